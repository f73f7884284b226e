"""The windows look when there is something to see, and else hardly ever."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from postlogg.journal import Journal, Switch
from postlogg.settings import load, save
from postlogg.ui.desk import Desk
from postlogg.ui.journal_watch import CALM_MS, SEEN_MS, UNSEEN_MS, JournalWatch

SOON_MS = 3000


@pytest.fixture
def calm(qapp: object, tmp_path: Path) -> Iterator[JournalWatch]:
    """One that nobody sees, and that has found out that it hears."""
    with Journal(tmp_path / "journal.sqlite") as journal:
        watch = JournalWatch(journal, time.time, files=(tmp_path / "settings.toml",))
        watch.be_seen(False)
        assert not watch.hears
        assert pace(watch) == UNSEEN_MS
        watch.look()
        yield watch
        watch.stop()
        watch.deleteLater()


def pace(watch: JournalWatch) -> int:
    return max(timer.interval() for timer in watch.findChildren(QTimer))


def test_it_calms_down_once_it_hears_and_looks_each_second_while_it_is_seen(calm: JournalWatch, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: calm.hears, timeout=SOON_MS)
    assert pace(calm) == CALM_MS
    calm.be_seen(True)
    assert calm._timer.interval() == SEEN_MS
    calm.be_seen(False)
    assert calm._timer.interval() == CALM_MS


def test_what_another_has_committed_is_seen_at_once_and_what_itself_wrote_changes_nothing(
    calm: JournalWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: calm.hears, timeout=SOON_MS)
    changes: list[bool] = []
    calm.changed.connect(lambda: changes.append(True))
    calm._told_at = 0.0  # the last word was long ago
    with qtbot.waitSignal(calm.ticked, timeout=SOON_MS):
        Switch(calm._journal).turn(on=False)
    assert changes == []
    calm._told_at = 0.0
    with qtbot.waitSignal(calm.changed, timeout=SOON_MS), Journal(tmp_path / "journal.sqlite") as other:
        Switch(other).turn(on=True)


def test_who_writes_much_is_not_looked_at_for_each_word(calm: JournalWatch, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.waitUntil(lambda: calm.hears, timeout=SOON_MS)
    calm.be_seen(True)
    looks: list[float] = []
    calm.changed.connect(lambda: looks.append(time.monotonic()))
    with Journal(tmp_path / "journal.sqlite") as other:
        end = time.monotonic() + 2.2
        while time.monotonic() < end:
            Switch(other).pause(time.monotonic())
            qtbot.wait(10)
    assert 2 <= len(looks) <= 5


def test_settings_that_are_edited_by_hand_are_read_at_once(desk: Desk, qtbot: QtBot, settings_path: Path) -> None:
    desk.watch.be_seen(False)
    desk.watch.look()
    other = settings_path.with_name("other")
    for undo in (11, 12):
        desk.watch._told_at = 0.0
        save(replace(load(settings_path), undo_seconds=undo), other)
        if undo == 11:
            other.replace(settings_path)
        else:
            settings_path.write_bytes(other.read_bytes())
        qtbot.waitUntil(lambda undo=undo: desk.keeper.settings.undo_seconds == undo, timeout=SOON_MS)
