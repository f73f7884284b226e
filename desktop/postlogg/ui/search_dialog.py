"""What the windows share that go through the watched folders: it may take minutes, and closing the window ends it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QTreeWidget, QWidget

from postlogg.journal import Journal
from postlogg.ui.desk import Desk
from postlogg.ui.help import HelpButton, offer_help
from postlogg.ui.widgets import Text, button

_Found = TypeVar("_Found")


class SearchDialog(QDialog):
    """``words`` say how far it is, ``cancel`` ends it, ``tree`` is for what was found. ``topic``: a page of the
    handbook."""

    _looked_at = Signal(int)

    def __init__(self, desk: Desk, words: Text, topic: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._stop, self._running = desk, threading.Event(), False
        self.words, self.cancel = words, button(self.tr("&Cancel"))
        self.progress, self.tree = QProgressBar(), QTreeWidget()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 560)
        self.help = HelpButton(topic)
        offer_help(self, lambda: topic)
        self.cancel.clicked.connect(self._stop.set)
        self._looked_at.connect(self._say_progress)

    @property
    def was_cancelled(self) -> bool:
        """Whether what was found is not all."""
        return self._stop.is_set()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody waits for the search any more."""
        self._stop.set()
        super().closeEvent(event)

    def reject(self) -> None:
        """As closing it."""
        self._stop.set()
        super().reject()

    def look_through(
        self, find: Callable[..., _Found], since: datetime, done: Callable[[_Found], None],
        failed: Callable[[str], None],
    ) -> None:  # fmt: skip
        """Call ``find`` in the background with a journal connection of its own; ``done`` is given what it has found."""
        self._stop.clear()
        self._show_running(True)
        self._say_progress(0)
        path, settings, secrets = self._desk.journal.path, self._desk.keeper.settings, self._desk.secrets
        told: dict[str, Any] = {"progress": self._looked_at.emit, "stopped": self._stop.is_set}

        def work() -> _Found:
            with Journal(path) as journal:
                return find(journal, settings, secrets, since, **told)

        self._desk.background.run(self, work, lambda found: self._end(done, found), lambda why: self._end(failed, why))

    def _end(self, told: Callable[[Any], None], found: object) -> None:
        self._show_running(False)
        told(found)

    def _show_running(self, running: bool) -> None:
        self._running = running
        self.progress.setVisible(running)
        self.cancel.setVisible(running)

    def _say_progress(self, looked_at: int) -> None:
        if self._running:
            self.words.setText(self.tr("{0} e-mails have been looked at.").format(looked_at))
