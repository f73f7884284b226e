"""What was decided in the window in which a message was written, until the message is seen as it was sent."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from postlogg.journal.file import Journal
from postlogg.mail.address import canonical, display, parse_mailboxes
from postlogg.model import Mailbox, MailMessage

UNSENT_SECONDS = 15 * 60.0
"""How long after the decision a message may be dated that it is about, unless its Message-ID says so."""

EARLY_SECONDS = 60.0
KEPT_SECONDS = 24 * 3600.0
"""How long the copy in Sent may take to be seen."""


class Wish(StrEnum):
    """What the user decided."""

    LOG = "log"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Composed:
    """One decision. ``message_id`` is empty until the message was sent; ``in_bcc``: the CRM was among its recipients.
    ``recipients`` are those of To and Cc; ``made_at`` in seconds since the epoch."""

    id: int
    wish: Wish
    sender: Mailbox
    recipients: tuple[Mailbox, ...]
    subject: str
    message_id: str
    in_bcc: bool
    made_at: float


class ComposedMessages:
    """Those whose message was not seen yet."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def add(self, wish: Wish, sender: Mailbox, recipients: Iterable[Mailbox], subject: str, now: float) -> int:
        """A message is about to be sent; the number of what was decided about it, which no other will ever have."""
        written = json.dumps([display(mailbox) for mailbox in recipients], ensure_ascii=False)
        cursor = self._journal.execute(
            "INSERT INTO composed (id, wish, sender, recipients, subject, made_at)"
            " SELECT max(?, coalesce(max(id) + 1, 0)), ?, ?, ?, ?, ? FROM composed",
            int(now * 1e6), wish, display(sender), written, _words(subject), now,
        )  # fmt: skip
        return cursor.lastrowid or 0

    def get(self, number: int) -> Composed | None:
        """The one with this number, or None."""
        return _composed(self._journal.row("SELECT * FROM composed WHERE id = ?", number))

    def sent(self, number: int, message_id: str, *, in_bcc: bool) -> None:
        """Its message has left, with this Message-ID."""
        self._journal.execute(
            "UPDATE composed SET message_id = ?, in_bcc = ? WHERE id = ?", message_id, int(in_bcc), number
        )

    def drop(self, number: int) -> None:
        """It has been dealt with, or its message was never sent."""
        self._journal.execute("DELETE FROM composed WHERE id = ?", number)

    def forget(self, now: float) -> None:
        """Those whose message is not to be expected any more."""
        self._journal.execute("DELETE FROM composed WHERE made_at < ?", now - KEPT_SECONDS)

    def about(self, message: MailMessage, crm: Iterable[str], now: float) -> Composed | None:
        """What was decided about a message that was sent: by its Message-ID or, before that is known, by its sender,
        recipients, subject and date. ``crm``: addresses that count as no recipients."""
        rows = self._journal.rows("SELECT * FROM composed WHERE message_id IN (?, '') ORDER BY id", message.message_id)
        found = [composed for row in rows if (composed := _composed(row)) is not None]
        by_id = [each for each in found if each.message_id and each.message_id == message.message_id]
        sent_at = message.date.timestamp() if message.date else now
        alike = [each for each in found if not each.message_id and _is_about(each, message, sent_at, set(crm))]
        # of several alike the last: one before it may have been written and never sent
        return next(iter(by_id + alike[::-1]), None)


def _is_about(composed: Composed, message: MailMessage, sent_at: float, crm: set[str]) -> bool:
    return (
        -EARLY_SECONDS <= sent_at - composed.made_at <= UNSENT_SECONDS
        and canonical(composed.sender.address) in {canonical(each.address) for each in message.senders}
        and composed.subject == _words(message.subject)
        and _addresses(composed.recipients, crm) == _addresses(message.to + message.cc, crm)
    )


def _addresses(mailboxes: Iterable[Mailbox], crm: set[str]) -> set[str]:
    return {canonical(each.address) for each in mailboxes} - {canonical(each) for each in crm}


def _words(text: str) -> str:
    return " ".join(text.split())


def _composed(row: sqlite3.Row | None) -> Composed | None:
    if row is None:
        return None
    recipients = (mailbox for text in json.loads(row["recipients"]) for mailbox in parse_mailboxes(text))
    sender = next(iter(parse_mailboxes(row["sender"])), Mailbox("", ""))
    return Composed(row["id"], Wish(row["wish"]), sender, tuple(recipients), row["subject"], row["message_id"],
                    bool(row["in_bcc"]), row["made_at"])  # fmt: skip
