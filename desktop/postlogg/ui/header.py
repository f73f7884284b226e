"""The top of the main window: whether Postlogg logs by itself, in words, with the switch."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from postlogg.ui import standing, times
from postlogg.ui.desk import Desk
from postlogg.ui.help import HelpButton
from postlogg.ui.signs import Tone
from postlogg.ui.standing import Standing
from postlogg.ui.widgets import SignButton, Toggle, button, text


class Header(QWidget):
    """``settings_wanted``: the settings are to be opened."""

    settings_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.toggle = Toggle(self.tr("Automatic logging"))
        self.toggle.clicked.connect(self._turn)
        self.pause = button(self.tr("Pause for an hour"))
        self.pause.clicked.connect(self._pause)
        self.title, self.line = text(size=1.2, bold=True), text(tone=Tone.QUIET)
        settings = SignButton("settings", self.tr("Settings"), words=True)
        settings.clicked.connect(self.settings_wanted)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(self.toggle)
        row.addLayout(words, 1)
        row.addWidget(self.pause)
        row.addWidget(settings)
        row.addWidget(HelpButton("list"))
        self._row = row
        self.refresh()

    def offer_menu(self, menu: QMenu) -> None:
        """A button that opens it."""
        more = SignButton("more", self.tr("More"))
        more.setMenu(menu)
        more.setPopupMode(SignButton.ToolButtonPopupMode.InstantPopup)
        self._row.insertWidget(self._row.count() - 1, more)

    def refresh(self) -> None:
        """Show how it stands."""
        now = self._desk.clock()
        found = standing.standing(self._desk.keeper.settings.mode, self._desk.switch, now)
        self.toggle.setChecked(found.is_on)
        self.pause.setVisible(found.is_on or found is Standing.PAUSED)
        self.pause.setText(self.tr("Resume") if found is Standing.PAUSED else self.tr("Pause for an hour"))
        self.pause.setAccessibleName(self.pause.text())
        title, line = standing_words(found, self._desk.switch.paused_until())
        _put(self.title, title)
        _put(self.line, line)

    def _turn(self) -> None:
        standing.turn(self.toggle.isChecked(), self._desk.keeper, self._desk.switch)
        self._desk.written()

    def _pause(self) -> None:
        now = self._desk.clock()
        paused = self._desk.switch.paused_until() > now
        self._desk.switch.pause(0 if paused else now + standing.PAUSE_SECONDS)
        self._desk.written()


def standing_words(found: Standing, paused_until: float) -> tuple[str, str]:
    """A title and a sentence."""
    if found is Standing.ON:
        return _tr("Automatic logging is on"), _tr("E-mail that belongs in the CRM is logged by itself.")
    if found is Standing.ASKING:
        return _tr("Asking before logging"), _tr("E-mail that belongs in the CRM waits here for your word.")
    if found is Standing.PAUSED:
        title = _tr("Paused until {0}").format(times.clock(paused_until))
        return title, _tr("E-mail found meanwhile is listed and not logged; you can log it by hand.")
    title = _tr("Automatic logging is off")
    return title, _tr("E-mail is listed and not logged; you can log it by hand.")


def _put(label: QWidget, words: str) -> None:
    """Set a text only where it differs, so that nothing is laid out anew each second."""
    if label.property("text") != words:
        label.setProperty("text", words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("header", text)
