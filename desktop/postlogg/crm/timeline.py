"""What stands in the CRM, as plain data for a face: timelines, contacts, the intake log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from postlogg.crm.tables import Company, Contact, ContactCompany, Email, IntakeEntry, email_contacts
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


def timeline(session: Session, address: str) -> tuple[LoggedEmail, ...]:
    """The e-mails on a contact, the newest first."""
    query = (
        select(Email)
        .where(Email.contacts.any(Contact.address == canonical(address)))
        .options(*(selectinload(linked) for linked in (Email.contacts, Email.companies, Email.deals)))
        .options(selectinload(Email.attachments), selectinload(Email.user))
        .order_by(func.coalesce(Email.date, Email.logged_at).desc(), Email.id.desc())
    )
    return tuple(_logged(email) for email in session.scalars(query))


def contacts(session: Session) -> tuple[ContactRow, ...]:
    """Every contact by address, with its primary company and the number of its e-mails."""
    company = (
        select(Company.name)
        .join(ContactCompany, Company.id == ContactCompany.company_id)
        .where(ContactCompany.contact_id == Contact.id, ContactCompany.is_primary)
        .limit(1)
        .scalar_subquery()
    )
    number = (
        select(func.count())
        .select_from(email_contacts)
        .where(email_contacts.c.contact_id == Contact.id)
        .scalar_subquery()
    )
    rows = session.execute(select(Contact, company, number).order_by(Contact.address))
    return tuple(
        ContactRow(contact.address, contact.name, name or "", emails, contact.created_at)
        for contact, name, emails in rows
    )


def log(session: Session, limit: int) -> tuple[LogRow, ...]:
    """The newest entries of the intake log, the newest first."""
    rows: Sequence[IntakeEntry] = session.scalars(
        select(IntakeEntry).order_by(IntakeEntry.id.desc()).limit(limit)
    ).all()
    return tuple(
        LogRow(row.at, row.message_id, row.route, row.sender, row.outcome, row.reason, row.status, row.sentence)
        for row in rows
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
