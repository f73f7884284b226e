from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.profile import prefs_js

from postlogg.clients.prefs import parse, read_prefs


def test_texts_numbers_and_truths() -> None:
    text = """// a comment
user_pref("a.text", "Rep \\"R\\" \\\\ \\x41\\u00e6 \\ud83d\\ude00");
user_pref("a.number", -12);
  user_pref( "a.on" , true ) ;
sticky_pref("a.off", false);
pref("a.empty", "");
"""
    assert parse(text) == {
        "a.text": 'Rep "R" \\ Aæ 😀', "a.number": -12, "a.on": True, "a.off": False, "a.empty": ""
    }  # fmt: skip


def test_broken_lines_do_not_hide_the_others() -> None:
    text = 'user_pref("broken, 1);\nuser_pref("cut", "off\nuser_pref("ok", "\\ud83d");\nuser_pref("x", nonsense);\n'
    assert parse(text) == {"ok": "�"}


def test_user_js_overrides(tmp_path: Path) -> None:
    (tmp_path / "prefs.js").write_text('user_pref("a", 1);\nuser_pref("b", "two");\n')
    (tmp_path / "user.js").write_text('user_pref("a", 3);\n')
    prefs = read_prefs(tmp_path)
    assert (prefs.number("a"), prefs.text("b"), prefs.text("a", "other type")) == (3, "two", "other type")
    with pytest.raises(OSError, match="prefs"):
        read_prefs(tmp_path / "nowhere")


@given(st.dictionaries(st.from_regex(r"[a-z]+(\.[a-z0-9]+)*", fullmatch=True), st.text() | st.booleans() | st.integers(-(10**17), 10**17)))  # fmt: skip  # noqa: E501
def test_what_is_written_is_read(prefs: dict[str, str | int | bool]) -> None:
    assert parse(prefs_js(prefs)) == prefs


@given(st.text(alphabet='user_pref("a\\,); \n1truexu0'))
def test_nothing_raises(text: str) -> None:
    parse(text)
    parse(f'user_pref("{text}", "{text}");')


def test_ten_megabytes_take_a_moment() -> None:
    hostile = 'user_pref("' + "\\" * 2_000_000 + "\n" + 'user_pref("a", "' + "x" * 2_000_000 + "\n"
    lines = "".join(f'user_pref("key.{n}", "{"v" * 100}");\n' for n in range(50_000))
    begin = time.process_time()
    assert len(parse(hostile + lines)) == 50_000
    assert time.process_time() - begin < 5
