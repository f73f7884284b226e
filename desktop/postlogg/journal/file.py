"""The journal's file: one SQLite database in WAL mode, shared by the engine and the faces."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from postlogg.errors import JournalError
from postlogg.journal.schema import SCHEMA_VERSION, STEPS

BUSY_SECONDS = 10.0


class Journal:
    """One thread's connection. Every method of the journal's other classes raises JournalError and nothing else."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _private(path)
            self._connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
            self._connection.row_factory = sqlite3.Row
            self._prepare()
        except (sqlite3.Error, OSError) as error:
            raise JournalError(f"The journal {path.name} cannot be opened: {error}.") from error

    def _prepare(self) -> None:
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = FAST"):
            self._connection.execute(f"PRAGMA {pragma}").fetchall()
        with self.transaction():
            found = self.value("PRAGMA user_version")
            if found > SCHEMA_VERSION:
                raise JournalError("The journal was written by a newer Postlogg: please update this one.")
            if found < SCHEMA_VERSION:
                for statement in ";".join(STEPS[found:]).split(";"):
                    self._connection.execute(statement)
                self._connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

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

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        """Run one statement."""
        try:
            return self._connection.execute(sql, values)
        except sqlite3.Error as error:
            raise JournalError(f"The journal cannot be used: {error}.") from error

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

    def data_version(self) -> int:
        """A number that moves when another connection has committed."""
        return int(self.value("PRAGMA data_version"))

    def close(self) -> None:
        """Close this connection."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _private(path: Path) -> None:
    """Make the file with mode 0600 before SQLite would make it with the umask's."""
    path.touch(mode=0o600, exist_ok=True)
