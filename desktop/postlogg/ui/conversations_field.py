"""The conversations of which the user wants something: a list that can be taken from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from postlogg.journal import Conversation, Conversations
from postlogg.model import Wish
from postlogg.ui.desk import Desk
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import button, text


class ConversationsField(QWidget):
    """Shows what the journal holds; hidden while that is nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: list[Conversation] = []
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Conversations"))
        self.list.setMaximumHeight(int(self.fontMetrics().height() * 4.2))
        self.remove = button(self.tr("Remove"), name=self.tr("Remove the conversation"))
        self._lay_out()
        self.remove.clicked.connect(self._remove)
        self.list.itemSelectionChanged.connect(lambda: self.remove.setEnabled(bool(self.list.selectedItems())))
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        desk.watch.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read them again."""
        known = Conversations(self._desk.journal).every()
        self.setVisible(bool(known))
        if known == self._shown:
            return
        self._shown = known
        self.list.clear()
        for each in known:
            item = QListWidgetItem(self._words(each), self.list)
            item.setData(Qt.ItemDataRole.UserRole, each.root)
            item.setToolTip(each.root)
        self.remove.setEnabled(False)

    def _words(self, conversation: Conversation) -> str:
        wanted = {
            Wish.ALWAYS: self.tr("Always logged: {0}"),
            Wish.NEVER: self.tr("Left out: {0}"),
            Wish.ASK: self.tr("Asked about first: {0}"),
        }
        return wanted[conversation.wish].format(conversation.subject or self.tr("(no subject)"))

    def _remove(self) -> None:
        for item in self.list.selectedItems():
            Conversations(self._desk.journal).forget(item.data(Qt.ItemDataRole.UserRole))
        self._desk.written()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(text(self.tr("Conversations"), bold=True))
        words = self.tr("Chosen in the list, on one of their e-mails.")
        column.addWidget(text(words, tone=Tone.QUIET))
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
