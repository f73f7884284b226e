"""A message that reached one of the CRM's addresses -> a logged e-mail, or a refusal with its reason.

Knows no transport: the message's octets and its envelope come in, an Outcome goes out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select
from sqlalchemy.orm import Session

from postlogg.crm.attribution import Senders
from postlogg.crm.entries import Entry, is_kept, log_emails, original_date
from postlogg.crm.identity import header_key, indexable
from postlogg.crm.knowledge import Knowledge, Known
from postlogg.crm.tables import Base, Email, IntakeEntry, chunks
from postlogg.mail.address import canonical
from postlogg.mail.body import Body, body, content
from postlogg.mail.forwarded import Forwarded, read_message
from postlogg.mail.message import parse
from postlogg.mail.parts import leaves
from postlogg.model import Attachment, Check, Content, Direction, Mailbox, MailMessage, Route
from postlogg.presets import Preset
from postlogg.requirements import WORDING, Rule, candidates, check, loggable, refusals

LOGGED, DUPLICATE, REFUSED = "logged", "duplicate", "refused"

_LOGGED_ALREADY = select(Email.message_key).where(Email.message_key.in_(bindparam("keys", expanding=True)))
_NEW_ROWS = insert(Base.metadata.tables[IntakeEntry.__tablename__])


@dataclass(frozen=True, slots=True)
class Delivery:
    """The envelope (RFC 5321 section 2.3.1) with what RFC 3461 adds, and who was signed in at the CRM, if anybody.

    ``mail_from`` is empty for the null reverse-path; ``signed_in`` is a user's account address; ``notify`` holds the
    NOTIFY keywords in capitals.
    """

    mail_from: str
    rcpt_to: str
    route: Route
    signed_in: str = ""
    through_addin: bool = False
    envelope_id: str = ""
    original_recipient: str = ""
    notify: frozenset[str] = frozenset({"FAILURE"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a message: logged, duplicate or refused. ``status`` is RFC 3463; ``too_large``: files that were
    left out of a logged e-mail; ``checks``: everything that was asked."""

    outcome: str
    status: str
    reason: str = ""
    sentence: str = ""
    remedy: str = ""
    too_large: tuple[Attachment, ...] = ()
    checks: tuple[Check, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether the whole message stands in the CRM."""
        return self.outcome != REFUSED and not self.too_large


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message for one recipient, read once, before the database is asked anything."""

    delivery: Delivery
    message: MailMessage
    facts: Content
    said: Body
    forwarded: Forwarded | None

    @property
    def sender(self) -> str:
        """Whose message it is, in comparison form, or empty."""
        return canonical(self.message.sender.address) if self.message.sender else ""

    @property
    def signed_in(self) -> str:
        """The account address of who is signed in, in comparison form, or empty."""
        return canonical(self.delivery.signed_in)

    @property
    def people(self) -> list[str]:
        """Everybody about whom the rules may ask."""
        original = self.forwarded.sender if self.forwarded else None
        addresses = [mailbox.address for mailbox in self.message.recipients]
        return [self.sender, *addresses, *([original.address] if original else [])]

    @property
    def key(self) -> str:
        """What makes the e-mail the only one: its Message-ID, or a hash of From, Date and Subject where it has none."""
        return indexable(self.message.message_id or self.message.key)

    @property
    def keys(self) -> list[str]:
        """All by which it may be known already: an entry through the API may lack the Message-ID."""
        return [key for key in (self.key, self._header_key()) if key]

    def _header_key(self) -> str:
        original = self.forwarded
        if original is None:
            message, direction = self.message, Direction.SENT
            return _key_of(direction, message.sender, message.to + message.cc, message.subject, message.date)
        people = (*original.to, *original.cc)
        date = original_date(original.date or "")
        return _key_of(Direction.RECEIVED, original.sender, people, original.subject or "", date)


def _key_of(
    direction: Direction, sender: Mailbox | None, people: Sequence[Mailbox], subject: str, date: datetime | None
) -> str:
    return header_key(
        direction, sender.address if sender else "", (mailbox.address for mailbox in people), subject, date
    )


def read(raw: bytes, delivery: Delivery, preset: Preset) -> Incoming:
    """Read what the rules of this CRM ask about. Never raises on bad mail.

    Of an e-mail that is refused for its size no more is read than its size: it may be large, and made to be.
    """
    parts = tuple(leaves(raw))
    facts = content(raw, parts)
    limit = preset.max_content_octets
    readable = limit is None or facts.text_size + facts.html_size <= limit
    return Incoming(
        delivery,
        parse(raw),
        facts,
        body(raw, parts) if readable else Body("", "", ()),
        read_message(raw) if readable and delivery.route is Route.FORWARD else None,
    )


def take_all(session: Session, preset: Preset, messages: Sequence[Incoming]) -> list[Outcome]:
    """Log each message, or write down why not; within the caller's transaction.

    What the database knows is asked for all of them at once, and what is to be logged is written at once. A concurrent
    intake of the same message, or of the same new contact, shows as IntegrityError: the caller then takes them once
    more.
    """
    # rows are asked for and written: the session would make an object of each, which takes longer than all the rest
    connection = session.connection()
    judge = _Judge(connection, preset, messages)
    judged = [judge.outcome(incoming) for incoming in messages]
    entries = [entry for _, entry in judged if entry is not None]
    log_emails(connection, entries, preset.max_attachment_octets, datetime.now(UTC))
    outcomes = [outcome for outcome, _ in judged]
    connection.execute(_NEW_ROWS, list(map(_row, messages, outcomes)))
    return outcomes


class _Judge:
    """Says what becomes of each of the messages that are taken together."""

    def __init__(self, connection: Connection, preset: Preset, messages: Sequence[Incoming]) -> None:
        self._preset = preset
        self._logged: set[str] = set()
        for some in chunks([key for incoming in messages for key in incoming.keys]):
            self._logged.update(connection.scalars(_LOGGED_ALREADY, {"keys": some}))
        self._senders = Senders(connection, (each for one in messages for each in (one.sender, one.signed_in) if each))
        self._known = Known(connection, (address for incoming in messages for address in incoming.people))

    def outcome(self, incoming: Incoming) -> tuple[Outcome, Entry | None]:
        """And what is to be logged, if anything is."""
        if not self._logged.isdisjoint(incoming.keys):
            return Outcome(DUPLICATE, "2.6.0", sentence="The e-mail is logged already."), None
        message, route, forwarded, preset = incoming.message, incoming.delivery.route, incoming.forwarded, self._preset
        by = self._senders.attribute(incoming.sender, incoming.signed_in, through_addin=incoming.delivery.through_addin)
        party = Knowledge(self._known, by)
        checks = check(message, incoming.facts, route, party, preset, forwarded)
        if stopped := refusals(checks):
            return _refusal(stopped[0], checks), None
        self._logged.add(incoming.key)
        contacts = loggable(candidates(message, route, party, preset, forwarded), party)
        entry = Entry(message, incoming.key, route, incoming.said, forwarded, contacts, by)
        return _accepted(incoming.said, preset.max_attachment_octets, checks), entry


def _accepted(said: Body, largest: int | None, checks: tuple[Check, ...]) -> Outcome:
    too_large = tuple(
        Attachment(file.filename, file.content_type, file.size)
        for file in said.attachments
        if not is_kept(file, largest)
    )
    if not too_large:
        return Outcome(LOGGED, "2.6.0", checks=checks)
    failed, asked = (
        WORDING[Rule.ATTACHMENT_SIZE],
        next(each.asked for each in checks if each.id == Rule.ATTACHMENT_SIZE),
    )
    return Outcome(LOGGED, failed.status, Rule.ATTACHMENT_SIZE.value, asked, failed.remedy, too_large, checks)


def _refusal(stopped: Check, checks: tuple[Check, ...]) -> Outcome:
    status = WORDING[Rule(stopped.id)].status
    return Outcome(REFUSED, status, stopped.id, stopped.asked, stopped.remedy, checks=checks)


def _row(incoming: Incoming, outcome: Outcome) -> dict[str, Any]:
    """The row of the intake log."""
    message = incoming.message
    return {
        "at": datetime.now(UTC),
        "message_id": message.message_id,
        "route": incoming.delivery.route.value,
        "sender": incoming.sender,
        "outcome": outcome.outcome,
        "reason": outcome.reason,
        "status": outcome.status,
        "sentence": outcome.sentence,
    }
