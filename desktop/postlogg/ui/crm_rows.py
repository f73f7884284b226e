"""A list of two-line rows, for the CRM's contacts, companies, deals and intake log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from postlogg.ui import icons, signs
from postlogg.ui.signs import Tone

SIGN, GAP, MARGIN = 16, 10, 16
ROW = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """``key`` knows the row again when the list is read anew; ``aside`` stands at the right; ``about`` is what the row
    was made from."""

    key: object
    first: str
    second: str
    aside: str
    sign: str
    tone: Tone
    about: object


class RowsModel(QAbstractListModel):
    """The rows as they were read last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Other rows, or the same ones."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, _parent: _Index | None = None) -> int:
        return len(self.rows)

    def data(self, index: _Index, role: int = ROW) -> object:
        row = self.rows[index.row()]
        if role == int(Qt.ItemDataRole.DisplayRole):
            return ", ".join(filter(None, (row.first, row.second, row.aside)))
        return row if role == ROW else None


class RowList(QListView):
    """``chosen``: the selected row is another one, or has changed."""

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_TwoLines(self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda _new, _old: self.chosen.emit())

    def row(self) -> Row | None:
        """The selected one."""
        index = self.currentIndex()
        return self.rows.rows[index.row()] if index.isValid() else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the selected one stays so if it is among them, else the first is."""
        if tuple(rows) == self.rows.rows:
            return
        before, place = self.row(), self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self.rows.show_rows(rows)
        self.selectionModel().blockSignals(False)
        keys = [row.key for row in rows]
        at = keys.index(before.key) if before is not None and before.key in keys else 0
        if rows:
            self.setCurrentIndex(self.rows.index(at))
            self.verticalScrollBar().setValue(place)
        else:
            self.chosen.emit()


class _TwoLines(QStyledItemDelegate):
    """Paints a row in the palette's colours."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Two lines and some air."""
        return QSize(200, int(option.fontMetrics.height() * 2.75))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        row: Row = index.data(ROW)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        painter.save()
        self._ground(painter, option, palette)
        quiet = signs.colour(Tone.QUIET, palette)
        ratio = painter.device().devicePixelRatioF()
        picture = icons.pixmap(row.sign, signs.colour(row.tone, palette), SIGN, ratio)
        painter.drawPixmap(rect.left() + MARGIN, rect.center().y() - SIGN // 2, picture)
        within = rect.adjusted(MARGIN + SIGN + GAP, 0, -MARGIN, 0)
        width = painter.fontMetrics().horizontalAdvance(row.aside) + GAP if row.aside else 0
        if row.aside:
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.setPen(quiet)
            painter.drawText(within, side, row.aside)
        within.setRight(within.right() - width)
        self._words(painter, within, row, (palette.color(QPalette.ColorRole.Text), quiet))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, palette: QPalette) -> None:
        rect: QRect = option.rect
        base = palette.color(QPalette.ColorRole.Base)
        if option.state & QStyle.StateFlag.State_Selected:
            share = 0.72 if signs.is_dark(palette) else 0.86
            painter.fillRect(rect, signs.blend(palette.color(QPalette.ColorRole.Highlight), base, share))
        painter.setPen(signs.blend(palette.color(QPalette.ColorRole.Text), base, 0.9))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _words(self, painter: QPainter, rect: QRect, row: Row, colours: tuple[QColor, QColor]) -> None:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = painter.fontMetrics()
        top = rect.center().y() - metrics.height() if row.second else rect.center().y() - metrics.height() // 2
        for words, place, tint, face in (
            (row.first, top, colours[0], font),
            (row.second, top + metrics.height() + 1, colours[1], QFont(painter.font())),
        ):
            painter.setFont(face)
            painter.setPen(tint)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(
                QRect(rect.left(), place, rect.width(), metrics.height()), Qt.AlignmentFlag.AlignLeft, shown
            )
