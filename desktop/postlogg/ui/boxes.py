"""Boxes to tick that are seen on a dark ground as well."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

from postlogg.ui import signs

FUSION = "fusion"
_BOXES = (QStyle.PrimitiveElement.PE_IndicatorCheckBox, QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck)
_RADIO = QStyle.PrimitiveElement.PE_IndicatorRadioButton
_BY_KEYS = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange


class ClearBoxes(QProxyStyle):
    """Fusion draws the edge of a box somewhat darker than the window, which on a dark one is all but invisible: it gets
    an edge between text and ground, with the contrast that WCAG 2.2 asks of a control (1.4.11)."""

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw as Fusion does, and the edge above it, unless that tells where the keyboard is."""
        super().drawPrimitive(element, option, painter, widget)
        if (element in _BOXES or element is _RADIO) and option.state & _BY_KEYS != _BY_KEYS:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, element is _RADIO)
            palette = option.palette
            text, ground = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
            painter.setPen(signs.blend(text, ground, 0.45))
            _draw_edge(painter, QRectF(option.rect), is_round=element is _RADIO)
            painter.restore()


def _draw_edge(painter: QPainter, place: QRectF, *, is_round: bool) -> None:
    """Where Fusion draws its own."""
    if not is_round:
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        return
    radius = (place.width() + (place.width() + 1) % 2) / 2 - 1
    painter.drawEllipse(QPointF(place.center().toPoint()) + QPointF(0.5, 0.5), radius, radius)


def clear_boxes(app: QApplication) -> None:
    """Where the application is drawn by Fusion; the styles of other desktops have edges of their own."""
    if app.style().name().lower() == FUSION:
        app.setStyle(ClearBoxes(FUSION))
