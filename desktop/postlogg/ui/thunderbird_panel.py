"""The button in Thunderbird: whether it is there, and what is to be done so that it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postlogg import __version__
from postlogg.journal.switch import EXTENSION_MET
from postlogg.model import Account
from postlogg.ui import thunderbird_link as link
from postlogg.ui import times
from postlogg.ui.desk import Desk
from postlogg.ui.signs import Tone
from postlogg.ui.thunderbird_file import FileToDrag
from postlogg.ui.thunderbird_link import Stage, Standing
from postlogg.ui.widgets import Panel, Sign, button, text
from postlogg.wording import sentence_text

_SIGNS = {
    Stage.CONNECTED: ("check", Tone.GOOD),
    Stage.TO_INSTALL: ("waiting", Tone.ACCENT),
    Stage.NEVER_MET: ("waiting", Tone.ACCENT),
    Stage.NOT_REGISTERED: ("attention", Tone.WAITING),
    Stage.SWITCHED_OFF: ("attention", Tone.WAITING),
}


class ThunderbirdPanel(QWidget):
    """``standing`` is None until it has looked; it looks again while it is seen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._is_busy, self._possible, self._asked = desk, False, True, 0
        self.standing: Standing | None = None
        self.sign, self.state = Sign("info", Tone.QUIET, 18), text()
        self.limit, self.trouble = text(tone=Tone.QUIET), text(tone=Tone.BAD)
        self.add = button(self.tr("Add the button to Thunderbird"))
        self.remove = button(self.tr("Remove"), name=self.tr("Let the button speak to Postlogg no longer"))
        self.steps, self.file = Panel(Tone.ACCENT), FileToDrag()
        self._lay_out()
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        desk.watch.ticked.connect(self._look_if_seen)
        for made in (self.limit, self.trouble, self.steps, self.remove):
            made.hide()

    def offer(self, accounts: Sequence[Account]) -> None:
        """Of these accounts it depends whether there can be a button."""
        self._possible = link.can_have_button(accounts, self._home)
        self._show()

    def look(self) -> None:
        """Look how it stands, in the background."""
        if not self._is_busy:
            self._do(lambda _home, _folder: None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    @property
    def _home(self) -> Path:
        return self._desk.home or Path.home()

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self.look()

    def _add(self) -> None:
        self.trouble.hide()
        self._do(link.add)

    def _remove(self) -> None:
        """Without the button, Thunderbird can be asked to send nothing."""
        self.trouble.hide()
        chosen = self._desk.keeper.settings.thunderbird
        self._desk.keeper.change(thunderbird=replace(chosen, sends=False))
        self._do(lambda _home, folder: link.remove(folder))

    def _do(self, deed: Callable[[Path, Path], None]) -> None:
        """Do this with the home and the folder for downloads, then look how it stands. What a look tells that began
        before it was done counts no more: it may have seen half of it."""
        home, folder, met = self._home, _downloads(), self._desk.switch.fact(EXTENSION_MET)

        def work() -> Standing:
            deed(home, folder)
            return link.look(home, folder, met)

        self._is_busy, self._asked = True, self._asked + 1
        number = self._asked
        self._desk.background.run(
            self, work, lambda found: self._is_found(number, found), lambda why: self._failed(number, why)
        )

    def _is_found(self, number: int, found: Standing) -> None:
        if number != self._asked:
            return
        self._is_busy = False
        if found != self.standing:
            self.trouble.hide()
            self.standing = found
            self._show()

    def _failed(self, number: int, sentence: str) -> None:
        if number != self._asked:
            return
        self._is_busy = False
        self.trouble.setText(sentence)
        self.trouble.show()

    def _show(self) -> None:
        found = self.standing or Standing()
        self.sign.show_sign(*_SIGNS.get(found.stage, ("info", Tone.QUIET)))
        self.state.setText(self._words(found))
        self.limit.setText(" ".join(sentence_text(limit) for limit in found.limits))
        self.limit.setVisible(bool(found.limits))
        wanted = found.stage in (Stage.ABSENT, Stage.NOT_REGISTERED) or (found.is_outdated and not found.file)
        self.add.setVisible(wanted and self._possible)
        self.remove.setVisible(found.is_ours)
        self.steps.setVisible(found.file is not None)
        if found.file is not None:
            self.file.show_file(found.file)

    def _words(self, found: Standing) -> str:
        if found.is_outdated and found.stage is Stage.CONNECTED:
            words = self.tr("Thunderbird has version {0} of the button; this Postlogg brings {1}.")
            return words.format(found.version, __version__)
        said = {
            Stage.ABSENT: self.tr("Not added. With it you log with a click, and see what is logged."),
            Stage.TO_INSTALL: self.tr("Postlogg is ready for it. Two steps in Thunderbird are left:"),
            Stage.NOT_REGISTERED: self.tr("It is in Thunderbird, but cannot find Postlogg: add it once more."),
            Stage.SWITCHED_OFF: self.tr("It is in Thunderbird, but switched off under Add-ons and Themes."),
            Stage.NEVER_MET: self.tr("Added, never connected: it connects as soon as Thunderbird is started."),
            Stage.CONNECTED: self.tr("Connected: version {0}, started {1}."),
        }[found.stage]
        return said.format(found.version, times.full(found.met_at, self._desk.clock()))

    def _lay_out(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self.state, 1)
        state.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        steps = QVBoxLayout(self.steps)
        steps.setContentsMargins(14, 10, 14, 12)
        steps.addWidget(text(self.tr("1.  In Thunderbird, open the menu, then Add-ons and Themes.")))
        steps.addWidget(text(self.tr("2.  Drag this file onto that page, and confirm:")))
        steps.addWidget(self.file, 0, Qt.AlignmentFlag.AlignLeading)
        instead = self.tr("Or choose Install Add-on From File there, behind the gear; it is in your downloads.")
        steps.addWidget(text(instead, tone=Tone.QUIET))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(state)
        for made in (self.steps, self.limit, self.trouble):
            column.addWidget(made)


def _downloads() -> Path:
    """Where the user finds it."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
