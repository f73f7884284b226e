"""One engine, and faces that act at any moment: threads and processes on one journal."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest
from tests.support.desk import Desk
from tests.support.mail import mail
from tests.support.smtp_server import ScriptedServer
from tests.support.waiting import until

from postlogg.engine import EngineThread
from postlogg.journal import Journal, Listing, Outbox, View
from postlogg.mail.message import parse
from postlogg.model import State
from postlogg.settings import save
from postlogg.system import paths
from postlogg.system.secrets import MemorySecrets

ROOT = Path(__file__).parents[2]
MESSAGES = 60


@pytest.fixture
def server():
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: ScriptedServer) -> Path:
    """A user's files with a journal in which his folders have been read once."""
    monkeypatch.setenv("POSTLOGG_HOME", str(tmp_path / "home"))
    paths.journal_path().parent.mkdir(parents=True, exist_ok=True)
    with Desk(tmp_path / "mail", server.settings()) as desk:
        save(desk.settings, paths.settings_path())
    (tmp_path / "mail" / "journal.sqlite").rename(paths.journal_path())
    for number in range(MESSAGES):
        desk.send(mail(number))
    os.utime(desk.sent, (1e9, 1e9))
    return tmp_path


def engine() -> EngineThread:
    return EngineThread(paths.journal_path(), paths.settings_path(), MemorySecrets())


def postlogg(*arguments: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
    return subprocess.Popen([sys.executable, "-m", "postlogg", *arguments], env=environment, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL)  # fmt: skip


class Face(threading.Thread):
    """Withdraws, tries again and says log at random, with a connection of its own, until it is told to stop."""

    def __init__(self, seed: int, stop: threading.Event) -> None:
        super().__init__()
        self._chance, self._stop_event = random.Random(seed), stop
        self.withdrawn: Counter[int] = Counter()
        self.failures: list[BaseException] = []

    def run(self) -> None:
        try:
            with Journal(paths.journal_path()) as journal:
                outbox, listing = Outbox(journal), Listing(journal)
                while not self._stop_event.is_set():
                    self._act(outbox, self._chance.randint(1, MESSAGES))
                    listing.entries(View.WAITING, limit=10)
        except BaseException as error:  # noqa: BLE001 - told to the test
            self.failures.append(error)

    def _act(self, outbox: Outbox, number: int) -> None:
        submission = outbox.of_message(number)
        if submission is None:
            return
        now = 1e9
        if self._chance.random() < 0.5:
            self.withdrawn[number] += outbox.withdraw(submission.id, now)
        else:
            outbox.retry(submission.id, now)
            outbox.log_now(submission.id, now)


def test_faces_may_do_anything_at_any_moment(home: Path, server: ScriptedServer) -> None:
    """Nothing leaves twice, nothing leaves that was withdrawn last, and nobody meets an error."""
    server.on("RCPT", *["450 4.2.0 Greylisted", "250 2.1.5 Ok"] * 20)
    stop, thread = threading.Event(), engine()
    faces = [Face(seed, stop) for seed in range(3)]
    for each in (thread, *faces):
        each.start()
    viewers = [postlogg("retry", "--all"), postlogg("withdraw", "1", "2", "3"), postlogg("status", "--json")]
    until(lambda: len(server.accepted) >= MESSAGES // 3, "a third of the messages", seconds=60, step=0.01)
    assert [viewer.wait(60) for viewer in viewers][2] == 0
    stop.set()
    for face in faces:
        face.join(30)
    assert [face.failures for face in faces] == [[], [], []]
    with Journal(paths.journal_path()) as journal:
        outbox, listing = Outbox(journal), Listing(journal)
        for number in range(1, MESSAGES + 1):
            found = until(lambda number=number: outbox.of_message(number), "the submission", seconds=60)
            outbox.retry(found.id, 1e9)
        thread.wake()
        until(lambda: listing.count(View.LOGGED) == MESSAGES, "the last hand-over", seconds=60)
        states = {entry.state for entry in listing.entries(limit=1000)}
    assert thread.stop(20)
    assert states == {State.ACCEPTED}
    assert set(Counter(parse(each.content).message_id for each in server.accepted).values()) == {1}


def test_what_was_withdrawn_does_not_leave(home: Path, server: ScriptedServer) -> None:
    """The server is asked to accept one message while a face withdraws all the others."""
    thread = engine()

    def withdraw_the_rest(socket):
        with Journal(paths.journal_path()) as journal:
            outbox = Outbox(journal)
            for number in range(1, MESSAGES + 1):
                submission = outbox.of_message(number)
                assert submission is not None
                outbox.withdraw(submission.id, 1e9)
        socket.sendall(b"250 2.0.0 Ok\r\n")

    server.on("END", withdraw_the_rest)
    thread.start()
    with Journal(paths.journal_path()) as journal:
        until(lambda: Listing(journal).count(View.LOGGED) == 1, "the one", seconds=60, step=0.05)
        until(lambda: Listing(journal).count(View.WAITING) == 0, "the end", seconds=60)
        assert Listing(journal).count(states=[State.WITHDRAWN]) == MESSAGES - 1
    assert thread.stop(20)
    assert server.commands.count("DATA") == 1


def test_two_engines_never_run(home: Path, server: ScriptedServer) -> None:
    first = engine()
    assert not first.viewer_only
    second = engine()
    assert second.viewer_only
    first.start()
    second.start()
    second.join(10)
    processes = [postlogg("run"), postlogg("run", "--once")]
    assert [process.wait(60) for process in processes] == [1, 1]
    with Journal(paths.journal_path()) as journal:
        until(lambda: Listing(journal).count(View.LOGGED) == MESSAGES, "the messages", seconds=60)
    assert first.stop(20)
    assert len(server.accepted) == MESSAGES
    third = engine()
    assert not third.viewer_only
    third.start()
    assert third.stop(20)


def test_a_viewer_reads_and_opens_while_a_transaction_is_open(home: Path) -> None:
    with Journal(paths.journal_path()) as writer, writer.transaction():
        writer.execute("INSERT INTO fact VALUES ('held', '1')")
        with Journal(paths.journal_path()) as viewer:
            assert Listing(viewer).count() == 0
        assert postlogg("status").wait(60) == 0
