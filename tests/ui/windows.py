"""Every window of the program, opened on a desk with invented e-mail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from tests.ui import invented

from postlogg import wording
from postlogg.crm import LoggedAttachment, LoggedEmail
from postlogg.demo.profile import Profile
from postlogg.journal import View
from postlogg.model import AuthMethod, Mailbox, Security, SmtpServer
from postlogg.ui import help as handbook
from postlogg.ui import translation
from postlogg.ui.crm_panel import CrmPanel
from postlogg.ui.demo_window import DemoWindow
from postlogg.ui.desk import Desk
from postlogg.ui.gaps_dialog import GapsDialog
from postlogg.ui.health_line import HealthDialog
from postlogg.ui.main_window import MainWindow
from postlogg.ui.originals import OriginalWindow
from postlogg.ui.rehearsal_dialog import RehearsalDialog
from postlogg.ui.settings_dialog import SettingsDialog
from postlogg.ui.statistics_dialog import StatisticsDialog
from postlogg.ui.tray import Tray
from postlogg.ui.wizard import SetupWizard

SERVER = SmtpServer(invented.HOST, 587, Security.STARTTLS, AuthMethod.PASSWORD, invented.ME[1])
Wait = Callable[[Callable[[], object]], object]
AT = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LOGGED = LoggedEmail(
    id=1, message_id="<a@b>", route="bcc", direction="sent", sender="berit@fjordtech.example",
    sender_name="Berit Nordahl", to=("ann@acme.example",), cc=(), subject="Offer", date=AT, date_text="",
    text="Hello", html="",
    attachments=(LoggedAttachment(1, "plan.pdf", "application/pdf", 60_000_000, stored=False),),
    contacts=("ann@acme.example",), companies=("Acme",), deals=(), user="", attributed_by="", logged_at=AT,
)  # fmt: skip


@contextmanager
def speaking(app: QApplication, language: str) -> Iterator[None]:
    """The application speaks that language, and English again afterwards."""
    from PySide6.QtCore import QLocale

    before, side = QLocale(), app.layoutDirection()
    translation.speak(app, language)
    try:
        yield
    finally:
        translation.fall_silent(app)
        QLocale.setDefault(before)
        app.setLayoutDirection(side)
        assert wording.direction_text(next(iter(invented.MAILS)).direction) == "Sent"


def profile(home: Path) -> Profile:
    """A mail client with three identities."""
    people = [Mailbox(invented.ME[0], address) for address in (invented.ME[1], "sales@fjordtech.example")]
    return Profile(home, people, SERVER)


def every_window(desk: Desk, wait: Wait) -> Iterator[tuple[str, QWidget]]:
    """Each window and each page, shown. ``wait`` lets events through until something is so."""
    for view in View:
        window = MainWindow(desk)
        window.show()
        window.filters.choose(view)
        yield f"list-{view}", window
    window = MainWindow(desk)
    window.show()
    for entry in desk.listing.entries():
        window.show_message(entry.message)
        yield f"details-{entry.reason}-{entry.state}", window
    yield from _of_the_list(desk, window, wait)
    entry = desk.listing.entries()[0]
    yield "original", _shown(OriginalWindow(entry, b"Subject: Offer\r\n\r\nHello\r\n"))
    yield from _settings(desk, wait)
    yield from _setup(desk, wait)
    for topic in handbook.TOPICS:
        opened = handbook.HelpWindow()
        opened.open_page(topic)
        yield f"help-{topic}", opened
    panel = CrmPanel()
    panel.show_emails((LOGGED,), desk.clock())
    yield "crm", _shown(panel)
    demo = DemoWindow(desk, lambda: (LOGGED,), lambda: False)
    wait(demo.crm.count.text)
    yield "demo", _shown(demo)
    yield "tray-menu", Tray(desk, desk.watch).menu


def _of_the_list(desk: Desk, window: MainWindow, wait: Wait) -> Iterator[tuple[str, QWidget]]:
    window.menu.show_health()
    wait(lambda: window.findChild(HealthDialog))
    yield "health", window.findChildren(HealthDialog)[0]
    window.menu.statistics.trigger()
    statistics = window.findChildren(StatisticsDialog)[0]
    wait(lambda: statistics.shown)
    yield "statistics", statistics
    window.menu.rehearsal.trigger()
    rehearsal = window.findChildren(RehearsalDialog)[0]
    wait(rehearsal.progress.isHidden)
    yield "rehearsal", rehearsal
    gaps = GapsDialog(desk, window)
    gaps.show()
    gaps.search.click()
    wait(gaps.search.isEnabled)
    yield "gaps", gaps


def _settings(desk: Desk, wait: Wait) -> Iterator[tuple[str, QWidget]]:
    dialog = SettingsDialog(desk)
    dialog.open_page("mail")
    wait(lambda: dialog.mail.accounts)
    for page in dialog.pages:
        dialog.open_page(page.name)
        yield f"settings-{page.name}", dialog
    for preset in ("generic", "builtin"):
        dialog.crm.choose(preset)
        dialog.open_page("crm")
        yield f"settings-crm-{preset}", dialog
    dialog.crm.choose("hubspot")


def _setup(desk: Desk, wait: Wait) -> Iterator[tuple[str, QWidget]]:
    wizard = SetupWizard(desk)
    wizard.open_page()
    wait(lambda: wizard.mail.accounts)
    for number, page in enumerate(wizard.pages):
        while wizard.number < number:
            wizard.next.click()
        yield f"setup-{page.name}", wizard
    wizard.close()


def _shown(widget: QWidget) -> QWidget:
    widget.show()
    return widget
