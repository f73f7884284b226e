"""Setting up, last page: with which account e-mail is handed over, proved by an e-mail that goes all the way."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from postlogg.model import Mode
from postlogg.ui.desk import Desk
from postlogg.ui.page_sending import SendingPage
from postlogg.ui.signs import Tone
from postlogg.ui.thunderbird_sending import Way, chosen
from postlogg.ui.widgets import line, text


class SendingStep(SendingPage):
    """As in the settings, and the last question: whether Postlogg asks."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.automatic = QCheckBox()
        super().__init__(desk, parent)

    def heading(self) -> tuple[str, str]:
        words = self.tr("Postlogg hands e-mail over with the account that your mail client sends with.")
        return self.tr("Sending"), words

    def missing(self) -> str:
        """What is to be done here, in a sentence."""
        return "" if chosen(self.desk.keeper.settings).is_one else self.tr("There is no account to send with yet.")

    def opened(self) -> None:
        if self._found and not chosen(self.desk.keeper.settings).is_one:
            self._choose(Way(self._found[0]))
        super().opened()

    def refresh(self) -> None:
        super().refresh()
        self.automatic.setChecked(self.desk.keeper.settings.mode is Mode.AUTOMATIC)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.automatic.setText(self.tr("&Log e-mail by itself from now on"))
        self.automatic.clicked.connect(
            lambda on: self.desk.keeper.change(mode=Mode.AUTOMATIC if on else Mode.ASK)
        )  # fmt: skip
        self.column.addWidget(line())
        self.column.addWidget(self.automatic)
        self.column.addWidget(text(self.tr("Otherwise each e-mail waits in the list for your word."), tone=Tone.QUIET))
