"""Bringing a CRM's database to the tables that this program knows (Alembic)."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, column, func, inspect, select, table

from postlogg.crm.tables import REVISION, Account
from postlogg.errors import CrmError

# Any number will do, as long as all intakes on one PostgreSQL server take the same.
_ADVISORY_LOCK = 7_364_107_911

_FIRST = "0001"
_LATER = (
    "The CRM's database comes from a later Postlogg (its tables have version {}, this Postlogg knows {}): update it."
)


def upgrade(engine: Engine) -> None:
    """Make the tables, or change them to what they are now, in one transaction.

    Several may do so at once: all but one wait, and then find it done. Raises CrmError where the database is newer.
    """
    with engine.connect() as connection:
        if _revision(connection) == REVISION:
            return
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            # SQLite has locked the file: see database.py
            connection.execute(select(func.pg_advisory_xact_lock(_ADVISORY_LOCK)))
        found = _revision(connection)
        if found != REVISION:
            _migrate(connection, found)


def _revision(connection: Connection) -> str:
    """The tables' version; empty where there are none, the first where they tell no version."""
    there = inspect(connection)
    if there.has_table("alembic_version"):
        return str(connection.scalar(select(column("version_num")).select_from(table("alembic_version"))) or "")
    return _FIRST if there.has_table(Account.__tablename__) else ""


def _migrate(connection: Connection, found: str) -> None:
    # only here: most openings find nothing to do, and a command line should not wait for it
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found and found not in known:
        raise CrmError(_LATER.format(found, REVISION))
    if found == _FIRST and not inspect(connection).has_table("alembic_version"):
        command.stamp(config, _FIRST)
    command.upgrade(config, REVISION)
