"""What the CRM itself says about accepted submissions: when to ask, what was found, what is to be logged by its API."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from postlogg.journal.file import Journal
from postlogg.mail.address import canonical

FIRST_POLL_SECONDS = 5.0
"""After the server's acceptance; what was accepted longer ago than WINDOW_SECONDS is not asked about by itself."""
WINDOW_SECONDS = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What is known of one submission. Times in seconds since the epoch; ``due_at`` None: nobody asks any more.

    ``to_log``: the user wants it logged through the API; ``logging_since``: that may have begun, and its end was not
    written down; ``crm_id`` is empty until the CRM shows it.
    """

    submission: int
    accepted_at: float
    due_at: float | None
    asked_at: float | None
    to_log: bool
    logging_since: float | None
    through_api: bool
    crm_id: str
    contact: str
    company: str
    deals: tuple[str, ...]

    @property
    def missing(self) -> bool:
        """Whether the CRM was asked to the end and does not show it."""
        return self.due_at is None and not self.crm_id


class Confirmations:
    """Confirmations of accepted submissions. The transitions of a submission itself are the outbox's."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def begin(self, now: float) -> None:
        """Ask about what was accepted of late; forget what was asked about one that has failed or is tried again."""
        self._journal.execute(
            "DELETE FROM confirmation WHERE submission IN (SELECT c.submission FROM confirmation c"
            " JOIN submission s ON s.id = c.submission WHERE c.crm_id = '' AND s.state <> 'accepted')"
        )
        self._journal.execute(
            "INSERT INTO confirmation (submission, accepted_at, due_at) SELECT s.id, s.changed_at, s.changed_at + ?"
            " FROM submission s WHERE s.state = 'accepted' AND s.changed_at >= ?"
            " AND NOT EXISTS (SELECT 1 FROM confirmation c WHERE c.submission = s.id)",
            FIRST_POLL_SECONDS, now - WINDOW_SECONDS,
        )  # fmt: skip

    def due(self, now: float, limit: int) -> list[Confirmation]:
        """What is to be asked about now; what the user asked for comes first, then the newest."""
        rows = self._journal.rows(
            "SELECT * FROM confirmation WHERE due_at <= ? ORDER BY to_log DESC, accepted_at DESC, submission LIMIT ?",
            now, limit,
        )  # fmt: skip
        return [found for row in rows if (found := _confirmation(row)) is not None]

    def next_due(self) -> float | None:
        """When the next one is due, or None."""
        found = self._journal.value("SELECT min(due_at) FROM confirmation WHERE due_at IS NOT NULL")
        return float(found) if found is not None else None

    def of_submission(self, number: int) -> Confirmation | None:
        """What is known of this submission, or None where it was never to be asked about."""
        return _confirmation(self._journal.row("SELECT * FROM confirmation WHERE submission = ?", number))

    def of_person(self, address: str) -> tuple[str, str] | None:
        """The contact and the company that the CRM showed last for mail with this person; None where it showed none."""
        row = self._journal.row(
            "SELECT c.contact, c.company FROM participant p JOIN message m ON m.id = p.message"
            " JOIN submission s ON s.message = m.id JOIN confirmation c ON c.submission = s.id"
            " WHERE p.address = ? AND m.contact = ? COLLATE NOCASE AND c.contact <> '' ORDER BY m.id DESC LIMIT 1",
            canonical(address), address,
        )  # fmt: skip
        return (row["contact"], row["company"]) if row is not None else None

    # what a face may do at any moment

    def ask_now(self, number: int, now: float) -> bool:
        """Ask about this submission at once. False where it is not accepted, or confirmed already."""
        cursor = self._journal.execute(
            "INSERT INTO confirmation (submission, accepted_at, due_at) SELECT id, changed_at, ? FROM submission"
            " WHERE id = ? AND state = 'accepted' ON CONFLICT (submission) DO UPDATE SET due_at = excluded.due_at",
            now, number,
        )  # fmt: skip
        return cursor.rowcount == 1

    def ask_to_log(self, number: int, now: float) -> bool:
        """Log it through the API if the CRM still does not show it. False as for ``ask_now``."""
        with self._journal.transaction():
            if not self.ask_now(number, now):
                return False
            self._journal.execute("UPDATE confirmation SET to_log = 1 WHERE submission = ?", number)
            return True

    # what the engine finds out

    def not_found(self, number: int, now: float, due_at: float | None) -> None:
        """The CRM does not show it; ask again at ``due_at``, or never."""
        self._journal.execute(
            "UPDATE confirmation SET asked_at = ?, due_at = ? WHERE submission = ?", now, due_at, number
        )

    def postpone(self, number: int, due_at: float) -> None:
        """Nothing was asked; do it at ``due_at``."""
        self._journal.execute("UPDATE confirmation SET due_at = ? WHERE submission = ?", due_at, number)

    def begin_logging(self, number: int, now: float) -> None:
        """From here on the CRM may have it by the API, whether or not that is written down."""
        self._journal.execute("UPDATE confirmation SET logging_since = ? WHERE submission = ?", now, number)

    def end_logging(self, number: int, now: float, due_at: float | None) -> None:
        """It was not logged through the API, for certain; ask about it again at ``due_at``, or never."""
        self._journal.execute(
            "UPDATE confirmation SET to_log = 0, logging_since = NULL, asked_at = ?, due_at = ? WHERE submission = ?",
            now, due_at, number,
        )  # fmt: skip

    def found(
        self, number: int, crm_id: str, contact: str, company: str, deals: Sequence[str], now: float, *,
        through_api: bool = False,
    ) -> None:  # fmt: skip
        """The CRM shows it, as the e-mail ``crm_id`` with these links."""
        self._journal.execute(
            "UPDATE confirmation SET crm_id = ?, contact = ?, company = ?, deals = ?, asked_at = ?, due_at = NULL,"
            " to_log = 0, logging_since = NULL, through_api = ? WHERE submission = ?",
            crm_id, contact, company, json.dumps(list(deals), ensure_ascii=False), now, int(through_api), number,
        )  # fmt: skip

    # the rest that the API is given after it could not be asked

    def rest(self) -> tuple[float, int]:
        """Until when the API is left alone (0: not at all), and how many rounds it has failed in a row."""
        found = self._journal.value("SELECT value FROM fact WHERE name = 'api_rest'") or "0 0"
        until, _, rounds = str(found).partition(" ")
        return float(until), int(rounds)

    def begin_rest(self, until: float, rounds: int) -> None:
        """Leave the API alone until then."""
        self._journal.execute("INSERT OR REPLACE INTO fact VALUES ('api_rest', ?)", f"{until} {rounds}")

    def end_rest(self) -> None:
        """The API may be asked again."""
        self._journal.execute("DELETE FROM fact WHERE name = 'api_rest'")


def _confirmation(row: sqlite3.Row | None) -> Confirmation | None:
    if row is None:
        return None
    fields = dict(row)
    fields["to_log"], fields["through_api"] = bool(fields["to_log"]), bool(fields["through_api"])
    fields["deals"] = tuple(json.loads(fields["deals"]))
    return Confirmation(**fields)
