"""What the icon waits for: little of the program, and few of the libraries that it works with later."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from postlogg.model import Folder, FolderKind, StoreFormat
from postlogg.settings import Settings, save

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
LATER = frozenset({
    # the standard library's
    "asyncio", "decimal", "email", "html", "http", "imaplib", "json", "smtplib", "socket", "ssl",
    # others'
    "aiosmtpd", "alembic", "flufl.bounce", "imapclient", "jeepney", "keyring", "requests", "sqlalchemy", "tomlkit",
    "watchdog", "PySide6.QtNetwork",
    # our own
    "postlogg.clients", "postlogg.confirmation", "postlogg.crm", "postlogg.engine.engine", "postlogg.following",
    "postlogg.health", "postlogg.journal.listing", "postlogg.journal.messages", "postlogg.mail.message",
    "postlogg.mail.phrases", "postlogg.model.message", "postlogg.model.submission", "postlogg.oauth",
    "postlogg.requirements", "postlogg.stores", "postlogg.submission", "postlogg.ui.boxes", "postlogg.ui.looks",
    "postlogg.ui.main_window", "postlogg.ui.settings_dialog", "postlogg.ui.signs", "postlogg.ui.times",
    "postlogg.ui.wizard", "postlogg.wording",
})  # fmt: skip
START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSystemTrayIcon
from postlogg.system.secrets import MemorySecrets
from postlogg.ui.app import Program, make_application
QSystemTrayIcon.isSystemTrayAvailable = staticmethod(lambda: True)  # else the window opens
app, home = make_application(), Path(sys.argv[1])
program = Program(home / "journal.sqlite", home / "settings.toml", MemorySecrets(), app.quit, home=home)
program.begin()
QTimer.singleShot(0, app.quit)
app.exec()
print(program.tray.icon.isVisible(), *sys.modules)
"""


def test_the_first_tick_waits_for_nothing_that_comes_later(tmp_path: Path) -> None:
    sent = Folder(tmp_path / "Sent", FolderKind.SENT, StoreFormat.MBOX)
    save(Settings(folders=(sent,)), tmp_path / "settings.toml")
    done = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60,
        env={**os.environ, "PYTHONPATH": str(DESKTOP), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    shown, *modules = done.stdout.split()
    assert shown == "True"
    assert "postlogg.ui.tray" in modules
    assert not LATER & set(modules)
