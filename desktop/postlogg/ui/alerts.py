"""Notifications of the desktop: one for each message that was not logged, once; and before e-mail leaves, if wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from postlogg import wording
from postlogg.journal import Entry
from postlogg.system.notifications import Notifier
from postlogg.ui import icons
from postlogg.ui.desk import Desk
from postlogg.ui.leaving import LeavingNotice

SHOWN_MS = 15_000
MOST_AT_ONCE = 3


class Alerts(QObject):
    """``message_wanted``: the user clicked a notification about this message. What failed before the start is in the
    window's banner and is not told again."""

    message_wanted = Signal(int)

    def __init__(self, desk: Desk, icon: QSystemTrayIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._icon, self._notifier = desk, icon, Notifier()
        self._told = {_event(entry) for entry in desk.listing.unacknowledged()}
        self._last: int | None = None
        self._ear: QSocketNotifier | None = None
        self._leaving = LeavingNotice(desk, self.balloon, self)
        self._leaving.message_wanted.connect(self.message_wanted)
        desk.watch.changed.connect(self._look)
        desk.watch.ticked.connect(self._clicked)
        icon.messageClicked.connect(self._last_clicked)

    def close(self) -> None:
        """Let go of the desktop."""
        self._notifier.close()
        self._attend()
        self._leaving.close()

    def balloon(self, message: int, title: str, words: str, sign: str = "tray-on") -> None:
        """What Qt itself can show; a click on it is about this message."""
        self._last = message
        self._icon.showMessage(title, words, icons.icon(sign), SHOWN_MS)

    def _look(self) -> None:
        new = [entry for entry in self._desk.listing.unacknowledged() if _event(entry) not in self._told]
        self._told.update(_event(entry) for entry in new)
        for entry in new[:MOST_AT_ONCE]:
            self._tell(entry)

    def _tell(self, entry: Entry) -> None:
        self._last = entry.message
        title = self.tr("Not logged: {0}").format(entry.subject or self.tr("(no subject)"))
        advice = wording.advice(entry)
        words = f"{wording.contact_text(entry)}\n{advice.sentence} {advice.action}"
        buttons = {"default": self.tr("Show"), f"show {entry.message}": self.tr("Show")}
        if not (self._notifier.notify(title, words, buttons) or self._notifier.notify(title, words)):
            self.balloon(entry.message, title, words, "tray-attention")
        QTimer.singleShot(0, self, self._clicked)  # an answer may have come together with the bus's own

    def _attend(self) -> None:
        """The desktop's answer is heard as it comes, as long as there is a connection."""
        there = self._notifier.descriptor
        if self._ear is not None and self._ear.socket() != there:
            self._ear.setEnabled(False)
            self._ear.deleteLater()
            self._ear = None
        if there is not None and self._ear is None:
            self._ear = QSocketNotifier(there, QSocketNotifier.Type.Read, self)
            self._ear.activated.connect(self._clicked)

    def _clicked(self) -> None:
        pressed = self._notifier.chosen()
        self._attend()
        for key in pressed:
            _, _, number = key.partition(" ")
            wanted = int(number) if number.isdecimal() else self._last
            if wanted is not None:
                self.message_wanted.emit(wanted)

    def _last_clicked(self) -> None:
        if self._last is not None:
            self.message_wanted.emit(self._last)


def _event(entry: Entry) -> tuple[int | None, float]:
    return entry.submission, entry.changed_at
