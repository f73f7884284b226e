from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postlogg.mail.forwarded_mailboxes import written_mailbox, written_mailboxes
from postlogg.model import Mailbox

KARI = Mailbox("Kari", "kari@kunde.example")
OLA = Mailbox("", "ola@firma.example")


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Kari <kari@kunde.example>", [KARI]),
        ("<ola@firma.example>", [OLA]),
        ("ola@firma.example", [OLA]),
        ("ola@firma.example <ola@firma.example>", [OLA]),
        ("'ola@firma.example' <ola@firma.example>", [OLA]),
        ("\"'ola@firma.example'\" <ola@firma.example>", [OLA]),
        ("Kari <kari@kunde.example>, ola@firma.example", [KARI, OLA]),
        ("Kari <kari@kunde.example>; ola@firma.example;", [KARI, OLA]),
        ("Kari <kari@kunde.example>; ola@firma.example, <ola@firma.example>", [KARI, OLA, OLA]),
        ("Kari <kari@kunde.example<mailto:kari@kunde.example>>", [KARI]),
        ("ola@firma.example<mailto:ola@firma.example>", [OLA]),
        ("Kari [mailto:kari@kunde.example]", [KARI]),
        ("Kari (kari@kunde.example)", [KARI]),
        ("kari@kunde.example (Kari)", [KARI]),
        ("Kari kari@kunde.example", [KARI]),
        ("Kari <mailto:kari@kunde.example>", [KARI]),
        ("Kari < kari@kunde.example >", [KARI]),
        ('"Nordmann, Kari" <kari@kunde.example>', [Mailbox("Nordmann, Kari", "kari@kunde.example")]),
        ("'Nordmann, Kari' <kari@kunde.example>", [Mailbox("Nordmann, Kari", "kari@kunde.example")]),
        (
            "Nordmann, Kari <kari@kunde.example>, ola@firma.example",
            [Mailbox("Nordmann, Kari", "kari@kunde.example"), OLA],
        ),
        ("Nordmann, Kari; Hansen, Ola", [Mailbox("Nordmann, Kari", ""), Mailbox("Hansen, Ola", "")]),
        ('"Kari \\"K\\" N" <kari@kunde.example>', [Mailbox('Kari "K" N', "kari@kunde.example")]),
        ("«Kari» <kari@kunde.example>", [KARI]),
        ("Kari Nordmann", [Mailbox("Kari Nordmann", "")]),
        ("Kari </O=FIRMA/CN=KARI>", [Mailbox("Kari </O=FIRMA/CN=KARI>", "")]),
        ("undisclosed-recipients:;", []),
        ("kåre@kunde.example", [Mailbox("", "kåre@kunde.example")]),
        ("", []),
        ("<>", []),
        (";,;", []),
    ],
)
def test_how_mailboxes_are_written(written: str, found: list[Mailbox]) -> None:
    assert list(written_mailboxes(written)) == found


def test_the_sender_is_the_mailbox_with_an_address() -> None:
    assert written_mailbox("Kari, kari@kunde.example") == Mailbox("", "kari@kunde.example")
    assert written_mailbox("Kari") == Mailbox("Kari", "")
    assert written_mailbox("") is None


@given(st.text(st.sampled_from("aæ@<>\"',;:()[]\\. \n")) | st.text())
def test_anything_may_be_written(text: str) -> None:
    for mailbox in written_mailboxes(text):
        assert mailbox.name or mailbox.address
        assert not mailbox.address or "@" in mailbox.address
