"""What can be done with the list as a whole: one menu for the button above it and for the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from postlogg.health import Health
from postlogg.ui import health_line
from postlogg.ui.desk import Desk
from postlogg.ui.entries_model import EntriesModel
from postlogg.ui.export import write_csv
from postlogg.ui.gaps_dialog import GapsDialog
from postlogg.wording import sentence_text


class ListMenu(QMenu):
    """The built-in CRM's action is there while that CRM is in use. ``said``: how it went; ``crm_wanted``: the CRM's
    window."""

    said = Signal(str)
    crm_wanted = Signal()

    def __init__(self, desk: Desk, model: EntriesModel, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._model, self._window = desk, model, window
        self.gaps = self._action(self.tr("What is &missing in the CRM?"), "Ctrl+G", self.open_gaps)
        self.rehearsal = self._action(self.tr("What would be logged by itse&lf?"), "Ctrl+Shift+G", self.open_rehearsal)
        self.statistics = self._action(self.tr("&Statistics"), "Ctrl+T", self.open_statistics)
        self.export = self._action(self.tr("&Export the list as CSV…"), "Ctrl+E", self._choose_file)
        self.health = self._action(self.tr("Is all &well?"), "Ctrl+H", self.show_health)
        self.crm = self._action(self.tr("Show the &built-in CRM"), "Ctrl+B", self.crm_wanted.emit)
        self.announce = self._action(self.tr("&Notify me before e-mail leaves"), "", self._announce)
        self.announce.setCheckable(True)
        desk.keeper.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Offer what there is."""
        built_in = self._desk.built_in.is_chosen
        self.crm.setVisible(built_in)
        self.crm.setEnabled(built_in)
        self.announce.setChecked(self._desk.keeper.settings.announce)

    def export_to(self, path: Path) -> None:
        """Write the list as it is filtered, in the background."""
        journal, view, text, now = self._desk.journal.path, self._model.view, self._model.text, self._desk.clock()
        one, many = self.tr("1 e-mail is written to {0}."), self.tr("{1} e-mails are written to {0}.")
        self._desk.background.run(
            self,
            lambda: write_csv(journal, view, text, path, now),
            lambda count: self.said.emit((one if count == 1 else many).format(path.name, count)),
            self.said.emit,
        )

    def open_gaps(self) -> None:
        """Search for what was never logged."""
        dialog = GapsDialog(self._desk, self._window)
        dialog.said.connect(self.said)
        dialog.show()

    def open_rehearsal(self) -> None:
        """Show what automatic logging would have done."""
        # imported when it is wanted: before it is turned on, as a rule
        import_module("postlogg.ui.rehearsal_dialog").RehearsalDialog(self._desk, self._window).show()

    def open_statistics(self) -> None:
        """How much was logged, and what was left out."""
        # imported when it is wanted: few look at it often
        dialog = import_module("postlogg.ui.statistics_dialog").StatisticsDialog(self._desk, self._window)
        dialog.show()

    def show_health(self) -> None:
        """Each finding with what helps."""
        path, settings, now = self._desk.journal.path, self._desk.keeper.settings, self._desk.clock()
        self._desk.background.run(
            self, lambda: health_line.look(path, settings, now), self._open_health, self.said.emit
        )

    def _open_health(self, health: Health) -> None:
        health_line.HealthDialog(health, self._window).show()

    def _choose_file(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, self.tr("Export the list"), documents, self.tr("CSV files (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("Logged e-mail") + ".csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.open()

    def _announce(self) -> None:
        if not self._desk.keeper.change(announce=self.announce.isChecked()):
            self.said.emit(sentence_text(self._desk.keeper.error))
            self.refresh()

    def _action(self, words: str, keys: str, wanted: Callable[[], None]) -> QAction:
        action = self.addAction(words)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _on=False: wanted())
        self._window.addAction(action)
        return action
