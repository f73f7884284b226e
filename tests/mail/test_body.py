from __future__ import annotations

import time
import tracemalloc
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postlogg.mail.body import MAX_TEXT, body, content
from postlogg.mail.parameters import parse_value
from postlogg.mail.parts import leaves

MEGABYTE = 1024 * 1024


def message(*, files: tuple[tuple[str, bytes], ...] = (), html: bool = True) -> bytes:
    mail = EmailMessage()
    mail["Subject"] = "Tilbud"
    mail.set_content("Hei på deg\n")
    if html:
        mail.add_alternative("<p>Hei på deg</p>\n", subtype="html")
    for name, octets in files:
        mail.add_attachment(octets, maintype="application", subtype="pdf", filename=name)
    return mail.as_bytes(policy=policy.SMTP)


def mime(*parts: str, kind: str = "mixed", close: bool = True) -> bytes:
    """A multipart whose parts are given with their headers."""
    lines = [f'Content-Type: multipart/{kind}; boundary="b"', ""]
    for part in parts:
        lines += ["--b", *part.split("\n")]
    return "\r\n".join([*lines, *(["--b--"] if close else []), ""]).encode("utf-8")


def test_text_html_and_files_are_found() -> None:
    raw = message(files=(("tilbud æøå.pdf", b"%PDF" * 1000), ("b.pdf", b"")))
    found = body(raw)
    assert found.text.strip() == "Hei på deg"
    assert found.html.strip() == "<p>Hei på deg</p>"
    assert [(file.filename, file.size, file.read()) for file in found.attachments] == [
        ("tilbud æøå.pdf", 4000, b"%PDF" * 1000),
        ("b.pdf", 0, b""),
    ]
    facts = content(raw)
    assert facts.has_text
    assert facts.has_html
    assert facts.text_size == len("Hei på deg\r\n".encode())
    assert [file.size for file in facts.attachments] == [4000, 0]


def test_a_plain_message_is_text_alone() -> None:
    facts = content(b"Subject: a\r\n\r\nHello\r\n")
    assert (facts.has_text, facts.has_html, facts.text_size, facts.attachments) == (True, False, 7, ())


def test_an_html_message_has_no_text() -> None:
    facts = content(b"Content-Type: text/html\n\n<p>x</p>")
    assert (facts.has_text, facts.has_html, facts.html_size) == (False, True, 8)


def test_an_attached_message_is_one_file_named_after_its_subject() -> None:
    inner = message(files=(("inner.pdf", b"x"),))
    raw = (
        b'Content-Type: multipart/mixed; boundary="outer"\r\n\r\n--outer\r\n\r\nSee below\r\n--outer\r\n'
        b"Content-Type: message/rfc822\r\n\r\n" + inner + b"\r\n--outer--\r\n"
    )
    (file,) = body(raw).attachments
    assert (file.filename, file.content_type, file.read()) == ("Tilbud.eml", "message/rfc822", inner)


def test_an_inline_picture_is_a_file() -> None:
    raw = mime(
        "Content-Type: text/html\n\n<img src=cid:1>",
        "Content-Type: image/png\nContent-ID: <1>\nContent-Transfer-Encoding: base64\n\niVBORw==",
    )
    (file,) = body(raw).attachments
    assert (file.content_type, file.read()) == ("image/png", b"\x89PNG")


def test_a_named_text_is_a_file() -> None:
    raw = mime("\nHi", 'Content-Type: text/plain; name="notes.txt"\nContent-Disposition: inline\n\nnotes')
    assert body(raw).text == "Hi"
    assert [file.filename for file in body(raw).attachments] == ["notes.txt"]


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("attachment; filename*=UTF-8''%C3%A6rlig%20talt.pdf", "ærlig talt.pdf"),
        ("attachment; filename*0*=UTF-8''%C3%A6; filename*1=rlig; filename*2*=%20.pdf", "ærlig .pdf"),
        ('attachment; filename="=?utf-8?q?=C3=A6rlig=2Epdf?="', "ærlig.pdf"),
        ('attachment; filename="a\\"b;c.pdf"', 'a"b;c.pdf'),
        ('attachment; filename="..\\\\..\\\\etc/passwd"', "passwd"),
        ("ATTACHMENT;FILENAME=plain.pdf", "plain.pdf"),
    ],
)
def test_file_names_are_decoded_and_have_no_folders(header: str, name: str) -> None:
    raw = mime("\nHi", f"Content-Type: application/pdf\nContent-Disposition: {header}\n\nx")
    assert [file.filename for file in body(raw).attachments] == [name]


