"""A maildir: one file a message, in ``cur`` and, where there is one, ``new``.

Messages are known by their base name, which stays while the flags behind it change. Thunderbird has no ``new``, no
flags, names ending in ``.eml``, and its own lines at the top of a file.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from io import RawIOBase
from pathlib import Path

from postlogg.stores import wire
from postlogg.stores.base import StoredMessage, gone, unreadable
from postlogg.stores.maildir_place import KNOWN, SETTLE, Entry, Place, entries, find, stamp

_NS = 1_000_000_000
_COARSE = 2 * _NS


class MaildirStore:
    """See ``Store``. ``clock`` gives seconds since the epoch, as a file's times do."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock
        self._cursor = ""
        self._pending = False
        self._names: set[str] = set()
        self._complete = ""
        self._exhausted: tuple[int, ...] = ()

    @property
    def pending(self) -> bool:
        """See ``Store.pending``."""
        return self._pending

    @property
    def cursor(self) -> str:
        """See ``Store.cursor``."""
        return self._cursor

    def end(self) -> str:
        """See ``Store.end``."""
        try:
            ready, _ = self._list(())
        except OSError as error:
            raise unreadable(error) from error
        place = Place()
        for entry in ready[-KNOWN:]:
            place = place.behind(entry)
        return place.text()

    def since(self, cursor: str) -> Iterator[StoredMessage]:
        """See ``Store.since``. Files that cannot be read are passed over."""
        try:
            yield from self._since(cursor)
        except OSError as error:
            raise unreadable(error) from error

    def recall(self, position: str, wanted: Callable[[bytes], bool]) -> bytes | None:
        """See ``Store.recall``."""
        try:
            there = find(self._path, position)
            others = (entry.path for entry in entries(self._path, (), self._now()))
            return _first(([there] if there else []), wanted) or _first(others, wanted)
        except OSError as error:
            raise unreadable(error) from error

    def _since(self, cursor: str) -> Iterator[StoredMessage]:
        now, seen = self._now(), stamp(self._path)
        goes_on = bool(cursor) and cursor == self._complete
        if goes_on and seen == self._exhausted:
            self._cursor = cursor
            return
        if not goes_on:
            self._names = set()
        self._cursor, self._complete = cursor, ""
        ready, self._pending = self._list(self._names)
        place = Place.parse(cursor) or Place(until=ready[-1].arrival if ready else 0)
        if not goes_on:
            self._names.update(entry.base for entry in ready if place.covers(entry))
        yield from self._take(ready, place, goes_on=goes_on)
        self._complete = self._cursor
        is_old = all(time < now - _COARSE for time in seen)
        self._exhausted = seen if is_old and not self._pending else ()

    def _take(self, ready: list[Entry], start: Place, *, goes_on: bool) -> Iterator[StoredMessage]:
        place = start
        for entry in ready:
            if entry.base in self._names:
                continue
            try:
                own, head, size = _head(entry.path)
            except OSError:
                continue
            place = place.behind(entry)
            self._names.add(entry.base)
            self._cursor = place.text()
            header = wire.header(head, quoted=False)
            deleted, appended = entry.deleted or own.deleted, goes_on or start.is_new(entry)
            read = partial(self._read, entry, header)
            yield StoredMessage(header, size - own.length, entry.position, self._cursor, deleted, appended, read)
        self._cursor = replace(place, until=0).text()

    def _read(self, entry: Entry, header: bytes) -> bytes:
        message = _first([entry.path], header.__eq__) or self.recall(entry.position, header.__eq__)
        if message is None:
            raise gone()
        return message

    def _list(self, known: set[str] | tuple[()]) -> tuple[list[Entry], bool]:
        """The files in order of arrival that are old enough, and whether younger ones were left."""
        now = self._now()
        found = sorted({entry.base: entry for entry in entries(self._path, known, now)}.values())
        ready = [entry for entry in found if entry.arrival <= now - SETTLE]
        return ready, len(ready) < len(found)

    def _now(self) -> int:
        return int(self._clock() * _NS)


def _head(path: Path) -> tuple[wire.Top, bytes, int]:
    """See ``wire.read_head``; and the file's size."""
    with path.open("rb", buffering=0) as file:
        own, head = wire.read_head(partial(_beginning, file))
        return own, head, file.seek(0, os.SEEK_END)


def _beginning(file: RawIOBase, size: int) -> bytes:
    file.seek(0)
    return file.read(size) or b""


def _first(paths: Iterable[Path], wanted: Callable[[bytes], bool]) -> bytes | None:
    for path in paths:
        try:
            _, head, _ = _head(path)
            if wanted(wire.header(head, quoted=False)):
                data = path.read_bytes()
                return wire.message(data[wire.top(data).length :], quoted=False)
        except OSError:
            continue
    return None
