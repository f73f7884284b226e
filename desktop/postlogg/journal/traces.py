"""What a notice says, by which the submission that it is about is found."""

from __future__ import annotations

from collections.abc import Collection

from postlogg.journal.file import Journal
from postlogg.journal.submission import Submission, submission_of


class Traces:
    """Of what was sent. Changes nothing."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def by_envelope_id(self, envelope_id: str) -> Submission | None:
        """The submission with this ENVID (RFC 3461 section 4.4)."""
        return submission_of(self._journal.row("SELECT * FROM submission WHERE envelope_id = ?", envelope_id))

    def by_message_ids(self, message_ids: Collection[str]) -> list[Submission]:
        """Submissions of a message with one of these Message-IDs, newest first."""
        found = [
            submission
            for message_id in message_ids
            for row in self._journal.rows("SELECT * FROM submission WHERE message_id = ?", message_id)
            if (submission := submission_of(row)) is not None
        ]
        return sorted(found, key=lambda submission: submission.id, reverse=True)

    def accepted_between(self, rcpt_to: str, start: float, end: float) -> list[Submission]:
        """What was handed over for this recipient in a span of time, newest first."""
        rows = self._journal.rows(
            "SELECT * FROM submission WHERE state = 'accepted' AND rcpt_to = ? COLLATE NOCASE"
            " AND changed_at BETWEEN ? AND ? ORDER BY changed_at DESC",
            rcpt_to, start, end,
        )  # fmt: skip
        return [found for row in rows if (found := submission_of(row)) is not None]
