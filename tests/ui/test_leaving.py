"""The undo window: in the list's row, and in a notification for who wants one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot
from tests.ui import invented
from tests.ui.conftest import Clock

from postlogg.journal import Journal, Outbox
from postlogg.model import State
from postlogg.settings import load
from postlogg.ui.alerts import Alerts
from postlogg.ui.desk import Desk
from postlogg.ui.entries_model import SECOND_LINE, Column
from postlogg.ui.leaving import LeavingNotice
from postlogg.ui.main_window import MainWindow
from postlogg.ui.settings_dialog import SettingsDialog

ROOT = Path(__file__).resolve().parents[2]
HELD = invented.MAILS[0]
on_a_bus = pytest.mark.skipif(sys.platform != "linux" or not shutil.which("dbus-daemon"), reason="needs dbus-daemon")


def state_of(desk: Desk, message: int) -> State | None:
    entry = desk.listing.entry(message)
    assert entry is not None
    return entry.state


def take_in_hand(desk: Desk, message: int) -> None:
    """As the engine does when it begins to hand it over."""
    with Journal(desk.journal.path) as engine:
        submission = Outbox(engine).of_message(message)
        assert submission is not None
        assert Outbox(engine).claim(submission)


def another_held(desk: Desk, now: float) -> None:
    mail = replace(HELD, ago=0, name="Ann Lee", address="ann@acme.example", subject="Offer 12", due_in=10)
    with Journal(desk.journal.path) as engine:
        invented.fill(engine, now, (mail,))


def move_pointer(widget: QWidget, place: QPoint) -> None:
    """As the windowing system tells it, whatever other window may lie above."""
    where, none = QPointF(place), Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, where, where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, moved)


# in the row


def test_a_click_on_withdraw_in_the_row_withdraws(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    window.show()
    held = desk.listing.entries(states=[State.HELD])[0].message
    cell = window.model.index(0, Column.STATE)
    assert (cell.data(), cell.data(SECOND_LINE)) == ("Leaves in 7 s", "Withdraw")
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Leaves in 7 s, Withdraw"
    link = window.list.link_rect(0)
    assert window.list.visualRect(cell).contains(link)
    beside = link.topRight()
    beside.setX(beside.x() + 12)
    qtbot.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert state_of(desk, held) is State.HELD
    for place, shape in ((beside, Qt.CursorShape.ArrowCursor), (link.center(), Qt.CursorShape.PointingHandCursor)):
        move_pointer(window.list.viewport(), place)
        assert window.list.viewport().cursor().shape() is shape
    qtbot.mouseClick(window.list.viewport(), Qt.MouseButton.RightButton, pos=link.center())
    assert state_of(desk, held) is State.HELD
    qtbot.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=link.center())
    assert state_of(desk, held) is State.WITHDRAWN
    assert window.footer.words.text() == "Withdrawn: it will not be logged."
    assert window.list.link_rect(0).isEmpty()


def test_the_row_is_mirrored_for_who_reads_from_the_right(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    window.show()
    link, cell = window.list.link_rect(0), window.list.visualRect(window.model.index(0, Column.STATE))
    assert link.left() - cell.left() < cell.right() - link.right()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    link, cell = window.list.link_rect(0), window.list.visualRect(window.model.index(0, Column.STATE))
    assert link.left() - cell.left() > cell.right() - link.right()
    qtbot.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=link.center())
    assert desk.listing.entries(states=[State.WITHDRAWN])[0].subject == HELD.subject


def test_in_the_last_moment_it_is_withdrawn_or_said_to_be_too_late(desk: Desk, clock: Clock, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    window.show()
    another_held(desk, clock.now)
    desk.watch.look()
    clock.now += 30
    desk.watch.look()
    first, second = (entry.message for entry in desk.listing.entries(states=[State.HELD]))
    assert window.model.index(0, Column.STATE).data() == "Leaves now"
    take_in_hand(desk, second)
    for row, said in ((0, "Withdrawn: it will not be logged."), (1, "Too late: it has left already.")):
        link = window.list.link_rect(row).center()
        qtbot.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=link)
        assert window.footer.words.text() == said
    assert (state_of(desk, first), state_of(desk, second)) == (State.WITHDRAWN, State.HELD)


# in a notification


@contextmanager
def service(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "desktop"), str(ROOT)))}
    command = [sys.executable, "-m", "tests.support.notification_service", "actions", "body", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A session bus of its own."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
        yield
        daemon.kill()


def asked(process: subprocess.Popen[str]) -> list[Any]:
    """What the service was asked for next."""
    assert process.stdout is not None
    found: list[Any] = json.loads(process.stdout.readline())
    return found


def words(message: list[Any]) -> tuple[int, str, str, list[str]]:
    return message[1], message[3], message[4], message[5][::2]


def no_balloon(_message: int, title: str, _words: str) -> None:
    pytest.fail(f"a balloon: {title}")


@on_a_bus
def test_one_notification_counts_down_for_all_that_leaves(desk: Desk, clock: Clock, qtbot: QtBot, bus: None) -> None:
    desk.keeper.change(announce=True)
    with service("press:nothing") as shown:
        notice = LeavingNotice(desk, no_balloon)
        title, buttons = "Will be logged: Revised quote, spring delivery", ["default", "withdraw"]
        assert words(asked(shown)) == (0, title, "Ingrid Solberg\nLeaves in 7 s", buttons)
        clock.now += 2
        desk.watch.look()
        assert words(asked(shown)) == (1, title, "Ingrid Solberg\nLeaves in 5 s", buttons)
        another_held(desk, clock.now)
        desk.watch.look()
        both = "Ingrid Solberg: Revised quote, spring delivery\nAnn Lee: Offer 12\nThe first leaves in 5 s"
        assert words(asked(shown)) == (1, "2 e-mails will be logged", both, buttons)
        assert words(asked(shown))[0] == 1
        clock.now += 6
        desk.watch.look()
        assert words(asked(shown)) == (1, "Will be logged: Offer 12", "Ann Lee\nLeaves in 4 s", buttons)
        clock.now += 6
        desk.watch.look()
        assert asked(shown) == ["closed", 1]
        notice.close()


@on_a_bus
def test_a_notification_that_the_user_closed_stays_closed(desk: Desk, clock: Clock, qtbot: QtBot, bus: None) -> None:
    desk.keeper.change(announce=True)
    with service("press:nothing", "close:Leaves in 7 s") as shown:
        notice = LeavingNotice(desk, no_balloon)
        assert "Leaves in 7 s" in asked(shown)[4]
        qtbot.waitUntil(lambda: not notice._notifier.is_open())
        clock.now += 2
        desk.watch.look()
        another_held(desk, clock.now)
        desk.watch.look()
        assert words(asked(shown))[1] == "2 e-mails will be logged"  # and nothing in between
        notice.close()


@on_a_bus
@pytest.mark.parametrize(("late", "said"), [(False, "Withdrawn: it will not be logged."),
                                            (True, "Too late: it has left already.")])  # fmt: skip
def test_withdraw_in_the_notification(desk: Desk, clock: Clock, qtbot: QtBot, bus: None, late: bool, said: str) -> None:
    desk.keeper.change(announce=True)
    held = desk.listing.entries(states=[State.HELD])[0].message
    with service("press:withdraw") as shown:
        notice = LeavingNotice(desk, no_balloon)
        assert words(asked(shown))[3] == ["default", "withdraw"]
        if late:
            take_in_hand(desk, held)

        def told() -> bool:
            desk.watch.look()
            return not notice._counting

        qtbot.waitUntil(told)
        answers = [asked(shown)]
        while answers[-1][3] != said:
            answers.append(asked(shown))
        assert state_of(desk, held) is (State.HELD if late else State.WITHDRAWN)
        notice.close()


@on_a_bus
def test_a_click_on_the_notice_of_a_failure_is_heard_as_it_comes(desk: Desk, qtbot: QtBot, bus: None) -> None:
    desk.watch.stop()  # nobody looks
    wanted: list[int] = []
    with service():
        alerts = Alerts(desk, QSystemTrayIcon())
        alerts.message_wanted.connect(wanted.append)
        another_held(desk, desk.clock())
        message = desk.listing.entries(states=[State.HELD])[0].message
        with Journal(desk.journal.path) as engine:
            submission = Outbox(engine).of_message(message)
            assert submission is not None
            Outbox(engine).rejected(submission, None, "no", desk.clock())
        desk.watch.changed.emit()
        qtbot.waitUntil(lambda: bool(wanted))
        alerts.close()
    assert wanted[0] == message


@on_a_bus
def test_a_click_on_the_notification_shows_the_message(desk: Desk, qtbot: QtBot, bus: None) -> None:
    desk.keeper.change(announce=True)
    wanted: list[int] = []
    with service():
        notice = LeavingNotice(desk, no_balloon)
        notice.message_wanted.connect(wanted.append)

        def clicked() -> bool:
            desk.watch.look()
            return bool(wanted)

        qtbot.waitUntil(clicked)
        notice.close()
    assert wanted[0] == desk.listing.entries(states=[State.HELD])[0].message


@pytest.fixture
def no_bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'no-bus'}")


def test_nothing_is_told_unless_it_is_wanted(desk: Desk, clock: Clock, qtbot: QtBot, no_bus: None) -> None:
    told: list[str] = []
    notice = LeavingNotice(desk, lambda _message, title, _words: told.append(title))
    another_held(desk, clock.now)
    desk.watch.look()
    assert told == []
    assert not notice._timer.isActive()
    desk.keeper.change(announce=True)
    assert told == ["2 e-mails will be logged"]
    for _ in range(3):
        clock.now += 1
        desk.watch.look()
    assert len(told) == 1
    desk.keeper.change(announce=False)
    assert not notice._timer.isActive()
    notice.close()


def test_the_menu_and_the_settings_show_the_same(desk: Desk, qtbot: QtBot) -> None:
    window, dialog = MainWindow(desk), SettingsDialog(desk)
    dialog.logging.announce.click()
    assert window.menu.announce.isChecked()
    window.menu.announce.trigger()
    assert not dialog.logging.announce.isChecked()


def test_the_menu_turns_it_on(make_desk: Callable[..., Desk], qtbot: QtBot, settings_path: Path) -> None:
    window = MainWindow(make_desk(()))
    assert not window.menu.announce.isChecked()
    window.menu.announce.trigger()
    assert load(settings_path).announce
    settings_path.write_text("mode = 'sometimes'\n", "utf-8")
    window.menu.announce.trigger()
    assert "mode must be one of" in window.footer.words.text()
    assert window.menu.announce.isChecked()
