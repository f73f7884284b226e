"""Figures that are read anew whenever the journal has changed, in the background, for a journal may be large."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from postlogg.ui.background import Background


class Rereading(QObject):
    """At most one reading is under way; a change meanwhile starts one more. ``arrived``: what ``work`` has read;
    ``failed``: a sentence instead."""

    arrived = Signal(object)
    failed = Signal(str)

    def __init__(self, background: Background, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._work = background, work
        self._reading = self._again = False

    def start(self) -> None:
        """Read, now or when the reading that is under way is done."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._background.run(self, self._work, self._take, self._fail)

    def _take(self, found: object) -> None:
        self.arrived.emit(found)
        self._done()

    def _fail(self, sentence: str) -> None:
        self.failed.emit(sentence)
        self._done()

    def _done(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.start()
