"""Settings: the CRM and its two addresses."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from postlogg import presets, wording
from postlogg.model import Route
from postlogg.ui.crm_address import Reading, read_address
from postlogg.ui.desk import Desk
from postlogg.ui.hubspot_picture import HubSpotPicture
from postlogg.ui.settings_page import SettingsPage
from postlogg.ui.signs import Tone
from postlogg.ui.token_panel import TokenPanel
from postlogg.ui.trial_panel import TrialPanel
from postlogg.ui.widgets import Text, button, text


class CrmPage(SettingsPage):
    """An address is saved once it is whole and in its place."""

    name, sign = "crm", "crm"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.preset = QComboBox()
        self.preset.setAccessibleName(self.tr("CRM"))
        self._fill_presets()
        self.bcc = self._field(self.tr("BCC address, for sent e-mail"), "12345678@bcc.hubspot.com")
        self.forward = self._field(self.tr("Forwarding address, for received e-mail"), "12345678@forward.hubspot.com")
        self.bcc_words, self.forward_words = text(tone=Tone.QUIET), text(tone=Tone.QUIET)
        self.swap = button(self.tr("Swap the two"))
        self.connected = QCheckBox(self.tr("&My inbox is connected to HubSpot as well"))
        self.connected_words = text(tone=Tone.QUIET)
        self.trial = TrialPanel(desk)
        self.addresses, self.where = QWidget(), QWidget()
        self.help, self.picture = text(tone=Tone.QUIET), HubSpotPicture()
        self._lay_out()
        self.preset.activated.connect(self._chosen)
        self.swap.clicked.connect(self._swap)
        self.connected.clicked.connect(self._connect_inbox)
        self.refresh()

    def heading(self) -> tuple[str, str]:
        words = self.tr(
            "Postlogg logs e-mail by sending it to the addresses that your CRM gives you. Keep them secret."
        )
        return self.tr("CRM"), words

    def refresh(self) -> None:
        where = self.desk.keeper.settings.destination
        self.preset.setCurrentIndex(self.preset.findData(where.preset))
        self.connected.setChecked(where.inbox_connected)
        for field, address in ((self.bcc, where.bcc_address), (self.forward, where.forward_address)):
            if not field.hasFocus() and not self._is_unkept():
                field.setText(address)
        self._say()

    def choose(self, preset: str) -> None:
        """Log in that CRM."""
        where = replace(self.desk.keeper.settings.destination, preset=preset)
        self.desk.keeper.change(destination=where)
        self._say()

    def save(self) -> None:
        """Keep what is typed, if it is whole."""
        readings = self._readings()
        self._say()
        if self._is_unkept():
            return
        bcc, forward = readings
        told = bcc.preset or forward.preset or self.desk.keeper.settings.destination.preset
        where = replace(
            self.desk.keeper.settings.destination, preset=told, bcc_address=bcc.address, forward_address=forward.address
        )
        self.bcc.setText(bcc.address)
        self.forward.setText(forward.address)
        self.desk.keeper.change(destination=where)

    def _fill_presets(self) -> None:
        for preset in presets.all_presets():
            self.preset.addItem(wording.sentence_text(preset.name), preset.id)

    def _field(self, name: str, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(example)
        field.setClearButtonEnabled(True)
        field.textChanged.connect(lambda _text: self._say())
        field.editingFinished.connect(self.save)
        return field

    def _lay_out(self) -> None:
        _add_row(self.column, self.tr("&CRM"), self.preset)
        self._lay_out_rest()
        self.token = TokenPanel(self.desk, self)
        self.column.insertWidget(self.column.indexOf(self.where), self.token)

    def _lay_out_rest(self) -> None:
        fields = _bare_column(self.addresses)
        _add_row(fields, self.tr("&BCC address, for sent e-mail"), self.bcc, self.bcc_words)
        _add_row(fields, self.tr("&Forwarding address, for received e-mail"), self.forward, self.forward_words)
        fields.addWidget(self.swap, 0, Qt.AlignmentFlag.AlignLeft)
        where = _bare_column(self.where)
        where.addWidget(text(self.tr("Where to find them"), bold=True))
        where.addWidget(self.help)
        where.addWidget(self.picture)
        for made in (self.trial, self.addresses, self.connected, self.connected_words, self.where):
            self.column.addWidget(made)
        self.column.addStretch(1)

    def _readings(self) -> tuple[Reading, Reading]:
        return read_address(self.bcc.text(), Route.BCC), read_address(self.forward.text(), Route.FORWARD)

    def _is_unkept(self) -> bool:
        """Whether something stands in a field that cannot be meant: it stays there to be mended."""
        return any(reading.misplaced or reading.wrong for reading in self._readings())

    def _misplaced(self) -> bool:
        return any(reading.misplaced for reading in self._readings())

    def _say(self) -> None:
        if not hasattr(self, "picture"):  # a field says that it changed while the page is being put together
            return
        for reading, label in zip(self._readings(), (self.bcc_words, self.forward_words), strict=True):
            _put(label, reading)
        self.swap.setVisible(self._misplaced())
        chosen = self.desk.keeper.settings.destination.preset
        self.help.setText(wording.sentence_text(presets.load(chosen).help))
        hubspot, built_in = chosen == presets.HUBSPOT, chosen == presets.BUILT_IN
        about_hubspot: tuple[QWidget, ...] = (self.picture, self.connected, self.connected_words)
        for made in about_hubspot:
            made.setVisible(hubspot)
        self.trial.setVisible(built_in)
        self.trial.refresh()
        for made in (self.addresses, self.where):
            made.setVisible(not (built_in and self.desk.built_in.is_chosen))
        self.connected_words.setText(self._about_connection())

    def _about_connection(self) -> str:
        if self.connected.isChecked():
            return self.tr("HubSpot logs what you send by itself, so that Postlogg leaves sent e-mail alone.")
        return self.tr("HubSpot then logs sent e-mail by itself, and it must not be there twice.")

    def _chosen(self) -> None:
        self.choose(str(self.preset.currentData()))

    def _connect_inbox(self, on: bool) -> None:
        where = replace(self.desk.keeper.settings.destination, inbox_connected=on)
        self.desk.keeper.change(destination=where)
        self._say()

    def _swap(self) -> None:
        bcc, forward = self.bcc.text(), self.forward.text()
        self.bcc.setText(forward)
        self.forward.setText(bcc)
        self.save()


def _add_row(column: QVBoxLayout, words: str, field: QWidget, note: Text | None = None) -> None:
    label = QLabel(words)
    label.setBuddy(field)
    row = QVBoxLayout()
    row.setSpacing(4)
    row.addWidget(label)
    row.addWidget(field)
    if note is not None:
        row.addWidget(note)
    column.addLayout(row)
    column.addSpacing(4)


def _bare_column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    return column


def _put(label: Text, reading: Reading) -> None:
    label.setText(reading.words)
    label.set_tone(reading.tone)
    label.setVisible(bool(reading.words))
