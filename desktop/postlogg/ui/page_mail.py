"""Settings: which folders of the mail client are watched. They are found, not typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from postlogg.account_settings import from_accounts
from postlogg.clients.discovery import find_accounts, with_requests
from postlogg.model import WATCHED, Account, Folder, FolderKind
from postlogg.settings import Settings
from postlogg.ui.desk import Desk
from postlogg.ui.settings_page import SettingsPage
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import button, text
from postlogg.wording import folder_text, sentence_text

_PATH = Qt.ItemDataRole.UserRole
_TICKABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
# a folder for requests is watched wherever its account is
_FOUND_BY_NAME = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_HIDDEN = (FolderKind.DRAFTS, FolderKind.TRASH)


class MailPage(SettingsPage):
    """``accounts_found``: what the mail clients have, for the other pages too."""

    name, sign = "mail", "mail"
    accounts_found = Signal(list)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.accounts: list[Account] = []
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(True)
        self.tree.setAccessibleName(self.tr("Accounts and folders"))
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.itemChanged.connect(self._ticked)
        self.state = text(tone=Tone.QUIET)
        self.usual, self.again = button(self.tr("Tick the usual ones")), button(self.tr("Look again"))
        self.usual.setToolTip(self.tr("Sent, Inbox and Junk of every account"))
        self.usual.clicked.connect(self._tick_usual)
        self.again.clicked.connect(self.look)
        row = QHBoxLayout()
        row.addWidget(self.state, 1)
        row.addWidget(self.usual)
        row.addWidget(self.again)
        self.column.addWidget(self.tree, 1)
        self.column.addLayout(row)

    def heading(self) -> tuple[str, str]:
        return self.tr("Mail"), self.tr("Postlogg reads these folders of your mail client. It never changes them.")

    def opened(self) -> None:
        if not self.accounts and self.again.isEnabled():
            self.look()

    def look(self) -> None:
        """Look for accounts, in the background."""
        self.state.setText(self.tr("Looking for mail clients…"))
        self.again.setEnabled(False)
        home, requests = self.desk.home, self.desk.keeper.settings.request_folder
        self.desk.background.run(
            self, lambda: with_requests(find_accounts(home), requests), self._found, self._not_found
        )  # fmt: skip

    def refresh(self) -> None:
        chosen = {folder.place for folder in self.desk.keeper.settings.folders}
        self.tree.blockSignals(True)
        for item in self._items():
            ticked = item.data(0, _PATH) in chosen
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.tree.blockSignals(False)

    def _found(self, accounts: list[Account]) -> None:
        self.accounts = accounts
        self.again.setEnabled(True)
        self.tree.blockSignals(True)
        self.tree.clear()
        for account in accounts:
            self._show(account)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        self.usual.setEnabled(bool(accounts))
        self.state.setText("" if accounts else self._nothing_found())
        self.refresh()
        self.accounts_found.emit(accounts)

    def _not_found(self, sentence: str) -> None:
        self.again.setEnabled(True)
        self.state.setText(sentence)

    def _nothing_found(self) -> str:
        return self.tr("No mail client was found for this user. Set up an account in Thunderbird, then look again.")

    def _show(self, account: Account) -> None:
        top = QTreeWidgetItem(self.tree, [account.label, account.client.title()])
        top.setSizeHint(0, QSize(0, int(self.fontMetrics().height() * 2)))
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for problem in account.problems:
            note = QTreeWidgetItem(top, [sentence_text(problem)])
            note.setFlags(Qt.ItemFlag.ItemIsEnabled)
            note.setFirstColumnSpanned(True)
        for folder in sorted(account.folders, key=_usual_first):
            if folder.kind not in _HIDDEN:
                item = QTreeWidgetItem(top, [_name(folder), self._kind(folder)])
                item.setSizeHint(0, QSize(0, int(self.fontMetrics().height() * 1.7)))
                item.setData(0, _PATH, folder.place)
                item.setToolTip(0, folder.place)
                item.setFlags(_FOUND_BY_NAME if folder.kind is FolderKind.REQUEST else _TICKABLE)

    def _kind(self, folder: Folder) -> str:
        names = {
            FolderKind.SENT: self.tr("sent e-mail"),
            FolderKind.INBOX: self.tr("received e-mail"),
            FolderKind.JUNK: self.tr("failure notices in junk"),
            FolderKind.REQUEST: self.tr("what lies here is logged"),
        }
        return names.get(folder.kind, "")

    def _items(self) -> Iterable[QTreeWidgetItem]:
        for row in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(row)
            children = [top.child(number) for number in range(top.childCount())] if top else []
            yield from (child for child in children if child is not None and child.data(0, _PATH))

    def _ticked(self) -> None:
        ticked = {str(i.data(0, _PATH)) for i in self._items() if i.checkState(0) is Qt.CheckState.Checked}
        self.desk.keeper.put(with_folders(self.desk.keeper.settings, self.accounts, ticked))

    def _tick_usual(self) -> None:
        usual = {folder.place for account in self.accounts for folder in account.folders if folder.kind in WATCHED}
        sent = {str(i.sent_folder) for account in self.accounts for i in account.identities if i.sent_folder}
        self.desk.keeper.put(with_folders(self.desk.keeper.settings, self.accounts, usual | sent))
        self.refresh()


def with_folders(settings: Settings, accounts: list[Account], paths: set[str]) -> Settings:
    """The settings with exactly these of the found folders; one that no found account has stays.

    The addresses, the colleagues' domains and, unless Thunderbird sends, the sending account of an account whose folder
    is new come along, so that nothing needs to be typed.
    """
    found = {folder.place: folder for account in accounts for folder in account.folders}
    before = {folder.place for folder in settings.folders}
    kept = [folder for folder in settings.folders if folder.place in paths or folder.place not in found]
    sent = {str(i.sent_folder) for account in accounts for i in account.identities if i.sent_folder}
    added = [_as_used(found[path], sent) for path in found if path in paths - before]
    new = {folder.place for folder in added}
    grown = [account for account in accounts if new & {folder.place for folder in account.folders}]
    told = from_accounts(grown, settings) if grown else settings
    return replace(
        settings,
        folders=(*kept, *added),
        my_addresses=_joined(settings.my_addresses, told.my_addresses),
        internal_domains=_joined(settings.internal_domains, told.internal_domains),
        sending=settings.sending or (None if settings.thunderbird.sends else told.sending),
    )


def _as_used(folder: Folder, sent: set[str]) -> Folder:
    return replace(folder, kind=FolderKind.SENT) if folder.place in sent else folder


def _name(folder: Folder) -> str:
    return folder_text(folder.label) if folder.kind is FolderKind.INBOX else folder.label or folder.path.name


def _joined(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def _usual_first(folder: Folder) -> tuple[int, str, Path]:
    order = WATCHED.index(folder.kind) if folder.kind in WATCHED else len(WATCHED)
    return order, folder.label.lower(), folder.path
