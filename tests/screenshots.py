"""Draw the pictures of resources/screenshots anew: python tests/screenshots.py [--out FOLDER] [--only NAME] [--rtl]

A journal with invented e-mail, a mail client's profile below a folder of its own, no display needed. QT_SCALE_FACTOR=2
draws them as on a screen of twice the usual density; --rtl for who reads from the right.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QLocale, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from tests.ui import invented, palettes  # noqa: E402

from postlogg.clients.discovery import find_accounts  # noqa: E402
from postlogg.crm import LoggedAttachment, LoggedEmail  # noqa: E402
from postlogg.demo.profile import Profile  # noqa: E402
from postlogg.journal import Journal, View  # noqa: E402
from postlogg.model import (  # noqa: E402
    AuthMethod,
    Direction,
    Folder,
    FolderKind,
    Mailbox,
    Mode,
    Security,
    SmtpServer,
    StoreFormat,
)
from postlogg.settings import Destination, Settings, save  # noqa: E402
from postlogg.system.secrets import MemorySecrets  # noqa: E402
from postlogg.ui import translation  # noqa: E402
from postlogg.ui.boxes import clear_boxes  # noqa: E402
from postlogg.ui.demo_window import DemoWindow  # noqa: E402
from postlogg.ui.desk import Desk, lay  # noqa: E402
from postlogg.ui.help import HelpWindow  # noqa: E402
from postlogg.ui.main_window import MainWindow  # noqa: E402
from postlogg.ui.page_mail import with_folders  # noqa: E402
from postlogg.ui.rehearsal_dialog import RehearsalDialog  # noqa: E402
from postlogg.ui.settings_dialog import SettingsDialog  # noqa: E402
from postlogg.ui.statistics_dialog import StatisticsDialog  # noqa: E402
from postlogg.ui.tray import Tray  # noqa: E402
from postlogg.ui.wizard import SetupWizard  # noqa: E402

NOW = time.mktime((2026, 11, 23, 14, 30, 0, 0, 0, -1))
SERVER = SmtpServer(invented.HOST, 587, Security.STARTTLS, AuthMethod.PASSWORD, invented.ME[1])
SETTLE_MS = 150
FRESH: list[Desk] = []


def main() -> int:
    """Draw every picture, in each language and theme."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "screenshots")
    parser.add_argument("--only", default="")
    parser.add_argument("--rtl", action="store_true")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    gc.disable()  # or another thread's allocation takes a window apart
    app = QApplication([])
    clear_boxes(app)
    for language, place in (("en", "en_GB"), ("nb", "nb_NO")):
        translation.speak(app, language)
        QLocale.setDefault(QLocale(place))
        if options.rtl:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        _draw_all(app, "" if language == "en" else f"-{language}", options.out, options.only)
    return 0


