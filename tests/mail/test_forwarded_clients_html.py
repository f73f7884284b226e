"""Forwards as HTML in the layouts of many mail clients, each written here after the client's habits."""

from __future__ import annotations

import pytest

from postlogg.mail.forwarded import read
from postlogg.model import Mailbox

JOHN = 'John Doe &lt;<a href="mailto:john@acme.example">john@acme.example</a>&gt;'
BESS = 'Bess Berry &lt;<a href="mailto:bess@globex.example">bess@globex.example</a>&gt;'
WALT = '<a href="mailto:walt@acme.example">walt@acme.example</a>'
BODY = "<p>Dear Bess,</p><p>ten pieces: 100 EUR.</p><p>John</p>"

CLIENTS = {
    "Gmail": (
        '<div dir="ltr">FYI<br><br><div class="gmail_quote">'
        '<div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>Von: '
        '<strong class="gmail_sendername" dir="auto">John Doe</strong> <span dir="auto">&lt;'
        '<a href="mailto:john@acme.example">john@acme.example</a>&gt;</span>'
        f"<br>Date: Mi., 3. Nov. 2021 um 15:51&nbsp;Uhr<br>Subject: Offer<br>To: {BESS}<br>Cc:  {WALT}"
        f"<br></div><br><br>{BODY}</div></div>"
    ),
    "Outlook for Windows": (
        "<html><body lang=EN-GB><div class=WordSection1><p class=MsoNormal>FYI<o:p></o:p></p>"
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p><div>"
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>'
        f"<span lang=EN-US>From:</span></b><span lang=EN-US> {JOHN} <br><b>Sent:"
        f"</b> 03 November 2021 15:51<br><b>To:</b> {BESS}<br><b>Cc:</b> {WALT}<br><b>Subject:</b> Offer"
        f"<o:p></o:p></span></p></div></div><p class=MsoNormal><o:p>&nbsp;</o:p></p>{BODY}</div>"
        "</body></html>"
    ),
    "Outlook on the web, in Swedish": (
        '<div>FYI</div><hr style="display:inline-block;width:98%">'
        f'<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>Från:</b> {JOHN}<br><b>Skickat:'
        f"</b> den 3 november 2021 15:51<br><b>Till:</b> {BESS}<br><b>Kopia:</b> {WALT}<br><b>Ämne:"
        f"</b> Offer</font><div>&nbsp;</div></div>{BODY}"
    ),
    "Outlook for Mac": (
        '<div>FYI</div><div style="border-top:solid">'
        '<p class="MsoNormal" style="margin-bottom:12.0pt"><b>'
        f'<span style="font-size:12.0pt">From: </span></b><span>{JOHN}<br><b>Date: '
        f"</b>Wednesday, 3 November 2021 at 15:51<br><b>To: </b>{BESS}<br><b>Cc: </b>{WALT}<br>"
        f"<b>Subject: </b>Offer</span></p></div>{BODY}"
    ),
    "Apple Mail": (
        '<div>FYI<br><div><br><blockquote type="cite"><div>Begin forwarded message:</div>'
        '<br class="Apple-interchange-newline"><div style="margin:0"><span><b>From: </b></span>'
        f"<span>{JOHN}<br></span></div><div><span><b>Subject: </b></span><span><b>Offer</b><br>"
        "</span></div><div><span><b>Date: </b></span><span>3 November 2021 at 15:51:30 CET<br>"
        f"</span></div><div><span><b>To: </b></span><span>{BESS}<br></span></div><div><span><b>Cc: "
        f"</b></span><span>{WALT}<br></span></div><br><div>{BODY}</div></blockquote></div></div>"
    ),
    "iPhone, in Norwegian": (
        '<div dir="ltr">FYI</div><div dir="ltr"><br>Begin forwarded message:<br><br></div>'
        f'<blockquote type="cite"><div dir="ltr"><b>Fra:</b> {JOHN}<br><b>Dato:'
        f"</b> 3. november 2021 kl. 15:51:30 CET<br><b>Til:</b> {BESS}<br><b>Kopi:</b> {WALT}<br>"
        '<b>Emne:</b> <b>Offer</b><br><br></div></blockquote><blockquote type="cite">'
        f'<div dir="ltr">{BODY}</div></blockquote>'
    ),
    "Yahoo": (
        '<div>FYI</div><div class="ydp yahoo_quoted"><div>----- Forwarded Message -----</div>'
        f"<div><b>From:</b> {JOHN}</div><div><b>To:</b> {BESS}</div><div><b>Cc:</b> {WALT}</div><div>"
        "<b>Sent:</b> Wednesday, 3 November 2021 at 15:51:30 CET</div><div><b>Subject:</b> Offer"
        f"</div><div><br></div>{BODY}</div>"
    ),
    "Proton": (
        '<div>FYI</div><div class="protonmail_quote">------- Forwarded Message -------'
        f"<br>From: {JOHN}<br>Date: On Wednesday, November 3rd, 2021 at 3:51 PM<br>Subject: Offer"
        f'<br>To: {BESS}<br>CC: {WALT}<br><br><blockquote class="protonmail_quote" type="cite">{BODY}'
        "</blockquote></div>"
    ),
    "eM Client, without colons": (
        '<div>FYI</div><div>------ Forwarded Message ------</div><div>From "John Doe" &lt;'
        '<a href="mailto:john@acme.example">john@acme.example</a>&gt;</div>'
        '<div>To "Bess Berry" &lt;<a href="mailto:bess@globex.example">bess@globex.example'
        f"</a>&gt;</div><div>Cc {WALT}</div><div>Date 03/11/2021 15:51:30</div><div>Subject Offer"
        f"</div><div><br></div>{BODY}"
    ),
    "Notes, in a table": (
        "<p>FYI</p>"
        "<font size=1 color=#800080>----- Forwarded by Ann/Globex on 03/11/2021 16:20 -----"
        f"</font><br><br><table><tr><td>From:</td><td>{JOHN}</td></tr><tr><td>To:</td><td>{BESS}</td>"
        f"</tr><tr><td>Cc:</td><td>{WALT}</td></tr><tr><td>Date:</td><td>03/11/2021 15:51</td></tr>"
        f"<tr><td>Subject:</td><td>Offer</td></tr></table><hr>{BODY}"
    ),
    "Zoho": (
        '<div>FYI</div><div class="zmail_extra"><div>============ Forwarded message ============'
        f"<br>From: {JOHN}<br>To: {BESS}<br>Cc: {WALT}<br>Date: Wed, 03 Nov 2021 15:51:30 +0100"
        f"<br>Subject: Offer<br>============ Forwarded message ============</div><br>{BODY}</div>"
    ),
    "GMX": (
        '<div>FYI<div name="quote"><div style="margin:0"><b>Gesendet:'
        f"</b>&nbsp;Mittwoch, 03. November 2021 um 15:51 Uhr<br><b>Von:</b>&nbsp;{JOHN}<br><b>An:"
        f"</b>&nbsp;{BESS}<br><b>Cc:</b>&nbsp;{WALT}<br><b>Betreff:</b>&nbsp;Offer</div>"
        f'<div name="quoted-content">{BODY}</div></div></div>'
    ),
    "Samsung": (
        "<div>FYI</div><div><br></div><div>-------- Original message --------</div>"
        f"<div>From: {JOHN} </div><div>Date: 03/11/2021  15:51  (GMT+01:00) </div><div>To: {BESS} </div>"
        f"<div>Cc: {WALT} </div><div>Subject: Offer </div><div><br></div>{BODY}"
    ),
    "a paragraph for each line, in Polish": (
        f"<p>FYI</p><p>---------- Przekazana wiadomość ----------</p><p>Od: {JOHN}</p>"
        f"<p>Data: śr., 3 lis 2021 15:51</p><p>Temat: Offer</p><p>Do: {BESS}</p><p>DW: {WALT}</p>{BODY}"
    ),
    "colons outside the bold words, in German": (
        f"<div>FYI</div><div>Weitergeleitete Nachricht</div><table><tr><td><b>Von</b>:</td><td>{JOHN}"
        "</td></tr><tr><td><b>Datum</b>:</td><td>3. November 2021 15:51</td></tr><tr><td>An:</td>"
        f"<td>{BESS}</td></tr><tr><td>Cc:</td><td>{WALT}</td></tr><tr><td>Betreff:</td><td>Offer</td>"
        f"</tr></table>{BODY}"
    ),
    "cells that nothing closes, in Polish": (
        "<p>FYI</p>-------- Przesłana --------<table><tr><th>Temat:<td>Offer<tr><th>Data:"
        f"<td>Wed, 3 Nov 2021 15:51:30 +0100<tr><th>Nadawca:<td>{JOHN}<tr><th>Adresat:<td>{BESS}<tr>"
        f"<th>Kopia:<td>{WALT}</table>{BODY}"
    ),
}


@pytest.mark.parametrize("client", CLIENTS)
def test_the_message_within(client: str) -> None:
    found = read(CLIENTS[client], subject="Fwd: Offer", kind="html")

    assert found is not None
    assert found.sender == Mailbox("John Doe", "john@acme.example")
    assert found.to == (Mailbox("Bess Berry", "bess@globex.example"),)
    assert found.cc == (Mailbox("", "walt@acme.example"),)
    assert found.subject == "Offer"
    assert "2021" in (found.date or "")
    assert found.body.split() == ["Dear", "Bess,", "ten", "pieces:", "100", "EUR.", "John"]
    assert (found.note or "").strip() == "FYI"
