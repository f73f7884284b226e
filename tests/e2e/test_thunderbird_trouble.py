"""Whatever is wrong with Postlogg, mail goes out of Thunderbird within moments, and one line says what is wrong."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from tests.support import thunderbird_scripts as scripts
from tests.support.thunderbird_addon import READING, SEND, WRITING
from tests.support.thunderbird_lab import KARI_MAILBOX, Workplace, letter, missing, workplace
from tests.support.waiting import until

# the driver's own libraries warn
pytestmark = [pytest.mark.e2e, pytest.mark.timeout(240), pytest.mark.filterwarnings("ignore::DeprecationWarning")]
LONGEST_MS = 2_000.0
LOGS = "Will be logged on Kari Nordmann"
UNAVAILABLE = "Postlogg is not available"
NOT_THERE = "Postlogg was not found on this computer, or does not start."


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    """Postlogg itself does not run."""
    if lacking := missing():
        pytest.skip(f"needs {lacking}")
    with workplace(tmp_path_factory.mktemp("trouble") / "lab") as place:
        place.postlogg("status")  # there is a journal
        yield place


@pytest.fixture(autouse=True)
def tidy(place: Workplace) -> Iterator[None]:
    yield
    place.hand.drop_drafts()


def send(place: Workplace, subject: str) -> float:
    """Send what is in the compose window; for how long Postlogg has kept it, in milliseconds."""
    hand = place.hand
    place.client.script(scripts.TIME_THE_WAITING)
    hand.click("compose", SEND)
    until(lambda: place.sent_to_customers(subject), "the e-mail at the customer's")
    until(lambda: not hand.is_writing(), "the window's end")
    waited = float(place.client.script(scripts.WAITED_FOR))
    print(f"{subject}: {waited:.0f} ms")
    return waited


def is_told(place: Workplace, words: str) -> None:
    """While such a notification is shown, it keeps every click for itself."""
    until(lambda: any(words in line for line in place.client.script(scripts.NOTIFIED)), f"'{words}' in a notification")
    place.client.script(scripts.CLOSE_NOTIFICATIONS)


def journal(place: Workplace) -> Path:
    return next(Path(place.environment["POSTLOGG_HOME"]).rglob("journal.sqlite"))


@contextmanager
def held(process: int) -> Iterator[None]:
    os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGCONT)


def test_postlogg_does_not_run(place: Workplace) -> None:
    hand = place.hand
    hand.open_options()
    hand.reads_in_panel("options", "Postlogg is not running: what you ask for is logged once it is started.")
    hand.close_tab()
    hand.compose(to=KARI_MAILBOX, subject="While Postlogg sleeps")
    hand.has_label("compose", WRITING, LOGS)
    assert send(place, "While Postlogg sleeps") < LONGEST_MS
    until(lambda: place.on_timeline("While Postlogg sleeps"), "the e-mail in the CRM")


def test_the_host_hangs(place: Workplace) -> None:
    hand = place.hand
    hand.compose(to=KARI_MAILBOX, subject="While the host hangs")
    hand.has_label("compose", WRITING, LOGS)
    with held(place.host_process):
        assert 1_000 < send(place, "While the host hangs") < LONGEST_MS
        is_told(place, "Postlogg did not answer in time.")


def test_somebody_else_has_the_journal(place: Workplace) -> None:
    hand = place.hand
    hand.compose(to=KARI_MAILBOX, subject="While the journal is locked")
    hand.has_label("compose", WRITING, LOGS)
    with closing(sqlite3.connect(journal(place), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert send(place, "While the journal is locked") < LONGEST_MS
        is_told(place, "Postlogg's journal is in use by somebody else")
        other.execute("ROLLBACK")


def test_the_journal_is_of_a_newer_postlogg(place: Workplace) -> None:
    hand = place.hand
    with closing(sqlite3.connect(journal(place), isolation_level=None)) as other:
        (version,) = other.execute("PRAGMA user_version").fetchone()
        other.execute("PRAGMA user_version = 10000")
        try:
            hand.compose(to=KARI_MAILBOX, subject="While the journal is newer")
            hand.has_label("compose", WRITING, UNAVAILABLE)
            until(lambda: "newer" in hand.face("compose", WRITING).tooltip, "the reason on the button")
            assert send(place, "While the journal is newer") < LONGEST_MS
            is_told(place, "newer Postlogg")
        finally:
            other.execute(f"PRAGMA user_version = {version}")


def test_the_host_is_killed_in_the_middle_of_a_message(place: Workplace) -> None:
    hand = place.hand
    place.deliver(letter(1, "Half a message"))
    hand.open("Half a message")
    until(lambda: "not seen" in hand.face("reading", READING).tooltip, "its standing on the button")
    process = place.host_process
    with held(process):
        hand.click("reading", READING)
        hand.has_label("reading", READING, "Logging…")
        os.kill(process, signal.SIGKILL)
    until(lambda: place.host_process not in (0, process), "another host")
    hand.has_label("reading", READING, "Log this email")
    hand.click("reading", READING)
    hand.has_label("reading", READING, "Waiting to be logged")


def test_the_host_is_missing(place: Workplace) -> None:
    hand = place.hand
    place.postlogg("thunderbird", "remove")
    os.kill(place.host_process, signal.SIGKILL)
    hand.has_label("reading", READING, UNAVAILABLE)
    hand.compose(to=KARI_MAILBOX, subject="While the host is missing")
    hand.has_label("compose", WRITING, UNAVAILABLE)
    hand.click("compose", WRITING)
    hand.reads_in_panel("compose", NOT_THERE)
    hand.press("Escape")
    assert send(place, "While the host is missing") < LONGEST_MS
    is_told(place, NOT_THERE)
    place.postlogg("thunderbird", "install")
    hand.click("reading", READING)
    hand.click_in_panel("reading", "#tryAgain")
    hand.has_label("reading", READING, "Waiting to be logged")
