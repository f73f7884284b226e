from __future__ import annotations

import math
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from tests.ui import invented
from tests.ui.conftest import NOW, Clock

from postlogg.journal import Journal, Listing, View
from postlogg.model import State
from postlogg.ui import times
from postlogg.ui.desk import Desk
from postlogg.ui.entries_model import KEPT_PAGES, PAGE, SECOND_LINE, Column, EntriesModel
from postlogg.ui.main_window import MainWindow
from postlogg.ui.two_lines import heading_height


def subjects(model: EntriesModel) -> list[str]:
    return [str(model.index(row, Column.SUBJECT).data()) for row in range(model.rowCount())]


def test_the_newest_stands_first(desk: Desk) -> None:
    model = EntriesModel(desk.listing, desk.clock())
    assert subjects(model)[:2] == ["Revised quote, spring delivery", "Re: Sample lengths"]
    assert model.rowCount() == len(invented.MAILS)


def test_the_model_keeps_qts_contract(desk: Desk) -> None:
    model = EntriesModel(desk.listing, desk.clock())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(View.LOGGED, "")
    model.refresh()
    assert tester.model() is model


def test_a_row_says_who_what_where_it_stands_and_why(desk: Desk) -> None:
    model = EntriesModel(desk.listing, desk.clock())
    row = subjects(model).index("Test results")
    assert model.index(row, Column.CONTACT).data() == "Dr. Okafor"
    assert model.index(row, Column.CONTACT).data(SECOND_LINE) == "okafor@clinic.example"
    assert model.index(row, Column.STATE).data() == "Not logged"
    assert model.index(row, Column.SUBJECT).data(SECOND_LINE) == "On your never-log list: clinic.example"
    assert model.index(row, Column.TIME).data() == "12:30"


def test_every_cell_can_be_read_aloud(desk: Desk) -> None:
    model = EntriesModel(desk.listing, desk.clock())
    role = Qt.ItemDataRole.AccessibleTextRole
    assert all(model.index(0, column).data(role) for column in Column)
    assert model.index(0, Column.DIRECTION).data(role) == "Today: Sent"
    assert model.index(1, Column.DIRECTION).data(role) == "Received"


@pytest.mark.parametrize(
    ("view", "text", "found"),
    [
        (View.ATTENTION, "", ["Contract draft v3"]),
        (View.WAITING, "", ["Revised quote, spring delivery", "Invoice 2291 and delivery note"]),
        (View.ALL, "hanami draft", ["Contract draft v3", "Contract draft v2", "Re: Contract draft v2"]),
        (View.LOGGED, "windmolen", ["Site visit in May", "Re: Site visit in May"]),
        (View.ALL, "100%", []),
    ],
)
def test_filter_and_search(desk: Desk, qtbot: object, view: View, text: str, found: list[str]) -> None:
    window = MainWindow(desk)
    window.filters.choose(view, text)
    assert subjects(window.model) == found
    assert window.list.isVisibleTo(window) == bool(found)


def headings(model: EntriesModel) -> dict[str, str]:
    rows = range(model.rowCount())
    found = {model.heading(row): str(model.index(row, Column.SUBJECT).data()) for row in rows if model.heading(row)}
    assert len(found) == len(model.first_rows)
    return found


def test_the_entries_stand_below_their_days(desk: Desk, clock: Clock, qtbot: object) -> None:
    window = MainWindow(desk)
    model = window.model
    assert headings(model) == {
        "Today": "Revised quote, spring delivery", "Yesterday": "Test results", "Saturday": "Re: Site visit in May",
        "Friday": "Contract draft v2", "Sunday, 15 November": "Introduction",
    }  # fmt: skip
    window.filters.choose(View.LOGGED)
    assert headings(model)["Yesterday"] == "Site visit in May"
    window.filters.choose(View.ATTENTION)
    assert headings(model) == {"Today": "Contract draft v3"}
    window.show()
    clock.now += 86_400
    desk.watch.look()
    assert headings(model) == {"Yesterday": "Contract draft v3"}
    window.filters.choose(View.ALL, "nothing is called so")
    assert headings(model) == {}


def test_what_has_another_date_than_the_day_it_was_found_says_so(desk: Desk) -> None:
    desk.journal.execute("UPDATE message SET date = date - 86400 * 40 WHERE subject = 'Sample lengths'")
    model = EntriesModel(desk.listing, desk.clock())
    assert model.index(subjects(model).index("Sample lengths"), Column.TIME).data() == "14 Oct"


