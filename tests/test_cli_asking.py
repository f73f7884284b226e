"""``log``, ``retry``, ``withdraw``, ``status`` and ``run``, with the embedded CRM as the mail server."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.support.command import ME, Command, arrive
from tests.support.mail import CUSTOMER, mail

from postlogg.crm import Crm, CrmServer, open_crm
from postlogg.demo.profile import Profile
from postlogg.journal import Listing, Outbox
from postlogg.model import Direction
from postlogg.system.lock import ProcessLock

SOON = {"date": "Mon, 23 Nov 2099 09:15:00 +0100"}
DEADLINE = 30.0


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path, monkeypatch, capsys)


@pytest.fixture
def crm(tmp_path: Path) -> Iterator[Crm]:
    opened = open_crm(f"sqlite:///{tmp_path / 'crm.sqlite'}")
    opened.add_user(ME)
    yield opened
    opened.close()


@pytest.fixture
def profile(command: Command, crm: Crm) -> Iterator[Profile]:
    """A configured desk, whose folders the engine has begun to watch."""
    with CrmServer(crm) as server:
        profile = command.configured(server.address[1])
        profile.age(60)
        command.answer("run", "--once")
        yield profile


def _until(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + DEADLINE
    while not done():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)


def _file(command: Command, raw: bytes) -> Path:
    path = command.home / "message.eml"
    path.write_bytes(raw)
    return path


def _subjects(crm: Crm) -> list[str]:
    return [email.subject for email in crm.timeline(CUSTOMER)]


def test_one_round_logs_what_arrived_and_status_tells_it(command: Command, crm: Crm, profile: Profile) -> None:
    arrive(profile, mail(1, subject="Tilbud på lys", **SOON), Direction.SENT)
    assert command.answer("run", "--once") == {
        "counts": {"all": 1, "attention": 0, "waiting": 0, "logged": 1, "not_logged": 0},
        "problems": [],
    }
    assert _subjects(crm) == ["Tilbud på lys"]
    status = command.answer("status")
    assert set(status) == {
        "version", "engine", "capturing", "paused_until", "mode", "folders", "new_accounts", "counts", "health",
        "entries",
    }  # fmt: skip
    assert (status["mode"], status["capturing"], status["paused_until"]) == ("automatic", True, None)
    assert (status["engine"]["running"], status["engine"]["problems"]) == (False, [])
    assert {folder["kind"]: folder["messages"] for folder in status["folders"]} == {"inbox": 0, "sent": 1}
    (entry,) = status["entries"]
    assert (entry["state"], entry["logged"], entry["contact"]) == ("accepted", True, CUSTOMER)
    assert entry["reply"]["code"] == 250
    assert "Tilbud på lys" in command("status").out


def test_status_filters(command: Command, profile: Profile) -> None:
    arrive(profile, mail(1, subject="Lamper", **SOON), Direction.SENT)
    arrive(profile, mail(2, subject="Privat", sensitivity="Private", **SOON), Direction.SENT)
    command.answer("run", "--once")
    assert [entry["subject"] for entry in command.answer("status", "--view", "not_logged")["entries"]] == ["Privat"]
    assert [entry["subject"] for entry in command.answer("status", "--find", "lamp")["entries"]] == ["Lamper"]
    assert len(command.answer("status", "--limit", "1")["entries"]) == 1


def test_a_server_that_does_not_answer_is_told(command: Command) -> None:
    profile = command.configured(port=9)  # nothing listens there
    profile.age(60)
    command.answer("run", "--once")
    arrive(profile, mail(1, **SOON), Direction.SENT)
    answer = command.answer("run", "--once")
    assert answer["counts"]["waiting"] == 1
    assert len(answer["problems"]) == 1
    status = command.answer("status")
    assert status["engine"]["problems"] == answer["problems"]
    (entry,) = status["entries"]
    assert (entry["state"], entry["logged"]) == ("deferred", False)
    assert entry["due_at"] is not None


def test_a_folder_that_cannot_be_read_is_told(command: Command, profile: Profile) -> None:
    folder = profile.folder(Direction.SENT)
    folder.unlink()
    folder.mkdir()
    command.answer("run", "--once")
    problems = {each["kind"]: each["problem"] for each in command.answer("status")["folders"]}
    assert problems["sent"]
    assert problems["inbox"] == ""


def test_a_file_is_logged_at_once(command: Command, crm: Crm, profile: Profile) -> None:
    answer = command.answer("log", _file(command, mail(7, sender=CUSTOMER, to=ME, subject="Spørsmål")))
    assert answer["engine_is_running"] is False
    (entry,) = answer["entries"]
    assert (entry["reason"], entry["route"], entry["state"]) == ("asked_by_user", "forward", "accepted")
    assert _subjects(crm) == ["Spørsmål"]


def test_a_file_is_logged_only_once(command: Command, crm: Crm, profile: Profile) -> None:
    file = _file(command, mail(7, subject="Tilbud"))
    first, second = command.answer("log", file), command.answer("log", file)
    assert first["entries"][0]["message"] == second["entries"][0]["message"]
    assert _subjects(crm) == ["Tilbud"]


def test_a_message_that_was_seen_is_logged_by_its_message_id(command: Command, crm: Crm, profile: Profile) -> None:
    arrive(profile, mail(2, sender=CUSTOMER, to=ME, subject="Forespørsel", **SOON), Direction.RECEIVED)
    command.answer("run", "--once")
    assert _subjects(crm) == []
    (entry,) = command.answer("log", "--message-id", "2@kunde.example")["entries"]
    assert (entry["reason"], entry["state"]) == ("asked_by_user", "accepted")
    assert _subjects(crm) == ["Forespørsel"]


def test_what_cannot_be_asked_for_is_an_error(command: Command, profile: Profile) -> None:
    for line, said in (
        (["log"], "Nothing was named"),
        (["log", "--message-id", "<absent@x>"], "No message with the Message-ID"),
        (["retry", "--all"], "nothing to try again"),
        (["retry", "99"], "no message number 99"),
        (["withdraw"], "Nothing was named"),
        (["withdraw", "--all"], "nothing to take back"),
    ):
        result = command(*line, "--json")
        assert result.status == 1
        assert said in result.object["error"]


def test_what_was_refused_is_tried_again(command: Command, crm: Crm, profile: Profile) -> None:
    crm.never_log(CUSTOMER)
    raw = mail(3, subject="Vent litt", to=f"{CUSTOMER}, other@firma.example", **SOON)
    crm.never_log("firma.example")
    arrive(profile, raw, Direction.SENT)
    command.answer("run", "--once")
    (refused,) = command.answer("status", "--view", "attention")["entries"]
    assert (refused["state"], refused["reply"]["status"]) == ("rejected", "5.7.1")
    (entry,) = command.answer("retry", refused["message"])["entries"]
    assert entry["state"] == "rejected", "nothing has changed in the CRM"
    with command.journal() as journal:
        kinds = [event.kind for event in Listing(journal).history(entry["message"])]
    assert kinds.count("retried") == 1
    assert kinds.count("rejected") == 2


def test_what_waits_is_taken_back(command: Command, crm: Crm, profile: Profile) -> None:
    command.answer("configure", "--mode", "ask")
    arrive(profile, mail(4, **SOON), Direction.SENT)
    command.answer("run", "--once")
    (entry,) = command.answer("withdraw", "--all")["entries"]
    assert entry["state"] == "withdrawn"
    command.answer("run", "--once")
    assert _subjects(crm) == []


def test_while_an_engine_runs_requests_are_left_to_it(command: Command, crm: Crm, profile: Profile) -> None:
    with ProcessLock(command.own / "data" / "journal.lock") as lock:
        assert lock.is_held
        answer = command.answer("log", _file(command, mail(8, subject="Senere")))
        assert answer["engine_is_running"] is True
        assert answer["entries"][0]["asked"] is True
        assert command("run", "--once", "--json").object["error"].startswith("Another Postlogg")
        assert command("run", "--json").status == 1
        assert command.answer("status")["engine"]["running"] is True
    assert _subjects(crm) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_engine_runs_until_it_is_told_to_stop(
    command: Command, crm: Crm, profile: Profile, number: signal.Signals
) -> None:
    process = command.start("run", "--json")
    try:
        _until(lambda: bool(command.answer("status")["engine"]["running"]))
        arrive(profile, mail(9, subject="Underveis", **SOON), Direction.SENT)
        _until(lambda: _subjects(crm) == ["Underveis"])
        process.send_signal(number)
        out, err = process.communicate(timeout=DEADLINE)
    finally:
        process.kill()
        process.wait()
    assert (process.returncode, err) == (0, "")
    assert json.loads(out)["counts"]["logged"] == 1
    with command.journal() as journal:
        assert Outbox(journal).next_due() is None
