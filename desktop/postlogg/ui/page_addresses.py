"""Settings: who the user is, who the colleagues are, and whose e-mail is never logged, always, or not unasked."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from postlogg import wishes
from postlogg.account_settings import from_accounts
from postlogg.model import Account, Wish
from postlogg.settings import Veto
from postlogg.ui import validation
from postlogg.ui.addresses_field import AddressesField
from postlogg.ui.conversations_field import ConversationsField
from postlogg.ui.desk import Desk
from postlogg.ui.settings_page import SettingsPage


class AddressesPage(SettingsPage):
    """The lists and what they mean. An address or domain is in one of never, always and ask at most."""

    name, sign = "addresses", "addresses"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.mine = AddressesField(
            self.tr("Your addresses"), self.tr("Aliases count: the CRM must know them too."),
            "me@company.example", validation.address,
        )  # fmt: skip
        self.internal = AddressesField(
            self.tr("Your colleagues' domains"), self.tr("E-mail between colleagues only is not logged."),
            "company.example", validation.domain,
        )  # fmt: skip
        self.never = AddressesField(
            self.tr("Never log"), self.tr("Addresses, or domains with everybody in them."),
            "doctor@clinic.example, clinic.example", validation.address_or_domain,
        )  # fmt: skip
        self.always = AddressesField(
            self.tr("Always log"), self.tr("Logged without asking, also what they write first."),
            "kari@customer.example, customer.example", validation.address_or_domain,
        )  # fmt: skip
        self.ask = AddressesField(
            self.tr("Ask me first"), self.tr("Waits for you in the list, also when logging is automatic."),
            "partner@agency.example, agency.example", validation.address_or_domain,
        )  # fmt: skip
        self.conversations = ConversationsField(desk)
        self.veto = QCheckBox(self.tr("&One of them among the recipients keeps the whole e-mail out"))
        self._wished = {Wish.NEVER: self.never, Wish.ALWAYS: self.always, Wish.ASK: self.ask}
        self._lay_out()
        for field in (self.mine, self.internal):
            field.changed.connect(self._save)
        for wish, field in self._wished.items():
            field.changed.connect(lambda wish=wish: self._choose(wish))
        self.veto.clicked.connect(self._save)
        self.refresh()

    def heading(self) -> tuple[str, str]:
        return self.tr("Addresses"), self.tr("From these Postlogg tells customers from colleagues and private e-mail.")

    def refresh(self) -> None:
        settings = self.desk.keeper.settings
        self.mine.show_values(settings.my_addresses)
        self.internal.show_values(settings.internal_domains)
        for wish, field in self._wished.items():
            field.show_values(wishes.people(settings, wish))
        self.conversations.refresh()
        self.veto.setChecked(settings.veto is Veto.MESSAGE)

    def offer(self, accounts: list[Account]) -> None:
        """What the mail client's accounts say about the user."""
        told = from_accounts(accounts, self.desk.keeper.settings)
        self.mine.suggest(told.my_addresses)
        self.internal.suggest(told.internal_domains)

    def _lay_out(self) -> None:
        for field in (self.mine, self.internal, self.never, self.veto, self.always, self.ask, self.conversations):
            self.column.addWidget(field)
            if field is not self.never:
                self.column.addSpacing(6)
        self.column.addStretch(1)

    def _save(self) -> None:
        self.desk.keeper.change(
            my_addresses=self.mine.values,
            internal_domains=self.internal.values,
            veto=Veto.MESSAGE if self.veto.isChecked() else Veto.RECIPIENT,
        )

    def _choose(self, wish: Wish) -> None:
        """What was put into one list leaves the others."""
        settings, wanted = self.desk.keeper.settings, self._wished[wish].values
        for pattern in wishes.people(settings, wish):
            settings = wishes.with_wish(settings, pattern, None)
        for pattern in wanted:
            settings = wishes.with_wish(settings, pattern, wish)
        self.desk.keeper.change(
            never_log=settings.never_log, always_log=settings.always_log, ask_first=settings.ask_first
        )
