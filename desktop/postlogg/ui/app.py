"""``postlogg-tray``: the tray program, from its start to its end."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from PySide6 import QtCore, QtGui, QtWidgets  # for what is seldom used: a class is made when it is first asked for
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from postlogg.engine import EngineThread
from postlogg.errors import PostloggError, SettingsError
from postlogg.settings.glance import glance
from postlogg.system import paths
from postlogg.system.secrets import KeyringSecrets, Secrets
from postlogg.ui import translation
from postlogg.ui.desk import lay
from postlogg.ui.garbage import collected_here
from postlogg.ui.signals import EndingSignals
from postlogg.ui.single import SingleInstance
from postlogg.ui.tray import Tray
from postlogg.ui.wizard_state import is_wanted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from postlogg.following import Follower
    from postlogg.ui.alerts import Alerts
    from postlogg.ui.main_window import MainWindow
    from postlogg.ui.settings_dialog import SettingsDialog
    from postlogg.ui.wizard import SetupWizard

log = logging.getLogger(__name__)
STOP_SECONDS = 1.5
WORK_MS = 250
"""After the icon: what works takes longer to import than all that shows."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run until the user quits; the exit status."""
    app = make_application(argv, _language())
    try:
        journal_path, settings_path = paths.journal_path(), paths.settings_path()
        single = SingleInstance(journal_path)
        if not single.is_first():
            return 0
        with Program(journal_path, settings_path, KeyringSecrets(), app.quit) as program:
            single.raised.connect(program.show_list)
            program.working.connect(single.listen)
            program.begin()
            with collected_here(program.desk.watch):
                return app.exec()
    except PostloggError as error:
        QtWidgets.QMessageBox.critical(None, "Postlogg", import_module("postlogg.wording").sentence_text(str(error)))
        return 1


def _language() -> str:
    """What the settings say; a file that cannot be read is told about in the window."""
    try:
        return glance(paths.settings_path()).language
    except (SettingsError, OSError):
        return ""


def make_application(argv: Sequence[str] | None = None, language: str = "") -> QApplication:
    """The application object, in that language or the system's; closing a window does not end it."""
    app = QApplication(["postlogg", *(argv or ())])
    app.setApplicationName("Postlogg")  # what a panel calls the icon
    app.setApplicationDisplayName("Postlogg")
    app.setDesktopFileName("postlogg")
    app.setQuitOnLastWindowClosed(False)
    translation.speak(app, language)
    return app


