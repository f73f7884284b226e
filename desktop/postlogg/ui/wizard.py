"""Setting up in four pages. Every choice counts at once; it can be left at any page and goes on there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from postlogg.ui import icons
from postlogg.ui.desk import Desk
from postlogg.ui.help import offer_help
from postlogg.ui.settings_page import scrolling
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import Sign, Text, button, line, text
from postlogg.ui.wizard_crm import CrmStep
from postlogg.ui.wizard_mail import MailStep
from postlogg.ui.wizard_sending import SendingStep
from postlogg.ui.wizard_state import DONE, PAGE
from postlogg.ui.wizard_you import YouStep
from postlogg.wording import sentence_text


class SetupWizard(QDialog):
    """``finished_setup``: the last page was left by its end."""

    finished_setup = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.mail, self.crm, self.you, self.sending = MailStep(desk), CrmStep(desk), YouStep(desk), SendingStep(desk)
        self.pages = (self.mail, self.crm, self.you, self.sending)
        self._stack, self.steps = QStackedWidget(), Steps([page.title for page in self.pages])
        self.hint = text(tone=Tone.QUIET)
        self.later, self.back = button(self.tr("Go on later")), button(self.tr("&Back"))
        self.next = button(self.tr("&Next"))
        self._lay_out()
        self._connect()
        offer_help(self, lambda: self.pages[self.number].name)
        self._turn_to(self._left_at())

    @property
    def number(self) -> int:
        """The page that is shown, from 0."""
        return self._stack.currentIndex()

    def open_page(self) -> None:
        """Show it, where it was left."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.mail.opened()  # the other pages offer what it finds

    def take_over(self, other: SetupWizard) -> None:
        """Stand where the same window in another language stood, with what was typed there and is not kept yet."""
        self.setGeometry(other.geometry())
        for mine, typed in zip(self._fields(), other._fields(), strict=True):
            if typed.text() != mine.text():
                mine.setText(typed.text())

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is half typed is kept as far as it is whole."""
        self.crm.save()
        super().closeEvent(event)

    def _fields(self) -> tuple[QLineEdit, ...]:
        """What is kept only when it is whole."""
        return self.crm.bcc, self.crm.forward, self.sending.password

    def _left_at(self) -> int:
        names = [page.name for page in self.pages]
        left = self._desk.switch.fact(PAGE)
        return names.index(left) if left in names else 0

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Set up Postlogg"))
        self.setWindowIcon(icons.icon("postlogg"))
        self.resize(780, 680)
        for page in self.pages:
            self._stack.addWidget(scrolling(page, page.title))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.later)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.next.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.steps)
        column.addWidget(line())
        column.addWidget(self._stack, 1)
        column.addWidget(line())
        column.addLayout(foot)

    def _connect(self) -> None:
        self.mail.accounts_found.connect(self.you.offer)
        self.mail.accounts_found.connect(self.sending.offer)
        self._desk.keeper.changed.connect(self._refresh)
        self.crm.trial.started.connect(self._refresh)
        self.later.clicked.connect(self.close)
        self.back.clicked.connect(lambda: self._turn_to(self.number - 1))
        self.next.clicked.connect(self._go_on)

    def _turn_to(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        page = self.pages[number]
        self._desk.switch.set_fact(PAGE, page.name)
        self.steps.show_step(number)
        self.back.setEnabled(number > 0)
        self.next.setText(self.tr("&Finish") if number == len(self.pages) - 1 else self.tr("&Next"))
        self.next.setAccessibleName(self.next.text().replace("&", ""))
        page.opened()
        self._refresh()

    def _go_on(self) -> None:
        self.crm.save()
        if self.number + 1 < len(self.pages):
            self._turn_to(self.number + 1)
            return
        self._desk.switch.set_fact(DONE, "1")
        self._desk.written()
        self.accept()
        self.finished_setup.emit()

    def _refresh(self) -> None:
        for page in self.pages:
            page.refresh()
        error = self._desk.keeper.error
        self.hint.set_tone(Tone.BAD if error else Tone.QUIET)
        self.hint.setText(sentence_text(error) or self.pages[self.number].missing())


class Steps(QWidget):
    """The pages' names in a row: what is done, what is shown, what is to come."""

    def __init__(self, titles: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._signs = [Sign("check", Tone.QUIET, 16) for _ in titles]
        self._words: list[Text] = [text(f"{number}  {title}") for number, title in enumerate(titles, 1)]
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 14, 24, 14)
        row.setSpacing(6)
        self.setMinimumHeight(28 + max(16, self.fontMetrics().height()))
        for sign, words in zip(self._signs, self._words, strict=True):
            words.setWordWrap(False)
            row.addWidget(sign)
            row.addWidget(words)
            row.addSpacing(18)
        row.addStretch(1)

    def show_step(self, current: int) -> None:
        """This one is shown now."""
        for number, (sign, words) in enumerate(zip(self._signs, self._words, strict=True)):
            sign.setVisible(number < current)
            sign.show_sign("check", Tone.GOOD)
            words.set_tone(Tone.ACCENT if number == current else Tone.QUIET)
            font = words.font()
            font.setBold(number == current)
            words.setFont(font)
        self.setAccessibleName(
            self.tr("Step {0} of {1}: {2}").format(current + 1, len(self._titles), self._titles[current])
        )
