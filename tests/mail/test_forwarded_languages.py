"""Every row of the tables is read; and what no table knows, by its order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from postlogg.mail.forwarded import Forwarded, read
from postlogg.mail.phrases import NEUTRAL_CLIENTS, WORDINGS, Label, Wording
from postlogg.model import Mailbox

FROM, DATE, SUBJECT, TO, CC = Label.FROM, Label.DATE, Label.SUBJECT, Label.TO, Label.CC
VALUES = {
    FROM: '"Nordmann, Kari" <kari@kunde.example>',
    DATE: "3. 11. 2021 15:51:30 CET",
    SUBJECT: "Tilbud: 3 – båter",
    TO: "Ola <ola@firma.example>, Berit <berit@firma.example>",
    CC: '"Ås, Øyvind" <oyvind@firma.example>',
}
TEXT = "Hei,\n\nkan du sende tilbud?\nSvar: ja"

# client -> its orders; the first is also what an unknown language is tried with
ORDERS = {
    "thunderbird": ((SUBJECT, DATE, FROM, TO, CC),),
    "gmail": ((FROM, DATE, SUBJECT, TO, CC),),
    "hubspot": ((FROM, DATE, SUBJECT, TO, CC),),
    "apple": ((FROM, SUBJECT, DATE, TO, CC), (FROM, DATE, TO, CC, SUBJECT)),
    "outlook": ((FROM, DATE, TO, CC, SUBJECT),),
    "yahoo": ((FROM, TO, CC, DATE, SUBJECT),),
    "android": ((FROM, DATE, TO, CC, SUBJECT), (SUBJECT, FROM, TO, CC)),
    "other": ((FROM, TO, CC, SUBJECT, DATE),),
}


def lines(order: tuple[Label, ...], words: dict[Label, str], colon: str = ": ") -> list[str]:
    return [f"{words[label]}{colon}{VALUES[label]}" for label in order]


def quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def body(client: str, introduction: str, order: tuple[Label, ...], words: dict[Label, str]) -> str:
    """A forward as the client lays it out."""
    block = "\n".join(lines(order, words, ": \t" if client == "thunderbird" else ": "))
    if client == "apple":
        return quoted(f"{introduction}:\n\n{block}\n\n{TEXT}")
    if client == "outlook":
        return f"{block}\n{TEXT}"
    if client == "yahoo":
        return f"   ----- {introduction} ----- " + "".join(lines(order, words)) + f"\n{TEXT}"
    return f"---------- {introduction} ---------\n{block}\n\n{TEXT}"


def wordings() -> Iterator[tuple[Wording, str, dict[Label, str]]]:
    """Each row, with each of its introductions and each alternative for a label."""
    for wording in WORDINGS:
        alternatives = dict(wording.labels)
        for number in range(max(map(len, alternatives.values()))):
            words = {label: some[number % len(some)] for label, some in alternatives.items()}
            yield wording, wording.introductions[number % len(wording.introductions)], words
        first = {label: some[0] for label, some in alternatives.items()}
        for introduction in wording.introductions:
            yield wording, introduction, first


CASES = list(wordings())

THUNDERBIRD_LANGUAGES = """
af ar ast be bg br ca cak cs cy da de dsb el en es et eu fi fr fy ga gd gl he hr hsb hu hy id is it ja ka kab kk ko lt
lv ms nb nl nn pa pl pt pt_br rm ro ru sk sl sq sr sv th tr uk uz vi zh_cn zh_tw
"""


def assert_read(found: Forwarded | None, order: tuple[Label, ...]) -> None:
    assert found is not None
    assert found.sender == Mailbox("Nordmann, Kari", "kari@kunde.example")
    assert found.to == (Mailbox("Ola", "ola@firma.example"), Mailbox("Berit", "berit@firma.example"))
    assert found.cc == (Mailbox("Ås, Øyvind", "oyvind@firma.example"),)
    assert found.subject == VALUES[SUBJECT]
    assert found.date == (VALUES[DATE] if DATE in order else None)
    assert (found.body, found.note) == (TEXT, None)


@pytest.mark.parametrize("client", sorted(ORDERS))
def test_every_word_of_every_language(client: str) -> None:
    for wording, introduction, words in CASES:
        if wording.client == client:
            for order in ORDERS[client]:
                found = read(body(client, introduction, order, words), subject=f"Fwd: {VALUES[SUBJECT]}")
                assert_read(found, order)
                assert found is not None
                assert {wording.language.partition("_")[0], "en"} & (found.languages or {"en"})


def test_all_languages_that_thunderbird_has() -> None:
    had = {wording.language for wording in WORDINGS if wording.client == "thunderbird"}
    assert set(THUNDERBIRD_LANGUAGES.split()) <= had


def test_an_introduction_that_replies_have_as_well_is_told_by_the_subject() -> None:
    for wording, introduction, words in CASES:
        if wording.client in NEUTRAL_CLIENTS:
            order = ORDERS["android"][0]
            text = body("android", introduction, order, words)
            assert read(text, subject="Re: x") is None
            assert_read(read(text, subject="Fwd: x"), order)


UNKNOWN = {FROM: "Qqa", DATE: "Wwb", SUBJECT: "Eec rr", TO: "Ttd", CC: "Yye (ZZ)"}


@pytest.mark.parametrize("note", ["", "Se her.\n\n"])
@pytest.mark.parametrize("client", sorted(ORDERS))
def test_a_language_that_no_table_has(client: str, note: str) -> None:
    for order in ORDERS[client]:
        if len(order) == 5:
            found = read(note + body(client, "Zzz yyy", order, UNKNOWN))
            assert found is not None
            assert found.note == (note.strip() or None)
            assert_read(read(body(client, "Zzz yyy", order, UNKNOWN)), order)


@pytest.mark.parametrize("known", [FROM, DATE, SUBJECT, TO, CC])
@pytest.mark.parametrize("client", sorted(ORDERS))
def test_a_language_of_which_one_word_is_known(client: str, known: Label) -> None:
    words = {**UNKNOWN, known: {FROM: "Fra", DATE: "Dato", SUBJECT: "Emne", TO: "Til", CC: "Kopi"}[known]}
    for order in ORDERS[client]:
        if len(order) == 5:
            assert_read(read(body(client, "Zzz yyy", order, words)), order)


def test_an_unknown_language_without_cc_in_markup() -> None:
    rows = "".join(
        f'<tr><th align="RIGHT">{UNKNOWN[label]}: </th><td>{VALUES[label].replace("<", "&lt;")}</td></tr>'
        for label in (SUBJECT, DATE, FROM, TO)
    )
    found = read(f"<div><br>-------- Zzz --------<table><tbody>{rows}</tbody></table><br>Hei<br></div>", kind="html")
    assert found is not None
    assert found.sender == Mailbox("Nordmann, Kari", "kari@kunde.example")
    assert (found.subject, found.date, found.cc, found.body) == (VALUES[SUBJECT], VALUES[DATE], (), "Hei")


def test_a_word_of_two_meanings_is_read_by_its_place() -> None:
    italian = "Da: kari@kunde.example\nData: 3 Nov 2021\nOggetto: Offerta\nA: ola@firma.example\n"
    breton = "Qq: Offerta\nDeiziad: 3 Nov 2021\nYy: kari@kunde.example\nDa: ola@firma.example\n"
    samsung = "Sender : kari@kunde.example\nDate : 3 Nov 2021\nTitle : Offerta\nTo : ola@firma.example\n"
    for block in (italian, breton, samsung):
        found = read(f"-------- Zzz --------\n{block}\nText")
        assert found is not None
        assert found.sender == Mailbox("", "kari@kunde.example")
        assert (found.to, found.subject, found.body) == ((Mailbox("", "ola@firma.example"),), "Offerta", "Text")
