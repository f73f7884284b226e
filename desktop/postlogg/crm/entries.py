"""A message that met every requirement -> the e-mail on its contacts' timelines (rules 1, 2, 4 to 6, 17 to 19).

Nothing is ever added to what is logged: no pixel, no rewritten link (rule 6).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from postlogg.crm.attribution import Attribution
from postlogg.crm.people import add_contact
from postlogg.crm.tables import Company, Contact, ContactCompany, Deal, Email, StoredAttachment, contact_deals
from postlogg.mail.body import AttachedFile, Body, body
from postlogg.mail.forwarded import Forwarded
from postlogg.mail.message import parse_date
from postlogg.model import Attachment, Direction, Mailbox, MailMessage, Route

NEWEST_DEALS = 5

Row = TypeVar("Row")

_ZONE = re.compile(r"\d{2}:\d{2} (?:[+-]\d{4}|GMT|UTC|UT)(?: \([^()]*\))?\s*\Z")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the intake found out about a message that is to be logged."""

    message: MailMessage
    key: str
    route: Route
    forwarded: Forwarded | None
    contacts: tuple[Mailbox, ...]
    attribution: Attribution


def log_email(session: Session, raw: bytes, facts: Facts, largest: int | None, now: datetime) -> tuple[Attachment, ...]:
    """Write the e-mail with its contacts, companies, deals and files; gives the files that were too large."""
    said = body(raw)
    email = _received(facts, said) if facts.forwarded and facts.route is Route.FORWARD else _sent(facts, said)
    email.message_key, email.message_id, email.route = facts.key, facts.message.message_id, facts.route.value
    email.user, email.logged_at = facts.attribution.user, now
    email.attributed_by = facts.attribution.rule.value if facts.attribution.rule else ""
    contacts = [add_contact(session, mailbox.address, mailbox.name, now) for mailbox in facts.contacts]
    email.contacts = contacts
    email.companies = _once(company for contact in contacts if (company := _primary_company(session, contact)))
    email.deals = _once(deal for contact in contacts for deal in _newest_open_deals(session, contact))
    email.attachments = [_stored(file, largest) for file in said.attachments]
    session.add(email)
    session.flush()
    return tuple(
        Attachment(file.filename, file.content_type, file.size) for file in email.attachments if not file.stored
    )


def _sent(facts: Facts, said: Body) -> Email:
    message = facts.message
    sender = message.sender or Mailbox("", "")
    return Email(
        direction=Direction.SENT.value,
        sender=sender.address,
        sender_name=sender.name,
        to=_addresses(message.to),
        cc=_addresses(message.cc),
        subject=message.subject,
        date=message.date,
        date_text=message.field("date"),
        text=said.text,
        html=said.html,
    )


def _received(facts: Facts, said: Body) -> Email:
    original = facts.forwarded
    assert original is not None
    sender = original.sender or Mailbox("", "")
    return Email(
        direction=Direction.RECEIVED.value,
        sender=sender.address,
        sender_name=sender.name,
        to=_addresses(original.to),
        cc=_addresses(original.cc),
        subject=original.subject or "",
        date=_original_date(original.date or ""),
        date_text=original.date or "",
        text=original.body,
        html=said.html,
    )


def _original_date(written: str) -> datetime | None:
    """The date of the original, where the client wrote it as RFC 5322 has it; most write it in words of their own, of
    which only a date with its zone is certain."""
    return parse_date(written) if _ZONE.search(written[-60:]) else None


def _addresses(people: Iterable[Mailbox]) -> list[str]:
    return [mailbox.address for mailbox in people]


def _primary_company(session: Session, contact: Contact) -> Company | None:
    return session.scalar(
        select(Company)
        .join(ContactCompany, ContactCompany.company_id == Company.id)
        .where(ContactCompany.contact_id == contact.id, ContactCompany.is_primary)
    )


def _newest_open_deals(session: Session, contact: Contact) -> Sequence[Deal]:
    return session.scalars(
        select(Deal)
        .join(contact_deals)
        .where(contact_deals.c.contact_id == contact.id, Deal.is_open)
        .order_by(Deal.created_at.desc(), Deal.id.desc())
        .limit(NEWEST_DEALS)
    ).all()


def _stored(file: AttachedFile, largest: int | None) -> StoredAttachment:
    kept = largest is None or file.size <= largest
    return StoredAttachment(
        filename=file.filename,
        content_type=file.content_type,
        size=file.size,
        stored=kept,
        octets=file.read() if kept else None,
    )


def _once(rows: Iterable[Row]) -> list[Row]:
    return list(dict.fromkeys(rows))
