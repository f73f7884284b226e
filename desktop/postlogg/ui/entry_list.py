"""The list itself: two lines an entry, without a grid, and above the first entry of each day the day's name."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (  # fmt: skip
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from postlogg import wording
from postlogg.journal import Entry
from postlogg.model import Direction
from postlogg.ui import icons, signs
from postlogg.ui.entries_model import ENTRY, HEADING, SECOND_LINE, Column, EntriesModel
from postlogg.ui.signs import Tone

SIGN = 16
GAP = 8
_Index = QModelIndex | QPersistentModelIndex


class TwoLines(QStyledItemDelegate):
    """Paints an entry's cells in the palette's colours."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        entry: Entry | None = index.data(ENTRY)
        if entry is None:
            return
        painter.save()
        if heading := str(index.data(HEADING)):
            _name_day(painter, option, heading)
            option.rect = option.rect.adjusted(0, heading_height(option.fontMetrics), 0, 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, option, chosen)
        self._cell(painter, _Look(option, chosen), index, entry)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Two lines and some air."""
        metrics: QFontMetrics = option.fontMetrics
        return QSize(metrics.averageCharWidth() * 12, row_height(metrics))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
        rect: QRect = option.rect
        palette: QPalette = option.palette
        if chosen:
            painter.fillRect(rect, _chosen_ground(palette))
        painter.setPen(_faint(palette))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _cell(self, painter: QPainter, look: _Look, index: _Index, entry: Entry) -> None:
        column = Column(index.column())
        if column is Column.DIRECTION:
            name = "sent" if entry.direction is Direction.SENT else "received"
            look.sign(painter, name, signs.colour(Tone.QUIET, look.palette), look.rect.center().x() - SIGN // 2)
        elif column is Column.STATE:
            name, tone = signs.sign(entry)
            tint = signs.colour(tone, look.palette)
            look.sign(painter, name, tint, look.rect.left())
            look.state(painter, str(index.data()), str(index.data(SECOND_LINE)), tint)
        elif column is Column.TIME:
            quiet = signs.colour(Tone.QUIET, look.palette)
            look.line(painter, str(index.data()), look.rect.adjusted(0, 0, -GAP, 0), quiet, Qt.AlignmentFlag.AlignRight)
        else:
            look.two_lines(painter, str(index.data()), str(index.data(SECOND_LINE)), bold=column is Column.CONTACT)


class _Look:
    """Where and with which palette a cell is drawn."""

    def __init__(self, option: QStyleOptionViewItem, chosen: bool) -> None:
        self.rect: QRect = option.rect
        self.palette: QPalette = option.palette
        self.font: QFont = option.font
        self.chosen = chosen

    def sign(self, painter: QPainter, name: str, tint: QColor, left: int) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(left, self.rect.center().y() - SIGN // 2, icons.pixmap(name, tint, SIGN, ratio))

    def line(
        self, painter: QPainter, text: str, rect: QRect, tint: QColor,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:  # fmt: skip
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(tint)
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def state(self, painter: QPainter, words: str, link: str, tint: QColor) -> None:
        """``link``: what a click below the words does."""
        rect = self.rect.adjusted(SIGN + GAP, 0, -GAP, 0)
        if not link:
            self.line(painter, words, rect, tint)
            return
        height = painter.fontMetrics().height()
        self.line(painter, words, QRect(rect.left(), rect.center().y() - height, rect.width(), height), tint)
        font = _smaller(self.font)
        font.setUnderline(True)
        painter.setFont(font)
        self.line(painter, link, link_place(self.rect, painter.fontMetrics(), link), tint)

    def two_lines(self, painter: QPainter, first: str, second: str, *, bold: bool) -> None:
        rect = self.rect.adjusted(0, 0, -2 * GAP, 0)
        plain = signs.colour(Tone.PLAIN, self.palette)
        font = QFont(self.font)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        if not second:
            self.line(painter, first, rect, plain)
            return
        height = painter.fontMetrics().height()
        top = rect.center().y() - height
        self.line(painter, first, QRect(rect.left(), top, rect.width(), height), plain)
        painter.setFont(_smaller(self.font))
        below = QRect(rect.left(), top + height + 1, rect.width(), height)
        self.line(painter, second, below, signs.colour(Tone.QUIET, self.palette))


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
        return link_place(cell, QFontMetrics(_smaller(self.font())), link)

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
        self.setColumnWidth(Column.TIME, metrics.horizontalAdvance("30 Sept 2025") + GAP)


def row_height(metrics: QFontMetrics) -> int:
    """The height of a row of two lines."""
    return int(metrics.height() * 2.75)


def link_place(cell: QRect, metrics: QFontMetrics, link: str) -> QRect:
    """Where a word that can be clicked stands in a cell: below the middle, right of the sign."""
    return QRect(cell.left() + SIGN + GAP, cell.center().y() + 1, metrics.horizontalAdvance(link) + 2, metrics.height())


def heading_height(metrics: QFontMetrics) -> int:
    """The height of a day's name with its air."""
    return int(metrics.height() * 2.1)


def _name_day(painter: QPainter, option: QStyleOptionViewItem, heading: str) -> None:
    """Each cell draws its part of the name, which goes across them all: one cell alone may have to be drawn anew."""
    rect, view = QRect(option.rect), option.widget
    height = heading_height(option.fontMetrics)
    whole = QRect(0, rect.top(), view.viewport().width() if isinstance(view, EntryList) else rect.width(), height)
    painter.save()
    part = QRect(rect.left(), rect.top(), rect.width(), height)
    painter.setClipRect(part)
    painter.fillRect(part, option.palette.base())  # the style has painted the whole row of what is chosen
    font = _smaller(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(signs.colour(Tone.QUIET, option.palette))
    sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
    painter.drawText(whole.adjusted(GAP + 4, 0, -GAP - 4, -6), sides, heading)
    painter.setPen(_faint(option.palette))
    painter.drawLine(whole.bottomLeft(), whole.bottomRight())
    painter.restore()


def _faint(palette: QPalette) -> QColor:
    return signs.blend(palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base), 0.9)


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.93)
    return small


def _chosen_ground(palette: QPalette) -> QColor:
    share = 0.72 if signs.is_dark(palette) else 0.86
    return signs.blend(palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.Base), share)
