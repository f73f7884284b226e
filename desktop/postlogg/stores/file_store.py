"""A folder in which each message is a file of its own, whatever client keeps it; see ``FileLayout``."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from postlogg.stores import wire
from postlogg.stores.base import StoredMessage, gone, unreadable
from postlogg.stores.file_place import KNOWN, SETTLE, Entry, Place, entries, find, in_order, stamp
from postlogg.stores.layout import FileLayout, Look

_NS = 1_000_000_000
_COARSE = 2 * _NS

PATIENCE = 60 * _NS
"""Nanoseconds after which a file that looks unfinished is taken as it is."""

LISTING = 60 * _NS
"""Nanoseconds for which the file system is believed when it names the files that came, before all are listed again."""


class FileStore:
    """See ``Store``. ``clock`` gives seconds since the epoch, as a file's times do."""

    def __init__(self, layout: FileLayout, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._layout = layout
        self._path = path
        self._clock = clock
        self._cursor = ""
        self._pending = self._passed_over = False
        self._names: set[str] = set()
        self._complete = ""
        self._exhausted: dict[Path, int] = {}
        self._named: set[Path] = set()
        self._is_told, self._listed_at = False, 0

    @property
    def pending(self) -> bool:
        """See ``Store.pending``."""
        return self._pending

    @property
    def cursor(self) -> str:
        """See ``Store.cursor``."""
        return self._cursor

    def changed(self, paths: Iterable[Path]) -> None:
        """The file system says that something happened to these. Where they are files of this folder and their names
        last, the next ``since`` that goes on from the last one looks at them alone, up to a minute after a listing."""
        if self._layout.lasting and not self._layout.in_place:
            places = self._layout.directories(self._path)
            named = [path for path in paths if path.parent in places]
            self._named.update(named)
            self._is_told = self._is_told or bool(named)

    def end(self) -> str:
        """See ``Store.end``."""
        try:
            ready = self._list(())
        except OSError as error:
            raise unreadable(error) from error
        place = Place()
        for entry in ready[-KNOWN:]:
            place = place.behind(entry)
        return place.text()

    def since(self, cursor: str) -> Iterator[StoredMessage]:
        """See ``Store.since``. Files that cannot be read are passed over, and looked at again each time."""
        try:
            yield from self._since(cursor)
        except OSError as error:
            raise unreadable(error) from error

    def recall(self, position: str, wanted: Callable[[bytes], bool]) -> bytes | None:
        """See ``Store.recall``."""
        try:
            there = find(self._layout, self._path, position)
            every = entries(self._layout, self._layout.files(self._path), (), self._now())
            others = (entry.path for entry in every)
            return self._first(([there] if there else []), wanted) or self._first(others, wanted)
        except OSError as error:
            raise unreadable(error) from error

    def _since(self, cursor: str) -> Iterator[StoredMessage]:
        goes_on = bool(cursor) and cursor == self._complete
        if goes_on and self._exhausted and all(stamp(place) == at for place, at in self._exhausted.items()):
            self._cursor = cursor
            return
        now, seen = self._now(), {place: stamp(place) for place in self._layout.directories(self._path)}
        if not goes_on:
            self._names = set()
        self._cursor, self._complete, self._exhausted = cursor, "", {}
        is_told = goes_on and self._is_told and abs(now - self._listed_at) < LISTING
        ready = self._list_named() if is_told else self._list(self._names)
        self._pending = bool(self._named)
        place = Place.parse(cursor) or Place(until=ready[-1].arrival if ready else 0)
        if not goes_on:
            self._names.update(entry.base for entry in ready if place.covers(entry))
        yield from self._take(ready, place, goes_on=goes_on)
        self._complete = self._cursor if any(seen.values()) else ""
        settled = not (self._pending or self._passed_over) and all(time < now - _COARSE for time in seen.values())
        if settled and not is_told:
            self._exhausted = seen

    def _take(self, ready: list[Entry], start: Place, *, goes_on: bool) -> Iterator[StoredMessage]:
        place, rest, self._passed_over = start, 0, False
        for entry in ready:
            if entry.base in self._names:
                continue
            try:
                look = self._layout.look(entry.path)
            except OSError:
                self._passed_over = True
                continue
            if not look.finished and entry.arrival > self._now() - PATIENCE:
                self._pending, rest = True, start.until
                break
            place = place.behind(entry)
            self._names.add(entry.base)
            self._cursor = place.text()
            if not look.frame.draft:
                yield self._message(entry, look, appended=goes_on or self._is_new(start, entry, look))
        self._cursor = replace(place, until=rest).text()

    def _message(self, entry: Entry, look: Look, *, appended: bool) -> StoredMessage:
        header = wire.header(look.head, quoted=False)
        deleted = entry.deleted or look.own.deleted or look.frame.deleted

        def read() -> bytes:
            return self._read(entry, header)

        appended = appended and not self._layout.cache
        return StoredMessage(header, look.size, entry.position, self._cursor, deleted, appended, read)

    @staticmethod
    def _is_new(start: Place, entry: Entry, look: Look) -> bool:
        """A client that notes when a message came may write the file anew for other reasons."""
        return start.is_new(entry.arrival, look.frame.received * _NS or entry.written)

    def _read(self, entry: Entry, header: bytes) -> bytes:
        message = self._first([entry.path], header.__eq__) or self.recall(entry.position, header.__eq__)
        if message is None:
            raise gone()
        return message

    def _first(self, paths: Iterable[str | Path], wanted: Callable[[bytes], bool]) -> bytes | None:
        for path in paths:
            try:
                message = self._layout.message(path, wanted)
            except OSError:
                continue
            if message is not None:
                return message
        return None

    def _list(self, known: Collection[str]) -> list[Entry]:
        """The files in order of arrival. Those that are too young are left, and kept in mind."""
        self._is_told, self._listed_at = False, self._now()
        return self._ready(self._layout.files(self._path), known)

    def _list_named(self) -> list[Entry]:
        """The same of those alone that the file system has named."""
        return self._ready([(path.name, str(path)) for path in self._named], self._names)

    def _ready(self, files: Iterable[tuple[str, str]], known: Collection[str]) -> list[Entry]:
        now = self._now()
        every = {entry.base: entry for entry in entries(self._layout, files, known, now)}
        self._named = {Path(entry.path) for entry in every.values() if entry.arrival > now - SETTLE}
        return in_order(entry for entry in every.values() if entry.arrival <= now - SETTLE)

    def _now(self) -> int:
        return int(self._clock() * _NS)
