"""A message that met every requirement -> the e-mail on its contacts' timelines (rules 1, 2, 4 to 6, 17 to 19).

Nothing is ever added to what is logged: no pixel, no rewritten link (rule 6).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, Table, bindparam, func, insert, select, update

from postlogg.crm.attribution import Attribution
from postlogg.crm.tables import (
    MAX_ADDRESS,
    Base,
    Contact,
    ContactCompany,
    Deal,
    chunks,
    contact_deals,
    email_companies,
    email_contacts,
    email_deals,
    storable,
)
from postlogg.mail.address import canonical
from postlogg.mail.body import AttachedFile, Body
from postlogg.mail.forwarded import Forwarded
from postlogg.mail.message import parse_date
from postlogg.model import Direction, Mailbox, MailMessage, Route

NEWEST_DEALS = 5

_OF_CONTACTS: BindParameter[Any] = bindparam("contacts", expanding=True)
_CONTACTS = select(Contact.address, Contact.id, Contact.name).where(
    Contact.address.in_(bindparam("addresses", expanding=True))
)
_PRIMARY_COMPANIES = select(ContactCompany.contact_id, ContactCompany.company_id).where(
    ContactCompany.contact_id.in_(_OF_CONTACTS), ContactCompany.is_primary
)
_RANKED = (
    select(
        contact_deals.c.contact_id,
        contact_deals.c.deal_id,
        func.row_number()
        .over(partition_by=contact_deals.c.contact_id, order_by=(Deal.created_at.desc(), Deal.id.desc()))
        .label("rank"),
    )
    .join(contact_deals, contact_deals.c.deal_id == Deal.id)
    .where(Deal.is_open, contact_deals.c.contact_id.in_(_OF_CONTACTS))
    .subquery()
)
_NEWEST_OPEN_DEALS = select(_RANKED.c.contact_id, _RANKED.c.deal_id).where(_RANKED.c.rank <= NEWEST_DEALS)

_EMAILS, _FILES, _PEOPLE = (Base.metadata.tables[name] for name in ("emails", "attachments", "contacts"))
_NEW_EMAILS = insert(_EMAILS).returning(_EMAILS.c.id, sort_by_parameter_order=True)
_NEW_CONTACTS = insert(_PEOPLE).returning(_PEOPLE.c.id, sort_by_parameter_order=True)
_NAME = update(_PEOPLE).where(_PEOPLE.c.id == bindparam("contact")).values(name=bindparam("known_as"))

_ZONE = re.compile(r"\d{2}:\d{2} (?:[+-]\d{4}|GMT|UTC|UT)(?: \([^()]*\))?\s*\Z")


@dataclass(frozen=True, slots=True)
class Entry:
    """What the intake found out about a message that is to be logged."""

    message: MailMessage
    key: str
    route: Route
    said: Body
    forwarded: Forwarded | None
    contacts: tuple[Mailbox, ...]
    attribution: Attribution


def log_emails(connection: Connection, entries: Sequence[Entry], largest: int | None, now: datetime) -> None:
    """Write the e-mails with their contacts, companies, deals and files; of a file of more than ``largest`` octets no
    more than that there was one."""
    if not entries:
        return
    people = [_names(entry.contacts) for entry in entries]
    contacts, there = _contacts(connection, people, now)
    companies, deals = (_linked(connection, query, there) for query in (_PRIMARY_COMPANIES, _NEWEST_OPEN_DEALS))
    numbers = connection.scalars(_NEW_EMAILS, [_row(entry, now) for entry in entries]).all()
    of_each = [(number, [contacts[address] for address in each]) for number, each in zip(numbers, people, strict=True)]
    _link(connection, email_contacts, of_each)
    for table, links in ((email_companies, companies), (email_deals, deals)):
        _link(connection, table, ((number, _together(links, ids)) for number, ids in of_each))
    for number, entry in zip(numbers, entries, strict=True):
        for file in entry.said.attachments:
            # one at a time: they may be large
            connection.execute(insert(_FILES), {"email_id": number, **_stored(file, largest)})


def is_kept(file: AttachedFile, largest: int | None) -> bool:
    """Whether a file is not too large."""
    return largest is None or file.size <= largest


def _row(entry: Entry, now: datetime) -> dict[str, Any]:
    by = entry.attribution
    return {
        **(_received(entry.forwarded, entry.said) if entry.forwarded else _sent(entry.message, entry.said)),
        "message_key": entry.key,
        "message_id": entry.message.message_id,
        "route": entry.route.value,
        "html": entry.said.html,
        "user_id": by.user.id if by.user else None,
        "attributed_by": by.rule.value if by.rule else "",
        "logged_at": now,
    }


def _sent(message: MailMessage, said: Body) -> dict[str, Any]:
    sender = message.sender or Mailbox("", "")
    return {
        "direction": Direction.SENT.value,
        "sender": sender.address,
        "sender_name": sender.name,
        "to": _addresses(message.to),
        "cc": _addresses(message.cc),
        "subject": message.subject,
        "date": message.date,
        "date_text": message.field("date"),
        "text": said.text,
    }


def _received(original: Forwarded, said: Body) -> dict[str, Any]:
    sender = original.sender or Mailbox("", "")
    return {
        "direction": Direction.RECEIVED.value,
        "sender": sender.address,
        "sender_name": sender.name,
        "to": _addresses(original.to),
        "cc": _addresses(original.cc),
        "subject": original.subject or "",
        "date": original_date(original.date or ""),
        "date_text": original.date or "",
        "text": original.body,
    }


def original_date(written: str) -> datetime | None:
    """The date of the original, where the client wrote it as RFC 5322 has it; most write it in words of their own, of
    which only a date with its zone is certain."""
    return parse_date(written) if _ZONE.search(written[-60:]) else None


def _addresses(people: Iterable[Mailbox]) -> list[str]:
    return [mailbox.address for mailbox in people]


def _names(people: Iterable[Mailbox]) -> dict[str, str]:
    """Each address once, with the first name."""
    found: dict[str, str] = {}
    for mailbox in people:
        found.setdefault(_address(mailbox), mailbox.name)
    return found


def _address(mailbox: Mailbox) -> str:
    return storable(canonical(mailbox.address))[:MAX_ADDRESS]


def _contacts(
    connection: Connection, people: Iterable[Mapping[str, str]], now: datetime
) -> tuple[dict[str, int], list[int]]:
    """The ids of the contacts with these addresses and names, made if need be; and of those that were there."""
    wanted: dict[str, str] = {}
    for each in people:
        for address, name in each.items():
            wanted[address] = wanted.get(address) or name
    there: dict[str, int] = {}
    named: list[dict[str, Any]] = []
    for some in chunks(list(wanted)):
        for address, number, name in connection.execute(_CONTACTS, {"addresses": some}):
            there[address] = number
            if wanted[address] and not name:
                named.append({"contact": number, "known_as": wanted[address]})
    if named:
        connection.execute(_NAME, named)
    missing = [address for address in wanted if address not in there]
    rows = [{"address": address, "name": wanted[address], "created_at": now} for address in missing]
    made = connection.scalars(_NEW_CONTACTS, rows).all() if rows else ()
    return {**there, **dict(zip(missing, made, strict=True))}, list(there.values())


def _linked(connection: Connection, query: Any, contacts: Sequence[int]) -> dict[int, list[int]]:
    """For each contact the ids of what it is linked with."""
    found: dict[int, list[int]] = {}
    for some in chunks(contacts):
        for contact, number in connection.execute(query, {"contacts": some}):
            found.setdefault(contact, []).append(number)
    return found


def _together(links: Mapping[int, Sequence[int]], contacts: Iterable[int]) -> Iterable[int]:
    return dict.fromkeys(number for contact in contacts for number in links.get(contact, ()))


def _link(connection: Connection, table: Table, of_each: Iterable[tuple[int, Iterable[int]]]) -> None:
    email, other = (column.name for column in table.primary_key)
    rows = [{email: number, other: each} for number, ids in of_each for each in ids]
    if rows:
        connection.execute(insert(table), rows)


def _stored(file: AttachedFile, largest: int | None) -> dict[str, Any]:
    kept = is_kept(file, largest)
    return {
        "filename": file.filename,
        "content_type": file.content_type,
        "size": file.size,
        "stored": kept,
        "octets": file.read() if kept else None,
    }
