"""A message that met every requirement -> the e-mail on its contacts' timelines (rules 1, 2, 4 to 6, 17 to 19).

Nothing is ever added to what is logged: no pixel, no rewritten link (rule 6).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, func, select
from sqlalchemy.orm import Session

from postlogg.crm.attribution import Attribution
from postlogg.crm.knowledge import chunks
from postlogg.crm.tables import (
    MAX_ADDRESS,
    Company,
    Contact,
    ContactCompany,
    Deal,
    Email,
    StoredAttachment,
    contact_deals,
    storable,
)
from postlogg.mail.address import canonical
from postlogg.mail.body import AttachedFile, Body
from postlogg.mail.forwarded import Forwarded
from postlogg.mail.message import parse_date
from postlogg.model import Attachment, Direction, Mailbox, MailMessage, Route

NEWEST_DEALS = 5

# Databases limit the number of parameters of a query: of more contacts, companies and deals are not looked up.
MOST_LINKED = 20_000

_OF_CONTACTS: BindParameter[Any] = bindparam("contacts", expanding=True)
_CONTACTS = select(Contact).where(Contact.address.in_(bindparam("addresses", expanding=True)))
_PRIMARY_COMPANIES = select(Company).where(
    Company.id.in_(
        select(ContactCompany.company_id).where(ContactCompany.contact_id.in_(_OF_CONTACTS), ContactCompany.is_primary)
    )
)
_RANKED = (
    select(
        Deal.id,
        func.row_number()
        .over(partition_by=contact_deals.c.contact_id, order_by=(Deal.created_at.desc(), Deal.id.desc()))
        .label("rank"),
    )
    .join(contact_deals, contact_deals.c.deal_id == Deal.id)
    .where(Deal.is_open, contact_deals.c.contact_id.in_(_OF_CONTACTS))
    .subquery()
)
_NEWEST_OPEN_DEALS = select(Deal).where(Deal.id.in_(select(_RANKED.c.id).where(_RANKED.c.rank <= NEWEST_DEALS)))

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


def log_email(session: Session, said: Body, facts: Facts, largest: int | None, now: datetime) -> tuple[Attachment, ...]:
    """Write the e-mail with its contacts, companies, deals and files; gives the files that were too large."""
    email = _received(facts, said) if facts.forwarded and facts.route is Route.FORWARD else _sent(facts, said)
    email.message_key, email.message_id, email.route = facts.key, facts.message.message_id, facts.route.value
    email.user, email.logged_at = facts.attribution.user, now
    email.attributed_by = facts.attribution.rule.value if facts.attribution.rule else ""
    email.contacts, known = _contacts(session, facts.contacts, now)
    ids = {"contacts": known}
    email.companies = list(session.scalars(_PRIMARY_COMPANIES, ids)) if known else []
    email.deals = list(session.scalars(_NEWEST_OPEN_DEALS, ids)) if known else []
    email.attachments = [_stored(file, largest) for file in said.attachments]
    session.add(email)
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
        date=original_date(original.date or ""),
        date_text=original.date or "",
        text=original.body,
        html=said.html,
    )


def original_date(written: str) -> datetime | None:
    """The date of the original, where the client wrote it as RFC 5322 has it; most write it in words of their own, of
    which only a date with its zone is certain."""
    return parse_date(written) if _ZONE.search(written[-60:]) else None


def _addresses(people: Iterable[Mailbox]) -> list[str]:
    return [mailbox.address for mailbox in people]


def _contacts(session: Session, people: Iterable[Mailbox], now: datetime) -> tuple[list[Contact], list[int]]:
    """The contacts of these people, made if need be, and the ids of those that were there."""
    wanted: dict[str, str] = {}
    for mailbox in people:
        wanted.setdefault(storable(canonical(mailbox.address))[:MAX_ADDRESS], mailbox.name)
    there: dict[str, Contact] = {}
    for some in chunks(list(wanted)):
        there |= {contact.address: contact for contact in session.scalars(_CONTACTS, {"addresses": some})}
    for address, name in wanted.items():
        if address in there and name and not there[address].name:
            there[address].name = name
    new = [
        Contact(address=address, name=name, created_at=now) for address, name in wanted.items() if address not in there
    ]
    return [*there.values(), *new], [contact.id for contact in there.values()][:MOST_LINKED]


def _stored(file: AttachedFile, largest: int | None) -> StoredAttachment:
    kept = largest is None or file.size <= largest
    return StoredAttachment(
        filename=file.filename,
        content_type=file.content_type,
        size=file.size,
        stored=kept,
        octets=file.read() if kept else None,
    )
