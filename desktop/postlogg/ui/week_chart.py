"""How many e-mails were logged in each week, as bars in the palette's colours and in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from postlogg.journal.statistics import Week
from postlogg.ui import signs, times
from postlogg.ui.signs import Tone

HEIGHT = 180
BAR_SHARE = 0.62
GAP = 4


class WeekChart(QWidget):
    """A bar a week, the present one last. A screen reader hears each week with its number; Tab reaches it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: Sequence[Week] = ()
        self.setAccessibleName(self.tr("Logged per week"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        """Show these, the oldest first."""
        self._weeks = weeks
        self.setAccessibleDescription(". ".join(map(self.words, weeks)))
        self.update()

    def words(self, week: Week) -> str:
        """A week in words."""
        return self.tr("Week from {0}: {1}").format(times.short_date(week.start), QLocale().toString(week.logged))

    def bar(self, number: int) -> QRect:
        """Where the bar of a week stands; it has no height where there was nothing."""
        ground, slot = self._ground(), self._slot(number)
        most = max((week.logged for week in self._weeks), default=0)
        height = round(ground.height() * self._weeks[number].logged / most) if most else 0
        width = round(slot.width() * BAR_SHARE)
        return QRect(slot.center().x() - width // 2, ground.bottom() - height + 1, width, height)

    def sizeHint(self) -> QSize:
        return QSize(420, HEIGHT)

    def event(self, event: QEvent) -> bool:
        """The week below the pointer, in words."""
        if isinstance(event, QHelpEvent):
            slots = [self._slot(number) for number in range(len(self._weeks))]
            over = [week for week, slot in zip(self._weeks, slots, strict=True) if slot.contains(event.pos())]
            QToolTip.showText(event.globalPos(), self.words(over[0]) if over else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars with their numbers above, and below them the first days of the weeks."""
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent, ground = signs.colour(Tone.ACCENT, palette), self._ground()
        text, window = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window)
        painter.fillRect(ground.left(), ground.bottom() + 1, ground.width(), 1, signs.blend(text, window, 0.75))
        for number, week in enumerate(self._weeks):
            bar = self.bar(number)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            if bar.height():
                painter.drawRoundedRect(QRectF(bar), 2, 2)
                painter.setPen(text)
                self._write(painter, number, bar.top() - GAP - self._line(), QLocale().toString(week.logged))
            if number % self._every() == (len(self._weeks) - 1) % self._every():
                painter.setPen(signs.colour(Tone.QUIET, palette))
                self._write(painter, number, ground.bottom() + GAP, times.short_date(week.start))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    # inside

    def _line(self) -> int:
        return QFontMetrics(self.font()).height()

    def _ground(self) -> QRect:
        """Where the bars stand: there is a line of room above and below."""
        return self.rect().adjusted(GAP, self._line() + 2 * GAP, -GAP, -self._line() - 2 * GAP)

    def _slot(self, number: int) -> QRect:
        """The width that a week has; from the right for who reads from there."""
        ground, count = self._ground(), max(1, len(self._weeks))
        left, right = (round(ground.width() * place / count) for place in (number, number + 1))
        slot = QRect(ground.left() + left, 0, right - left, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), slot)

    def _every(self) -> int:
        """Each week has its date below it, or each second or third one where the dates are wide."""
        widest = max(self.fontMetrics().horizontalAdvance(times.short_date(week.start)) for week in self._weeks)
        return max(1, -(-(widest + 2 * GAP) // max(1, self._slot(0).width())))

    def _write(self, painter: QPainter, number: int, top: int, words: str) -> None:
        slot = self._slot(number)
        room = QRect(slot.center().x() - self.width(), top, 2 * self.width(), self._line())
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, words)
