"""What the API keeps beside the CRM's own tables: access tokens, and files that are uploaded but on no e-mail yet."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, LargeBinary
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from postlogg.crm.tables import Line, UtcDateTime


class ApiBase(DeclarativeBase):
    """A base of their own: a CRM whose API was never used has none of these tables."""


class ApiToken(ApiBase):
    """An access token: kept as a digest, for it must be known again and not be read."""

    __tablename__ = "api_tokens"

    digest: Mapped[str] = mapped_column(Line(64), primary_key=True)
    name: Mapped[str] = mapped_column(Line(255))
    scopes: Mapped[list[str]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class UploadedFile(ApiBase):
    """An uploaded file; an e-mail that names it takes a copy of its own."""

    __tablename__ = "api_files"

    id: Mapped[int] = mapped_column(primary_key=True)
    filename: Mapped[str] = mapped_column(Line(255))
    content_type: Mapped[str] = mapped_column(Line(255))
    access: Mapped[str] = mapped_column(Line(32))
    size: Mapped[int]
    octets: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


def make_tables(session: Session) -> None:
    """Make these tables in a database that has none of them yet."""
    ApiBase.metadata.create_all(session.connection())
