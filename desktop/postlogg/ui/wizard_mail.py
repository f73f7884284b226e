"""Setting up, first page: which mail is watched. Found, not typed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postlogg.model import Account
from postlogg.ui.desk import Desk
from postlogg.ui.page_mail import MailPage
from postlogg.ui.signs import Tone
from postlogg.ui.thunderbird_link import is_there
from postlogg.ui.thunderbird_panel import ThunderbirdPanel
from postlogg.ui.widgets import line, text


class MailStep(MailPage):
    """The usual folders are ticked as soon as they are found, unless there are some already. Where there is a
    Thunderbird, its button is offered."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.people = text(tone=Tone.QUIET)
        self.column.addWidget(self.people)
        self.thunderbird, self.button = QWidget(), ThunderbirdPanel(desk)
        self._lay_out_offer()
        self.accounts_found.connect(self._begin)

    def heading(self) -> tuple[str, str]:
        words = self.tr("Postlogg found these accounts on this computer. It reads the ticked folders and changes none.")
        return self.tr("Your mail"), words

    def missing(self) -> str:
        """What is to be done here, in a sentence."""
        return "" if self.desk.keeper.settings.folders else self.tr("No folder is ticked yet.")

    def _lay_out_offer(self) -> None:
        column = QVBoxLayout(self.thunderbird)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(line())
        column.addWidget(text(self.tr("The button in Thunderbird"), bold=True))
        column.addWidget(self.button)
        self.column.addWidget(self.thunderbird)
        self.thunderbird.hide()

    def _begin(self, accounts: list[Account]) -> None:
        self.thunderbird.setVisible(is_there(accounts))
        self.button.offer(accounts)
        if accounts and not self.desk.keeper.settings.folders:
            self.usual.click()
        addresses = dict.fromkeys(i.mailbox.address for account in accounts for i in account.identities)
        self.people.setText(self.tr("Addresses found: {0}").format(", ".join(addresses)) if addresses else "")
