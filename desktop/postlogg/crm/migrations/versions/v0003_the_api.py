"""The API's tables, which it made by itself before; what was entered through it is known by what its header says."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from postlogg.crm.identity import header_key
from postlogg.crm.tables import UtcDateTime

revision = "0003"
down_revision = "0002"

emails = sa.table(
    "emails",
    *(sa.column(name) for name in ("id", "message_key", "message_id", "route", "direction", "sender", "subject")),
    *(sa.column(name, sa.JSON()) for name in ("to", "cc")),
    sa.column("date", UtcDateTime()),
)


def upgrade() -> None:
    """Take over the tables where the API was used, or make them."""
    connection = op.get_bind()
    there = sa.inspect(connection)
    if not there.has_table("api_tokens"):
        _make_tokens()
    if not there.has_table("api_files"):
        _make_files()
    entered = sa.select(emails).where(emails.c.route == "api", emails.c.message_id == "").order_by(emails.c.id)
    keys: set[str] = set()
    for row in connection.execute(entered).all():
        key = header_key(row.direction, row.sender, (*row.to, *row.cc), row.subject, row.date)
        if key and key not in keys:
            connection.execute(sa.update(emails).where(emails.c.id == row.id).values(message_key=key))
        keys.add(key)


def _make_tokens() -> None:
    op.create_table(
        "api_tokens",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("scopes", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )


def _make_files() -> None:
    op.create_table(
        "api_files",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("filename", sa.String(255), nullable=False),
        sa.Column("content_type", sa.String(255), nullable=False),
        sa.Column("access", sa.String(32), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("octets", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
