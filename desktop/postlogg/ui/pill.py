"""A filter's button: quiet until it is the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton

from postlogg.ui import signs
from postlogg.ui.signs import Tone


class Pill(QPushButton):
    """Checkable; tells the chosen one by its ground, its border and its weight."""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 26, metrics.height() + 12)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the words, and a ring while it has the keyboard's focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, place = self.palette(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        accent, window = signs.colour(Tone.ACCENT, palette), palette.color(QPalette.ColorRole.Window)
        lively = self.isChecked() or self.underMouse()
        painter.setPen(signs.blend(accent, window, 0.45) if self.isChecked() else Qt.PenStyle.NoPen)
        painter.setBrush(signs.blend(accent, window, 0.84 if self.isChecked() else 0.92) if lively else window)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        if self.hasFocus():
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), place.height() / 2, place.height() / 2)
        painter.setPen(accent if self.isChecked() else palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
