"""The command line as a whole: its answers, its errors and its exit statuses."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.command import ROOT, Command

from postlogg import __version__
from postlogg.cli.answer import table
from postlogg.journal.schema import SCHEMA_VERSION


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path, monkeypatch, capsys)


def test_the_version_is_told(command: Command) -> None:
    result = command("--version")
    assert (result.status, result.out.strip()) == (0, f"postlogg {__version__}")


@pytest.mark.parametrize(
    "line", [["nonsense"], ["explain"], ["rehearse", "--since", "yesterday"], ["crm"], ["crm", "add"]]
)
def test_a_misused_command_has_status_2_and_prints_no_answer(command: Command, line: list[str]) -> None:
    result = command(*line)
    assert (result.status, result.out) == (2, "")
    assert "usage: postlogg" in result.err


def test_an_error_is_one_sentence_on_standard_error_and_status_1(command: Command) -> None:
    result = command("explain", command.home / "absent.eml")
    assert (result.status, result.out) == (1, "")
    assert result.err.startswith("postlogg: The file ")
    assert result.err.count("\n") == 1


def test_with_json_an_error_is_an_object_as_well(command: Command) -> None:
    result = command("explain", command.home / "absent.eml", "--json")
    assert result.status == 1
    assert list(result.object) == ["error"]
    assert f"postlogg: {result.object['error']}\n" == result.err


def test_settings_that_cannot_be_meant_are_named(command: Command) -> None:
    command.settings.parent.mkdir(parents=True)
    command.settings.write_text("[timing]\nundo_seconds = -1\n")
    for line in (["status"], ["run", "--once"], ["rehearse"], ["log", "x.eml"]):
        result = command(*line, "--json")
        assert result.status == 1
        assert "timing.undo_seconds" in result.object["error"]


def test_a_settings_file_that_is_no_toml_is_an_error(command: Command) -> None:
    command.settings.parent.mkdir(parents=True)
    command.settings.write_text("mode = [")
    assert "not valid TOML" in command("status", "--json").object["error"]


def test_a_journal_of_a_newer_version_is_left_alone(command: Command) -> None:
    command.answer("status")
    with command.journal() as journal:
        journal.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    result = command("status", "--json")
    assert result.status == 1
    assert "newer Postlogg" in result.object["error"]


def test_a_journal_that_is_none_is_an_error(command: Command) -> None:
    command.answer("status")
    path = command.own / "data" / "journal.sqlite"
    for file in path.parent.glob("journal.sqlite*"):
        file.unlink()
    path.write_bytes(b"this is no database" * 100)
    assert "journal" in command("status", "--json").object["error"]


def test_quick_commands_load_neither_qt_nor_a_database_toolkit_nor_a_mail_server(tmp_path: Path) -> None:
    program = (
        "import json, sys\nfrom postlogg.cli import main\nassert main(['status', '--json']) == 0\n"
        "print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=60,
                          env={"PYTHONPATH": str(ROOT / "desktop"), "POSTLOGG_HOME": str(tmp_path)})  # fmt: skip
    loaded = set(json.loads(done.stderr))
    assert json.loads(done.stdout)["engine"]["running"] is False
    assert not loaded & {"PySide6", "sqlalchemy", "aiosmtpd", "requests", "watchdog"}


def test_output_that_nobody_reads_is_no_error(tmp_path: Path) -> None:
    """As in ``postlogg status | head -1``."""
    process = subprocess.Popen(
        [sys.executable, "-m", "postlogg", "status"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={"PYTHONPATH": str(ROOT / "desktop"), "POSTLOGG_HOME": str(tmp_path)},
    )  # fmt: skip
    assert process.stdout is not None
    process.stdout.close()
    assert process.wait(60) == 0
    assert process.stderr is not None
    assert process.stderr.read() == ""
    process.stderr.close()


def test_a_table_is_aligned_and_cuts_what_is_too_wide() -> None:
    assert table(("No.", "Why"), [(1, "short"), (10, "a  cell\nthat is much too wide")], widest=12) == [
        "No.  Why",
        "---  ------------",
        "1    short",
        "10   a cell that…",
    ]
    assert table(("No.",), []) == []
