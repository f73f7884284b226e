"""Handing over what is due: one connection a round, one transaction a reply."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from postlogg.engine.credentials import Credentials
from postlogg.engine.intake import prepare
from postlogg.engine.notices import WINDOW_SECONDS
from postlogg.engine.observing import Observer
from postlogg.engine.outcomes import BACK_OFF, FEWEST_TRIES, GIVE_UP_SECONDS, Outcomes, back_off
from postlogg.engine.pausing import Pausing
from postlogg.engine.through_client import ThroughClient
from postlogg.errors import CredentialError, Offline, PermanentFailure, PostloggError, TransientFailure
from postlogg.journal import Circuit, EventKind, Journal, Listing, Messages, Outbox, Submission, Switch
from postlogg.journal.submission import SERVICE_CLOSING
from postlogg.mail.address import canonical
from postlogg.mail.message import parse
from postlogg.model import AuthMethod, Route, SmtpServer
from postlogg.settings import Settings

if TYPE_CHECKING:
    from postlogg.submission import Connection

log = logging.getLogger(__name__)

TROUBLE, TROUBLE_KIND = "sending_trouble", "sending_trouble_kind"
SERVER = "sending_server"
# After a message of this size the round ends, so that what came meanwhile waits for one such transfer at most.
HUGE = 10_000_000
# One message may break a connection by its own fault; two different ones in a row have met a server that fails.
STRIKES = 2


class Submitter:
    """Takes what is due from the outbox to the user's submission server. ``stopped``: whether to end early."""

    def __init__(
        self, journal: Journal, observer: Observer, credentials: Credentials, clock: Callable[[], float],
        pausing: Pausing, stopped: Callable[[], bool] = lambda: False,
    ) -> None:  # fmt: skip
        self._journal, self._observer, self._credentials, self._clock = journal, observer, credentials, clock
        self._pausing = pausing
        self._outbox, self._listing, self._messages = Outbox(journal), Listing(journal), Messages(journal)
        self._switch, self._stopped = Switch(journal), stopped
        self._outcomes, self._client = Outcomes(journal, clock), ThroughClient(journal, clock)
        self._owed: Callable[[], None] | None = None
        self._strikes = 0
        # the password in use, and the one that was refused; empty: there is none
        self._password: str | None = None
        self._refused: str | None = None

    def submit(self, settings: Settings) -> bool:
        """Hand over what is due; whether anything was tried. A server that cannot be reached costs one attempt a
        round."""
        self._pay()
        server = settings.sending
        self._follow(server)
        self._client.settle()
        if self._pausing.pauses(settings):
            return False
        if settings.thunderbird.sends:
            self._ready_for_client(settings)
        if server is None or self._is_resting(server):
            return False
        due = self._outbox.due(self._clock(), but=_not_ours(settings))
        if not due:
            return False
        try:
            with self._connection(server, settings) as connection:
                self._round(connection, due, settings, server)
        except (TransientFailure, CredentialError) as error:
            self._refused = self._password if isinstance(error, CredentialError) else None
            self._rest(server, error, _not_ours(settings))
        return True

    def next_due(self, settings: Settings) -> float | None:
        """When there is something to hand over, in seconds since the epoch; None while there is nothing, or nobody to
        hand it to."""
        if settings.sending is None:
            return None
        due = self._outbox.next_due(but=_not_ours(settings))
        return None if due is None else max(due, Circuit(self._journal, settings.sending).rest()[0])

    # the server

    def _follow(self, server: SmtpServer | None) -> None:
        """Another server, or another way of signing in at it, is tried at once."""
        written = repr(server)
        known = self._switch.fact(SERVER)
        if written != known:
            with self._journal.transaction():
                self._switch.set_fact(SERVER, written)
                self._begin_anew(server if known else None)

    def _begin_anew(self, server: SmtpServer | None) -> None:
        if server is not None:
            Circuit(self._journal, server).end_rest()
            self._outbox.hasten(self._clock())
            self._switch.set_fact(TROUBLE, "")

    def _is_resting(self, server: SmtpServer) -> bool:
        until, _ = Circuit(self._journal, server).rest()
        if not self._clock() < until <= self._clock() + 2 * BACK_OFF[-1]:
            return False
        if not self._has_another_password(server):
            return True
        with self._journal.transaction():
            self._begin_anew(server)
        return False

    def _has_another_password(self, server: SmtpServer) -> bool:
        """Whether the user has entered one since the last was refused. A keyring that could not be read is not asked:
        it might show a prompt each minute."""
        if self._refused is None:
            return False
        try:
            return self._credentials.kept_password(server) not in (None, self._refused)
        except CredentialError:
            return False

    def _connection(self, server: SmtpServer, settings: Settings) -> Connection:
        # with its libraries it takes a megabyte, which is not spent before something is to be handed over
        from postlogg.submission import Connection  # noqa: PLC0415

        self._password = None
        if server.auth is AuthMethod.OAUTH2:
            return Connection(server, token=self._credentials.token(server, settings))
        if server.auth is AuthMethod.NONE:
            return Connection(server)
        password = self._credentials.kept_password(server)
        self._password = password or ""
        if password is None:
            raise CredentialError(
                "The password of the sending account is not in the keyring: enter it in the settings."
            )
        return Connection(server, password=password)

    def _rest(self, server: SmtpServer, error: PostloggError, but: Route) -> None:
        """The server cannot be used at this time: whatever is due waits, without an attempt of its own."""
        self._pay()
        circuit = Circuit(self._journal, server)
        now, failures, note = self._clock(), circuit.rest()[1], str(error)
        until = now + back_off(failures)
        with self._journal.transaction():
            circuit.begin_rest(until, failures + 1)
            self._switch.set_fact(TROUBLE, note)
            self._switch.set_fact(TROUBLE_KIND, "credential" if isinstance(error, CredentialError) else "server")
            if failures + 1 >= FEWEST_TRIES:
                for submission in self._outbox.overdue(now - GIVE_UP_SECONDS, but=but):
                    self._outcomes.expired(submission, note)
            for message in self._outbox.postpone_due(note, now, until, but=but):
                self._listing.happened(message, EventKind.DEFERRED, now, note)

    def _works(self, server: SmtpServer) -> None:
        circuit = Circuit(self._journal, server)
        with self._journal.transaction():
            circuit.reached(self._clock())
            self._outbox.forget_originals(self._clock() - WINDOW_SECONDS)
            circuit.end_rest()
            self._switch.set_fact(TROUBLE, "")

    # a round

    def _round(self, connection: Connection, due: list[Submission], settings: Settings, server: SmtpServer) -> None:
        """Raises TransientFailure or CredentialError where it is the server that fails, not a message."""
        works = False
        for waiting in due:
            if self._stopped():
                return
            connection.open()
            submission = self._made_ready_or_later(waiting, settings)
            if submission is None or not self._claim(submission):
                continue
            if self._hand_over(connection, submission, server) and not works:
                works = True
                self._works(server)
            if submission.size >= HUGE:
                return

    def _hand_over(self, connection: Connection, submission: Submission, server: SmtpServer) -> bool:
        """Whether the server had its say about the message; raises as ``_round`` does."""
        try:
            with self._outbox.content(submission) as content:
                reply = connection.submit(submission.envelope, content, submission.size)
        except PermanentFailure as error:
            self._settle(partial(self._outcomes.rejected, submission, error.reply, str(error)))
        except TransientFailure as error:
            self._settle(partial(self._outcomes.deferred, submission, error.reply, str(error)))
            if error.reply is None or error.reply.code == SERVICE_CLOSING:
                self._strike(submission, server.host)
                return False
        else:
            self._settle(partial(self._outcomes.accepted, submission, reply, server.host))
        self._strikes = 0
        return True

    def _strike(self, submission: Submission, host: str) -> None:
        self._strikes += not submission.broke_off
        if self._strikes >= STRIKES:
            self._strikes = 0
            raise TransientFailure(f"The mail server {host} broke off with one message after another; it rests.")

    def _ready_for_client(self, settings: Settings) -> None:
        """What the client sends is taken from the journal by who speaks to it, who reads no folders."""
        for waiting in self._outbox.due(self._clock(), but=Route.BCC):
            self._made_ready_or_later(waiting, settings)
        self._client.explain(settings)

    # what is in hand

    def _claim(self, submission: Submission) -> bool:
        claimed = self._outbox.claim(submission)
        if claimed:
            self._owed = partial(self._outbox.release, submission)
        return claimed

    def _settle(self, outcome: Callable[[], None]) -> None:
        """Write down what became of it. Where the journal cannot be written, it is owed: it is written before anything
        else is handed over, and the message is not handed over once more meanwhile."""
        self._owed = outcome
        self._pay()

    def _pay(self) -> None:
        if self._owed is not None:
            self._owed()
            self._owed = None

    def _made_ready_or_later(self, submission: Submission, settings: Settings) -> Submission | None:
        """As ``_made_ready``; what is on a mail server that does not answer waits for it."""
        try:
            return self._made_ready(submission, settings)
        except Offline as error:
            self._settle(partial(self._outcomes.deferred, submission, None, str(error)))
            return None

    def _made_ready(self, submission: Submission, settings: Settings) -> Submission | None:
        """With its octets in the journal, for the address that its CRM has now; None where that cannot be done."""
        kept, envelope = self._outbox.has_content(submission), submission.envelope
        address = _address(submission, settings)
        if kept and canonical(address) == canonical(envelope.rcpt_to):
            return submission
        located = self._messages.by_id(submission.message)
        raw = self._observer.recall(located, settings) if located else None
        if raw is not None:
            made = prepare(raw, parse(raw), submission.route, settings, submission.created_at)
            envelope = replace(envelope, mail_from=made.mail_from, rcpt_to=address)
            self._outbox.remake(submission, envelope, made.message_id, made.content)
        elif not kept:
            self._gone(submission)
            return None
        elif submission.route is Route.BCC:
            self._outbox.remake(submission, replace(envelope, rcpt_to=address), submission.message_id, None)
        return self._outbox.get(submission.id)

    def _gone(self, submission: Submission) -> None:
        with self._journal.transaction():
            self._outbox.rejected(submission, None, "The message is no longer in its folder.", self._clock())
            self._listing.happened(submission.message, EventKind.NOT_FOUND, self._clock())


def _not_ours(settings: Settings) -> Route:
    """What the mail client sends is left to it."""
    return Route.FORWARD if settings.thunderbird.sends else Route.NONE


def _address(submission: Submission, settings: Settings) -> str:
    """Where it goes: the address may have been corrected since it was queued."""
    destination = settings.destination
    address = destination.bcc_address if submission.route is Route.BCC else destination.forward_address
    return address if address and submission.destination == destination.preset else submission.envelope.rcpt_to
