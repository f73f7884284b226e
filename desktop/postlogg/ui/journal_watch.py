"""Notices what others write into the journal: a viewer rereads only when another connection has committed."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore  # for what the start does not need: a class is made when it is first asked for
from PySide6.QtCore import QObject, QTimer, Signal

from postlogg.errors import JournalError
from postlogg.journal import Journal

if TYPE_CHECKING:
    from PySide6.QtCore import QFileSystemWatcher

log = logging.getLogger(__name__)
SEEN_MS, UNSEEN_MS = 1000, 5000
"""How soon after a look the next one follows, while there is something to write about."""

CALM_MS = 60_000
"""The same while nothing is seen and the journal's bell tells when there is."""


class JournalWatch(QObject):
    """``changed``: read again. ``ticked``: it has looked (seconds since the epoch): when the journal's bell or
    ``files`` tell that somebody has written, each second while a window is seen, and now and then for safety's sake."""

    changed = Signal()
    ticked = Signal(float)

    def __init__(
        self, journal: Journal, clock: Callable[[], float], parent: QObject | None = None,
        files: Collection[Path] = (),
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._journal, self._clock = journal, clock
        self._version = journal.data_version()
        self._seen, self._hears = True, False
        self._told_at = 0.0
        self._timer, self._soon = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._soon.timeout.connect(self._look_told)
        self._timer.start(SEEN_MS)
        self._wanted = [str(journal.bell), *(str(each) for file in files for each in (file, file.parent))]
        self._files: QFileSystemWatcher | None = None

    @property
    def hears(self) -> bool:
        """Whether it was seen that the system tells when the bell rings."""
        return self._hears

    def be_seen(self, seen: bool) -> None:
        """Whether a window shows what changes; look at once where one has just appeared."""
        appeared, self._seen = seen and not self._seen, seen
        if appeared:
            self.look()
        self._pace()

    def look(self) -> None:
        """Look once whether somebody has written."""
        self._soon.stop()
        self._attend()
        try:
            version = self._journal.data_version()
        except JournalError:
            log.warning("The journal cannot be read at this moment.")
            return
        if version != self._version:
            self._version = version
            self.changed.emit()
        self.ticked.emit(self._clock())

    def poke(self) -> None:
        """This connection has written itself, which its own data_version does not show."""
        self.changed.emit()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._soon.stop()
        if self._files is not None and (watched := _watched(self._files)):
            self._files.removePaths(watched)

    def _told(self, path: str) -> None:
        """Look at once, but not for each word of somebody who writes much; until then there is nothing to hear."""
        if path == str(self._journal.bell):
            self._hears = True
            self._pace()
        if self._soon.isActive():
            return
        since = (time.monotonic() - self._told_at) * 1000
        wait = max(0, (SEEN_MS if self._seen else UNSEEN_MS) - int(since))
        if wait and self._files is not None:
            self._files.removePath(path)
        self._soon.start(wait)

    def _look_told(self) -> None:
        self._told_at = time.monotonic()
        self.look()

    def _attend(self) -> None:
        """Watch what is there; a file that was put in another's place is watched in its turn."""
        begins = self._files is None
        self._files = self._watcher() if self._files is None else self._files
        watched = _watched(self._files)
        if missing := [path for path in self._wanted if path not in watched and Path(path).exists()]:
            self._files.addPaths(missing)
        if begins:
            self._journal.ring()  # whether it is heard shows when it rings

    def _watcher(self) -> QFileSystemWatcher:
        self._journal.ring()  # now the bell is there
        watcher = QtCore.QFileSystemWatcher(self)
        watcher.fileChanged.connect(self._told)
        watcher.directoryChanged.connect(self._told)
        return watcher

    def _pace(self) -> None:
        interval = SEEN_MS if self._seen else CALM_MS if self._hears else UNSEEN_MS
        if interval != self._timer.interval():
            self._timer.setInterval(interval)


def _watched(files: QFileSystemWatcher) -> list[str]:
    return files.files() + files.directories()