def test_a_days_name_is_not_chosen_with_its_first_entry(desk: Desk, qtbot: object) -> None:
    window = MainWindow(desk)
    window.show()
    names = QRect(0, 0, window.list.viewport().width(), heading_height(window.list.fontMetrics()))
    window.list.clearSelection()
    before = window.list.viewport().grab(names).toImage()
    window.list.selectRow(0)
    assert window.list.viewport().grab(names).toImage() == before


def tall_rows(window: MainWindow) -> list[int]:
    heights = [window.list.rowHeight(row) for row in range(window.model.rowCount())]
    assert set(heights) <= {min(heights), min(heights) + heading_height(window.list.fontMetrics())}
    return [row for row, height in enumerate(heights) if height > min(heights)]


def test_only_the_first_of_a_day_has_room_for_its_name(desk: Desk, clock: Clock, qtbot: object) -> None:
    window = MainWindow(desk)
    window.show()
    assert tall_rows(window) == window.model.first_rows == [0, 10, 14, 16, 18]
    for view in (View.NOT_LOGGED, View.ALL):
        window.filters.choose(view)
        assert tall_rows(window) == window.model.first_rows
    clock.now += 60
    with Journal(desk.journal.path) as other:
        new = [
            invented.Mail(at, invented.S, "New", "new@acme.example", str(at), invented.Reason.DRAFT) for at in (0, 9)
        ]
        invented.fill(other, clock.now, tuple(new))
    desk.watch.look()
    assert tall_rows(window) == window.model.first_rows == [0, 12, 16, 18, 20]


