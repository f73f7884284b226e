"""Forwards that the mail client sends with its own account: what it has in hand, and for how long."""

from __future__ import annotations

from postlogg.journal.file import Journal
from postlogg.journal.listing import EventKind
from postlogg.journal.outbox import DUE, LONGEST_WAIT
from postlogg.journal.submission import Submission, submission_of
from postlogg.model import Route, State

LEASE_SECONDS = 600.0
"""Within this time the client has to say what became of one that it was handed."""

CLIENT = "Thunderbird"
KNOWN_SECONDS = 24 * 3600.0

_OPEN = (State.HELD, State.QUEUED, State.DEFERRED, State.ACCEPTED, State.CONFIRMED)


class Handed:
    """Submissions by the forwarding address. One that the client has in hand is claimed until its lease ends: the
    claim is that time in seconds since the epoch, where the engine's own is 1."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def due(self, now: float) -> Submission | None:
        """The next that is ready to be sent, the oldest first."""
        row = self._journal.row(
            f"SELECT * FROM submission s WHERE {DUE} AND claimed = 0 AND route = ? AND EXISTS"
            " (SELECT 1 FROM content c WHERE c.message = s.message AND c.kind = 'submission')"
            " ORDER BY created_at, id LIMIT 1",
            now, now + LONGEST_WAIT, Route.FORWARD,
        )  # fmt: skip
        return submission_of(row)

    def claim(self, submission: Submission, now: float) -> bool:
        """Hand it to the client; False when it was withdrawn or changed meanwhile."""
        cursor = self._journal.execute(
            "UPDATE submission SET claimed = ?, note = '' WHERE id = ? AND state = ? AND changed_at = ?"
            " AND claimed = 0",
            int(now + LEASE_SECONDS), submission.id, submission.state, submission.changed_at,
        )  # fmt: skip
        return cursor.rowcount == 1

    def in_hand(self, number: int) -> Submission | None:
        """The submission with this number while the client has it, or None."""
        return submission_of(self._journal.row("SELECT * FROM submission WHERE id = ? AND claimed > 1", number))

    def lapsed(self, now: float) -> list[Submission]:
        """Those of which the client did not say in time what became of them."""
        rows = self._journal.rows("SELECT * FROM submission WHERE claimed > 1 AND claimed <= ?", now)
        return [found for row in rows if (found := submission_of(row)) is not None]

    def of_late(self, now: float) -> list[Submission]:
        """Those that were handed to the client within a day and whose copy in Sent may yet be found, newest first."""
        marks = ",".join("?" * len(_OPEN))
        rows = self._journal.rows(
            f"SELECT s.* FROM submission s WHERE s.route = ? AND s.state IN ({marks}) AND EXISTS (SELECT 1 FROM event e"
            " WHERE e.message = s.message AND e.kind = ? AND e.detail = ? AND e.at >= ?) ORDER BY s.id DESC",
            Route.FORWARD, *_OPEN, EventKind.HANDED_OVER, CLIENT, now - KNOWN_SECONDS,
        )  # fmt: skip
        return [found for row in rows if (found := submission_of(row)) is not None]

    def bears(self, number: int, message_id: str) -> None:
        """The client gave it this Message-ID."""
        self._journal.execute("UPDATE submission SET message_id = ? WHERE id = ? AND ? <> ''", message_id, number,
                              message_id)  # fmt: skip

    def explain(self, route: Route, note: str, now: float, *, since: float) -> None:
        """Say once why those that have been due since then still wait."""
        self._journal.execute(
            "UPDATE submission SET state = 'queued', queued_at = coalesce(queued_at, ?), note = ? WHERE route = ?"
            " AND claimed = 0 AND note = '' AND state IN ('held', 'queued') AND due_at <= ?",
            now, note, route, since,
        )  # fmt: skip
