"""A drawn picture of where HubSpot shows its two addresses, in the palette's colours and the user's language."""

from __future__ import annotations

from functools import cache
from html import escape

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from postlogg.system.paths import resource
from postlogg.ui import signs
from postlogg.ui.signs import Tone

WIDTH, HEIGHT = 620, 236
LARGEST = 0.95


class HubSpotPicture(QWidget):
    """As wide as there is room, in its own proportions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Where HubSpot shows the two addresses"))
        self.setAccessibleDescription(
            self.tr("Settings, Objects, Activities, the tab Email log and track, the section Manual logging")
        )

    def sizeHint(self) -> QSize:
        return QSize(WIDTH * 4 // 5, HEIGHT * 4 // 5)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(width, int(WIDTH * LARGEST)) * HEIGHT // WIDTH

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, from the left or from the right as one reads."""
        width = min(self.width(), int(WIDTH * LARGEST), self.height() * WIDTH // HEIGHT)
        left = self.width() - width if self.isRightToLeft() else 0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(left, 0, width, width * HEIGHT / WIDTH)
        QSvgRenderer(QByteArray(self._drawing().encode())).render(painter, place)

    def _drawing(self) -> str:
        palette = self.palette()
        text, window = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Window)
        colours: dict[str, QColor] = {
            "text": text,
            "quiet": signs.colour(Tone.QUIET, palette),
            "accent": signs.colour(Tone.ACCENT, palette),
            "line": signs.blend(text, window, 0.78),
            "base": palette.color(QPalette.ColorRole.Base),
            "ground": window,
            "wash": signs.wash(Tone.ACCENT, palette),
        }
        return _template().format(**{name: colour.name() for name, colour in colours.items()}, **self._words())

    def _words(self) -> dict[str, str]:
        words = {
            "settings": self.tr("Settings"),
            "objects": self.tr("Objects"),
            "activities": self.tr("Activities"),
            "tab": self.tr("Email log and track"),
            "manual": self.tr("Manual logging"),
            "bcc": self.tr("BCC address"),
            "forward": self.tr("Forwarding address"),
            "copy": self.tr("Copy"),
        }
        return {name: escape(word) for name, word in words.items()}


@cache
def _template() -> str:
    return resource("pictures/hubspot-addresses.svg").read_text(encoding="utf-8")
