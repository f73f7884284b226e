"""The list itself: two lines an entry, without a grid, and above the first entry of each day the day's name."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (  # fmt: skip
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from postlogg import wording
from postlogg.journal import Entry
from postlogg.ui.entries_model import ENTRY, HEADING, SECOND_LINE, Column, EntriesModel
from postlogg.ui.two_lines import GAP, SIGN, TwoLines, heading_height, link_place, row_height, smaller

_Index = QModelIndex | QPersistentModelIndex


class EntryList(QTableView):
    """``opened``: Enter or a double click on an entry. ``withdraw_wanted``: a click on that word in an entry."""

    opened = Signal()
    withdraw_wanted = Signal(object)

    def __init__(self, model: EntriesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(TwoLines(self))
        self.setAccessibleName(self.tr("E-mails, newest first"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self._size_sections()
        self._headed: list[int] = []
        self._make_room()
        model.regrouped.connect(self._make_room)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def entry(self) -> Entry | None:
        """The selected entry."""
        rows = self.selectionModel().selectedRows()
        found: Entry | None = rows[0].data(ENTRY) if rows else None
        return found

    def show_row(self, row: int) -> None:
        """Select the row, and bring it into the middle where it is not in sight."""
        self.selectRow(row)
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        if top < 0 or top + height > self.viewport().height():
            self.scrollTo(self.model().index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def rowsInserted(self, parent: _Index, start: int, end: int) -> None:
        """The rows below move down with their heights."""
        self._headed = [row + end - start + 1 if row >= start else row for row in self._headed]
        super().rowsInserted(parent, start, end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.entry() is not None:
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand above what can be clicked."""
        super().mouseMoveEvent(event)
        over = self._leaving_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on “Withdraw” withdraws."""
        super().mouseReleaseEvent(event)
        entry = self._leaving_at(event.position().toPoint())
        if entry is not None and event.button() is Qt.MouseButton.LeftButton:
            self.withdraw_wanted.emit(entry)

    def link_rect(self, row: int) -> QRect:
        """Where “Withdraw” stands in the row, in the viewport; empty where it does not."""
        index = self.model().index(row, Column.STATE)
        link = str(index.data(SECOND_LINE) or "")
        if not link:
            return QRect()
        cell = self.visualRect(index)
        if index.data(HEADING):
            cell.setTop(cell.top() + heading_height(self.fontMetrics()))
        return link_place(self.layoutDirection(), cell, QFontMetrics(smaller(self.font())), link)

    def _leaving_at(self, where: QPoint) -> Entry | None:
        index = self.indexAt(where)
        over = index.isValid() and self.link_rect(index.row()).contains(where)
        entry: Entry | None = index.data(ENTRY) if over else None
        return entry

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The subject gets a little more of the room than the contact."""
        super().resizeEvent(event)
        fixed = sum(self.columnWidth(column) for column in (Column.DIRECTION, Column.STATE, Column.TIME))
        self.setColumnWidth(Column.CONTACT, max(120, int((self.viewport().width() - fixed) * 0.42)))

    def _make_room(self) -> None:
        """For the names of the days, above the rows that begin one."""
        model, rows, metrics = self.model(), self.verticalHeader(), self.fontMetrics()
        assert isinstance(model, EntriesModel)
        before, self._headed = set(self._headed), model.first_rows
        plain = row_height(metrics)
        tall = plain + heading_height(metrics)
        rows.setUpdatesEnabled(False)  # else the header looks at every row for each of these
        for row in before.difference(self._headed):
            rows.resizeSection(row, plain)
        for row in set(self._headed) - before:
            rows.resizeSection(row, tall)
        rows.setUpdatesEnabled(True)
        self.viewport().update()

    def _size_sections(self) -> None:
        metrics = self.fontMetrics()
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height(metrics))
        rows.hide()
        columns.hide()
        columns.setMinimumSectionSize(24)
        columns.setSectionResizeMode(Column.SUBJECT, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(Column.DIRECTION, SIGN + 2 * GAP + 4)
        widest = max(map(metrics.horizontalAdvance, wording.entry_texts()))
        self.setColumnWidth(Column.STATE, SIGN + 2 * GAP + widest + GAP)
        self.setColumnWidth(Column.TIME, metrics.horizontalAdvance("30 Sept 2025") + 2 * GAP)
