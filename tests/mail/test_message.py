from __future__ import annotations

import re
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from postlogg.mail.message import MAX_HEADER, _any_date, crlf, parse, parse_date, wire_form
from postlogg.model import Mailbox

MESSAGE = (
    b"From: =?utf-8?q?Kari_=C3=98?= <kari@kunde.example>\r\n"
    b"To: Rep Resen <rep@lab.example>,\r\n\tola@kunde.example\r\n"
    b"Bcc: 123@bcc.hubspot.com\r\n"
    b"Subject: Tilbud\r\n =?utf-8?q?p=C3=A5?= =?utf-8?q?_b=C3=A5t?=\r\n"
    b"Message-ID: <1@kunde.example>\r\n"
    b"In-Reply-To: <0@lab.example>\r\n"
    b"References: <a@lab.example>\r\n <0@lab.example>\r\n"
    b"Date: Mon, 23 Nov 2026 09:15:00 +0100\r\n"
    b'Content-Type: Text/HTML; charset="utf-8"\r\n'
    b"\r\n<p>Hei</p>\r\n"
)


def test_header_facts() -> None:
    found = parse(MESSAGE)
    assert found.sender == Mailbox("Kari Ø", "kari@kunde.example")
    assert [mailbox.address for mailbox in found.to] == ["rep@lab.example", "ola@kunde.example"]
    assert found.bcc == (Mailbox("", "123@bcc.hubspot.com"),)
    assert found.subject == "Tilbud på båt"
    assert found.message_id == "<1@kunde.example>"
    assert found.in_reply_to == ("<0@lab.example>",)
    assert found.references == ("<a@lab.example>", "<0@lab.example>")
    assert found.date == datetime(2026, 11, 23, 8, 15, tzinfo=UTC)
    assert found.content_type == "text/html"
    assert found.field("SUBJECT").startswith("Tilbud")


def test_the_header_section_alone_says_the_same() -> None:
    assert parse(MESSAGE.partition(b"\r\n\r\n")[0] + b"\r\n\r\n") == parse(MESSAGE)
    assert parse(MESSAGE.replace(b"\r\n", b"\n")) == parse(MESSAGE)


def test_the_key_is_the_same_wherever_the_message_lies() -> None:
    received = b"Received: from x by y; Mon, 23 Nov 2026 09:15:09 +0100\r\nX-Spam-Status: No\r\n" + MESSAGE
    refolded = MESSAGE.replace(b"Tilbud\r\n =", b"Tilbud =")
    assert parse(MESSAGE).key == parse(received).key == parse(refolded).key


def test_two_mails_with_one_message_id_are_two() -> None:
    assert parse(MESSAGE).key != parse(MESSAGE.replace(b"Tilbud", b"Avslag")).key
    assert parse(MESSAGE).key != parse(MESSAGE.replace(b"09:15", b"09:16")).key
    assert parse(MESSAGE).key != parse(MESSAGE.replace(b"<kari@", b"<kristin@")).key


def test_a_message_without_a_message_id_has_a_key() -> None:
    nameless = MESSAGE.replace(b"Message-ID: <1@kunde.example>\r\n", b"")
    assert parse(nameless).message_id == ""
    assert parse(nameless).key.strip()


def test_the_wire_form_lacks_bcc_and_the_clients_own_lines_and_nothing_else() -> None:
    stored = b"X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\n" + MESSAGE.replace(
        b"Bcc: ", b"Bcc: a@b.example,\r\n\t"
    )
    assert wire_form(stored) == MESSAGE.replace(b"Bcc: 123@bcc.hubspot.com\r\n", b"")


def test_what_kmail_and_evolution_note_in_their_copies_of_sent_mail_stays_on_this_computer() -> None:
    kmail = b"X-KMail-Identity: 1\r\nX-KMail-Transport: 77\r\nX-KMail-Fcc: 5\r\nX-KMail-Identity-Name: Work\r\n"
    evolution = b"X-Evolution-Identity: 0123abc\r\nX-Evolution-Fcc: folder://local/Sent\r\n"
    mailer = b"X-Mailer: geary/43.0\r\n"
    assert wire_form(mailer + kmail + evolution + MESSAGE) == mailer + wire_form(MESSAGE)


def test_a_body_that_looks_like_a_header_is_left_as_it_is() -> None:
    body = b"\r\n\r\nBcc: not a field\r\nX-Mozilla-Status: 0001\r\n"
    assert wire_form(MESSAGE + body).endswith(body)


@given(st.binary(max_size=400))
def test_the_wire_form_has_crlf_only_and_is_stable(raw: bytes) -> None:
    once = wire_form(raw)
    assert b"\n" not in once.replace(b"\r\n", b"")
    assert b"\r" not in once.replace(b"\r\n", b"")
    assert wire_form(once) == once


@given(st.binary(max_size=400))
def test_reading_never_raises(raw: bytes) -> None:
    assert isinstance(parse(raw).key, str)


@given(st.text(max_size=80))
def test_a_date_is_aware_or_none(text: str) -> None:
    found = parse_date(text)
    assert found is None or found.utcoffset() is not None


DATES = st.tuples(
    st.sampled_from(("", "Mon, ", "Sun, ", "mon, ", "Mon ")), st.sampled_from(("0", "1", "07", "29", "31", "32")),
    st.sampled_from((" Feb ", " Dec ", " dec ", " Foo ", "-Nov-")),
    st.sampled_from(("2026", "2024", "1000", "26", "0001")),
    st.sampled_from((" 09:15:00", " 23:59:60", " 24:00:00", " 9:15", " 09.15.00")),
    st.sampled_from((" +0100", " -0000", " -1130", " +1960", " +2359", " GMT", " 0100", "")),
    st.sampled_from(("", " (CET)", " (", " x")),
).map("".join)  # fmt: skip


@given(DATES)
def test_a_plain_date_is_read_as_the_standard_library_reads_it(text: str) -> None:
    found, expected = parse_date(text), _any_date(text)
    assert found == expected
    assert found is None or expected is None or found.utcoffset() == expected.utcoffset()


def test_a_huge_header_section_is_bounded() -> None:
    assert len(parse(b"Subject: " + b"x" * (3 * MAX_HEADER)).subject) <= MAX_HEADER


@given(
    st.integers(0, 120), st.integers(0, 3000), st.sampled_from([b"\r\n", b"\n", b"\r"]),
    st.lists(st.tuples(st.integers(0, 400_000), st.sampled_from([b"\r", b"\n", b"\r\n", b"x", b""])), max_size=4),
)  # fmt: skip
def test_long_runs_of_equal_lines_hide_no_lone_line_end(
    width: int, rows: int, end: bytes, edits: list[tuple[int, bytes]]
) -> None:
    raw = (b"x" * width + end) * rows
    for at, octets in edits:
        raw = raw[: at % (len(raw) + 1)] + octets + raw[at % (len(raw) + 1) + len(octets) :]
    assert crlf(raw) == re.sub(rb"\r\n|\r|\n", b"\r\n", raw)
