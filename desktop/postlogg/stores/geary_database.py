"""Geary's SQLite database; tables as Geary 43 has them, which keeps a rollback journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from postlogg.errors import StoreError
from postlogg.stores import sqlite_file
from postlogg.stores.base import unreadable

_DEEPEST = 20
_UNREADABLE = (
    "Geary's mail cannot be read: check that this user may read its files, and that Geary is of version 43 or newer."
)
_SENTENCES = {
    sqlite3.SQLITE_BUSY: "Geary is writing its mail at this moment: it is read again within a minute.",
    sqlite3.SQLITE_READONLY: "Geary was ended while it wrote: start it once, so that its mail can be read again.",
}


@contextmanager
def opened(database: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write. Raises StoreError; OSError, FileNotFoundError where there is no database."""
    try:
        with closing(sqlite_file.connect(database)) as connection:
            connection.text_factory = bytes
            yield connection
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # without the extended code's part
        raise StoreError(_SENTENCES.get(code, _UNREADABLE)) from error


def folder_rows(database: Path) -> list[tuple[str, str]]:
    """Each folder's name, with ``/`` between its parts, and its IMAP attributes. Raises StoreError; without a database
    there are none."""
    try:
        with opened(database) as connection:
            rows = connection.execute("SELECT id, parent_id, name, attributes FROM FolderTable ORDER BY id").fetchall()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise unreadable(error) from error
    known = {row[0]: (row[1], _text(row[2])) for row in rows}
    return [(name, _text(row[3])) for row in rows if (name := _full_name(known, row[0]))]


def folder_id(connection: sqlite3.Connection, names: tuple[str, ...]) -> int | None:
    """The folder with this path. Raises sqlite3.Error."""
    found: int | None = None
    for depth, name in enumerate(names):
        row = connection.execute(
            "SELECT id FROM FolderTable WHERE CAST(name AS TEXT) = ? AND parent_id IS ?",
            (name, found if depth else None),
        ).fetchone()
        if row is None:
            return None
        found = int(row[0])
    return found


def _full_name(known: dict[int, tuple[int | None, str]], number: int) -> str:
    steps: list[str] = []
    at: int | None = number
    while at in known and len(steps) < _DEEPEST:
        at, name = known[at]
        steps.insert(0, name)
    return "/".join(steps) if all(steps) else ""


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""
