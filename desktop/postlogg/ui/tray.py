"""The tray icon: how it stands at a glance, the switch, the latest failures."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui  # for what the icon does not need: a class is made when it is first asked for
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from postlogg.journal.unseen import count_unseen
from postlogg.ui import icons, standing
from postlogg.ui.desk import Desk
from postlogg.ui.standing import Standing

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent


class _Menu(QMenu):
    """``dressed``: it has other colours from now on."""

    dressed = Signal()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QtCore.QEvent.Type.PaletteChange:
            self.dressed.emit()


class Tray(QObject):
    """Built whether the desktop has a tray or not: one that comes later gets the icon. The built-in CRM is offered
    while it is in use."""

    list_wanted = Signal()
    message_wanted = Signal(int)
    settings_wanted = Signal()
    crm_wanted = Signal()
    statistics_wanted = Signal()
    rehearsal_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown, self._paused_until = "", 0.0
        self._pause_end = QTimer(self)
        self._pause_end.setSingleShot(True)
        self._pause_end.timeout.connect(self.refresh)
        self._signs = list[tuple[QAction, str]]()
        self.menu = _Menu()
        self._fill_menu()
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.menu.dressed.connect(self.dress)
        desk.watch.changed.connect(self.refresh)
        desk.tally.counted.connect(self._list_failures)
        desk.watch.ticked.connect(self._tick)
        desk.keeper.changed.connect(self.refresh)
        self.refresh()
        self._list_failures()
        self.icon.show()

    @property
    def state(self) -> str:
        """The name of the icon that is shown."""
        return self._shown

    def dress(self) -> None:
        """Give the menu its signs: drawn once the icon stands, and nobody has had the time to open it."""
        for action, sign in self._signs:
            action.setIcon(_sign(sign))

    def speak(self) -> None:
        """Another language was chosen: say everything anew."""
        self.failures.deleteLater()
        self.menu.clear()
        self._signs.clear()
        self._fill_menu()
        self.refresh()
        self._list_failures()
        self.dress()

    def refresh(self) -> None:
        """Show how it stands."""
        now = self._desk.clock()
        found = standing.standing(self._desk.keeper.settings.mode, self._desk.switch, now)
        self._await_end(self._desk.switch.paused_until() if found is Standing.PAUSED else 0.0, now)
        failures = count_unseen(self._desk.journal)
        self._show_icon(_icon_name(found, bool(failures)))
        words = self._words(found, failures)
        self.icon.setToolTip(self.tr("Postlogg: {0}").format(words))
        self.status.setText(words)
        self.toggle.setChecked(found.is_on)
        self.rehearsal.setVisible(found is not Standing.ON)
        self.crm.setVisible(self._desk.built_in.is_chosen)
        self.pause.setText(self.tr("&Resume") if found is Standing.PAUSED else self.tr("&Pause for an hour"))
        self.pause.setEnabled(found is not Standing.OFF)

    def _await_end(self, paused_until: float, now: float) -> None:
        self._paused_until = paused_until
        if paused_until:
            self._pause_end.start(int(min(max(paused_until - now, 0.0), standing.PAUSE_SECONDS) * 1000) + 1)
        else:
            self._pause_end.stop()

    def _tick(self, now: float) -> None:
        """Only the end of a pause comes by itself, and late where the computer slept meanwhile."""
        if self._paused_until and now >= self._paused_until:
            self.refresh()

    def _words(self, found: Standing, failures: int) -> str:
        if failures:
            return self.tr("1 e-mail needs attention") if failures == 1 else (
                self.tr("{0} e-mails need attention").format(failures)
            )  # fmt: skip
        if found is Standing.PAUSED:
            until: str = import_module("postlogg.ui.times").clock(self._paused_until)
            return self.tr("Paused until {0}").format(until)
        return {
            Standing.ON: self.tr("Automatic logging is on"),
            Standing.ASKING: self.tr("Asking before logging"),
            Standing.OFF: self.tr("Automatic logging is off"),
        }[found]

    def _fill_menu(self) -> None:
        self.status = self.menu.addAction("")
        self.status.setEnabled(False)
        self.menu.addSeparator()
        self.toggle = self._add(self.tr("&Automatic logging"), "")
        self.toggle.setCheckable(True)
        self.toggle.triggered.connect(self._turn)
        self.rehearsal = self._add(self.tr("What &would be logged by itself?"), "")
        self.rehearsal.triggered.connect(self.rehearsal_wanted)
        self.pause = self._add("", "pause")
        self.pause.triggered.connect(self._pause)
        self.menu.addSeparator()
        self._add(self.tr("&Open the list"), "list").triggered.connect(self.list_wanted)
        self.crm = self._add(self.tr("Show the &built-in CRM"), "crm")
        self.crm.triggered.connect(self.crm_wanted)
        self.failures = self.menu.addMenu(self.tr("Latest &failures"))
        self._signs.append((self.failures.menuAction(), "attention"))
        self._add(self.tr("S&tatistics"), "statistics").triggered.connect(self.statistics_wanted)
        self.menu.addSeparator()
        self._add(self.tr("&Settings…"), "settings").triggered.connect(self.settings_wanted)
        self._add(self.tr("&Quit"), "quit").triggered.connect(self.quit_wanted)

    def _add(self, words: str, sign: str) -> QAction:
        action = self.menu.addAction(words)
        if sign:
            self._signs.append((action, sign))
        return action

    def _list_failures(self) -> None:
        found = self._desk.tally.failures
        self.failures.clear()
        self.failures.menuAction().setEnabled(bool(found))
        for entry in found:
            # imported when it is wanted: as a rule, nothing has failed
            wording = import_module("postlogg.wording")
            subject = entry.subject or self.tr("(no subject)")
            line = wording.joined_text(wording.contact_text(entry), subject)
            action = self.failures.addAction((line if len(line) < 60 else line[:59] + "…").replace("&", "&&"))
            action.setToolTip(wording.server_words(entry))
            action.triggered.connect(lambda _on=False, number=entry.message: self.message_wanted.emit(number))

    def _show_icon(self, name: str) -> None:
        if name != self._shown:
            self._shown = name
            self.icon.setIcon(icons.icon(name))

    def _turn(self, on: bool) -> None:
        standing.turn(on, self._desk.keeper, self._desk.switch)
        self._desk.written()

    def _pause(self) -> None:
        now = self._desk.clock()
        paused = self._desk.switch.paused_until() > now
        self._desk.switch.pause(0 if paused else now + standing.PAUSE_SECONDS)
        self._desk.written()

    def _activated(self, why: QSystemTrayIcon.ActivationReason) -> None:
        if why in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.list_wanted.emit()


def _icon_name(found: Standing, failures: bool) -> str:
    if failures:
        return "tray-attention"
    return {Standing.PAUSED: "tray-paused", Standing.OFF: "tray-off"}.get(found, "tray-on")


def _sign(name: str) -> QIcon:
    return icons.icon(name, QtGui.QPalette().color(QtGui.QPalette.ColorRole.Text))
