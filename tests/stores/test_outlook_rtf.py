"""HTML and text in RTF ([MS-OXRTFEX]), and its compression ([MS-OXRTFCP])."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.outlook_msg import packed_rtf, stored_rtf

from postlogg.stores.outlook_lzfu import LIMIT, unpack
from postlogg.stores.outlook_rtf import Unwrapped, unwrap

HEAD = rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}"
HEAD += rb"{\f2\fcharset128 Gothic;}}{\colortbl\red0\green0\blue0;}{\*\generator Riched20;}\uc1\pard\plain\deftab360 "


def html(body: bytes) -> str:
    return unwrap(HEAD + body + b"}").html


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (rb"{\*\htmltag64 <p>}Hello{\*\htmltag72 </p>}", "<p>Hello</p>"),
        (rb"{\*\htmltag4 \par }{\*\htmltag64 <p class=\'e5>}", "\n<p class=å>"),
        (rb"\htmlrtf {\b shown in RTF alone\htmlrtf0 and here}", "and here"),
        (rb"\htmlrtf {\htmlrtf0 in}\htmlrtf }\htmlrtf0 out", "inout"),
        (rb"{\*\mhtmltag84 <img src=x>}{\*\htmltag84 <img src=y>}", "<img src=y>"),
        (rb"{\*\htmltag241 <style>p \{ color: red \} a\\b</style>}", r"<style>p { color: red } a\b</style>"),
        (rb"{\f1 \'cb\'ee\'e4\'ea\'e0} \'e5", "Лодка å"),
        (rb"{\f2 \'93\'fa\'96\{}", "日本"),
        (rb"\u8364?\u-10179?\u-8704?x", "€😀x"),
        (rb"{\uc0\u229}{\uc2\u229\'3f\'3fx}", "ååx"),
        (rb"a\~b\_c\lquote d\rquote\emdash", "a\u00a0b\u00adc‘d’—"),
        (rb"one\line two\tab three", "one\ntwo\tthree"),
        (rb"{\pict\wmetafile8 0102ff}{\*\unknown x}{\info{\title t}}shown", "shown"),
        (b"{\\pict\\bin5 }}}}}}seen", "seen"),
        (rb"a}}}}b", "ab"),
        (b"line\r\nends\r\nare none", "lineendsare none"),
        (b"\\'zz{", "zz"),
    ],
)
def test_html(body: bytes, expected: str) -> None:
    assert html(body) == expected


def test_text_and_rtf_that_wraps_nothing() -> None:
    assert unwrap(rb"{\rtf1\ansi\fromtext Hei\par b\'e5t}") == Unwrapped(text="Hei\nbåt")
    assert unwrap(rb"{\rtf1\ansi {\b Hei}\cell x}") == Unwrapped(text="Hei\tx")
    assert unwrap(b"<html>") == unwrap(b"") == Unwrapped()


def test_an_unknown_character_set_is_western() -> None:
    assert unwrap(rb"{\rtf1\ansicpg99999 \'e5}").text == "å"


WORDS = rb"{ } \* \htmltag \htmlrtf \htmlrtf0 \f1 \fonttbl \fcharset204 \u8364? \uc9 \'e5 \bin9999999999 \u-1 \par"
RTF_PIECES = st.sampled_from([*WORDS.split(), b"\\", b"\\ansicpg0 ", b"\\ansicpg65001 ", b"\r\n", b"text ", b"\xff\0"])


@given(st.lists(RTF_PIECES, max_size=40))
def test_no_rtf_raises(pieces: list[bytes]) -> None:
    found = unwrap(b"{\\rtf1\\fromhtml1" + b"".join(pieces))
    (found.html + found.text).encode()


# the compression


def test_the_documents_own_example() -> None:
    """[MS-OXRTFCP] section 3.1"""
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert unpack(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


@given(st.binary(max_size=600).map(lambda octets: b"{\\rtf1\\ansi\\deff0 " + octets * 3))
def test_what_was_packed_comes_back(rtf: bytes) -> None:
    assert unpack(packed_rtf(rtf)) == unpack(stored_rtf(rtf)) == rtf


def test_a_reference_that_reaches_into_itself() -> None:
    rtf = b"{\\rtf1 " + b"a" * 500 + b"}"
    assert len(packed_rtf(rtf)) < 120
    assert unpack(packed_rtf(rtf)) == rtf


@given(st.binary(max_size=300), st.integers(0, 2**32 - 1))
def test_no_damage_raises(body: bytes, size: int) -> None:
    assert len(unpack(struct.pack("<IIII", len(body), size, 0x75465A4C, 0) + body)) <= min(size, LIMIT)


def test_what_is_too_much_or_something_else_is_nothing() -> None:
    assert unpack(struct.pack("<IIII", 0, LIMIT + 1, 0x414C454D, 0) + b"x") == b""
    assert unpack(struct.pack("<IIII", 0, 1, 0x12345678, 0) + b"x") == b""
    assert unpack(b"short") == b""
