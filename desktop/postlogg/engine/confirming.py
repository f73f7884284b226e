"""Asking the CRM whether what its mail server took has arrived, where the user gave an access token for it."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from functools import cached_property

from postlogg import confirmation as api
from postlogg import presets
from postlogg.engine.observing import Observer
from postlogg.engine.outcomes import back_off
from postlogg.errors import ApiError, ApiRefused, ApiUnavailable, CredentialError, Offline, TokenRefused
from postlogg.journal import (
    Confirmation,
    Confirmations,
    Entry,
    EventKind,
    Journal,
    Listing,
    Messages,
    Outbox,
    Submission,
    Switch,
)
from postlogg.mail.address import canonical, first_match
from postlogg.mail.body import body
from postlogg.mail.message import parse
from postlogg.model import Direction, Mailbox, MailMessage
from postlogg.settings import Destination, Settings
from postlogg.system.secrets import Secrets

log = logging.getLogger(__name__)

TROUBLE = "confirming_trouble"
ASKED = "confirming_destination"
NOT_SHOWN = "Accepted, but not found in the CRM after a day."
GONE = "The e-mail is no longer in its folder, so that it cannot be logged through the API."
NO_TOKEN = "The CRM's access token is not in the keyring: enter it in the settings."  # noqa: S105 - a sentence
# The rest of what is due waits for the next round, so that nothing that is to be submitted waits long.
PER_ROUND = 10
# How long the API may take to show an e-mail that it logged itself; nothing is logged again before that.
INDEX_SECONDS = 60.0
REFUSED_SECONDS = 3600.0
CONFLICT = 409
LONGEST_REST = 26 * 3600.0


class Confirmer:
    """One per engine. ``stopped``: whether to end early."""

    def __init__(
        self, journal: Journal, observer: Observer, secrets: Secrets, clock: Callable[[], float],
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:  # fmt: skip
        self._journal, self._observer, self._secrets = journal, observer, secrets
        self._clock, self._stopped, self._switch = clock, stopped, Switch(journal)
        self._confirmations, self._outbox = Confirmations(journal), Outbox(journal)
        self._listing, self._messages = Listing(journal), Messages(journal)
        self._known: tuple[str, api.CrmAccount] | None = None

    def confirm(self, settings: Settings) -> bool:
        """Ask about what is due; whether anything was asked. Of what goes wrong the fact TROUBLE tells."""
        self._follow(settings.destination)
        now = self._clock()
        if not settings.destination.confirm:
            return False
        self._confirmations.begin(now)
        due = self._confirmations.due(now, PER_ROUND)
        if not due or now < self._confirmations.rest()[0] <= now + LONGEST_REST:
            return False
        try:
            self._round(due, settings)
        except (ApiUnavailable, ApiError, CredentialError) as error:
            self._rest(error)
        return True

    def next_due(self, settings: Settings) -> float | None:
        """When there is something to ask, in seconds since the epoch; None while there is nothing."""
        due = self._confirmations.next_due() if settings.destination.confirm else None
        return None if due is None else max(due, self._confirmations.rest()[0])

    # the API

    @cached_property
    def _pace(self) -> api.Pace:
        return api.Pace()

    def _follow(self, destination: Destination) -> None:
        """Another CRM, or other addresses, are asked about at once; what was wrong before is past."""
        written = hashlib.blake2b(repr(destination).encode(), digest_size=16).hexdigest()
        if written != self._switch.fact(ASKED):
            with self._journal.transaction():
                self._switch.set_fact(ASKED, written)
                self._end_rest()

    def _round(self, due: list[Confirmation], settings: Settings) -> None:
        destination, token = settings.destination, self._token(settings.destination)
        zone = self._known[1].time_zone if self._known else ""
        with api.Client(destination.api, token, pace=self._pace, time_zone=zone) as client:
            if self._known is None or self._known[0] != token:
                self._known = (token, client.account())
            _check(self._known[1], destination)
            for confirmation in due:
                if self._stopped():
                    return
                self._ask(client.ask, confirmation, settings)
        self._end_rest()

    def _token(self, destination: Destination) -> str:
        if not destination.api:
            raise ApiError("It is not known where this CRM's API is: the setting crm.api_url says it.")
        token = self._secrets.get(destination.token_name)
        if not token:
            raise CredentialError(NO_TOKEN)
        return token

    def _rest(self, error: ApiUnavailable | ApiError | CredentialError) -> None:
        rounds = self._confirmations.rest()[1]
        wait = error.wait or back_off(rounds) if isinstance(error, ApiUnavailable) else REFUSED_SECONDS
        with self._journal.transaction():
            self._confirmations.begin_rest(self._clock() + wait, rounds + 1)
            self._switch.set_fact(TROUBLE, str(error))

    def _end_rest(self) -> None:
        if self._confirmations.rest()[0] or self._switch.fact(TROUBLE):
            with self._journal.transaction():
                self._confirmations.end_rest()
                self._switch.set_fact(TROUBLE, "")

    # one message

    def _ask(self, ask: api.Ask, confirmation: Confirmation, settings: Settings) -> None:
        submission = self._outbox.get(confirmation.submission)
        entry = self._listing.entry(submission.message) if submission else None
        if submission is None or entry is None:
            return
        try:
            found = api.find(ask, _wanted(entry, submission))
            if found is not None:
                self._found(submission, found)
            elif confirmation.to_log:
                self._log(ask, confirmation, submission, entry, settings)
            else:
                self._not_found(confirmation, submission)
        except ApiError as error:
            self._refused(confirmation, submission, str(error))

    def _found(self, submission: Submission, found: api.Found, *, through_api: bool = False) -> None:
        kind = EventKind.LOGGED_BY_API if through_api else EventKind.CONFIRMED
        with self._journal.transaction():
            now = self._clock()
            if not self._outbox.confirmed(submission.id, found.detail, now):
                return  # meanwhile it failed, or the user tries it again
            self._confirmations.found(
                submission.id, found.id, found.contact, found.company, found.deals, now, through_api=through_api
            )
            self._listing.happened(submission.message, kind, now, found.detail)
        log.info("Message %d is in the CRM.", submission.message)

    def _not_found(self, confirmation: Confirmation, submission: Submission) -> None:
        now = self._clock()
        again = api.next_poll(confirmation.accepted_at, now)
        with self._journal.transaction():
            self._confirmations.not_found(submission.id, now, again)
            if again is None:
                self._outbox.noted(submission.id, NOT_SHOWN)
                self._listing.happened(submission.message, EventKind.UNCONFIRMED, now)

    def _refused(self, confirmation: Confirmation, submission: Submission, sentence: str) -> None:
        now = self._clock()
        again = api.next_poll(confirmation.accepted_at, now)
        with self._journal.transaction():
            self._confirmations.end_logging(submission.id, now, again)
            self._outbox.noted(submission.id, sentence)
            if again is None or confirmation.to_log:
                self._listing.happened(submission.message, EventKind.UNCONFIRMED, now, sentence)

    # logging through the API

    def _log(
        self, ask: api.Ask, confirmation: Confirmation, submission: Submission, entry: Entry, settings: Settings
    ) -> None:
        """The CRM was searched a moment ago. Where an earlier attempt may have come through, it is given time to show
        what it logged: there is no key that would make a repeat harmless."""
        begun = confirmation.logging_since
        if begun is not None and begun <= self._clock() < begun + INDEX_SECONDS:
            self._confirmations.postpone(submission.id, begun + INDEX_SECONDS)
            return
        letter = self._letter(entry, submission, settings)
        try:
            targets = api.links_for(ask, letter)
            self._confirmations.begin_logging(submission.id, self._clock())
            email_id = api.enter(ask, letter, targets)
        except TokenRefused as error:
            if not error.missing:
                raise
            # to read it may do all the same
            raise ApiError(str(error)) from error
        except ApiRefused as error:
            # it came by mail since the CRM was searched
            there = api.find(ask, _wanted(entry, submission)) if error.status == CONFLICT else None
            if there is None:
                raise
            self._found(submission, there)
            return
        self._found(submission, api.links(ask, email_id, entry.contact), through_api=True)

    def _letter(self, entry: Entry, submission: Submission, settings: Settings) -> api.Letter:
        located = self._messages.by_id(entry.message)
        try:
            raw = self._observer.recall(located, settings) if located else None
        except Offline as error:
            raise ApiUnavailable(str(error)) from error
        if raw is None:
            raise ApiError(GONE)
        return _letter(raw, entry, submission, settings)


def _check(account: api.CrmAccount, destination: Destination) -> None:
    for address in filter(None, (destination.bcc_address, destination.forward_address)):
        if problem := api.address_problem(account, address):
            raise CredentialError(problem)


def _wanted(entry: Entry, submission: Submission) -> api.Wanted:
    return api.Wanted((entry.message_id, submission.message_id), entry.contact, entry.subject, _moment(entry))


def _moment(entry: Entry) -> float:
    """The same for the same message at all times, so that what was logged under it is found by it."""
    return entry.date if entry.date is not None else entry.seen_at


def _letter(raw: bytes, entry: Entry, submission: Submission, settings: Settings) -> api.Letter:
    message, said = parse(raw), body(raw)
    largest = presets.load(settings.destination.preset).max_attachment_octets
    return api.Letter(
        message_id=submission.message_id,
        direction=entry.direction,
        sender=message.sender or Mailbox("", ""),
        to=message.to,
        cc=message.cc,
        subject=message.subject,
        at=_moment(entry),
        text=said.text,
        html=said.html,
        files=tuple(file for file in said.attachments if largest is None or file.size <= largest),
        people=_people(message, entry.direction, settings),
        owner=_owner(message, entry.direction, settings),
    )


def _people(message: MailMessage, direction: Direction, settings: Settings) -> tuple[str, ...]:
    """On whose contacts it is logged: nobody of the user's own, and nobody who is never logged."""
    theirs = message.recipients if direction is Direction.SENT else message.senders
    left_out = (*settings.my_addresses, *settings.internal_domains, *settings.never_log)
    return tuple(each.address for each in theirs if not first_match(each.address, left_out))


def _owner(message: MailMessage, direction: Direction, settings: Settings) -> str:
    ours = message.senders if direction is Direction.SENT else message.to + message.cc
    mine = {canonical(address) for address in settings.my_addresses}
    return next((each.address for each in ours if canonical(each.address) in mine), "")
