"""From a stored message to the journal: the decision, and the submission that follows from it."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from postlogg import presets
from postlogg.decision import Rules, Seen, decide, reconsider
from postlogg.journal import EventKind, Journal, Listing, Messages, Outbox, Traces
from postlogg.mail.address import canonical
from postlogg.mail.body import content
from postlogg.mail.forward import build
from postlogg.mail.forwarded import read_message
from postlogg.mail.message import parse, wire_form
from postlogg.mail.parts import leaves
from postlogg.model import (
    Check,
    Decision,
    Direction,
    Envelope,
    Mailbox,
    MailMessage,
    Reason,
    Route,
)  # fmt: skip
from postlogg.requirements import Unknown, check
from postlogg.settings import Settings, Veto

AT_SENDING = "Thunderbird sent it with the CRM in Bcc"
_INLINE_PGP = b"\n-----BEGIN PGP MESSAGE-----"  # RFC 4880 section 6.2


@dataclass(frozen=True, slots=True)
class Prepared:
    """What would be submitted: the content in wire form, and its Message-ID."""

    content: bytes
    message_id: str
    mail_from: str
    rcpt_to: str


def rules(settings: Settings, *, capturing: bool) -> Rules:
    """The settings, as the decision asks for them."""
    return Rules(
        mode=settings.mode,
        capturing=capturing,
        bcc_address=settings.destination.bcc_address,
        forward_address=settings.destination.forward_address,
        my_addresses=settings.my_addresses,
        internal_domains=settings.internal_domains,
        never_log=settings.never_log,
        veto_whole_message=settings.veto is Veto.MESSAGE,
        age_guard=timedelta(days=settings.age_guard_days),
        forward_answers=settings.forward_answers,
        forward_known_senders=settings.forward_known_senders,
        inbox_connected=settings.destination.inbox_connected,
        always_log=settings.always_log,
        ask_first=settings.ask_first,
    )


class Desktop(Unknown):
    """What the desktop knows of the CRM's side: the user's own addresses, and whom he never logs."""

    def __init__(self, settings: Settings) -> None:
        self._mine = {canonical(address) for address in settings.my_addresses}

    def knows_sender(self, address: str) -> bool | None:
        """One of the user's own addresses; whether the CRM knows it as well cannot be seen from here."""
        return True if canonical(address) in self._mine else None


def age(message: MailMessage, now: float) -> timedelta | None:
    """How old the message says it is; None without a date."""
    return datetime.fromtimestamp(now, UTC) - message.date if message.date else None


def prepare(raw: bytes, message: MailMessage, route: Route, settings: Settings, now: float) -> Prepared:
    """Late BCC: the bytes unchanged. Forward: built from the original, from the address it was sent to."""
    if route is Route.BCC:
        sender = _mine(message.senders, settings) or message.sender
        return Prepared(wire_form(raw), message.message_id, sender.address if sender else "",
                        settings.destination.bcc_address)  # fmt: skip
    me = _mine(message.to + message.cc, settings) or Mailbox("", next(iter(settings.my_addresses), ""))
    recipient = settings.destination.forward_address
    forward = build(raw, sender=me, recipient=recipient, date=datetime.fromtimestamp(now, UTC))
    return Prepared(forward.content, forward.message_id, me.address, recipient)


def _mine(mailboxes: tuple[Mailbox, ...], settings: Settings) -> Mailbox | None:
    mine = {canonical(address) for address in settings.my_addresses}
    return next((mailbox for mailbox in mailboxes if canonical(mailbox.address) in mine), None)


def ask_requirements(prepared: Prepared, route: Route, settings: Settings) -> tuple[Check, ...]:
    """The CRM's rules, asked of what would be submitted."""
    forwarded = read_message(prepared.content) if route is Route.FORWARD else None
    preset = presets.load(settings.destination.preset)
    message = parse(prepared.content)
    return check(message, content(prepared.content), route, Desktop(settings), preset, forwarded)


def judge(
    raw: bytes, message: MailMessage, seen: Seen, current: Rules, settings: Settings, history: Messages, now: float
) -> tuple[Decision, Prepared | None]:
    """The whole decision on a message whose bytes are at hand, and what would be submitted."""
    decision = decide(message, seen, current, history)
    if decision.route is Route.NONE:
        return decision, None
    prepared = prepare(raw, message, decision.route, settings, now)
    checks = ask_requirements(prepared, decision.route, settings)
    decision = reconsider(decision, _media_types(raw), checks)
    return decision, prepared if decision.route is not Route.NONE else None


def _media_types(raw: bytes) -> set[str]:
    types = {part.content_type for part in leaves(raw)}
    return types | {"application/pgp-encrypted"} if _INLINE_PGP in raw else types


class Intake:
    """Enters messages and submissions. The caller holds the transaction."""

    def __init__(self, journal: Journal) -> None:
        self.messages, self.outbox, self.listing = Messages(journal), Outbox(journal), Listing(journal)
        self.traces = Traces(journal)

    def enter(
        self, message: MailMessage, direction: Direction, decision: Decision, prepared: Prepared | None, *,
        settings: Settings, folder: str, position: str, size: int, now: float,
    ) -> int:  # fmt: skip
        """Record the message, its decision and the submission that follows, with their history."""
        known = self.messages.located(message.key)
        number = self.messages.record(
            message, direction, decision, folder=folder, position=position, size=size, now=now
        )
        if known is None:
            self.listing.happened(number, EventKind.FOUND, now, folder)
        self.listing.happened(number, EventKind.DECIDED, now, f"{decision.reason} {decision.detail}".strip())
        if prepared is not None:
            self._submit_later(number, decision, prepared, settings, now)
        return number

    def enter_sent_to_crm(
        self, message: MailMessage, reason: Reason, *, settings: Settings, folder: str, position: str, size: int,
        now: float,
    ) -> int:  # fmt: skip
        """Record a message among whose recipients the CRM was when the user sent it. Its number."""
        sender, destination = _mine(message.senders, settings) or message.sender, settings.destination
        number = self.enter(message, Direction.SENT, Decision(Route.BCC, reason), None, settings=settings,
                            folder=folder, position=position, size=size, now=now)  # fmt: skip
        prepared = Prepared(b"", message.message_id, sender.address if sender else "", destination.bcc_address)
        envelope = Envelope(prepared.mail_from, prepared.rcpt_to, _envelope_id(number, prepared))
        if self.outbox.add_accepted(number, destination.preset, envelope, message.message_id, size, AT_SENDING, now):
            self.listing.happened(number, EventKind.ADDED_AT_SENDING, now)
        return number

    def _submit_later(
        self, number: int, decision: Decision, prepared: Prepared, settings: Settings, now: float
    ) -> None:
        asked = decision.reason is Reason.ASKED_BY_USER
        undo = 0 if asked else settings.undo_seconds
        held = decision.held or undo > 0
        due_at = None if decision.held else now + undo
        envelope = Envelope(prepared.mail_from, prepared.rcpt_to, _envelope_id(number, prepared))
        self.outbox.add(number, settings.destination.preset, decision.route, envelope, prepared.message_id,
                        prepared.content, now=now, due_at=due_at, held=held)  # fmt: skip
        self.listing.happened(number, EventKind.HELD if held else EventKind.QUEUED, now, "" if due_at else "ask")


def _envelope_id(number: int, prepared: Prepared) -> str:
    """RFC 3461 section 4.4: unique, at most 100 characters; tells nothing about the message."""
    salt = uuid.uuid4().hex
    return hashlib.blake2b(
        f"{number}{prepared.message_id}{salt}".encode("utf-8", "replace"), digest_size=16
    ).hexdigest()
