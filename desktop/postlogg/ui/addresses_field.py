"""A list of addresses or domains that can be added to and taken from, with suggestions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from postlogg.mail.address import canonical
from postlogg.ui.signs import Tone
from postlogg.ui.validation import Check
from postlogg.ui.widgets import button, text


class AddressesField(QWidget):
    """``changed``: the user has added or removed one."""

    changed = Signal()

    def __init__(self, title: str, help_: str, example: str, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._suggested: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setMaximumHeight(int(self.fontMetrics().height() * 4.2))
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(example)
        self.entry.setAccessibleName(self.tr("Add to: {0}").format(title))
        self.add = button(self.tr("Add"), name=self.tr("Add to: {0}").format(title))
        self.remove = button(self.tr("Remove"), name=self.tr("Remove from: {0}").format(title))
        self.problem = text(tone=Tone.BAD)
        self.suggestion = button("", flat=True)
        self._lay_out(title, help_)
        self._connect()

    @property
    def values(self) -> tuple[str, ...]:
        """What is in the list."""
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    def show_values(self, values: Iterable[str]) -> None:
        """Show these, without telling that anything changed."""
        wanted = tuple(values)
        if wanted != self.values:
            self.list.clear()
            self.list.addItems(list(wanted))
        self._offer()

    def suggest(self, values: Iterable[str]) -> None:
        """Offer these with one button, where they are not in the list."""
        self._suggested = tuple(values)
        self._offer()

    def _lay_out(self, title: str, help_: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(text(title, bold=True))
        column.addWidget(text(help_, tone=Tone.QUIET))
        listed = QHBoxLayout()
        listed.addWidget(self.list, 1)
        listed.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        adding = QHBoxLayout()
        adding.addWidget(self.entry, 1)
        adding.addWidget(self.add)
        width = max(self.add.sizeHint().width(), self.remove.sizeHint().width())
        for made in (self.add, self.remove):
            made.setFixedWidth(width)
        column.addLayout(listed)
        column.addLayout(adding)
        column.addWidget(self.problem)
        column.addWidget(self.suggestion, 0, Qt.AlignmentFlag.AlignLeft)
        self.problem.hide()
        self.suggestion.hide()
        self.remove.setEnabled(False)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.entry.returnPressed.connect(self._add)
        self.entry.textEdited.connect(lambda _text: self._complain(""))
        self.remove.clicked.connect(self._remove)
        self.suggestion.clicked.connect(self._take_suggestion)
        self.list.itemSelectionChanged.connect(lambda: self.remove.setEnabled(bool(self.list.selectedItems())))
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)

    def _add(self) -> None:
        typed = self.entry.text().strip()
        if not typed:
            return
        checked = self._check(typed)
        self._complain(checked.problem)
        if checked.problem:
            return
        self.entry.clear()
        self._put([checked.value])

    def _put(self, values: Iterable[str]) -> None:
        new = [value for value in values if canonical(value) not in map(canonical, self.values)]
        self.list.addItems(new)
        self._offer()
        if new:
            self.changed.emit()

    def _remove(self) -> None:
        chosen = self.list.selectedItems()
        for item in chosen:
            self.list.takeItem(self.list.row(item))
        self._offer()
        if chosen:
            self.changed.emit()

    def _take_suggestion(self) -> None:
        self._put(self._suggested)

    def _offer(self) -> None:
        missing = [value for value in self._suggested if canonical(value) not in map(canonical, self.values)]
        self.suggestion.setVisible(bool(missing))
        shown = ", ".join(missing[:3]) + ("…" if len(missing) > 3 else "")
        words = self.tr("Add what your mail client uses: {0}").format(shown)
        self.suggestion.setText(words)
        self.suggestion.setAccessibleName(words)

    def _complain(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