class Program(QObject):
    """The engine, the desk, the tray icon, and the windows, each of them made when it is first wanted. A context
    manager: after it, all have ended. ``working``: what is not needed for the icon is there."""

    working = Signal()

    def __init__(
        self, journal_path: Path, settings_path: Path, secrets: Secrets, leave: Callable[[], None],
        home: Path | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._leave = leave
        self.engine = EngineThread(journal_path, settings_path, secrets, partial(_follower, settings_path, home))
        self.desk = lay(journal_path, settings_path, secrets, wake=self.engine.wake,
                        viewer_only=self.engine.viewer_only, home=home, parent=self,
                        trouble=lambda: self.engine.trouble)  # fmt: skip
        self.tray = Tray(self.desk, self)
        self.alerts: Alerts | None = None
        self._signals: EndingSignals | None = None
        self._work = QTimer(self)
        self._work.setSingleShot(True)
        self._work.timeout.connect(self._begin_work)
        self._window: MainWindow | None = None
        self._dialog: SettingsDialog | None = None
        self._wizard: SetupWizard | None = None
        self._crm: QWidget | None = None
        self._language = translation.chosen(self.desk.keeper.settings.language)
        self._connect()

    @property
    def window(self) -> MainWindow:
        """The main window, made when it is first wanted: most starts are the desktop's, to which nobody looks."""
        if self._window is None:
            _dress()
            self._window = import_module("postlogg.ui.main_window").MainWindow(self.desk)
            self._window.settings_wanted.connect(self.open_settings)
            self._window.file_wanted.connect(self._open_file)
            self._window.crm_wanted.connect(self.open_crm)
            self._window.quit_wanted.connect(self.quit)
            self._look_for_tray()
        return self._window

    def begin(self) -> None:
        """Start the engine soon; before anything is set up begin with that, and open the window where there is no
        tray."""
        self._work.start(WORK_MS)
        self._signals = EndingSignals(self._leave, self)
        if is_wanted(self.desk):
            self.open_setup()
        elif not QSystemTrayIcon.isSystemTrayAvailable() or not self.desk.keeper.settings.folders:
            self.show_list()

    def _begin_work(self) -> None:
        import_module("postlogg.system.memory").share()
        alerts: Alerts = import_module("postlogg.ui.alerts").Alerts(self.desk, self.tray.icon, self)
        alerts.message_wanted.connect(self.show_message)
        self.alerts = alerts
        self.tray.dress()
        self.desk.tally.read()
        self.desk.built_in.resume()
        import_module("postlogg.system.native_manifest").repair()
        self.engine.start()
        self.working.emit()

    def show_list(self) -> None:
        """The window."""
        self.window.raise_window()
        self._look_around()

    def open_settings(self, page: str = "") -> None:
        """Open the settings, on that page."""
        # imported when it is wanted: most days nobody opens it
        dialog: SettingsDialog = self._dialog or import_module("postlogg.ui.settings_dialog").SettingsDialog(
            self.desk, self.window
        )
        if self._dialog is None:
            dialog.file_wanted.connect(self._open_file)
            dialog.setup_wanted.connect(self.open_setup)
            self._dialog = dialog
        dialog.open_page(page)

    def open_setup(self) -> SetupWizard:
        """Open the four pages that lead through setting up."""
        # imported when it is wanted: as a rule, once
        _dress()
        wizard: SetupWizard = self._wizard or import_module("postlogg.ui.wizard").SetupWizard(self.desk)
        if self._wizard is None:
            wizard.finished_setup.connect(self.show_list)
            wizard.finished.connect(lambda _result: self._left_setup())
            self._wizard = wizard
        wizard.open_page()
        return wizard

    def open_crm(self) -> None:
        """Show what is logged in the built-in CRM, where that is in use."""
        if self.desk.built_in.crm is None:
            return
        # imported when it is wanted: it brings the CRM's libraries with it
        _dress()
        crm = self._crm or import_module("postlogg.ui.crm_window").CrmWindow(self.desk)
        crm.show()
        crm.raise_()
        crm.activateWindow()
        self._crm = crm

    def open_statistics(self) -> None:
        """Show how much was logged of late."""
        self.window.menu.open_statistics()

    def open_rehearsal(self) -> None:
        """Show what automatic logging would have done of late."""
        self.window.menu.open_rehearsal()

    def _left_setup(self) -> None:
        """Without a tray there would be nothing left to see."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self.show_list()

    def show_message(self, message: int) -> None:
        """The window, with this message in it."""
        self.window.raise_window()
        self.window.show_message(message)

    def quit(self) -> None:
        """End the program."""
        self._leave()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._work.stop()
        if self._signals is not None:
            self._signals.close()
        self.tray.icon.hide()
        for opened in (self._wizard, self._crm, self._window):
            if opened is not None:
                opened.close()
        if self.alerts is not None:
            self.alerts.close()
        if not self.engine.stop(STOP_SECONDS):
            log.info("The engine is still waiting for a server; what it had in hand is taken up at the next start.")
        self.desk.close()

    def _notice_language(self) -> None:
        """Another language is spoken once the window in which it was chosen is done with that."""
        language = translation.chosen(self.desk.keeper.settings.language)
        if language != self._language:
            self._language = language
            QTimer.singleShot(0, self, self._speak)

    def _speak(self) -> None:
        """What is open is opened anew, where it was, and with what is half typed in the set-up."""
        translation.fall_silent(_application())
        translation.speak(_application(), self.desk.keeper.settings.language)
        self.tray.speak()
        window, dialog, crm, wizard = self._window, self._dialog, self._crm, self._wizard
        seen = [opened for opened in (window, dialog, crm, wizard) if opened is not None and opened.isVisible()]
        self._window = self._dialog = self._crm = self._wizard = None
        if window is not None and window in seen:
            self.window.setGeometry(window.geometry())
            self.show_list()
        if crm in seen:
            self.open_crm()
        if dialog is not None and dialog in seen:
            self.open_settings(dialog.page)
        if wizard is not None and wizard in seen:
            self.open_setup().take_over(wizard)
        for old in (window, crm, wizard):
            if old is not None:
                old.hide()
                old.deleteLater()

    def _connect(self) -> None:
        self.desk.keeper.changed.connect(self._notice_language)
        self.tray.list_wanted.connect(self.show_list)
        self.tray.message_wanted.connect(self.show_message)
        self.tray.settings_wanted.connect(self.open_settings)
        self.tray.crm_wanted.connect(self.open_crm)
        self.tray.statistics_wanted.connect(self.open_statistics)
        self.tray.rehearsal_wanted.connect(self.open_rehearsal)
        self.tray.quit_wanted.connect(self.quit)
        self.desk.watch.ticked.connect(self._look_around)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._look_around)

    def _look_around(self) -> None:
        """Whether there is a window that somebody may look at."""
        seen = any(window.isVisible() for window in QGuiApplication.topLevelWindows())
        self.desk.watch.be_seen(seen)
        if seen:
            self._look_for_tray()

    def _look_for_tray(self) -> None:
        """A tray may come and go with the desktop's panel."""
        if self._window is not None:
            self._window.footer.has_tray = QSystemTrayIcon.isSystemTrayAvailable()

    def _open_file(self) -> None:
        QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(str(self.desk.keeper.path)))


def _application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


def _dress() -> None:
    """Before the first window: its looks take longer to import than the icon."""
    import_module("postlogg.ui.looks").dress(_application())


def _follower(settings_path: Path, home: Path | None) -> Follower:
    """Made in the engine's thread, and imported there: it brings the finders of every mail client with it."""
    find = import_module("postlogg.clients.discovery").find_accounts
    follower: Follower = import_module("postlogg.following").Follower(settings_path, partial(find, home))
    return follower


if __name__ == "__main__":
    sys.exit(main())
