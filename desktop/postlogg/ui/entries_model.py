"""The status list as a Qt model. It knows how many entries there are and reads only those that are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from postlogg import wording
from postlogg.journal import Entry, Listing, View
from postlogg.model import State
from postlogg.ui import times

PAGE = 200
KEPT_PAGES = 25
SECOND_LINE = Qt.ItemDataRole.UserRole + 1
ENTRY = Qt.ItemDataRole.UserRole + 2

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns; contact and subject have a second line (the address, the reason)."""

    DIRECTION = 0
    CONTACT = 1
    SUBJECT = 2
    STATE = 3
    TIME = 4


class EntriesModel(QAbstractTableModel):
    """Newest first. ``rows_read`` counts what was read from the journal so far."""

    def __init__(self, listing: Listing, now: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing, self._now = listing, now
        self._view, self._text = View.ALL, ""
        self._pages: OrderedDict[int, list[Entry]] = OrderedDict()
        self.rows_read = 0
        self._count = listing.count()

    # what is shown

    @property
    def view(self) -> View:
        """The filter."""
        return self._view

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._text

    def show(self, view: View, text: str) -> None:
        """Show another selection."""
        self.beginResetModel()
        self._view, self._text = view, text
        self._pages.clear()
        self._count = self._listing.count(view, text)
        self.endResetModel()

    def refresh(self) -> None:
        """Read again after the journal has changed, so that selection and place stay where they can."""
        first = self._pages.get(0, [])
        count = self._listing.count(self._view, self._text)
        fresh = self._listing.entries(self._view, self._text, limit=PAGE)
        self.rows_read += len(fresh)
        arrived = _arrived(first, fresh)
        if arrived is None or count - self._count != arrived:
            self.beginResetModel()
            self._take(count, fresh)
            self.endResetModel()
            return
        if arrived:
            self.beginInsertRows(QModelIndex(), 0, arrived - 1)
        self._take(count, fresh)
        if arrived:
            self.endInsertRows()
        if count:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(Column) - 1))

    def tick(self, now: float) -> None:
        """Time has passed: the undo windows that are shown count down, and the days of the list move on."""
        self._now = now
        for page, entries in self._pages.items():
            for offset, entry in enumerate(entries):
                if entry.due_at is not None and entry.state in (State.HELD, State.DEFERRED):
                    cell = self.index(page * PAGE + offset, Column.STATE)
                    self.dataChanged.emit(cell, cell)

    def entry(self, row: int) -> Entry | None:
        """The entry in a row, read if it was not yet."""
        if not 0 <= row < self._count:
            return None
        page, offset = divmod(row, PAGE)
        entries = self._page(page)
        return entries[offset] if offset < len(entries) else None

    def row_of(self, message: int) -> int:
        """The row of a message among those that were looked at, or -1."""
        for page, entries in self._pages.items():
            for offset, entry in enumerate(entries):
                if entry.message == message:
                    return page * PAGE + offset
        return -1

    # Qt's questions

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many entries the view has."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """The columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, its second line, its entry, or what a screen reader says."""
        entry = self.entry(index.row())
        column = Column(index.column())
        answers: dict[int, Callable[[Entry, Column], Any]] = {
            ENTRY: lambda entry, _column: entry,
            Qt.ItemDataRole.DisplayRole: self._main_line,
            SECOND_LINE: second_line,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: self._tip,
        }
        answer = answers.get(role)
        return answer(entry, column) if answer is not None and entry is not None else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # fmt: skip
        """The names of the columns, for screen readers: the header is not shown."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
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

    def _take(self, count: int, first_page: list[Entry]) -> None:
        self._count = count
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
            return times.brief(entry.date or entry.seen_at, self._now)
        return ""

    def _spoken(self, entry: Entry, column: Column) -> str:
        if column is Column.DIRECTION:
            return wording.direction_text(entry.direction)
        second = second_line(entry, column)
        return f"{self._main_line(entry, column)}, {second}" if second else self._main_line(entry, column)

    def _tip(self, entry: Entry, column: Column) -> str:
        if column is Column.TIME:
            return times.full(entry.date or entry.seen_at, self._now)
        return self._spoken(entry, column)


def second_line(entry: Entry, column: Column) -> str:
    """What stands small below the main line: the address, or the reason."""
    if column is Column.CONTACT:
        return entry.contact if entry.contact_name else ""
    return wording.why_text(entry) if column is Column.SUBJECT else ""


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
