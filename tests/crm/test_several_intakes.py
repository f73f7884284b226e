"""Several intakes on one database: each message is one entry, each address one contact."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.support.crm_mail import FORWARD, OLA, forwarded, sent, submit

from postlogg.crm import CrmServer, open_crm

DATABASE = "POSTLOGG_TEST_POSTGRESQL"


@pytest.fixture
def postgresql(tmp_path: Path) -> Iterator[str]:
    """The URL of an empty PostgreSQL database: the one named in the environment, or one started for the test."""
    pytest.importorskip("psycopg")
    if DATABASE in os.environ:
        yield os.environ[DATABASE]
        return
    tools = shutil.which("initdb"), shutil.which("pg_ctl")
    if not all(tools) or os.name != "posix" or os.geteuid() == 0:
        pytest.skip(f"needs PostgreSQL's initdb and pg_ctl and an ordinary user, or {DATABASE}")
    initdb, pg_ctl = map(str, tools)
    data = str(tmp_path / "pg")
    _run(initdb, "-D", data, "-U", "crm", "-A", "trust", "-N")
    _run(pg_ctl, "-D", data, "-w", "-o", f"-k {tmp_path} -c listen_addresses=''", "start")
    yield f"postgresql+psycopg://crm@/postgres?host={tmp_path}"
    _run(pg_ctl, "-D", data, "-m", "immediate", "stop")


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def deliver_everything_everywhere(url: str) -> None:
    crms = [open_crm(url) for _ in range(3)]
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
