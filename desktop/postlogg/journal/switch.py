"""The switch that the tray turns: capturing on, off, or paused until a time; and other single facts."""

from __future__ import annotations

from postlogg.journal.file import Journal

EXTENSION_MET = "thunderbird_met"
"""The fact that says when Thunderbird's extension last began to speak to Postlogg (seconds since the epoch), a blank,
and its version."""


class Switch:
    """Shared by every face and the engine through the journal."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def is_on(self, now: float) -> bool:
        """Whether messages are logged by themselves at this time."""
        return self.fact("capturing") != "off" and self.paused_until() <= now

    def turn(self, on: bool) -> None:
        """Turn automatic logging on or off; ends a pause."""
        with self._journal.transaction():
            self.set_fact("capturing", "on" if on else "off")
            self.set_fact("paused_until", "0")

    def pause(self, until: float) -> None:
        """Log nothing by itself until then (seconds since the epoch)."""
        self.set_fact("paused_until", str(until))

    def paused_until(self) -> float:
        """The end of the pause, or 0."""
        return float(self.fact("paused_until") or 0)

    def fact(self, name: str) -> str:
        """A single fact, or an empty text."""
        return str(self._journal.value("SELECT value FROM fact WHERE name = ?", name) or "")

    def set_fact(self, name: str, value: str) -> None:
        """Set a single fact."""
        self._journal.execute(
            "INSERT INTO fact VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value
        )
