"""Blocks whose words no table knows: read by their order and by the shape of their values."""

from __future__ import annotations

import pytest

from postlogg.mail.forwarded import Forwarded, read
from postlogg.model import Mailbox

BODY = "Blorp grum,\n\nsnarf."
LINES = {
    "from": "Zov: Ola <ola@firma.example>",
    "date": "Xel: 3. qin 2021 15:51",
    "subject": "Mav: Ort",
    "to": "Kur: Kari <kari@kunde.example>",
    "cc": "Pij: lise@kunde.example",
}


def _read(order: str, above: str, outer: str | None, **changed: str) -> Forwarded | None:
    lines = {**LINES, **changed}
    block = "\n".join(lines[name] for name in order.split() if lines[name])
    return read(f"{above}{block}\n\n{BODY}\n", subject=outer)


ORDERS = [
    "from date subject to cc",
    "from subject date to cc",
    "from date to cc subject",
    "from to cc date subject",
    "from to cc subject date",
    "date from to cc subject",
]


@pytest.mark.parametrize("above", ["", "Grum snarf:\n", "________________________________\n"])
@pytest.mark.parametrize("order", ORDERS)
def test_without_an_introduction_that_is_known(order: str, above: str) -> None:
    found = _read(order, above, "Fwd: Ort")

    assert found is not None
    assert found.sender == Mailbox("Ola", "ola@firma.example")
    assert found.to == (Mailbox("Kari", "kari@kunde.example"),)
    assert found.cc == (Mailbox("", "lise@kunde.example"),)
    assert (found.subject, found.date) == ("Ort", "3. qin 2021 15:51")
    assert (found.body, found.note) == (BODY, None)


@pytest.mark.parametrize("written", ["ola@firma.example", "Ola [mailto:ola@firma.example]", "Ola (ola@firma.example)"])
def test_a_sender_in_another_shape_where_the_subject_tells_a_forward(written: str) -> None:
    told = _read(ORDERS[2], "", "Fwd: Ort", **{"from": f"Zov: {written}"})
    untold = _read(ORDERS[2], "", None, **{"from": f"Zov: {written}"})

    assert told is not None
    assert told.sender is not None
    assert told.sender.address == "ola@firma.example"
    assert untold is None


def test_a_subject_with_a_time_is_not_the_date() -> None:
    found = _read(ORDERS[1], "", "Fwd: Ort", subject="Mav: Ort 12:30")

    assert found is not None
    assert (found.subject, found.date) == ("Ort 12:30", "3. qin 2021 15:51")


def test_a_line_of_known_meaning_below_does_not_undo_the_order() -> None:
    found = _read(ORDERS[2], "", "Fwd: Ort", subject="Mav: Ort\nAttachments: plan.pdf")

    assert found is not None
    assert (found.subject, found.body) == ("Ort", BODY)


def test_the_particulars_of_a_signature_are_no_block() -> None:
    signature = (
        "Hei Kari,\n\nE-mejl: ola@firma.example\nTelefon: 12 34 56 78\nSted: Oslo 2021\nLis: lise@firma.example\n"
    )

    assert read(signature) is None
    assert read(signature, subject="Ort") is None


def test_nor_are_they_above_a_block() -> None:
    signature = "Se under.\n\nE-mejl: ola@firma.example\nTelefon: +47 2021 2222\nVev: firma.example\n"
    found = read(
        f"{signature}\nFra: Kari <kari@kunde.example>\nSendt: 3. november 2021\nTil: Ola\nEmne: Ort\n\nHei",
        subject="Fwd: Ort",
    )

    assert found is not None
    assert found.sender == Mailbox("Kari", "kari@kunde.example")
