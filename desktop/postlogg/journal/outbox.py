"""The durable outbox: every submission, its state, and the transitions between states. Each method is one
transaction."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import AbstractContextManager

from postlogg.journal.circuit import end_every_rest
from postlogg.journal.file import Journal, Octets
from postlogg.journal.submission import SERVICE_CLOSING, Submission, submission_of
from postlogg.model import Envelope, Reply, Route, State

# From where the user, or a notice, may move a submission.
RETRYABLE = (State.DEFERRED, State.REJECTED, State.EXPIRED, State.FAILED, State.WITHDRAWN)
WITHDRAWABLE = (State.HELD, State.QUEUED, State.DEFERRED)
ATTENTION = (State.REJECTED, State.EXPIRED, State.FAILED)
# Nothing is made to wait longer than this; a time that lies further ahead was written while the clock was wrong.
LONGEST_WAIT = 3 * 3600.0

DUE = "state IN ('queued', 'deferred', 'held') AND due_at IS NOT NULL AND (due_at <= ? OR due_at > ?)"


class Outbox:
    """Submissions. A claimed one is being handed over at this moment and can no longer be withdrawn."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def add(
        self, message: int, destination: str, route: Route, envelope: Envelope, message_id: str, content: bytes, *,
        now: float, due_at: float | None, held: bool,
    ) -> None:  # fmt: skip
        """Enter a submission with its content, or replace one that never left (same message, same destination)."""
        state = State.HELD if held else State.QUEUED
        with self._journal.transaction():
            self._journal.execute(
                "INSERT INTO submission (message, destination, route, state, envelope_id, mail_from, rcpt_to,"
                " message_id, size, due_at, created_at, queued_at, changed_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"
                " ON CONFLICT (message, destination) DO UPDATE SET route = excluded.route, state = excluded.state,"
                " mail_from = excluded.mail_from, rcpt_to = excluded.rcpt_to, message_id = excluded.message_id,"
                " size = excluded.size, due_at = excluded.due_at, queued_at = excluded.queued_at, attempts = 0,"
                " changed_at = excluded.changed_at, acknowledged = 1, claimed = 0",
                message, destination, route, state, envelope.envelope_id, envelope.mail_from, envelope.rcpt_to,
                message_id, len(content), due_at, now, None if held else now, now,
            )  # fmt: skip
            self._keep(message, content)

    def add_accepted(
        self, message: int, destination: str, envelope: Envelope, message_id: str, size: int, note: str, now: float
    ) -> bool:  # fmt: skip
        """The CRM was among the recipients when the user sent it. False where it is known to have arrived anyhow."""
        with self._journal.transaction():
            cursor = self._journal.execute(
                "INSERT INTO submission (message, destination, route, state, envelope_id, mail_from, rcpt_to,"
                " message_id, size, note, created_at, changed_at) VALUES (?,?,'bcc','accepted',?,?,?,?,?,?,?,?)"
                " ON CONFLICT (message, destination) DO UPDATE SET route = 'bcc', state = 'accepted', due_at = NULL,"
                " reply_code = NULL, reply_status = '', reply_text = '', note = excluded.note,"
                " changed_at = excluded.changed_at, acknowledged = 1 WHERE state NOT IN ('accepted', 'confirmed')",
                message, destination, envelope.envelope_id, envelope.mail_from, envelope.rcpt_to, message_id, size,
                note, now, now,
            )  # fmt: skip
            self._drop_content(message)
        return cursor.rowcount == 1

    def get(self, number: int) -> Submission | None:
        """The submission with this number."""
        return submission_of(self._journal.row("SELECT * FROM submission WHERE id = ?", number))

    def of_message(self, message: int) -> Submission | None:
        """The submission of a message, or None."""
        sql = "SELECT * FROM submission WHERE message = ? ORDER BY id LIMIT 1"
        return submission_of(self._journal.row(sql, message))

    def due(self, now: float, limit: int = 100, *, but: Route = Route.NONE) -> list[Submission]:
        """What may be handed over now: small before huge (a step for each power of ten of a megabyte), then oldest
        first. What broke the connection before comes last: it may be its own fault, and no other message's.
        ``but``: none on that route, here and below."""
        rows = self._journal.rows(
            f"SELECT * FROM submission WHERE {DUE} AND route <> ?"
            " ORDER BY attempts > 0 AND coalesce(reply_code, ?) = ?, size >= 1000000, size >= 10000000, created_at, id"
            " LIMIT ?",
            now, now + LONGEST_WAIT, but, SERVICE_CLOSING, SERVICE_CLOSING, limit,
        )  # fmt: skip
        return [found for row in rows if (found := submission_of(row)) is not None]

    def next_due(self, *, but: Route = Route.NONE) -> float | None:
        """When the next submission is due, or None."""
        found = self._journal.value(
            "SELECT min(due_at) FROM submission WHERE state IN ('queued', 'deferred', 'held') AND due_at IS NOT NULL"
            " AND route <> ?",
            but,
        )
        return float(found) if found is not None else None

    def waiting(self) -> tuple[int, float | None]:
        """How many wait to be handed over, and since when the first does."""
        row = self._journal.row("SELECT count(*), min(queued_at) FROM submission WHERE state IN ('queued', 'deferred')")
        return (row[0], row[1]) if row is not None else (0, None)

    def has_content(self, submission: Submission) -> bool:
        """Whether the octets to submit are still kept."""
        return bool(
            self._journal.value("SELECT 1 FROM content WHERE message = ? AND kind = 'submission'", submission.message)
        )

    def content(self, submission: Submission) -> AbstractContextManager[Octets]:
        """The octets to submit, to be read in pieces. Nothing can be written meanwhile by this connection."""
        return self._journal.octets("content", "octets", "message = ? AND kind = 'submission'", submission.message)

    def remake(self, submission: Submission, envelope: Envelope, message_id: str, content: bytes | None) -> None:
        """Put another envelope, and other octets if there are any, in the place of what has not left."""
        with self._journal.transaction():
            self._journal.execute(
                "UPDATE submission SET mail_from = ?, rcpt_to = ?, message_id = ?, size = coalesce(?, size)"
                " WHERE id = ? AND claimed = 0",
                envelope.mail_from, envelope.rcpt_to, message_id, None if content is None else len(content),
                submission.id,
            )  # fmt: skip
            if content is not None:
                self._keep(submission.message, content)

    def unclaim_all(self) -> None:
        """At the engine's start: what a killed engine had in hand is queued again."""
        self._journal.execute("UPDATE submission SET claimed = 0 WHERE claimed = 1")

    def claim(self, submission: Submission) -> bool:
        """Take a submission in hand; False when it was withdrawn or changed meanwhile."""
        cursor = self._journal.execute(
            "UPDATE submission SET claimed = 1 WHERE id = ? AND state = ? AND changed_at = ? AND claimed = 0",
            submission.id, submission.state, submission.changed_at,
        )  # fmt: skip
        return cursor.rowcount == 1

    def release(self, submission: Submission) -> None:
        """Put it down again untried."""
        self._journal.execute("UPDATE submission SET claimed = 0 WHERE id = ?", submission.id)

    def accepted(self, submission: Submission, reply: Reply | None, now: float) -> None:
        """The mail server took it. Its content is needed no longer, but for what lies in no folder: see
        ``forget_originals``."""
        with self._journal.transaction():
            # a notice may have been quicker than the reply: a submission that has failed stays failed
            self._settle(submission, State.ACCEPTED, reply, "", now, only_from=(*WITHDRAWABLE,))
            self._drop_content(submission.message)

    def deferred(self, submission: Submission, reply: Reply | None, note: str, now: float, due_at: float) -> None:
        """Not taken this time; try again at ``due_at``."""
        with self._journal.transaction():
            self._settle(submission, State.DEFERRED, reply, note, now, only_from=WITHDRAWABLE)
            self._journal.execute(
                "UPDATE submission SET due_at = ?, queued_at = coalesce(queued_at, ?) WHERE id = ? AND state = ?",
                due_at, now, submission.id, State.DEFERRED,
            )  # fmt: skip

    def postpone_due(self, note: str, now: float, due_at: float, *, but: Route = Route.NONE) -> list[int]:
        """Nothing of what is due was tried, because the server cannot be used at this time. The messages of which this
        is news."""
        with self._journal.transaction():
            rows = self._journal.rows(
                f"SELECT message FROM submission WHERE {DUE} AND route <> ? AND claimed = 0 AND state <> 'deferred'",
                now, now + LONGEST_WAIT, but,
            )  # fmt: skip
            self._journal.execute(
                "UPDATE submission SET state = 'deferred', note = ?, due_at = ?, changed_at = ?,"
                f" queued_at = coalesce(queued_at, ?) WHERE {DUE} AND route <> ? AND claimed = 0",
                note, due_at, now, now, now, now + LONGEST_WAIT, but,
            )  # fmt: skip
        return [int(row["message"]) for row in rows]

    def forget_originals(self, since: float) -> None:
        """Handed-in messages that were accepted before ``since``: no failure notice is to be expected any more."""
        self._journal.execute(
            "DELETE FROM content WHERE kind = 'original' AND EXISTS (SELECT 1 FROM submission s"
            " WHERE s.message = content.message AND s.state IN ('accepted', 'confirmed') AND s.changed_at < ?)",
            since,
        )  # fmt: skip

    def hasten(self, now: float) -> None:
        """Whatever waits for a server is due: it is another one now, or it can be signed in at."""
        self._journal.execute("UPDATE submission SET due_at = ? WHERE state = 'deferred' AND due_at > ?", now, now)

    def overdue(self, since: float, *, but: Route = Route.NONE) -> list[Submission]:
        """What has been waiting to be handed over since then or longer, and is not in hand."""
        rows = self._journal.rows(
            "SELECT * FROM submission WHERE state IN ('queued', 'deferred') AND claimed = 0 AND queued_at <= ?"
            " AND route <> ?",
            since, but,
        )  # fmt: skip
        return [found for row in rows if (found := submission_of(row)) is not None]

    def rejected(self, submission: Submission, reply: Reply | None, note: str, now: float) -> None:
        """The mail server will not take it."""
        self._settle(submission, State.REJECTED, reply, note, now, only_from=WITHDRAWABLE)

    def expired(self, submission: Submission, now: float) -> None:
        """It could not be handed over for five days."""
        self._journal.execute(
            "UPDATE submission SET state = 'expired', acknowledged = 0, claimed = 0, due_at = NULL, changed_at = ?"
            " WHERE id = ? AND state IN ('held', 'queued', 'deferred')",
            now, submission.id,
        )  # fmt: skip

    def failed(self, number: int, status: str, diagnostic: str, now: float) -> bool:
        """A failure notice came. False when this was known already."""
        cursor = self._journal.execute(
            "UPDATE submission SET state = 'failed', reply_status = ?, note = ?, acknowledged = 0, claimed = 0,"
            " due_at = NULL, changed_at = ? WHERE id = ? AND state NOT IN ('failed', 'confirmed')",
            status, diagnostic, now, number,
        )  # fmt: skip
        return cursor.rowcount == 1

    def confirmed(self, number: int, detail: str, now: float) -> bool:
        """The CRM shows it; ``detail`` says where. False where it was not (or is no longer) accepted."""
        cursor = self._journal.execute(
            "UPDATE submission SET state = 'confirmed', note = ?, acknowledged = 1, changed_at = ?"
            " WHERE id = ? AND state = 'accepted'",
            detail, now, number,
        )  # fmt: skip
        return cursor.rowcount == 1

    def noted(self, number: int, note: str) -> None:
        """A notice that is no failure (a delay) says something about what is on its way or arrived."""
        self._journal.execute(
            "UPDATE submission SET note = ? WHERE id = ? AND state IN ('queued', 'deferred', 'accepted', 'confirmed')",
            note, number,
        )  # fmt: skip

    # what a face may do at any moment

    def withdraw(self, number: int, now: float) -> bool:
        """Take it back before it leaves. False when it came too late."""
        cursor = self._journal.execute(
            "UPDATE submission SET state = 'withdrawn', due_at = NULL, changed_at = ?"
            " WHERE id = ? AND claimed = 0 AND state IN ('held', 'queued', 'deferred')",
            now, number,
        )  # fmt: skip
        return cursor.rowcount == 1

    def log_now(self, number: int, now: float) -> bool:
        """The user says log: a held submission leaves at once."""
        cursor = self._journal.execute(
            "UPDATE submission SET state = 'queued', due_at = ?, queued_at = ?, changed_at = ? WHERE id = ? AND"
            " state = 'held' AND claimed = 0",
            now, now, now, number,
        )  # fmt: skip
        return cursor.rowcount == 1

    def retry(self, number: int, now: float) -> bool:
        """Try it again now, also if a server was given a rest. False when there is nothing to try again."""
        with self._journal.transaction():
            cursor = self._journal.execute(
                "UPDATE submission SET state = 'queued', due_at = ?, queued_at = ?, attempts = 0, acknowledged = 1,"
                " changed_at = ? WHERE id = ? AND claimed = 0"
                " AND state IN ('deferred', 'rejected', 'expired', 'failed', 'withdrawn')",
                now, now, now, number,
            )  # fmt: skip
            if cursor.rowcount:
                end_every_rest(self._journal)
            return cursor.rowcount == 1

    def acknowledge(self, number: int) -> None:
        """The user has seen that it was not logged."""
        self._journal.execute("UPDATE submission SET acknowledged = 1 WHERE id = ?", number)

    def _settle(
        self, submission: Submission, state: State, reply: Reply | None, note: str, now: float, *,
        only_from: Collection[State],
    ) -> None:  # fmt: skip
        marks = ",".join("?" * len(only_from))
        self._journal.execute(
            "UPDATE submission SET state = ?, claimed = 0, attempts = attempts + 1, due_at = NULL, changed_at = ?,"
            " reply_code = ?, reply_status = ?, reply_text = ?, note = ?, acknowledged = ?"
            f" WHERE id = ? AND state IN ({marks})",
            state, now, reply.code if reply else None, reply.enhanced if reply else "", reply.text if reply else "",
            note, int(state not in ATTENTION), submission.id, *only_from,
        )  # fmt: skip

    def _keep(self, message: int, content: bytes) -> None:
        """As a value it would be copied twice on its way; this writes it where it belongs."""
        row = self._journal.execute(
            "INSERT OR REPLACE INTO content VALUES (?, 'submission', zeroblob(?))", message, len(content)
        )
        self._journal.fill("content", "octets", row.lastrowid or 0, content)

    def _drop_content(self, message: int) -> None:
        self._journal.execute("DELETE FROM content WHERE message = ? AND kind = 'submission'", message)
