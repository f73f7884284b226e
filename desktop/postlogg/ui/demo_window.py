"""The demonstration's window: Postlogg's list and the CRM's timeline side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from postlogg.crm import LoggedEmail
from postlogg.system.secrets import MemorySecrets
from postlogg.ui import icons, translation
from postlogg.ui.app import make_application
from postlogg.ui.crm_panel import CrmPanel
from postlogg.ui.desk import Desk, lay
from postlogg.ui.garbage import collected_here
from postlogg.ui.looks import dress
from postlogg.ui.main_window import MainWindow
from postlogg.ui.settings_dialog import SettingsDialog
from postlogg.ui.widgets import upright

Timeline = Callable[[], Sequence[LoggedEmail]]


class DemoWindow(QWidget):
    """``timeline`` is asked once a second, in the background; ``finished``: the story has come to its end."""

    def __init__(
        self, desk: Desk, timeline: Timeline, finished: Callable[[], bool], parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._timeline, self._finished, self._asking = desk, timeline, finished, False
        self.list, self.crm = MainWindow(desk, details_below=True), CrmPanel()
        self.setWindowTitle(self.tr("Postlogg: demonstration"))
        self.setWindowIcon(icons.icon("postlogg"))
        self.resize(1320, 800)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 3)
        row.addWidget(upright())
        row.addWidget(self.crm, 2)
        self.list.quit_wanted.connect(self.close)
        self.list.settings_wanted.connect(self._open_settings)
        self._dialog: SettingsDialog | None = None
        self._followed: int | None = None
        desk.watch.ticked.connect(self._tick)
        self._tick()
        self.list.list.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The demonstration ends with its window."""
        super().closeEvent(event)
        QApplication.quit()

    def _tick(self) -> None:
        playing, over = self.tr("The story is being played…"), self.tr("The story is over. Close the window to end.")
        self.list.footer.stand(over if self._finished() else playing)
        self._follow()
        if not self._asking:
            self._asking = True
            self._desk.background.run(self, self._timeline, self._show, self._not_shown)

    def _follow(self) -> None:
        """Show the newest message's details until the viewer has chosen another."""
        chosen, newest = self.list.list.entry(), self.list.model.entry(0)
        untouched = chosen is None or chosen.message == self._followed
        if newest is not None and untouched and newest.message != self._followed:
            self._followed = newest.message
            self.list.list.selectRow(0)

    def _show(self, emails: Sequence[LoggedEmail]) -> None:
        self._asking = False
        self.crm.show_emails(emails, self._desk.clock())

    def _not_shown(self, sentence: str) -> None:
        self._asking = False
        self.list.footer.say(sentence)

    def _open_settings(self, page: str) -> None:
        self._dialog = self._dialog or SettingsDialog(self._desk, self)
        self._dialog.open_page(page)


def show_demo(journal_path: Path, settings_path: Path, timeline: Timeline, *, finished: Callable[[], bool]) -> int:
    """Show the window beside an engine that runs elsewhere; returns when it is closed."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else make_application()
    dress(app)
    owner = QObject()
    # a home where no mail client is: the user's own accounts have no part in the demonstration
    desk = lay(journal_path, settings_path, MemorySecrets(), home=journal_path.parent, parent=owner)
    window = DemoWindow(desk, timeline, finished)
    window.show()
    with collected_here(desk.watch):
        status = app.exec()
    desk.close()
    translation.fall_silent(app)
    return status