def _draw_all(app: QApplication, suffix: str, out: Path, only: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        # what is registered for Thunderbird, and offered to it, is nobody else's
        os.environ.update(HOME=folder, POSTLOGG_HOME=str(Path(folder) / "postlogg"))
        desk = _desk(Path(folder))
        for name, draw in PICTURES:
            for theme, palette in (("-light", palettes.light), ("-dark", palettes.dark)):
                file = f"{name}{theme}{suffix}".replace("-light", "-light" if name == "list" else "")
                if only in file:
                    app.setPalette(palette())
                    for place in ("list", "list_below"):  # each picture as at the first start
                        desk.switch.set_fact(f"geometry_{place}", "")
                    _grab(draw(desk), out / f"{file}.png")
        for used in (*FRESH, desk):
            used.close()
        FRESH.clear()


def _desk(folder: Path) -> Desk:
    me = Mailbox(*invented.ME)
    Profile(folder, (me, Mailbox(me.name, "sales@fjordtech.example")), SERVER)
    settings = Settings(
        mode=Mode.AUTOMATIC,
        destination=Destination("hubspot", "4711062@bcc.eu1.hubspot.com", "4711062@forward.eu1.hubspot.com"),
        never_log=("clinic.example", "lawyer@advokat.example"),
        sending=SERVER,
    )
    accounts = find_accounts(folder)
    paths = {str(found.path) for account in accounts for found in account.folders}
    save(with_folders(settings, accounts, paths), folder / "settings.toml")
    with Journal(folder / "journal.sqlite") as journal:
        invented.fill(journal, NOW)
    secrets = MemorySecrets()
    secrets.put(SERVER.secret_name, "invented")
    desk = lay(folder / "journal.sqlite", folder / "settings.toml", secrets, clock=lambda: NOW, home=folder)
    desk.switch.set_fact("engine_round_at", str(NOW - 20))
    for watched in desk.keeper.settings.folders:
        desk.messages.begin_folder(str(watched.path), "", NOW - 20)
    return desk


def _list(desk: Desk) -> QWidget:
    window = MainWindow(desk)
    window.show()
    window.show_message(_number(desk, "Re: Sample lengths"))
    return window


def _failure(desk: Desk) -> QWidget:
    window = MainWindow(desk)
    window.resize(1120, 800)
    window.show()
    window.filters.choose(View.ATTENTION)
    window.show_message(_number(desk, "Contract draft v3"))
    return window


def _settings(page: str) -> Callable[[Desk], QWidget]:
    def draw(desk: Desk) -> QWidget:
        dialog = SettingsDialog(desk)
        dialog.open_page(page)
        _wait_for(lambda: dialog.mail.accounts)
        return dialog

    return draw


def _thunderbird(desk_of_others: Desk) -> QWidget:
    dialog = _settings("thunderbird")(desk_of_others)
    assert isinstance(dialog, SettingsDialog)
    panel = dialog.thunderbird.panel
    _wait_for(lambda: panel.standing)
    panel.add.click()
    _wait_for(panel.steps.isVisible)
    return dialog


def _setup(number: int) -> Callable[[Desk], QWidget]:
    def draw(desk_of_others: Desk) -> QWidget:
        desk = _fresh_desk(Path(tempfile.mkdtemp(dir=desk_of_others.journal.path.parent)))
        wizard = SetupWizard(desk)
        FRESH.append(desk)
        wizard.open_page()
        _wait_for(lambda: wizard.mail.accounts)
        if number == 1:
            wizard.crm.bcc.setText("4711062@bcc.eu1.hubspot.com")
        while wizard.number < number:
            wizard.next.click()
        if number == 3:
            desk.built_in.choose(desk.built_in.start())
            wizard.sending.test.button.click()
            _wait_for(wizard.sending.test.result.text)
        return wizard

    return draw


def _fresh_desk(folder: Path, clock: Callable[[], float] = time.time) -> Desk:
    me = Mailbox(*invented.ME)
    Profile(folder, (me, Mailbox(me.name, "sales@fjordtech.example"), Mailbox(me.name, "berit.n@gmail.com")), SERVER)
    return lay(folder / "journal.sqlite", folder / "settings.toml", MemorySecrets(), clock=clock, home=folder)


def _rehearsal(desk_of_others: Desk) -> QWidget:
    folder = Path(tempfile.mkdtemp(dir=desk_of_others.journal.path.parent))
    sent, inbox = folder / "Sent", folder / "INBOX"
    for path, direction in ((sent, Direction.SENT), (inbox, Direction.RECEIVED)):
        invented.mailbox(path, NOW, direction)
    folders = Folder(sent, FolderKind.SENT, StoreFormat.MBOX), Folder(inbox, FolderKind.INBOX, StoreFormat.MBOX)
    desk = _fresh_desk(folder, lambda: NOW)
    FRESH.append(desk)
    desk.keeper.put(replace(desk_of_others.keeper.settings, mode=Mode.ASK, folders=folders))
    dialog = RehearsalDialog(desk)
    dialog.show()
    _wait_for(lambda: dialog.outcome)
    return dialog


def _statistics(desk_of_others: Desk) -> QWidget:
    desk = _fresh_desk(Path(tempfile.mkdtemp(dir=desk_of_others.journal.path.parent)), lambda: NOW)
    FRESH.append(desk)
    invented.quarter(desk.journal, NOW)
    dialog = StatisticsDialog(desk)
    dialog.show()
    _wait_for(lambda: dialog.shown)
    return dialog


def _handbook(topic: str) -> Callable[[Desk], QWidget]:
    def draw(_desk_of_others: Desk) -> QWidget:
        opened = HelpWindow()
        opened.open_page(topic)
        return opened

    return draw


def _wait_for(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not condition() and time.monotonic() < deadline:
        _pass_time(20)


def _pass_time(milliseconds: int) -> None:
    """Events and background threads go on meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _tray_menu(desk: Desk) -> QWidget:
    tray = Tray(desk, desk.watch)
    tray.dress()
    tray.menu.popup(tray.menu.pos())
    return tray.menu


def _demo(desk: Desk) -> QWidget:
    window = DemoWindow(desk, lambda: TIMELINE, lambda: True)
    window.show()
    window.list.show_message(_number(desk, "Re: Sample lengths"))
    return window


def _number(desk: Desk, subject: str) -> int:
    return next(entry.message for entry in desk.listing.entries() if entry.subject == subject)


def _grab(widget: QWidget, path: Path) -> None:
    _pass_time(SETTLE_MS)
    _with_few_colours(widget.grab().toImage()).save(str(path), "PNG", 0)
    widget.close()
    gc.collect()


def _with_few_colours(image: QImage) -> QImage:
    """The same in the 256 colours that are used most: a third of the size, and nobody sees the difference."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    used = Counter(memoryview(plain.constBits()).cast("I"))
    table = [colour for colour, _ in used.most_common(64)]
    shades = {colour & 0xF0F0F0: colour for colour, _ in reversed(used.most_common())}  # the most used of each shade
    often = Counter[int]()
    for colour, count in used.items():
        often[colour & 0xF0F0F0] += count
    table += [shades[shade] for shade, _ in often.most_common(192) if shades[shade] not in table]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def _logged(number: int, mail: invented.Mail, text: str, deal: str, *files: LoggedAttachment) -> LoggedEmail:
    me, them = invented.ME, (mail.name, mail.address)
    (name, sender), to = (me, them) if mail.direction is Direction.SENT else (them, me)
    at = datetime.fromtimestamp(NOW - mail.ago).astimezone()
    return LoggedEmail(
        id=number, message_id=f"<{number}@fjordtech.example>", route="bcc" if sender == me[1] else "forward",
        direction=mail.direction, sender=sender, sender_name=name, to=(to[1],), cc=(), subject=mail.subject, date=at,
        date_text="", text=text, html="", attachments=files, contacts=(mail.address,), companies=(),
        deals=(deal,) if deal else (), user=me[1], attributed_by="by_account", logged_at=at,
    )  # fmt: skip


_BY_SUBJECT = {mail.subject: mail for mail in invented.MAILS}
TIMELINE = (
    _logged(5, _BY_SUBJECT["Re: Sample lengths"], "Dear Berit, 12 metres will do. Could you add two thinner ones?",
            "Mooring lines 2027"),
    _logged(4, _BY_SUBJECT["Sample lengths"], "Hello Tomasz, we can send samples of 6 and 12 metres this week.",
            "Mooring lines 2027",
            LoggedAttachment(1, "samples.pdf", "application/pdf", 182_000, stored=True)),
    _logged(3, _BY_SUBJECT["Minutes of our call"], "Hello Ingrid, here is what we agreed on today. Please correct me.",
            "Spring delivery"),
    _logged(2, _BY_SUBJECT["Re: Minutes of our call"], "Looks right to me. One thing: delivery is in week 16.",
            "Spring delivery"),
    _logged(1, _BY_SUBJECT["Introduction"], "Dear Grace, it was good to meet you in Cape Town.", ""),
)  # fmt: skip

PICTURES: tuple[tuple[str, Callable[[Desk], QWidget]], ...] = (
    ("list", _list),
    ("failure", _failure),
    ("settings-mail", _settings("mail")),
    ("settings-crm", _settings("crm")),
    ("settings-addresses", _settings("addresses")),
    ("settings-sending", _settings("sending")),
    ("settings-logging", _settings("logging")),
    ("settings-thunderbird", _thunderbird),
    ("setup-mail", _setup(0)),
    ("setup-crm", _setup(1)),
    ("setup-you", _setup(2)),
    ("setup-sending", _setup(3)),
    ("rehearsal", _rehearsal),
    ("statistics", _statistics),
    ("help", _handbook("list")),
    ("tray-menu", _tray_menu),
    ("demo", _demo),
)

if __name__ == "__main__":
    sys.exit(main())
