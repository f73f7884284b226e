"""What is logged in the built-in CRM, in a window of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postlogg.crm import LoggedEmail
from postlogg.ui import icons
from postlogg.ui.crm_panel import CrmPanel
from postlogg.ui.desk import Desk


class CrmWindow(QWidget):
    """Asks the CRM once a second while it is seen, in the background."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk, self._asking = desk, False
        self.panel = CrmPanel()
        self.setWindowTitle(self.tr("Built-in CRM"))
        self.setWindowIcon(icons.icon("postlogg"))
        self.resize(560, 680)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self).activated.connect(self.close)
        desk.watch.ticked.connect(lambda _now: self.refresh() if self.isVisible() else None)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        if self._asking:
            return
        self._asking = True
        self._desk.background.run(self, self._desk.built_in.emails, self._show, lambda _sentence: self._show(()))

    def _show(self, emails: Sequence[LoggedEmail]) -> None:
        self._asking = False
        self.panel.show_emails(emails, self._desk.clock())
