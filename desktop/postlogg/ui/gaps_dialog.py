"""What is missing in the CRM: searched in the folders, shown by person, and logged at a pace."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from postlogg import wording
from postlogg.engine.gaps import PER_MINUTE, Person, ask_for, by_person, find_gaps
from postlogg.engine.rehearsal import Judged
from postlogg.errors import PostloggError
from postlogg.journal import Journal
from postlogg.settings import Settings
from postlogg.system.secrets import Secrets
from postlogg.ui import times
from postlogg.ui.desk import Desk
from postlogg.ui.search_dialog import SearchDialog
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import button, text

GAP = Qt.ItemDataRole.UserRole
DAYS_BACK = 30
MOST_PER_MINUTE = 60


class GapsDialog(SearchDialog):
    """Searches when it is told to. ``said``: how it went."""

    said = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, text(tone=Tone.QUIET), "list", parent)
        self.since = QDateEdit(QDate.currentDate().addDays(-DAYS_BACK))
        self.since.setCalendarPopup(True)
        self.since.setMaximumDate(QDate.currentDate())
        self.since.setAccessibleName(self.tr("Search from this day on"))
        self.search, self.all = button(self.tr("&Search")), button(self.tr("Tick &all"))
        self.log, self.pace = button(self.tr("&Log the ticked ones")), QSpinBox()
        self._lay_out()
        self.search.clicked.connect(self.start)
        self.all.clicked.connect(self._tick_all)
        self.log.clicked.connect(self._log)
        self.tree.itemChanged.connect(lambda _item: self._count())
        self._show_running(False)
        self._count()

    def start(self) -> None:
        """Search."""
        self.tree.clear()
        date = self.since.date()
        since = datetime(date.year(), date.month(), date.day(), tzinfo=UTC)
        self.look_through(_find, since, self._show_people, self._fail)

    def ticked(self) -> list[Judged]:
        """What is to be logged."""
        leaves = (each for person in self._people() for each in _children(person))
        return [each.data(0, GAP) for each in leaves if each.checkState(0) is Qt.CheckState.Checked]

    # inside

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("What is missing in the CRM?"))
        about = self.tr("Searches the watched folders for e-mail that your rules would log and that never was.")
        self.progress.setAccessibleName(self.tr("The search is running"))
        self.tree.setHeaderLabels([self.tr("E-mail"), self.tr("Date"), self.tr("Why it belongs there")])
        self.tree.setAccessibleName(self.tr("Missing e-mails by person"))
        self.tree.setColumnWidth(0, 340)
        self.tree.setColumnWidth(1, 110)
        self.pace.setRange(1, MOST_PER_MINUTE)
        self.pace.setValue(PER_MINUTE)
        self.pace.setSuffix(self.tr(" a minute"))
        self.pace.setAccessibleName(self.tr("How many are handed over a minute"))
        paced = self.tr("They are handed over at this pace, the oldest first, and can be withdrawn while they wait.")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(text(about, tone=Tone.QUIET))
        column.addLayout(self._asking_row())
        column.addWidget(self.progress)
        column.addWidget(self.words)
        column.addWidget(self.tree, 1)
        column.addWidget(text(paced, tone=Tone.QUIET))
        column.addLayout(self._foot())

    def _asking_row(self) -> QHBoxLayout:
        label = QLabel(self.tr("Search &from"))
        label.setBuddy(self.since)
        row = QHBoxLayout()
        for made in (label, self.since, self.search, self.cancel):
            row.addWidget(made)
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.all)
        row.addWidget(self.log)
        row.addWidget(self.pace)
        row.addStretch(1)
        row.addWidget(self.help)
        row.addWidget(buttons)
        return row

    def _show_running(self, running: bool) -> None:
        super()._show_running(running)
        self.search.setEnabled(not running)
        self.since.setEnabled(not running)

    def _show_people(self, people: list[Person]) -> None:
        for person in people:
            self._add_person(person)
        self.tree.expandAll()
        count = sum(len(person.gaps) for person in people)
        words = self.tr("1 e-mail is missing.") if count == 1 else self.tr("{0} e-mails are missing.").format(count)
        words = words if count else self.tr("Nothing is missing.")
        cancelled = self.tr("The search was cancelled. {0} Searching again goes on from there.").format(words)
        self.words.setText(cancelled if self.was_cancelled else words)
        self._count()

    def _add_person(self, person: Person) -> None:
        name = person.mailbox.name or person.mailbox.address or self.tr("nobody")
        top = QTreeWidgetItem(self.tree, [self.tr("{0} ({1})").format(name, len(person.gaps))])
        top.setToolTip(0, person.mailbox.address)
        top.setFlags(top.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        for gap in person.gaps:
            date = gap.message.date.timestamp() if gap.message.date else 0.0
            why = wording.reason_text(gap.decision.reason)
            subject = gap.message.subject or self.tr("(no subject)")
            item = QTreeWidgetItem(top, [subject, times.brief(date, self._desk.clock()), why])
            item.setData(0, GAP, gap)
            item.setCheckState(0, Qt.CheckState.Unchecked)

    def _people(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        return [each for each in found if each is not None]

    def _tick_all(self) -> None:
        for person in self._people():
            person.setCheckState(0, Qt.CheckState.Checked)

    def _count(self) -> None:
        self.all.setEnabled(bool(self._people()))
        self.log.setEnabled(bool(self.ticked()))

    def _log(self) -> None:
        gaps = self.ticked()
        try:
            ask_for(self._desk.journal, gaps, self._desk.clock(), per_minute=self.pace.value())
        except PostloggError as error:
            self._fail(wording.sentence_text(str(error)))
            return
        self._desk.written()
        one, many = self.tr("1 e-mail will be logged."), self.tr("{0} e-mails will be logged.").format(len(gaps))
        self.words.setText(one if len(gaps) == 1 else many)
        self.said.emit(self.words.text())
        self._take_out()

    def _take_out(self) -> None:
        """What is asked for is missing no longer."""
        for person in self._people():
            for each in _children(person):
                if each.checkState(0) is Qt.CheckState.Checked:
                    person.removeChild(each)
            if not person.childCount():
                self.tree.takeTopLevelItem(self.tree.indexOfTopLevelItem(person))
        self._count()

    def _fail(self, sentence: str) -> None:
        self.words.setText(sentence)


def _find(
    journal: Journal, settings: Settings, secrets: Secrets, since: datetime, *, progress: Callable[[int], None],
    stopped: Callable[[], bool],
) -> list[Person]:  # fmt: skip
    return by_person(find_gaps(journal, settings, secrets, since, progress=progress, stopped=stopped))


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(row) for row in range(item.childCount()))
    return [each for each in found if each is not None]
