"""The content on its way into DATA, however it is cut into pieces; and an SMTP server that is not ours as a witness."""

from __future__ import annotations

import io
import re
import socket
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postlogg.errors import PermanentFailure
from postlogg.model import AuthMethod, Envelope, Security, SmtpServer
from postlogg.submission import Connection
from postlogg.submission.content import pieces, survey, wire

LONE = re.compile(rb"(?<!\r)\n|\r(?!\n)")
CUTS = st.lists(st.sampled_from([b"\r\n", b".", b"..", b"x", b"\r\n.", b"\r\n.\r\n", b"\xc3\xbc", b"", b"\r", b"\n"]))
GOOD_CUTS = st.lists(st.sampled_from([b"\r\n", b".", b"x", b"\r\n.", b"\xc3"]), max_size=30)


def _cut(content: bytes, sizes: list[int]) -> list[bytes]:
    cut, start = [], 0
    for size in sizes:
        cut.append(content[start : start + size])
        start += size
    return [piece for piece in [*cut, content[start:]] if piece]


def _expected(content: bytes) -> bytes:
    ended = content if content.endswith(b"\r\n") or not content else content + b"\r\n"
    return re.sub(rb"(?m)^\.", b"..", ended) + b".\r\n"


@given(GOOD_CUTS.map(b"".join), st.lists(st.integers(1, 4), max_size=30))
def test_dots_are_doubled_wherever_the_pieces_end(content: bytes, sizes: list[int]) -> None:
    assert b"".join(wire(_cut(content, sizes))) == _expected(content)


@given(CUTS)
def test_a_lone_cr_or_lf_is_found_wherever_the_pieces_end(cut: list[bytes]) -> None:
    content = b"".join(cut)
    sent = bytearray()
    try:
        for octets in wire(piece for piece in cut if piece):
            sent += octets
    except PermanentFailure:
        assert LONE.search(content)
        assert not sent.endswith(b"\r\n.\r\n")
    else:
        assert not LONE.search(content)


@given(st.binary(max_size=100), st.integers(0, 120))
def test_a_stream_is_read_for_the_size_that_is_asked(content: bytes, size: int) -> None:
    if size <= len(content):
        assert b"".join(pieces(io.BytesIO(content), size)) == content[:size]
    assert b"".join(pieces(io.BytesIO(content), None)) == content


@given(st.binary(max_size=100), st.binary(max_size=100))
def test_a_survey_says_what_is_there(header: bytes, body: bytes) -> None:
    content = header.replace(b"\r\n\r\n", b"") + b"\r\n\r\n" + body
    facts = survey([content])
    assert facts.size == len(content)
    assert facts.eight_bit == any(octet > 127 for octet in content)
    if facts.utf8_header:
        assert not header.isascii()


class _Keep:
    """Takes everything and keeps it, as aiosmtpd gives it."""

    def __init__(self) -> None:
        self.envelopes: list[Any] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        self.envelopes.append(envelope)
        return "250 2.0.0 Kept"


def test_another_implementation_gets_the_message_as_it_is() -> None:
    controller = pytest.importorskip("aiosmtpd.controller")
    keep = _Keep()
    content = b"Subject: dots\r\n\r\n.\r\n..\r\nGr\xc3\xbc\xc3\x9fe\r\n" + (b"x" * 70 + b"\r\n") * 5_000 + b".\r\n"
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    served = controller.Controller(keep, hostname="127.0.0.1", port=port, enable_SMTPUTF8=True)
    served.start()
    try:
        server = SmtpServer("127.0.0.1", port, Security.NONE, AuthMethod.NONE)
        with Connection(server, timeout=10) as connection:
            for recipient in ("log@crm.example", "zoë@crm.example"):
                connection.submit(Envelope("ann@sender.example", recipient, "1"), content)
    finally:
        served.stop()
    assert [e.rcpt_tos for e in keep.envelopes] == [["log@crm.example"], ["zoë@crm.example"]]
    assert {e.content for e in keep.envelopes} == {content}
    assert "BODY=8BITMIME" in keep.envelopes[0].mail_options
