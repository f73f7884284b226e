from __future__ import annotations

import re
import time
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postlogg.replies import Advice, Kind, explain
from postlogg.system.paths import resource

TABLE: list[dict[str, Any]] = tomllib.loads(resource("replies.toml").read_text(encoding="utf-8"))["reply"]
EXAMPLES = [(entry, example) for entry in TABLE for example in entry["examples"]]
REPLY = re.compile(r"([245][0-9]{2})[ -](?:([245]\.[0-9]{1,3}\.[0-9]{1,3}) )?(.*)", re.DOTALL)


def _advice(entry: dict[str, Any]) -> Advice:
    return Advice(Kind(entry["kind"]), entry["sentence"], entry["action"])


@pytest.mark.parametrize(("entry", "example"), EXAMPLES, ids=[example[:40] for _, example in EXAMPLES])
def test_each_example_finds_its_own_entry(entry: dict[str, Any], example: str) -> None:
    assert explain(None, "", example) == _advice(entry)
    assert explain(None, "", f"smtp; {example}") == _advice(entry)
    if match := REPLY.fullmatch(example):
        lines = re.sub(r"\r\n[245][0-9]{2}[ -](?:[245]\.[0-9.]+ )?", " ", match[3])
        assert explain(int(match[1]), match[2] or "", lines) == _advice(entry)


@pytest.mark.parametrize("entry", TABLE, ids=[entry["sentence"][:40] for entry in TABLE])
def test_each_entry_is_well_formed(entry: dict[str, Any]) -> None:
    assert set(entry) <= {"kind", "codes", "enhanced", "texts", "sentence", "action", "examples"}
    assert entry["examples"]
    for text in entry.get("texts", ()):
        assert text == " ".join(text.lower().split()) or text.startswith(",")
    for words in (entry["sentence"], entry["action"]):
        assert words[0].isupper()
        assert words.endswith(".")
        assert 15 < len(words) < 140


def test_no_two_entries_say_the_same() -> None:
    sentences = [entry["sentence"] for entry in TABLE]
    assert len(set(sentences)) == len(sentences)


def test_every_kind_is_in_use() -> None:
    assert {entry["kind"] for entry in TABLE} == set(Kind)


@pytest.mark.parametrize(
    ("code", "enhanced", "text", "kind"),
    [
        (250, "", "Ok", Kind.PERMANENT),
        (499, "", "", Kind.TRANSIENT),
        (599, "5.9.9", "", Kind.PERMANENT),
        (None, "4.9.9", "", Kind.TRANSIENT),
        (None, "", "host 192.0.2.250 said: 451 later", Kind.TRANSIENT),
        (None, "", "The year 2026 and the port 587", Kind.PERMANENT),
    ],
)
def test_what_is_not_in_the_table_is_explained_by_its_class(
    code: int | None, enhanced: str, text: str, kind: Kind
) -> None:
    assert explain(code, enhanced, text).kind == kind


@given(st.none() | st.integers(0, 999), st.text(max_size=9), st.text(max_size=200))
def test_there_is_always_advice(code: int | None, enhanced: str, text: str) -> None:
    assert explain(code, enhanced, text).sentence


@pytest.mark.parametrize("unit", ["5", "550 ", "550-5.7.1 ", "5.7.", " ", "5.7.1 "])
def test_long_texts_take_no_longer(unit: str) -> None:
    begin = time.perf_counter()
    explain(None, "", unit * (2_000_000 // len(unit)))
    assert time.perf_counter() - begin < 0.5
