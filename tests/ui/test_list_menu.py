from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui import invented
from tests.ui.conftest import Clock
from tests.ui.test_actions import named

from postlogg.journal import Journal, View
from postlogg.model import State
from postlogg.system.secrets import MemorySecrets
from postlogg.ui import mail_client
from postlogg.ui.app import Program
from postlogg.ui.desk import Desk
from postlogg.ui.health_line import HealthDialog
from postlogg.ui.main_window import MainWindow

Message = invented.Mail


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def export(window: MainWindow, path: Path, qtbot: QtBot) -> str:
    with qtbot.waitSignal(window.menu.said, timeout=10_000) as said:
        window.menu.export_to(path)
    return str(said.args[0]) if said.args else ""


def test_the_list_as_it_is_filtered_becomes_a_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    window, path = MainWindow(desk), tmp_path / "list.csv"
    window.filters.choose(View.ATTENTION)
    assert "1 e-mail is written to list.csv" in export(window, path, qtbot)
    (row,) = rows_of(path)
    assert row["Subject"] == "Contract draft v3"
    assert row["Address"] == "aiko@hanami.example"
    assert row["State"] == "Came back"
    window.filters.choose(View.ALL)
    export(window, path, qtbot)
    assert [each["Subject"] for each in rows_of(path)] == [each.subject for each in desk.listing.entries()]


def test_a_subject_is_no_formula_in_the_file(make_desk: Callable[..., Desk], qtbot: QtBot, tmp_path: Path) -> None:
    mail = invented.MAILS[5]
    desk = make_desk((Message(60, mail.direction, mail.name, mail.address, "=1+1", mail.reason),))
    export(MainWindow(desk), tmp_path / "list.csv", qtbot)
    assert rows_of(tmp_path / "list.csv")[0]["Subject"] == "'=1+1"


def test_a_file_that_cannot_be_written_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    said = export(MainWindow(desk), tmp_path / "nowhere" / "list.csv", qtbot)
    assert said.startswith("The file list.csv cannot be written")


@pytest.mark.parametrize(("platform", "url"), [("linux", "mid:a%2Fb%25@c.example"),
                                               ("darwin", "message:%3Ca%2Fb%25@c.example%3E")])  # fmt: skip
def test_a_message_is_named_to_the_mail_client_by_its_id(platform: str, url: str) -> None:
    found = mail_client.url_of("<a/b%@c.example>", platform)
    assert found.toString(QUrl.ComponentFormattingOption.FullyEncoded) == url


def test_the_mail_client_is_asked_to_show_a_message(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry, asked, opened = named(desk, "Sample lengths"), list[list[str]](), list[QUrl]()
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "mail client is asked" in mail_client.open_in_client(
        entry, open_url=lambda url: bool(opened.append(url) or True), platform="linux"
    )
    assert opened == [mail_client.url_of(entry.message_id, "linux")]
    assert mail_client.open_in_client(entry, open_url=lambda _url: False).startswith("No mail client")
    program = tmp_path / "thunderbird"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    said = mail_client.open_in_client(
        entry, run=lambda _program, arguments: bool(asked.append(arguments) or True), platform="linux"
    )
    assert said.startswith("Thunderbird")
    assert asked == [["-mail", mail_client.url_of(entry.message_id, "linux").toString()]]


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_what_is_not_well_is_told_at_the_bottom_and_in_full(desk: Desk, clock: Clock, qtbot: QtBot) -> None:
    desk.switch.set_fact("engine_round_at", str(clock.now - 3600))
    window = MainWindow(desk)
    window.show()
    qtbot.waitUntil(window.health.isVisible, timeout=10_000)
    assert "its last look was 1 h ago" in window.health.words.text()
    window.health.all.click()
    qtbot.waitUntil(lambda: window.findChild(HealthDialog) is not None, timeout=10_000)
    shown = words_of(window.findChild(HealthDialog))
    assert "its last look was 1 h ago" in shown
    assert "One message was not logged." in shown
    assert "Sent has never been read." in shown
    desk.switch.set_fact("engine_round_at", str(clock.now))
    desk.keeper.change(folders=())
    qtbot.waitUntil(lambda: not window.health.isVisible(), timeout=10_000)


def test_a_journal_that_the_engine_cannot_open_is_said_and_is_said_no_more(desk: Desk, qtbot: QtBot) -> None:
    trouble = ["The journal journal.sqlite cannot be opened: disk I/O error."]
    desk.switch.set_fact("engine_round_at", str(desk.clock()))
    window = MainWindow(replace(desk, trouble=lambda: trouble[0]))
    window.show()
    qtbot.waitUntil(lambda: window.health.words.text() == trouble[0], timeout=10_000)
    assert window.health.isVisible()
    trouble[0] = ""
    desk.watch.look()
    qtbot.waitUntil(lambda: "disk I/O" not in window.health.words.text(), timeout=10_000)


def test_the_engine_tells_why_it_cannot_open_the_journal(qtbot: QtBot, tmp_path: Path, settings_path: Path) -> None:
    with Program(tmp_path / "journal.sqlite", settings_path, MemorySecrets(), lambda: None, tmp_path) as program:
        assert program.desk.trouble() == ""
        with Journal(tmp_path / "journal.sqlite") as newer:
            newer.execute("PRAGMA user_version = 99")
        program.engine.start()
        qtbot.waitUntil(lambda: "written by a newer Postlogg" in program.desk.trouble(), timeout=20_000)
        program.window.show()
        qtbot.waitUntil(lambda: "written by a newer Postlogg" in program.window.health.words.text(), timeout=10_000)


def test_the_built_in_crm_is_shown_from_tray_and_list_while_it_is_in_use(
    qtbot: QtBot, tmp_path: Path, settings_path: Path
) -> None:
    with Program(tmp_path / "journal.sqlite", settings_path, MemorySecrets(), lambda: None) as program:
        assert not program.tray.crm.isVisible()
        assert not program.window.menu.crm.isEnabled()
        built_in = program.desk.built_in
        built_in.choose(built_in.start())
        assert program.tray.crm.isVisible()
        program.tray.crm.trigger()
        shown = program._crm
        assert shown is not None
        assert shown.isVisible()
        shown.close()
        program.window.menu.crm.trigger()
        assert shown.isVisible()


def test_every_action_on_an_e_mail_stands_in_its_menu(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    window.show_message(next(each.message for each in desk.listing.entries() if each.state is State.FAILED))
    menu = window.actions_.menu(window)
    offered = {action for action in menu.actions() if not action.isSeparator() and action.menu() is None}
    assert set(window.actions_.all) == offered
    assert window.actions_.client.isEnabled()