@pytest.mark.parametrize(
    ("charset", "octets", "text"),
    [
        ("iso-8859-1", b"bl\xe5b\xe6r", "blåbær"),
        ("no-such-charset", "blåbær".encode(), "blåbær"),
        ("punycode", b"abc-", "abc-"),
        ("us-ascii", "blåbær".encode(), "blåbær"),
        ("", b"bl\xe5", "blå"),
    ],
)
def test_a_charset_is_never_an_error(charset: str, octets: bytes, text: str) -> None:
    assert body(b"Content-Type: text/plain; charset=" + charset.encode() + b"\n\n" + octets).text == text


@pytest.mark.parametrize("encoded", [b"SGVsbG8", b"SGVs\r\nbG8=", b"SG*Vs bG8=\n", b"SGVsbG8==="])
def test_broken_base64_gives_what_is_there(encoded: bytes) -> None:
    assert body(b"Content-Transfer-Encoding: base64\n\n" + encoded).text == "Hello"


def test_parts_without_headers_close_or_delimiter_are_read() -> None:
    assert body(mime("Hello\nyou", close=False)).text == "Hello\nyou\n"
    assert body(b"Content-Type: multipart/mixed; boundary=b\n\nno delimiter").text == "no delimiter"
    assert body(b"Content-Type: multipart/mixed\n\nno boundary").text == "no boundary"
    assert body(mime("", "\nsecond")).text.strip() == "second"


def test_fifty_multiparts_deep_is_read() -> None:
    raw = b"\r\n--b50\r\n\r\ndeep\r\n--b50--\r\n"
    for depth in range(50, 0, -1):
        head = b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n' % depth
        raw = head + raw if depth == 1 else b"\r\n--b%d\r\n" % (depth - 1) + head + raw + b"\r\n--b%d--" % (depth - 1)
    assert body(raw).text.strip() == "deep"


def test_ten_thousand_parts_are_read() -> None:
    raw = mime(*(f'Content-Disposition: attachment; filename="{n}"\n\n{n}' for n in range(10_000)))
    assert len(content(raw).attachments) == 10_000


def _seconds(raw: bytes) -> float:
    started = time.process_time()
    content(raw)
    body(raw)
    return time.process_time() - started


