"""Whole messages: the parts, attached messages, Thunderbird's own lines."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postlogg.mail.forwarded import read_message
from postlogg.model import Mailbox

KARI = Mailbox("Kari Nordmann", "kari@kunde.example")
BLOCK = (
    "-------- Videresendt melding --------\nEmne: \tTilbud\nDato: \tWed, 3 Nov 2021 15:51:30 +0100\n"
    "Fra: \tKari Nordmann <kari@kunde.example>\nTil: \tOla <ola@firma.example>\n\n\nHei\n"
)


def outer(subject: str = "Fwd: Tilbud") -> EmailMessage:
    found = EmailMessage()
    found["From"] = "Ola <ola@firma.example>"
    found["To"] = "1@forward.crm.example"
    found["Subject"] = subject
    return found


def inner() -> EmailMessage:
    found = EmailMessage()
    found["From"] = "Kari Nordmann <kari@kunde.example>"
    found["To"] = "Ola <ola@firma.example>"
    found["Cc"] = "Øyvind Ås <oyvind@firma.example>"
    found["Subject"] = "Tilbud på båter"
    found["Date"] = "Wed, 03 Nov 2021 15:51:30 +0100"
    found["Message-ID"] = "<1@kunde.example>"
    found.set_content("Hei\n\nkan du?\n")
    return found


def html_of(block: str) -> str:
    escaped = block.replace("<", "&lt;").replace("\n", "<br>\n")
    return f"<html><body>{escaped}</body></html>"


def test_the_text_part_counts_and_the_message_id_is_thunderbirds() -> None:
    message = outer()
    message["X-Forwarded-Message-Id"] = "<1@kunde.example>"
    message.set_content(BLOCK)
    message.add_alternative(html_of(BLOCK.replace("Hei", "Hei fra HTML")), subtype="html")
    found = read_message(message.as_bytes())
    assert found is not None
    assert (found.sender, found.body, found.message_id) == (KARI, "Hei", "<1@kunde.example>")


@pytest.mark.parametrize("text", ["See the HTML part.", BLOCK.replace(" <kari@kunde.example>", "")])
def test_the_fuller_part_counts(text: str) -> None:
    message = outer()
    message.set_content(text)
    message.add_alternative(html_of(BLOCK), subtype="html")
    found = read_message(message.as_bytes())
    assert found is not None
    assert found.sender == KARI


def test_an_html_part_alone() -> None:
    message = outer()
    message.set_content(html_of(BLOCK), subtype="html")
    found = read_message(message.as_bytes())
    assert found is not None
    assert (found.sender, found.body) == (KARI, "Hei")


def attached(note: str = "Se vedlegg.", *, leaked: bytes = b"", encoding: str = "", subject: str = "Fwd: x") -> bytes:
    message = outer(subject)
    message.set_content(note)
    message.add_attachment(inner())
    raw = message.as_bytes()
    return raw.replace(b"From: Kari", leaked + b"From: Kari")


@pytest.mark.parametrize(
    "leaked", [b"", b"X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\n", b"From - Wed Nov 3\n"]
)
def test_an_attached_message(leaked: bytes) -> None:
    found = read_message(attached(leaked=leaked))
    assert found is not None
    assert found.sender == KARI
    assert (found.to, found.cc) == (
        (Mailbox("Ola", "ola@firma.example"),),
        (Mailbox("Øyvind Ås", "oyvind@firma.example"),),
    )
    assert (found.subject, found.date) == ("Tilbud på båter", "Wed, 03 Nov 2021 15:51:30 +0100")
    assert (found.body, found.note) == ("Hei\n\nkan du?", "Se vedlegg.")
    assert found.message_id == "<1@kunde.example>"
    assert found.attached


def test_an_attached_message_without_a_note_and_with_html_alone() -> None:
    message, original = outer(), inner()
    original.set_content("<p>Hei</p><p>kan du?</p>", subtype="html")
    message.set_content("\n")
    message.add_attachment(original)
    found = read_message(message.as_bytes())
    assert found is not None
    assert (found.body, found.note) == ("Hei\n\nkan du?", None)


def test_a_block_within_the_text_comes_before_an_attached_message() -> None:
    found = read_message(attached(BLOCK.replace("Kari Nordmann <kari@", "Per <per@")))
    assert found is not None
    assert found.sender == Mailbox("Per", "per@kunde.example")
    assert not found.attached


def test_a_reply_with_a_message_attached_is_no_forward() -> None:
    assert read_message(attached(subject="Re: x")) is None


def test_a_failure_notice_is_no_forward() -> None:
    raw = attached().replace(b"multipart/mixed", b"multipart/report; report-type=delivery-status")
    assert read_message(raw) is None


def test_an_ordinary_message_is_no_forward() -> None:
    assert read_message(inner().as_bytes()) is None


@given(st.binary(max_size=400))
def test_any_octets(octets: bytes) -> None:
    read_message(octets)


@given(st.lists(st.tuples(st.integers(0, 1500), st.binary(max_size=6)), max_size=8))
def test_a_message_with_damage_anywhere(damage: list[tuple[int, bytes]]) -> None:
    raw = attached(BLOCK)
    for at, octets in damage:
        raw = raw[:at] + octets + raw[at + len(octets) :]
    found = read_message(raw)
    assert found is None or isinstance(found.body, str)
