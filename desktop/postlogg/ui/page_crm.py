"""Settings: the CRM and its two addresses."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from postlogg import presets
from postlogg.model import Route
from postlogg.ui.crm_address import Reading, read_address
from postlogg.ui.desk import Desk
from postlogg.ui.settings_page import SettingsPage
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import Text, button, text


class CrmPage(SettingsPage):
    """An address is saved once it is whole and in its place."""

    name, sign = "crm", "crm"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.preset = QComboBox()
        self.preset.setAccessibleName(self.tr("CRM"))
        for preset in presets.all_presets():
            self.preset.addItem(preset.name, preset.id)
        self.bcc = self._field(self.tr("BCC address, for sent e-mail"), "12345678@bcc.hubspot.com")
        self.forward = self._field(self.tr("Forwarding address, for received e-mail"), "12345678@forward.hubspot.com")
        self.bcc_words, self.forward_words = text(tone=Tone.QUIET), text(tone=Tone.QUIET)
        self.swap = button(self.tr("Swap the two"))
        self.help = text(tone=Tone.QUIET)
        self._lay_out()
        self.preset.activated.connect(self._chosen)
        self.swap.clicked.connect(self._swap)
        self.refresh()

    def heading(self) -> tuple[str, str]:
        words = self.tr(
            "Postlogg logs e-mail by sending it to the addresses that your CRM gives you. Keep them secret."
        )
        return self.tr("CRM"), words

    def refresh(self) -> None:
        where = self.desk.keeper.settings.destination
        self.preset.setCurrentIndex(max(0, self.preset.findData(where.preset)))
        for field, address in ((self.bcc, where.bcc_address), (self.forward, where.forward_address)):
            if not field.hasFocus() and not self._misplaced():
                field.setText(address)
        self._say()

    def _field(self, name: str, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(example)
        field.setClearButtonEnabled(True)
        field.textChanged.connect(lambda _text: self._say())
        field.editingFinished.connect(self._save)
        return field

    def _lay_out(self) -> None:
        for words, field, note in (
            (self.tr("&CRM"), self.preset, None),
            (self.tr("&BCC address, for sent e-mail"), self.bcc, self.bcc_words),
            (self.tr("&Forwarding address, for received e-mail"), self.forward, self.forward_words),
        ):
            self._add_row(words, field, note)
        self.column.addWidget(self.swap, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(8)
        self.column.addWidget(text(self.tr("Where to find them"), bold=True))
        self.column.addWidget(self.help)
        self.column.addStretch(1)

    def _add_row(self, words: str, field: QWidget, note: Text | None) -> None:
        label = QLabel(words)
        label.setBuddy(field)
        row = QVBoxLayout()
        row.setSpacing(4)
        row.addWidget(label)
        row.addWidget(field)
        if note is not None:
            row.addWidget(note)
        self.column.addLayout(row)
        self.column.addSpacing(4)

    def _readings(self) -> tuple[Reading, Reading]:
        return read_address(self.bcc.text(), Route.BCC), read_address(self.forward.text(), Route.FORWARD)

    def _misplaced(self) -> bool:
        return any(reading.misplaced for reading in self._readings())

    def _say(self) -> None:
        if not hasattr(self, "help"):
            return
        for reading, label in zip(self._readings(), (self.bcc_words, self.forward_words), strict=True):
            _put(label, reading)
        self.swap.setVisible(self._misplaced())
        self.help.setText(presets.load(str(self.preset.currentData())).help)

    def _save(self) -> None:
        readings = self._readings()
        self._say()
        if any(reading.misplaced or reading.wrong for reading in readings):
            return
        bcc, forward = readings
        told = bcc.preset or forward.preset or str(self.preset.currentData())
        where = replace(
            self.desk.keeper.settings.destination, preset=told, bcc_address=bcc.address, forward_address=forward.address
        )
        self.bcc.setText(bcc.address)
        self.forward.setText(forward.address)
        self.desk.keeper.change(destination=where)

    def _chosen(self) -> None:
        where = replace(self.desk.keeper.settings.destination, preset=str(self.preset.currentData()))
        self.desk.keeper.change(destination=where)
        self._say()

    def _swap(self) -> None:
        bcc, forward = self.bcc.text(), self.forward.text()
        self.bcc.setText(forward)
        self.forward.setText(bcc)
        self._save()


def _put(label: Text, reading: Reading) -> None:
    label.setText(reading.words)
    label.set_tone(reading.tone)
    label.setVisible(bool(reading.words))
