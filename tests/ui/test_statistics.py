from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot
from tests.ui import invented
from tests.ui.test_surroundings import fail_one

from postlogg.journal import Journal
from postlogg.system.secrets import MemorySecrets
from postlogg.ui.app import Program
from postlogg.ui.desk import Desk
from postlogg.ui.main_window import MainWindow
from postlogg.ui.statistics_dialog import StatisticsDialog


def opened(desk: Desk, qtbot: QtBot) -> StatisticsDialog:
    dialog = StatisticsDialog(desk)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.shown is not None, timeout=10_000)
    return dialog


def words(dialog: StatisticsDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_what_was_logged_is_told_in_figures_and_in_words(make_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = make_desk(())
    invented.quarter(desk.journal, desk.clock())
    dialog = opened(desk, qtbot)
    shown = words(dialog)
    for expected in ("95", "logged; 1 more by hand", "95%", "confirmed by the CRM, of 95", "2 min", "Came back"):
        assert expected in shown
    place = shown.index("From a mailing list")
    assert shown[place - 1] == "12"
    said = dialog.chart.accessibleDescription()
    assert said.startswith("Week from 7 Sep: 3. Week from 14 Sep: 5.")
    assert said.endswith("Week from 23 Nov: 6")


def test_each_bar_is_as_high_as_its_week(make_desk: Callable[..., Desk], qtbot: QtBot, qapp: QApplication) -> None:
    desk = make_desk(())
    invented.quarter(desk.journal, desk.clock())
    dialog = opened(desk, qtbot)
    chart = dialog.chart
    heights = [chart.bar(number).height() for number in range(12)]
    assert heights == [round(max(heights) * count / max(invented.PER_WEEK)) for count in invented.PER_WEEK]
    assert chart.bar(0).left() < chart.bar(11).left()
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert chart.bar(0).left() > chart.bar(11).left()
    over = QPoint(chart.bar(3).center().x(), 5)
    qapp.sendEvent(chart, QHelpEvent(QEvent.Type.ToolTip, over, chart.mapToGlobal(over)))
    assert QToolTip.text() == "Week from 28 Sep: 7"


def test_a_new_journal_has_nothing_to_tell(make_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    dialog = opened(make_desk(()), qtbot)
    shown = words(dialog)
    for expected in ("0", "confirmed: the CRM is not asked", "Nothing was left out."):
        assert expected in shown
    assert all(dialog.chart.bar(number).height() == 0 for number in range(12))
    dialog.grab()


def test_it_counts_again_while_it_is_open(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    assert dialog.shown is not None
    assert len(dialog.shown.not_delivered) == 2
    fail_one(desk)
    desk.watch.look()
    qtbot.waitUntil(lambda: "Refused" in words(dialog), timeout=10_000)


def test_a_journal_that_cannot_be_read_is_said(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    with Journal(desk.journal.path) as other:
        other.execute("PRAGMA user_version = 99")
    dialog.read()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=10_000)
    assert "written by a newer Postlogg" in dialog.problem.text()


def test_menu_and_tray_open_it(desk: Desk, qtbot: QtBot, tmp_path: Path, settings_path: Path) -> None:
    window = MainWindow(desk)
    window.menu.statistics.trigger()
    assert window.findChild(StatisticsDialog) is not None
    window.close()
    with Program(tmp_path / "other.sqlite", settings_path, MemorySecrets(), lambda: None, home=tmp_path) as program:
        action = next(action for action in program.tray.menu.actions() if action.text() == "S&tatistics")
        action.trigger()
        shown = program.window.findChild(StatisticsDialog)
        assert shown is not None
        assert shown.isVisible()
        shown.close()
