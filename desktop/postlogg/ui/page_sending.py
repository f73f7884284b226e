"""Settings: with which account e-mail is handed over, and whether that works."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from postlogg.journal.switch import EXTENSION_MET
from postlogg.model import Account, AuthMethod, SmtpServer
from postlogg.ui.desk import Desk
from postlogg.ui.self_test_view import SelfTest
from postlogg.ui.settings_page import SettingsPage
from postlogg.ui.signs import Tone
from postlogg.ui.thunderbird_link import can_have_button
from postlogg.ui.thunderbird_sending import Way, chosen, cover_text, way_text, ways
from postlogg.ui.widgets import button, text


class SendingPage(SettingsPage):
    """The servers come from the mail client; the password goes to the system's keyring. Where Thunderbird sends, there
    is none."""

    name, sign = "sending", "sending"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._found: list[SmtpServer] = []
        self._given_up: SmtpServer | None = None
        self._with_thunderbird = False
        self.server, self.auth = QComboBox(), QComboBox()
        self.server.setAccessibleName(self.tr("Outgoing server"))
        self.auth.setAccessibleName(self.tr("How to sign in"))
        self.auth.addItem(self.tr("Password"), AuthMethod.PASSWORD)
        self.auth.addItem(self.tr("OAuth 2.0"), AuthMethod.OAUTH2)
        self.auth.addItem(self.tr("No sign-in"), AuthMethod.NONE)
        self.username, self.password = QLineEdit(), QLineEdit()
        self.username.setAccessibleName(self.tr("User name"))
        self.password.setAccessibleName(self.tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.keep, self.test = button(self.tr("Keep")), SelfTest(desk)
        self.keep.setAccessibleName(self.tr("Keep the password in the keyring"))
        self.cover, self.kept = text(tone=Tone.QUIET), text(tone=Tone.QUIET)
        # the longest way must not make the page wider than its window
        self.server.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.server.setMinimumContentsLength(24)
        for made in (self.server, self.kept):
            made.setSizePolicy(QSizePolicy.Policy.Expanding, made.sizePolicy().verticalPolicy())
        self._lay_out()
        self._connect()
        self.refresh()

    def heading(self) -> tuple[str, str]:
        words = self.tr("Postlogg hands e-mail over with the account that your mail client sends with.")
        return self.tr("Sending"), words

    def opened(self) -> None:
        self.refresh()
        self._ask_keyring()

    def offer(self, accounts: list[Account]) -> None:
        """The servers that the mail client sends with."""
        servers = (identity.smtp for account in accounts for identity in account.identities)
        self._found = list(dict.fromkeys(server for server in servers if server is not None))
        self._with_thunderbird = can_have_button(accounts, self.desk.home or Path.home())
        self.refresh()

    def refresh(self) -> None:
        way = chosen(self.desk.keeper.settings)
        server = way.server
        self._list_ways(way)
        self.auth.setCurrentIndex(self.auth.findData(server.auth if server else AuthMethod.PASSWORD))
        if not self.username.hasFocus():
            self.username.setText(server.username if server else "")
        for made in (self.auth, self.username):
            made.setEnabled(server is not None)
        self.test.name_after(way)
        self._show_rows(way)
        built_in = self.desk.built_in.is_chosen
        self.nothing_to_enter.setVisible(built_in)
        self.form.setVisible(not built_in)
        with_password = server is not None and server.auth is AuthMethod.PASSWORD
        self.password.setEnabled(with_password)
        self.keep.setEnabled(with_password and bool(self.password.text()))
        if server is not None and server.auth is AuthMethod.OAUTH2:
            self.kept.setText(self.tr("If your provider offers app passwords, choose Password and enter one of them."))

    def _list_ways(self, now: Way) -> None:
        servers = (now.server, self._given_up, *self._found)
        wanted = ways(servers, with_thunderbird=self._with_thunderbird or now.by_thunderbird)
        if [self.server.itemData(row) for row in range(self.server.count())] != wanted or not wanted:
            self.server.clear()
            for way in wanted:
                self.server.addItem(way_text(way), way)
            nothing = self.tr("Choose a server") if wanted else self.tr("None found: choose folders on the Mail page")
            self.server.setPlaceholderText(nothing)
        self.server.setCurrentIndex(wanted.index(now) if now in wanted else -1)

    def _show_rows(self, way: Way) -> None:
        """What there is to enter; nothing where Thunderbird sends with what it knows."""
        self.cover.setText(cover_text(way, has_met=bool(self.desk.switch.fact(EXTENSION_MET))))
        self.cover.setVisible(way.by_thunderbird)
        for row in (self.auth, self.username, self.secret, self.kept):
            self.rows.setRowVisible(row, way.server is not None or not way.by_thunderbird)

    def _lay_out(self) -> None:
        self.secret = QWidget()
        row = QHBoxLayout(self.secret)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.password, 1)
        row.addWidget(self.keep)
        self.rows = form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Outgoing server"), self.server)
        form.addRow(self.tr("Sign &in with"), self.auth)
        form.addRow(self.tr("&User name"), self.username)
        label = QLabel(self.tr("&Password"))
        label.setBuddy(self.password)
        form.addRow(label, self.secret)
        form.addRow("", self.kept)
        self.form = QWidget()
        form.setContentsMargins(0, 0, 0, 0)
        self.form.setLayout(form)
        self.nothing_to_enter = text(self.tr("The built-in CRM takes e-mail on this computer: nothing to enter."))
        self.column.addWidget(self.nothing_to_enter)
        self.column.addWidget(self.form)
        self.column.addWidget(self.cover)
        self.column.addSpacing(8)
        self.column.addWidget(self.test)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.server.activated.connect(lambda _row: self._choose(self.server.currentData()))
        self.auth.activated.connect(lambda _row: self._alter(auth=AuthMethod(self.auth.currentData())))
        self.username.editingFinished.connect(lambda: self._alter(username=self.username.text().strip()))
        self.password.textChanged.connect(lambda typed: self.keep.setEnabled(bool(typed)))
        self.password.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.test.button.clicked.connect(lambda: self.test.start(self.password.text() or None))

    def _alter(self, **fields: object) -> None:
        way = chosen(self.desk.keeper.settings)
        if way.server is not None:
            self._choose(replace(way, server=replace(way.server, **fields)))  # type: ignore[arg-type]

    def _choose(self, way: Way) -> None:
        self.test.clear()
        settings = self.desk.keeper.settings
        # it stands in the list as it was while the window is open
        self._given_up = settings.sending or self._given_up
        thunderbird = replace(settings.thunderbird, sends=way.by_thunderbird)
        self.desk.keeper.change(sending=way.server, thunderbird=thunderbird)
        self.refresh()
        self._ask_keyring()

    def _ask_keyring(self) -> None:
        """Off this thread: the keyring may show a prompt."""
        server, secrets = self.desk.keeper.settings.sending, self.desk.secrets
        if server is None or server.auth is not AuthMethod.PASSWORD:
            return
        self.desk.background.run(
            self, lambda: secrets.get(server.secret_name) is not None, self._say_kept, self.kept.setText
        )

    def _say_kept(self, there: bool) -> None:
        yes = self.tr("A password is kept in the system's keyring.")
        self.kept.setText(yes if there else self.tr("No password is kept yet."))

    def _keep(self) -> None:
        server, secrets, typed = self.desk.keeper.settings.sending, self.desk.secrets, self.password.text()
        if server is None or not typed:
            return
        self.desk.background.run(self, lambda: secrets.put(server.secret_name, typed), self._is_kept, self.kept.setText)

    def _is_kept(self, _nothing: None) -> None:
        self.password.clear()
        self._say_kept(there=True)
        self.desk.wake()
