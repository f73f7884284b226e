"""What is queued waits while the computer runs on battery or the network is metered, where the user wants that."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from postlogg.journal import EventKind, Journal, Listing, Switch, Waiting
from postlogg.settings import Settings
from postlogg.system.power import Power

PAUSED_FOR = "paused_for"
"""The fact in the journal: a ``Pause``, or empty."""


class Pause(StrEnum):
    """Why nothing is handed over."""

    BATTERY = "battery"
    METERED = "metered"


_SENTENCES = {
    Pause.BATTERY: "It waits while this computer is on battery.",
    Pause.METERED: "It waits while the network is metered.",
}


class Pausing:
    """One per engine. What the system does not say is no reason to wait."""

    def __init__(self, journal: Journal, clock: Callable[[], float], power: Power) -> None:
        self._journal, self._clock, self._power = journal, clock, power
        self._switch, self._waiting, self._listing = Switch(journal), Waiting(journal), Listing(journal)

    def pauses(self, settings: Settings) -> bool:
        """Whether nothing is handed over at this time. What is due is then put down with a sentence that says so, and
        taken up again by the first call that finds no reason to wait."""
        pause = self._found(settings)
        if self._switch.fact(PAUSED_FOR) != (pause or ""):
            self._switch.set_fact(PAUSED_FOR, pause or "")
        if pause is None:
            self._waiting.resume(self._clock())
            return False
        now, sentence = self._clock(), _SENTENCES[pause]
        with self._journal.transaction():
            for message in self._waiting.pause_due(sentence, now):
                self._listing.happened(message, EventKind.HELD, now, sentence)
        return True

    def _found(self, settings: Settings) -> Pause | None:
        if settings.pause_on_battery and self._power.on_battery():
            return Pause.BATTERY
        return Pause.METERED if settings.pause_on_metered and self._power.is_metered() else None
