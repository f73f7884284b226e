from __future__ import annotations

import time
from pathlib import Path

import pytest
from tests.support.command import Command
from tests.ui import invented

from postlogg.journal import Journal
from postlogg.system import paths


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path, monkeypatch, capsys)


def test_statistics_of_a_new_journal(command: Command) -> None:
    found = command("statistics", "--json").object
    assert [week["logged"] for week in found["weeks"]] == [0] * 12
    assert (found["logged"], found["share_confirmed"], found["not_logged"]) == (0, None, {})
    assert "0 logged, 0 more by hand." in command("statistics").out


def test_statistics_tell_what_was_logged_and_what_was_not(command: Command) -> None:
    with Journal(paths.journal_path()) as journal:
        invented.fill(journal, time.time())
    found = command("statistics", "--json").object
    assert (found["logged"], found["by_hand"], found["confirmed"]) == (8, 1, 6)
    assert sum(week["logged"] for week in found["weeks"]) == 8
    assert found["not_logged"]["list_mail"] == 1
    assert found["not_delivered"] == {"failed": 1, "withdrawn": 1}
    lines = command("statistics").out
    for expected in (
        "8 logged, 1 more by hand.",
        "100% confirmed of 6",
        "Between colleagues only",
        "Came back",
        "####",
    ):
        assert expected in lines
