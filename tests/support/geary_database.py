"""Writes a folder of Geary's database: the tables that are read, as version 30 of its schema has them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

SCHEMA = """
CREATE TABLE IF NOT EXISTS FolderTable (id INTEGER PRIMARY KEY, name TEXT NOT NULL, parent_id INTEGER,
    last_seen_total INTEGER, uid_validity INTEGER, uid_next INTEGER, attributes TEXT);
CREATE TABLE IF NOT EXISTS MessageTable (id INTEGER PRIMARY KEY, fields INTEGER, message_id TEXT, subject TEXT,
    header TEXT, body TEXT, flags TEXT, rfc822_size INTEGER);
CREATE TABLE IF NOT EXISTS MessageLocationTable (id INTEGER PRIMARY KEY, message_id INTEGER, folder_id INTEGER,
    ordering INTEGER, remove_marker INTEGER DEFAULT 0);
"""
ALL_FIELDS, ENVELOPE = 1023, 31


class GearyFolder:
    """``path``: the database's with the folder's name behind it."""

    def __init__(self, path: Path, attributes: str = "") -> None:
        self.path = path
        self.database = next(part for part in (path, *path.parents) if part.name == "geary.db")
        self.database.parent.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(self.database)
        self._db.executescript("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;" + SCHEMA)
        self.folder = self._make(path.relative_to(self.database).parts, attributes)
        self._places: list[int] = []
        self._half: bytes | None = None

    def __len__(self) -> int:
        return len(self._places)

    def __del__(self) -> None:
        self._db.close()

    def append(self, message: bytes) -> None:
        self.begin(message, 1.0)
        self.finish()

    def begin(self, message: bytes, share: float) -> None:
        """Geary knows the envelope, but has not fetched the message yet."""
        with self._db:
            row = self._db.execute("INSERT INTO MessageTable (fields) VALUES (?)", (ENVELOPE,))
            place = self._db.execute(
                "INSERT INTO MessageLocationTable (message_id, folder_id, ordering) VALUES (?, ?, ?)",
                (row.lastrowid, self.folder, row.lastrowid),
            )
        self._places.append(int(place.lastrowid or 0))
        self._half = message

    def finish(self) -> None:
        assert self._half is not None
        head, _, body = self._half.partition(b"\r\n\r\n")
        header = head + b"\r\n\r\n" if head else b"\r\n"
        if self._half.startswith(b"\r\n"):
            header, body = b"\r\n", self._half[2:]
        with self._db:
            self._db.execute(
                "UPDATE MessageTable SET fields = ?, header = CAST(? AS TEXT), body = CAST(? AS TEXT) WHERE id ="
                " (SELECT message_id FROM MessageLocationTable WHERE id = ?)",
                (ALL_FIELDS, header, body, self._places[-1]),
            )
        self._half = None

    def abandon(self) -> None:
        self._half = None
        self.remove([len(self) - 1])

    def mark_deleted(self, index: int) -> None:
        with self._db:
            self._db.execute("UPDATE MessageLocationTable SET remove_marker = 1 WHERE id = ?", (self._places[index],))

    def remove(self, indexes: Iterable[int]) -> None:
        """Geary takes the place away first, and the message, if it has no other place, at a later time."""
        for index in sorted(set(indexes), reverse=True):
            with self._db:
                self._db.execute("DELETE FROM MessageLocationTable WHERE id = ?", (self._places.pop(index),))

    def remove_last(self, count: int) -> None:
        self.remove(range(len(self) - count, len(self)))

    def rewrite(self) -> None:
        """Geary packs its database."""
        self._db.execute("VACUUM")

    def _make(self, names: tuple[str, ...], attributes: str) -> int:
        parent: int | None = None
        for name in names:
            row = self._db.execute(
                "SELECT id FROM FolderTable WHERE name = ? AND parent_id IS ?", (name, parent)
            ).fetchone()
            if row is None:
                row = self._db.execute(
                    "INSERT INTO FolderTable (name, parent_id, attributes) VALUES (?, ?, ?) RETURNING id",
                    (name, parent, attributes),
                ).fetchone()
            parent = int(row[0])
        self._db.commit()
        assert parent is not None
        return parent
