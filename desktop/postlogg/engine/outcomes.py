"""What is written down of a submission once it is known what became of it, whoever handed it over."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable

from postlogg.journal import EventKind, Journal, Listing, Outbox, Submission
from postlogg.model import Reply

log = logging.getLogger(__name__)

MINUTE = 60.0
BACK_OFF = (1 * MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE)
GIVE_UP_SECONDS = 5 * 24 * 60 * MINUTE
# A machine that slept for a week has not tried for a week.
FEWEST_TRIES = 4


class Outcomes:
    """Each is one transaction, or joins the caller's. ``clock``: seconds since the epoch."""

    def __init__(self, journal: Journal, clock: Callable[[], float]) -> None:
        self._journal, self._clock = journal, clock
        self._outbox, self._listing = Outbox(journal), Listing(journal)

    def accepted(self, submission: Submission, reply: Reply | None, by: str = "") -> None:
        """It was taken. ``by``: who took it; empty where that was written down before."""
        with self._journal.transaction():
            now = self._clock()
            self._outbox.accepted(submission, reply, now)
            if by:
                self._listing.happened(submission.message, EventKind.HANDED_OVER, now, by)
            self._listing.happened(submission.message, EventKind.ACCEPTED, now, _words(reply, ""))
        log.info("Message %d was accepted.", submission.message)

    def rejected(self, submission: Submission, reply: Reply | None, note: str) -> None:
        """It was not taken, and will not be."""
        with self._journal.transaction():
            self._outbox.rejected(submission, reply, note, self._clock())
            self._listing.happened(submission.message, EventKind.REJECTED, self._clock(), _words(reply, note))
        log.info("Message %d was rejected.", submission.message)

    def deferred(self, submission: Submission, reply: Reply | None, note: str) -> None:
        """It was not taken this time; after five days of that it is given up."""
        now = self._clock()
        with self._journal.transaction():
            since = submission.queued_at or submission.created_at
            if submission.attempts + 1 >= FEWEST_TRIES and now - since >= GIVE_UP_SECONDS:
                self.expired(submission, _words(reply, note))
                return
            self._outbox.deferred(submission, reply, note, now, now + back_off(submission.attempts))
            self._listing.happened(submission.message, EventKind.DEFERRED, now, _words(reply, note))

    def expired(self, submission: Submission, note: str) -> None:
        """It is given up."""
        with self._journal.transaction():
            self._outbox.expired(submission, self._clock())
            self._listing.happened(submission.message, EventKind.EXPIRED, self._clock(), note)


def back_off(attempts: int) -> float:
    """Seconds until the next attempt: 1, 5, 15, then 60 minutes, spread by a tenth so that clients do not march in
    step."""
    return BACK_OFF[min(attempts, len(BACK_OFF) - 1)] * random.uniform(0.9, 1.1)  # noqa: S311 - no secret


def _words(reply: Reply | None, sentence: str) -> str:
    return f"{reply.code} {reply.text}" if reply else sentence
