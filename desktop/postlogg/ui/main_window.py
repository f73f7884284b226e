"""The main window: how it stands, what needs attention, the list, and the details beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelection, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from postlogg.engine import hand_in
from postlogg.errors import PostloggError
from postlogg.journal import Entry, View
from postlogg.stores import msg
from postlogg.ui import doing, geometry, icons, notes, originals
from postlogg.ui.banner import FailureBanner, NoteBanner
from postlogg.ui.desk import Desk
from postlogg.ui.details import Details
from postlogg.ui.emptiness import Emptiness, guidance
from postlogg.ui.entries_model import EntriesModel
from postlogg.ui.entry_actions import EntryActions
from postlogg.ui.entry_list import EntryList
from postlogg.ui.filter_bar import FilterBar
from postlogg.ui.footer import Footer
from postlogg.ui.header import Header
from postlogg.ui.health_line import HealthLine
from postlogg.ui.help import offer_help
from postlogg.ui.list_menu import ListMenu
from postlogg.ui.widgets import line
from postlogg.wording import sentence_text


class MainWindow(QWidget):
    """``settings_wanted``: the name of a settings page, or an empty text. ``quit_wanted``: the program is to end."""

    settings_wanted = Signal(str)
    quit_wanted = Signal()
    file_wanted = Signal()
    crm_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, details_below: bool = False) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = "list_below" if details_below else "list"
        self._across = Qt.Orientation.Vertical if details_below else Qt.Orientation.Horizontal
        self.header, self.banner, self.note = Header(desk), FailureBanner(desk), NoteBanner()
        self.filters = FilterBar(desk.tally)
        self.model = EntriesModel(desk.listing, desk.clock(), self)
        self.list, self.emptiness = EntryList(self.model), Emptiness()
        self.actions_ = EntryActions(desk, self)
        self.details = Details(desk, self.actions_)
        self.footer, self.health = Footer(desk), HealthLine(desk)
        self.menu = ListMenu(desk, self.model, self)
        self.header.offer_menu(self.menu)
        self._selected: int | None = None
        self._lay_out()
        geometry.restore(desk.switch, self._name, self, self._splitter)
        self._connect()
        self.actions_.dress()
        self._show_stack()
        self._tick()
        self.list.setFocus()

    def show_message(self, message: int) -> None:
        """Select this message, however old it is: in the view as it is, else among all."""
        self._selected = message
        self.model.refresh()
        if self.model.row_of(message) < 0:
            self.filters.choose(View.ALL)
        row = self.model.row_of(message)
        if row >= 0:
            self.list.show_row(row)
        self.details.show_entry(self._desk.listing.entry(message))

    def raise_window(self) -> None:
        """Bring the window to the user."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def hand_in(self, paths: list[Path]) -> None:
        """Files were dropped: log each that can be read, and tell of the others."""
        self._desk.background.run(self, lambda: list(map(_read, paths)), self._take, self.footer.say)

    def _take(self, files: list[_File]) -> None:
        said = [self._not_taken(file.name, file.trouble) for file in files if file.trouble]
        try:
            settings, now = self._desk.keeper.settings, self._desk.clock()
            numbers = [hand_in(self._desk.journal, settings, file.octets, now) for file in files if not file.trouble]
        except PostloggError as error:
            self.footer.say(sentence_text(str(error)))
            return
        if numbers:
            said.insert(0, self.tr("Handed in; it will be logged if nothing stands against it."))
            self._desk.written()
            self.show_message(numbers[-1])
        self.footer.say(" ".join(said))

    def _not_taken(self, name: str, why: str) -> str:
        return self.tr("The file {0} cannot be taken: {1}").format(name, sentence_text(why))

    # Qt's events

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.actions_.dress()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _mail_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.hand_in(_mail_files(event))

    def showEvent(self, event: QShowEvent) -> None:
        """Time has passed while it was hidden."""
        super().showEvent(event)
        self._tick()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window goes; the program stays in the tray, or ends where there is none."""
        super().closeEvent(event)
        geometry.keep(self._desk.switch, self._name, self, self._splitter)
        if not self.footer.has_tray:
            self.quit_wanted.emit()

    # inside

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Postlogg"))
        self.setWindowIcon(icons.icon("postlogg"))
        self.setAcceptDrops(True)
        self.resize(1120, 720)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.emptiness)
        self._splitter = QSplitter(self._across)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self.details)
        self._splitter.setSizes([690, 430] if self._across is Qt.Orientation.Horizontal else [330, 250])
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        banners = QVBoxLayout()
        banners.setContentsMargins(16, 0, 16, 4)
        banners.setSpacing(8)
        banners.addWidget(self.banner)
        banners.addWidget(self.note)
        column.addLayout(banners)
        column.addWidget(self.filters)
        column.addWidget(line())
        column.addWidget(self._splitter, 1)
        column.addWidget(line())
        column.addWidget(self.health)
        column.addWidget(self.footer)

    def _connect(self) -> None:
        self._desk.watch.changed.connect(self._refresh)
        self._desk.watch.ticked.connect(self._tick_if_seen)
        self._desk.keeper.changed.connect(self._settings_changed)
        self.header.settings_wanted.connect(lambda: self.settings_wanted.emit(""))
        self.filters.chosen.connect(self._filter)
        self.list.selectionModel().selectionChanged.connect(self._select)
        self.list.opened.connect(self.details.setFocus)
        self.list.withdraw_wanted.connect(lambda entry: self.actions_.tell(doing.withdraw, entry))
        self.list.customContextMenuRequested.connect(self._context_menu)
        self.banner.show_wanted.connect(self.show_message)
        self.note.pressed.connect(self._note_pressed)
        self.emptiness.pressed.connect(self._empty_pressed)
        self.actions_.said.connect(self.footer.say)
        self.menu.said.connect(self.footer.say)
        self.menu.crm_wanted.connect(self.crm_wanted)
        self.health.pressed.connect(self.menu.show_health)
        self.actions_.original_wanted.connect(self._open_original)
        for keys, wanted in (
            (QKeySequence("Ctrl+,"), lambda: self.settings_wanted.emit("")),
            (QKeySequence(QKeySequence.StandardKey.Quit), self.quit_wanted.emit),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
        ):
            QShortcut(keys, self).activated.connect(wanted)

        offer_help(self, lambda: "failures" if self.filters.view is View.ATTENTION else "list")

    def _refresh(self) -> None:
        self.model.refresh()
        self._reselect()
        self.banner.refresh()
        self._tick()
        self._show_stack()

    def _tick_if_seen(self, _now: float) -> None:
        if self.isVisible():
            self._tick()

    def _tick(self) -> None:
        now = self._desk.clock()
        self.model.tick(now)
        self.header.refresh()
        self.details.tick()
        self.footer.refresh()
        self.health.tick()
        self._note = notes.note(self._desk, now)
        self.note.say(self._note.words, self._note.action)

    def _settings_changed(self) -> None:
        self._tick()
        self.health.refresh()
        self._show_stack()
        self.details.show_entry(self._current())

    def _filter(self) -> None:
        self.model.show(self.filters.view, self.filters.text)
        self._reselect()
        self._show_stack()

    def _show_stack(self) -> None:
        empty = self.model.rowCount() == 0
        if empty:
            filtered = self.model.view is not View.ALL or bool(self.model.text)
            self.emptiness.say(guidance(self._desk.keeper.settings, filtered=filtered))
        self._stack.setCurrentWidget(self.emptiness if empty else self.list)
        self.details.setVisible(not empty)

    def _select(self, chosen: QItemSelection) -> None:
        if chosen.isEmpty():
            return
        entry = self.list.entry()
        self._selected = entry.message if entry else None
        self.details.show_entry(entry)

    def _reselect(self) -> None:
        """After a reset: the same message, wherever it stands now."""
        entry = self._current()
        if entry is not None and self.list.entry() is None and (row := self.model.row_of(entry.message)) >= 0:
            self.list.selectRow(row)
        self.details.show_entry(entry)

    def _current(self) -> Entry | None:
        return self._desk.listing.entry(self._selected) if self._selected is not None else None

    def _context_menu(self, where: QPoint) -> None:
        if self.list.entry() is not None:
            self.actions_.menu(self).popup(self.list.viewport().mapToGlobal(where))

    def _note_pressed(self) -> None:
        if self._note.page:
            self.settings_wanted.emit(self._note.page)
        else:
            self.file_wanted.emit()

    def _empty_pressed(self, page: str) -> None:
        if page:
            self.settings_wanted.emit(page)
        else:
            self.filters.choose(View.ALL)

    def _open_original(self, entry: Entry) -> None:
        path, settings = self._desk.journal.path, self._desk.keeper.settings
        self._desk.background.run(
            self,
            lambda: originals.read_original(path, settings, entry),
            lambda octets: originals.OriginalWindow(entry, octets, self).show(),
            self.footer.say,
        )


@dataclass(frozen=True, slots=True)
class _File:
    """A file that was dropped: its message, or why it has none."""

    name: str
    octets: bytes = b""
    trouble: str = ""


def _read(path: Path) -> _File:
    try:
        return _File(path.name, msg.read_file(path))
    except PostloggError as error:
        return _File(path.name, trouble=str(error))


def _mail_files(event: QDropEvent) -> list[Path]:
    """The .eml and .msg files that are being dragged."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in msg.SUFFIXES]
