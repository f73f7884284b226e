"""The embedded CRM's tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import JSON, Column, DateTime, Dialect, ForeignKey, LargeBinary, String, Table, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

# The newest file in migrations/versions: whoever changes a table below adds one.
REVISION = "0003"

# RFC 5321 section 4.5.3.1 allows 64 octets before the @ and 255 after it.
MAX_ADDRESS = 320

_AT_ONCE = 500
_T = TypeVar("_T")


class UtcDateTime(TypeDecorator[datetime]):
    """An aware date-time, kept in UTC; SQLite itself knows no zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To the database: in UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """From the database: aware."""
        if value is None:
            return None
        found: datetime = value
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


class Line(TypeDecorator[str]):
    """A text of limited length that any database takes: cut at the length, without NUL and broken surrogate pairs."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """To the database: storable."""
        return None if value is None else storable(value)[: self.impl_instance.length]  # type: ignore[attr-defined]


class LongText(TypeDecorator[str]):
    """A text of any length that any database takes."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """To the database: storable."""
        return None if value is None else storable(value)


def storable(text: str) -> str:
    """The text as any database takes it."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def chunks(values: Sequence[_T]) -> Iterator[Sequence[_T]]:
    """So many at once as a query takes parameters: databases limit their number."""
    return (values[at : at + _AT_ONCE] for at in range(0, len(values), _AT_ONCE))


class Base(DeclarativeBase):
    """The tables' common base."""


def _link(name: str, left: str, right: str) -> Table:
    return Table(
        name,
        Base.metadata,
        Column(f"{left[:-1]}_id", ForeignKey(f"{left}.id", ondelete="CASCADE"), primary_key=True),
        Column(f"{right[:-1]}_id", ForeignKey(f"{right}.id", ondelete="CASCADE"), primary_key=True, index=True),
    )


contact_deals = _link("contact_deals", "contacts", "deals")
email_contacts = _link("email_contacts", "emails", "contacts")
email_companies = Table(
    "email_companies",
    Base.metadata,
    Column("email_id", ForeignKey("emails.id", ondelete="CASCADE"), primary_key=True),
    Column("company_id", ForeignKey("companies.id", ondelete="CASCADE"), primary_key=True, index=True),
)
email_deals = _link("email_deals", "emails", "deals")


class Account(Base):
    """The one account of this CRM."""

    __tablename__ = "account"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(Line(40))
    domain: Mapped[str] = mapped_column(Line(255))
    privacy: Mapped[bool] = mapped_column(default=False)


class User(Base):
    """A user of the account. ``password`` is a scrypt hash, or empty: no sign-in."""

    __tablename__ = "users"

    id: Mapped[int] = mapped_column(primary_key=True)
    address: Mapped[str] = mapped_column(Line(MAX_ADDRESS), unique=True)
    name: Mapped[str] = mapped_column(Line(255), default="")
    personal_access: Mapped[bool] = mapped_column(default=True)
    password: Mapped[str] = mapped_column(Line(255), default="")


