"""What the pages of the settings dialog share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from postlogg.ui.desk import Desk
from postlogg.ui.help import HelpButton
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import text


class SettingsPage(QWidget):
    """``name`` is how a page is asked for, in the handbook too. ``refresh`` shows the settings as they stand and
    writes nothing."""

    name = ""
    sign = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.title, words = self.heading()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(text(self.title, size=1.25, bold=True), 1)
        top.addWidget(HelpButton(self.name), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(top)
        self.column.addWidget(text(words, tone=Tone.QUIET))
        self.column.addSpacing(6)

    def heading(self) -> tuple[str, str]:
        """The title, and a sentence on what is chosen here."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the settings."""

    def opened(self) -> None:
        """The page comes into view."""


def scrolling(page: QWidget, title: str) -> QScrollArea:
    """The page in an area that scrolls where the window is small. ``title``: what a screen reader calls it, since the
    keyboard reaches it."""
    area = QScrollArea()
    area.setAccessibleName(title)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    return area
