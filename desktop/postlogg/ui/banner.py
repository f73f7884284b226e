"""What must not be overlooked: a message that was not logged, in the server's words, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postlogg import wording
from postlogg.journal import Entry
from postlogg.ui import doing
from postlogg.ui.desk import Desk
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import Panel, Sign, button, text


class FailureBanner(Panel):
    """Shows the newest failure that the user has not acknowledged. ``show_wanted``: a message's number."""

    show_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(Tone.BAD, parent)
        self._desk = desk
        self._entries: list[Entry] = []
        self.title, self.words, self.remedy = text(bold=True), text(), text()
        self.show_button, self.dismiss = button(self.tr("Show")), button(self.tr("Dismiss"))
        self.dismiss_all = button(self.tr("Dismiss all"))
        self.show_button.clicked.connect(lambda: self.show_wanted.emit(self._entries[0].message))
        self.dismiss.clicked.connect(lambda: doing.acknowledge(desk, self._entries[:1]))
        self.dismiss_all.clicked.connect(lambda: doing.acknowledge(desk, self._entries))
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show what there is, or hide."""
        self._entries = self._desk.listing.unacknowledged()
        self.setVisible(bool(self._entries))
        if not self._entries:
            return
        entry, count = self._entries[0], len(self._entries)
        self.title.setText(
            self.tr("Not logged: “{0}”, {1}").format(
                entry.subject or self.tr("(no subject)"), wording.contact_text(entry)
            )
        )
        words = wording.server_words(entry)
        self.words.setText(self.tr("The server's words: {0}").format(words))
        self.words.setVisible(bool(words))
        advice = wording.advice(entry)
        self.remedy.setText(f"{advice.sentence} {advice.action}".strip())
        self.dismiss_all.setText(self.tr("Dismiss all {0}").format(count))
        self.dismiss_all.setVisible(count > 1)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(Sign("attention", Tone.BAD, 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        for line in (self.title, self.remedy, self.words):
            words.addWidget(line)
        row.addLayout(words, 1)
        for made in (self.show_button, self.dismiss, self.dismiss_all):
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)


class NoteBanner(Panel):
    """A quiet note with at most one button."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.WAITING, parent)
        self.words, self.button = text(), button("")
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(12)
        row.addWidget(Sign("info", Tone.WAITING, 18))
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def say(self, words: str, action: str = "") -> None:
        """Say this; nothing hides the note."""
        if words != self.words.text() or action != self.button.text():
            self.words.setText(words)
            self.button.setText(action)
            self.button.setAccessibleName(action)
        self.setVisible(bool(words))
        self.button.setVisible(bool(action))
