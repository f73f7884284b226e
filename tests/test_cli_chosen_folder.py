"""``configure --folder``: a folder of any program."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.command import BCC, ME, Command
from tests.support.file_folders import Mh
from tests.support.mailbox import Mbox, letter

from postlogg.settings import load


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path, monkeypatch, capsys)


def test_a_folder_of_my_choice_is_watched(command: Command) -> None:
    Mh(command.home / "Post/sendt").append(letter(1))
    Mbox(command.home / "inn").append(letter(2))
    answer = command.answer(
        "configure", "--folder", command.home / "Post/sendt", "--kind", "sent", "--address", f"Rep <{ME}>", "--bcc", BCC
    )
    assert [(each["kind"], each["format"]) for each in answer["folders"]] == [("sent", "mh")]
    assert (answer["addresses"], answer["internal_domains"]) == ([ME], ["lab.example"])
    command.answer("configure", "--folder", command.home / "inn", "--kind", "inbox", "--address", "rep@gmail.com")
    command.answer("configure", "--mode", "automatic")
    settings = load(command.settings)
    assert [(str(each.kind), str(each.format)) for each in settings.folders] == [("sent", "mh"), ("inbox", "mbox")]
    assert settings.my_addresses == (ME, "rep@gmail.com")
    assert settings.internal_domains == ("lab.example",)
    assert settings.destination.bcc_address == BCC


def test_a_folder_comes_beside_an_account(command: Command) -> None:
    command.profile()
    Mbox(command.home / "old/Sent").append(letter(1))
    answer = command.answer("configure")
    more = command.answer("configure", "--folder", command.home / "old/Sent", "--kind", "sent")
    assert len(more["folders"]) == len(answer["folders"]) + 1
    assert more["addresses"] == answer["addresses"]
    again = command.answer("configure", "--folder", command.home / "old/Sent", "--kind", "inbox")
    assert len(again["folders"]) == len(more["folders"])


def test_a_chosen_folder_outlives_a_later_choice_of_accounts(command: Command) -> None:
    command.profile()
    Mbox(command.home / "old/Sent").append(letter(1))
    Mbox(command.home / "CRM").append(letter(2))
    command.answer("configure", "--folder", command.home / "old/Sent", "--kind", "sent", "--address", "rep@old.example")
    command.answer("configure", "--folder", command.home / "CRM", "--kind", "request")
    (account,) = command.answer("accounts")["accounts"]
    answer = command.answer("configure", "--account", account["id"])
    assert [each["kind"] for each in answer["folders"]][-2:] == ["sent", "request"]
    assert answer["addresses"] == [ME, "rep@old.example"]
    assert answer["internal_domains"] == ["lab.example", "old.example"]
    assert command.answer("configure", "--account", account["id"])["folders"] == answer["folders"]


@pytest.mark.parametrize(
    ("line", "said"), [(["--folder", "nowhere", "--kind", "sent"], "can read"), (["--folder", "x"], "--kind")]
)
def test_what_cannot_be_watched_is_refused(command: Command, line: list[str], said: str) -> None:
    result = command("configure", *line, "--json")
    assert result.status == 1
    assert said in result.object["error"]
    assert not command.settings.exists()


def test_a_folder_of_any_format_is_rehearsed(command: Command) -> None:
    Mh(command.home / "sendt").append(letter(1))
    command.answer("configure", "--folder", command.home / "sendt", "--kind", "sent", "--address", ME)
    assert len(command.answer("rehearse", command.home / "sendt")["messages"]) == 1
