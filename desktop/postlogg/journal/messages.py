"""What was seen: folders with their cursors, messages with their decisions, and what the decision asks of the past."""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from postlogg.journal.conversations import Conversations
from postlogg.journal.file import Journal
from postlogg.mail.canonical import canonical
from postlogg.model import Decision, Direction, Mailbox, MailMessage, Reason, Wish

# In the CRM, or on the way there: an answer to such a message belongs there as well. A held submission counts once its
# undo window runs (it has a time at which it is due), not while it waits for the user.
_COUNTS = """(m.reason IN ('bcc_by_hand', 'forwarded_by_hand') OR EXISTS (
    SELECT 1 FROM submission s WHERE s.message = m.id AND (
        s.state IN ('queued', 'deferred', 'accepted', 'confirmed') OR (s.state = 'held' AND s.due_at IS NOT NULL))))"""
# In the CRM, or in somebody's hands who takes it there: what waits can still be taken back.
_HAS_LEFT = """(m.reason IN ('bcc_by_hand', 'forwarded_by_hand') OR EXISTS (
    SELECT 1 FROM submission s WHERE s.message = m.id AND (s.state IN ('accepted', 'confirmed') OR s.claimed <> 0)))"""

_ENTER = """INSERT INTO message (key, message_id, direction, folder, position, route, reason, detail, checks, contact,
    contact_name, others, subject, date, size, root, seen_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
    ON CONFLICT (key) DO NOTHING"""
_TAKES_PART = "INSERT OR IGNORE INTO participant (message, address) VALUES (?, ?)"
_ENTER_AGAIN = """UPDATE message SET direction = ?, folder = ?, position = ?, route = ?, reason = ?, detail = ?,
    checks = ? WHERE key = ?"""


@dataclass(frozen=True, slots=True)
class FolderState:
    """How far a folder was read. Times in seconds since the epoch; ``problem`` is a sentence, or empty."""

    path: str
    cursor: str
    first_seen_at: float
    read_at: float
    known: int
    problem: str


@dataclass(frozen=True, slots=True)
class Located:
    """A message that the journal knows, with the place where it lay."""

    id: int
    key: str
    direction: Direction
    folder: str
    position: str
    reason: Reason


