"""Settings: the button in Thunderbird, and whether it shows what is logged. Shown where there is a Thunderbird."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from postlogg.model import Account
from postlogg.ui.desk import Desk
from postlogg.ui.settings_page import SettingsPage
from postlogg.ui.signs import Tone
from postlogg.ui.thunderbird_panel import ThunderbirdPanel
from postlogg.ui.widgets import text


class ThunderbirdPage(SettingsPage):
    """The tag has its name on the page of logging: it counts for asking as well. Without a name there is none."""

    name, sign = "thunderbird", "button"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.panel, self.tags = ThunderbirdPanel(desk), QCheckBox()
        self._lay_out()
        self.tags.clicked.connect(self._tag_logged)
        self.refresh()

    def heading(self) -> tuple[str, str]:
        words = self.tr("A button in each message, and one where you write: they log, and say what is logged.")
        return self.tr("Thunderbird"), words

    def opened(self) -> None:
        self.panel.look()

    def offer(self, accounts: Sequence[Account]) -> None:
        """What the mail clients have."""
        self.panel.offer(accounts)

    def refresh(self) -> None:
        settings = self.desk.keeper.settings
        named = self.tr("&Tag what is logged with “{0}”").format(settings.request_tag)
        self.tags.setText(named if settings.request_tag else self.tr("&Tag what is logged"))
        self.tags.setEnabled(bool(settings.request_tag))
        self.tags.setChecked(settings.thunderbird.tags and bool(settings.request_tag))

    def _lay_out(self) -> None:
        self.column.addWidget(text(self.tr("The button in Thunderbird"), bold=True))
        self.column.addWidget(self.panel)
        self.column.addSpacing(10)
        self.column.addWidget(text(self.tr("The tag"), bold=True))
        words = self.tr("The tag with which e-mail asks to be logged; its name is on the page “Logging”.")
        self.column.addWidget(text(words, tone=Tone.QUIET))
        self.column.addWidget(self.tags)
        self.column.addStretch(1)

    def _tag_logged(self, on: bool) -> None:
        chosen = self.desk.keeper.settings.thunderbird
        self.desk.keeper.change(thunderbird=replace(chosen, tags=on))
