"""Postlogg's own forwards are read back exactly."""

from __future__ import annotations

import html
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postlogg.mail.address import display
from postlogg.mail.forward import block, build
from postlogg.mail.forwarded import Forwarded, read, read_message
from postlogg.model import Mailbox, MailMessage

DATE = "Wed, 3 Nov 2021 15:51:30 +0100"
KARI = Mailbox("Nordmann, Kari", "kari@kunde.example")
OLA = Mailbox("Ola Hansen", "ola@firma.example")
TEXT = "Hei Ola,\n\nkan du sende tilbud?\n\nMvh\nKari"

# what a display name or a line of text may hold: everything visible, in any script
SHOWN = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))
NAMES = st.text(SHOWN, max_size=30).map(lambda name: " ".join(name.replace('"', "'").split()))
ADDRESSES = st.from_regex(r"[a-zæøå0-9][a-z0-9.+_'-]{0,10}@[a-z0-9-]{1,10}\.example", fullmatch=True)
MAILBOXES = st.builds(Mailbox, NAMES, ADDRESSES)
BODIES = st.text(SHOWN | st.just("\n"), max_size=200)


def message(
    sender: Mailbox, to: tuple[Mailbox, ...] = (OLA,), cc: tuple[Mailbox, ...] = (), subject: str = "Tilbud"
) -> MailMessage:
    return MailMessage("", "", (sender,), to, cc, (), subject, None, (), (), "text/plain", (("date", DATE),))


def as_text(original: MailMessage, body: str) -> Forwarded | None:
    return read("\n".join((*block(original), "", body, "")), subject=f"Fwd: {original.subject}")


def as_html(original: MailMessage, body: str) -> Forwarded | None:
    lines = "<br>\n".join(html.escape(line, quote=False) for line in (*block(original), "", *body.split("\n")))
    return read(f"<html><body>\n<div>{lines}</div></body></html>", subject=f"Fwd: {original.subject}", kind="html")


def assert_same(found: Forwarded | None, original: MailMessage) -> None:
    assert found is not None
    assert found.sender == original.sender
    assert found.to == original.to
    assert found.cc == original.cc
    assert found.date == DATE
    assert found.note is None


@given(MAILBOXES, st.lists(MAILBOXES, max_size=4).map(tuple), st.lists(MAILBOXES, max_size=4).map(tuple), NAMES, BODIES)
def test_any_people_subject_and_text(
    sender: Mailbox, to: tuple[Mailbox, ...], cc: tuple[Mailbox, ...], subject: str, body: str
) -> None:
    original = message(sender, to, cc, subject)
    found = as_text(original, body)
    assert_same(found, original)
    assert found is not None
    assert found.subject == (subject or "(no subject)")
    assert found.body.strip() == body.strip()
    assert_same(as_html(original, body), original)


@pytest.mark.parametrize("reader", [as_text, as_html])
@pytest.mark.parametrize(
    "name",
    [
        "Nordmann, Kari",
        "Ås, Øyvind (Salg)",
        "Kari 'Kåre' Nordmann",
        "'Kari'",
        "'Nordmann, Kari'",
        "O'Neil; Sons",
        "'",
        "'t Hooft",
        "דוד כהן",
        "\u200fمحمد\u200f",
        "kari@kunde.example",
        "other@kunde.example",
        "back\\slash\\",
        "<>",
        "From: x",
        "",
    ],
)
def test_names(reader: object, name: str) -> None:
    assert callable(reader)
    original = message(Mailbox(name, "kari@kunde.example"), (OLA, Mailbox(name, "ola@firma.example")), (KARI,))
    found = reader(original, TEXT)
    shown = "" if name == "kari@kunde.example" else name
    assert found.sender == Mailbox(shown, "kari@kunde.example")
    assert found.to == (OLA, Mailbox(name, "ola@firma.example"))
    assert found.cc == (KARI,)
    assert found.body == TEXT


@pytest.mark.parametrize("reader", [as_text, as_html])
def test_two_hundred_recipients(reader: object) -> None:
    assert callable(reader)
    many = tuple(Mailbox(f"Nummer {number}, Kari", f"kari{number}@kunde.example") for number in range(200))
    assert_same(reader(message(KARI, many, many), TEXT), message(KARI, many, many))


@pytest.mark.parametrize(
    "body",
    [
        "> quoted by Kari\n> herself",
        "To: whom it may concern\nCc: nobody",
        "Date: 3 May\n\nFrom: me",
        "---------- Forwarded message ----------\nFrom: Per <per@annen.example>\nDate: x\nSubject: y\n\nInner",
        "On 3 May 2021 at 10:30, Ola <ola@firma.example> wrote:\n> Hello",
        "http://kunde.example/:\nOrder: 1",
    ],
)
def test_a_text_that_looks_like_a_block_is_the_text(body: str) -> None:
    original = message(KARI, to=())
    found = as_text(original, body)
    assert_same(found, original)
    assert found is not None
    assert found.body == body


def test_built_from_the_stored_message_and_read_from_its_octets() -> None:
    raw = (
        f"From: {display(KARI)}\r\nTo: {display(OLA)}\r\nSubject: Tilbud på båter\r\nDate: {DATE}\r\n"
        "Message-ID: <1@kunde.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + TEXT.replace("\n", "\r\n")
    ).encode()
    made = build(raw, sender=OLA, recipient="1@forward.crm.example", date=datetime(2026, 11, 23, tzinfo=UTC))
    found = read_message(made.content)
    assert found is not None
    assert (found.sender, found.to, found.subject, found.date) == (KARI, (OLA,), "Tilbud på båter", DATE)
    assert found.body == TEXT
    assert found.message_id == "<1@kunde.example>"
    assert found.languages == {"en"}
    assert not found.attached
