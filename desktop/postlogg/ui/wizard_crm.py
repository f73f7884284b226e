"""Setting up, second page: which CRM, and its addresses."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from postlogg import presets, wording
from postlogg.ui.desk import Desk
from postlogg.ui.page_crm import CrmPage


class CrmStep(CrmPage):
    """HubSpot, another CRM, or the built-in one to try Postlogg with."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._hubspot, self._other, self._built_in = QRadioButton(), QRadioButton(), QRadioButton()
        super().__init__(desk, parent)

    def heading(self) -> tuple[str, str]:
        words = self.tr("E-mail is logged by sending it to the addresses that the CRM gives you. Keep them secret.")
        return self.tr("Your CRM"), words

    @property
    def choices(self) -> tuple[QRadioButton, QRadioButton, QRadioButton]:
        """HubSpot, another one, the built-in one."""
        return self._hubspot, self._other, self._built_in

    def refresh(self) -> None:
        chosen = self.desk.keeper.settings.destination.preset
        known = {presets.HUBSPOT: self._hubspot, presets.BUILT_IN: self._built_in}
        known.get(chosen, self._other).setChecked(True)
        super().refresh()
        self.preset.setVisible(self._other.isChecked())

    def missing(self) -> str:
        """What is to be done here, in a sentence."""
        where = self.desk.keeper.settings.destination
        if where.preset == presets.BUILT_IN and not self.desk.built_in.is_chosen:
            return self.tr("The built-in CRM is not started yet.")
        return "" if where.bcc_address or where.forward_address else self.tr("There is no address yet.")

    def _fill_presets(self) -> None:
        for preset in presets.all_presets():
            if preset.id not in (presets.HUBSPOT, presets.BUILT_IN):
                self.preset.addItem(wording.sentence_text(preset.name), preset.id)

    def _lay_out(self) -> None:
        self._hubspot.setText(self.tr("&HubSpot"))
        self._other.setText(self.tr("&Another CRM"))
        self._built_in.setText(self.tr("&Try it with the built-in CRM"))
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(18)
        for made in self.choices:
            self._group.addButton(made)
            made.clicked.connect(self._choice)
            row.addWidget(made)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.preset)
        self._lay_out_rest()

    def _choice(self) -> None:
        if self._built_in.isChecked():
            self.choose(presets.BUILT_IN)
            self.trial.start()
        elif self._hubspot.isChecked():
            self._leave_trial(presets.HUBSPOT)
        else:
            self._leave_trial(str(self.preset.currentData() or presets.GENERIC))
        self.refresh()

    def _leave_trial(self, preset: str) -> None:
        """The built-in CRM's addresses and its listener are of no use to another CRM."""
        if self.desk.built_in.is_chosen:
            self.desk.built_in.leave()
        self.choose(preset)
