"""A submission as it stands in the journal."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from postlogg.model import Envelope, Route, State

SERVICE_CLOSING = 421  # RFC 5321 section 3.8


@dataclass(frozen=True, slots=True)
class Submission:
    """One message on its way to one destination. Times in seconds since the epoch; ``due_at`` None waits for the
    user. ``broke_off``: the connection broke, or the server closed it, when this was last handed over."""

    id: int
    message: int
    destination: str
    route: Route
    state: State
    envelope: Envelope
    message_id: str
    size: int
    due_at: float | None
    attempts: int
    created_at: float
    queued_at: float | None
    changed_at: float
    broke_off: bool


def submission_of(row: sqlite3.Row | None) -> Submission | None:
    """From a row of its table."""
    if row is None:
        return None
    return Submission(
        row["id"], row["message"], row["destination"], Route(row["route"]), State(row["state"]),
        Envelope(row["mail_from"], row["rcpt_to"], row["envelope_id"]), row["message_id"], row["size"],
        row["due_at"], row["attempts"], row["created_at"], row["queued_at"], row["changed_at"],
        row["attempts"] > 0 and row["reply_code"] in (None, SERVICE_CLOSING),
    )  # fmt: skip
