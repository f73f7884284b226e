from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot
from tests.support.desk import append
from tests.support.mail import mail
from tests.ui import invented
from tests.ui.conftest import NOW

from postlogg.model import Folder, FolderKind, StoreFormat
from postlogg.ui.desk import Desk
from postlogg.ui.gaps_dialog import GapsDialog
from postlogg.ui.main_window import MainWindow

ME = invented.ME[1]


@pytest.fixture
def sent(desk: Desk, tmp_path: Path) -> Path:
    path = tmp_path / "Gesendet"
    desk.keeper.change(folders=(Folder(path, FolderKind.SENT, StoreFormat.MBOX),))
    for number, to in ((1, "bo@annen.example"), (2, "Kari <kari@kunde.example>"), (3, "kari@kunde.example")):
        append(path, mail(number, sender=ME, to=to, date=f"Mon, 23 Nov 2026 09:1{number}:00 +0100"))
    return path


@pytest.fixture
def dialog(desk: Desk, sent: Path, qtbot: QtBot) -> Iterator[GapsDialog]:
    window = MainWindow(desk)
    window.show()
    window.menu.gaps.trigger()
    made = window.findChild(GapsDialog)
    assert made is not None
    made.since.setMaximumDate(QDate(2100, 1, 1))
    made.since.setDate(QDate(2026, 11, 1))
    yield made
    window.close()


def searched(dialog: GapsDialog, qtbot: QtBot) -> list[str]:
    dialog.search.click()
    assert not dialog.search.isEnabled()
    qtbot.waitUntil(dialog.search.isEnabled, timeout=20_000)
    return [person.text(0) for person in dialog._people()]


def looked_at(desk: Desk) -> int:
    """How far the journal remembers a search to be."""
    return int(json.loads(desk.switch.fact("gap_search") or "{}").get("looked_at", 0))


def test_what_is_missing_is_shown_by_person_and_logged(desk: Desk, dialog: GapsDialog, qtbot: QtBot) -> None:
    assert searched(dialog, qtbot) == ["Kari (2)", "bo@annen.example (1)"]
    assert dialog.words.text() == "3 e-mails are missing."
    assert not dialog.log.isEnabled()
    dialog._people()[0].setCheckState(0, Qt.CheckState.Checked)
    assert len(dialog.ticked()) == 2
    dialog.log.click()
    assert dialog.words.text() == "2 e-mails will be logged."
    assert [person.text(0) for person in dialog._people()] == ["bo@annen.example (1)"]
    asked = [entry.subject for entry in desk.listing.entries() if entry.asked]
    assert sorted(asked) == ["Message 2", "Message 3"]
    assert searched(dialog, qtbot) == ["bo@annen.example (1)"]
    dialog.all.click()
    dialog.log.click()
    assert searched(dialog, qtbot) == []
    assert dialog.words.text() == "Nothing is missing."
    assert not dialog.all.isEnabled()
    assert len(desk.messages.asked(NOW)) == 3


def test_the_pace_can_be_chosen(desk: Desk, dialog: GapsDialog, qtbot: QtBot) -> None:
    searched(dialog, qtbot)
    dialog.all.click()
    dialog.pace.setValue(1)
    dialog.log.click()
    assert [len(desk.messages.asked(NOW + later)) for later in (0, 60, 120)] == [1, 2, 3]


def test_what_is_older_than_the_day_is_left_alone(dialog: GapsDialog, qtbot: QtBot) -> None:
    dialog.since.setDate(QDate(2026, 11, 24))
    assert searched(dialog, qtbot) == []


def test_the_search_can_be_cancelled(dialog: GapsDialog, qtbot: QtBot) -> None:
    dialog.search.click()
    dialog.cancel.click()
    qtbot.waitUntil(dialog.search.isEnabled, timeout=20_000)
    assert dialog.words.text().startswith("The search was cancelled.")
    assert dialog.words.text().endswith("Searching again goes on from there.")
    assert dialog.cancel.isHidden()


def test_a_search_whose_window_was_closed_goes_on_in_the_next_window(
    desk: Desk, dialog: GapsDialog, sent: Path, qtbot: QtBot
) -> None:
    told: list[int] = []
    for number in range(4, 1500):
        append(sent, mail(number, sender=ME, to="bo@annen.example"))
    dialog._looked_at.connect(told.append)
    dialog._looked_at.connect(dialog.close)
    dialog.search.click()
    qtbot.waitUntil(lambda: looked_at(desk) > 0, timeout=20_000)
    stopped_at = looked_at(desk)
    assert told
    again = GapsDialog(desk)
    qtbot.addWidget(again)
    again.since.setMaximumDate(QDate(2100, 1, 1))
    again.since.setDate(QDate(2026, 11, 1))
    again._looked_at.connect(told.append)
    told.clear()
    assert searched(again, qtbot) == ["bo@annen.example (1497)", "Kari (2)"]
    assert all(number > stopped_at for number in told)
    assert looked_at(desk) == 0


def test_why_it_cannot_be_searched_is_said(desk: Desk, dialog: GapsDialog, qtbot: QtBot) -> None:
    desk.keeper.change(folders=())
    searched(dialog, qtbot)
    assert "No folder is watched yet" in dialog.words.text()