def test_a_row_below_a_days_name_is_reached_by_key_and_click(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    window.show()
    window.list.show_row(9)
    for key, row in ((Qt.Key.Key_Down, 10), (Qt.Key.Key_Down, 11), (Qt.Key.Key_Up, 10), (Qt.Key.Key_Up, 9)):
        qtbot.keyClick(window.list, key)
        assert window.list.currentIndex().row() == row
    qtbot.keyClick(window.list, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert window.list.currentIndex().row() == 18
    window.list.selectRow(0)
    window.list.scrollToBottom()
    name = window.list.visualRect(window.model.index(18, 0)).topLeft() + QPoint(8, 4)
    qtbot.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=name)
    assert window.list.currentIndex().row() == 18


def test_a_screen_reader_hears_the_day_of_each_row(desk: Desk, qtbot: object) -> None:
    window = MainWindow(desk)
    spoken = [window.model.headerData(row, Qt.Orientation.Vertical) for row in (0, 9, 10, 13, 14)]
    assert spoken == ["Today", "Today", "Yesterday", "Yesterday", "Saturday"]
    role = Qt.ItemDataRole.AccessibleTextRole
    assert window.model.index(10, Column.DIRECTION).data(role) == "Yesterday: Sent"
    assert window.model.index(11, Column.DIRECTION).data(role) == "Sent"
    spoken_by_qt = QAccessible.queryAccessibleInterface(window.list)
    headers = [spoken_by_qt.child((1 + row) * (1 + len(Column))) for row in (0, 10)]
    assert [header.role() for header in headers] == [QAccessible.Role.RowHeader] * 2
    assert [header.text(QAccessible.Text.Name) for header in headers] == ["Today", "Yesterday"]


def test_an_old_message_is_shown_although_nobody_has_looked_that_far(
    make_desk: Callable[..., Desk], qtbot: object
) -> None:
    desk = make_desk(())
    invented.many(desk.journal, 100_000, desk.clock())
    window = MainWindow(desk)
    window.show()
    window.filters.choose(View.LOGGED)
    wanted = desk.listing.entries(text="Matter 77777")[0].message
    began = time.monotonic()
    window.show_message(wanted)
    assert time.monotonic() - began < 2.0
    chosen = window.list.entry()
    assert chosen is not None
    assert chosen.message == wanted
    assert window.list.currentIndex().row() == 77_777
    place = window.list.visualRect(window.list.currentIndex())
    assert window.list.viewport().rect().contains(place)
    assert window.model.rows_read <= 4 * PAGE
    assert window.filters.view is View.ALL


def test_a_large_journal_is_read_by_the_page(make_desk: Callable[..., Desk], qtbot: object) -> None:
    desk = make_desk(())
    invented.many(desk.journal, 100_000, desk.clock())
    began = time.monotonic()
    window = MainWindow(desk)
    window.show()
    window.list.grab()
    assert time.monotonic() - began < 3.0
    assert 69 <= len(window.model.first_rows) <= 71
    assert window.model.rowCount() == 100_000
    assert window.model.rows_read <= PAGE
    window.list.scrollToBottom()
    window.list.grab()
    assert window.model.rows_read <= 3 * PAGE
    assert window.model.index(99_999, Column.SUBJECT).data() == "Matter 99999"


def test_what_was_left_behind_does_not_stay_in_memory(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(())
    invented.many(desk.journal, PAGE * (KEPT_PAGES + 1), desk.clock())
    model = EntriesModel(desk.listing, desk.clock())
    assert len(set(subjects(model))) == model.rowCount()
    read = model.rows_read
    model.index(0, Column.SUBJECT).data()
    assert model.rows_read == read + PAGE


def test_the_selection_stays_on_its_message_when_others_arrive(desk: Desk, clock: Clock, qtbot: object) -> None:
    window = MainWindow(desk)
    chosen = desk.listing.entries(text="Minutes", limit=1)[0].message
    window.show_message(chosen)
    clock.now += 60
    with Journal(desk.journal.path) as other:
        new = invented.Mail(0, invented.S, "New", "new@acme.example", "Just now", invented.Reason.ALL_INTERNAL)
        invented.fill(other, clock.now, (new,))
    desk.watch.look()
    entry = window.list.entry()
    assert subjects(window.model)[0] == "Just now"
    assert entry is not None
    assert entry.message == chosen


def test_the_selection_survives_a_change_of_state(desk: Desk, qtbot: object) -> None:
    window = MainWindow(desk)
    window.filters.choose(View.WAITING)
    held = desk.listing.entries(states=[State.HELD])[0]
    window.show_message(held.message)
    window.actions_.withdraw.trigger()
    assert window.model.row_of(held.message) == -1
    headline = window.details.findChild(type(window.header.title), "headline")
    assert headline is not None
    assert headline.text() == "Not logged: you withdrew it"


def test_the_undo_window_counts_down_in_the_list(desk: Desk, clock: Clock, qtbot: object) -> None:
    window = MainWindow(desk)
    window.show()
    changed: list[QModelIndex] = []
    window.model.dataChanged.connect(lambda top, _bottom: changed.append(top))
    assert window.model.index(0, Column.STATE).data() == "Leaves in 7 s"
    clock.now += 3
    desk.watch.look()
    assert window.model.index(0, Column.STATE).data() == "Leaves in 4 s"
    assert {(index.row(), index.column()) for index in changed} >= {(0, int(Column.STATE))}
    assert 1 not in {index.row() for index in changed}


def test_the_list_is_read_again_only_when_somebody_has_written(desk: Desk, qtbot: object) -> None:
    window = MainWindow(desk)
    read = window.model.rows_read
    for _ in range(5):
        desk.watch.look()
    assert window.model.rows_read == read
    with Journal(desk.journal.path) as other:
        Listing(other).happened(1, invented.EventKind.DELAYED, 1.0)
    desk.watch.look()
    assert window.model.rows_read > read


def test_an_empty_list_says_what_to_do_next(make_desk: Callable[..., Desk], qtbot: object) -> None:
    desk = make_desk(())
    window = MainWindow(desk)
    wanted: list[str] = []
    window.settings_wanted.connect(wanted.append)
    assert window.emptiness.title.text() == "All set"
    desk.keeper.change(folders=())
    assert window.emptiness.title.text() == "Which folders?"
    window.emptiness.button.click()
    assert wanted == ["mail"]


@given(st.one_of(st.floats(-1e11, 1e12), st.sampled_from([math.inf, -math.inf, math.nan, 1e300])))
def test_every_moment_has_a_day(at: float) -> None:
    start = times.start_of_day(at)
    assert start == 0.0 or (start <= at < start + 90_001 and times.start_of_day(start) == start)
    assert times.heading(0.0 if math.isinf(at) or math.isnan(at) else at, NOW)


def test_the_window_opens_where_and_as_it_was_left(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    window.show()
    window.setGeometry(60, 40, 700, 420)
    window._splitter.setSizes([300, 400])
    left = window._splitter.sizes()
    window.close()
    again = MainWindow(desk)
    again.show()
    assert (again.size(), again._splitter.sizes()) == (window.size(), left)
    desk.switch.set_fact("geometry_list", "not a geometry")
    assert MainWindow(desk).size() == QSize(1120, 720)
