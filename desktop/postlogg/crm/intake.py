"""A message that reached one of the CRM's addresses -> a logged e-mail, or a refusal with its reason.

Knows no transport: the message's octets and its envelope come in, an Outcome goes out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from postlogg.crm.attribution import attribute
from postlogg.crm.entries import Facts, log_email
from postlogg.crm.knowledge import Knowledge
from postlogg.crm.tables import Email, IntakeEntry, User
from postlogg.mail.address import canonical
from postlogg.mail.body import content
from postlogg.mail.forwarded import read_message
from postlogg.mail.message import parse
from postlogg.model import Attachment, Check, Content, MailMessage, Route
from postlogg.presets import Preset
from postlogg.requirements import WORDING, Rule, candidates, check, loggable, refusals

LOGGED, DUPLICATE, REFUSED = "logged", "duplicate", "refused"


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


def take(session: Session, preset: Preset, raw: bytes, delivery: Delivery) -> Outcome:
    """Log the message, or write down why not; within the caller's transaction.

    A concurrent intake of the same message, or of the same new contact, shows as IntegrityError: the caller then takes
    the message once more.
    """
    message, facts = parse(raw), content(raw)
    if _is_logged(session, message):
        outcome = Outcome(DUPLICATE, "2.6.0", sentence="The e-mail is logged already.")
    else:
        outcome = _judge(session, preset, raw, delivery, message, facts)
    _write_down(session, message, delivery, outcome)
    return outcome


def message_key(message: MailMessage) -> str:
    """What makes an e-mail the only one: its Message-ID, or a hash of From, Date and Subject where it has none."""
    return message.message_id or message.key


def _judge(
    session: Session, preset: Preset, raw: bytes, delivery: Delivery, message: MailMessage, facts: Content
) -> Outcome:
    forwarded = read_message(raw) if delivery.route is Route.FORWARD else None
    sender = canonical(message.sender.address) if message.sender else ""
    signed_in = session.scalar(select(User).where(User.address == canonical(delivery.signed_in)))
    attribution = attribute(session, sender, signed_in, through_addin=delivery.through_addin)
    people = [mailbox.address for mailbox in message.recipients]
    people += [forwarded.sender.address] if forwarded and forwarded.sender else []
    party = Knowledge(session, attribution, [sender, *people])
    checks = check(message, facts, delivery.route, party, preset, forwarded)
    if stopped := refusals(checks):
        return _refusal(stopped[0], checks)
    contacts = loggable(candidates(message, delivery.route, party, preset, forwarded), party)
    found = Facts(message, message_key(message), delivery.route, forwarded, contacts, attribution)
    too_large = log_email(session, raw, found, preset.max_attachment_octets, datetime.now(UTC))
    if too_large:
        failed = WORDING[Rule.ATTACHMENT_SIZE]
        return Outcome(
            LOGGED, failed.status, Rule.ATTACHMENT_SIZE.value, _asked(checks), failed.remedy, too_large, checks
        )
    return Outcome(LOGGED, "2.6.0", checks=checks)


def _asked(checks: tuple[Check, ...]) -> str:
    return next(found.asked for found in checks if found.id == Rule.ATTACHMENT_SIZE)


def _refusal(stopped: Check, checks: tuple[Check, ...]) -> Outcome:
    status = WORDING[Rule(stopped.id)].status
    return Outcome(REFUSED, status, stopped.id, stopped.asked, stopped.remedy, checks=checks)


def _is_logged(session: Session, message: MailMessage) -> bool:
    return session.scalar(select(Email.id).where(Email.message_key == message_key(message))) is not None


def _write_down(session: Session, message: MailMessage, delivery: Delivery, outcome: Outcome) -> None:
    session.add(
        IntakeEntry(
            at=datetime.now(UTC),
            message_id=message.message_id,
            route=delivery.route.value,
            sender=canonical(message.sender.address) if message.sender else "",
            outcome=outcome.outcome,
            reason=outcome.reason,
            status=outcome.status,
            sentence=outcome.sentence,
        )
    )
