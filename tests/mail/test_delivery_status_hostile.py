"""Notices are written by strangers: whatever the bytes, reading ends soon and without an exception."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postlogg.mail.delivery_status import quoted_message_ids, read

NOTICES = [path.read_bytes() for path in sorted((Path(__file__).parents[1] / "data" / "notices").glob("*.eml"))]
HEAD = b"Return-Path: <>\r\nFrom: MAILER-DAEMON@x.example\r\nSubject: failure notice\r\nContent-Type: %s\r\n\r\n"
SECONDS = 3.0
"""Far above what the reading takes (0.2 s at most), far below what quadratic time would."""

FRAGMENTS = st.sampled_from(
    [b"\n", b"\n\n", b"\r", b"\0", b"--b0\n", b"=?utf-8?B?!?=", b"Content-Type: ", b"<", b">", b"@", b"550 5.1.1 ",
     b"\xff", b"Final-Recipient: rfc822;", b"Action: delayed\n", b"Status: 9.9.9\n", b'boundary="', b"charset=idna",
     b"Message-ID: <", b"Content-Transfer-Encoding: base64\n", b"charset=unicode_escape",
     b"Content-Type: message/rfc822\n\n"]
)  # fmt: skip


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A notice with pieces cut out, doubled, exchanged for those of others, and put in."""
    raw = draw(st.sampled_from(NOTICES))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(raw)))
        end = min(len(raw), start + draw(st.integers(0, 400)))
        other = draw(st.sampled_from(NOTICES))
        at = draw(st.integers(0, len(other)))
        put = draw(st.one_of(FRAGMENTS, st.binary(max_size=20), st.just(other[at : at + 300]), st.just(b"")))
        raw = raw[:start] + put + raw[end:]
    return raw


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutated())
def test_a_damaged_notice_is_read_as_far_as_it_goes(raw: bytes) -> None:
    found = read(raw)
    if found is None:
        return
    assert len(found.diagnostic) <= 1000
    assert "\n" not in found.diagnostic
    assert found.message_id == "" or (found.message_id[0], found.message_id[-1]) == ("<", ">")
    assert all("@" in address for address in found.recipients)
    assert not (found.delayed and found.permanent)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes_can_be_read(body: bytes) -> None:
    for raw in (body, HEAD % b"text/plain" + body, HEAD % b'multipart/report; boundary="b0"' + b"--b0\n" + body):
        read(raw)
        assert all(found.startswith("<") and found.endswith(">") for found in quoted_message_ids(raw))


UNITS = [b"@", b"a@", b"<", b"<a@", b"a", b" ", b"\n", b"\n\t", b'"', b"a: b\n", b"550 ", b"550-x\n", b"5.1.", b"> ",
         b"message-id: <", b"To: x\n ", b"Final-Recipient: rfc822; a@b.example\n\n", b"&lt;", b"<style",
         b"a@b.example\n", b"=?utf-8?B?", b"error ", b"\x1b$B$", b"<pre>\n", b"<td>", b"/a", b"\\x{F8}",
         b"message you sent was:\n\n  A: b\n  C: d\n\nGrum blorp snarf\n", b"message-id aa bb "]  # fmt: skip


@pytest.mark.parametrize("media_type", [b"text/plain", b"text/html", b"message/delivery-status", b"message/rfc822"])
@pytest.mark.parametrize("unit", UNITS)
def test_a_megabyte_of_one_thing_is_read_in_linear_time(media_type: bytes, unit: bytes) -> None:
    assert seconds(HEAD % media_type + unit * (1_000_000 // len(unit))) < SECONDS


@pytest.mark.parametrize("unit", [unit for unit in UNITS if b"\n" not in unit])
def test_a_megabyte_in_a_header_line_is_read_in_linear_time(unit: bytes) -> None:
    line = unit * (1_000_000 // len(unit))
    names = (b"Subject", b"X-Failed-Recipients", b"References", b"Content-Type")
    raw = b"From: MAILER-DAEMON@x.example\n" + b"".join(b"%s: %s\n" % (name, line) for name in names) + b"\nHello"
    assert seconds(raw) < SECONDS


def nested(levels: int, wrap: bytes) -> bytes:
    raw = b"Final-Recipient: rfc822; a@b.example\n"
    for level in range(levels):
        raw = (wrap % {b"level": level}) + raw
    return HEAD % b"multipart/report; boundary=b" + b"--b\n" + raw


@pytest.mark.parametrize(
    "raw",
    [
        nested(50, b"Content-Type: message/rfc822\n\n"),
        nested(300, b"Content-Type: multipart/mixed; boundary=b%(level)d\n\n--b%(level)d\n"),
        nested(5000, b"Content-Type: multipart/mixed; boundary=b\n\n--b\n"),
        HEAD % b"multipart/mixed; boundary=b" + b"--b\nContent-Type: text/plain\n\na@b.example 550 no\n" * 10_000,
        HEAD % b"multipart/report; boundary=b"
        + b"--b\nContent-Type: message/delivery-status\n\nAction: failed\n" * 10_000,
    ],
    ids=["50 messages", "300 multiparts", "5000 alike", "10000 texts", "10000 reports"],
)
def test_parts_without_number_or_end_are_bounded(raw: bytes) -> None:
    assert seconds(raw) < SECONDS


def test_a_large_message_returned_costs_nothing() -> None:
    report = (Path(__file__).parents[1] / "data" / "notices" / "postfix.eml").read_bytes()
    at = report.index(b"Hei Ola")
    raw = report[:at] + b"QUJD" * 15_000_000 + report[at:]
    assert seconds(raw) < SECONDS
    found = read(raw)
    assert found is not None
    assert found.message_id == "<offer-4711@acme.example>"


def test_a_report_behind_a_large_returned_message_is_read() -> None:
    head = HEAD % b"multipart/report; boundary=b" + b"--b\nContent-Type: message/rfc822\n\nSubject: x\n\n"
    report = b"\n--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@b.example\n\n--b--\n"
    found = read(head + b"line\n" * 400_000 + report)
    assert found is not None
    assert found.recipients == ("a@b.example",)


def test_ordinary_mail_is_told_by_its_header_section_alone() -> None:
    raw = b"From: Anna <anna@acme.example>\nSubject: Hello\n\n" + b"550 5.1.1 undeliverable\n" * 3_000_000
    started = time.perf_counter()
    assert all(read(raw) is None for _ in range(1000))
    assert time.perf_counter() - started < SECONDS


def seconds(raw: bytes) -> float:
    """How long the slower of the two readings takes."""
    started = time.perf_counter()
    read(raw)
    between = time.perf_counter()
    quoted_message_ids(raw)
    return max(between - started, time.perf_counter() - between)
