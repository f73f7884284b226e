"""Settings: what happens to a message that belongs in the CRM, and when."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from postlogg.errors import PostloggError
from postlogg.model import Mode
from postlogg.settings import MAX_AGE_GUARD_DAYS, MAX_UNDO_SECONDS
from postlogg.system.autostart import autostart
from postlogg.ui.desk import Desk
from postlogg.ui.settings_page import SettingsPage
from postlogg.ui.signs import Tone
from postlogg.ui.start_command import start_command
from postlogg.ui.translation import LANGUAGES
from postlogg.ui.widgets import text
from postlogg.wording import sentence_text


class LoggingPage(SettingsPage):
    """Mode, times, received e-mail, start at sign-in."""

    name, sign = "logging", "logging"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._autostart = autostart(start_command())
        self.modes = {
            Mode.AUTOMATIC: QRadioButton(self.tr("&Log it by itself")),
            Mode.ASK: QRadioButton(self.tr("&Ask me first, in the list")),
            Mode.OFF: QRadioButton(self.tr("&Never log by itself; I log by hand")),
        }
        self.undo = _spin(MAX_UNDO_SECONDS, self.tr(" seconds"), self.tr("Time to withdraw"))
        self.age = _spin(MAX_AGE_GUARD_DAYS, self.tr(" days"), self.tr("Oldest e-mail that is logged by itself"))
        self.answers = QCheckBox(self.tr("An&swers to e-mail that is in the CRM"))
        self.known = QCheckBox(self.tr("E-mail from &people logged before"))
        self.request = _line(self.tr("Folder in which e-mail asks to be logged"), self.tr("no such folder"))
        self.tag = _line(self.tr("Tag with which e-mail asks to be logged"), self.tr("no such tag"))
        self.announce = QCheckBox(self.tr("&Notify me before e-mail leaves"))
        self.battery = QCheckBox(self.tr("Let e-mail wait while the computer runs on &battery"))
        self.metered = QCheckBox(self.tr("Let e-mail wait while the network is &metered"))
        self.start = QCheckBox(self.tr("&Start Postlogg when I sign in"))
        self.language = self._languages()
        self.problem = text(tone=Tone.BAD)
        self._lay_out()
        self._connect()
        self.refresh()

    def heading(self) -> tuple[str, str]:
        return self.tr("Logging"), self.tr("What happens to e-mail that belongs in the CRM.")

    def refresh(self) -> None:
        settings = self.desk.keeper.settings
        self.modes[settings.mode].setChecked(True)
        for spin, value in ((self.undo, settings.undo_seconds), (self.age, settings.age_guard_days)):
            if not spin.hasFocus():
                spin.setValue(value)
        self.announce.setChecked(settings.announce)
        self.answers.setChecked(settings.forward_answers)
        self.known.setChecked(settings.forward_known_senders)
        for line, name in ((self.request, settings.request_folder), (self.tag, settings.request_tag)):
            if not line.hasFocus():
                line.setText(name)
        self.battery.setChecked(settings.pause_on_battery)
        self.metered.setChecked(settings.pause_on_metered)
        self.start.setChecked(self._autostart.is_enabled())
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))

    def _languages(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(self.tr("Language"))
        made.addItem(self.tr("As the system"), "")
        for code, name in LANGUAGES.items():
            made.addItem(name, code)
        return made

    def _lay_out(self) -> None:
        self._group = QButtonGroup(self)
        for made in self.modes.values():
            self._group.addButton(made)
            self.column.addWidget(made)
        self.column.addSpacing(10)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self.tr("&Time to withdraw before it leaves"), self.undo)
        form.addRow(self.tr("Leave alone what is &older than"), self.age)
        self.column.addLayout(form)
        self.column.addWidget(self.announce)
        self.column.addSpacing(10)
        self.column.addWidget(text(self.tr("Received e-mail that is logged"), bold=True))
        self.column.addWidget(self.answers)
        self.column.addWidget(self.known)
        self.column.addSpacing(10)
        self.column.addWidget(text(self.tr("From the mail client"), bold=True))
        words = self.tr(
            "What you put in a folder of this name or give this tag is logged, unless the never-log list keeps it out."
        )
        self.column.addWidget(text(words, tone=Tone.QUIET))
        asked = QFormLayout()
        asked.addRow(self.tr("&Name of the folder"), self.request)
        asked.addRow(self.tr("Name of the ta&g"), self.tag)
        self.column.addLayout(asked)
        self.column.addSpacing(10)
        self.column.addWidget(text(self.tr("On this computer"), bold=True))
        for box in (self.start, self.battery, self.metered):
            self.column.addWidget(box)
        spoken = QFormLayout()
        spoken.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        spoken.addRow(self.tr("L&anguage"), self.language)
        self.column.addLayout(spoken)
        self.column.addWidget(self.problem)
        self.column.addStretch(1)
        self.problem.hide()

    def _connect(self) -> None:
        for mode, made in self.modes.items():
            made.clicked.connect(lambda _on=False, mode=mode: self.desk.keeper.change(mode=mode))
        self.undo.valueChanged.connect(lambda value: self.desk.keeper.change(undo_seconds=value))
        self.age.valueChanged.connect(lambda value: self.desk.keeper.change(age_guard_days=value))
        self.announce.clicked.connect(lambda on: self.desk.keeper.change(announce=on))
        self.answers.clicked.connect(lambda on: self.desk.keeper.change(forward_answers=on))
        self.known.clicked.connect(lambda on: self.desk.keeper.change(forward_known_senders=on))
        change = self.desk.keeper.change
        self.request.editingFinished.connect(lambda: change(request_folder=self.request.text().strip()))
        self.tag.editingFinished.connect(lambda: change(request_tag=self.tag.text().strip()))
        self.battery.clicked.connect(lambda on: self.desk.keeper.change(pause_on_battery=on))
        self.metered.clicked.connect(lambda on: self.desk.keeper.change(pause_on_metered=on))
        self.start.clicked.connect(self._start)
        self.language.activated.connect(lambda _row: self.desk.keeper.change(language=self.language.currentData()))

    def _start(self, on: bool) -> None:
        try:
            (self._autostart.enable if on else self._autostart.disable)()
            self.problem.hide()
        except PostloggError as error:
            self.problem.setText(sentence_text(str(error)))
            self.problem.show()
        self.start.setChecked(self._autostart.is_enabled())


def _line(name: str, where_empty: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(where_empty)
    return line


def _spin(largest: int, unit: str, name: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(0, largest)
    spin.setSuffix(unit)
    spin.setAccessibleName(name)
    spin.setKeyboardTracking(False)
    return spin
