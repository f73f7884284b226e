"""Whether all is well: one line at the bottom of the main window, and all of it in a dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from postlogg.checkup import check_up
from postlogg.health import Concern, Finding, Health
from postlogg.journal import Journal
from postlogg.settings import Settings
from postlogg.ui.desk import Desk
from postlogg.ui.help import HelpButton, offer_help
from postlogg.ui.settings_page import scrolling
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import Sign, button, text
from postlogg.wording import sentence_text

EVERY_SECONDS = 10.0
# What the banner and the note above the list say already.
_SAID_ABOVE = (Concern.NOT_LOGGED, Concern.NOT_SET_UP, Concern.ENGINE_TROUBLE, Concern.FOLDER)


def look(journal_path: Path, settings: Settings, now: float) -> Health:
    """How it stands. Opens its own journal connection, for a thread of its own; this program, or the one beside which
    it is a viewer, runs the engine."""
    with Journal(journal_path) as journal:
        return check_up(journal, settings, running=True, now=now)


class HealthLine(QWidget):
    """Seen while something is not well that is not said above the list, or logging pauses. ``pressed``: all of it is
    wanted."""

    pressed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._asking, self._asked_at, self._trouble = desk, False, 0.0, ""
        self.health: Health | None = None
        self.words = text(tone=Tone.WAITING)
        self.all = button(self.tr("Show all"), flat=True)
        self.all.clicked.connect(self.pressed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 5, 20, 5)
        row.setSpacing(10)
        self._sign = Sign("attention", Tone.WAITING, 16)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.all)
        self.hide()

    def tick(self) -> None:
        """Look again if the last look was a while ago, or the engine can use the journal no more, or again."""
        before, self._trouble = self._trouble, self._desk.trouble()
        if self._trouble != before or self._desk.clock() - self._asked_at >= EVERY_SECONDS:
            self.refresh()

    def refresh(self) -> None:
        """Look, in the background."""
        if self._asking:
            return
        self._asking, now = True, self._desk.clock()
        self._asked_at, path, settings = now, self._desk.journal.path, self._desk.keeper.settings
        self._desk.background.run(self, lambda: look(path, settings, now), self._show, self._fail)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the line."""
        super().mouseReleaseEvent(event)
        self.pressed.emit()

    def _show(self, health: Health) -> None:
        self._asking, self.health = False, health
        if self._trouble:
            self._fail(sentence_text(self._trouble))
            return
        new = [each for each in health.findings if each.concern not in _SAID_ABOVE]
        self.setVisible(bool(new or health.notes))
        self._dress(Tone.WAITING if new else Tone.QUIET)
        if not new:
            self.words.setText(" ".join(map(sentence_text, health.notes)))
            return
        words = f"{sentence_text(new[0].sentence)} {remedy(new[0])}"
        more = self.tr("{0} (and {1} more)").format(words, len(health.findings) - 1)
        self.words.setText(more if len(health.findings) > 1 else words)

    def _dress(self, tone: Tone) -> None:
        self._sign.show_sign("pause" if tone is Tone.QUIET else "attention", tone)
        self.words.set_tone(tone)

    def _fail(self, sentence: str) -> None:
        self._asking = False
        self._dress(Tone.WAITING)
        self.words.setText(sentence)
        self.show()


class HealthDialog(QDialog):
    """Each finding with what helps, and when each folder and server was last used."""

    def __init__(self, health: Health, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Is all well?"))
        offer_help(self, lambda: "failures")
        self.resize(560, 420)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        if health.well:
            column.addLayout(_line("logged", Tone.GOOD, self.tr("All is well."), ""))
        for found in health.findings:
            column.addLayout(_line("attention", Tone.WAITING, sentence_text(found.sentence), remedy(found)))
        for note in health.notes:
            column.addLayout(_line("pause", Tone.QUIET, sentence_text(note), ""))
        if health.pulses:
            column.addSpacing(8)
            column.addWidget(text(self.tr("When each was last used"), bold=True))
        for pulse in health.pulses:
            column.addWidget(text(sentence_text(pulse), tone=Tone.QUIET))
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 12, 12)
        whole.addWidget(scrolling(page, self.windowTitle()))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(HelpButton("failures"))
        foot.addWidget(buttons)
        whole.addLayout(foot)


def remedy(found: Finding) -> str:
    """What helps, in this window."""
    here = {
        Concern.NOT_LOGGED: _tr("Choose “Needs attention” above the list; each says why, and can be tried again."),
        Concern.WAITING: _tr("Choose “Waiting” above the list for what the server says; “Try again” tries at once."),
    }
    return here.get(found.concern) or sentence_text(found.remedy)


def _line(sign: str, tone: Tone, sentence: str, helps: str) -> QHBoxLayout:
    row, words = QHBoxLayout(), QVBoxLayout()
    row.setSpacing(10)
    words.setSpacing(2)
    words.addWidget(text(sentence, bold=True))
    if helps:
        words.addWidget(text(helps, tone=Tone.QUIET))
    row.addWidget(Sign(sign, tone, 18), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


def _tr(text: str) -> str:
    return QCoreApplication.translate("health_line", text)
