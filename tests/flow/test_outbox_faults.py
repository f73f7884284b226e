"""A journal that cannot be written, settings that cannot be read, an engine that is told to stop: nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from tests.support.desk import Desk
from tests.support.faults import Failing, run_for_a_round
from tests.support.mail import mail
from tests.support.smtp_server import HANG_UP, ScriptedServer
from tests.support.waiting import until

from postlogg.engine import Engine, EngineThread, hand_in
from postlogg.engine.engine import TROUBLE
from postlogg.engine.thread import SettingsFile
from postlogg.errors import JournalError
from postlogg.journal import Journal, Listing, Outbox, Switch, View
from postlogg.model import State
from postlogg.settings import save
from postlogg.system.secrets import MemorySecrets

ROOT = Path(__file__).parents[2]


@pytest.fixture
def server():
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def desk(tmp_path: Path, server: ScriptedServer):
    with Desk(tmp_path / "desk", server.settings()) as desk:
        yield desk


@pytest.mark.parametrize(
    ("reply", "state", "sent"),
    [("250 2.0.0 Ok", State.ACCEPTED, 1), ("550 5.7.1 No", State.REJECTED, 1), ("451 4.3.0 Later", State.ACCEPTED, 2)],
)
def test_a_reply_that_cannot_be_written_is_written_later_and_not_asked_for_again(
    desk: Desk, server: ScriptedServer, reply: str, state: State, sent: int
) -> None:
    journal = Failing(desk.journal)

    def answer(socket):
        journal.on = True
        socket.sendall(reply.encode() + b"\r\n")

    server.on("END", answer)
    desk.send(mail(1))
    desk.put_forward(61)
    with pytest.raises(JournalError):
        desk.engine.round()
    with pytest.raises(JournalError):
        desk.engine.submit()
    journal.on = False
    desk.engine.round()
    assert desk.entry(mail(1)).attempts == 1
    desk.round()
    desk.round()
    assert desk.entry(mail(1)).state is state
    assert server.commands.count("DATA") == sent


def test_what_was_in_hand_when_the_journal_failed_is_taken_up_without_a_restart(
    desk: Desk, server: ScriptedServer
) -> None:
    journal = Failing(desk.journal)

    def hang_up(socket):
        journal.on = True
        socket.close()

    server.on("END", HANG_UP)
    server.on("PIECE", hang_up)
    desk.send(mail(1))
    desk.put_forward(61)
    with pytest.raises(JournalError):
        desk.engine.round()
    journal.on = False
    for _ in range(3):
        desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED
    assert desk.engine.round() > 0, "there is nothing that it would have to hurry for"


def test_a_journal_that_fails_at_every_statement_loses_nothing(desk: Desk, server: ScriptedServer) -> None:
    """Each statement of a round fails once; the engine goes on with the next round."""
    remaining = [0]
    desk.journal._connection.set_progress_handler(lambda: remaining[0] == 1, 1)

    def count(_: str) -> None:
        remaining[0] -= 1

    desk.journal._connection.set_trace_callback(count)
    failures = 0
    for number in range(60):
        desk.send(mail(number))
        desk.put_forward(61)
        remaining[0] = number + 1
        try:
            desk.engine.round()
        except JournalError:
            failures += 1
        remaining[0] = 0
        desk.engine.round()
        assert desk.entry(mail(number)).state is State.ACCEPTED
    assert failures > 20
    assert len(server.accepted) == 60


def test_a_full_disk_is_said_and_waited_out(tmp_path: Path, server: ScriptedServer) -> None:
    """In a process of its own, as the limit is a process's."""
    finished = subprocess.run(
        [sys.executable, "-m", "tests.crash.full_disk", str(tmp_path), str(server.port)], cwd=ROOT, check=False,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'desktop'}:{ROOT}"}, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert finished.returncode == 0, finished.stderr
    assert "The journal cannot be" in finished.stderr
    assert len(server.accepted) == 3
    assert len({each.content for each in server.accepted}) == 3


def running(desk: Desk, tmp_path: Path) -> EngineThread:
    save(desk.settings, tmp_path / "settings.toml")
    return EngineThread(desk.path / "journal.sqlite", tmp_path / "settings.toml", MemorySecrets())


