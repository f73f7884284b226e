"""kill -9 at random moments: afterwards each message is in the CRM exactly once, and none that was left out is."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.support.desk import append
from tests.support.mail import CUSTOMER, ME, mail

from postlogg.crm import CrmServer, open_crm
from postlogg.crm.account import Crm
from postlogg.journal import Journal, Listing, View
from postlogg.model import AuthMethod, Folder, FolderKind, Mode, Security, SmtpServer, StoreFormat
from postlogg.settings import Destination, Settings, save

ROOT = Path(__file__).parents[2]
MESSAGES = 200
PATIENCE = 90.0


@pytest.fixture
def crm(tmp_path: Path) -> Iterator[Crm]:
    crm = open_crm(f"sqlite:///{tmp_path / 'crm.sqlite'}")
    crm.add_user(ME, "Rep Resen")
    yield crm
    crm.close()


def settings(home: Path, crm: Crm, port: int) -> Settings:
    return Settings(
        mode=Mode.AUTOMATIC,
        destination=Destination("builtin", crm.bcc_address, crm.forward_address),
        my_addresses=(ME,),
        internal_domains=("lab.example",),
        never_log=("mamma@hjemme.example",),
        folders=(
            Folder(home / "INBOX", FolderKind.INBOX, StoreFormat.MBOX),
            Folder(home / "Sent", FolderKind.SENT, StoreFormat.MBOX),
        ),
        sending=SmtpServer("127.0.0.1", port, Security.NONE, AuthMethod.NONE),
        undo_seconds=0,
        age_guard_days=3650,
    )


def message(number: int) -> tuple[str, bytes]:
    """Every fourth is an answer to one that was sent, every tenth may not leave."""
    if number % 10 == 9:
        return "Sent", mail(number, to=f"{CUSTOMER}, mamma@hjemme.example")
    if number % 4 == 3:
        return "INBOX", mail(number, sender=CUSTOMER, to=ME, in_reply_to=f"<{number - 1}@lab.example>")
    return "Sent", mail(number)


def start(home: Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "POSTLOGG_HOME": str(home), "PYTHONPATH": str(ROOT / "desktop")}
    with (home / "engine.log").open("ab") as log:
        return subprocess.Popen([sys.executable, "-m", "postlogg", "run"], env=environment, stderr=log, stdout=log)


def until(condition: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            pytest.fail(f"{what} did not happen within {PATIENCE:.0f} s")
        time.sleep(0.02)


def kill(engine: subprocess.Popen[bytes]) -> None:
    engine.send_signal(signal.SIGKILL)
    engine.wait()


@pytest.mark.timeout(300)
def test_every_message_is_in_the_crm_exactly_once(tmp_path: Path, crm: Crm, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("POSTLOGG_HOME", str(home))
    from postlogg.system.paths import journal_path, settings_path

    chance = random.Random(20261123)
    with CrmServer(crm) as server:
        save(settings(home, crm, server.address[1]), settings_path())
        engine, kills = start(home), 0
        with Journal(journal_path()) as journal:
            until(lambda: journal.value("SELECT count(*) FROM folder") == 2, "the first reading")
            for number in range(MESSAGES):
                folder, raw = message(number)
                append(home / folder, raw)
                if chance.random() < 0.1:
                    time.sleep(chance.random() * 0.8)  # the random moment itself
                    kill(engine)
                    engine, kills = start(home), kills + 1
            until(lambda: settled(Listing(journal)), "the last hand-over")
            engine.terminate()
            assert engine.wait(10) == 0
            states = Counter(entry.state or entry.reason for entry in Listing(journal).entries(View.ALL, limit=1000))
    logged = Counter(row.message_id for row in crm.timeline(CUSTOMER))
    wanted = {number for number in range(MESSAGES) if number % 10 != 9}
    assert kills >= 10
    assert set(logged.values()) == {1}
    assert len(logged) == len(wanted)
    assert not any(f"<{number}@lab.example>" in logged for number in range(MESSAGES) if number % 10 == 9)
    assert {f"<{number}@lab.example>" for number in wanted if number % 4 != 3} <= set(logged)
    assert states == {"accepted": len(wanted), "never_log": MESSAGES // 10}
    with contextlib.suppress(ProcessLookupError):
        engine.kill()


def settled(listing: Listing) -> bool:
    return listing.count(View.ALL) == MESSAGES and listing.count(View.WAITING) == 0
