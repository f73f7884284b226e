"""Where on disk a folder is that KMail names by its number in Akonadi.

Tables as Akonadi 22.12 has them. Only its SQLite database is read, which newer versions of KDE use by default: one of
MySQL or PostgreSQL cannot be read without its server, and then no folder is known.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from postlogg.clients import disk
from postlogg.stores import sqlite_file

_MAILDIRS = ("akonadi_maildir_resource", "akonadi_mixedmaildir_resource")
_CHAIN = """
    WITH RECURSIVE Chain(remoteId, parentId, resourceId, depth) AS (
        SELECT remoteId, parentId, resourceId, 0 FROM CollectionTable WHERE id = ?
        UNION ALL
        SELECT c.remoteId, c.parentId, c.resourceId, depth + 1
        FROM CollectionTable c JOIN Chain ON c.id = Chain.parentId WHERE depth < 20)
    SELECT Chain.remoteId, r.name FROM Chain JOIN ResourceTable r ON r.id = Chain.resourceId ORDER BY depth DESC"""


def folder(database: Path, number: str) -> Path | None:
    """The maildir of the folder with this number; None where that is not known.

    Raises LookupError if the folder is known, and is no maildir on this computer.
    """
    if not number.isdecimal() or not disk.is_file(database):
        return None
    try:
        with closing(sqlite_file.connect(database)) as akonadi:
            steps = akonadi.execute(_CHAIN, (number,)).fetchall()
    except (sqlite3.Error, OSError, OverflowError):
        return None
    if not steps:
        return None
    if not str(steps[0][1]).startswith(_MAILDIRS):
        raise LookupError(number)
    return _maildir([str(name) for name, _ in steps])


def _maildir(names: list[str]) -> Path | None:
    """A folder's children lie in ``.NAME.directory`` beside it; those of an account that is no folder itself, in it."""
    top, *below = names
    for begin in (Path(top), Path(top).with_name(f".{Path(top).name}.directory")):
        place = begin.joinpath(*(f".{name}.directory" for name in below[:-1]), *below[-1:])
        if disk.is_maildir(place):
            return place
    return None
