"""Forwards in the layouts of mail clients that are seldom met, each written here after the client's habits."""

from __future__ import annotations

import pytest

from postlogg.mail.forwarded import Forwarded, read
from postlogg.model import Mailbox

JOHN = Mailbox("John Doe", "john@acme.example")
BESS = Mailbox("Bess Berry", "bess@globex.example")
WALT = Mailbox("", "walt@acme.example")
BODY = "Dear Bess,\n\nten pieces: 100 EUR.\n\nJohn"

CLIENTS = {
    "Entourage, whose rule stands only in front": (
        "------ Forwarded Message\nFrom: John Doe <john@acme.example>\nDate: Wed, 03 Nov 2021 15:51:30 +0100\n"
        "To: Bess Berry <bess@globex.example>\nCc: <walt@acme.example>\nConversation: Offer\nSubject: Offer\n\n"
        f"{BODY}\n\n------ End of Forwarded Message"
    ),
    "Zoho, which repeats its rule below the block": (
        '============ Forwarded message ============\nFrom: John Doe <john@acme.example>\nTo: "Bess Berry"'
        "<bess@globex.example>\nCc: <walt@acme.example>\nDate: Wed, 03 Nov 2021 15:51:30 +0100\nSubject: Offer\n"
        f"============ Forwarded message ============\n\n{BODY}"
    ),
    "mutt": (
        "----- Forwarded message from John Doe <john@acme.example> -----\n\nDate: Wed, 3 Nov 2021 15:51:30 +0100\n"
        "From: John Doe <john@acme.example>\nTo: Bess Berry <bess@globex.example>\nCc: walt@acme.example\n"
        f"Subject: Offer\nUser-Agent: NeoMutt/20210205\n\n{BODY}\n\n----- End forwarded message -----"
    ),
    "Horde, which sets its labels to the right": (
        "----- Forwarded message from john@acme.example -----\n    Date: Wed, 03 Nov 2021 15:51:30 +0100\n"
        "    From: John Doe <john@acme.example>\nReply-To: John Doe <john@acme.example>\n Subject: Offer\n"
        "      To: Bess Berry <bess@globex.example>\n      Cc: walt@acme.example\n\n"
        f"{BODY}\n\n----- End forwarded message -----"
    ),
    "Pegasus": (
        "------- Forwarded message follows -------\nFrom:           \tJohn Doe <john@acme.example>\n"
        "To:             \tBess Berry <bess@globex.example>\nCopies to:      \twalt@acme.example\n"
        "Subject:        \tOffer\nDate sent:      \tWed, 3 Nov 2021 15:51:30 +0100\n\n"
        f"{BODY}\n------- End of forwarded message -------"
    ),
    "The Bat!, which writes a sentence without a colon": (
        "This is a forwarded message\nFrom: John Doe <john@acme.example>\nTo: Bess Berry <bess@globex.example>\n"
        "Cc: walt@acme.example\nDate: Wednesday, November 3, 2021, 3:51:30 PM\nSubject: Offer\n\n"
        f"{BODY}"
    ),
    "eM Client, whose labels have no colons": (
        '------ Forwarded Message ------\nFrom "John Doe" <john@acme.example>\nTo "Bess Berry" <bess@globex.example>\n'
        f"Cc walt@acme.example\nDate 03/11/2021 15:51:30\nSubject Offer\n\n{BODY}"
    ),
    "eM Client in German": (
        '------ Weitergeleitete Nachricht ------\nVon "John Doe" <john@acme.example>\n'
        'An "Bess Berry" <bess@globex.example>\nCc walt@acme.example\nDatum 03.11.2021 15:51:30\nBetreff Offer\n\n'
        f"{BODY}"
    ),
    "eM Client of older versions": (
        '------ Forwarded Message ------\nFrom: "John Doe" <john@acme.example>\nTo: "Bess Berry" '
        f"<bess@globex.example>\nCc: walt@acme.example\nSent: 03/11/2021 15:51:30\nSubject: Offer\n\n{BODY}"
    ),
    "Lotus Notes": (
        "----- Forwarded by Ann Other/Globex on 03/11/2021 16:20 -----\n\nFrom:\tJohn Doe <john@acme.example>\n"
        "To:\tBess Berry <bess@globex.example>\nCc:\twalt@acme.example\nDate:\t03/11/2021 15:51\nSubject:\tOffer\n\n\n"
        f"{BODY}"
    ),
    "Lotus Notes in German": (
        "----- Weitergeleitet von Ann Other/Globex/DE am 03.11.2021 16:20 -----\n\nVon:\tJohn Doe <john@acme.example>\n"
        "An:\tBess Berry <bess@globex.example>\nKopie:\twalt@acme.example\nDatum:\t03.11.2021 15:51\nBetreff:\tOffer"
        f"\n\n\n{BODY}"
    ),
    "HCL Notes on the web": (
        "-----Forwarded by Ann Other/Globex on 11/03/2021 04:20PM -----\nTo: Bess Berry <bess@globex.example>\n"
        "From: John Doe <john@acme.example>\nDate: 11/03/2021 03:51PM\nCc: walt@acme.example\nSubject: Offer\n\n"
        f"{BODY}"
    ),
    "KMail, which closes with a rule": (
        "----------  Forwarded Message  ----------\n\nSubject: Offer\nDate: Wednesday, 3 November 2021, 15:51:30 CET\n"
        "From: John Doe <john@acme.example>\nTo: Bess Berry <bess@globex.example>\nCC: walt@acme.example\n\n"
        f"{BODY}\n-----------------------------------------"
    ),
    "Evolution": (
        "-------- Forwarded Message --------\nFrom: John Doe <john@acme.example>\nReply-to: John Doe "
        "<john@acme.example>\nTo: Bess Berry <bess@globex.example>\nCc: walt@acme.example\nSubject: Offer\n"
        f"Date: Wed, 03 Nov 2021 15:51:30 +0100\n\n{BODY}"
    ),
    "Claws Mail": (
        "Begin forwarded message:\n\nDate: Wed, 3 Nov 2021 15:51:30 +0100\nFrom: John Doe <john@acme.example>\n"
        f"To: Bess Berry <bess@globex.example>\nCc: walt@acme.example\nSubject: Offer\n\n\n{BODY}"
    ),
    "SquirrelMail": (
        "---------------------------- Original Message ----------------------------\nSubject: Offer\n"
        'From:    "John Doe" <john@acme.example>\nDate:    Wed, November 3, 2021 3:51 pm\n'
        'To:      "Bess Berry" <bess@globex.example>\nCc:      walt@acme.example\n'
        f"--------------------------------------------------------------------------\n\n{BODY}"
    ),
    "Roundcube in Polish": (
        "-------- Wiadomość oryginalna --------\nTemat: Offer\nData: 2021-11-03 15:51\nNadawca: John Doe "
        "<john@acme.example>\nAdresat: Bess Berry <bess@globex.example>\nKopia: walt@acme.example\n\n"
        f"{BODY}"
    ),
    "Roundcube in Hungarian": (
        "-------- Eredeti üzenet --------\nTárgy: Offer\nDátum: 2021-11-03 15:51\nFeladó: John Doe "
        f"<john@acme.example>\nCímzett: Bess Berry <bess@globex.example>\nMásolat: walt@acme.example\n\n{BODY}"
    ),
    "Zimbra": (
        '----- Forwarded Message -----\nFrom: "John Doe" <john@acme.example>\nTo: "Bess Berry" <bess@globex.example>\n'
        f"Cc: walt@acme.example\nSent: Wednesday, November 3, 2021 3:51:30 PM\nSubject: Offer\n\n{BODY}"
    ),
    "Zimbra in French": (
        '----- Mail transféré -----\nDe: "John Doe" <john@acme.example>\nÀ: "Bess Berry" <bess@globex.example>\n'
        f"Cc: walt@acme.example\nEnvoyé: Mercredi 3 Novembre 2021 15:51:30\nObjet: Offer\n\n{BODY}"
    ),
    "Open-Xchange": (
        "---------- Ursprüngliche Nachricht ----------\nVon: John Doe <john@acme.example>\nAn: Bess Berry "
        f"<bess@globex.example>\nCc: walt@acme.example\nDatum: 03.11.2021 15:51 CET\nBetreff: Offer\n\n\n{BODY}"
    ),
    "GMX and Web.de": (
        'Gesendet: Mittwoch, 03. November 2021 um 15:51 Uhr\nVon: "John Doe" <john@acme.example>\n'
        f'An: "Bess Berry" <bess@globex.example>\nCc: walt@acme.example\nBetreff: Offer\n{BODY}'
    ),
    "T-Online": (
        '-----Original-Nachricht-----\nBetreff: Offer\nDatum: 2021-11-03T15:51:30+0100\nVon: "John Doe" '
        f'<john@acme.example>\nAn: "Bess Berry" <bess@globex.example>\nCC: walt@acme.example\n\n{BODY}'
    ),
    "Spark": (
        "---------- Forwarded message ----------\nFrom: John Doe <john@acme.example>\nDate: 3 Nov 2021, 15:51 +0100\n"
        f"To: Bess Berry <bess@globex.example>\nCc: walt@acme.example\nSubject: Offer\n\n{BODY}"
    ),
    "K-9": (
        "-------- Original Message --------\nFrom: John Doe <john@acme.example>\nSent: Wed Nov 03 15:51:30 GMT+01:00 "
        f"2021\nTo: Bess Berry <bess@globex.example>\nCc: walt@acme.example\nSubject: Offer\n\n{BODY}"
    ),
    "Fastmail": (
        "----- Original message -----\nFrom: John Doe <john@acme.example>\nTo: Bess Berry <bess@globex.example>\n"
        f"Cc: walt@acme.example\nSubject: Offer\nDate: Wednesday, 3 November 2021 15:51\n\n{BODY}"
    ),
    "Gnus": (
        "-------------------- Start of forwarded message --------------------\nFrom: John Doe <john@acme.example>\n"
        "To: Bess Berry <bess@globex.example>\nCc: walt@acme.example\nSubject: Offer\n"
        f"Date: Wed, 03 Nov 2021 15:51:30 +0100\n\n{BODY}\n"
        "-------------------- End of forwarded message --------------------"
    ),
    "Proton": (
        "------- Forwarded Message -------\nFrom: John Doe <john@acme.example>\nDate: On Wednesday, November 3rd, 2021 "
        "at 3:51 PM\nSubject: Offer\nTo: Bess Berry <bess@globex.example>\nCC: walt@acme.example\n\n\n"
        + "\n".join(f"> {line}".rstrip() for line in BODY.split("\n"))
    ),
    "mail.ru": (
        '-------- Пересылаемое сообщение --------\nОт кого: John Doe <john@acme.example>\nКому: "Bess Berry" '
        "<bess@globex.example>\nКопия: walt@acme.example\nДата: Среда, 3 ноября 2021, 15:51 +03:00\nТема: Offer\n\n"
        f"{BODY}"
    ),
    "SOGo, which sets its values below each other": (
        "-------- Original Message --------\nSubject: Offer\nDate: Wednesday, November 03, 2021 15:51 CET\n"
        "From: John Doe <john@acme.example>\nReply-To: John Doe <john@acme.example>\nOrganization: Acme\n"
        f"To: Bess Berry <bess@globex.example>\nCC: walt@acme.example\n\n{BODY}"
    ),
    "Outlook, with what it adds to the block": (
        "________________________________\nFrom: John Doe <john@acme.example>\nSent: 03 November 2021 15:51\n"
        "To: Bess Berry <bess@globex.example>\nCc: walt@acme.example\nSubject: Offer\nImportance: High\n"
        f"Sensitivity: Confidential\n\n{BODY}"
    ),
    "Outlook for a message that another sent on behalf": (
        "From: info@acme.example <info@acme.example> On Behalf Of John Doe\nSent: 03 November 2021 15:51\n"
        f"To: Bess Berry <bess@globex.example>\nCc: walt@acme.example\nSubject: Offer\n\n{BODY}"
    ),
    "Outlook in markdown": (
        "**From:** John Doe <john@acme.example>  \n**Sent:** Wednesday, November 3, 2021 3:51 PM  \n"
        f"**To:** Bess Berry <bess@globex.example>  \n**Cc:** walt@acme.example  \n**Subject:** Offer\n\n{BODY}"
    ),
}


@pytest.mark.parametrize("note", ["", "Please see below.\n\n-- \nAnn: Globex"], ids=["bare", "with a note"])
@pytest.mark.parametrize("client", CLIENTS)
def test_the_message_within(client: str, note: str) -> None:
    found = read(f"{note}\n\n{CLIENTS[client]}\n".lstrip("\n"), subject="Fwd: Offer")

    assert found is not None
    _is_the_offer(found, note)


def _is_the_offer(found: Forwarded, note: str) -> None:
    behalf = Mailbox("", "info@acme.example")
    assert found.sender in (JOHN, behalf)
    assert (found.to, found.cc, found.subject) == ((BESS,), (WALT,), "Offer")
    assert found.date is not None
    assert "2021" in found.date
    assert found.body == BODY
    assert (found.note or "") == note
