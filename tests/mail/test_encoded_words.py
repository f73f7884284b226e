from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from postlogg.mail.encoded_words import _decode_any, _decode_plain, decode

PIECES = (
    "=?utf-8?q?", "=?UTF-8?Q?", "=?utf-8?b?", "=?iso-8859-1?B?", "=?latin1*en?q?", "=?hex?q?", "=?nowhere?q?", "?=",
    "?= ", " ", "\t", "_", "=C3=B8", "=c3", "=", "==", "w7g=", "w7gg", "YQ==", "a", "?", "Re: ", "ø", "\x0b", "\\",
    "\u2028", "\x7f", ".",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=16).map("".join))
@example("=?utf-8?q?a?= =?utf-8?b?YQ==?=")
@example("Re: =?utf-8?b?w7g?= =?utf-8?b?w7g=?=")
@example(" =?utf-8?q?=C3?==?utf-8?q?=B8_?=")
def test_plain_words_are_read_as_the_standard_library_reads_them(text: str) -> None:
    plain = _decode_plain(text) if "=?" in text else None
    assert plain is None or plain == _decode_any(text)


@pytest.mark.parametrize(
    ("field", "meaning"),
    [
        ("=?utf-8?q?p=C3=A5?= =?utf-8?q?_b=C3=A5t?=", "på båt"),
        ("Re: =?UTF-8?B?w7g=?=\r\n =?UTF-8?B?w7g=?=", "Re: øø"),
        ("=?iso-8859-1?q?=F8?= =?utf-8?q?=C3=B8?= x", "øø x"),
        ("=?nowhere?q?=C3=B8?=", "ø"),
        ("=?utf-8?b?w7g?=", "ø"),
        ("=?utf-8?q?a", "=?utf-8?q?a"),
    ],
)
def test_encoded_words_are_decoded(field: str, meaning: str) -> None:
    assert decode(field) == meaning


@given(st.text())
def test_reading_never_raises(text: str) -> None:
    decode(text)
    decode(f"=?utf-8?q?{text}?=")


def test_many_words_are_read_in_linear_time() -> None:
    began = time.process_time()
    for piece in ("=?utf-8?q?a?= ", "=?utf-8?b?", "=?utf-8?q?=C3", "=?a", "=? "):
        decode(piece * 30_000)
    assert time.process_time() - began < 10
