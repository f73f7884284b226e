from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from tests.ui import invented
from tests.ui.conftest import Clock

from postlogg.journal import Journal, Listing, View
from postlogg.model import State
from postlogg.ui.desk import Desk
from postlogg.ui.entries_model import KEPT_PAGES, PAGE, SECOND_LINE, Column, EntriesModel
from postlogg.ui.main_window import MainWindow


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
    assert model.index(row, Column.TIME).data() == "Yesterday"


def test_every_cell_can_be_read_aloud(desk: Desk) -> None:
    model = EntriesModel(desk.listing, desk.clock())
    role = Qt.ItemDataRole.AccessibleTextRole
    assert all(model.index(0, column).data(role) for column in Column)
    assert model.index(0, Column.DIRECTION).data(role) == "Sent"
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


def test_a_large_journal_is_read_by_the_page(make_desk: Callable[..., Desk], qtbot: object) -> None:
    desk = make_desk(())
    invented.many(desk.journal, 100_000, desk.clock())
    began = time.monotonic()
    window = MainWindow(desk)
    window.show()
    window.list.grab()
    assert time.monotonic() - began < 3.0
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
