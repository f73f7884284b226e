"""From a message as a client stores it to the bytes that went over the wire (RFC 5322 line ends)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

HEADER_LIMIT = 1024 * 1024
"""The most octets of a header section that a store hands out."""

# What a client puts in front of the message: a From_ line and its own fields, at times two blocks of them (a message
# copied between folders keeps the first store's block).
_TOP = re.compile(rb"(?:From [^\n]*\n|(?i:X-Mozilla-(?:Status2?|Keys)|X-Account-Key|X-UIDL):[^\n]*\n)*")
# The same as most clients write it, in one go.
_USUAL_TOP = re.compile(
    rb"From [^\n]*\n(?:X-Mozilla-Status: ([0-9a-f]{4})\r?\nX-Mozilla-Status2: ([0-9a-f]{8})\r?\n"
    rb"(?:X-Mozilla-Keys:[^\n]*\n)?)?(?!From |[Xx]-)"
)
_STATUS = re.compile(rb"X-Mozilla-Status: ?([0-9a-f]{1,4})\s", re.IGNORECASE)
_STATUS2 = re.compile(rb"X-Mozilla-Status2: ?([0-9a-f]{1,8})\s", re.IGNORECASE)
_HEAD_SIZES = (8 * 1024, 64 * 1024, HEADER_LIMIT)
_EXPUNGED = 0x0008
_IMAP_DELETED = 0x00200000
_HEADER_END = re.compile(rb"\n\r?\n")
_MULTIPART = re.compile(rb"^Content-Type:\s{0,8}multipart/[^;\s]{1,70}\s{0,8};", re.IGNORECASE | re.MULTILINE)
_BOUNDARY = re.compile(rb"\bboundary=(?:\"([^\"\r\n]+)\"|([^\s;\"]+))", re.IGNORECASE)
_PARAMETERS = 1024
_SAFE = HEADER_LIMIT // 2  # in wire form it is no longer than the limit
_LONE_LF = re.compile(rb"\n(?<!\r\n)")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)


class Top(NamedTuple):
    """The store's own lines at the very top of a stored message: how many octets, and whether they say "deleted"."""

    length: int
    deleted: bool


class Head(NamedTuple):
    """The beginning of a stored message: the store's own lines, the octets behind them, and where in these octets the
    body begins (-1 where the header section does not end in them)."""

    own: Top
    data: bytes
    end: int

    def section(self, *, quoted: bool) -> bytes:
        """The header section with its line ends as stored, or in wire form, see ``StoredMessage.section``."""
        if not 0 <= self.end <= _SAFE:
            return header(self.data, quoted=quoted)
        section = self.data[: self.end]
        return _QUOTED_FROM.sub(rb"\1", section) if quoted and b">From " in section else section


_NOTHING = Top(0, deleted=False)


def read_head(read: Callable[[int], bytes]) -> Head:
    """The beginning, up to at least the end of the header section, if that is within ``HEADER_LIMIT``. ``read`` gives
    as many octets from the message's beginning as there are."""
    own, data, end = _NOTHING, b"", -1
    for size in _HEAD_SIZES:
        data = read(size)
        own = top(data)
        end = header_end(data, own.length)
        if len(data) < size or end >= 0:
            break
    return Head(own, data[own.length :], end - own.length if end >= 0 else -1)


def top(data: bytes) -> Top:
    """The store's own lines; anything of the kind further down belongs to the message."""
    usual = _USUAL_TOP.match(data)
    if usual:
        status, status2 = usual.groups()
        deleted = status is not None and bool(int(status, 16) & _EXPUNGED or int(status2, 16) & _IMAP_DELETED)
        return Top(usual.end(), deleted)
    match = _TOP.match(data)
    length = match.end() if match else 0
    if not length:
        return _NOTHING
    return Top(length, _flags(_STATUS, data, length, _EXPUNGED) or _flags(_STATUS2, data, length, _IMAP_DELETED))


def _flags(field: re.Pattern[bytes], data: bytes, end: int, bit: int) -> bool:
    """The first block counts: it is the one of this store."""
    match = field.search(data, 0, end)
    return match is not None and bool(int(match[1], 16) & bit)


def header_end(data: bytes, start: int = 0) -> int:
    """Where the body begins, or -1 where the header section does not end in ``data``."""
    if data.startswith((b"\r\n", b"\n"), start):
        return data.index(b"\n", start) + 1
    match = _HEADER_END.search(data, start)
    return match.end() if match else -1


def boundary(section: bytes) -> bytes:
    """The boundary of a multipart (RFC 2046 section 5.1.1) with this header section, or nothing."""
    field = _MULTIPART.search(section)
    match = _BOUNDARY.search(section, field.end(), field.end() + _PARAMETERS) if field else None
    return (match[1] or match[2]) if match else b""


def header(data: bytes, *, quoted: bool) -> bytes:
    """The header section of ``data``, which begins behind the store's lines and may end anywhere. One longer than
    ``HEADER_LIMIT`` is cut."""
    end = header_end(data)
    section = _wire(data if end < 0 else data[:end], quoted=quoted)
    fits = end >= 0 and len(section) <= HEADER_LIMIT
    return _closed(section if fits else section[: HEADER_LIMIT - len(b"\r\n\r\n")])


def message(data: bytes, *, quoted: bool) -> bytes:
    """The whole message. ``quoted``: the store quotes lines that begin with "From " (mboxrd)."""
    text = _wire(data, quoted=quoted)
    return text if header_end(text) >= 0 else _closed(text)


def closing(data: bytes) -> int:
    """Octets of the line end that an mbox adds behind a message, which makes its last line a blank one."""
    if data.endswith(b"\n\r\n"):
        return 2
    return 1 if data.endswith(b"\n\n") else 0


def _wire(data: bytes, *, quoted: bool) -> bytes:
    if quoted and b">From " in data:
        data = _QUOTED_FROM.sub(rb"\1", data)
    if not _LONE_LF.search(data):
        return data
    return data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _closed(section: bytes) -> bytes:
    if section in (b"", b"\r\n"):
        return b"\r\n"
    if section.endswith(b"\r\n\r\n"):
        return section
    return section + (b"\r\n" if section.endswith(b"\r\n") else b"\r\n\r\n")
