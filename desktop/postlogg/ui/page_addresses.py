"""Settings: who the user is, who the colleagues are, and whose e-mail is never logged."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from postlogg.account_settings import from_accounts
from postlogg.model import Account
from postlogg.settings import Veto
from postlogg.ui import validation
from postlogg.ui.addresses_field import AddressesField
from postlogg.ui.desk import Desk
from postlogg.ui.settings_page import SettingsPage


class AddressesPage(SettingsPage):
    """Three lists and what they mean."""

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
        self.veto = QCheckBox(self.tr("&One of them among the recipients keeps the whole e-mail out"))
        for field in (self.mine, self.internal, self.never):
            self.column.addWidget(field)
            self.column.addSpacing(6)
            field.changed.connect(self._save)
        self.column.addWidget(self.veto)
        self.column.addStretch(1)
        self.veto.clicked.connect(self._save)
        self.refresh()

    def heading(self) -> tuple[str, str]:
        return self.tr("Addresses"), self.tr("From these Postlogg tells customers from colleagues and private e-mail.")

    def refresh(self) -> None:
        settings = self.desk.keeper.settings
        self.mine.show_values(settings.my_addresses)
        self.internal.show_values(settings.internal_domains)
        self.never.show_values(settings.never_log)
        self.veto.setChecked(settings.veto is Veto.MESSAGE)

    def offer(self, accounts: list[Account]) -> None:
        """What the mail client's accounts say about the user."""
        told = from_accounts(accounts, self.desk.keeper.settings)
        self.mine.suggest(told.my_addresses)
        self.internal.suggest(told.internal_domains)

    def _save(self) -> None:
        self.desk.keeper.change(
            my_addresses=self.mine.values,
            internal_domains=self.internal.values,
            never_log=self.never.values,
            veto=Veto.MESSAGE if self.veto.isChecked() else Veto.RECIPIENT,
        )
