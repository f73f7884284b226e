"""The counts beside the filters and the latest failures: read in the background, for a journal may be large."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from postlogg import journal as records  # whose names are imported when they are first asked for
from postlogg.ui.background import Background
from postlogg.ui.journal_watch import JournalWatch
from postlogg.ui.rereading import Rereading

if TYPE_CHECKING:
    from postlogg.journal import Entry, View

FAILURES = 5


class Tally(QObject):
    """``counted``: there are new figures. Nothing is counted before it is first read."""

    counted = Signal()

    def __init__(
        self, journal_path: Path, watch: JournalWatch, background: Background, parent: QObject | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._rereading = Rereading(background, lambda: _read(journal_path), self)
        self._rereading.arrived.connect(self._take)
        self.counts: dict[View, int] = {}
        self.failures: list[Entry] = []
        watch.changed.connect(self.read)

    def read(self) -> None:
        """Count again."""
        self._rereading.start()

    def _take(self, figures: tuple[dict[View, int], list[Entry]]) -> None:
        self.counts, self.failures = figures
        self.counted.emit()


def _read(path: Path) -> tuple[dict[View, int], list[Entry]]:
    with records.Journal(path) as journal:
        listing, views = records.Listing(journal), records.View
        return {view: listing.count(view) for view in views}, listing.entries(views.ATTENTION, limit=FAILURES)
