"""Setting up, third page: who the user is to the CRM, who the colleagues are, and what is never logged."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QWidget

from postlogg.account_settings import PUBLIC_DOMAINS, from_accounts
from postlogg.model import Account
from postlogg.ui import validation
from postlogg.ui.addresses_field import AddressesField
from postlogg.ui.desk import Desk
from postlogg.ui.settings_page import SettingsPage
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import text

# Where one writes about oneself, not about business: health, tax, welfare.
OFFICES = (
    "1177.se", "altinn.no", "borger.dk", "elster.de", "forsakringskassan.se", "helsenorge.no", "impots.gouv.fr",
    "nav.no", "skatteetaten.no", "skatteverket.se", "skat.dk", "sundhed.dk",
)  # fmt: skip


class YouStep(SettingsPage):
    """Ticks and proposals; a customer at a private mail service is for the user to know."""

    name, sign = "addresses", "addresses"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._found: tuple[str, ...] = ()
        self.mine = QListWidget()
        self.mine.setAccessibleName(self.tr("Addresses that the CRM knows as yours"))
        self.mine.itemChanged.connect(self._ticked)
        self.internal = AddressesField(
            self.tr("Your colleagues' domains"), self.tr("E-mail between colleagues only is not logged."),
            "company.example", validation.domain,
        )  # fmt: skip
        self.internal.changed.connect(lambda: self.desk.keeper.change(internal_domains=self.internal.values))
        self.offices = QCheckBox(self.tr("&Health, tax and welfare offices"))
        self.private = QCheckBox(self.tr("Anybody at a &private mail service (gmail.com, outlook.com …)"))
        self.own = QCheckBox(self.tr("&Your own addresses that the CRM does not know"))
        self._lay_out()
        self.refresh()

    def heading(self) -> tuple[str, str]:
        return self.tr("You"), self.tr("From this Postlogg tells customers from colleagues and private e-mail.")

    def missing(self) -> str:
        """What is to be done here, in a sentence."""
        return "" if self.desk.keeper.settings.my_addresses else self.tr("None of your addresses is ticked yet.")

    def offer(self, accounts: list[Account]) -> None:
        """What the mail client's accounts say about the user."""
        told = from_accounts(accounts, self.desk.keeper.settings)
        self._found = told.my_addresses
        self.internal.suggest(told.internal_domains)
        self.refresh()

    def refresh(self) -> None:
        settings = self.desk.keeper.settings
        self._show_mine(dict.fromkeys((*self._found, *settings.my_addresses)), settings.my_addresses)
        self.internal.show_values(settings.internal_domains)
        for box, patterns in self._starters():
            box.setChecked(bool(patterns) and set(patterns) <= set(settings.never_log))
        self.own.setVisible(bool(self._strangers()))

    def _lay_out(self) -> None:
        self.column.addWidget(text(self.tr("Which of these does the CRM know as yours?"), bold=True))
        words = self.tr("A user's address, a connected one or an alias: it refuses e-mail from any other.")
        self.column.addWidget(text(words, tone=Tone.QUIET))
        self.mine.setMaximumHeight(int(self.fontMetrics().height() * 6))
        self.column.addWidget(self.mine)
        self.column.addSpacing(6)
        self.column.addWidget(self.internal)
        self.column.addSpacing(6)
        self.column.addWidget(text(self.tr("Never log, to begin with"), bold=True))
        self.column.addWidget(text(self.tr("One of them among the people keeps an e-mail out."), tone=Tone.QUIET))
        for box, _ in self._starters():
            self.column.addWidget(box)
            box.clicked.connect(self._start)
        self.column.addStretch(1)

    def _starters(self) -> tuple[tuple[QCheckBox, tuple[str, ...]], ...]:
        own = tuple(self._strangers())
        return (self.offices, OFFICES), (self.own, own), (self.private, tuple(sorted(PUBLIC_DOMAINS)))

    def _strangers(self) -> list[str]:
        known = self.desk.keeper.settings.my_addresses
        return [address for address in self._found if address not in known]

    def _show_mine(self, addresses: Iterable[str], ticked: Iterable[str]) -> None:
        self.mine.blockSignals(True)
        shown = [item.text() for item in self._items()]
        for address in addresses:
            if address not in shown:
                QListWidgetItem(address, self.mine)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if item.text() in ticked else Qt.CheckState.Unchecked)
        self.mine.blockSignals(False)

    def _items(self) -> list[QListWidgetItem]:
        return [self.mine.item(row) for row in range(self.mine.count())]

    def _ticked(self) -> None:
        ticked = tuple(item.text() for item in self._items() if item.checkState() is Qt.CheckState.Checked)
        never = tuple(each for each in self.desk.keeper.settings.never_log if each not in ticked)
        self.desk.keeper.change(my_addresses=ticked, never_log=never)
        if self.desk.built_in.is_chosen:
            self.desk.built_in.know(ticked)

    def _start(self) -> None:
        never = list(self.desk.keeper.settings.never_log)
        for box, patterns in self._starters():
            never = [each for each in never if each not in patterns]
            never += patterns if box.isChecked() else ()
        self.desk.keeper.change(never_log=tuple(never))
