"""How an entry is drawn in the list, and where on it things stand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from postlogg.journal import Entry
from postlogg.model import Direction
from postlogg.ui import icons, signs
from postlogg.ui.entries_model import ENTRY, HEADING, SECOND_LINE, Column
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
            look.sign(painter, name, signs.colour(Tone.QUIET, look.palette), (look.rect.width() - SIGN) // 2)
        elif column is Column.STATE:
            name, tone = signs.sign(entry)
            tint = signs.colour(tone, look.palette)
            look.sign(painter, name, tint, 0)
            look.state(painter, str(index.data()), str(index.data(SECOND_LINE)), tint)
        elif column is Column.TIME:
            quiet = signs.colour(Tone.QUIET, look.palette)
            look.line(painter, str(index.data()), look.part(0, 2 * GAP), quiet, Qt.AlignmentFlag.AlignRight)
        else:
            look.two_lines(painter, str(index.data()), str(index.data(SECOND_LINE)), bold=column is Column.CONTACT)


class _Look:
    """Where and with which palette a cell is drawn."""

    def __init__(self, option: QStyleOptionViewItem, chosen: bool) -> None:
        self.rect: QRect = option.rect
        self.palette: QPalette = option.palette
        self.font: QFont = option.font
        self.side: Qt.LayoutDirection = option.direction
        self.chosen = chosen

    def part(self, before: int, after: int) -> QRect:
        """The cell without so much at the side where one begins to read, and where one ends."""
        return QStyle.visualRect(self.side, self.rect, self.rect.adjusted(before, 0, -after, 0))

    def sign(self, painter: QPainter, name: str, tint: QColor, before: int) -> None:
        ratio = painter.device().devicePixelRatioF()
        place = QRect(self.rect.left() + before, self.rect.center().y() - SIGN // 2, SIGN, SIGN)
        place = QStyle.visualRect(self.side, self.rect, place)
        painter.drawPixmap(place.topLeft(), icons.pixmap(name, tint, SIGN, ratio))

    def line(
        self, painter: QPainter, text: str, rect: QRect, tint: QColor,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:  # fmt: skip
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(tint)
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def state(self, painter: QPainter, words: str, link: str, tint: QColor) -> None:
        """``link``: what a click below the words does."""
        rect = self.part(SIGN + GAP, GAP)
        if not link:
            self.line(painter, words, rect, tint)
            return
        height = painter.fontMetrics().height()
        self.line(painter, words, QRect(rect.left(), rect.center().y() - height, rect.width(), height), tint)
        font = smaller(self.font)
        font.setUnderline(True)
        painter.setFont(font)
        self.line(painter, link, link_place(self.side, self.rect, painter.fontMetrics(), link), tint)

    def two_lines(self, painter: QPainter, first: str, second: str, *, bold: bool) -> None:
        rect = self.part(0, 2 * GAP)
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
        painter.setFont(smaller(self.font))
        below = QRect(rect.left(), top + height + 1, rect.width(), height)
        self.line(painter, second, below, signs.colour(Tone.QUIET, self.palette))


def row_height(metrics: QFontMetrics) -> int:
    """The height of a row of two lines."""
    return int(metrics.height() * 2.75)


def link_place(side: Qt.LayoutDirection, cell: QRect, metrics: QFontMetrics, link: str) -> QRect:
    """Where a word that can be clicked stands in a cell: below the middle, beside the sign."""
    size = QSize(metrics.horizontalAdvance(link) + 2, metrics.height())
    place = QRect(QPoint(cell.left() + SIGN + GAP, cell.center().y() + 1), size)
    return QStyle.visualRect(side, cell, place)


def heading_height(metrics: QFontMetrics) -> int:
    """The height of a day's name with its air."""
    return int(metrics.height() * 2.1)


def _name_day(painter: QPainter, option: QStyleOptionViewItem, heading: str) -> None:
    """Each cell draws its part of the name, which goes across them all: one cell alone may have to be drawn anew."""
    rect, view = QRect(option.rect), option.widget
    part = QRect(rect.left(), rect.top(), rect.width(), heading_height(option.fontMetrics))
    whole = QRect(part)
    if isinstance(view, QAbstractScrollArea):
        whole.setLeft(0)
        whole.setWidth(view.viewport().width())
    painter.save()
    painter.setClipRect(part)
    painter.fillRect(part, option.palette.base())  # the style has painted the whole row of what is chosen
    font = smaller(option.font)
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


def smaller(font: QFont) -> QFont:
    """The font of a second line."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.93)
    return small


def _chosen_ground(palette: QPalette) -> QColor:
    share = 0.72 if signs.is_dark(palette) else 0.86
    return signs.blend(palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.Base), share)
