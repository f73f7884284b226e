"""How every window looks: seen to before the first of them is made, for most starts show none."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from postlogg.ui import icons
from postlogg.ui.boxes import clear_boxes


def dress(app: QApplication) -> None:
    """The program's mark, and boxes that are seen; once for an application."""
    if app.windowIcon().isNull():
        app.setWindowIcon(icons.icon("postlogg"))
        clear_boxes(app)
