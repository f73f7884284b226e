"""A database of any earlier version becomes one of today's, with all that stands in it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine
from tests.support import postgresql
from tests.support.crm_mail import BCC, FORWARD, KARI, OLA, forwarded, sent

from postlogg.crm import Crm, Delivery, migrations, open_crm
from postlogg.crm.tables import REVISION, Base
from postlogg.errors import CrmError
from postlogg.model import Route

FOLDER = Path(migrations.__file__).parent
FIRST_DATA = Path(__file__).parents[1] / "data" / "crm" / "first_tables.sql"


def first_database(path: Path) -> str:
    """One that the first version made and filled."""
    with sqlite3.connect(path) as old:
        old.executescript(FIRST_DATA.read_text(encoding="utf-8"))
    old.close()
    return f"sqlite:///{path}"


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))


def config(connection: Connection) -> Config:
    made = Config(attributes={"connection": connection})
    made.set_main_option("script_location", str(FOLDER))
    return made


def test_the_newest_migration_is_the_one_that_is_asked_for(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'x'}")
    with engine.begin() as connection:
        assert ScriptDirectory.from_config(config(connection)).get_heads() == [REVISION]
    engine.dispose()


def test_the_migrations_make_the_tables_that_the_program_knows(tmp_path: Path) -> None:
    open_crm(f"sqlite:///{tmp_path / 'crm.sqlite'}").close()
    engine = create_engine(f"sqlite:///{tmp_path / 'crm.sqlite'}")
    with engine.connect() as connection:
        assert differences(connection) == []
    engine.dispose()


def test_on_postgresql_too() -> None:
    pytest.importorskip("psycopg")
    if lacking := postgresql.missing():
        pytest.skip(f"needs {lacking}")
    with postgresql.server() as url:
        crm = open_crm(url)
        crm.add_user(OLA)
        assert crm.take(sent(), Delivery(OLA, BCC, Route.BCC)).outcome == "logged"
        crm.close()
        engine = create_engine(url)
        with engine.connect() as connection:
            assert differences(connection) == []
        engine.dispose()


def test_the_first_database_is_upgraded_with_all_that_stands_in_it(tmp_path: Path) -> None:
    crm = open_crm(first_database(tmp_path / "crm.sqlite"))
    offer, received = crm.timeline(KARI)
    assert (offer.subject, offer.user, offer.companies, offer.deals) == ("Offer", OLA, ("Customer AS",), ("New build",))
    assert [crm.attachment(file.id) for file in offer.attachments] == [b"%PDF-1.4"]
    assert (received.subject, received.direction, received.sender) == ("Question", "received", KARI)
    assert [(row.outcome, row.reason) for row in crm.log()] == [
        ("refused", "never_log"), ("logged", ""), ("logged", ""),
    ]  # fmt: skip
    assert (crm.number, crm.domain) == ("4711", "crm.acme.example")
    assert crm.authenticate(OLA, "correct horse") == OLA
    crm.close()


def test_the_rules_hold_after_the_upgrade(tmp_path: Path) -> None:
    crm = open_crm(first_database(tmp_path / "crm.sqlite"))

    def outcome(raw: bytes, route: Route = Route.BCC) -> tuple[str, str]:
        found = crm.take(raw, Delivery(OLA, BCC if route is Route.BCC else FORWARD, route))
        return found.outcome, found.reason

    assert outcome(sent())[0] == "duplicate"
    assert outcome(forwarded(), Route.FORWARD)[0] == "duplicate"
    assert outcome(sent(to="x@mail.bank.example", message_id="<1@a.example>")) == ("refused", "never_log")
    assert outcome(sent(to="gone@customer.example", message_id="<2@a.example>")) == ("refused", "deleted")
    assert outcome(sent(to="new@customer.example", message_id="<3@a.example>")) == ("logged", "")
    crm.close()


def test_opening_a_second_time_changes_nothing(tmp_path: Path, crm: Crm) -> None:
    path = tmp_path / "crm.sqlite"
    before = _dump(path)
    open_crm(f"sqlite:///{path}").close()
    assert _dump(path) == before


def _dump(path: Path) -> list[str]:
    database = sqlite3.connect(path)
    found = list(database.iterdump())
    database.close()
    return found


def test_a_database_of_a_later_version_is_left_alone(tmp_path: Path, crm: Crm) -> None:
    path = tmp_path / "crm.sqlite"
    other = sqlite3.connect(path)
    other.execute("UPDATE alembic_version SET version_num = '9999'")
    other.commit()
    other.close()
    before = _dump(path)
    with pytest.raises(CrmError, match=f"later Postlogg .its tables have version 9999, this Postlogg knows {REVISION}"):
        open_crm(f"sqlite:///{path}")
    assert _dump(path) == before


def test_an_upgrade_that_fails_leaves_the_database_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "crm.sqlite"
    url = first_database(path)
    with sqlite3.connect(path) as old:
        old.execute("CREATE INDEX ix_never_log_pattern ON never_log (id)")
    old.close()
    before = _dump(path)
    with pytest.raises(CrmError, match="cannot be opened"):
        open_crm(url)
    assert _dump(path) == before


def test_alembic_alone_goes_the_same_way(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'crm.sqlite'}")
    with engine.begin() as connection:
        command.upgrade(config(connection), "head")
        assert differences(connection) == []
    engine.dispose()
