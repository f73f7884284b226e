"""A folder in Geary's database. Its path is the database's with the folder's name behind it.

Geary notes a message first and fetches its header and body later, and it fills the past in backwards; so what it notes
is no sign that a message has just arrived. A row's number is given again once the last row is gone: a message is known
by the numbers of its place and of itself together.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self, TypeVar

from postlogg.stores import wire
from postlogg.stores.base import StoredMessage, gone, unreadable
from postlogg.stores.geary_database import folder_id, opened

KNOWN = 64
"""How many places before the resume point are remembered."""

MOST_WAITING = 500
"""How many places without a body yet are remembered."""

_FETCHED = 32 | 64  # Geary.Email.Field: HEADER, BODY
_FILE = "geary.db"
_T = TypeVar("_T")
_ENCODER = json.JSONEncoder(separators=(",", ":"))

_PLACES = """
    SELECT l.id, l.message_id, m.fields FROM MessageLocationTable l JOIN MessageTable m ON m.id = l.message_id
    WHERE l.folder_id = ? AND l.id >= ? ORDER BY l.id"""
_HEAD = """
    SELECT m.header, length(CAST(m.header AS BLOB)) + length(CAST(m.body AS BLOB)), l.remove_marker, m.flags
    FROM MessageLocationTable l JOIN MessageTable m ON m.id = l.message_id WHERE l.id = ? AND m.id = ?"""
_ONE = """
    SELECT m.header, m.body FROM MessageLocationTable l JOIN MessageTable m ON m.id = l.message_id
    WHERE l.folder_id = ? AND m.id = ? AND (m.fields & 96) = 96"""
_IN_FOLDER = """
    SELECT m.id, m.header FROM MessageLocationTable l JOIN MessageTable m ON m.id = l.message_id
    WHERE l.folder_id = ? AND (m.fields & 96) = 96 ORDER BY l.id DESC"""
_NEWEST = "SELECT id, message_id FROM MessageLocationTable WHERE folder_id = ? ORDER BY id DESC LIMIT ?"


@dataclass(frozen=True, slots=True)
class Place:
    """``known``: the last places taken, oldest first, as (place, message); ``waiting``: those before them whose body
    was not there yet."""

    known: tuple[tuple[int, int], ...] = ()
    waiting: tuple[int, ...] = ()

    def text(self) -> str:
        """The cursor."""
        return _ENCODER.encode({"known": self.known, "waiting": self.waiting})

    @classmethod
    def parse(cls, cursor: str) -> Self | None:
        """None if the cursor is not one of ours."""
        try:
            found = json.loads(cursor)
            known = tuple((int(place), int(message)) for place, message in found["known"])
            return cls(known, tuple(int(place) for place in found["waiting"]))
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
            return None

    @property
    def first(self) -> int:
        """From which place on the folder has to be looked at."""
        least = self.known[0][0] if len(self.known) == KNOWN else 0
        return min([least, *self.waiting])

    def covers(self, place: int, message: int, newest: int) -> bool:
        """It was taken before. Where all that is known is gone, nothing is sure."""
        if place in self.waiting or not self.known or newest < self.known[0][0]:
            return False
        return (place, message) in self.known or (len(self.known) == KNOWN and place < self.known[0][0])

    def behind(self, place: int, message: int) -> Place:
        """The resume point once this is taken as well."""
        known = tuple(sorted((*self.known, (place, message)))[-KNOWN:])
        return Place(known, tuple(each for each in self.waiting if each != place))

    def awaits(self, place: int) -> Place:
        """The same, with one more whose body is to come."""
        return Place(self.known, tuple(dict.fromkeys((*self.waiting, place)))[-MOST_WAITING:])


class GearyStore:
    """See ``Store``. ``clock`` is not needed: the database itself tells what is complete."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._database = database_of(path)
        self._names = path.relative_to(self._database).parts
        self._cursor = ""

    @property
    def pending(self) -> bool:
        """See ``Store.pending``. What has no body yet is looked at in every round."""
        return False

    @property
    def cursor(self) -> str:
        """See ``Store.cursor``."""
        return self._cursor

    def end(self) -> str:
        """See ``Store.end``."""
        rows = self._ask(lambda connection, folder: connection.execute(_NEWEST, (folder, KNOWN)).fetchall())
        return Place(tuple(sorted((int(place), int(message)) for place, message in rows or ()))).text()

    def since(self, cursor: str) -> Iterator[StoredMessage]:
        """See ``Store.since``."""
        self._cursor = cursor
        try:
            with opened(self._database) as connection:
                yield from self._since(connection, Place.parse(cursor) or Place())
        except FileNotFoundError:
            return
        except OSError as error:
            raise unreadable(error) from error

    def recall(self, position: str, wanted: Callable[[bytes], bool]) -> bytes | None:
        """See ``Store.recall``."""
        return self._ask(lambda connection, folder: _recall(connection, folder, position, wanted))

    def _since(self, connection: sqlite3.Connection, place: Place) -> Iterator[StoredMessage]:
        folder = folder_id(connection, self._names)
        for number, message, fields in [] if folder is None else _new_places(connection, folder, place):
            if (int(fields or 0) & _FETCHED) != _FETCHED:
                place = place.awaits(number)
                continue
            row = connection.execute(_HEAD, (number, message)).fetchone()
            place = place.behind(number, message)
            self._cursor = place.text()
            if row is not None:
                yield self._message(message, *row)
        self._cursor = place.text()

    def _message(self, number: int, head: bytes, size: int, removed: int, flags: bytes | None) -> StoredMessage:
        position, header = str(number), wire.header(_joined(head), quoted=False)

        def read() -> bytes:
            message = self.recall(position, header.__eq__)
            if message is None:
                raise gone()
            return message

        deleted = bool(removed) or b"\\Deleted" in (flags or b"")
        return StoredMessage(header, int(size or 0), position, self._cursor, deleted, appended=False, read=read)

    def _ask(self, question: Callable[[sqlite3.Connection, int], _T]) -> _T | None:
        """None where the folder is not there (yet)."""
        try:
            with opened(self._database) as connection:
                folder = folder_id(connection, self._names)
                return None if folder is None else question(connection, folder)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise unreadable(error) from error


def database_of(path: Path) -> Path:
    """The database in a folder's path."""
    return next((part for part in (path, *path.parents) if part.name == _FILE), path)


def _new_places(connection: sqlite3.Connection, folder: int, place: Place) -> list[tuple[int, int, int]]:
    newest = connection.execute(_NEWEST, (folder, 1)).fetchone()
    last = int(newest[0]) if newest else 0
    first = 0 if place.known and last < place.known[0][0] else place.first
    rows = connection.execute(_PLACES, (folder, first)).fetchall()
    return [row for row in rows if not place.covers(row[0], row[1], last)]


def _recall(
    connection: sqlite3.Connection, folder: int, position: str, wanted: Callable[[bytes], bool]
) -> bytes | None:
    there = [(int(position), None)] if position.isdecimal() and len(position) < 19 else []
    for number, head in (*there, *connection.execute(_IN_FOLDER, (folder,))):
        if head is not None and not wanted(wire.header(_joined(head), quoted=False)):
            continue
        row = connection.execute(_ONE, (folder, number)).fetchone()
        message = wire.message(_joined(row[0]) + (row[1] or b""), quoted=False) if row else b""
        if row and wanted(wire.header(message, quoted=False)):
            return message
    return None


def _joined(header: bytes | None) -> bytes:
    """The header section with the empty line behind it."""
    section = header or b""
    return section if wire.header_end(section) >= 0 else section.rstrip(b"\r\n") + b"\r\n\r\n"
