"""The icons: one-colour signs drawn in a colour of the palette, and the mark and the tray's states as they are."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from postlogg.system.paths import resource

SIZES = (16, 20, 22, 24, 32, 48, 64, 128)
SIGN_SIZES = (16, 20, 24, 32, 40)  # what buttons and menus show, on screens of up to twice the usual density


def icon(name: str, colour: QColor | None = None, selected: QColor | None = None) -> QIcon:
    """The icon of that name; ``colour`` takes the place of ``currentColor`` in it, ``selected`` where it is selected
    in a list."""
    return _icon(name, colour.name() if colour is not None else "", selected.name() if selected is not None else "")


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """One picture, ``size`` in device-independent pixels."""
    return _pixmap(name, colour.name(), size, ratio)


@cache
def _icon(name: str, colour: str, selected: str) -> QIcon:
    made = QIcon()
    for size in SIGN_SIZES if colour else SIZES:
        made.addPixmap(_pixmap(name, colour, size, 1.0))
        if selected:
            made.addPixmap(_pixmap(name, selected, size, 1.0), QIcon.Mode.Selected)
    return made


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    _renderer(name, colour).render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resource(f"icons/{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(drawing.replace(b"currentColor", (colour or "#808080").encode())))
