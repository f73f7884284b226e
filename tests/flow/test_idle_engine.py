"""What an engine that waits has in memory: nothing of what only some mail, or some accounts, need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from postlogg.model import Folder, FolderKind, SmtpServer, StoreFormat
from postlogg.settings import Settings, save

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
ON_DEMAND = {
    # the standard library's
    "email.headerregistry", "email.policy", "imaplib", "smtplib", "ssl",
    # others'
    "flufl.bounce", "imapclient", "requests",
    # our own
    "postlogg.confirmation.calls", "postlogg.engine.imap_account", "postlogg.mail.delivery_status",
    "postlogg.oauth.tokens", "postlogg.stores.imap", "postlogg.stores.outlook", "postlogg.submission.session",
}  # fmt: skip
ROUNDS = """
import sys, time
from pathlib import Path
from postlogg.engine import Engine
from postlogg.engine.thread import SettingsFile
from postlogg.journal import Journal
from postlogg.system.secrets import MemorySecrets
home = Path(sys.argv[1])
with Journal(home / "journal.sqlite") as journal:
    # what was just written is a while ago
    settings = SettingsFile(home / "settings.toml")
    engine = Engine(journal, settings, MemorySecrets(), lambda: time.time() + 120)
    engine.round()
    with (home / "Inbox").open("ab") as box:
        box.write(sys.stdin.buffer.read())
    engine.round()
    print(journal.value("SELECT count(*) FROM message"), *sys.modules)
"""
LETTER = b"""From - Mon Nov 02 10:00:00 2026
From: Ada <ada@customer.example>
To: me@sender.example
Subject: Offer
Message-ID: <1@customer.example>

Please send one.

"""


def test_rounds_over_folders_on_disk_bring_nothing_that_only_others_need(tmp_path: Path) -> None:
    inbox = Folder(tmp_path / "Inbox", FolderKind.INBOX, StoreFormat.MBOX)
    inbox.path.touch()
    server = SmtpServer("mail.sender.example", 587, username="me@sender.example")
    save(Settings(folders=(inbox,), my_addresses=("me@sender.example",), sending=server), tmp_path / "settings.toml")
    done = subprocess.run(
        [sys.executable, "-c", ROUNDS, str(tmp_path)], input=LETTER, capture_output=True, check=True, timeout=60,
        env={**os.environ, "PYTHONPATH": str(DESKTOP)},
    )  # fmt: skip
    read, *modules = done.stdout.decode().split()
    assert read == "1"
    assert not ON_DEMAND & set(modules)
