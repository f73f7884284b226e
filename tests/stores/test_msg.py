"""Files that Outlook saves, built from the documented layout; real programs look at them in ``test_msg_witnesses``."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from tests.support.outlook_msg import (
    ADDRESS,
    BODY,
    CC,
    CLASS,
    CONTENT_ID,
    DATA,
    FLAGS,
    HEADERS,
    HIDDEN,
    HTML,
    HTML_PAGE,
    KIND,
    LONG_NAME,
    MESSAGE_PAGE,
    METHOD,
    MIME_TAG,
    NAME,
    PDF,
    RTF,
    SENT,
    SMTP,
    SUBJECT,
    TO,
    UNSENT,
    Message,
    Value,
    packed_rtf,
    stored_rtf,
)

from postlogg.errors import StoreError
from postlogg.mail.message import header_section, parse
from postlogg.model import MailMessage
from postlogg.stores import msg
from postlogg.stores.outlook_properties import DEEPEST

RECEIVED = (
    "Received: from x\r\n\tby y; Mon, 23 Nov 2026 12:00:00 +0000\r\nFrom: Kari <kari@customer.example>\r\n"
    "To: rep@sender.example\r\nSubject: =?utf-8?q?Sv=3A_b=C3=A5t?=\r\nX-Odd: kept\r\n"
    'Content-Type: multipart/signed;\r\n\tboundary="old"\r\nMIME-Version: 1.0\r\nMessage-ID: <r-1@customer.example>\r\n'
    "Date: Mon, 23 Nov 2026 12:05:13 +0000\r\n\r\n------=_NextPart\r\nContent-Type: text/plain\r\n"
)
PICTURE = {METHOD: 1, LONG_NAME: "image001.png", MIME_TAG: "image/png", CONTENT_ID: "image001@here", DATA: b"\x89PNG"}


def message_of(**changes: Value) -> Message:
    """The sent one with other properties, named by their tags in hexadecimal."""
    return Message({**SENT, **{int(tag.removeprefix("x"), 16): value for tag, value in changes.items()}})


def read(message: Message) -> EmailMessage:
    raw = msg.from_msg(message.file())
    assert raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r")
    found = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


def header(message: Message) -> MailMessage:
    return parse(header_section(msg.from_msg(message.file())))


def text(found: EmailMessage, kind: str = "plain") -> str:
    part = found.get_body((kind,))
    assert part is not None
    content: str = part.get_content()
    return content


@pytest.mark.parametrize("version", [3, 4])
def test_a_sent_message(version: int) -> None:
    raw = msg.from_msg(Message(files=[PDF]).file(version=version))
    found = parse(header_section(raw))
    assert [each.address for each in found.senders] == ["rep@sender.example"]
    assert [(each.name, each.address) for each in found.to] == [("Kari Nordmann", "kari@customer.example")]
    assert [each.address for each in found.cc] == ["cc@customer.example"]
    assert [each.address for each in found.bcc] == ["hidden@customer.example"]
    assert (found.subject, found.message_id) == ("Tilbud på båt", "<sent-1@sender.example>")
    assert (found.in_reply_to, found.references) == (("<a@b.example>",), ("<x@b.example>", "<a@b.example>"))
    assert found.date == SENT[0x0039]
    whole = email.message_from_bytes(raw, policy=email.policy.default)
    assert [part.get_content_type() for part in whole.walk()] == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf"
    ]  # fmt: skip
    assert text(whole).splitlines() == ["Hei", "From me"]
    assert text(whole, "html").strip() == "<p>Hei æøå</p>"
    (file,) = whole.iter_attachments()
    assert (file.get_filename(), file.get_content()) == ("order.pdf", bytes(range(256)))


def test_a_received_message_keeps_its_header_as_it_came() -> None:
    raw = msg.from_msg(message_of(x007d=RECEIVED).file())
    section = header_section(raw)
    assert section.startswith(b"Received: from x\r\n\tby y; Mon")
    assert b"Subject: =?utf-8?q?Sv=3A_b=C3=A5t?=\r\nX-Odd: kept\r\nMessage-ID: <r-1@customer.example>\r\n" in section
    assert (section.count(b"Content-Type"), section.count(b"MIME-Version")) == (1, 1)
    assert b"signed" not in section
    assert b"hidden@" not in raw
    assert b"rep@sender.example>" not in section


def test_what_a_received_header_lacks_is_taken_from_the_properties() -> None:
    found = header(message_of(x007d="X-Odd: kept\r\n", x0036=2))
    assert [each.address for each in found.senders] == ["rep@sender.example"]
    assert found.field("sensitivity") == "Private"
    assert found.field("x-odd") == "kept"
    assert (found.message_id, found.bcc) == ("<sent-1@sender.example>", ())


def test_what_the_decision_asks_of_a_sent_message() -> None:
    found = header(message_of(x0036=3, x0017=2))
    assert (found.field("sensitivity"), found.field("importance")) == ("Company-Confidential", "high")
    assert header(Message()).field("importance") == ""
    assert header(message_of(x0017=0)).field("importance") == "low"


def test_who_wrote_it_and_who_sent_it() -> None:
    found = header(message_of(x5d01="assistant@sender.example", x0c1a="The, Assistant"))
    assert [each.address for each in found.senders] == ["rep@sender.example"]
    assert found.field("sender") == '"The, Assistant" <assistant@sender.example>'


def test_an_exchange_address_is_found_among_the_recipients() -> None:
    own = {tag: value for tag, value in SENT.items() if tag not in (0x5D01, 0x5D02)}
    myself = {KIND: 2, NAME: "Rep", ADDRESS: "/o=org/ou=site/cn=recipients/cn=rep", SMTP: "rep@sender.example"}
    assert [each.address for each in header(Message(own, [TO, myself])).senders] == ["rep@sender.example"]
    assert header(Message(own, [TO])).senders == ()


def test_a_subject_in_two_pieces_or_with_a_mark() -> None:
    pieces = {tag: value for tag, value in SENT.items() if tag != SUBJECT}
    assert header(Message({**pieces, 0x003D: "Sv: ", 0x0E1D: "Båt"})).subject == "Sv: Båt"
    assert header(message_of(x0037="\x01\x05Sv: Båt")).subject == "Sv: Båt"


def test_names_and_subjects_that_need_care() -> None:
    odd = 'Nord\\mann, "Kari" (salg)'
    awkward = [{**TO, NAME: odd}, {**CC, NAME: "Åse " * 60}]
    found = header(Message({**SENT, SUBJECT: "=?utf-8?q?no?= " + "å" * 300 + "\r\nBcc: x@y.example"}, awkward))
    assert found.subject == "=?utf-8?q?no?= " + "å" * 300 + " Bcc: x@y.example"
    assert [(each.name, each.address) for each in found.to] == [("Nordmann, 'Kari' (salg)", "kari@customer.example")]
    assert [each.address for each in found.cc] == ["cc@customer.example"]
    assert found.bcc == ()


def test_text_alone_and_html_alone() -> None:
    bare = {tag: value for tag, value in SENT.items() if tag not in (BODY, HTML)}
    plain = read(Message({**bare, BODY: "Bare tekst"}))
    assert (plain.get_content_type(), text(plain).strip()) == ("text/plain", "Bare tekst")
    page = read(Message({**bare, HTML: b"<p>x</p>"}))
    assert (page.get_content_type(), text(page, "html").strip()) == ("text/html", "<p>x</p>")
    assert read(Message(bare)).get_content_type() == "text/plain"


def test_a_picture_in_the_text_and_a_file_beside_it() -> None:
    shown = {**SENT, HTML: b'<img src="cid:image001@here">'}
    hidden = {**PDF, CONTENT_ID: "other@here", HIDDEN: True}
    found = read(Message(shown, files=[PDF, PICTURE, hidden]))
    assert [(part.get_content_type(), part.get_content_disposition()) for part in found.walk()] == [
        ("multipart/mixed", None), ("multipart/alternative", None), ("text/plain", None), ("multipart/related", None),
        ("text/html", None), ("image/png", "inline"), ("application/pdf", "inline"), ("application/pdf", "attachment"),
    ]  # fmt: skip
    picture = next(part for part in found.walk() if part.get_content_type() == "image/png")
    assert (picture["Content-ID"], picture.get_content()) == ("<image001@here>", b"\x89PNG")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("tilbud på båt.pdf", "tilbud på båt.pdf"),
        ('a"b=c%.pdf', 'a"b=c%.pdf'),
        ("..\\..\\evil\r\n.pdf", ".. .. evil .pdf"),
        ("日本語の長い名前" * 20 + ".pdf", ("日本語の長い名前" * 20 + ".pdf")[:200]),
        ("", "attachment"),
    ],
)
def test_names_of_files(name: str, kept: str) -> None:
    raw = msg.from_msg(Message(files=[{**PDF, LONG_NAME: name}]).file())
    (file,) = email.message_from_bytes(raw, policy=email.policy.default).iter_attachments()
    assert file.get_filename() == kept
    assert max(map(len, raw.splitlines())) < 998


@pytest.mark.parametrize(
    "kind", ["", "multipart/mixed", "message/rfc822", "text", "x/y\r\nBcc: a@b", "x/y; z\r\nBcc: a@b", "å/å"]
)
def test_a_files_type_that_cannot_be_meant(kind: str) -> None:
    (file,) = read(Message(files=[{**PDF, MIME_TAG: kind}])).iter_attachments()
    assert (file.get_content_type(), file.get_content()) == ("application/octet-stream", bytes(range(256)))


def test_messages_within_messages() -> None:
    inner = Message({**SENT, SUBJECT: "Inner", HEADERS: RECEIVED}, files=[PDF])
    found = read(Message(files=[{METHOD: 5, NAME: "Inner", DATA: inner}]))
    (file,) = found.iter_attachments()
    assert (file.get_content_type(), file.get_filename()) == ("message/rfc822", "Inner.eml")
    within = file.get_content()
    assert within["Message-ID"] == "<r-1@customer.example>"
    assert next(within.iter_attachments()).get_content() == bytes(range(256))


def test_how_deep_messages_go() -> None:
    message = Message({**SENT, SUBJECT: "0"})
    for number in range(DEEPEST + 5):
        message = Message({**SENT, SUBJECT: str(number + 1)}, files=[{METHOD: 5, DATA: message}])
    assert msg.from_msg(message.file()).count(b"Content-Type: message/rfc822") == DEEPEST


def test_what_lies_elsewhere_is_no_file() -> None:
    assert list(read(Message(files=[{METHOD: 7, LONG_NAME: "cloud.docx"}])).iter_attachments()) == []


def test_text_that_is_not_unicode() -> None:
    cyrillic = {**SENT, SUBJECT: "Лодка", BODY: "Здравствуйте", HTML: "<p>Лодка</p>".encode("koi8-r"), HTML_PAGE: 20866}
    found = Message(
        {**cyrillic, MESSAGE_PAGE: 1251}, [{**TO, NAME: "Кари"}], [{**PDF, LONG_NAME: "цена.pdf"}], "cp1251"
    )
    assert (header(found).subject, header(found).to[0].name) == ("Лодка", "Кари")
    whole = read(found)
    assert (text(whole).strip(), text(whole, "html").strip()) == ("Здравствуйте", "<p>Лодка</p>")
    assert next(whole.iter_attachments()).get_filename() == "цена.pdf"


HTML_IN_RTF = (
    rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}"
    rb"{\*\htmltag64 <p>}"
    rb"\htmlrtf {\b\htmlrtf0 B\'e5t{\*\htmltag84 &amp;}\htmlrtf &\htmlrtf0 \u8364?\htmlrtf }\htmlrtf0 "
    rb"{\*\htmltag72 </p>}}"
)


@pytest.mark.parametrize("kept", [stored_rtf(HTML_IN_RTF), packed_rtf(HTML_IN_RTF)])
def test_html_that_is_kept_as_rtf(kept: bytes) -> None:
    bare = {tag: value for tag, value in SENT.items() if tag != HTML}
    found = read(Message({**bare, RTF: kept}))
    assert text(found, "html").strip() == "<p>Båt&amp;€</p>"
    assert text(found).splitlines() == ["Hei", "From me"]


def test_text_that_is_kept_as_rtf() -> None:
    bare = {tag: value for tag, value in SENT.items() if tag not in (BODY, HTML)}
    wrapped = packed_rtf(rb"{\rtf1\ansi\ansicpg1252\fromtext {\fonttbl{\f0 Arial;}}Hei\par b\'e5t}")
    found = read(Message({**bare, RTF: wrapped}))
    assert (found.get_content_type(), text(found).split()) == ("text/plain", ["Hei", "båt"])


SIGNED = b"Content-Type: multipart/signed; boundary=old\r\n\r\n--old\r\n\r\n  bytes as they are=20\r\n--old--\r\n"


def test_what_is_signed_in_the_open_stays_as_it_is() -> None:
    wrapper = {METHOD: 1, LONG_NAME: "smime.p7m", MIME_TAG: "multipart/signed", DATA: SIGNED}
    raw = msg.from_msg(Message({**SENT, CLASS: "IPM.Note.SMIME.MultipartSigned"}, files=[wrapper]).file())
    assert raw.endswith(b"\r\nMIME-Version: 1.0\r\n" + SIGNED)


@pytest.mark.parametrize(("identifier", "kind"), [("02", "signed-data"), ("03", "enveloped-data")])
def test_what_is_signed_or_encrypted_in_one(identifier: str, kind: str) -> None:
    data = bytes.fromhex("3080" + "06092a864886f70d0107" + identifier) + b"\0" * 90
    file = {METHOD: 1, LONG_NAME: "smime.p7m", MIME_TAG: "application/octet-stream", DATA: data}
    found = read(Message({**SENT, CLASS: "IPM.Note.SMIME"}, files=[file]))
    assert (found.get_content_type(), found.get_param("smime-type")) == ("application/pkcs7-mime", kind)
    assert found.get_content() == data


# what is refused


@pytest.mark.parametrize(
    ("properties", "says"),
    [
        ({**SENT, FLAGS: UNSENT | 1}, "draft"),
        ({**SENT, CLASS: "IPM.Appointment"}, "not an e-mail"),
        ({**SENT, CLASS: "IPM.Schedule.Meeting.Request"}, "not an e-mail"),
        ({**SENT, CLASS: "IPM.Contact"}, "not an e-mail"),
        ({**SENT, CLASS: "IPM.Notes"}, "not an e-mail"),
        ({**SENT, CLASS: "IPM.Note.rpmsg.Microsoft"}, "protected"),
    ],
)
def test_what_could_not_be_logged_is_refused(properties: dict[int, Value], says: str) -> None:
    with pytest.raises(StoreError, match=says):
        msg.from_msg(Message(properties).file())


def test_a_protected_message_that_looks_like_any_other() -> None:
    wrapper = {METHOD: 1, LONG_NAME: "message.rpmsg", MIME_TAG: "application/x-microsoft-rpmsg-message", DATA: b"x"}
    with pytest.raises(StoreError, match="protected"):
        msg.from_msg(Message(files=[wrapper]).file())


@pytest.mark.parametrize("kind", ["ipm.note", "IPM.Note.MyForm", "REPORT.IPM.Note.NDR", "IPM", ""])
def test_what_counts_as_mail(kind: str) -> None:
    assert header(message_of(x001a=kind)).subject == "Tilbud på båt"


def test_what_came_over_the_wire_is_no_draft() -> None:
    assert header(message_of(x0e07=UNSENT, x007d=RECEIVED)).subject == "Sv: båt"


# files


def test_an_e_mail_by_its_content_whatever_its_name(tmp_path: Path) -> None:
    wrongly_named, eml, foreign = tmp_path / "a.eml", tmp_path / "b.eml", tmp_path / "c.MSG"
    wrongly_named.write_bytes(Message().file())
    eml.write_bytes(b"Subject: x\n\ny\n")
    foreign.write_bytes(b"Subject: x\n\ny\n")
    assert msg.read_file(wrongly_named) == msg.from_msg(Message().file())
    assert msg.read_file(eml) == msg.read_file(foreign) == b"Subject: x\r\n\r\ny\r\n"


@pytest.mark.parametrize("octets", [b"", b"\x00\x01\x02", b"<html>", b"no field at all\n"])
def test_a_file_that_outlook_did_not_write(tmp_path: Path, octets: bytes) -> None:
    (tmp_path / "x.msg").write_bytes(octets)
    with pytest.raises(StoreError, match="not a message"):
        msg.read_file(tmp_path / "x.msg")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"gone\.msg cannot be read: No such file"):
        msg.read_file(tmp_path / "gone.msg")


def test_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(msg, "LIMIT", 100)
    (tmp_path / "x.eml").write_bytes(b"Subject: x\n\n" + b"y" * 100)
    with pytest.raises(StoreError, match="too large"):
        msg.read_file(tmp_path / "x.eml")
