from __future__ import annotations

import re
import time
from dataclasses import replace
from itertools import takewhile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.support.mailbox import QUOTED

from postlogg.mail.message import parse, parse_section
from postlogg.stores import wire

MESSAGES = st.lists(
    st.sampled_from([b"Subject: x\r\n", b"\r\n", b"From a\r\n", b">From b\r\n", b">>", b"text", b"\n", b"\r", b"\xff"])
).map(b"".join)


@pytest.mark.parametrize(
    ("own", "rest", "deleted"),
    [
        (b"", b"Subject: x\r\n\r\n", False),
        (b"X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\n", b"Subject: x\r\n", False),
        (b"From - Mon Nov 23 12:07:31 2026\r\nX-Mozilla-Status: 0009\r\n", b"Subject: x\r\n", True),
        (b"X-Mozilla-Status: 0001\r\nX-Mozilla-Status2: 00200000\r\n", b"A: b\r\n", True),
        (b"X-Mozilla-Status: 0004\nX-Mozilla-Keys: a b   \nX-Mozilla-Status: 0009\n", b"A: b\r\n", False),
        (b"X-Account-Key: account1\r\nX-UIDL: 12\r\nx-mozilla-status: 0008\r\n", b"A: b\r\n", True),
        (b"", b"X-Mozilla-Draft-Info: internal/draft\r\n", False),
        (b"", b"X-Mozilla-Status: 0009", False),
        (b"", b"Subject: x\r\nX-Mozilla-Status: 0009\r\n", False),
    ],
)
def test_the_stores_own_lines(own: bytes, rest: bytes, deleted: bool) -> None:
    assert wire.top(own + rest) == wire.Top(len(own), deleted)


OWN_LINES = st.lists(
    st.sampled_from([
        b"From - Mon Nov 23 12:07:31 2026", b"From x", b"From: x", b"X-Mozilla-Status: 0001", b"X-Mozilla-Status: 0008",
        b"x-mozilla-status: 9", b"X-Mozilla-Status2: 00000000", b"X-Mozilla-Status2: 00200000", b"X-Mozilla-Status2: x",
        b"X-Mozilla-Keys: a", b"X-Mailer: m", b"Xerox: y", b"",
    ]),
    max_size=6,
)  # fmt: skip


def _are_the_stores_own(line: bytes) -> bool:
    return line.startswith(b"From ") or line.lower().partition(b":")[0] in (
        b"x-mozilla-status", b"x-mozilla-status2", b"x-mozilla-keys"
    )  # fmt: skip


@given(OWN_LINES, st.sampled_from([b"\n", b"\r\n"]))
def test_the_stores_own_lines_are_all_those_at_the_top(lines: list[bytes], line_end: bytes) -> None:
    own = [line + line_end for line in takewhile(_are_the_stores_own, lines)]
    status = next((line for line in own if re.match(rb"(?i)x-mozilla-status: [0-9]", line)), b": 0")
    status2 = next((line for line in own if re.match(rb"X-Mozilla-Status2: [0-9]", line)), b": 0")
    deleted = int(status.split()[1], 16) & 8 or int(status2.split()[1], 16) & 0x200000
    message = b"".join(line + line_end for line in lines)
    assert wire.top(message) == wire.Top(len(b"".join(own)), bool(deleted))


@given(OWN_LINES, MESSAGES)
def test_a_section_as_it_is_stored_is_the_header_in_wire_form(lines: list[bytes], message: bytes) -> None:
    stored = b"".join(line + b"\n" for line in lines) + message
    head = wire.read_head(lambda size: stored[:size])
    data = stored[wire.top(stored).length :]
    assert head.data == data
    assert head.end == wire.header_end(data)
    for quoted in (True, False):
        assert wire.header(head.section(quoted=quoted), quoted=False) == wire.header(data, quoted=quoted)


LINES = st.lists(
    st.sampled_from([
        b"From: Kari <k@kunde.example>", b"to: a@b.example,", b"Subject: x ", b" folded", b"\tby a tab",
        b"Message-ID: <1@a>", b"Date: Mon, 23 Nov 2026 12:07:31 +0100", b">From y", b"Cc : c@d.example",
        b"Bl\xc3\xa5: \xff", b"Subject: \xe6", b"References: <1@a>\r", b"\rIn-Reply-To: <2@b>", b"\x0bTo: e@f.example",
        b"", b"\r",
    ]),
    max_size=12,
)  # fmt: skip


@given(LINES, st.lists(st.sampled_from([b"\n", b"\r\n", b"\r\r\n"]), min_size=12, max_size=12))
@example([b"Subject: a", b" b", b"From: c@d", b"", b"To: e@f"], [b"\n"] * 12)
def test_a_message_is_known_by_its_section_as_by_its_header(lines: list[bytes], ends: list[bytes]) -> None:
    """Else one that was logged would be another after the folder is converted or the program is renewed."""
    stored = b"".join(line + end for line, end in zip(lines, ends, strict=False))
    head = wire.read_head(lambda size: stored[:size])
    for quoted in (True, False):
        known = parse_section(head.section(quoted=quoted))
        again = parse(wire.header(stored[head.own.length :], quoted=quoted))
        assert replace(known, fields=()) == replace(again, fields=())
        assert tuple(known.fields) == tuple(again.fields)


def test_a_long_section_is_cut_where_its_wire_form_would_be() -> None:
    data = b"a: b\n" * (wire.HEADER_LIMIT // 6) + b"\n"
    head = wire.read_head(lambda size: data[:size])
    assert wire.header(head.section(quoted=True), quoted=False) == wire.header(data, quoted=True)
    assert len(head.section(quoted=True)) <= wire.HEADER_LIMIT


@given(MESSAGES)
def test_the_message_begins_with_its_header_and_has_no_bare_line_feed(message: bytes) -> None:
    whole = wire.message(message, quoted=True)
    assert whole.startswith(wire.header(message, quoted=True))
    assert whole.count(b"\n") == whole.count(b"\r\n")
    assert wire.header_end(whole) == len(wire.header(message, quoted=True))


@given(st.lists(st.sampled_from([b"From a", b">From b", b">>>From c", b" From d", b"From", b"x", b""])))
def test_quoting_is_undone(lines: list[bytes]) -> None:
    message = b"A: b\r\n\r\n" + b"\r\n".join(lines)
    assert wire.message(QUOTED.sub(rb">\1", message), quoted=True) == message
    assert wire.message(message, quoted=False) == message


@pytest.mark.parametrize(
    "hostile", [b">" * 5_000_000, b">\n" * 2_000_000, b"X-Mozilla-Keys:\n" * 300_000, b"\r" * 5_000_000]
)
def test_hostile_input_takes_linear_time(hostile: bytes) -> None:
    begin = time.process_time()
    wire.top(hostile)
    wire.message(hostile, quoted=True)
    wire.header(hostile, quoted=True)
    assert time.process_time() - begin < 3
