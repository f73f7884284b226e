"""The built-in CRM in a window of its own: contacts with their timelines, companies, deals, and what came in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTemporaryDir, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from postlogg.crm import CompanyRow, ContactRow, Crm, DealRow, LoggedAttachment, LogRow
from postlogg.ui import crm_pages, icons, times
from postlogg.ui.crm_rows import Row, RowList
from postlogg.ui.desk import Desk
from postlogg.ui.help import HelpButton, offer_help
from postlogg.ui.pill import Pill
from postlogg.ui.search_field import SearchField
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import line, text

MOST_ROWS = 500
TYPING_MS = 200

# What an operating system would run and not show.
PROGRAMS = frozenset(
    (".app", ".apk", ".appimage", ".bat", ".cmd", ".com", ".cpl", ".deb", ".desktop", ".dll", ".exe", ".hta", ".jar",
     ".js", ".jse", ".lnk", ".msc", ".msi", ".pif", ".ps1", ".py", ".reg", ".rpm", ".scf", ".scr", ".sh", ".url",
     ".vbe", ".vbs", ".wsf")
)  # fmt: skip


class View(Enum):
    """What the list shows."""

    CONTACTS = auto()
    COMPANIES = auto()
    DEALS = auto()
    LOG = auto()


class CrmWindow(QWidget):
    """Asks the CRM once a second while it is seen, in the background. ``open_url``: how a copy of a file is shown."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk, self._open_url, self._asking = desk, open_url, False
        self._shown: Row | None = None
        self._files: QTemporaryDir | None = None
        self._names = {View.CONTACTS: self.tr("Contacts"), View.COMPANIES: self.tr("Companies"),
                       View.DEALS: self.tr("Deals"), View.LOG: self.tr("What came in")}  # fmt: skip
        self.pills = {view: self._pill(view, number) for number, view in enumerate(self._names, 1)}
        self.pills[View.CONTACTS].setChecked(True)
        self.search = self._search()
        self.list = RowList(self.tr("What is in the CRM"))
        self.page = QScrollArea()
        self.note = text(tone=Tone.QUIET)
        self._lay_out()
        self.list.chosen.connect(self._show_chosen)
        desk.watch.ticked.connect(self._refresh_if_seen)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self).activated.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.search.setFocus)
        offer_help(self, lambda: "crm")
        self._show_page(crm_pages.nothing(""))
        self.refresh()

    @property
    def view(self) -> View:
        """What the list shows."""
        return next(view for view, pill in self.pills.items() if pill.isChecked())

    def _refresh_if_seen(self, _now: float) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        crm = self._desk.built_in.crm
        if self._asking or crm is None:
            return
        self._asking = True
        view, wanted = self.view, self.search.text().strip()
        self._desk.background.run(self, lambda: self._rows(crm, view, wanted),
                                  lambda rows: self._show_rows(view, wanted, rows), self._say)  # fmt: skip

    def open_file(self, file: LoggedAttachment) -> None:
        """Show a temporary copy, which cannot be changed, with the program that the system has for it."""
        crm, name = self._desk.built_in.crm, _file_name(file)
        if Path(name).suffix.lower() in PROGRAMS:
            self._say(self.tr("{0} is a program: it is not opened from here.").format(name))
        elif crm is not None:
            self._desk.background.run(self, lambda: crm.attachment(file.id),
                                      lambda octets: self._open_copy(file.id, name, octets), self._say)  # fmt: skip

    # inside

    def _open_copy(self, number: int, name: str, octets: bytes | None) -> None:
        self._files = self._files or QTemporaryDir()
        folder = Path(self._files.path()) / str(number)
        copy = folder / name
        try:
            if not copy.exists():
                folder.mkdir(mode=0o700, exist_ok=True)
                copy.write_bytes(octets or b"")
                copy.chmod(0o400)
        except OSError:
            self._say(self.tr("No copy of {0} could be made.").format(name))
            return
        if not self._open_url(QUrl.fromLocalFile(str(copy))):
            self._say(self.tr("There is no program that shows {0}.").format(name))

    def _rows(self, crm: Crm, view: View, wanted: str) -> list[Row]:
        """In the background."""
        now = self._desk.clock()
        if view is View.CONTACTS:
            return [_contact_row(row) for row in crm.contacts(wanted, MOST_ROWS)]
        if view is View.COMPANIES:
            return [_company_row(row) for row in crm.companies(wanted, MOST_ROWS)]
        if view is View.DEALS:
            return [_deal_row(row) for row in crm.deals(wanted, MOST_ROWS)]
        found = (row for row in crm.log(MOST_ROWS) if wanted.lower() in f"{row.sender} {row.message_id}".lower())
        return [_log_row(row, now) for row in found]

    def _show_rows(self, view: View, wanted: str, rows: list[Row]) -> None:
        self._asking = False
        if (view, wanted) != (self.view, self.search.text().strip()):
            self.refresh()
            return
        self.list.show_rows(rows)
        many = self.tr("The first {0} are shown: search for more.").format(MOST_ROWS)
        self.note.setText(many if len(rows) >= MOST_ROWS else "")
        if not rows:
            self._shown = None
            none = self.tr("Nothing is found.") if wanted else self.tr("There is nothing here yet.")
            self._show_page(crm_pages.nothing(none))

    def _show_chosen(self) -> None:
        row, crm = self.list.row(), self._desk.built_in.crm
        if row is None or crm is None or row == self._shown:
            return
        is_another = self._shown is None or row.key != self._shown.key
        self._shown = row
        self._desk.background.run(
            self, lambda: _beside(crm, row.about), lambda beside: self._show_beside(row, beside, is_another), self._say
        )

    def _show_beside(self, row: Row, beside: Sequence[Any], is_another: bool) -> None:
        if row is not self._shown:
            return  # another was chosen meanwhile
        place = 0 if is_another else self.page.verticalScrollBar().value()
        self._show_page(self._page(row.about, beside))
        self.page.verticalScrollBar().setValue(place)

    def _page(self, about: object, beside: Sequence[Any]) -> QWidget:
        now = self._desk.clock()
        if isinstance(about, ContactRow):
            return crm_pages.contact_page(about, beside, now, self.open_file)
        if isinstance(about, CompanyRow):
            return crm_pages.company_page(about, beside)
        if isinstance(about, DealRow):
            return crm_pages.deal_page(about, now)
        assert isinstance(about, LogRow)
        return crm_pages.log_page(about, now)

    def _show_page(self, page: QWidget) -> None:
        self.page.setWidget(page)

    def _say(self, sentence: str) -> None:
        self._asking = False
        self.note.setText(sentence)

    def _choose(self) -> None:
        self._shown = None
        self.search.setPlaceholderText(self.tr("Search: {0}").format(self._names[self.view]))
        self.refresh()

    def _pill(self, view: View, number: int) -> Pill:
        made = Pill(self._names[view])
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setShortcut(QKeySequence(f"Alt+{number}"))
        made.setToolTip(self.tr("Show: {0} (Alt+{1})").format(self._names[view], number))
        made.clicked.connect(self._choose)
        return made

    def _search(self) -> SearchField:
        search = SearchField(self.tr("Search: {0}").format(self._names[View.CONTACTS]), self.tr("Search"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        search.textChanged.connect(lambda _text: self._typing.start())
        return search

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Built-in CRM"))
        self.setWindowIcon(icons.icon("postlogg"))
        self.resize(980, 680)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 10, 16, 10)
        bar.setSpacing(6)
        self._group = QButtonGroup(self)
        for pill in self.pills.values():
            self._group.addButton(pill)
            bar.addWidget(pill)
        bar.addSpacing(12)
        bar.addWidget(self.search, 1)
        bar.addWidget(HelpButton("crm"))
        self.page.setWidgetResizable(True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setAccessibleName(self.tr("Details"))
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.list)
        splitter.addWidget(self.page)
        splitter.setSizes([360, 620])
        splitter.setStretchFactor(1, 1)
        below = QHBoxLayout()
        below.setContentsMargins(16, 6, 16, 6)
        below.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(line())
        column.addWidget(splitter, 1)
        column.addWidget(line())
        column.addLayout(below)


def _beside(crm: Crm, about: object) -> Sequence[Any]:
    """What a page shows beside the row itself; in the background."""
    if isinstance(about, ContactRow):
        return crm.timeline(about.address, crm_pages.MOST_EMAILS)
    if isinstance(about, CompanyRow):
        return [each for each in crm.contacts(about.name, MOST_ROWS) if each.company == about.name]
    return ()


def _contact_row(row: ContactRow) -> Row:
    second = " · ".join(filter(None, (row.address if row.name else "", row.company)))
    return Row(row.address, row.name or row.address, second, str(row.emails or ""), "addresses", Tone.QUIET, row)


def _company_row(row: CompanyRow) -> Row:
    people = QCoreApplication.translate("CrmWindow", "Contacts: {0}").format(row.contacts)
    return Row(row.name, row.name, people, str(row.emails or ""), "crm", Tone.QUIET, row)


def _deal_row(row: DealRow) -> Row:
    sign, tone = ("waiting", Tone.ACCENT) if row.is_open else ("check", Tone.QUIET)
    key = (row.name, row.created_at)
    return Row(key, row.name, ", ".join(row.contacts), str(row.emails or ""), sign, tone, row)


def _log_row(row: LogRow, now: float) -> Row:
    sign, tone, words = crm_pages.outcome(row)
    why = crm_pages.required(row) if row.outcome == "refused" else words
    sender = row.sender or QCoreApplication.translate("CrmWindow", "(no sender)")
    return Row((row.at, row.message_id), sender, why, times.brief(row.at.timestamp(), now), sign, tone, row)


def _file_name(file: LoggedAttachment) -> str:
    """A name that is safe in a folder on any system."""
    kept = "".join(c for c in file.filename if c.isprintable() and c not in '<>:"/\\|?*').strip(". ")
    suffix = Path(kept).suffix[:20]
    return f"{kept[: -len(suffix) or None][:80]}{suffix}" if kept else "file"
