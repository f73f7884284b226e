"""Being woken when a watched folder, the settings or the journal change, and by which files. A convenience: the rescan
each minute stays the truth."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Collection, Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from watchdog import events
from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirModifiedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch

from postlogg.journal import Journal
from postlogg.model import Folder
from postlogg.stores.opening import changing_directories

log = logging.getLogger(__name__)
# What comes in the instant in which a watch ends is an error there, told to whoever looks at the terminal.
logging.getLogger("watchdog.observers.inotify").setLevel(logging.CRITICAL)

# Not opening, and not closing without having written: that is what our own reading looks like.
_CHANGES: list[type[FileSystemEvent]] = [
    DirCreatedEvent, DirDeletedEvent, DirModifiedEvent, DirMovedEvent,
    FileClosedEvent, FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent,
]  # fmt: skip
# Where the library has no such event of its own, a file's new time is a modification.
_TIMES: list[type[FileSystemEvent]] = [FileModifiedEvent, getattr(events, "FileAttribEvent", FileModifiedEvent)]
_Seen = tuple[int, int, int] | None


class _Waker(FileSystemEventHandler):
    """``files``: what wakes wherever it lies. ``directories``: that which lies there wakes, and what happens to them;
    but not ``own`` and what has its name with something behind it."""

    def __init__(self, wake: threading.Event, own: Path | None, files: Collection[Path]) -> None:
        self._wake, self._own, self._files = wake, own, frozenset(files)
        self._lock = threading.Lock()
        self._names: set[Path] = set()
        self.directories: frozenset[Path] = frozenset()

    def on_any_event(self, event: FileSystemEvent) -> None:
        names = {Path(os.fsdecode(name)) for name in (event.src_path, event.dest_path) if name}
        if wanted := {name for name in names if self._is_wanted(name)}:
            with self._lock:
                self._names |= wanted
            self._wake.set()

    def _is_wanted(self, name: Path) -> bool:
        if name in self._files:
            return True
        is_own = self._own is not None and name.parent == self._own.parent and name.name.startswith(self._own.name)
        return not is_own and (name.parent in self.directories or name in self.directories)

    def take(self) -> set[Path]:
        with self._lock:
            taken, self._names = self._names, set()
        return taken


class _Listener(FileSystemEventHandler):
    """``heard``: the bell has been heard at least once."""

    def __init__(self, wake: threading.Event, journal: Journal) -> None:
        self._wake, self._journal, self.heard = wake, journal, False

    def on_any_event(self, _event: FileSystemEvent) -> None:
        self.heard = True
        try:
            own = self._journal.bell.stat().st_mtime_ns == self._journal.told_at
        except OSError:
            own = False
        if not own:
            self._wake.set()


class Watch:
    """Watches the directories in which the folders lie; one that appears later is found at the next ``follow``. Also
    ``files``, and what other connections than ``journal`` write into it."""

    def __init__(self, wake: threading.Event, journal: Journal | None = None, files: Collection[Path] = ()) -> None:
        self._files, self._journal = files, journal
        self._handler, self._observer = _Waker(wake, journal.path if journal else None, files), Observer()
        self._listener = _Listener(wake, journal) if journal else None
        self._watches: dict[Path, tuple[ObservedWatch, _Seen]] = {}
        self._folders: Iterable[Folder] | None = None
        self._places: list[str] = []
        self._seen: list[_Seen] = []

    @property
    def hears(self) -> bool:
        """Whether it was seen that what others write into the journal wakes."""
        return self._listener is not None and self._listener.heard

    def follow(self, folders: Iterable[Folder]) -> None:
        """Watch these folders' directories, and no others."""
        if folders is self._folders and [_seen(place) for place in self._places] == self._seen:
            return
        mail = {directory for folder in folders for directory in _directories(folder)}
        self._handler.directories = frozenset(mail)
        self._watch(mail | {_nearest(file.parent) for file in self._files})
        self._folders = folders
        self._places = sorted(
            {str(place) for folder in folders for place in changing_directories(folder)} | set(map(str, mail))
        )
        self._seen = [_seen(place) for place in self._places]

    def _watch(self, wanted: set[Path]) -> None:
        """A directory that is another one than before under its name is watched anew."""
        for directory, (watch, seen) in list(self._watches.items()):
            if directory not in wanted or not _is_same(_seen(str(directory)), seen):
                del self._watches[directory]
                self._observer.unschedule(watch)
        for directory in wanted - self._watches.keys():
            try:
                seen = _seen(str(directory))
                self._watches[directory] = self._schedule(self._handler, directory, _CHANGES), seen
            except OSError:
                log.info("A folder cannot be watched; it is read once a minute instead.")

    def _schedule(
        self, handler: FileSystemEventHandler, path: Path, kinds: list[type[FileSystemEvent]]
    ) -> ObservedWatch:
        return self._observer.schedule(handler, str(path), event_filter=kinds)

    def _listen(self) -> None:
        """Whether the bell is heard shows when it rings."""
        if self._journal is not None and self._listener is not None:
            try:
                self._journal.ring()
                self._schedule(self._listener, self._journal.bell, _TIMES)
                self._journal.ring()
            except OSError:
                log.info("The journal cannot be watched; it is looked at each few seconds instead.")

    def changed(self) -> list[Path]:
        """What has changed since this was last asked."""
        return list(self._handler.take())

    def __enter__(self) -> Self:
        self._observer.start()
        self._listen()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._observer.stop()
        self._observer.join(2)


def _directories(folder: Folder) -> set[Path]:
    """What is not there yet is watched through what is: a folder appears on disk with its first message."""
    return {_nearest(place) for place in changing_directories(folder)}


def _nearest(place: Path) -> Path:
    return next(each for each in (place, *place.parents) if each.is_dir())


def _seen(place: str) -> _Seen:
    """What tells one state of a directory from another."""
    try:
        found = os.stat(place)  # noqa: PTH116 - each minute, for each folder
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_mtime_ns


def _is_same(now: _Seen, then: _Seen) -> bool:
    return now is not None and then is not None and now[:2] == then[:2]
