"""Entering what the CRM knows: users and their addresses, contacts, companies, deals, and whom it may not log."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from postlogg.crm.knowledge import digest, never_log_form
from postlogg.crm.tables import (
    Company,
    Contact,
    ContactCompany,
    Deal,
    DeletedAddress,
    Email,
    LegalBasis,
    NeverLog,
    SenderAddress,
    User,
)
from postlogg.errors import CrmError
from postlogg.mail.address import canonical


def user_of(session: Session, address: str) -> User:
    """The user with that account address; raises CrmError where there is none."""
    user = session.scalar(select(User).where(User.address == canonical(address)))
    if user is None:
        raise CrmError(f"The CRM has no user {address}.")
    return user


def contact_of(session: Session, address: str) -> Contact:
    """The contact with that address; raises CrmError where there is none."""
    contact = session.scalar(select(Contact).where(Contact.address == canonical(address)))
    if contact is None:
        raise CrmError(f"The CRM has no contact {address}.")
    return contact


def add_user(session: Session, address: str, name: str, password: str, *, personal_access: bool) -> None:
    """Enter a user, or change one; ``password`` is a hash."""
    user = session.scalar(select(User).where(User.address == canonical(address))) or User(address=canonical(address))
    user.name, user.password, user.personal_access = name, password, personal_access
    session.add(user)


def add_sender_address(session: Session, user: str, address: str, kind: str) -> None:
    """Let a user send from one more address."""
    holder = user_of(session, user).id
    known = select(SenderAddress).filter_by(user_id=holder, address=canonical(address), kind=kind)
    if session.scalar(known) is None:
        session.add(SenderAddress(user_id=holder, address=canonical(address), kind=kind))


def add_company(session: Session, name: str) -> Company:
    """The company of that name, made if need be."""
    company = session.scalar(select(Company).where(Company.name == name)) or Company(name=name)
    session.add(company)
    session.flush()
    return company


def add_contact(session: Session, address: str, name: str, now: datetime) -> Contact:
    """The contact of that address, made if need be."""
    known = session.scalar(select(Contact).where(Contact.address == canonical(address)))
    contact = known or Contact(address=canonical(address), name="", created_at=now)
    contact.name = contact.name or name
    session.add(contact)
    session.flush()
    return contact


def join_company(session: Session, contact: Contact, company: Company, *, primary: bool) -> None:
    """Make the company one of the contact's; a new primary one takes the old one's place."""
    if primary:
        of_contact = ContactCompany.contact_id == contact.id
        session.execute(update(ContactCompany).where(of_contact).values(is_primary=False))
    session.merge(ContactCompany(contact_id=contact.id, company_id=company.id, is_primary=primary))


def add_deal(session: Session, name: str, contact: str, *, is_open: bool, created: datetime) -> None:
    """Enter a deal of a contact."""
    holder = contact_of(session, contact)
    holder.deals.append(Deal(name=name, is_open=is_open, created_at=created))


def never_log(session: Session, pattern: str, user: str) -> None:
    """Put an address or domain on the account's never-log list, or on one user's."""
    holder = user_of(session, user).id if user else None
    form = never_log_form(pattern)
    if session.scalar(select(NeverLog).filter_by(pattern=form, user_id=holder)) is None:
        session.add(NeverLog(pattern=form, user_id=holder))


def record_basis(session: Session, address: str, basis: str) -> None:
    """Record the legal basis for writing to an address; an empty one takes it away."""
    session.execute(delete(LegalBasis).where(LegalBasis.address == canonical(address)))
    if basis:
        session.add(LegalBasis(address=canonical(address), basis=basis))


def forget(session: Session, address: str) -> None:
    """Delete an address for good: the contact, the e-mails that are its alone, its mention in the others."""
    wanted = canonical(address)
    if session.get(DeletedAddress, digest(wanted)) is None:
        session.add(DeletedAddress(digest=digest(wanted)))
    record_basis(session, wanted, "")
    contact = session.scalar(select(Contact).where(Contact.address == wanted))
    if contact is None:
        return
    for email in session.scalars(select(Email).where(Email.contacts.contains(contact))):
        if len(email.contacts) == 1:
            session.delete(email)
        else:
            email.contacts.remove(contact)
            email.to = [other for other in email.to if canonical(other) != wanted]
            email.cc = [other for other in email.cc if canonical(other) != wanted]
    session.flush()
    session.delete(contact)
