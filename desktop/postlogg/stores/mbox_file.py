"""An mbox file: where its messages begin, and pieces of them.

A message begins at a separator: a line ``From <sender> <asctime date>`` or a bare ``From ``, behind a blank line and
before a header field. Clients that quote such lines in bodies (mboxrd) leave no doubt; in a classic mbox this is as
sure as it gets. Every rule looks at the lines around the separator only, so the file can be searched from both ends.

The file is opened for reading, without a lock. On Windows Python opens it so that others may write but not rename it
meanwhile: keep it open no longer than a round takes.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import Self

from postlogg.stores import wire

Signature = tuple[int, int, int, int]

_SMALLEST_PIECE, _PIECE = 16 * 1024, 512 * 1024
_LOOK_AHEAD = 512
_LOOK_BACK = 3
_HEAD = 8 * 1024
_TAIL = 64 * 1024
_PRINTED = 512

_CANDIDATE = re.compile(rb"\nFrom ")
_FROM = b"From - "
_BLANK = (b"\n\n", b"\n\r\n")
_BARE = (b"From", b"From -")
_DATE = re.compile(
    rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} "
    rb"\d\d:\d\d(?::\d\d)?(?: [A-Z]{1,5}| [+-]\d{4})? \d{4}(?: [A-Z]{1,5}| [+-]\d{4})?[ \t\r]*\Z"
)
# What nearly every separator is, in one go.
_USUAL = re.compile(rb"From \S{1,200} " + _DATE.pattern.removesuffix(rb"\Z") + rb"\n[!-9;-~]+:")
_FIELD = re.compile(rb"[!-9;-~]+[ \t]*(?::|\Z)|>From |\Z")
_STORE_FIELD = (b"X-Mozilla-Status", b"X-Account-Key")


def fingerprint(data: bytes) -> str:
    """8 octets of BLAKE2b in hexadecimal."""
    return blake2b(data, digest_size=8).hexdigest()


class MboxFile:
    """An open mbox as it was when it was opened. What is appended meanwhile stays unseen. Raises OSError."""

    def __init__(self, path: Path) -> None:
        if not stat.S_ISREG(path.stat().st_mode):
            raise OSError(None, "it is no mail folder's file")
        self._file = path.open("rb", buffering=0)
        status = os.fstat(self._file.fileno())
        self.size = status.st_size
        self.mtime = status.st_mtime
        self.signature = signature(status)
        self._window_at, self._window = 0, b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()
        self._window = b""

    def unchanged(self) -> bool:
        """It is still open, and nothing was written since."""
        return not self._file.closed and signature(os.fstat(self._file.fileno())) == self.signature

    def reaches(self, end: int) -> bool:
        """The file was not cut short before ``end`` meanwhile."""
        return self._file.seek(0, os.SEEK_END) >= end

    def read(self, offset: int, length: int) -> bytes:
        """At most ``length`` octets; fewer at the end of the file. What was just searched for messages is at hand."""
        at = offset - self._window_at
        if 0 <= at <= len(self._window) - length:
            return self._window[at : at + length]
        self._file.seek(offset)
        return self._file.read(max(0, length)) or b""

    def starts(self, first: int = 0) -> Iterator[int]:
        """Where messages begin, from ``first`` (taken to be the start of a line behind a blank one) onwards."""
        low = first
        for length in _lengths():
            if low >= self.size:
                break
            yield from self._starts_within(low, min(low + length, self.size), first)
            low += length

    def starts_backwards(self, end: int, floor: int = 0) -> Iterator[int]:
        """The same places before ``end``, last first, down to ``floor``."""
        high = end
        for length in _lengths():
            if high <= floor:
                break
            yield from reversed(self._starts_within(max(floor, high - length), high, 0))
            high -= length

    def spans(self, first: int = 0) -> Iterator[tuple[int, int]]:
        """Beginning and end of the messages from ``first`` onwards; the last reaches to the end of the file."""
        start = -1
        for following in self.starts(first):
            if start >= 0:
                yield start, following
            start = following
        if start >= 0:
            yield start, self.size

    def head(self, start: int, end: int) -> wire.Head:
        """See ``wire.read_head``."""
        return wire.read_head(lambda size: self.read(start, min(size, end - start)))

    def head_print(self, start: int, end: int) -> str:
        """Tells a message from others wherever it lies: neither a new status nor the closing blank line changes it."""
        data = self.read(start, min(_HEAD, end - start))
        return printed_head(data[wire.top(data).length :])

    def tail(self, start: int, end: int, length: int = _PRINTED) -> bytes:
        """The last octets of what lies between."""
        begin = max(start, end - length)
        return self.read(begin, end - begin)

    def content(self, start: int, end: int) -> bytes | None:
        """The whole message in wire form, or None if the file has become shorter."""
        begin = start + wire.top(self.read(start, _HEAD)).length
        length = end - begin - wire.closing(self.tail(begin, end))
        data = self.read(begin, length)
        return wire.message(data, quoted=True) if len(data) == length else None

    def is_closed(self, start: int, end: int) -> bool:
        """The message ends as one that is written completely: blank line, and a multipart's last boundary."""
        own, head, body = self.head(start, end)
        tail = self.tail(start, end, _TAIL)
        has_body = start + own.length + body < end if body >= 0 else own.length + len(head) >= wire.HEADER_LIMIT
        if not has_body or not wire.closing(tail):
            return False
        mark = wire.boundary(head[:body])
        return not mark or b"--" + mark + b"--" in tail

    def _starts_within(self, low: int, high: int, first: int) -> list[int]:
        begin = max(0, low - _LOOK_BACK)
        window = self.read(begin, high + _LOOK_AHEAD - begin)
        self._window_at, self._window = begin, window
        whole = begin + len(window) >= self.size
        places = {match.start() + 1 for match in _CANDIDATE.finditer(window)}
        if low == first and window.startswith(b"From ", low - begin):
            places.add(low - begin)
        if whole:
            places.add(window.rfind(b"\n") + 1)
        return sorted(
            {
                begin + at
                for at in places
                if low <= begin + at < high and _is_separator(window, at, whole, forced=begin + at == first)
            }
        )


