"""An mbox folder read step by step: what it costs grows with what is new, not with the folder."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from postlogg.stores import wire
from postlogg.stores.base import Resumable, StoredMessage, gone, unreadable, written
from postlogg.stores.mbox_file import MboxFile, Signature, printed_head, signature
from postlogg.stores.mbox_place import Place, Reached, find_again, first_place_at, remember

SETTLE = 0.5
"""Seconds for which a file must be quiet before its last message is taken: a client writes it in pieces."""

PATIENCE = 60.0
"""Seconds after which a last message that looks unfinished is taken as it is, and an absent file as gone."""

_DIGITS = 20


class MboxStore:
    """See ``Store``. ``clock`` gives seconds since the epoch, as a file's times do."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock
        self._cursor: str | Resumable = ""
        self._pending = False
        self._seen: tuple[Signature | None, float] = (None, 0.0)
        self._exhausted: tuple[str, Signature] | None = None

    @property
    def pending(self) -> bool:
        """See ``Store.pending``."""
        return self._pending

    @property
    def cursor(self) -> str:
        """See ``Store.cursor``."""
        return written(self._cursor)

    def end(self) -> str:
        """See ``Store.end``. A message that is being written counts as one to come."""
        try:
            with MboxFile(self._path) as box:
                return self._place_at_end(box).text()
        except (FileNotFoundError, NotADirectoryError):
            return Place().text()
        except OSError as error:
            raise unreadable(error) from error

    def since(self, cursor: str) -> Iterator[StoredMessage]:
        """See ``Store.since``."""
        self._cursor, self._pending = cursor, False
        try:
            if self._exhausted == (cursor, signature(self._path.stat())):
                return
            with MboxFile(self._path) as box:
                yield from self._walk(box, self._resume(box, cursor))
        except (FileNotFoundError, NotADirectoryError):
            self._absent()
        except OSError as error:
            raise unreadable(error) from error

    def recall(self, position: str, wanted: Callable[[bytes], bool]) -> bytes | None:
        """See ``Store.recall``."""
        try:
            with MboxFile(self._path) as box:
                return self._recall(box, position, wanted)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise unreadable(error) from error

    def _place_at_end(self, box: MboxFile) -> Place:
        last = next(box.starts_backwards(box.size), box.size)
        return first_place_at(box, box.size if last == box.size or self._is_finished(box, last) else last)

    def _resume(self, box: MboxFile, cursor: str) -> Place:
        place = Place.parse(cursor)
        if place is None:
            return Place(until=box.size)
        if place.holds(box):
            return place
        found = find_again(box, place.known)
        if found is None or place.until > place.offset:
            return replace(found or Place(), until=box.size)
        return found

    def _walk(self, box: MboxFile, place: Place) -> Iterator[StoredMessage]:
        known, reached = list(place.known), None
        start = place.offset
        for start, end in box.spans(place.offset):
            if end == box.size and not self._is_finished(box, start):
                break
            message, following = self._take(box, start, end, known, place.until)
            if not box.reaches(end):
                break
            self._cursor = reached = following
            yield message
        place = reached.place() if reached else place
        if place.offset < box.size:
            self._pending = self._quiet(box) < PATIENCE
        self._cursor = cursor = replace(place, until=min(place.until, max(start, place.offset))).text()
        if not box.unchanged():
            self._pending = True
        elif not self._pending:
            self._exhausted = (cursor, box.signature)

    def _take(self, box: MboxFile, start: int, end: int, known: list[str], until: int) -> tuple[StoredMessage, Reached]:
        head = box.head(start, end)
        begin = start + head.own.length
        tail = box.tail(begin, end)
        remember(known, printed_head(head.data))
        reached = Reached(end, start, tail, tuple(known), until)
        section = head.section(quoted=True)
        size = end - begin - wire.closing(tail)
        read = partial(self._read, box, start, end, section)
        return StoredMessage(section, size, str(start), reached, head.own.deleted, start >= until, read), reached

    def _read(self, box: MboxFile, start: int, end: int, section: bytes) -> bytes:
        try:
            message = box.content(start, end) if box.unchanged() else None
        except OSError as error:
            raise unreadable(error) from error
        if message is None:
            message = self.recall(str(start), wire.header(section, quoted=False).__eq__)
        if message is None:
            raise gone()
        return message

    def _recall(self, box: MboxFile, position: str, wanted: Callable[[bytes], bool]) -> bytes | None:
        place = int(position) if position.isdecimal() and len(position) < _DIGITS else box.size
        there = next(box.spans(place), None)
        if there and there[0] == place and wanted(_header(box, *there)):
            return box.content(*there)
        found = next((span for span in box.spans() if wanted(_header(box, *span))), None)
        return box.content(*found) if found else None

    def _is_finished(self, box: MboxFile, start: int) -> bool:
        quiet = self._quiet(box)
        if quiet < SETTLE or not box.unchanged():
            return False
        if quiet < PATIENCE:
            return box.is_closed(start, box.size)
        head = box.head(start, box.size)
        return bool(head.own.length and head.data)

    def _quiet(self, box: MboxFile) -> float:
        """Seconds since the last write, also where the file's time lies in the future."""
        now = self._clock()
        if self._seen[0] != box.signature:
            self._seen = (box.signature, now)
        return now - min(self._seen[1], box.mtime)

    def _absent(self) -> None:
        """A compaction takes the file away for an instant; a folder without a stored message has none."""
        now = self._clock()
        if self._seen[0] is not None or not self._seen[1]:
            self._seen = (None, now)
        place = Place.parse(self.cursor)
        self._pending = place is not None and bool(place.known) and now - self._seen[1] < PATIENCE


def _header(box: MboxFile, start: int, end: int) -> bytes:
    return wire.header(box.head(start, end).data, quoted=True)
