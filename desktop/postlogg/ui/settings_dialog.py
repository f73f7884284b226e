"""The settings: every change counts at once, there is nothing to confirm."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (  # fmt: skip
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postlogg.model import Account, Mode
from postlogg.ui import icons, signs
from postlogg.ui.banner import NoteBanner
from postlogg.ui.desk import Desk
from postlogg.ui.help import offer_help
from postlogg.ui.page_addresses import AddressesPage
from postlogg.ui.page_crm import CrmPage
from postlogg.ui.page_logging import LoggingPage
from postlogg.ui.page_mail import MailPage
from postlogg.ui.page_sending import SendingPage
from postlogg.ui.settings_page import SettingsPage, scrolling
from postlogg.ui.signs import Tone
from postlogg.ui.thunderbird_link import is_there
from postlogg.ui.thunderbird_page import ThunderbirdPage
from postlogg.ui.widgets import button, line
from postlogg.wording import sentence_text


class SettingsDialog(QDialog):
    """``file_wanted``: the settings file is to be opened, because it says something that cannot be meant.
    ``setup_wanted``: the user wants to be led through."""

    file_wanted = Signal()
    setup_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.mail, self.crm, self.addresses = MailPage(desk), CrmPage(desk), AddressesPage(desk)
        self.sending, self.logging, self.thunderbird = SendingPage(desk), LoggingPage(desk), ThunderbirdPage(desk)
        self.pages: tuple[SettingsPage, ...] = (
            self.mail, self.crm, self.addresses, self.sending, self.logging, self.thunderbird,
        )  # fmt: skip
        self.index, self._stack, self.note = QListWidget(), QStackedWidget(), NoteBanner()
        self.offer, self._mode = NoteBanner(), desk.keeper.settings.mode
        self._notes = QWidget()
        self._lay_out()
        self.mail.accounts_found.connect(self.addresses.offer)
        self.mail.accounts_found.connect(self.sending.offer)
        self.mail.accounts_found.connect(self._offer_thunderbird)
        self.note.pressed.connect(self.file_wanted)
        self.offer.pressed.connect(self._rehearse)
        desk.keeper.changed.connect(self._refresh)
        self.index.setCurrentRow(0)
        self.index.currentRowChanged.connect(self._turn_to)
        offer_help(self, lambda: self.page)
        self._refresh()

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self.pages[self.index.currentRow()].name

    def open_page(self, name: str = "") -> None:
        """Show the dialog, on the page of that name if one is given."""
        names = [page.name for page in self.pages]
        if name in names:
            self.index.setCurrentRow(names.index(name))
        self.show()
        self.raise_()
        self.activateWindow()
        self.mail.opened()  # the other pages offer what it finds
        self.pages[self.index.currentRow()].opened()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.index.count():
            self._dress()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.resize(780, 700)
        self._fill_index()
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.index)
        right = QVBoxLayout()
        right.setSpacing(0)
        notes = QVBoxLayout(self._notes)
        notes.setContentsMargins(16, 12, 16, 0)
        notes.addWidget(self.note)
        notes.addWidget(self.offer)
        right.addWidget(self._notes)
        right.addWidget(self._stack, 1)
        body.addLayout(right, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        self.setup = button(self.tr("Set up step by step…"))
        self.setup.clicked.connect(self.setup_wanted)
        foot.addWidget(self.setup)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(line())
        column.addLayout(foot)

    def _fill_index(self) -> None:
        self.index.setAccessibleName(self.tr("Pages"))
        self.index.setFixedWidth(176)
        self.index.setFrameShape(QListWidget.Shape.NoFrame)
        self.index.setViewportMargins(8, 10, 8, 10)
        self.index.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.index.setIconSize(QSize(20, 20))
        self.index.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for page in self.pages:
            item = QListWidgetItem(page.title, self.index)
            item.setSizeHint(QSize(150, int(self.fontMetrics().height() * 2.4)))
            self._stack.addWidget(scrolling(page, page.title))
        self._offer_thunderbird([])
        self._dress()

    def _offer_thunderbird(self, accounts: list[Account]) -> None:
        """Who has no Thunderbird sees no page about it."""
        self.index.item(self.pages.index(self.thunderbird)).setHidden(not is_there(accounts))
        self.thunderbird.offer(accounts)

    def _offer_rehearsal(self) -> None:
        """Logging has just become automatic: whoever wants to may see what that means."""
        before, self._mode = self._mode, self._desk.keeper.settings.mode
        if self._mode is not Mode.AUTOMATIC:
            self.offer.say("")
        elif before is not Mode.AUTOMATIC and self.isVisible():
            words = self.tr("From now on, e-mail is logged by itself. What would that have been in the last month?")
            self.offer.say(words, self.tr("Show"))

    def _rehearse(self) -> None:
        self._notes.hide()
        # imported when it is wanted: few ask twice
        import_module("postlogg.ui.rehearsal_dialog").RehearsalDialog(self._desk, self).show()

    def _dress(self) -> None:
        """The pages' signs in the palette's colours."""
        tint = signs.colour(Tone.PLAIN, QPalette())
        chosen = QPalette().color(QPalette.ColorRole.HighlightedText)
        for row, page in enumerate(self.pages):
            self.index.item(row).setIcon(icons.icon(page.sign, tint, chosen))

    def _turn_to(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self.pages[row].opened()

    def _refresh(self) -> None:
        """The settings have changed, here or in the file."""
        wrong = self._desk.keeper.error
        self.note.say(sentence_text(wrong), self.tr("Open the file") if wrong else "")
        self._stack.setEnabled(not wrong)
        self._offer_rehearsal()
        self._notes.setHidden(self.note.isHidden() and self.offer.isHidden())
        for page in self.pages:
            page.refresh()
