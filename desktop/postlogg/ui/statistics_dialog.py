"""How much was logged in the last weeks, how surely, and what was left out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from postlogg import wording
from postlogg.journal import Journal
from postlogg.journal.statistics import WEEKS, Statistics, statistics, week_starts
from postlogg.ui.desk import Desk
from postlogg.ui.help import HelpButton, offer_help
from postlogg.ui.rereading import Rereading
from postlogg.ui.settings_page import scrolling
from postlogg.ui.signs import Tone
from postlogg.ui.week_chart import WeekChart
from postlogg.ui.widgets import line, text


def read(journal_path: Path, now: float) -> Statistics:
    """Opens its own journal connection, for a thread of its own."""
    with Journal(journal_path) as journal:
        return statistics(journal, week_starts(now))


class StatisticsDialog(QDialog):
    """Reads in the background when it opens, and again when the journal has changed while it is open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        path, clock = desk.journal.path, desk.clock
        self._rereading = Rereading(desk.background, lambda: read(path, clock()), self)
        self._rereading.arrived.connect(self._show)
        self._rereading.failed.connect(self._fail)
        self.shown: Statistics | None = None
        self.chart, self.problem = WeekChart(), text(tone=Tone.BAD)
        self.figures, self._reasons = QHBoxLayout(), QGridLayout()
        self._lay_out()
        offer_help(self, lambda: "list")
        desk.watch.changed.connect(self.read)
        self.read()

    def read(self) -> None:
        """Count again."""
        self._rereading.start()

    # inside

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Statistics"))
        self.resize(620, 600)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = self.tr("What Postlogg has logged in the last {0} weeks.").format(WEEKS)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(text(about, tone=Tone.QUIET))
        column.addWidget(self.problem)
        self.figures.setSpacing(20)
        column.addLayout(self.figures)
        column.addSpacing(4)
        column.addWidget(text(self.tr("Logged per week"), bold=True))
        column.addWidget(self.chart)
        column.addSpacing(4)
        column.addWidget(text(self.tr("Not logged, and why"), bold=True))
        self._reasons.setColumnStretch(1, 1)
        self._reasons.setHorizontalSpacing(14)
        column.addLayout(self._reasons)
        column.addStretch(1)
        self.problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.addStretch(1)
        foot.addWidget(HelpButton("list"))
        foot.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolling(page, self.windowTitle()), 1)
        whole.addWidget(line())
        whole.addLayout(foot)

    def _show(self, found: Statistics) -> None:
        self.problem.hide()
        if found != self.shown:
            self.shown = found
            self.chart.show_weeks(found.weeks)
            _clear(self.figures)
            _clear(self._reasons)
            for value, meaning in self._figures(found):
                self.figures.addWidget(_figure(value, meaning), 1)
            for row, (count, words) in enumerate(self._left_out(found)):
                number = text(count, bold=True)
                number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
                self._reasons.addWidget(number, row, 0)
                self._reasons.addWidget(text(words), row, 1)

    def _figures(self, found: Statistics) -> list[tuple[str, str]]:
        logged = self.tr("logged; {0} more by hand").format(QLocale().toString(found.by_hand))
        figures = [(QLocale().toString(found.logged), logged if found.by_hand else self.tr("logged"))]
        if found.share_confirmed is None:
            return [*figures, ("–", self.tr("confirmed: the CRM is not asked"))]
        share = self.tr("{0}%").format(QLocale().toString(round(100 * found.share_confirmed)))
        figures.append((share, self.tr("confirmed by the CRM, of {0}").format(QLocale().toString(found.asked))))
        if found.confirmation_seconds is not None:
            figures.append((wording.span_text(found.confirmation_seconds), self.tr("until the CRM shows it (median)")))
        return figures

    def _left_out(self, found: Statistics) -> list[tuple[str, str]]:
        lost = [(count, wording.state_text(state)) for state, count in found.not_delivered]
        left = [(count, wording.reason_text(reason)) for reason, count in found.left_out]
        counted = [(QLocale().toString(count), words) for count, words in lost + left]
        return counted or [("", self.tr("Nothing was left out."))]

    def _fail(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()


def _figure(value: str, meaning: str) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(text(value, size=1.7, bold=True))
    column.addWidget(text(meaning, tone=Tone.QUIET))
    column.addStretch(1)
    return box


def _clear(layout: QHBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.deleteLater()
