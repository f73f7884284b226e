"""Where one types what is searched for."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QWidget

from postlogg.ui import icons, signs
from postlogg.ui.signs import Tone


class SearchField(QLineEdit):
    """A line with a magnifying glass in the palette's colour, and a button that empties it."""

    def __init__(self, hint: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self._glass = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        self._glass.setIcon(icons.icon("search", signs.colour(Tone.QUIET, self.palette())))
