"""The account stands there from the beginning; the version is Alembic's; never-log lists are looked up by index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from postlogg.crm.knowledge import never_log_form

revision = "0002"
down_revision = "0001"

account = sa.table("account", *(sa.column(name) for name in ("id", "number", "domain", "privacy")))
never_log = sa.table("never_log", sa.column("id"), sa.column("pattern"))


def upgrade() -> None:
    """The account's row, canonical patterns, and the indexes that lists need."""
    op.drop_column("account", "schema_version")
    connection = op.get_bind()
    if connection.scalar(sa.select(account.c.id)) is None:
        op.bulk_insert(account, [{"id": 1, "number": "1234567", "domain": "crm.example", "privacy": False}])
    for row in connection.execute(sa.select(never_log.c.id, never_log.c.pattern)).all():
        found = never_log_form(row.pattern)
        connection.execute(sa.update(never_log).where(never_log.c.id == row.id).values(pattern=found))
    op.create_index("ix_never_log_pattern", "never_log", ["pattern"])
    op.create_index("ix_contact_companies_company_id", "contact_companies", ["company_id"])
    op.create_index("ix_email_companies_company_id", "email_companies", ["company_id"])
