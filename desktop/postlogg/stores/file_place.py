"""The files of a folder in order of arrival, and the resume point among them.

A cursor cannot hold all names, so it holds a high-water mark: the arrival of the last file taken. What time alone
cannot decide after a restart (new flags rename a file, which renews its time) is offered again.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple, Self
from urllib.parse import quote_from_bytes, unquote_to_bytes

from postlogg.stores.layout import FileLayout, is_regular

KNOWN = 32
"""How many names before the resume point are remembered."""

SETTLE = 500_000_000
"""Nanoseconds that a file must be old before it is taken: with that, none can arrive below the high-water mark, and
a client that does not write in ``tmp`` first has finished."""

_DELETED, _DRAFT = "T", "D"
_OURS = re.compile(r"[\w.~/% -]*", re.ASCII)
_PLAIN = re.compile(r"[\w.~-]*", re.ASCII)
_MARK = 8
_KNOWN_LENGTH = KNOWN * (2 * _MARK + 1) - 1
_DELIVERED = re.compile(r"([0-9]{9,10})\.")
_SECOND = 1_000_000_000
_ARRIVAL, _POSITION = attrgetter("arrival"), attrgetter("position")
_DELIVERY = 60 * _SECOND


class Entry(NamedTuple):
    """A file. Times in nanoseconds since the epoch; ``written``: when the message was stored;
    ``position``: the file's name without flags, in ASCII, since it may hold octets of any kind; ``base``: what tells
    the message from others: that name where it lasts, else the file behind it."""

    arrival: int
    position: str
    written: int
    base: str
    path: str
    deleted: bool

    @property
    def mark(self) -> str:
        """A short stand-in for the name."""
        return blake2b(os.fsencode(self.base), digest_size=_MARK).hexdigest()


@dataclass(frozen=True, slots=True)
class Place:
    """``arrival`` and ``position`` of the last file taken; ``known``: the marks of the last ones, with blanks between
    them; files that arrived up to ``until`` are offered again by a re-scan that is under way."""

    arrival: int = 0
    position: str = ""
    known: str = ""
    until: int = 0

    def text(self) -> str:
        """The cursor: JSON, by hand, because a scan makes one for each message."""
        return f'{{"arrival":{self.arrival},"position":"{self.position}","known":"{self.known}","until":{self.until}}}'

    @classmethod
    def parse(cls, cursor: str) -> Self | None:
        """None if the cursor is not one of ours."""
        try:
            found = json.loads(cursor)
            known, position = str(found["known"]), str(found["position"])
            place = cls(int(found["arrival"]), position, known, int(found["until"]))
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
            return None
        return place if _OURS.fullmatch(position + known) else None

    def covers(self, entry: Entry) -> bool:
        """The file was taken before, as far as its time tells."""
        return (entry.arrival, entry.position) <= (self.arrival, self.position) or (
            bool(self.known) and entry.mark in self.known  # all marks are of one length
        )

    def behind(self, entry: Entry) -> Place:
        """The resume point once ``entry`` is taken as well."""
        arrival, position = max((self.arrival, self.position), (entry.arrival, entry.position))
        known = f"{self.known} {entry.mark}" if self.known else entry.mark
        return Place(arrival, position, known[-_KNOWN_LENGTH:], self.until)

    def is_new(self, arrival: int, written: int) -> bool:
        """It was stored since, not only touched; a delivery may take a while between the two."""
        return arrival > self.until and written > self.arrival - _DELIVERY


def in_order(found: Iterable[Entry]) -> list[Entry]:
    """As they came: by arrival, then by position. Two sorts of plain values take half the time of one of pairs."""
    every = sorted(found, key=_POSITION)
    every.sort(key=_ARRIVAL)
    return every


def entries(layout: FileLayout, files: Iterable[tuple[str, str]], known: Collection[str], now: int) -> Iterator[Entry]:
    """Those of the files whose bases are not known, in no order. Drafts are no messages yet; what cannot be looked at
    (a loop of links, a folder, a file gone meanwhile) is passed over. Raises OSError if the folder cannot be listed.
    """
    for name, path in files:
        stem, flags = layout.split(name)
        if not stem or (layout.lasting and stem in known) or _DRAFT in flags:
            continue
        try:
            status = os.stat(path)  # noqa: PTH116 - see FileLayout.files
        except OSError:
            continue
        base = stem if layout.lasting else f"{status.st_ino:x}.{status.st_mtime_ns:x}"
        if is_regular(status) and base not in known:
            position = stem if _PLAIN.fullmatch(stem) else quote_from_bytes(os.fsencode(stem))
            yield Entry(_arrival(status, now), position, _written(status, stem), base, path, _DELETED in flags)


def find(layout: FileLayout, folder: Path, position: str) -> Path | None:
    """The file whose name the position holds, whatever its flags are by now. Raises OSError."""
    stem = os.fsdecode(unquote_to_bytes(position))
    if stem in ("", ".", "..") or "/" in stem or "\0" in stem:
        return None
    for directory in layout.directories(folder):
        if layout.split(stem)[0] == stem and (directory / stem).is_file():
            return directory / stem
    return next((Path(path) for name, path in layout.files(folder) if layout.split(name)[0] == stem), None)


def stamp(directory: Path) -> int:
    """Changes when a file in it comes, goes or gets another name. Raises OSError."""
    try:
        return directory.stat().st_mtime_ns
    except FileNotFoundError:
        return 0


def _arrival(status: os.stat_result, now: int) -> int:
    """When it came into the folder: a move renews ctime. On Windows ctime is the creation. A clock that was set back
    must not push the high-water mark into the future, nor keep such a file waiting."""
    came = max(status.st_ctime_ns, status.st_mtime_ns) if os.name == "nt" else status.st_ctime_ns
    return came if came <= now else now - SETTLE


def _written(status: os.stat_result, base: str) -> int:
    """Names begin with the time of delivery; a client that writes its status into the file renews the file's time."""
    named = _DELIVERED.match(base)
    return min(status.st_mtime_ns, (int(named[1]) + 1) * _SECOND) if named else status.st_mtime_ns
