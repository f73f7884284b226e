"""A notification of the desktop before e-mail leaves, for who wants one: it counts down, and takes it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from postlogg import wording
from postlogg.journal import Entry
from postlogg.system.notifications import Notifier
from postlogg.ui import doing
from postlogg.ui.desk import Desk

WITHDRAW = "withdraw"
MOST_NAMED = 3
TICK_MS = 1100
"""Begins anew with each look, so that nothing is looked at twice while a window looks each second."""

Balloon = Callable[[int, str, str], None]


class LeavingNotice(QObject):
    """One notification for all that waits for the end of its undo window, while the settings want it.

    ``balloon`` shows a message's number, a title and words where the desktop has no notifications with buttons; that
    one stands still. ``message_wanted``: the user clicked the notification.
    """

    message_wanted = Signal(int)

    def __init__(self, desk: Desk, balloon: Balloon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._balloon, self._notifier = desk, balloon, Notifier()
        self._told: set[tuple[int | None, float]] = set()
        self._entries: list[Entry] = []
        self._counting = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(desk.watch.look)
        desk.watch.changed.connect(self._look)
        desk.watch.ticked.connect(self._tick)
        desk.keeper.changed.connect(self._begin)
        self._begin()

    def close(self) -> None:
        """Let go of the desktop."""
        self._timer.stop()
        self._notifier.close()

    def _begin(self) -> None:
        self._look()
        self._keep_looking()

    def _keep_looking(self) -> None:
        """While it counts down, and where nothing tells when the journal is worth a look, also where no window is
        seen."""
        announce = self._desk.keeper.settings.announce
        if announce and (self._counting or not self._desk.watch.hears):
            self._timer.start()
        else:
            self._timer.stop()

    def _look(self) -> None:
        now = self._desk.clock()
        found = self._found(now)
        events = {(entry.submission, entry.changed_at) for entry in found}
        news, self._told = events - self._told, events
        if news:
            self._entries, self._counting = found, True
            self._show(now)

    def _found(self, now: float) -> list[Entry]:
        return self._desk.listing.leaving(now) if self._desk.keeper.settings.announce else []

    def _tick(self, now: float) -> None:
        """The notification counts down, and goes when there is nothing left to take back."""
        self._pressed()
        if self._counting:
            self._count_down(now)
        self._keep_looking()

    def _count_down(self, now: float) -> None:
        if left := self._found(now):
            self._notifier.renew(*self._words(left, now), self._buttons(left))
        else:
            self._counting = False
            self._notifier.take_back()

    def _show(self, now: float) -> None:
        (title, words), buttons = self._words(self._entries, now), self._buttons(self._entries)
        if self._notifier.renew(title, words, buttons) or self._notifier.notify(title, words, buttons):
            return
        if not self._notifier.notify(title, words):
            self._balloon(self._entries[0].message, title, words)

    def _pressed(self) -> None:
        for key in self._notifier.chosen():
            if key == WITHDRAW:
                self._withdraw()
            else:
                self.message_wanted.emit(self._entries[0].message)

    def _withdraw(self) -> None:
        self._counting = False
        sentence = doing.withdraw_all(self._desk, self._entries)
        if not self._notifier.renew(sentence, ""):
            self._notifier.notify(sentence, "")

    def _words(self, entries: list[Entry], now: float) -> tuple[str, str]:
        first, count = entries[0], len(entries)
        if count == 1:
            title = self.tr("Will be logged: {0}").format(self._subject(first))
            return title, f"{wording.contact_text(first)}\n{wording.entry_text(first, now)}"
        named = [wording.joined_text(wording.contact_text(each), self._subject(each)) for each in entries[:MOST_NAMED]]
        soonest = self.tr("The first leaves in {0}").format(wording.span_text((first.due_at or now) - now))
        return self.tr("{0} e-mails will be logged").format(count), "\n".join([*named, soonest])

    def _buttons(self, entries: list[Entry]) -> dict[str, str]:
        words = self.tr("Withdraw") if len(entries) == 1 else self.tr("Withdraw all")
        return {"default": self.tr("Show"), WITHDRAW: words}

    def _subject(self, entry: Entry) -> str:
        return entry.subject or self.tr("(no subject)")
