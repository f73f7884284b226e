"""What waits though nothing keeps it from leaving: for the user, or for the end of a pause."""

from __future__ import annotations

from postlogg.journal.file import Journal
from postlogg.journal.outbox import DUE, LONGEST_WAIT


class Waiting:
    """Submissions that have not left. Each method is one transaction."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def people(self) -> dict[int, list[str]]:
        """Each message that has not left, with the addresses that it is with, in their canonical form."""
        rows = self._journal.rows(
            "SELECT s.message, p.address FROM submission s JOIN participant p ON p.message = s.message"
            " WHERE s.state IN ('held', 'queued', 'deferred')"
        )
        found: dict[int, list[str]] = {}
        for row in rows:
            found.setdefault(int(row["message"]), []).append(str(row["address"]))
        return found

    def pause_due(self, note: str, now: float) -> list[int]:
        """What is due waits until ``resume``. The messages of which this is news."""
        with self._journal.transaction():
            rows = self._journal.rows(
                f"UPDATE submission SET state = 'queued', note = ?, due_at = NULL, changed_at = ?,"
                f" queued_at = coalesce(queued_at, ?) WHERE {DUE} AND claimed = 0 RETURNING message",
                note, now, now, now, now + LONGEST_WAIT,
            )  # fmt: skip
        return [int(row["message"]) for row in rows]

    def resume(self, now: float) -> None:
        """What waits since ``pause_due`` is due."""
        paused = "state = 'queued' AND due_at IS NULL AND claimed = 0"
        if self._journal.value(f"SELECT 1 FROM submission WHERE {paused} LIMIT 1"):
            self._journal.execute(f"UPDATE submission SET due_at = ?, note = '' WHERE {paused}", now)

    def hold(self, number: int, now: float) -> bool:
        """What would leave at the end of its undo window waits for the user instead."""
        cursor = self._journal.execute(
            "UPDATE submission SET due_at = NULL, changed_at = ? WHERE id = ? AND claimed = 0 AND state = 'held'"
            " AND due_at IS NOT NULL",
            now, number,
        )  # fmt: skip
        return cursor.rowcount == 1
