"""The parts of a message as spans of its octets (RFC 2045, RFC 2046). Nothing is copied or decoded until asked for."""

from __future__ import annotations

import binascii
import quopri
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from email.policy import compat32

from postlogg.mail.address import decode as decode_words

MAX_PARTS = 10_000
MAX_DEPTH = 30
MAX_PART_HEADER = 64 * 1024


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of a message. Offsets in octets: the part's header section begins at ``start``, its body is
    ``[body, end)``. ``inline_text``: it is shown as text, not attached. ``related``: it lies in a multipart/related."""

    media_type: str
    charset: str
    encoding: str
    disposition: str
    filename: str
    content_id: str
    flowed: bool
    delete_space: bool
    start: int
    body: int
    end: int
    related: bool

    @property
    def inline_text(self) -> bool:
        """Whether it is the message's own text or HTML."""
        return self.media_type in ("text/plain", "text/html") and self.disposition != "attachment" and not self.filename


def leaves(raw: bytes) -> tuple[Part, ...]:
    """The leaves in order; a message/rfc822 is a leaf. Never raises; beyond MAX_PARTS or MAX_DEPTH nothing is split."""
    return tuple(part for part, _ in zip(_walk(raw, 0, len(raw), 0, related=False), range(MAX_PARTS), strict=False))


def media_types(parts: tuple[Part, ...], top: str) -> frozenset[str]:
    """Every media type that occurs, the message's own with them."""
    return frozenset(part.media_type for part in parts) | {top}


def octets(raw: bytes, part: Part) -> bytes:
    """The part's body with its transfer encoding undone (RFC 2045 section 6); damaged octets give what can be had."""
    body = raw[part.body : part.end]
    if part.encoding == "base64":
        return _base64(body)
    if part.encoding == "quoted-printable":
        return quopri.decodestring(body)
    return body


def text(raw: bytes, part: Part) -> str:
    """The part's text with LF line ends; an unknown charset is read as UTF-8, then as Windows-1252."""
    data = octets(raw, part)
    decoded = _decode(data, part.charset).replace("\r\n", "\n").replace("\r", "\n")
    return _unflow(decoded, part.delete_space) if part.flowed else decoded


def _decode(data: bytes, charset: str) -> str:
    for candidate in (charset, "utf-8"):
        try:
            return data.decode(candidate or "utf-8")
        except (LookupError, UnicodeError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def _base64(body: bytes) -> bytes:
    clean = body.translate(None, b"\r\n\t ")
    try:
        return binascii.a2b_base64(clean)
    except binascii.Error:
        usable = clean.rstrip(b"=")
        return binascii.a2b_base64(usable[: len(usable) // 4 * 4])


def _unflow(content: str, delete_space: bool) -> str:
    """Join flowed lines (RFC 3676 section 4.2); a signature separator is never joined."""
    out: list[str] = []
    open_line = False
    for line in content.split("\n"):
        bare = line[1:] if line.startswith(" ") else line
        if open_line and not bare.startswith(">") and bare != "-- ":
            out[-1] += bare
        else:
            out.append(bare)
        open_line = bare.endswith(" ") and bare != "-- " and not bare.startswith(">")
        if open_line and delete_space:
            out[-1] = out[-1][:-1]
    return "\n".join(out)


def _walk(raw: bytes, start: int, end: int, depth: int, *, related: bool) -> Iterator[Part]:
    body = _body_start(raw, start, end)
    header = _header(raw[start : min(body, start + MAX_PART_HEADER)])
    media_type = header.get_content_type()
    boundary = _parameter(header, "boundary")
    if media_type.startswith("multipart/") and boundary and depth < MAX_DEPTH:
        for first, last in _pieces(raw, body, end, boundary.encode("utf-8", "surrogateescape")):
            yield from _walk(raw, first, last, depth + 1, related=related or media_type == "multipart/related")
        return
    yield _part(header, media_type, start, body, end, related)


def _part(header: Message, media_type: str, start: int, body: int, end: int, related: bool) -> Part:
    return Part(
        media_type=media_type,
        charset=_parameter(header, "charset").lower(),
        encoding=_first_word(header, "content-transfer-encoding"),
        disposition=_first_word(header, "content-disposition"),
        filename=_filename(header),
        content_id=str(header.get("content-id", "")).strip(),
        flowed=_parameter(header, "format").lower() == "flowed",
        delete_space=_parameter(header, "delsp").lower() == "yes",
        start=start,
        body=body,
        end=end,
        related=related,
    )


def _body_start(raw: bytes, start: int, end: int) -> int:
    if raw.startswith((b"\r\n", b"\n"), start):
        return start + (2 if raw.startswith(b"\r\n", start) else 1)
    found = [at + len(mark) for mark in (b"\r\n\r\n", b"\n\n") if (at := raw.find(mark, start, end)) >= 0]
    return min(found, default=end)


def _pieces(raw: bytes, start: int, end: int, boundary: bytes) -> Iterator[tuple[int, int]]:
    """The spans between the delimiter lines of one multipart (RFC 2046 section 5.1.1); a missing close is forgiven."""
    delimiter = b"--" + boundary.rstrip()
    first = -1
    at = start if raw.startswith(delimiter, start) else _next_delimiter(raw, delimiter, start, end)
    while at >= 0:
        if first >= 0:
            yield first, _without_line_end(raw, first, at)
        behind = at + len(delimiter)
        if raw.startswith(b"--", behind):
            return
        line_end = raw.find(b"\n", behind, end)
        if line_end < 0:
            return
        first = line_end + 1
        at = first if raw.startswith(delimiter, first) else _next_delimiter(raw, delimiter, first, end)
    if first >= 0:
        yield first, end


def _next_delimiter(raw: bytes, delimiter: bytes, start: int, end: int) -> int:
    at = raw.find(b"\n" + delimiter, start, end)
    while at >= 0:
        behind = at + 1 + len(delimiter)
        if raw[behind : behind + 2].startswith((b"\r", b"\n", b"--", b" ", b"\t")) or behind >= end:
            return at + 1
        at = raw.find(b"\n" + delimiter, behind, end)
    return -1


def _without_line_end(raw: bytes, start: int, at: int) -> int:
    if at - 2 >= start and raw[at - 2 : at] == b"\r\n":
        return at - 2
    return max(start, at - 1)


def _header(section: bytes) -> Message:
    try:
        return message_from_bytes(section, policy=compat32)
    except (ValueError, LookupError, IndexError):
        return Message()


def _parameter(header: Message, name: str) -> str:
    try:
        found = header.get_param(name, "")
    except (ValueError, LookupError, IndexError, TypeError):
        return ""
    return _flat(found)


def _filename(header: Message) -> str:
    try:
        found = header.get_filename("")
    except (ValueError, LookupError, IndexError, TypeError):
        return ""
    return decode_words(_flat(found))[:255]


def _flat(value: object) -> str:
    """A parameter's value; one in RFC 2231's form comes as (charset, language, text)."""
    return str(value[2] or "") if isinstance(value, tuple) else str(value or "")


def _first_word(header: Message, name: str) -> str:
    return str(header.get(name, "")).partition(";")[0].strip().lower()
