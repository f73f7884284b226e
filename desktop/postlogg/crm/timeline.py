"""What stands in the CRM, as plain data for a face: timelines, contacts, the intake log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, FromClause, ScalarSelect, Select, func, or_, select
from sqlalchemy.orm import Session, selectinload

from postlogg.crm.tables import (
    Company,
    Contact,
    ContactCompany,
    Deal,
    Email,
    IntakeEntry,
    chunks,
    contact_deals,
    email_companies,
    email_contacts,
    email_deals,
)
from postlogg.mail.address import canonical


@dataclass(frozen=True, slots=True)
class LoggedAttachment:
    """A file of a logged e-mail; ``stored`` is False where it was too large. ``size`` in octets."""

    id: int
    filename: str
    content_type: str
    size: int
    stored: bool


@dataclass(frozen=True, slots=True)
class LoggedEmail:
    """An e-mail on a timeline. ``date`` is the e-mail's own, with ``date_text`` as it was written; ``user`` is the
    address of the user whom it counts for, ``attributed_by`` the rule."""

    id: int
    message_id: str
    route: str
    direction: str
    sender: str
    sender_name: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    subject: str
    date: datetime | None
    date_text: str
    text: str
    html: str
    attachments: tuple[LoggedAttachment, ...]
    contacts: tuple[str, ...]
    companies: tuple[str, ...]
    deals: tuple[str, ...]
    user: str
    attributed_by: str
    logged_at: datetime


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A contact in a list."""

    address: str
    name: str
    company: str
    emails: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class CompanyRow:
    """A company in a list."""

    name: str
    contacts: int
    emails: int


@dataclass(frozen=True, slots=True)
class DealRow:
    """A deal in a list; ``contacts`` are addresses."""

    name: str
    is_open: bool
    contacts: tuple[str, ...]
    emails: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class LogRow:
    """An entry of the intake log."""

    at: datetime
    message_id: str
    route: str
    sender: str
    outcome: str
    reason: str
    status: str
    sentence: str


def timeline(session: Session, address: str, limit: int | None = None) -> tuple[LoggedEmail, ...]:
    """The e-mails on a contact, the newest first."""
    query = (
        _emails()
        .where(Email.contacts.any(Contact.address == canonical(address)))
        .order_by(func.coalesce(Email.date, Email.logged_at).desc(), Email.id.desc())
        .limit(limit)
    )
    return tuple(_logged(email) for email in session.scalars(query))


def emails_after(session: Session, email_id: int, limit: int) -> tuple[LoggedEmail, ...]:
    """The next so many e-mails in the order in which they were logged, after that one."""
    query = _emails().where(Email.id > email_id).order_by(Email.id).limit(limit)
    return tuple(_logged(email) for email in session.scalars(query))


def _emails() -> Select[Email]:
    linked = (Email.contacts, Email.companies, Email.deals, Email.attachments, Email.user)
    return select(Email).options(*(selectinload(each) for each in linked))


def contacts(session: Session, find: str, after: str, limit: int | None) -> tuple[ContactRow, ...]:
    """Contacts by address, with their primary company and the number of their e-mails."""
    company = (
        select(Company.name)
        .join(ContactCompany, Company.id == ContactCompany.company_id)
        .where(ContactCompany.contact_id == Contact.id, ContactCompany.is_primary)
        .limit(1)
        .scalar_subquery()
    )
    number = _number(email_contacts, email_contacts.c.contact_id == Contact.id)
    query = select(Contact, company, number).where(Contact.address > after).order_by(Contact.address).limit(limit)
    if find:
        within = Contact.id.in_(
            select(ContactCompany.contact_id).join(Company).where(Company.name.icontains(find, autoescape=True))
        )
        of_contact = (column.icontains(find, autoescape=True) for column in (Contact.address, Contact.name))
        query = query.where(or_(*of_contact, within))
    return tuple(
        ContactRow(contact.address, contact.name, name or "", emails, contact.created_at)
        for contact, name, emails in session.execute(query)
    )


def companies(session: Session, find: str, limit: int | None) -> tuple[CompanyRow, ...]:
    """Companies by name, with the number of their contacts and e-mails."""
    people = _number(ContactCompany.__table__, ContactCompany.company_id == Company.id)
    emails = _number(email_companies, email_companies.c.company_id == Company.id)
    query = select(Company.name, people, emails).order_by(Company.name).limit(limit)
    query = query.where(Company.name.icontains(find, autoescape=True)) if find else query
    return tuple(CompanyRow(name, contacts, number) for name, contacts, number in session.execute(query))


def deals(session: Session, find: str, limit: int | None) -> tuple[DealRow, ...]:
    """Deals, the newest first, with their contacts and the number of their e-mails."""
    emails = _number(email_deals, email_deals.c.deal_id == Deal.id)
    query = select(Deal, emails).order_by(Deal.created_at.desc(), Deal.id.desc()).limit(limit)
    query = query.where(Deal.name.icontains(find, autoescape=True)) if find else query
    rows = session.execute(query).all()
    people: dict[int, list[str]] = {}
    for some in chunks(rows):
        linked = select(contact_deals.c.deal_id, Contact.address).join(Contact)
        linked = linked.where(contact_deals.c.deal_id.in_([deal.id for deal, _ in some])).order_by(Contact.address)
        for deal_id, address in session.execute(linked):
            people.setdefault(deal_id, []).append(address)
    return tuple(
        DealRow(deal.name, deal.is_open, tuple(people.get(deal.id, ())), number, deal.created_at)
        for deal, number in rows
    )


def _number(table: FromClause, linked: ColumnElement[bool]) -> ScalarSelect[int]:
    return select(func.count()).select_from(table).where(linked).scalar_subquery()


def log(session: Session, limit: int, outcomes: Sequence[str]) -> tuple[LogRow, ...]:
    """The newest entries of the intake log, the newest first; of these outcomes, or of all."""
    query = select(IntakeEntry).order_by(IntakeEntry.id.desc()).limit(limit)
    query = query.where(IntakeEntry.outcome.in_(outcomes)) if outcomes else query
    return tuple(
        LogRow(row.at, row.message_id, row.route, row.sender, row.outcome, row.reason, row.status, row.sentence)
        for row in session.scalars(query)
    )


def _logged(email: Email) -> LoggedEmail:
    return LoggedEmail(
        id=email.id,
        message_id=email.message_id,
        route=email.route,
        direction=email.direction,
        sender=email.sender,
        sender_name=email.sender_name,
        to=tuple(email.to),
        cc=tuple(email.cc),
        subject=email.subject,
        date=email.date,
        date_text=email.date_text,
        text=email.text,
        html=email.html,
        attachments=tuple(
            LoggedAttachment(file.id, file.filename, file.content_type, file.size, file.stored)
            for file in email.attachments
        ),
        contacts=tuple(contact.address for contact in email.contacts),
        companies=tuple(company.name for company in email.companies),
        deals=tuple(deal.name for deal in email.deals),
        user=email.user.address if email.user else "",
        attributed_by=email.attributed_by,
        logged_at=email.logged_at,
    )
