"""What a face shows: entries (a message with its decision and its submission), their history, and counts."""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum

from postlogg.journal.file import Journal
from postlogg.model import Check, Direction, Reason, Route, State


class EventKind(StrEnum):
    """What happened to a message, in the order of its life."""

    FOUND = "found"
    DECIDED = "decided"
    ASKED = "asked"
    HELD = "held"
    QUEUED = "queued"
    HANDED_OVER = "handed_over"
    ACCEPTED = "accepted"
    DEFERRED = "deferred"
    REJECTED = "rejected"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    RETRIED = "retried"
    FAILED = "failed"
    DELAYED = "delayed"
    NOT_FOUND = "not_found"
    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    LOGGED_BY_API = "logged_by_api"
    ADDED_AT_SENDING = "added_at_sending"
    CRM_SAID = "crm_said"
    CONTACT_BOUNCED = "contact_bounced"


class View(StrEnum):
    """The list's filters."""

    ALL = "all"
    ATTENTION = "attention"
    WAITING = "waiting"
    LOGGED = "logged"
    NOT_LOGGED = "not_logged"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a message's history; ``at`` in seconds since the epoch."""

    at: float
    kind: EventKind
    detail: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the status list. Times in seconds since the epoch; ``state`` is None where nothing is submitted."""

    message: int
    submission: int | None
    key: str
    message_id: str
    direction: Direction
    contact: str
    contact_name: str
    others: int
    subject: str
    date: float | None
    seen_at: float
    size: int
    folder: str
    position: str
    route: Route
    reason: Reason
    detail: str
    asked: bool
    state: State | None
    due_at: float | None
    attempts: int
    changed_at: float
    reply_code: int | None
    reply_status: str
    reply_text: str
    note: str
    acknowledged: bool
    missing: bool = False
    """Accepted, but the CRM was asked to the end and does not show it."""
    crm_contact: str = ""
    """On whom the CRM shows it, and on how many deals; empty where it was not asked, or does not say."""
    crm_company: str = ""
    crm_deals: int = 0
    through_api: bool = False

    @property
    def logged(self) -> bool:
        """Whether the CRM's side has taken it, as far as is known."""
        by_hand = self.reason in (Reason.BCC_BY_HAND, Reason.FORWARDED_BY_HAND)
        return self.state in (State.ACCEPTED, State.CONFIRMED) or (self.state is None and by_hand)


_MISSING = """(s.state = 'accepted'
    AND s.id IN (SELECT submission FROM confirmation WHERE crm_id = '' AND due_at IS NULL))"""
_COLUMNS = f"""m.id AS message, s.id AS submission, m.key, m.message_id, m.direction, m.contact, m.contact_name,
    m.others, m.subject, m.date, m.seen_at, m.size, m.folder, m.position, m.route, m.reason, m.detail,
    m.asked_at IS NOT NULL AS asked, s.state, s.due_at, coalesce(s.attempts, 0) AS attempts,
    coalesce(s.changed_at, m.seen_at) AS changed_at, s.reply_code, coalesce(s.reply_status, '') AS reply_status,
    coalesce(s.reply_text, '') AS reply_text, coalesce(s.note, '') AS note,
    coalesce(s.acknowledged, 1) AS acknowledged, coalesce({_MISSING}, 0) AS missing,
    coalesce(c.contact, '') AS crm_contact, coalesce(c.company, '') AS crm_company,
    coalesce(json_array_length(c.deals), 0) AS crm_deals, coalesce(c.through_api, 0) AS through_api"""
_FROM = """FROM message m LEFT JOIN submission s ON s.message = m.id
    LEFT JOIN confirmation c ON c.submission = s.id"""
_BY_HAND = "(s.state IS NULL AND m.reason IN ('bcc_by_hand', 'forwarded_by_hand'))"
_VIEWS = {
    View.ALL: "1",
    View.ATTENTION: f"(s.state IN ('rejected', 'expired', 'failed') OR {_MISSING})",
    View.WAITING: "(s.state IN ('held', 'queued', 'deferred') OR m.asked_at IS NOT NULL)",
    View.LOGGED: f"(s.state IN ('accepted', 'confirmed') OR {_BY_HAND})",
    View.NOT_LOGGED: f"""((s.state IS NULL AND NOT {_BY_HAND})
        OR s.state IN ('rejected', 'expired', 'failed', 'withdrawn'))""",
}