class SenderAddress(Base):
    """An address beside the account address from which a user sends: ``kind`` is connected, alias or team.

    The first row of a team address is the user who first connected it.
    """

    __tablename__ = "sender_addresses"
    __table_args__ = (UniqueConstraint("user_id", "address", "kind"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    address: Mapped[str] = mapped_column(Line(MAX_ADDRESS), index=True)
    kind: Mapped[str] = mapped_column(Line(16))
    user: Mapped[User] = relationship()


class Company(Base):
    """A company."""

    __tablename__ = "companies"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Line(255), unique=True)


class ContactCompany(Base):
    """A company of a contact; at most one of them is the primary one."""

    __tablename__ = "contact_companies"

    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True)
    company_id: Mapped[int] = mapped_column(
        ForeignKey("companies.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    is_primary: Mapped[bool] = mapped_column(default=False)


class Deal(Base):
    """A deal."""

    __tablename__ = "deals"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Line(255))
    is_open: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Contact(Base):
    """A contact, known by its address in comparison form."""

    __tablename__ = "contacts"

    id: Mapped[int] = mapped_column(primary_key=True)
    address: Mapped[str] = mapped_column(Line(MAX_ADDRESS), unique=True)
    name: Mapped[str] = mapped_column(Line(255), default="")
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    deals: Mapped[list[Deal]] = relationship(secondary=contact_deals)


class Email(Base):
    """A logged e-mail. ``direction`` is sent or received; ``message_key`` (see ``identity``) makes it the only one.

    Of a forward, sender, recipients, date, subject and text are the original's.
    """

    __tablename__ = "emails"

    id: Mapped[int] = mapped_column(primary_key=True)
    message_key: Mapped[str] = mapped_column(Line(1200), unique=True)
    message_id: Mapped[str] = mapped_column(Line(1000), default="")
    route: Mapped[str] = mapped_column(Line(16))
    direction: Mapped[str] = mapped_column(Line(16))
    sender: Mapped[str] = mapped_column(Line(MAX_ADDRESS))
    sender_name: Mapped[str] = mapped_column(Line(255), default="")
    to: Mapped[list[str]] = mapped_column(JSON, default=list)
    cc: Mapped[list[str]] = mapped_column(JSON, default=list)
    subject: Mapped[str] = mapped_column(LongText, default="")
    date: Mapped[datetime | None] = mapped_column(UtcDateTime)
    date_text: Mapped[str] = mapped_column(Line(255), default="")
    text: Mapped[str] = mapped_column(LongText, default="")
    html: Mapped[str] = mapped_column(LongText, default="")
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    attributed_by: Mapped[str] = mapped_column(Line(32), default="")
    logged_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    user: Mapped[User | None] = relationship()
    attachments: Mapped[list[StoredAttachment]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="StoredAttachment.id"
    )
    contacts: Mapped[list[Contact]] = relationship(secondary=email_contacts, order_by="Contact.id")
    companies: Mapped[list[Company]] = relationship(secondary=email_companies, order_by="Company.id")
    deals: Mapped[list[Deal]] = relationship(secondary=email_deals, order_by="Deal.created_at.desc()")


class StoredAttachment(Base):
    """A file of a logged e-mail. ``octets`` is NULL where it was too large to be logged (``stored`` False)."""

    __tablename__ = "attachments"

    id: Mapped[int] = mapped_column(primary_key=True)
    email_id: Mapped[int] = mapped_column(ForeignKey("emails.id", ondelete="CASCADE"), index=True)
    filename: Mapped[str] = mapped_column(Line(255))
    content_type: Mapped[str] = mapped_column(Line(255))
    size: Mapped[int]
    stored: Mapped[bool] = mapped_column(default=True)
    octets: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)


class NeverLog(Base):
    """An address or a domain, in comparison form, that is never logged: for the account, or for one user's e-mail."""

    __tablename__ = "never_log"

    id: Mapped[int] = mapped_column(primary_key=True)
    pattern: Mapped[str] = mapped_column(Line(MAX_ADDRESS), index=True)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))


class DeletedAddress(Base):
    """A permanently deleted address, kept as a digest only: it must be known again, not be read."""

    __tablename__ = "deleted_addresses"

    digest: Mapped[str] = mapped_column(Line(64), primary_key=True)


class LegalBasis(Base):
    """The legal basis for writing to an address."""

    __tablename__ = "legal_basis"

    address: Mapped[str] = mapped_column(Line(MAX_ADDRESS), primary_key=True)
    basis: Mapped[str] = mapped_column(Line(255))


class IntakeEntry(Base):
    """What became of each message that came in. ``outcome`` is logged, duplicate or refused; ``reason`` a rule's id."""

    __tablename__ = "intake_log"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    message_id: Mapped[str] = mapped_column(Line(1000), default="")
    route: Mapped[str] = mapped_column(Line(16))
    sender: Mapped[str] = mapped_column(Line(MAX_ADDRESS), default="")
    outcome: Mapped[str] = mapped_column(Line(16))
    reason: Mapped[str] = mapped_column(Line(32), default="")
    status: Mapped[str] = mapped_column(Line(16), default="")
    sentence: Mapped[str] = mapped_column(LongText, default="")


class ApiToken(Base):
    """An access token of the API: kept as a digest, for it must be known again and not be read."""

    __tablename__ = "api_tokens"

    digest: Mapped[str] = mapped_column(Line(64), primary_key=True)
    name: Mapped[str] = mapped_column(Line(255))
    scopes: Mapped[list[str]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class UploadedFile(Base):
    """A file that was uploaded through the API; an e-mail that names it takes a copy of its own."""

    __tablename__ = "api_files"

    id: Mapped[int] = mapped_column(primary_key=True)
    filename: Mapped[str] = mapped_column(Line(255))
    content_type: Mapped[str] = mapped_column(Line(255))
    access: Mapped[str] = mapped_column(Line(32))
    size: Mapped[int]
    octets: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