def printed_head(data: bytes) -> str:
    """See ``MboxFile.head_print``; ``data`` begins behind the store's own lines."""
    return fingerprint(data[:_PRINTED].rstrip(b"\r\n"))


def _lengths() -> Iterator[int]:
    """Of the pieces in which the file is searched: what is near is found by reading little."""
    length = _SMALLEST_PIECE
    while True:
        yield length
        length = min(2 * length, _PIECE)


def signature(status: os.stat_result) -> Signature:
    """Changes whenever the file is written or replaced."""
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def _is_separator(window: bytes, at: int, whole: bool, *, forced: bool) -> bool:
    if _USUAL.match(window, at, at + _LOOK_AHEAD) and window[max(0, at - _LOOK_BACK) : at].endswith(_BLANK):
        return True
    line, ended, following = window[at : at + _LOOK_AHEAD].partition(b"\n")
    whole = whole and at + _LOOK_AHEAD >= len(window)
    blank_before = forced or _is_blank_before(window, at)
    if not ended:  # the file ends in the midst of it
        return whole and blank_before and bool(line) and (line.startswith(_FROM) or _FROM.startswith(line))
    if not blank_before:
        # Older releases did not close a message with a blank line.
        return line.startswith(_FROM) and following.startswith(_STORE_FIELD) and _DATE.search(line) is not None
    return (line.rstrip() in _BARE or _DATE.search(line) is not None) and _FIELD.match(following) is not None


def _is_blank_before(window: bytes, at: int) -> bool:
    before = window[max(0, at - _LOOK_BACK) : at]
    return before.endswith(_BLANK) or (len(before) < _LOOK_BACK and not before.strip())
