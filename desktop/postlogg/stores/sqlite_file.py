"""Another program's SQLite file, opened for reading only."""

from __future__ import annotations

import sqlite3
from pathlib import Path

_BUSY_SECONDS = 5.0
_KEEPS_LOG = b"\2\2"  # https://www.sqlite.org/fileformat2.html#file_format_version_numbers


def connect(database: Path) -> sqlite3.Connection:
    """A connection that cannot write, and that leaves no file behind. Raises sqlite3.Error and OSError.

    With a rollback journal, a reader takes the shared lock for the moment of each question, and waits while the program
    writes. With a write-ahead log, SQLite would make files beside the database; so where no log is there, and nobody
    writes, it is opened as one that does not change.
    """
    with database.open("rb") as file:
        keeps_log = file.read(20)[18:] == _KEEPS_LOG
    resting = keeps_log and not database.with_name(database.name + "-wal").exists()
    address = f"{database.absolute().as_uri()}?mode=ro{'&immutable=1' if resting else ''}"
    return sqlite3.connect(address, uri=True, timeout=_BUSY_SECONDS)
