"""The list's filters with their counts, and the search."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from postlogg.journal import View
from postlogg.ui.pill import Pill
from postlogg.ui.search_field import SearchField
from postlogg.ui.tally import Tally

TYPING_MS = 200
COUNT_MS = 150
"""After the bar: the list is painted first, and counting a large journal takes as long as that."""


class FilterBar(QWidget):
    """``chosen``: another filter, or another text to search for."""

    chosen = Signal()

    def __init__(self, tally: Tally, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tally = tally
        self._names = {
            View.ALL: self.tr("All"),
            View.ATTENTION: self.tr("Needs attention"),
            View.WAITING: self.tr("Waiting"),
            View.LOGGED: self.tr("Logged"),
            View.NOT_LOGGED: self.tr("Not logged"),
        }
        self.buttons = {view: self._button(view, number) for number, view in enumerate(self._names, 1)}
        self.buttons[View.ALL].setChecked(True)
        self.search = self._search()
        self._lay_out()
        self._show_counts()
        tally.counted.connect(self._show_counts)
        QTimer.singleShot(COUNT_MS, tally, tally.read)

    @property
    def view(self) -> View:
        """The chosen filter."""
        return next(view for view, made in self.buttons.items() if made.isChecked())

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.search.text().strip()

    def choose(self, view: View, text: str = "") -> None:
        """Choose a filter."""
        self.buttons[view].setChecked(True)
        self.search.setText(text)
        self._typing.stop()
        self.chosen.emit()

    def _show_counts(self) -> None:
        for view, made in self.buttons.items():
            count = self._tally.counts.get(view, 0)
            shown = f"{self._names[view]}  {self.locale().toString(count)}" if count else self._names[view]
            made.setText(shown)
            made.setAccessibleName(self.tr("{0}: {1}").format(self._names[view], count))

    def _button(self, view: View, number: int) -> Pill:
        made = Pill()
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setShortcut(QKeySequence(f"Alt+{number}"))
        made.setToolTip(self.tr("Show: {0} (Alt+{1})").format(self._names[view], number))
        made.clicked.connect(self.chosen)
        return made

    def _search(self) -> SearchField:
        search = SearchField(self.tr("Search person, address or subject"), self.tr("Search"))
        search.setMinimumWidth(160)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.chosen)
        search.textEdited.connect(lambda _text: self._typing.start())
        search.textChanged.connect(lambda text: self.chosen.emit() if not text else None)
        shortcut = QShortcut(QKeySequence.StandardKey.Find, self)
        shortcut.activated.connect(search.setFocus)
        return search

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 10)
        row.setSpacing(6)
        self._group = QButtonGroup(self)
        for made in self.buttons.values():
            self._group.addButton(made)
            row.addWidget(made)
        row.addSpacing(12)
        row.addWidget(self.search, 1)
