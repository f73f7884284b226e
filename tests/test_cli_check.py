"""``postlogg check``: for a monitor, over real files."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.command import Command, arrive
from tests.support.mail import mail
from tests.support.smtp_server import ScriptedServer

from postlogg.following import NEW_ACCOUNTS, NEW_SENT
from postlogg.journal import Switch
from postlogg.model import Direction


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path, monkeypatch, capsys)


def test_before_anything_is_set_up(command: Command) -> None:
    result = command("check", "--json")
    assert result.status == 1
    concerns = [finding["concern"] for finding in result.object["findings"]]
    assert concerns == ["not_set_up"] * 3 + ["engine_stopped"]


def test_after_a_round_all_is_well(command: Command) -> None:
    command.configured()
    assert command("check").status == 1
    command.answer("run", "--once")
    result = command("check")
    assert (result.status, result.out.splitlines()[0]) == (0, "All is well.")
    assert "Sent was last read 0 s ago; 0 messages have come since the start." in result.out
    assert command.answer("status")["health"]["well"]
    drafts = f'\n[[folder]]\npath = "{command.home / "Drafts"}"\nkind = "drafts"\n'
    command.settings.write_text(command.settings.read_text() + drafts)
    assert command("check").status == 0, "what is not read cannot be late"


def test_what_was_found_on_the_computer_is_told_and_all_is_well(command: Command) -> None:
    command.configured()
    command.answer("run", "--once")
    with command.journal() as journal:
        Switch(journal).set_fact(NEW_ACCOUNTS, "An account was found.")
        Switch(journal).set_fact(NEW_SENT, "Sent mail goes elsewhere.")
    result = command("check", "--json")
    assert (result.status, result.object["well"]) == (0, True)
    assert result.object["news"] == ["An account was found.", "Sent mail goes elsewhere."]
    for name in ("check", "status"):
        assert [line for line in command(name).out.splitlines() if line in result.object["news"]] == result.object[
            "news"
        ]


def test_a_refused_message_and_an_unreadable_folder_are_found(command: Command) -> None:
    with ScriptedServer() as server:
        profile = command.configured(server.port)
        command.answer("run", "--once")
        server.on("END", "550 5.7.1 No")
        arrive(profile, mail(1, sender="rep@lab.example"), Direction.SENT)
        command.answer("run", "--once")
    inbox = Path(next(each["path"] for each in command.answer("status")["folders"] if each["kind"] == "inbox"))
    inbox.unlink(missing_ok=True)
    inbox.mkdir()
    command.answer("run", "--once")
    result = command("check", "--json")
    assert result.status == 1
    assert {finding["concern"] for finding in result.object["findings"]} == {"not_logged", "folder"}
    assert all(finding["remedy"] for finding in result.object["findings"])
    (refused,) = command.answer("status", "--view", "attention")["entries"]
    assert (refused["reply"]["code"], refused["advice"]["kind"]) == (550, "policy")
    shown = command("status")
    assert shown.out.count("What helps: ") == 2
