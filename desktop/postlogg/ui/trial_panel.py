"""The built-in CRM on a page: start it, and see what stands in it."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postlogg.model import SmtpServer
from postlogg.ui.desk import Desk
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import button, text


class TrialPanel(QWidget):
    """``started``: it listens, and the settings lead to it."""

    started = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window: QWidget | None = None
        self.words = text(tone=Tone.QUIET)
        self.start_button = button(self.tr("Start it inside Postlogg"))
        self.show_button = button(self.tr("Show what is logged in it"))
        self.start_button.clicked.connect(self.start)
        self.show_button.clicked.connect(self._show_crm)
        row = QHBoxLayout()
        row.addWidget(self.start_button)
        row.addWidget(self.show_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addLayout(row)
        self.refresh()

    def start(self) -> None:
        """Start it, in the background; then log there."""
        if self._desk.built_in.is_chosen and self._desk.built_in.crm is not None:
            return
        self.start_button.setEnabled(False)
        self.words.setText(self.tr("Starting…"))
        self._desk.background.run(self, self._desk.built_in.start, self._take, self._say_failed)

    def refresh(self) -> None:
        """Say how it stands."""
        runs = self._desk.built_in.is_chosen and self._desk.built_in.crm is not None
        self.start_button.setVisible(not runs)
        self.show_button.setVisible(runs)
        if not self.start_button.isEnabled():
            return
        self.words.setText(
            self.tr("It runs inside Postlogg, on this computer alone. E-mail is logged in it and goes nowhere else.")
            if runs
            else self.tr("A small CRM on this computer, with HubSpot's rules. Try everything; nothing leaves.")
        )

    def _take(self, server: SmtpServer) -> None:
        self.start_button.setEnabled(True)
        self._desk.built_in.choose(server)
        self.refresh()
        self.started.emit()

    def _say_failed(self, sentence: str) -> None:
        self.start_button.setEnabled(True)
        self.words.setText(sentence)

    def _show_crm(self) -> None:
        # imported when it is wanted: it brings the CRM's libraries with it
        self._window = self._window or import_module("postlogg.ui.crm_window").CrmWindow(self._desk, self.window())
        assert self._window is not None
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
