"""Opening the CRM's database: SQLite by default, any that SQLAlchemy knows by its URL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from postlogg.crm.migrations import upgrade
from postlogg.crm.tables import Account
from postlogg.errors import CrmError
from postlogg.system.paths import make_private

_BUSY_SECONDS = 30
_READING = "postlogg_reading"

# FULL: what is committed outlives a power failure. The pages of a million contacts' indexes are wanted at random, hence
# 32 MB of cache (in KiB), and written back into the file in larger portions than by default.
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "cache_size=-32768",
            "wal_autocheckpoint=4000")  # fmt: skip


def open_database(database_url: str, number: str, domain: str) -> sessionmaker[Session]:
    """Connect, and bring the tables to what they are now.

    ``number`` and ``domain`` of the account are written where they are given and kept where they are empty. Raises
    CrmError where the database cannot be opened or comes from a later version.
    """
    try:
        engine = _engine(make_url(database_url))
        upgrade(engine)
        sessions = sessionmaker(engine, expire_on_commit=False)
        _name_account(sessions, number, domain)
    except (ArgumentError, NoSuchModuleError, ImportError) as error:
        raise CrmError("The CRM's database URL names no database that Postlogg can use.") from error
    except (SQLAlchemyError, OSError) as error:
        raise CrmError("The CRM's database cannot be opened.") from error
    return sessions


def for_reading(sessions: sessionmaker[Session]) -> sessionmaker[Session]:
    """The same database for transactions that write nothing: with SQLite they need not wait for those that do."""
    engine: Engine = sessions.kw["bind"]
    return sessionmaker(engine.execution_options(**{_READING: True}), expire_on_commit=False)


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True)
    if url.database and url.database != ":memory:":
        make_private(Path(url.database))
    engine = create_engine(url, connect_args={"timeout": _BUSY_SECONDS, "isolation_level": None})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Any) -> None:
    # several intakes write: one that began by reading could not go on to write if another wrote in between
    connection.exec_driver_sql("BEGIN" if connection.get_execution_options().get(_READING) else "BEGIN IMMEDIATE")


def _name_account(sessions: sessionmaker[Session], number: str, domain: str) -> None:
    if not number and not domain:
        return
    with sessions.begin() as session:
        account = session.scalars(select(Account)).one()
        account.number = number or account.number
        account.domain = (domain or account.domain).lower()
