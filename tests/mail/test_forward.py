from __future__ import annotations

import email
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postlogg.mail.forward import NO_SUBJECT, NO_TEXT, build, derived_message_id
from postlogg.mail.forwarded import read_message
from postlogg.mail.message import parse
from postlogg.model import Mailbox

ME = Mailbox("Rep Resén", "rep@lab.example")
TO = "1234567@forward.hubspot.com"
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def forward(raw: bytes) -> bytes:
    return build(raw, sender=ME, recipient=TO, date=NOW).content


def original(
    subject: str = "Tilbud på 3 båter – æøå", *, attach: bytes | None = None, html: bool = True
) -> EmailMessage:
    found = EmailMessage()
    found["From"] = '"Nordmann, Kari" <kari@kunde.example>'
    found["To"] = "Rep Resén <rep@lab.example>, ola@kunde.example"
    found["Cc"] = '"Ås, Øyvind (Salg)" <oyvind@kunde.example>'
    if subject:
        found["Subject"] = subject
    found["Message-ID"] = "<1@kunde.example>"
    found["Date"] = "Mon, 23 Nov 2026 09:15:00 +0100"
    found.set_content("Hei Rep,\n\nkan du sende tilbud?\n\nFrom here on.\n\nMvh Kari\n")
    if html:
        found.add_alternative(
            "<html><body class=x><p>Hei <b>Rep</b>,</p><p>kan du sende tilbud?</p></body></html>", subtype="html"
        )
    if attach is not None:
        found.add_attachment(attach, maintype="application", subtype="pdf", filename="båtliste.pdf")
    return found


def test_the_outer_header() -> None:
    made = email.message_from_bytes(forward(original().as_bytes()), policy=default)
    assert made["Subject"] == "Fwd: Tilbud på 3 båter – æøå"
    assert made["From"] == "Rep Resén <rep@lab.example>"
    assert made["To"] == TO
    assert made["In-Reply-To"] == made["References"] == "<1@kunde.example>"
    assert made.get_content_type() == "multipart/alternative"


def test_both_parts_have_the_block_unwrapped_above_the_text() -> None:
    made = email.message_from_bytes(forward(original().as_bytes()), policy=default)
    plain, html = made.get_body(("plain",)), made.get_body(("html",))
    assert plain is not None
    assert html is not None
    assert (
        plain.get_content()
        .replace("\r\n", "\n")
        .startswith(
            "---------- Forwarded message ----------\n"
            'From: "Nordmann, Kari" <kari@kunde.example>\n'
            "Date: Mon, 23 Nov 2026 09:15:00 +0100\n"
            "Subject: Tilbud på 3 båter – æøå\n"
            "To: Rep Resén <rep@lab.example>, ola@kunde.example\n"
            'Cc: "Ås, Øyvind (Salg)" <oyvind@kunde.example>\n'
            "\n"
            "Hei Rep,\n\nkan du sende tilbud?\n"
        )
    )
    markup = html.get_content().replace("\r\n", "\n")
    assert "<body class=x>\n<div>---------- Forwarded message ----------<br>" in markup
    assert 'From: "Nordmann, Kari" &lt;kari@kunde.example&gt;<br>' in markup


@pytest.mark.parametrize("part", ["text", "html"])
def test_the_part_that_is_missing_is_made_from_the_other(part: str) -> None:
    raw = original(html=False)
    if part == "text":
        raw.set_content("<p>Hei <b>Rep</b>,</p><p>kan du sende tilbud?</p>", subtype="html")
    made = email.message_from_bytes(forward(raw.as_bytes()), policy=default)
    for kind in ("plain", "html"):
        body = made.get_body((kind,))
        assert body is not None
        assert "kan du sende tilbud?" in body.get_content()


def test_an_empty_message_says_so() -> None:
    made = forward(b"From: kari@kunde.example\r\nTo: rep@lab.example\r\n\r\n")
    assert f"Subject: {NO_SUBJECT}".encode() in made
    assert NO_TEXT.encode() in made
    assert b"Cc:" not in made
    assert b"\r\nSubject: Fwd:\r\n" in made


def test_attachments_are_the_bytes_they_were() -> None:
    raw = original(attach=bytes(range(256)) * 50).as_bytes().replace(b"\n", b"\r\n")
    encoded = raw[raw.index(b"Content-Type: application/pdf") : raw.rindex(b"\r\n--")]
    made = forward(raw)
    assert encoded in made
    parsed = email.message_from_bytes(made, policy=default)
    (attachment,) = parsed.iter_attachments()
    assert attachment.get_filename() == "båtliste.pdf"
    assert attachment.get_content() == bytes(range(256)) * 50


