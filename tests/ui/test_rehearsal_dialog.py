from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot
from tests.ui import invented
from tests.ui.conftest import NOW

from postlogg.model import Folder, FolderKind, Mode, StoreFormat
from postlogg.settings import Destination, load
from postlogg.system.secrets import MemorySecrets
from postlogg.ui import rehearsal_dialog
from postlogg.ui.app import Program
from postlogg.ui.desk import Desk
from postlogg.ui.rehearsal_dialog import RehearsalDialog
from postlogg.ui.settings_dialog import SettingsDialog


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk(())


@pytest.fixture
def mailboxes(desk: Desk, tmp_path: Path) -> None:
    sent, inbox = tmp_path / "Sendt", tmp_path / "Innboks"
    invented.mailbox(sent, NOW, invented.S)
    invented.mailbox(inbox, NOW, invented.R)
    folders = Folder(sent, FolderKind.SENT, StoreFormat.MBOX), Folder(inbox, FolderKind.INBOX, StoreFormat.MBOX)
    crm = Destination("hubspot", "471100@bcc.hubspot.com", "471100@forward.hubspot.com")
    desk.keeper.change(folders=folders, destination=crm, mode=Mode.ASK)


def rehearsed(desk: Desk, qtbot: QtBot) -> RehearsalDialog:
    dialog = RehearsalDialog(desk)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog._running, timeout=20_000)
    return dialog


def texts(item: QTreeWidgetItem | None) -> list[str]:
    assert item is not None
    return [child.text(0) for row in range(item.childCount()) if (child := item.child(row)) is not None]


def test_it_tells_how_much_with_how_many_and_what_not_and_why(desk: Desk, mailboxes: None, qtbot: QtBot) -> None:
    dialog = rehearsed(desk, qtbot)
    assert (
        dialog.words.text() == "In the last 30 days, 14 e-mails with 8 people would have been logged, and 5 left out."
    )
    logged, left_out = dialog.tree.topLevelItem(0), dialog.tree.topLevelItem(1)
    assert logged is not None
    assert left_out is not None
    assert logged.text(0) == "Would have been logged (14)"
    assert texts(logged)[:3] == ["Aiko Tanaka (3)", "Ingrid Solberg (3)", "Henk de Vries (2)"]
    assert texts(logged.child(0)) == ["Contract draft v3", "Contract draft v2", "Re: Contract draft v2"]
    assert left_out.text(0) == "Would have been left out (5)"
    assert texts(left_out)[0] == "From somebody you have not logged before (3)"
    assert "On your never-log list (1)" in texts(left_out)
    assert dialog.progress.isHidden()
    dialog.close()


def test_automatic_logging_is_turned_on_and_off_again_from_there(
    desk: Desk, mailboxes: None, qtbot: QtBot, settings_path: Path
) -> None:
    desk.switch.turn(on=False)
    dialog = RehearsalDialog(desk)
    assert dialog.mode.text() == "&Log by itself from now on"
    assert dialog.mode_words.text() == "Now each e-mail waits for your word."
    dialog.mode.click()  # also while it is still looking
    assert load(settings_path).mode is Mode.AUTOMATIC
    assert desk.switch.is_on(desk.clock())
    assert dialog.mode.text() == "&Ask me first instead"
    dialog.mode.click()
    assert load(settings_path).mode is Mode.ASK
    desk.keeper.change(mode=Mode.OFF)
    assert dialog.mode_words.text() == "Now nothing is logged by itself."
    qtbot.waitUntil(lambda: dialog.outcome is not None, timeout=20_000)
    dialog.close()


def test_it_can_be_cancelled_and_tells_what_it_found_so_far(desk: Desk, mailboxes: None, qtbot: QtBot) -> None:
    dialog = RehearsalDialog(desk)
    dialog.show()
    dialog.cancel.click()
    qtbot.waitUntil(lambda: dialog.outcome is not None, timeout=20_000)
    assert dialog.words.text().startswith("Cancelled. So far: In the last 30 days")
    assert dialog.cancel.isHidden()
    dialog.close()


def test_closing_it_ends_the_search(desk: Desk, mailboxes: None, qtbot: QtBot) -> None:
    dialog = RehearsalDialog(desk)
    stop = dialog._stop
    assert isinstance(stop, threading.Event)
    dialog.show()
    dialog.close()
    assert stop.is_set()


def test_why_it_cannot_be_told_is_said(desk: Desk, qtbot: QtBot) -> None:
    desk.keeper.change(destination=Destination())
    dialog = rehearsed(desk, qtbot)
    assert dialog.words.text() == "Nothing can be logged yet: the address of the CRM is missing."
    dialog.close()


def test_of_very_many_the_newest_are_listed(
    desk: Desk, mailboxes: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rehearsal_dialog, "MOST_LISTED", 2)
    dialog = rehearsed(desk, qtbot)
    logged = dialog.tree.topLevelItem(0)
    assert logged is not None
    assert texts(logged.child(0)) == ["Contract draft v3", "Contract draft v2", "and 1 more"]
    dialog.close()


def test_the_settings_offer_it_when_logging_becomes_automatic(desk: Desk, mailboxes: None, qtbot: QtBot) -> None:
    dialog = SettingsDialog(desk)
    dialog.open_page("logging")
    assert dialog.offer.isHidden()
    dialog.logging.modes[Mode.AUTOMATIC].click()
    assert desk.keeper.settings.mode is Mode.AUTOMATIC
    assert dialog.offer.isVisible()
    dialog.logging.modes[Mode.ASK].click()
    assert dialog.offer.isHidden()
    dialog.logging.modes[Mode.AUTOMATIC].click()
    dialog.offer.button.click()
    assert not dialog.offer.isVisible()
    shown = dialog.findChild(RehearsalDialog)
    assert shown is not None
    qtbot.waitUntil(lambda: shown.outcome is not None, timeout=20_000)
    dialog.close()


def test_the_tray_offers_it_while_logging_is_not_automatic(
    qtbot: QtBot, tmp_path: Path, settings_path: Path
) -> None:  # fmt: skip
    with Program(tmp_path / "j.sqlite", settings_path, MemorySecrets(), lambda: None, home=tmp_path) as program:
        assert not program.tray.rehearsal.isVisible()
        program.desk.keeper.change(mode=Mode.ASK)
        assert program.tray.rehearsal.isVisible()
        program.tray.rehearsal.trigger()
        shown = program.window.findChild(RehearsalDialog)
        assert shown is not None
        qtbot.waitUntil(lambda: not shown._running, timeout=20_000)
        shown.close()
