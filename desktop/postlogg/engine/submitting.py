"""Handing over what is due: one connection a round, one transaction a reply."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable

from postlogg.engine.intake import prepare
from postlogg.engine.observing import Observer
from postlogg.errors import CredentialError, PermanentFailure, TransientFailure
from postlogg.journal import EventKind, Journal, Listing, Messages, Outbox, Submission, Switch
from postlogg.mail.message import parse
from postlogg.model import AuthMethod, Reply, SmtpServer, State
from postlogg.settings import Settings
from postlogg.submission import Connection
from postlogg.system.secrets import Secrets

log = logging.getLogger(__name__)

MINUTE = 60.0
BACK_OFF = (1 * MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE)
GIVE_UP_SECONDS = 5 * 24 * 60 * MINUTE
TROUBLE = "sending_trouble"
SERVICE_CLOSING = 421  # RFC 5321 section 3.8


class Submitter:
    """Takes what is due from the outbox to the user's submission server."""

    def __init__(self, journal: Journal, observer: Observer, secrets: Secrets, clock: Callable[[], float]) -> None:
        self._journal, self._observer, self._secrets, self._clock = journal, observer, secrets, clock
        self._outbox, self._listing, self._messages = Outbox(journal), Listing(journal), Messages(journal)
        self._switch = Switch(journal)
        self._server: SmtpServer | None = None

    def submit(self, settings: Settings) -> bool:
        """Hand over what is due; whether anything was tried. A server that cannot be reached costs one attempt a
        round."""
        self._end_rest_of_another_server(settings.sending)
        due = self._outbox.due(self._clock())
        if not due or settings.sending is None or self._outbox.rest()[0] > self._clock():
            return False
        try:
            with self._connection(settings.sending) as connection:
                connection.open()
                self._round(connection, due, settings)
        except (TransientFailure, CredentialError) as error:
            self._rest(str(error))
        return True

    def next_due(self) -> float | None:
        """When there is something to hand over, in seconds since the epoch; None while there is nothing."""
        due = self._outbox.next_due()
        return None if due is None else max(due, self._outbox.rest()[0])

    def _end_rest_of_another_server(self, server: SmtpServer | None) -> None:
        if server != self._server and self._server is not None:
            self._outbox.end_rest()
        self._server = server

    def _connection(self, server: SmtpServer) -> Connection:
        password = None
        if server.auth is AuthMethod.PASSWORD:
            password = self._secrets.get(server.secret_name)
            if password is None:
                raise CredentialError(
                    "The password of the sending account is not in the keyring: enter it in the settings."
                )
        return Connection(server, password=password)

    def _round(self, connection: Connection, due: list[Submission], settings: Settings) -> None:
        for submission in due:
            content = self._content(submission, settings)
            if content is None:
                self._gone(submission)
            elif self._outbox.claim(submission):
                self._hand_over(connection, submission, content, settings)
        self._outbox.end_rest()
        self._switch.set_fact(TROUBLE, "")

    def _hand_over(self, connection: Connection, submission: Submission, content: bytes, settings: Settings) -> None:
        """Raises TransientFailure or CredentialError where it is the server that fails, not this message."""
        try:
            reply = connection.submit(submission.envelope, content)
        except PermanentFailure as error:
            self._rejected(submission, error)
        except TransientFailure as error:
            self._deferred(submission, error.reply, str(error))
            if error.reply is None or error.reply.code == SERVICE_CLOSING:
                raise
        except CredentialError:
            self._outbox.release(submission)
            raise
        else:
            self._accepted(submission, reply, settings)

    def _content(self, submission: Submission, settings: Settings) -> bytes | None:
        """The octets to submit; after a retry they are made again from the stored original."""
        kept = self._outbox.content(submission)
        located = self._messages.by_id(submission.message)
        if kept is not None or located is None:
            return kept
        raw = self._observer.recall(located, settings)
        if raw is None:
            return None
        return prepare(raw, parse(raw), submission.route, settings, submission.created_at).content

    def _gone(self, submission: Submission) -> None:
        with self._journal.transaction():
            self._outbox.rejected(submission, None, "The message is no longer in its folder.", self._clock())
            self._listing.happened(submission.message, EventKind.NOT_FOUND, self._clock())

    def _accepted(self, submission: Submission, reply: Reply, settings: Settings) -> None:
        host = settings.sending.host if settings.sending else ""
        with self._journal.transaction():
            now = self._clock()
            self._outbox.accepted(submission, reply, now)
            self._listing.happened(submission.message, EventKind.HANDED_OVER, now, host)
            self._listing.happened(submission.message, EventKind.ACCEPTED, now, f"{reply.code} {reply.text}")
        log.info("Message %d was accepted with %d.", submission.message, reply.code)

    def _rejected(self, submission: Submission, error: PermanentFailure) -> None:
        with self._journal.transaction():
            self._outbox.rejected(submission, error.reply, str(error), self._clock())
            self._listing.happened(
                submission.message, EventKind.REJECTED, self._clock(), _words(error.reply, str(error))
            )
        log.info("Message %d was rejected.", submission.message)

    def _deferred(self, submission: Submission, reply: Reply | None, note: str) -> None:
        now = self._clock()
        with self._journal.transaction():
            if self._too_late(submission, now):
                self._expired(submission, _words(reply, note), now)
                return
            self._outbox.deferred(submission, reply, note, now, now + back_off(submission.attempts))
            self._listing.happened(submission.message, EventKind.DEFERRED, now, _words(reply, note))

    def _rest(self, note: str) -> None:
        """The server cannot be used at this time: whatever is due waits, without an attempt of its own."""
        now, rounds = self._clock(), self._outbox.rest()[1]
        until = now + back_off(rounds)
        with self._journal.transaction():
            self._outbox.begin_rest(until, rounds + 1)
            self._switch.set_fact(TROUBLE, note)
            for submission in self._outbox.due(now, limit=-1):
                self._postponed(submission, note, now, until)

    def _postponed(self, submission: Submission, note: str, now: float, until: float) -> None:
        if self._too_late(submission, now):
            self._expired(submission, note, now)
            return
        self._outbox.postponed(submission, note, now, until)
        if submission.state is not State.DEFERRED:
            self._listing.happened(submission.message, EventKind.DEFERRED, now, note)

    def _too_late(self, submission: Submission, now: float) -> bool:
        return now - (submission.queued_at or submission.created_at) >= GIVE_UP_SECONDS

    def _expired(self, submission: Submission, note: str, now: float) -> None:
        self._outbox.expired(submission, now)
        self._listing.happened(submission.message, EventKind.EXPIRED, now, note)


def back_off(attempts: int) -> float:
    """Seconds until the next attempt: 1, 5, 15, then 60 minutes, spread by a tenth so that clients do not march in
    step."""
    return BACK_OFF[min(attempts, len(BACK_OFF) - 1)] * random.uniform(0.9, 1.1)  # noqa: S311 - no secret


def _words(reply: Reply | None, sentence: str) -> str:
    return f"{reply.code} {reply.text}" if reply else sentence
