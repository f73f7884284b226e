"""What stands in the place of an empty list: why it is empty, and the next step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postlogg.settings import Settings
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import Sign, button, text


@dataclass(frozen=True, slots=True)
class Guidance:
    """``page``: the settings page that the button opens; empty for the button that clears the filter."""

    sign: str
    title: str
    words: str
    action: str = ""
    page: str = ""


def guidance(settings: Settings, *, filtered: bool) -> Guidance:
    """The next step for somebody who sees an empty list."""
    if filtered:
        return Guidance("search", _tr("Nothing here"), _tr("No e-mail matches this filter."), _tr("Show all"))
    if not settings.folders:
        words = _tr("Postlogg reads the folders that your mail client keeps on this computer. Choose which ones.")
        return Guidance("mail", _tr("Which folders?"), words, _tr("Choose folders"), "mail")
    if not (settings.destination.bcc_address or settings.destination.forward_address):
        words = _tr("Your CRM has one address for sent and one for received e-mail. Postlogg needs at least one.")
        return Guidance("crm", _tr("Where is your CRM?"), words, _tr("Enter the addresses"), "crm")
    words = _tr("E-mail appears here as soon as your mail client has sent or received it.")
    return Guidance("check", _tr("All set"), words)


class Emptiness(QWidget):
    """Shows the guidance. ``pressed``: the settings page wanted, or an empty text for "show all"."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guidance: Guidance | None = None
        self._sign = Sign("mail", Tone.QUIET, 48)
        self.title, self.words = text(size=1.25, bold=True), text(tone=Tone.QUIET)
        self.button = button("")
        self.button.clicked.connect(lambda: self.pressed.emit(self._guidance.page if self._guidance else ""))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)  # as wide as the window: a wrapped label that is centred itself loses a line
        column.addSpacing(6)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, found: Guidance) -> None:
        """Show this guidance."""
        if found == self._guidance:
            return
        self._guidance = found
        self._sign.show_sign(found.sign, Tone.QUIET)
        self.title.setText(found.title)
        self.words.setText(found.words)
        self.button.setText(found.action)
        self.button.setAccessibleName(found.action)
        self.button.setVisible(bool(found.action))


def _tr(text: str) -> str:
    return QCoreApplication.translate("emptiness", text)
