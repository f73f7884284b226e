"""The pane beside the list: what became of one message, step by step, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from postlogg import wording
from postlogg.journal import Confirmations, Entry, Event
from postlogg.journal.outbox import ATTENTION
from postlogg.model import Check, State
from postlogg.ui import doing, signs, times
from postlogg.ui.desk import Desk
from postlogg.ui.entry_actions import EntryActions
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import Panel, Sign, SignButton, button, text

MARGIN = 20


class Details(QScrollArea):
    """Shows one entry. It is built anew only when what it shows has changed."""

    def __init__(self, desk: Desk, actions: EntryActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self._shown: object = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Details of the selected e-mail"))
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Show this entry, or that none is selected."""
        history = self._desk.listing.history(entry.message) if entry else []
        checks = self._desk.listing.checks(entry.message) if entry else ()
        facts = (entry, history, checks, entry and wording.headline_text(entry, self._desk.clock()))
        if facts == self._shown:
            return
        self._shown = facts
        self._actions.follow(entry)
        place = self.verticalScrollBar().value()
        self.setWidget(self._page(entry, history, checks) if entry else self._nothing())
        self.verticalScrollBar().setValue(place)

    def tick(self) -> None:
        """A second has passed: the headline may count down."""
        if isinstance(self._shown, tuple):
            self.show_entry(self._shown[0])

    def _nothing(self) -> QWidget:
        page, column = _column()
        column.addStretch(1)
        note = text(self.tr("Select an e-mail to see what became of it."), tone=Tone.QUIET)
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(note)
        column.addStretch(2)
        return page

    def _page(self, entry: Entry, history: list[Event], checks: tuple[Check, ...]) -> QWidget:
        page, column = _column()
        column.addLayout(self._headline(entry))
        column.addWidget(self._about(entry))
        self._add_confirmation(column, entry, history)
        if entry.state in ATTENTION or entry.state is State.DEFERRED:
            column.addWidget(self._trouble(entry))
        column.addLayout(self._buttons(entry))
        self._section(column, self.tr("What happened"), self._history(history))
        if checks:
            self._section(column, self.tr("What the CRM asks of it"), self._checks(checks))
        column.addStretch(1)
        return page

    def _headline(self, entry: Entry) -> QHBoxLayout:
        name, tone = signs.sign(entry)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Sign(name, tone, 22), 0, Qt.AlignmentFlag.AlignTop)
        said = text(wording.headline_text(entry, self._desk.clock()), tone=tone, size=1.12, bold=True)
        said.setObjectName("headline")
        row.addWidget(said, 1)
        return row

    def _about(self, entry: Entry) -> QWidget:
        whom = entry.contact_name and f"{entry.contact_name} <{entry.contact}>"
        direction = self.tr("To {0}") if entry.direction.value == "sent" else self.tr("From {0}")
        people = direction.format(whom or entry.contact or self.tr("nobody"))
        if entry.others:
            people = self.tr("{0} and {1} more").format(people, entry.others)
        box, column = _column(margin=0, spacing=3)
        column.addWidget(text(entry.subject or self.tr("(no subject)"), size=1.05))
        column.addWidget(text(people, tone=Tone.QUIET))
        when = times.full(entry.date or entry.seen_at, self._desk.clock())
        column.addWidget(text(when, tone=Tone.QUIET))
        return box

    def _add_confirmation(self, column: QVBoxLayout, entry: Entry, history: list[Event]) -> None:
        """What the CRM shows or says, or why it may show nothing."""
        confirmed = wording.confirmed_text(entry)
        if confirmed:
            column.addWidget(text(confirmed, tone=Tone.GOOD))
        deals = self._deals(entry)
        if deals:
            column.addWidget(text(self.tr("Deals: {0}").format(deals), tone=Tone.QUIET))
        if entry.missing:
            column.addWidget(self._missing(entry, history))
        elif note := wording.note_text(entry, history):
            column.addWidget(text(note))

    def _deals(self, entry: Entry) -> str:
        if not entry.crm_deals or entry.submission is None:
            return ""
        known = Confirmations(self._desk.journal).of_submission(entry.submission)
        return ", ".join(known.deals) if known else ""

    def _missing(self, entry: Entry, history: list[Event]) -> QWidget:
        panel, column = _panel(Tone.WAITING)
        column.addWidget(text(wording.note_text(entry, history) or self.tr("Not found in the CRM."), bold=True))
        column.addWidget(text(self.tr("One of these is likely not so:")))
        for asked, remedy in wording.likely_reasons(entry):
            column.addWidget(text(f"• {asked} {remedy}"))
        return panel

    def _trouble(self, entry: Entry) -> QWidget:
        advice = wording.advice(entry)
        panel, column = _panel(Tone.WAITING if entry.state is State.DEFERRED else Tone.BAD)
        column.addWidget(text(advice.sentence, bold=True))
        if advice.action:
            column.addWidget(text(advice.action))
        words = wording.server_words(entry)
        if words:
            column.addWidget(text(self.tr("The server's words: {0}").format(words)))
        return panel

    def _buttons(self, entry: Entry) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for action, offered in (
            (self._actions.allow, doing.can_allow(self._desk, entry)),
            (self._actions.log, doing.can_log(entry) and not doing.can_allow(self._desk, entry)),
            (self._actions.retry, doing.can_retry(entry)),
            (self._actions.withdraw, doing.can_withdraw(entry)),
            (self._actions.log_by_api, doing.can_log_by_api(self._desk, entry)),
        ):
            if offered:
                made = button(action.text())
                made.clicked.connect(action.trigger)
                row.addWidget(made)
        row.addStretch(1)
        wishes = SignButton("addresses", self.tr("From now on…"))
        wishes.setMenu(self._actions.wishes.menu(wishes))
        wishes.setPopupMode(SignButton.ToolButtonPopupMode.InstantPopup)
        original = SignButton("text", self.tr("Open original as text"))
        original.clicked.connect(self._actions.original.trigger)
        row.addWidget(wishes)
        row.addWidget(original)
        return row

    def _section(self, column: QVBoxLayout, title: str, content: QLayout) -> None:
        column.addSpacing(6)
        column.addWidget(text(title, bold=True))
        column.addLayout(content)

    def _history(self, history: list[Event]) -> QGridLayout:
        grid = _grid()
        day, row = "", 0
        for event in history:
            today = times.day(event.at, self._desk.clock())
            if today != day:
                grid.addWidget(text(today, tone=Tone.QUIET), row, 0, 1, 2)
                day, row = today, row + 1
            grid.addWidget(text(times.clock(event.at), tone=Tone.QUIET), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text(wording.event_text(event)), row, 1)
            row += 1
        return grid

    def _checks(self, checks: tuple[Check, ...]) -> QGridLayout:
        grid = _grid()
        for row, check in enumerate(sorted(map(wording.check_text, checks), key=lambda check: check.passed)):
            grid.addWidget(self._mark(check), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._asked(check), row, 1)
        return grid

    def _mark(self, check: Check) -> Sign:
        if check.passed:
            sign, name = Sign("check", Tone.GOOD, 16), self.tr("Met")
        elif check.advice:
            sign, name = Sign("info", Tone.WAITING, 16), self.tr("Note")
        else:
            sign, name = Sign("close", Tone.BAD, 16), self.tr("Not met")
        sign.setAccessibleName(name)
        sign.setToolTip(name)
        return sign

    def _asked(self, check: Check) -> QWidget:
        if check.passed:
            return text(check.asked, tone=Tone.QUIET)
        box, column = _column(margin=0, spacing=2)
        column.addWidget(text(check.asked))
        column.addWidget(text(self.tr("Found: {0}").format(check.found), tone=Tone.QUIET))
        column.addWidget(text(check.remedy))
        return box


def _column(margin: int = MARGIN, spacing: int = 12) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(spacing)
    return page, column


def _panel(tone: Tone) -> tuple[Panel, QVBoxLayout]:
    panel = Panel(tone)
    column = QVBoxLayout(panel)
    column.setContentsMargins(14, 12, 14, 12)
    column.setSpacing(6)
    return panel, column


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    return grid
