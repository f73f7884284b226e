from __future__ import annotations

import time

from hypothesis import example, given
from hypothesis import strategies as st

from postlogg.mail.header import Fields, fields, header_section, wanted
from postlogg.mail.message import parse

WANTED = ("from", "to", "cc", "bcc", "subject", "date", "message-id", "in-reply-to", "references", "content-type")
PIECES = (
    b"From", b"from", b"TO", b"Cc", b"Subject", b"Message-Id", b"X-From", b"Fromage", b"Received", b":", b": ", b" :",
    b"\t:", b" ", b"\t", b"\r", b"\n", b"\r\n", b"\r\n ", b"\n\t", b"\r\n\r\n", b"\x0b", b"\x0c", b"\x1c", b"\x1f",
    b"\x85", b"\xc2\xa0", b"\xe2\x80\x83", b"\xff", b"a", b"Kari <k@kunde.example>", b"\x00", b";",
)  # fmt: skip
SECTIONS = st.lists(st.sampled_from(PIECES), max_size=30).map(b"".join)


@given(SECTIONS)
@example(b"From\r: a\r\n\rTo: b\r\n")
@example(b"From: a\r\r\n b\r\nTo: c\r\n")
@example(b"Subject: a\r\n \r\n b\r\nCC: c")
@example(b"\tFrom: a\r\n")
@example(b"A: b\r\n\x0b\tFrom\x1f : a\r\n")
@example(b"A: b\n\x0b From: a\n")
@example(b"From\r\n \r\n\t:a\n")
@example(b"\x0b\n\tFrom:")
@example(b"\r\r\n\tFrom:")
def test_the_fields_that_are_wanted_are_read_as_all_of_them_are(raw: bytes) -> None:
    found: dict[str, list[str]] = {}
    for name, value in fields(raw):
        if name in WANTED:
            found.setdefault(name, []).append(value)
    assert wanted(header_section(raw)) == found


@given(SECTIONS)
def test_the_fields_of_a_message_are_there_when_they_are_asked_for(raw: bytes) -> None:
    message = parse(raw)
    assert message.fields == fields(raw)
    assert list(message.fields) == [message.fields[place] for place in range(len(message.fields))]
    assert hash(message) == hash(parse(raw))
    assert message == parse(raw)


def test_fields_are_no_others() -> None:
    assert Fields(b"A: 1\r\n") == (("a", "1"),)
    assert Fields(b"A: 1\r\n") != (("a", "2"),)
    assert Fields(b"A: 1\r\n")[:1] == (("a", "1"),)
    assert repr(Fields(b"A: 1\r\n")) == "(('a', '1'),)"


def test_a_long_section_is_read_in_linear_time() -> None:
    began = time.process_time()
    for piece in (b"\r\n ", b"\n\x0b\t", b"\nFrom\n ", b"From:\r\n", b"\n\r", b"From \t", b"\r\nfrom"):
        wanted(header_section(piece * (1024 * 1024 // len(piece))))
    assert time.process_time() - began < 10
