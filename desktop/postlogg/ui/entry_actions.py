"""The actions on the selected entry: one set for the details pane, the context menu and the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from postlogg.errors import PostloggError
from postlogg.journal import Entry
from postlogg.ui import doing, icons, mail_client, signs
from postlogg.ui.desk import Desk
from postlogg.ui.doing import Doing
from postlogg.ui.signs import Tone
from postlogg.ui.wish_actions import WishActions
from postlogg.wording import sentence_text


class EntryActions(QObject):
    """``said``: how it went. ``original_wanted``: the entry's original is to be shown as text."""

    said = Signal(str)
    original_wanted = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._entry: Entry | None = None
        self.log = self._action(self.tr("&Log this e-mail"), "Ctrl+L", "logged")
        self.retry = self._action(self.tr("&Try again"), "Ctrl+R", "retry")
        self.withdraw = self._action(self.tr("&Withdraw"), "Ctrl+Z", "withdrawn")
        self.log_by_api = self._action(self.tr("Log it through the &API…"), "Ctrl+Shift+L", "logged")
        self.allow = self._action("", "", "logged")
        self.wishes = WishActions(desk, window)
        self.client = self._action(self.tr("Open in the &mail client"), "Ctrl+M", "mail")
        self.original = self._action(self.tr("&Open original as text"), "Ctrl+O", "text")
        self.log.triggered.connect(lambda: self._do(doing.log))
        self.retry.triggered.connect(lambda: self._do(doing.retry))
        self.withdraw.triggered.connect(lambda: self._do(doing.withdraw))
        self.log_by_api.triggered.connect(self._confirm_api)
        self.allow.triggered.connect(lambda: self._do(doing.allow))
        self.wishes.said.connect(self.said)
        self.client.triggered.connect(lambda: self._entry and self.said.emit(mail_client.open_in_client(self._entry)))
        self.original.triggered.connect(lambda: self.original_wanted.emit(self._entry))
        self.follow(None)

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every action, in the order of a menu."""
        return (self.log, self.retry, self.withdraw, self.log_by_api, self.allow, self.client, self.original)

    def follow(self, entry: Entry | None) -> None:
        """The actions are about this entry from now on."""
        self._entry = entry
        self.log.setEnabled(entry is not None and doing.can_log(entry))
        self.retry.setEnabled(entry is not None and doing.can_retry(entry))
        self.withdraw.setEnabled(entry is not None and doing.can_withdraw(entry))
        self.log_by_api.setEnabled(entry is not None and doing.can_log_by_api(self._desk, entry))
        self.client.setEnabled(entry is not None and mail_client.can_open(entry))
        self.original.setEnabled(entry is not None)
        self.allow.setVisible(entry is not None and doing.can_allow(self._desk, entry))
        allowed = entry.detail if entry else ""
        self.allow.setText(self.tr("Take {0} off the never-log list and log it").format(allowed))
        self.wishes.follow(entry)

    def menu(self, parent: QWidget) -> QMenu:
        """A context menu."""
        menu = QMenu(parent)
        menu.addActions([self.log, self.retry, self.withdraw, self.log_by_api])
        menu.addSeparator()
        menu.addAction(self.allow)
        menu.addMenu(self.wishes.menu(menu)).setIcon(icons.icon("addresses", self._tint()))
        menu.addSeparator()
        menu.addActions([self.client, self.original])
        return menu

    def tell(self, what: Doing, entry: Entry) -> None:
        """Do it with this entry, and say how it went."""
        try:
            self.said.emit(what(self._desk, entry))
        except PostloggError as error:
            self.said.emit(sentence_text(str(error)))

    def dress(self) -> None:
        """The icons in the palette's colours."""
        for action in self.all:
            action.setIcon(icons.icon(str(action.data()), self._tint()))

    def _tint(self) -> QColor:
        return signs.colour(Tone.PLAIN, self._window.palette())

    def _action(self, text: str, keys: str, sign: str) -> QAction:
        action = QAction(text, self._window)
        action.setData(sign)
        if keys:
            action.setShortcut(QKeySequence(keys))
        self._window.addAction(action)
        return action

    def _do(self, what: Doing) -> None:
        if self._entry is not None:
            self.tell(what, self._entry)

    def _confirm_api(self) -> None:
        """Ask before: an e-mail that the CRM has but does not show would be there twice."""
        if (entry := self._entry) is None:
            return
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Log through the API"), "", parent=self._window)
        box.setText(self.tr("Log “{0}” through the CRM's API?").format(entry.subject or self.tr("(no subject)")))
        about = self.tr(
            "The CRM is searched once more; only if it still does not show the e-mail, it is logged, without a contact "
            "being created."
        )
        box.setInformativeText(about)
        box.addButton(QMessageBox.StandardButton.Cancel)
        log = box.addButton(self.tr("Log it"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(log)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        log.clicked.connect(lambda: self.tell(doing.log_by_api, entry))
        box.open()
