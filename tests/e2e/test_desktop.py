"""The program on a real display, with a real tray, a real notification daemon, and a real pointer."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from tests.benchmarks import tray_idle
from tests.support.desktop import PATIENCE, Desktop, desktop
from tests.support.mail import BCC, ME, enter, mail, queue
from tests.support.waiting import until

from postlogg.journal import Journal, Messages, Outbox, Switch
from postlogg.model import AuthMethod, Folder, FolderKind, Mode, Reply, Security, SmtpServer, StoreFormat
from postlogg.settings import Destination, Settings, save

pytestmark = pytest.mark.e2e

COMMAND = [sys.executable, "-m", "postlogg.ui.app"]
# What the program may cost beside a bare PySide6 tray program, in the same minute on the same machine.
MOST_WAKEUPS, MOST_MEGABYTES, MOST_CPU = 1.5, 30.0, 12.0


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as made:
        yield made


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A user who has set everything up; his Inbox."""
    folders = []
    for name, kind in (("Sent", FolderKind.SENT), ("INBOX", FolderKind.INBOX)):
        (tmp_path / name).touch()
        folders.append(Folder(tmp_path / name, kind, StoreFormat.MBOX))
    settings = Settings(
        mode=Mode.AUTOMATIC, destination=Destination("builtin", BCC, ""), my_addresses=(ME,), folders=tuple(folders),
        sending=SmtpServer("127.0.0.1", 9, Security.NONE, AuthMethod.NONE), language="en",
    )  # fmt: skip
    save(settings, tmp_path / "config" / "settings.toml")
    return folders[1].path


@pytest.fixture
def program(session: Desktop, inbox: Path) -> subprocess.Popen[bytes]:
    started = session.start(COMMAND)
    until(session.icon, "an icon in the tray", seconds=PATIENCE)
    return started


@pytest.fixture
def journal(program: object, tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "data" / "journal.sqlite") as opened:
        yield opened


def test_a_click_on_the_icon_opens_the_list_and_a_signal_ends_it(
    session: Desktop, program: subprocess.Popen[bytes]
) -> None:
    assert not session.windows("Postlogg")
    session.click()
    until(lambda: session.windows("Postlogg"), "the list", seconds=PATIENCE)
    second = subprocess.run(COMMAND, env=session.environment, timeout=PATIENCE, check=False, capture_output=True)
    assert second.returncode == 0
    began = time.monotonic()
    program.send_signal(signal.SIGTERM)
    assert program.wait(PATIENCE) == 0
    assert time.monotonic() - began < 2.5  # it looks at signals once a second


def test_the_menus_switch_turns_logging_off_and_on(session: Desktop, journal: Journal) -> None:
    switch = Switch(journal)
    assert switch.is_on(time.time())
    for wanted in (False, True):
        session.open_menu()
        session.press("Down", "Return")
        until(lambda: switch.is_on(time.time()) is wanted, "the switch", seconds=PATIENCE)  # noqa: B023 - waited for here


def test_a_failure_notice_in_the_inbox_raises_a_notification(session: Desktop, journal: Journal, inbox: Path) -> None:
    raw, now = mail(1, subject="Offer 4711"), time.time()
    until(lambda: len(Messages(journal).folders()) == 2, "the first look at the folders", seconds=PATIENCE)
    with journal.transaction():
        messages, outbox = Messages(journal), Outbox(journal)
        number = enter(messages, raw, now=now)
        queue(outbox, number, raw, now=now, due_at=now + 600)
        submission = outbox.of_message(number)
        assert submission is not None
        outbox.accepted(submission, Reply(250, "queued", "2.0.0"), now)
    with inbox.open("ab") as folder:
        folder.write(b"From - Mon Nov 23 12:07:31 2026\r\n" + notice("<1@lab.example>") + b"\r\n")
    past = time.time() - 120
    os.utime(inbox, (past, past))
    until(session.notifications, "a notification", seconds=90)
    told = session.told()
    assert "Not logged: Offer 4711" in told
    assert "There is no such address" in told


def notice(message_id: str) -> bytes:
    """A mail server's report that the CRM's address does not exist (RFC 3464)."""
    report = EmailMessage()
    report["From"], report["To"] = "MAILER-DAEMON@lab.example", ME
    report["Subject"], report["Message-ID"] = "Undelivered Mail Returned to Sender", "<notice@lab.example>"
    report["Auto-Submitted"] = "auto-replied"
    status = (
        "Reporting-MTA: dns; mail.lab.example\r\n\r\n"
        f"Final-Recipient: rfc822; {BCC}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 No such user\r\n"
    )
    head = report.as_bytes().replace(b"\n", b"\r\n").rstrip()
    return (
        head
        + (
            '\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
            "--b\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n"
            f"--b\r\nContent-Type: message/delivery-status\r\n\r\n{status}"
            "--b\r\nContent-Type: text/rfc822-headers\r\n\r\n"
            f"Message-ID: {message_id}\r\nSubject: Offer 4711\r\n--b--\r\n"
        ).encode()
    )


def test_the_first_start_leads_through_setting_up(session: Desktop) -> None:
    session.start(COMMAND)
    until(lambda: session.windows("Set up Postlogg"), "the first page", seconds=PATIENCE)
    session.press("Escape")
    until(lambda: not session.windows("Set up Postlogg"), "that it is left", seconds=PATIENCE)
    assert session.icon()


def test_a_screen_reader_sees_the_list(session: Desktop, inbox: Path) -> None:
    """Asks the accessibility bus for the names in the window."""
    session.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    session.start(COMMAND)
    until(session.icon, "an icon in the tray", seconds=PATIENCE)
    reader = [sys.executable, "-m", "tests.support.screen_reader", "Automatic logging", "Search", "Settings"]
    session.click()
    until(lambda: session.windows("Postlogg"), "the list", seconds=PATIENCE)
    done = subprocess.run(reader, env=session.environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.timeout(180)
def test_an_idle_tray_costs_next_to_nothing() -> None:
    done = subprocess.run(
        [sys.executable, str(Path(tray_idle.__file__)), "--seconds", "20", "--json"],
        capture_output=True, text=True, timeout=150, check=True,
    )  # fmt: skip
    figures = json.loads(done.stdout)
    assert figures["postlogg"]["wakeups_per_second"] <= MOST_WAKEUPS
    assert figures["memory_more_mb"] <= MOST_MEGABYTES
    assert figures["cpu_ratio"] <= MOST_CPU  # 42 ms a minute beside 7: SQLite is asked once a second, by two threads
