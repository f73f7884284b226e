"""The notification before e-mail leaves, shown by a real notification daemon."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.desk import append
from tests.support.desktop import PATIENCE, Desktop, desktop
from tests.support.mail import BCC, ME, mail
from tests.support.waiting import until

from postlogg.journal import Journal, Listing, Messages
from postlogg.model import AuthMethod, Folder, FolderKind, Mode, Security, SmtpServer, StoreFormat
from postlogg.settings import Destination, Settings, save

pytestmark = pytest.mark.e2e

UNDO_SECONDS = 15


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as made:
        yield made


def test_one_notification_for_what_leaves_and_none_when_it_has_left(session: Desktop, tmp_path: Path) -> None:
    sent = tmp_path / "Sent"
    sent.touch()
    settings = Settings(
        mode=Mode.AUTOMATIC, destination=Destination("builtin", BCC, ""), my_addresses=(ME,),
        folders=(Folder(sent, FolderKind.SENT, StoreFormat.MBOX),), language="en", announce=True,
        sending=SmtpServer("127.0.0.1", 9, Security.NONE, AuthMethod.NONE), undo_seconds=UNDO_SECONDS,
        age_guard_days=3650,
    )  # fmt: skip
    save(settings, tmp_path / "config" / "settings.toml")
    session.start([sys.executable, "-m", "postlogg.ui.app"])
    until(session.icon, "an icon in the tray", seconds=PATIENCE)
    with Journal(tmp_path / "data" / "journal.sqlite") as journal:
        until(lambda: Messages(journal).folders(), "the first look at the folder", seconds=PATIENCE)
        for number in (1, 2):
            append(sent, mail(number, subject=f"Offer {number}"))
        past = time.time() - 120
        os.utime(sent, (past, past))
        until(lambda: len(Listing(journal).leaving(time.time())) == 2, "both to wait", seconds=90)
        until(session.notifications, "a notification", seconds=PATIENCE)
        counted = set[int]()
        while Listing(journal).leaving(time.time() + 2):
            counted.add(session.notifications())
            time.sleep(0.5)
        assert counted == {1}
        until(lambda: not session.notifications(), "the notification to go", seconds=PATIENCE)
        assert Listing(journal).leaving(time.time()) == []
    told = session.told()
    assert "2 e-mails will be logged" in told
    assert "Offer 1" in told
    assert "The first leaves in" in told