def test_an_attached_message_stays_as_it_is() -> None:
    inner = original("Inner", html=False)
    outer = original("Outer", html=False)
    outer.add_attachment(inner)
    found = read_message(forward(outer.as_bytes()))
    assert found is not None
    assert found.subject == "Outer"
    assert found.sender == Mailbox("Nordmann, Kari", "kari@kunde.example")


def test_a_message_that_is_nothing_but_a_file() -> None:
    raw = (
        b"From: kari@kunde.example\r\nTo: rep@lab.example\r\nSubject: File\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\n'
    )
    made = email.message_from_bytes(forward(raw), policy=default)
    (attachment,) = made.iter_attachments()
    assert (attachment.get_content(), attachment["From"], attachment["Subject"]) == (b"ABC", None, None)


def test_the_message_id_is_derived() -> None:
    raw = original().as_bytes()
    first = build(raw, sender=ME, recipient=TO, date=NOW)
    later = build(raw, sender=ME, recipient=TO, date=datetime(2027, 1, 1, tzinfo=UTC))
    assert first.message_id == later.message_id == derived_message_id(parse(raw), ME.address, TO)
    assert first.message_id != build(raw, sender=ME, recipient="2@forward.hubspot.com", date=NOW).message_id
    assert f"Message-ID: {first.message_id}\r\n".encode() in first.content


def test_wire_form() -> None:
    made = forward(original().as_bytes())
    assert b"\n" not in made.replace(b"\r\n", b"")
    assert max(len(line) for line in made.split(b"\r\n")) <= 998


letters = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])
names = st.text(alphabet=letters, max_size=40).map(lambda text: " ".join(text.split()))
locals_ = st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789.-_+", min_size=1, max_size=20).map(
    lambda text: text.strip(".").replace("..", ".") or "x"
)
mailboxes = st.builds(lambda name, local: Mailbox(name, f"{local}@kunde.example"), names, locals_)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    sender=mailboxes,
    to=st.lists(mailboxes, min_size=1, max_size=5),
    cc=st.lists(mailboxes, max_size=5),
    subject=names,
    text=st.text(alphabet=st.one_of(letters, st.just("\n")), max_size=200),
)
def test_every_forward_is_read_back(
    sender: Mailbox, to: list[Mailbox], cc: list[Mailbox], subject: str, text: str
) -> None:
    raw = EmailMessage()
    raw.set_content(text, charset="utf-8")
    head = b"".join(
        f"{name}: {value}\r\n".encode()
        for name, value in (
            ("From", header(sender)),
            ("To", ", ".join(map(header, to))),
            ("Cc", ", ".join(map(header, cc))),
            ("Date", "Mon, 23 Nov 2026 09:15:00 +0100"),
            ("Subject", encoded(subject)),
        )
    )
    message = head + raw.as_bytes()
    facts = parse(message)
    found = read_message(forward(message))
    assert found is not None
    assert found.sender is not None
    assert found.sender.address == facts.senders[0].address
    assert [box.address for box in found.to] == [box.address for box in facts.to]
    assert [box.address for box in found.cc] == [box.address for box in facts.cc]
    assert [plain(box.name) for box in found.to] == [plain(box.name) for box in facts.to]
    assert (found.subject or "") == (" ".join(facts.subject.split()) or NO_SUBJECT)
    assert found.date == "Mon, 23 Nov 2026 09:15:00 +0100"


def test_two_hundred_recipients_are_read_back() -> None:
    raw = original()
    del raw["To"]
    raw["To"] = ", ".join(f'"Nr {number}, Æ" <nr{number}@kunde.example>' for number in range(200))
    found = read_message(forward(raw.as_bytes()))
    assert found is not None
    assert [box.address for box in found.to] == [f"nr{number}@kunde.example" for number in range(200)]


def encoded(text: str) -> str:
    return email.header.Header(text, "utf-8", maxlinelen=10_000).encode() if text else ""


def header(mailbox: Mailbox) -> str:
    return f"{encoded(mailbox.name)} <{mailbox.address}>".strip()


def plain(name: str) -> str:
    return " ".join(name.replace('"', "'").split())


def test_real_messages_are_read_back() -> None:
    folder = Path(__file__).parents[2] / ".." / "shared" / "corpora" / "bounces" / "eml"
    if not folder.is_dir():
        pytest.skip("needs ../shared/corpora")
    wrong = [path.name for path in sorted(folder.glob("*.eml")) if not _is_read_back(path.read_bytes())]
    assert wrong == []


def _is_read_back(raw: bytes) -> bool:
    facts, found = parse(raw), read_message(forward(raw))
    if not facts.senders:
        return True  # a contact cannot be named, and the CRM's requirements say so
    return (
        found is not None
        and found.sender is not None
        and found.sender.address == facts.senders[0].address
        and [box.address for box in found.to] == [box.address for box in facts.to]
        and [box.address for box in found.cc] == [box.address for box in facts.cc]
    )