@pytest.mark.parametrize(
    "unit",
    [
        b"\n--x",
        b"\n--b",
        b"\n--b\nContent-Type: multipart/mixed; boundary=b\n\n",
        b"\n--b\nContent-Type: multipart/mixed; boundary=c\n\n--c",
        b';a="\\"',
        b"\n\t=?utf-8?q?a?= ",
        b"\n--b\nContent-Disposition: attachment; filename=" + b'"' * 50,
    ],
)
def test_hostile_repetition_costs_time_in_proportion(unit: bytes) -> None:
    head = b"Content-Type: multipart/mixed; boundary=b\nX-Long: " if unit[:1] != b";" else b"Content-Type: a/b"
    small, large = (_seconds(head + unit * (size // len(unit))) for size in (MEGABYTE // 2, 4 * MEGABYTE))
    assert large < 20 * small + 0.5


def test_a_header_line_of_a_megabyte_is_survived() -> None:
    raw = b'Content-Disposition: attachment; filename="' + b"x" * MEGABYTE + b'"\n\nbody'
    assert content(raw).text_size + sum(file.size for file in content(raw).attachments) <= len(raw)


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "8bit"])
def test_a_large_message_takes_little_memory_beside_itself(encoding: str) -> None:
    line = b"QUJD" * 19 + b"\r\n" if encoding == "base64" else "æøå🙂 ".encode() * 8 + b"\r\n"
    head = mime(f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n", close=False)
    raw = head + line * (30 * MEGABYTE // len(line))
    tracemalloc.start()
    found = body(raw)
    content(raw)
    assert sum(len(piece) for file in found.attachments for piece in file.pieces()) == 0
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(found.text) > MAX_TEXT / 8
    assert peak < 3 * len(raw)


def test_the_size_of_a_large_file_is_known_without_decoding_it() -> None:
    octets = bytes(range(256)) * 4096 * 30
    raw = message(files=(("large.bin", octets),))
    tracemalloc.start()
    (file,) = content(raw).attachments
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert file.size == len(octets)
    assert peak < 4 * MEGABYTE
    assert body(raw).attachments[0].read() == octets


@given(st.binary(max_size=400), st.sampled_from([b"", b"Content-Type: multipart/mixed; boundary=b\n\n--b\n"]))
def test_any_octets_are_read_without_an_error(octets: bytes, head: bytes) -> None:
    facts, found = content(head + octets), body(head + octets)
    assert [file.size for file in facts.attachments] == [file.size for file in found.attachments]
    for file in found.attachments:
        file.read()


@given(st.text(max_size=200))
def test_any_parameter_list_is_read_without_an_error(text: str) -> None:
    parse_value(f"attachment; {text}")


@given(
    st.lists(st.binary(max_size=300), max_size=4),
    st.sampled_from(["base64", "quoted-printable"]),
)
def test_files_come_back_as_they_were(files: list[bytes], encoding: str) -> None:
    mail = EmailMessage()
    mail.set_content("x")
    for octets in files:
        mail.add_attachment(octets, maintype="application", subtype="x", filename="f", cte=encoding)
    assert [file.read() for file in body(mail.as_bytes(policy=policy.SMTP)).attachments] == files


def _leaves_by_the_standard_library(part: Message) -> Iterator[Message]:
    if part.get_content_maintype() == "multipart" and part.is_multipart():
        for inner in part.get_payload():
            yield from _leaves_by_the_standard_library(inner)
    else:
        yield part


def test_real_messages_are_taken_apart_as_the_standard_library_does() -> None:
    folder = Path(__file__).parents[2].parent / "shared" / "corpora" / "bounces" / "eml"
    if not folder.is_dir():
        pytest.skip("needs ../shared/corpora")
    paths = sorted(folder.glob("*.eml"))
    differing = []
    for path in paths:
        raw = path.read_bytes()
        theirs = list(_leaves_by_the_standard_library(BytesParser().parsebytes(raw)))
        if any(part.get_content_maintype() == "multipart" for part in theirs):
            continue  # a multipart without its delimiters: a text for us
        files = [file.read().rstrip() for file in body(raw).attachments]
        their_files = [
            (part.get_payload(decode=True) or b"").rstrip()
            for part in theirs
            if not part.is_multipart() and _is_file(part)
        ]
        if [part.get_content_type() for part in theirs] != [part.content_type for part in leaves(raw)] or any(
            octets not in files for octets in their_files
        ):
            differing.append(path.name)
    assert len(paths) > 500
    assert len(differing) <= 3  # broken headers, which the standard library takes for text


def _is_file(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or part.get_content_type() not in ("text/plain", "text/html")


@pytest.mark.parametrize("hyphen", [b"", b"-"])
def test_a_part_ends_where_it_ends_wherever_that_is(hyphen: bytes) -> None:
    head = b'Content-Type: multipart/mixed; boundary="the-boundary"\r\n\r\n--the-boundary\r\n\r\n' + hyphen
    for length in range(65_536 - 120, 65_536 + 40):
        raw = head + b"x" * length + b"\r\n--the-boundary--\r\n"
        (part,) = leaves(raw)
        assert part.end - part.start == length + len(hyphen)