class Listing:
    """Reads for viewers, and the history that the engine writes."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def entries(
        self,
        view: View = View.ALL,
        text: str = "",
        *,
        states: Collection[State] = (),
        limit: int = 200,
        offset: int = 0,
    ) -> list[Entry]:
        """The entries of a view, newest first; ``text`` is searched in person, address and subject."""
        where, values = _where(view, text, states)
        rows = self._journal.rows(
            f"SELECT {_COLUMNS} {_FROM} WHERE {where} ORDER BY m.seen_at DESC, m.id DESC LIMIT ? OFFSET ?",
            *values, limit, offset,
        )  # fmt: skip
        return [_entry(row) for row in rows]

    def count(self, view: View = View.ALL, text: str = "", *, states: Collection[State] = ()) -> int:
        """How many entries the view has."""
        where, values = _where(view, text, states)
        return int(self._journal.value(f"SELECT count(*) {_FROM} WHERE {where}", *values))

    def days(
        self, start_of_day: Callable[[float], float], view: View = View.ALL, text: str = ""
    ) -> list[tuple[float, int]]:  # fmt: skip
        """Each day on which entries of the view were seen, newest first: when it began, and how many it has.

        ``start_of_day``: from a moment to the beginning of its day, where the reader of the list is. Seconds.
        """
        where, values = _where(view, text, ())
        source = "FROM message m" if view is View.ALL and not values and self._is_simple() else _FROM
        newest = f"SELECT m.seen_at {source} WHERE {where} AND m.seen_at < ? ORDER BY m.seen_at DESC LIMIT 1"
        within = f"SELECT count(*) {source} WHERE {where} AND m.seen_at >= ? AND m.seen_at < ?"
        found, before = list[tuple[float, int]](), math.inf
        while (seen_at := self._journal.value(newest, *values, before)) is not None:
            start = min(start_of_day(seen_at), seen_at)
            found.append((start, int(self._journal.value(within, *values, start, before))))
            before = start
        return found

    def _is_simple(self) -> bool:
        """No message was submitted to two destinations: then there are as many entries as messages, and counting them
        needs one index."""
        twice = "SELECT 1 FROM submission GROUP BY message HAVING count(*) > 1 LIMIT 1"
        return self._journal.value(twice) is None

    def place(self, message: int, view: View = View.ALL, text: str = "") -> int | None:
        """How many entries of the view stand before this message; None where it is not in the view."""
        where, values = _where(view, text, ())
        row = self._journal.row(f"SELECT m.seen_at, m.id {_FROM} WHERE {where} AND m.id = ?", *values, message)
        if row is None:
            return None
        before = f"SELECT count(*) {_FROM} WHERE {where} AND (m.seen_at, m.id) > (?, ?)"
        return int(self._journal.value(before, *values, *row))

    def entry(self, message: int) -> Entry | None:
        """The entry of the message with this number."""
        row = self._journal.row(f"SELECT {_COLUMNS} {_FROM} WHERE m.id = ?", message)
        return _entry(row) if row is not None else None

    def unacknowledged(self) -> list[Entry]:
        """What was not logged and has not been seen by the user yet, newest first."""
        rows = self._journal.rows(f"SELECT {_COLUMNS} {_FROM} WHERE s.acknowledged = 0 ORDER BY s.changed_at DESC")
        return [_entry(row) for row in rows]

    def leaving(self, now: float) -> list[Entry]:
        """What is in its undo window, the next to leave first."""
        rows = self._journal.rows(
            f"SELECT {_COLUMNS} {_FROM} WHERE s.state = 'held' AND s.due_at > ? ORDER BY s.due_at, s.id", now
        )
        return [_entry(row) for row in rows]

    def checks(self, message: int) -> tuple[Check, ...]:
        """The requirements that were asked when it was decided."""
        text = self._journal.value("SELECT checks FROM message WHERE id = ?", message)
        return tuple(Check(**fields) for fields in json.loads(text or "[]"))

    def happened(self, message: int, kind: EventKind, now: float, detail: str = "") -> None:
        """Write a line into a message's history."""
        self._journal.execute(
            "INSERT INTO event (message, at, kind, detail) VALUES (?, ?, ?, ?)", message, now, kind, detail
        )

    def last(self, message: int, kind: EventKind) -> float | None:
        """When this happened to a message last, in seconds since the epoch."""
        found = self._journal.value("SELECT max(at) FROM event WHERE message = ? AND kind = ?", message, kind)
        return float(found) if found is not None else None

    def history(self, message: int) -> list[Event]:
        """What happened to a message, oldest first."""
        rows = self._journal.rows("SELECT at, kind, detail FROM event WHERE message = ? ORDER BY id", message)
        return [Event(row["at"], EventKind(row["kind"]), row["detail"]) for row in rows]


def _where(view: View, text: str, states: Collection[State]) -> tuple[str, list[object]]:
    clauses, values = [_VIEWS[view]], list[object]()
    for word in text.split():
        clauses.append(
            "(m.subject LIKE ? ESCAPE '!' OR m.contact LIKE ? ESCAPE '!' OR m.contact_name LIKE ? ESCAPE '!')"
        )
        values += [f"%{_literal(word)}%"] * 3
    if states:
        clauses.append(f"s.state IN ({','.join('?' * len(states))})")
        values += list(states)
    return " AND ".join(clauses), values


def _literal(word: str) -> str:
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _entry(row: sqlite3.Row) -> Entry:
    fields = dict(row)
    fields["direction"] = Direction(fields["direction"])
    fields["route"], fields["reason"] = Route(fields["route"]), Reason(fields["reason"])
    fields["state"] = State(fields["state"]) if fields["state"] else None
    for name in ("asked", "acknowledged", "missing", "through_api"):
        fields[name] = bool(fields[name])
    return Entry(**fields)
