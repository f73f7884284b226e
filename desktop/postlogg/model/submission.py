"""A message on its way to the CRM, and what is said about it there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Where a submission stands. HELD waits for the user or for the end of the undo window; ACCEPTED means a 2yz
    reply of the mail server; CONFIRMED means that the CRM itself shows the message."""

    HELD = "held"
    QUEUED = "queued"
    DEFERRED = "deferred"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    EXPIRED = "expired"
    FAILED = "failed"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Envelope:
    """RFC 5321 section 2.3.1, with RFC 3461's ENVID. One recipient: the CRM."""

    mail_from: str
    rcpt_to: str
    envelope_id: str


@dataclass(frozen=True, slots=True)
class Reply:
    """An SMTP reply (RFC 5321 section 4.2), ``enhanced`` its RFC 3463 status or an empty text."""

    code: int
    text: str
    enhanced: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A failure (or delay) notice. ``permanent`` is None where the notice does not say; ``message_id`` is the
    original's, with angle brackets as quoted, or an empty text; ``status`` is RFC 3463."""

    is_failure: bool
    recipients: tuple[str, ...] = ()
    status: str = ""
    permanent: bool | None = None
    message_id: str = ""
    diagnostic: str = ""
    envelope_id: str = ""
    delayed: bool = False
