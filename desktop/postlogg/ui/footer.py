"""The quiet line at the bottom: how an action went, else what is watched and how current the list is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from postlogg.ui import times
from postlogg.ui.desk import Desk
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import text

SAID_SECONDS = 8.0
ROUND_AT = "engine_round_at"


class Footer(QWidget):
    """``has_tray``: the desktop shows the tray icon."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._said_at, self.has_tray = desk, 0.0, True
        self._standing = ""
        self.words, self.quiet = text(tone=Tone.QUIET), text(tone=Tone.QUIET)
        self.words.setAccessibleName(self.tr("State"))
        for label in (self.words, self.quiet):
            label.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.quiet)

    def say(self, sentence: str) -> None:
        """How an action went; it stands for a few seconds."""
        self._said_at = self._desk.clock()
        self.words.set_tone(Tone.PLAIN)
        self.words.setText(sentence)

    def stand(self, sentence: str) -> None:
        """Say this at the right end until something else is said there."""
        self._standing = sentence
        self.quiet.setText(self._surroundings())

    def refresh(self) -> None:
        """What is watched, unless something has just been said."""
        now = self._desk.clock()
        if now - self._said_at >= SAID_SECONDS:
            self.words.set_tone(Tone.QUIET)
            self.words.setText(self._watched(now))
        self.quiet.setText(self._surroundings())

    def _watched(self, now: float) -> str:
        count = len(self._desk.keeper.settings.folders)
        if not count:
            return self.tr("No folder is watched.")
        watched = self.tr("1 folder is watched") if count == 1 else self.tr("{0} folders are watched").format(count)
        looked = float(self._desk.switch.fact(ROUND_AT) or 0)
        return f"{watched}; {self.tr('last look {0}').format(times.brief(looked, now))}." if looked else f"{watched}."

    def _surroundings(self) -> str:
        if self._standing:
            return self._standing
        if not self.has_tray:
            return self.tr("This desktop shows no tray icon: closing the window ends Postlogg.")
        return self.tr("Another Postlogg is at work; this window shows what it does.") if self._desk.viewer_only else ""
