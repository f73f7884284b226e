"""A folder of classic Outlook on Windows, read through the running program. Its path: ``outlook/STORE/FOLDER…``.

Only ``outlook_com`` knows COM. Messages are known by Outlook's entry identifiers; a cursor holds when the last ones
were put into the folder.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import formatdate
from hashlib import blake2b
from pathlib import Path
from typing import Protocol, Self

from postlogg.errors import Offline, StoreError
from postlogg.stores import wire
from postlogg.stores.base import StoredMessage, gone
from postlogg.stores.outlook_com import open_folder
from postlogg.stores.outlook_mime import Item, message

KNOWN = 128
"""How many messages before the resume point are remembered."""

_OVERLAP = 120.0
_ENCODER = json.JSONEncoder(separators=(",", ":"))


class OutlookFolder(Protocol):
    """What is asked of Outlook. Each method raises StoreError where Outlook does not answer, and Offline where it will
    do so before long."""

    def newest_first(self) -> Iterator[tuple[str, float]]:
        """Entry identifier and time of creation, in seconds since the epoch, of each message that was sent."""
        ...

    def item(self, entry_id: str) -> Item | None:
        """The message, or None if it is gone from this folder. Raises StoreError also where Outlook cannot open it."""
        ...


@dataclass(frozen=True, slots=True)
class Place:
    """``newest``: when the last message taken was created; ``known``: marks of the last ones."""

    newest: float = 0.0
    known: tuple[str, ...] = ()

    def text(self) -> str:
        """The cursor."""
        return _ENCODER.encode({"newest": self.newest, "known": " ".join(self.known)})

    @classmethod
    def parse(cls, cursor: str) -> Self | None:
        """None if the cursor is not one of ours."""
        try:
            found = json.loads(cursor)
            return cls(float(found["newest"]), tuple(str(found["known"]).split()))
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
            return None

    def behind(self, entry_id: str, created: float) -> Place:
        """The resume point once this is taken as well."""
        return Place(max(self.newest, created), (*self.known, _mark(entry_id))[-KNOWN:])


class OutlookStore:
    """See ``Store``."""

    def __init__(
        self, path: Path, clock: Callable[[], float] = time.time,
        opened: Callable[[tuple[str, ...]], OutlookFolder] = open_folder,
    ) -> None:  # fmt: skip
        self._names, self._opened = path.parts[1:], opened
        self._cursor = ""

    @property
    def pending(self) -> bool:
        """See ``Store.pending``: Outlook shows whole messages only."""
        return False

    @property
    def cursor(self) -> str:
        """See ``Store.cursor``."""
        return self._cursor

    def end(self) -> str:
        """See ``Store.end``."""
        place = Place()
        newest = zip(self._opened(self._names).newest_first(), range(KNOWN), strict=False)
        for (entry_id, created), _ in reversed(list(newest)):
            place = place.behind(entry_id, created)
        return place.text()

    def since(self, cursor: str) -> Iterator[StoredMessage]:
        """See ``Store.since``."""
        self._cursor = cursor
        start = Place.parse(cursor)
        place, folder = start or Place(), self._opened(self._names)
        for entry_id, created in reversed(list(_new(folder, place))):
            behind = place.behind(entry_id, created)
            stored = self._stored(folder, entry_id, created, behind)
            place, self._cursor = behind, behind.text()
            if stored is not None:
                yield stored._replace(appended=start is not None)
        self._cursor = place.text()

    def recall(self, position: str, wanted: Callable[[bytes], bool]) -> bytes | None:
        """See ``Store.recall``."""
        folder = self._opened(self._names)
        others = (entry_id for entry_id, _ in folder.newest_first())
        for entry_id in (position, *others):
            try:
                item = folder.item(entry_id)
            except Offline:
                raise
            except StoreError:
                continue
            found = message(item) if item is not None else b""
            if found and wanted(wire.header(found, quoted=False)):
                return found
        return None

    def _stored(self, folder: OutlookFolder, entry_id: str, created: float, place: Place) -> StoredMessage | None:
        try:
            item = folder.item(entry_id)
        except Offline:
            raise
        except StoreError as error:
            return _unreadable(entry_id, created, place.text(), str(error))
        return None if item is None else self._message(entry_id, message(item), place.text())

    def _message(self, entry_id: str, whole: bytes, cursor: str) -> StoredMessage:
        header = wire.header(whole, quoted=False)

        def read() -> bytes:
            found = self.recall(entry_id, header.__eq__)
            if found is None:
                raise gone()
            return found

        return StoredMessage(header, len(whole), entry_id, cursor, deleted=False, appended=False, read=read)


def _unreadable(entry_id: str, created: float, cursor: str, problem: str) -> StoredMessage:
    """Of which no more is known than that it came, and when."""

    def read() -> bytes:
        raise StoreError(problem)

    header = f"Message-ID: <{_mark(entry_id)}@outlook.invalid>\r\nDate: {formatdate(created)}\r\n\r\n".encode()
    return StoredMessage(header, 0, entry_id, cursor, deleted=False, appended=False, read=read, problem=problem)


def _new(folder: OutlookFolder, place: Place) -> Iterator[tuple[str, float]]:
    """Newest first, until what was created well before the resume point."""
    known = frozenset(place.known)
    for entry_id, created in folder.newest_first():
        if created < place.newest - _OVERLAP:
            return
        if _mark(entry_id) not in known:
            yield entry_id, created


def _mark(entry_id: str) -> str:
    return blake2b(entry_id.encode("utf-8", "replace"), digest_size=8).hexdigest()
