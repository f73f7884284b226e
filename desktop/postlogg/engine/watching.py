"""Being woken when a watched folder changes, and by which files. A convenience: the rescan each minute stays the
truth."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

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

from postlogg.model import Folder
from postlogg.stores.opening import changing_directories

log = logging.getLogger(__name__)

# Not opening, and not closing without having written: that is what our own reading looks like.
_CHANGES: list[type[FileSystemEvent]] = [
    DirCreatedEvent, DirDeletedEvent, DirModifiedEvent, DirMovedEvent,
    FileClosedEvent, FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent,
]  # fmt: skip


class _Waker(FileSystemEventHandler):
    def __init__(self, wake: threading.Event) -> None:
        self._wake = wake
        self._lock = threading.Lock()
        self._names: set[str] = set()

    def on_any_event(self, event: FileSystemEvent) -> None:
        with self._lock:
            self._names.update(os.fsdecode(name) for name in (event.src_path, event.dest_path) if name)
        self._wake.set()

    def take(self) -> set[str]:
        with self._lock:
            taken, self._names = self._names, set()
        return taken


class Watch:
    """Watches the directories in which the folders lie; one that appears later is found at the next ``follow``."""

    def __init__(self, wake: threading.Event) -> None:
        self._handler, self._observer = _Waker(wake), Observer()
        self._watches: dict[Path, ObservedWatch] = {}

    def follow(self, folders: Iterable[Folder]) -> None:
        """Watch these folders' directories, and no others."""
        wanted = {directory for folder in folders for directory in _directories(folder)}
        for directory in self._watches.keys() - wanted:
            self._observer.unschedule(self._watches.pop(directory))
        for directory in wanted - self._watches.keys():
            try:
                self._watches[directory] = self._observer.schedule(self._handler, str(directory), event_filter=_CHANGES)
            except OSError:
                log.info("A folder cannot be watched; it is read once a minute instead.")

    def changed(self) -> list[Path]:
        """What has changed since this was last asked."""
        return [Path(name) for name in self._handler.take()]

    def __enter__(self) -> Self:
        self._observer.start()
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