def test_settings_that_are_broken_in_mid_run_are_said_and_taken_up_again_when_mended(
    desk: Desk, tmp_path: Path, server: ScriptedServer
) -> None:
    path = tmp_path / "settings.toml"
    save(desk.settings, path)
    engine = Engine(desk.journal, SettingsFile(path), MemorySecrets(), desk.now)
    whole = path.read_text()
    desk.send(mail(1))
    path.write_text(whole.replace("mode =", "mode = ["))
    run_for_a_round(engine)
    assert "settings.toml is not valid TOML" in Switch(desk.journal).fact(TROUBLE)
    assert server.accepted == []
    path.write_text(whole)
    desk.put_forward(61)
    run_for_a_round(engine)
    assert Switch(desk.journal).fact(TROUBLE) == ""
    assert len(server.accepted) == 1


def test_a_journal_that_cannot_be_opened_is_said_and_tried_again(
    tmp_path: Path, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("postlogg.engine.thread.AGAIN_SECONDS", 0.05)
    with Desk(tmp_path / "desk", server.settings()) as desk:
        save(desk.settings, tmp_path / "settings.toml")
    journal = tmp_path / "desk" / "journal.sqlite"
    whole = journal.read_bytes()
    journal.write_bytes(b"This is no database. " * 500)
    thread = EngineThread(journal, tmp_path / "settings.toml", MemorySecrets())
    thread.start()
    until(lambda: thread.trouble, "the trouble", seconds=10, step=0.01)
    assert "cannot be opened" in thread.trouble
    journal.write_bytes(whole)
    until(lambda: not thread.trouble, "the end of the trouble", seconds=10, step=0.01)
    assert thread.stop(10)
    assert [record.levelname for record in caplog.records] == ["ERROR"]


def test_the_engine_stops_after_the_message_in_hand(desk: Desk, tmp_path: Path, server: ScriptedServer) -> None:
    thread = running(desk, tmp_path)

    def tell_to_stop(socket):
        thread.stop(timeout=0)
        socket.sendall(b"250 2.0.0 Ok\r\n")

    server.on("END", tell_to_stop)
    for number in range(5):
        desk.send(mail(number))
    os.utime(desk.sent, (1e9, 1e9))
    thread.start()
    thread.join(20)
    assert not thread.is_alive()
    assert server.commands.count("DATA") == 1
    with Journal(desk.path / "journal.sqlite") as journal:
        assert Listing(journal).count(View.WAITING) == 4
        assert Listing(journal).count(View.LOGGED) == 1


def test_what_lies_in_no_folder_can_be_tried_again_while_a_notice_may_come(desk: Desk, server: ScriptedServer) -> None:
    handed_in = mail("by hand")
    hand_in(desk.journal, desk.settings, handed_in, desk.now())
    desk.round()
    outbox, number = Outbox(desk.journal), desk.entry(handed_in).submission or 0
    assert outbox.failed(number, "5.1.1", "no", desk.now())
    assert outbox.retry(number, desk.now())
    desk.round()
    assert desk.entry(handed_in).state is State.ACCEPTED
    assert [each.content for each in server.accepted] == [handed_in] * 2
    desk.put_forward(6 * 86400)
    desk.send(mail(1))
    desk.round()
    assert desk.journal.value("SELECT count(*) FROM content") == 0


def test_content_is_gone_when_it_was_accepted_and_made_again_for_a_retry(desk: Desk, server: ScriptedServer) -> None:
    desk.send(mail(1))
    desk.round()
    assert desk.journal.value("SELECT count(*) FROM content") == 0
    outbox, number = Outbox(desk.journal), desk.entry(mail(1)).submission or 0
    assert outbox.failed(number, "5.1.1", "no", desk.now())
    assert outbox.retry(number, desk.now())
    desk.sent.unlink()
    desk.choose(folders=tuple(replace(folder) for folder in desk.settings.folders))
    desk.round()
    assert desk.entry(mail(1)).state is State.REJECTED
    assert "no longer in its folder" in desk.entry(mail(1)).note
    assert outbox.retry(number, desk.now())
    desk.send(mail(1))
    desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED
    assert [each.content for each in server.accepted] == [mail(1)] * 2
