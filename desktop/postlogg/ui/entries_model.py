"""The status list as a Qt model. It knows how many entries there are and reads only those that are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from postlogg import wording
from postlogg.journal import Entry, Listing, View
from postlogg.model import State
from postlogg.ui import times
from postlogg.ui.days import Days

PAGE = 200
KEPT_PAGES = 25
SECOND_LINE = Qt.ItemDataRole.UserRole + 1
ENTRY = Qt.ItemDataRole.UserRole + 2
HEADING = Qt.ItemDataRole.UserRole + 3

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns; contact and subject have a second line (the address, the reason)."""

    DIRECTION = 0
    CONTACT = 1
    SUBJECT = 2
    STATE = 3
    TIME = 4


class EntriesModel(QAbstractTableModel):
    """Newest first. ``rows_read`` counts what was read from the journal so far. ``regrouped``: other rows than before
    may begin a day."""

    regrouped = Signal()

    def __init__(self, listing: Listing, now: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing, self._now = listing, now
        self._view, self._text = View.ALL, ""
        self._pages: OrderedDict[int, list[Entry]] = OrderedDict()
        self.rows_read = 0
        self._days = self._read_days()

    # what is shown

    @property
    def view(self) -> View:
        """The filter."""
        return self._view

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._text

    @property
    def first_rows(self) -> list[int]:
        """The rows that begin a day."""
        return self._days.rows

    def show(self, view: View, text: str) -> None:
        """Show another selection."""
        self.beginResetModel()
        self._view, self._text = view, text
        self._pages.clear()
        self._days = self._read_days()
        self.endResetModel()
        self.regrouped.emit()

    def refresh(self) -> None:
        """Read again after the journal has changed, so that selection and place stay where they can."""
        first = self._pages.get(0, [])
        days = self._read_days()
        fresh = self._listing.entries(self._view, self._text, limit=PAGE)
        self.rows_read += len(fresh)
        arrived = _arrived(first, fresh)
        if arrived is None or days.count - self._days.count != arrived:
            self.beginResetModel()
            self._take(days, fresh)
            self.endResetModel()
        else:
            if arrived:
                self.beginInsertRows(QModelIndex(), 0, arrived - 1)
            self._take(days, fresh)
            if arrived:
                self.endInsertRows()
            self._all_changed()
        self.regrouped.emit()

    def tick(self, now: float) -> None:
        """Time has passed: the undo windows that are shown count down, and the days of the list move on."""
        before, self._now = self._now, now
        if times.start_of_day(before) != times.start_of_day(now):
            self._all_changed()
        for page, entries in self._pages.items():
            for offset, entry in enumerate(entries):
                if entry.due_at is not None and entry.state in (State.HELD, State.DEFERRED):
                    cell = self.index(page * PAGE + offset, Column.STATE)
                    self.dataChanged.emit(cell, cell)

    def entry(self, row: int) -> Entry | None:
        """The entry in a row, read if it was not yet."""
        if not 0 <= row < self._days.count:
            return None
        page, offset = divmod(row, PAGE)
        entries = self._page(page)
        return entries[offset] if offset < len(entries) else None

    def row_of(self, message: int) -> int:
        """The row of a message, also of one that was not looked at yet; -1 where it is not in the view."""
        for page, entries in self._pages.items():
            for offset, entry in enumerate(entries):
                if entry.message == message:
                    return page * PAGE + offset
        place = self._listing.place(message, self._view, self._text)
        return place if place is not None and place < self._days.count else -1

    def heading(self, row: int) -> str:
        """The name of the day that the row begins, else an empty text."""
        return self._day(row) if self._days.begins(row) else ""

    # Qt's questions

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many entries the view has."""
        return 0 if parent.isValid() else self._days.count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """The columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, its second line, its entry, the day it begins, or what a screen reader says."""
        if role == HEADING:
            return self.heading(index.row())
        entry = self.entry(index.row())
        column = Column(index.column())
        answers: dict[int, Callable[[Entry, Column], Any]] = {
            ENTRY: lambda entry, _column: entry,
            Qt.ItemDataRole.DisplayRole: self._main_line,
            SECOND_LINE: self._second_line,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: self._tip,
        }
        answer = answers.get(role)
        if answer is None or entry is None:
            return None
        said, heading = answer(entry, column), self.heading(index.row())
        begins = heading and role == Qt.ItemDataRole.AccessibleTextRole and column is Column.DIRECTION
        return wording.joined_text(heading, said) if begins else said

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # fmt: skip
        """The names of the columns, and of a row its day, for screen readers: the headers are not shown."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is not Qt.Orientation.Horizontal:
            return self._day(section) if section < self._days.count else None
        names = (self.tr("Direction"), self.tr("Contact"), self.tr("Subject and reason"), self.tr("State"))
        return (*names, self.tr("Time"))[section]

    # inside

    def _page(self, page: int) -> list[Entry]:
        if page not in self._pages:
            entries = self._listing.entries(self._view, self._text, limit=PAGE, offset=page * PAGE)
            self.rows_read += len(entries)
            self._pages[page] = entries
            while len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page]

    def _read_days(self) -> Days:
        return Days(self._listing.days(times.start_of_day, self._view, self._text))

    def _day(self, row: int) -> str:
        return times.heading(self._days.start(row), self._now)

    def _all_changed(self) -> None:
        if self._days.count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._days.count - 1, len(Column) - 1))

    def _take(self, days: Days, first_page: list[Entry]) -> None:
        self._days = days
        self._pages.clear()
        if first_page:
            self._pages[0] = first_page

    def _main_line(self, entry: Entry, column: Column) -> str:
        if column is Column.CONTACT:
            return wording.contact_text(entry)
        if column is Column.SUBJECT:
            return entry.subject or self.tr("(no subject)")
        if column is Column.STATE:
            return wording.entry_text(entry, self._now)
        if column is Column.TIME:
            return times.on_day(entry.date or entry.seen_at, entry.seen_at, self._now)
        return ""

    def _second_line(self, entry: Entry, column: Column) -> str:
        """What stands small below the main line: the address, the reason, or what a click there does."""
        if column is Column.CONTACT:
            return entry.contact if entry.contact_name else ""
        if column is Column.STATE:
            return self.tr("Withdraw") if is_leaving(entry) else ""
        return wording.why_text(entry) if column is Column.SUBJECT else ""

    def _spoken(self, entry: Entry, column: Column) -> str:
        if column is Column.DIRECTION:
            return wording.direction_text(entry.direction)
        second = self._second_line(entry, column)
        return f"{self._main_line(entry, column)}, {second}" if second else self._main_line(entry, column)

    def _tip(self, entry: Entry, column: Column) -> str:
        if column is Column.TIME:
            return times.full(entry.date or entry.seen_at, self._now)
        return self._spoken(entry, column)


def is_leaving(entry: Entry) -> bool:
    """Whether it is in its undo window."""
    return entry.state is State.HELD and entry.due_at is not None


def _arrived(before: list[Entry], fresh: list[Entry]) -> int | None:
    """How many new entries stand above the old first one; None when the old ones are not there as they were."""
    if not before:
        return None
    numbers = [entry.message for entry in fresh]
    if before[0].message not in numbers:
        return None
    new = numbers.index(before[0].message)
    kept = numbers[new:]
    return new if kept == [entry.message for entry in before][: len(kept)] else None
