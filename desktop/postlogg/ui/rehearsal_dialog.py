"""What automatic logging would have done of late: for who thinks of turning it on, or has just done so."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from postlogg import wording
from postlogg.engine.gaps import by_person, whom
from postlogg.engine.rehearsal import Judged, Outcome, rehearse_automatic
from postlogg.model import Mode, Reason
from postlogg.ui import times
from postlogg.ui.desk import Desk
from postlogg.ui.search_dialog import SearchDialog
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import button, text

DAYS = 30
MOST_LISTED = 200
"""E-mails of one person, or of one reason: nobody reads more, and a mailing list may have thousands."""


class RehearsalDialog(SearchDialog):
    """Begins when it opens. Nothing waits for it: the mode can be changed here and elsewhere all the while."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, text(size=1.1, bold=True), "logging", parent)
        self.outcome: Outcome | None = None
        self.mode, self.mode_words = button(""), text(tone=Tone.QUIET)
        self._lay_out()
        self.mode.clicked.connect(self._change_mode)
        desk.keeper.changed.connect(self._show_mode)
        self._show_mode()
        self.start()

    def start(self) -> None:
        """Rehearse."""
        since = datetime.fromtimestamp(self._desk.clock(), UTC) - timedelta(days=DAYS)
        self.look_through(rehearse_automatic, since, self._show_outcome, self.words.setText)

    # inside

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("What would be logged by itself?"))
        self.progress.setAccessibleName(self.tr("The rehearsal is running"))
        self.tree.setHeaderLabels([self.tr("E-mail"), self.tr("Date"), self.tr("Why")])
        self.tree.setAccessibleName(self.tr("What would have become of each e-mail"))
        self.tree.setUniformRowHeights(True)
        self.tree.setColumnWidth(0, 340)
        self.tree.setColumnWidth(1, 110)
        running = QHBoxLayout()
        running.addWidget(self.progress, 1)
        running.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.words)
        column.addLayout(running)
        column.addWidget(self.tree, 1)
        about = self.tr(
            "A rehearsal: your rules, the last {0} days, as if automatic logging had been on. Nothing leaves."
        )
        column.addWidget(text(about.format(DAYS), tone=Tone.QUIET))
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.mode)
        row.addWidget(self.mode_words, 1)
        row.addWidget(self.help)
        row.addWidget(buttons)
        return row

    def _show_mode(self) -> None:
        automatic = self._desk.keeper.settings.mode is Mode.AUTOMATIC
        self.mode.setText(self.tr("&Ask me first instead") if automatic else self.tr("&Log by itself from now on"))
        self.mode.setAccessibleName(self.mode.text().replace("&", ""))
        asks = self.tr("Now each e-mail waits for your word.")
        waits = asks if self._desk.keeper.settings.mode is Mode.ASK else self.tr("Now nothing is logged by itself.")
        self.mode_words.setText(self.tr("Now e-mail is logged by itself.") if automatic else waits)

    def _change_mode(self) -> None:
        automatic = self._desk.keeper.settings.mode is Mode.AUTOMATIC
        if not self._desk.keeper.change(mode=Mode.ASK if automatic else Mode.AUTOMATIC):
            self.mode_words.setText(wording.sentence_text(self._desk.keeper.error))
        elif not automatic:
            self._desk.switch.turn(on=True)
        self._desk.written()

    def _show_outcome(self, outcome: Outcome) -> None:
        self.outcome = outcome
        said = self._sentence(outcome)
        self.words.setText(self.tr("Cancelled. So far: {0}").format(said) if self.was_cancelled else said)
        logged = self._group(self.tr("Would have been logged"), outcome.logged)
        for person in by_person(outcome.logged):
            name = person.mailbox.name or person.mailbox.address or self.tr("nobody")
            self._add(logged, name, person.gaps, tip=person.mailbox.address)
        if outcome.held:
            self._fill(self._group(self.tr("Would have waited for you"), outcome.held), outcome.held)
        left_out = self._group(self.tr("Would have been left out"), outcome.left_out)
        for reason, judged in _by_reason(outcome.left_out):
            self._add(left_out, wording.reason_text(reason), judged)

    def _group(self, title: str, judged: Iterable[Judged]) -> QTreeWidgetItem:
        top = self._item(self.tree, self.tr("{0} ({1})").format(title, len(tuple(judged))))
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        top.setExpanded(True)
        return top

    def _add(self, parent: QTreeWidgetItem, name: str, judged: tuple[Judged, ...], *, tip: str = "") -> None:
        item = self._item(parent, self.tr("{0} ({1})").format(name, len(judged)))
        item.setToolTip(0, tip)
        self._fill(item, judged)

    def _fill(self, parent: QTreeWidgetItem, judged: tuple[Judged, ...]) -> None:
        for each in judged[:MOST_LISTED]:
            date = times.brief(each.message.date.timestamp(), self._desk.clock()) if each.message.date else ""
            why = wording.reason_text(each.decision.reason, each.decision.detail)
            row = self._item(parent, each.message.subject or self.tr("(no subject)"), date, why)
            row.setToolTip(0, whom(each).address)
        if len(judged) > MOST_LISTED:
            self._item(parent, self.tr("and {0} more").format(len(judged) - MOST_LISTED))

    def _item(self, parent: QTreeWidget | QTreeWidgetItem, *words: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, list(words))
        item.setSizeHint(0, QSize(0, int(self.fontMetrics().height() * 1.7)))
        return item

    def _sentence(self, outcome: Outcome) -> str:
        logged, people, left = len(outcome.logged), outcome.people, len(outcome.left_out)
        one, many = self.tr("1 e-mail"), self.tr("{0} e-mails").format(logged)
        person, persons = self.tr("1 person"), self.tr("{0} people").format(people)
        said = self.tr("In the last {0} days, {1} with {2} would have been logged, and {3} left out.")
        return said.format(DAYS, one if logged == 1 else many, person if people == 1 else persons, left)


def _by_reason(judged: Iterable[Judged]) -> list[tuple[Reason, tuple[Judged, ...]]]:
    """The most frequent reason first; of each the newest e-mail first."""
    found: dict[Reason, list[Judged]] = {}
    for each in judged:
        found.setdefault(each.decision.reason, []).append(each)
    ordered = sorted(found.items(), key=lambda item: -len(item[1]))
    return [(reason, tuple(sorted(each, key=_moment, reverse=True))) for reason, each in ordered]


def _moment(judged: Judged) -> float:
    return judged.message.date.timestamp() if judged.message.date else 0.0
