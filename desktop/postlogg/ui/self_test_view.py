"""The self-test as the user sees it: one line a station, each with its sign as soon as it is known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from postlogg.errors import PostloggError
from postlogg.journal.switch import EXTENSION_MET
from postlogg.model import Mailbox, SmtpServer
from postlogg.ui.desk import Desk
from postlogg.ui.self_test import Failure, Trip, failure
from postlogg.ui.signs import Tone
from postlogg.ui.thunderbird_sending import Way, chosen
from postlogg.ui.thunderbird_trip import ThunderbirdTrip
from postlogg.ui.widgets import Sign, Text, button, text
from postlogg.wording import joined_text

INBOX_SECONDS = 180.0


class SelfTest(QWidget):
    """``finished``: whether the e-mail got as far as can be seen at once. What comes back into Inbox is awaited for a
    while longer, and its absence fails nothing: the mail client may fetch mail seldom. Where Thunderbird sends, what it
    needs for that is looked at first; it is given no test e-mail."""

    finished = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._trip: Trip | None = None
        self._stations: tuple[tuple[str, Callable[[], str]], ...] = ()
        self._rows: list[_Row] = []
        self._awaited_until = 0.0
        self._is_busy = False
        self.button = button(self.tr("Send a test e-mail"))
        self.result = text()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        top = QHBoxLayout()
        top.addWidget(self.button)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(self._grid)
        column.addWidget(self.result)
        desk.watch.changed.connect(self._look_into_inbox)
        desk.watch.ticked.connect(self._look_into_inbox)

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands beside the stations, for tests and screen readers."""
        return tuple(joined_text(row.name.text(), row.words.text()) for row in self._rows)

    def name_after(self, way: Way) -> None:
        """Let the button say what can be done with this way of sending."""
        test = self.tr("Send a test e-mail") if way.server or not way.by_thunderbird else self.tr("Test the connection")
        self.button.setText(test)
        self.button.setAccessibleName(test)
        self.button.setEnabled(way.is_one and not self._is_busy)

    def start(self, password: str | None = None) -> None:
        """Send it with the account of the settings. ``password``: one that was typed and not kept."""
        settings = self._desk.keeper.settings
        way = chosen(settings)
        self.clear()
        if not way.is_one or not settings.my_addresses:
            self._end(Failure(self.tr("Choose an account and one of your addresses first.")))
            return
        self._trip = self._prepared(way.server, Mailbox("", settings.my_addresses[0]), password)
        self._stations = (*self._in_thunderbird(way), *(self._trip.stations() if self._trip else ()))
        self._rows = [self._row(name) for name, _ in self._stations]
        self.button.setEnabled(False)
        self._is_busy = True
        self._go_to(0)

    def clear(self) -> None:
        """Forget the last one."""
        for row in self._rows:
            row.remove()
        self._rows, self._awaited_until = [], 0.0
        self.result.clear()

    def _prepared(self, server: SmtpServer | None, me: Mailbox, password: str | None) -> Trip | None:
        crm = self._desk.built_in if self._desk.built_in.is_chosen else None
        return Trip(server, me, password, self._desk.secrets, crm) if server else None

    def _in_thunderbird(self, way: Way) -> tuple[tuple[str, Callable[[], str]], ...]:
        if not way.by_thunderbird:
            return ()
        return ThunderbirdTrip(self._desk.home or Path.home(), self._desk.switch.fact(EXTENSION_MET)).stations()

    def _row(self, name: str) -> _Row:
        row = _Row(name)
        place = self._grid.rowCount()
        self._grid.addWidget(row.sign, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(row.name, place, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(row.words, place, 2)
        return row

    def _go_to(self, number: int) -> None:
        if number == len(self._stations):
            self._arrived()
            return
        row = self._rows[number]
        row.say("waiting", Tone.ACCENT, self.tr("on its way…"))

        def done(found: str | Failure) -> None:
            if isinstance(found, Failure):
                row.say("attention", Tone.BAD, self.tr("failed"))
                self._end(found)
                return
            row.say("check", Tone.GOOD, found)
            self._go_to(number + 1)

        work = _guarded(self._stations[number][1])
        self._desk.background.run(self, work, done, lambda sentence: done(Failure(sentence)))

    def _arrived(self) -> None:
        if self._trip is not None and not self._desk.built_in.is_chosen:
            self._rows.append(self._row(self.tr("Back in your Inbox")))
            self._rows[-1].say("waiting", Tone.ACCENT, self.tr("as soon as your mail client has fetched it…"))
            self._awaited_until = self._desk.clock() + INBOX_SECONDS
        self._end(None)

    def _end(self, found: Failure | None) -> None:
        trip = self._trip
        if trip is not None:
            self._desk.background.run(self, trip.close, lambda _nothing: None, lambda _sentence: None)
        self._is_busy = False
        self.button.setEnabled(True)
        self.result.set_tone(Tone.BAD if found else Tone.GOOD)
        words = (found.words, found.remedy, found.reply) if found else (self._praise(),)
        self.result.setText("\n".join(filter(None, words)))
        self.finished.emit(found is None)

    def _praise(self) -> str:
        if self._trip is not None:
            return self.tr("It works.")
        return self.tr("Thunderbird can be asked to send. That it does shows with the first forward; nothing has left.")

    def _look_into_inbox(self) -> None:
        if not self._awaited_until or self._trip is None:
            return
        if self._desk.messages.by_message_id(self._trip.message_id):
            self._awaited_until = 0.0
            self._rows[-1].say("check", Tone.GOOD, self.tr("it came back"))
        elif self._desk.clock() > self._awaited_until:
            self._awaited_until = 0.0
            self._rows[-1].say("info", Tone.WAITING, self.tr("not seen yet; have a look in your mail client"))


class _Row:
    """Sign, name and words of a station."""

    def __init__(self, name: str) -> None:
        self.sign = Sign("waiting", Tone.QUIET, 16)
        self.name: Text = text(name)
        self.name.setWordWrap(False)
        self.words: Text = text(tone=Tone.QUIET)

    def say(self, sign: str, tone: Tone, words: str) -> None:
        self.sign.show_sign(sign, tone)
        self.words.setText(words)

    def remove(self) -> None:
        for widget in (self.sign, self.name, self.words):
            widget.hide()
            widget.deleteLater()


def _guarded(work: Callable[[], str]) -> Callable[[], str | Failure]:
    def job() -> str | Failure:
        try:
            return work()
        except PostloggError as error:
            return failure(error)

    return job
