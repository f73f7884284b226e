"""The rest that a submission server is given after it failed, one for each server (a circuit breaker)."""

from __future__ import annotations

from postlogg.journal.file import Journal
from postlogg.model import SmtpServer

_REST, _REACHED = "server_rest", "server_reached"


class Circuit:
    """What is remembered of a submission server between rounds and between runs."""

    def __init__(self, journal: Journal, server: SmtpServer) -> None:
        self._journal, self._name = journal, f"{server.username}@{server.host}:{server.port}"

    def rest(self) -> tuple[float, int]:
        """Until when it is left alone (0: not at all), and how many times in a row it has failed."""
        until, _, failures = self._fact(_REST).partition(" ")
        return float(until or 0), int(failures or 0)

    def begin_rest(self, until: float, failures: int) -> None:
        """Leave it alone until then."""
        self._set_fact(_REST, f"{until} {failures}")

    def end_rest(self) -> None:
        """It may be used again."""
        self._journal.execute("DELETE FROM fact WHERE name = ?", f"{_REST} {self._name}")

    def reached(self, now: float) -> None:
        """It spoke about a message: whatever it said, it works."""
        self._set_fact(_REACHED, str(now))

    def reached_at(self) -> float | None:
        """When it spoke last about a message."""
        found = self._fact(_REACHED)
        return float(found) if found else None

    def _fact(self, name: str) -> str:
        return str(self._journal.value("SELECT value FROM fact WHERE name = ?", f"{name} {self._name}") or "")

    def _set_fact(self, name: str, value: str) -> None:
        self._journal.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", f"{name} {self._name}", value)


def end_every_rest(journal: Journal) -> None:
    """The user wants it now: whichever server is resting may be used again."""
    journal.execute("DELETE FROM fact WHERE name GLOB ?", f"{_REST} *")