class Messages:
    """Folders and messages; also the ``History`` that ``decision.decide`` asks."""

    def __init__(self, journal: Journal) -> None:
        self._journal, self._conversations = journal, Conversations(journal)

    # folders

    def folder(self, path: str) -> FolderState | None:
        """The state of a folder, or None when it was never read."""
        row = self._journal.row("SELECT * FROM folder WHERE path = ?", path)
        return FolderState(**dict(row)) if row is not None else None

    def folders(self) -> list[FolderState]:
        """Every folder that was ever read."""
        return [FolderState(**dict(row)) for row in self._journal.rows("SELECT * FROM folder ORDER BY path")]

    def begin_folder(self, path: str, cursor: str, now: float) -> None:
        """A folder is seen for the first time."""
        self._journal.execute(
            "INSERT OR IGNORE INTO folder (path, cursor, first_seen_at, read_at) VALUES (?, ?, ?, ?)",
            path, cursor, now, now,
        )  # fmt: skip

    def advance_folder(self, path: str, cursor: str, now: float, seen: int) -> None:
        """The folder was read up to ``cursor``, with ``seen`` further messages."""
        self._journal.execute(
            "UPDATE folder SET cursor = ?, read_at = ?, known = known + ?, problem = '' WHERE path = ?",
            cursor, now, seen, path,
        )  # fmt: skip

    def folders_read(self, paths: Iterable[str], now: float) -> None:
        """These folders were read to their end, whether or not there was anything new."""
        for path in paths:
            self._journal.execute("UPDATE folder SET read_at = ? WHERE path = ?", now, path)

    def folder_trouble(self, path: str, problem: str, now: float) -> None:
        """The folder could not be read."""
        with self._journal.transaction():
            self.begin_folder(path, "", now)
            self._journal.execute("UPDATE folder SET problem = ? WHERE path = ?", problem, path)

    # messages

    def located(self, key: str) -> Located | None:
        """The message with this key, or None."""
        return _located(self._journal.row("SELECT * FROM message WHERE key = ?", key))

    def by_id(self, number: int) -> Located | None:
        """The message with this number, or None."""
        return _located(self._journal.row("SELECT * FROM message WHERE id = ?", number))

    def by_message_id(self, message_id: str) -> list[Located]:
        """Every message with this Message-ID (with its angle brackets)."""
        sql = "SELECT * FROM message WHERE message_id = ? AND message_id <> '' ORDER BY id"
        rows = self._journal.rows(sql, message_id)
        return [found for row in rows if (found := _located(row)) is not None]

    def arrivals(self, direction: Direction, limit: int) -> list[float]:
        """When the last messages were seen, newest first, in seconds since the epoch."""
        sql = "SELECT seen_at FROM message WHERE direction = ? ORDER BY seen_at DESC LIMIT ?"
        return [float(row["seen_at"]) for row in self._journal.rows(sql, direction, limit)]

    def is_with(self, number: int, address: str) -> bool:
        """Whether the message is from or to this address."""
        sql = "SELECT 1 FROM participant WHERE message = ? AND address = ?"
        return bool(self._journal.value(sql, number, canonical(address)))

    def record(
        self, message: MailMessage, direction: Direction, decision: Decision, *,
        folder: str, position: str, size: int, now: float,
    ) -> int:  # fmt: skip
        """Enter a message with its decision; one that is known gets the new decision. Its number."""
        contact, others = correspondent(message, direction)
        # of an enumeration the text itself: sqlite3 takes long to find out that it is one
        place_and_decision = (direction.value, folder, position, decision.route.value, decision.reason.value,
                              decision.detail, _checks(decision))  # fmt: skip
        entered = self._journal.execute(
            _ENTER, message.key, message.message_id, *place_and_decision, contact.address, contact.name, others,
            message.subject, message.date.timestamp() if message.date else None, size,
            self._conversations.root(message), now,
        )  # fmt: skip
        if entered.rowcount and entered.lastrowid:
            number = entered.lastrowid
        else:
            self._journal.execute(_ENTER_AGAIN, *place_and_decision, message.key)
            number = int(self._journal.value("SELECT id FROM message WHERE key = ?", message.key))
        people = message.senders if direction is Direction.RECEIVED else message.recipients
        for address in {canonical(mailbox.address) for mailbox in people}:
            self._journal.execute(_TAKES_PART, number, address)
        return number

    def lies(self, number: int, folder: str, position: str) -> None:
        """The message lies there now."""
        self._journal.execute("UPDATE message SET folder = ?, position = ? WHERE id = ?", folder, position, number)

    def redecide(self, number: int, decision: Decision) -> None:
        """Put another decision in the place of the first."""
        self._journal.execute(
            "UPDATE message SET route = ?, reason = ?, detail = ?, checks = ? WHERE id = ?",
            decision.route, decision.reason, decision.detail, _checks(decision), number,
        )  # fmt: skip

    def mark_forwarded_by_hand(self, message_ids: Iterable[str]) -> list[int]:
        """The user forwarded these himself: they are logged. The numbers of those that were not yet."""
        marked: list[int] = []
        for message_id in message_ids:
            rows = self._journal.rows(
                f"SELECT m.id FROM message m WHERE m.message_id = ? AND m.message_id <> '' AND NOT {_HAS_LEFT}",
                message_id,
            )
            marked += [int(row["id"]) for row in rows]
        for number in marked:
            self._journal.execute(
                "UPDATE message SET route = 'none', reason = ?, detail = '' WHERE id = ?",
                Reason.FORWARDED_BY_HAND, number,
            )  # fmt: skip
        return marked

    # what the user asks for

    def ask(self, number: int, now: float) -> None:
        """The user wants this message logged, from ``now`` on."""
        self._journal.execute("UPDATE message SET asked_at = ? WHERE id = ?", now, number)

    def asked(self, now: float = math.inf) -> list[Located]:
        """Messages that the user wants logged (until ``now``) and that wait for the engine, oldest request first."""
        rows = self._journal.rows("SELECT * FROM message WHERE asked_at <= ? ORDER BY asked_at, id", now)
        return [found for row in rows if (found := _located(row)) is not None]

    def asked_done(self, number: int) -> None:
        """The request has been dealt with."""
        self._journal.execute("UPDATE message SET asked_at = NULL WHERE id = ?", number)

    def keep_original(self, number: int, octets: bytes) -> None:
        """Keep the bytes of a message that was handed in and lies in no folder."""
        self._journal.execute("INSERT OR REPLACE INTO content VALUES (?, 'original', ?)", number, octets)

    def original(self, number: int) -> bytes | None:
        """The kept bytes, or None."""
        octets = self._journal.value("SELECT octets FROM content WHERE message = ? AND kind = 'original'", number)
        return bytes(octets) if octets is not None else None

    # history, as decision.History asks it

    def is_logged(self, message_ids: Iterable[str]) -> bool:
        """Whether one of these is in the CRM or on its way there."""
        return any(
            self._journal.value(
                f"SELECT 1 FROM message m WHERE m.message_id = ? AND m.message_id <> '' AND {_COUNTS}",
                message_id,
            )
            for message_id in message_ids
        )

    def has_logged_person(self, address: str) -> bool:
        """Whether mail to or from this address is in the CRM or on its way there."""
        return bool(
            self._journal.value(
                "SELECT 1 FROM participant p JOIN message m ON m.id = p.message"
                f" WHERE p.address = ? AND {_COUNTS} LIMIT 1",
                canonical(address),
            )
        )

    def conversation_wish(self, message_ids: Iterable[str]) -> Wish | None:
        """What the user wants of the conversation that one of these messages is in."""
        return self._conversations.wish(message_ids)

    def is_own_submission(self, message_id: str) -> bool:
        """Whether a forward that Postlogg made bears this Message-ID."""
        return bool(
            message_id
            and self._journal.value("SELECT 1 FROM submission WHERE message_id = ? AND route = 'forward'", message_id)
        )

    def was_forwarded_by_hand(self, message_id: str) -> bool:
        """Whether the user forwarded the message with this Message-ID to the CRM himself."""
        return bool(message_id and self._journal.value("SELECT 1 FROM fact WHERE name = ?", f"by-hand {message_id}"))

    def remember_forwarded_by_hand(self, message_ids: Iterable[str]) -> None:
        """The forward may be seen before its original is."""
        for message_id in message_ids:
            self._journal.execute("INSERT OR IGNORE INTO fact VALUES (?, '1')", f"by-hand {message_id}")


def correspondent(message: MailMessage, direction: Direction) -> tuple[Mailbox, int]:
    """Whom the message is with (the first recipient, or the sender), and how many others there are. Bcc counts only
    where nobody else is named: the CRM's own address may stand there."""
    people = (message.to + message.cc or message.bcc) if direction is Direction.SENT else message.senders
    return (people[0] if people else Mailbox("", "")), max(0, len(people) - 1)


def _checks(decision: Decision) -> str:
    return json.dumps([asdict(check) for check in decision.checks], ensure_ascii=False) if decision.checks else "[]"


def _located(row: sqlite3.Row | None) -> Located | None:
    if row is None:
        return None
    return Located(row["id"], row["key"], Direction(row["direction"]), row["folder"], row["position"],
                   Reason(row["reason"]))  # fmt: skip
