"""Several intakes on one database: each message is one entry, each address one contact."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.support import postgresql as postgresql_server
from tests.support.crm_mail import FORWARD, OLA, forwarded, sent, submit

from postlogg.crm import CrmServer, open_crm

DATABASE = "POSTLOGG_TEST_POSTGRESQL"


@pytest.fixture
def postgresql() -> Iterator[str]:
    """The URL of an empty PostgreSQL database: the one named in the environment, or one started for the test."""
    pytest.importorskip("psycopg")
    if DATABASE in os.environ:
        yield os.environ[DATABASE]
        return
    if lacking := postgresql_server.missing():
        pytest.skip(f"needs {lacking}, or {DATABASE}")
    with postgresql_server.server() as url:
        yield url


def deliver_everything_everywhere(url: str) -> None:
    with ThreadPoolExecutor(3) as pool:
        # all find an empty database, and one makes the tables
        crms = list(pool.map(open_crm, [url] * 3))
    crms[0].add_user(OLA)
    mails = [sent(to=f"c{n % 4}@new.example", message_id=f"<m{n}@acme.example>") for n in range(8)]
    servers = [CrmServer(crm) for crm in crms]
    for server in servers:
        server.start()
    with ThreadPoolExecutor(9) as pool:
        jobs = [pool.submit(submit, server.address, raw) for raw in mails for server in servers]
        replies = [job.result() for job in jobs]
        jobs = [pool.submit(submit, server.address, forwarded(), recipient=FORWARD) for server in servers]
        replies += [job.result() for job in jobs]
    for server in servers:
        server.stop()
    assert {code for code, _ in replies} == {250}
    assert [(row.address, row.emails) for row in crms[1].contacts()] == [
        *((f"c{n}@new.example", 2) for n in range(4)),
        ("kari@customer.example", 1),
    ]
    outcomes = [row.outcome for row in crms[2].log(1000)]
    assert (outcomes.count("logged"), outcomes.count("duplicate")) == (9, 18)
    for crm in crms:
        crm.close()


def test_three_intakes_on_one_sqlite_database(tmp_path: Path) -> None:
    deliver_everything_everywhere(f"sqlite:///{tmp_path / 'crm.sqlite'}")


def test_three_intakes_on_one_postgresql_database(postgresql: str) -> None:
    deliver_everything_everywhere(postgresql)
