"""The journal's file: one SQLite database in WAL mode, shared by the engine and the faces."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from postlogg.errors import JournalError
from postlogg.journal.schema import SCHEMA_VERSION, STEPS

BUSY_SECONDS = 10.0


class Journal:
    """One thread's connection. Every method of the journal's other classes raises JournalError and nothing else.

    ``busy_seconds``: how long it waits for another connection that writes. That it has committed it tells by the time
    of an empty file beside the journal, ``bell``, for whoever watches that: SQLite's own files grow before what stands
    in them counts. It does so no more often than each ``tell_seconds``; ``told_at`` is the time that it gave last.
    """

    def __init__(self, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path, self._busy_seconds = path, busy_seconds
        self.bell = path.with_name(f"{path.name}-bell")
        self.tell_seconds, self.told_at = 0.0, 0
        self._told_changes, self._tell_after = 0, 0.0
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _private(path)
            self._connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
            self._connection.row_factory = sqlite3.Row
            try:
                self._prepare()
            except BaseException:
                self.close()
                raise
        except (sqlite3.Error, OSError) as error:
            raise JournalError(f"The journal {path.name} cannot be opened: {error}.") from error

    def _prepare(self) -> None:
        self._use_wal()
        for pragma in ("synchronous = FULL", "foreign_keys = ON", "secure_delete = FAST"):
            self._connection.execute(f"PRAGMA {pragma}").fetchall()
        if self._version() == SCHEMA_VERSION:
            return  # a viewer waits for no writer
        with self.transaction():
            for statement in ";".join(STEPS[self._version() :]).split(";"):
                self._connection.execute(statement)
            self._connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    def _version(self) -> int:
        found = int(self.value("PRAGMA user_version"))
        if found > SCHEMA_VERSION:
            raise JournalError("The journal was written by a newer Postlogg: please update this one.")
        return found

    def _use_wal(self) -> None:
        """SQLite's own time-out does not cover this switch, in which two first starts may meet."""
        end = time.monotonic() + self._busy_seconds
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL").fetchall()
                return
            except sqlite3.OperationalError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.01)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; joins a transaction that is already open."""
        if self._connection.in_transaction:
            yield
            return
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.rollback()
            raise
        try:
            self._connection.commit()
        except sqlite3.Error as error:
            self._connection.rollback()
            raise JournalError(f"The journal cannot be written: {error}.") from error
        self._committed()

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        """Run one statement."""
        try:
            cursor = self._connection.execute(sql, values)
        except sqlite3.Error as error:
            raise JournalError(f"The journal cannot be used: {error}.") from error
        if not self._connection.in_transaction:
            self._committed()
        return cursor

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:
        """Every row of a query."""
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise JournalError(f"The journal cannot be read: {error}.") from error

    def row(self, sql: str, *values: Any) -> sqlite3.Row | None:
        """The first row of a query, or None."""
        return next(iter(self.rows(sql, *values)), None)

    def value(self, sql: str, *values: Any) -> Any:
        """The first column of the first row, or None."""
        row = self.row(sql, *values)
        return row[0] if row is not None else None

    @contextmanager
    def octets(self, table: str, column: str, where: str, *values: Any) -> Iterator[Octets]:
        """A stored BLOB, to be read in pieces. It holds this connection's view of the journal: write nothing until it
        is closed."""
        number = self.value(f"SELECT rowid FROM {table} WHERE {where}", *values)
        try:
            blob = self._connection.blobopen(table, column, number, readonly=True)
        except (sqlite3.Error, TypeError) as error:
            raise JournalError(f"The journal cannot be read: {error}.") from error
        with blob:
            yield Octets(blob)

    def fill(self, table: str, column: str, number: int, octets: bytes) -> None:
        """Write a BLOB that has the room for it."""
        try:
            with self._connection.blobopen(table, column, number) as blob:
                blob.write(octets)
        except sqlite3.Error as error:
            raise JournalError(f"The journal cannot be written: {error}.") from error

    def data_version(self) -> int:
        """A number that moves when another connection has committed."""
        return int(self.value("PRAGMA data_version"))

    @property
    def changes(self) -> int:
        """A number that moves when this connection has written."""
        return self._connection.total_changes

    def _committed(self) -> None:
        if self.changes != self._told_changes and time.monotonic() >= self._tell_after:
            self.tell()

    def tell(self) -> None:
        """Tell that something was committed, if that was not told yet."""
        if self.changes != self._told_changes:
            self._told_changes, self._tell_after = self.changes, time.monotonic() + self.tell_seconds
            self.told_at = time.time_ns() // 1000 * 1000  # no file system of ours keeps less than microseconds
            self._ring(self.told_at)

    def ring(self) -> None:
        """Have the bell heard, whoever has written."""
        self._ring(time.time_ns())

    def _ring(self, at: int) -> None:
        """It only saves time: who cannot be told looks now and then."""
        with suppress(OSError):
            try:
                os.utime(self.bell, ns=(at, at))
            except FileNotFoundError:
                _private(self.bell)
                os.utime(self.bell, ns=(at, at))

    def shrink(self) -> None:
        """Let go of the pages that this connection keeps in memory."""
        self.execute("PRAGMA shrink_memory")

    def close(self) -> None:
        """Close this connection."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Octets:
    """A BLOB as a file open for reading."""

    def __init__(self, blob: sqlite3.Blob) -> None:
        self._blob = blob

    def read(self, size: int, /) -> bytes:
        """At most so many octets; an empty text at the end. Raises JournalError."""
        try:
            return self._blob.read(size)
        except sqlite3.Error as error:
            raise JournalError(f"The journal cannot be read: {error}.") from error

    def tell(self) -> int:
        """The position, in octets."""
        return self._blob.tell()

    def seek(self, offset: int, /) -> int:
        """Go to a position that ``tell`` gave."""
        self._blob.seek(offset)
        return offset


def _private(path: Path) -> None:
    """Make the file with mode 0600 before SQLite would make it with the umask's."""
    path.touch(mode=0o600, exist_ok=True)
