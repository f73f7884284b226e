"""The program on a real display, with a real tray, a real notification daemon, and a real pointer."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.benchmarks import tray_idle
from tests.support.bounced import bounce, set_up
from tests.support.desktop import PATIENCE, Desktop, desktop
from tests.support.waiting import until

from postlogg.journal import Journal, Switch

pytestmark = pytest.mark.e2e

COMMAND = [sys.executable, "-m", "postlogg.ui.app"]
# What the program may cost beside a bare PySide6 tray program, in the same minute on the same machine.
MOST_WAKEUPS, MOST_MEGABYTES, MOST_CPU = 1.0, 30.0, 2.0


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as made:
        yield made


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A user who has set everything up; his Inbox."""
    return set_up(tmp_path)


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
    bounce(journal, inbox)
    until(session.notifications, "a notification", seconds=90)
    told = session.told()
    assert "Not logged: Offer 4711" in told
    assert "There is no such address" in told


def test_the_first_start_leads_through_setting_up(session: Desktop) -> None:
    session.start(COMMAND)
    until(lambda: session.windows("Set up Postlogg"), "the first page", seconds=PATIENCE)
    session.press("Escape")
    until(lambda: not session.windows("Set up Postlogg"), "that it is left", seconds=PATIENCE)
    assert session.icon()


def test_a_screen_reader_sees_the_list(session: Desktop, inbox: Path) -> None:
    session.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    session.start(COMMAND)
    until(session.icon, "an icon in the tray", seconds=PATIENCE)
    session.click()
    until(lambda: session.windows("Postlogg"), "the list", seconds=PATIENCE)
    assert_read_out(session, "Automatic logging", "Search", "Settings")


def test_a_screen_reader_sees_the_set_up(session: Desktop) -> None:
    session.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    session.start(COMMAND)
    until(lambda: session.windows("Set up Postlogg"), "the first page", seconds=PATIENCE)
    assert_read_out(session, "Your mail", "Next")


def assert_read_out(session: Desktop, *names: str) -> None:
    """Asks the accessibility bus for these names in the window, and for one of every control."""
    reader = [sys.executable, "-m", "tests.support.screen_reader", *names]
    done = subprocess.run(reader, env=session.environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.timeout(180)
def test_an_idle_tray_costs_next_to_nothing() -> None:
    done = subprocess.run(
        [sys.executable, str(Path(tray_idle.__file__)), "--seconds", "60", "--json"],
        capture_output=True, text=True, timeout=150, check=True,
    )  # fmt: skip
    figures = json.loads(done.stdout)
    assert figures["postlogg"]["wakeups_per_second"] <= MOST_WAKEUPS
    assert figures["memory_more_mb"] <= MOST_MEGABYTES
    assert figures["cpu_ratio"] <= MOST_CPU
