"""A database of any earlier version becomes one of today's, with all that stands in it."""

from __future__ import annotations

import re
import sqlite3
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import pytest
import requests
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, insert, select
from tests.support import postgresql
from tests.support.crm_mail import BCC, FORWARD, KARI, OLA, forwarded, sent

from postlogg.crm import Crm, Delivery, migrations, open_crm
from postlogg.crm.api import ApiServer
from postlogg.crm.tables import REVISION, ApiToken, Base, Email
from postlogg.errors import CrmError
from postlogg.model import Route

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
FOLDER = Path(migrations.__file__).parent
DATA = Path(__file__).parents[1] / "data" / "crm"


def first_database(path: Path) -> str:
    """One that the first version made and filled."""
    return database(path, "first_tables.sql")


def database(path: Path, name: str) -> str:
    with sqlite3.connect(path) as old:
        old.executescript((DATA / name).read_text(encoding="utf-8"))
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


def test_a_database_of_the_second_version_on_postgresql_too() -> None:
    pytest.importorskip("psycopg")
    if lacking := postgresql.missing():
        pytest.skip(f"needs {lacking}")
    with postgresql.server() as url:
        engine = create_engine(url)
        with engine.begin() as connection:
            command.upgrade(config(connection), "0002")
            Base.metadata.create_all(
                connection, [Base.metadata.tables["api_tokens"], Base.metadata.tables["api_files"]]
            )
            connection.execute(insert(ApiToken).values(digest="d", name="old", scopes=[], created_at=AT))
            connection.execute(insert(Email).values(
                message_key="api:1", message_id="", route="api", direction="sent", sender=OLA, to=[KARI], cc=[],
                subject="Entered", date=AT, logged_at=AT,
            ))  # fmt: skip
        crm = open_crm(url)
        crm.add_user(OLA)
        late = sent(subject="Entered", message_id="<late@acme.example>")
        late = re.sub(rb"(?m)^Date: .*$", b"Date: " + format_datetime(AT).encode() + b"\r", late)
        assert crm.take(late, Delivery(OLA, BCC, Route.BCC)).outcome == "duplicate"
        crm.close()
        with engine.connect() as connection:
            assert differences(connection) == []
            assert connection.scalar(select(ApiToken.name)) == "old"
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


def test_a_database_whose_api_made_its_own_tables_is_taken_over_with_what_stands_in_them(tmp_path: Path) -> None:
    path = tmp_path / "crm.sqlite"
    crm = open_crm(database(path, "second_tables.sql"))
    entered, again, offer = sorted(crm.timeline(KARI), key=lambda email: (email.route, email.id))
    assert (entered.subject, again.subject, offer.subject) == ("Entered", "Entered", "Offer")
    assert [crm.attachment(file.id) for file in entered.attachments] == [b"hei"]
    with ApiServer(crm) as api, requests.Session() as client:
        client.headers["Authorization"] = "Bearer a-token-of-the-second-version"
        properties = {"hs_timestamp": "1772443800001", "hs_attachment_ids": "1"}
        body = {"properties": properties, "associations": []}
        assert client.post(f"{api.url}/crm/objects/2026-03/emails", json=body, timeout=10).status_code == 201
    late = sent(subject="Entered", message_id="<late@acme.example>")
    assert entered.date is not None
    late = re.sub(rb"(?m)^Date: .*$", b"Date: " + format_datetime(entered.date).encode() + b"\r", late)
    assert crm.take(late, Delivery(OLA, BCC, Route.BCC)).outcome == "duplicate"
    crm.close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        assert differences(connection) == []
    engine.dispose()


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
