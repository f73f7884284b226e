"""Polls the journal: a viewer rereads only when another connection has committed."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from postlogg.errors import JournalError
from postlogg.journal import Journal

log = logging.getLogger(__name__)
SEEN_MS, UNSEEN_MS = 1000, 5000


class JournalWatch(QObject):
    """``changed``: read again. ``ticked``: it has looked (seconds since the epoch), each second or, while there is
    nothing to see, each five."""

    changed = Signal()
    ticked = Signal(float)

    def __init__(self, journal: Journal, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal, self._clock = journal, clock
        self._version = journal.data_version()
        self._timer = QTimer(self)
        self._timer.setInterval(SEEN_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def be_seen(self, seen: bool) -> None:
        """Whether a window shows what changes; look at once where one has just appeared."""
        interval = SEEN_MS if seen else UNSEEN_MS
        if interval != self._timer.interval():
            self._timer.setInterval(interval)
            if seen:
                self.look()

    def look(self) -> None:
        """Look once whether somebody has written."""
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
