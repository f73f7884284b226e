"""The original of a message as text: read from the journal or from the folder, never rendered."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from postlogg.engine.credentials import Credentials
from postlogg.engine.folders import Folders
from postlogg.errors import StoreError
from postlogg.journal import Entry, Journal, Messages
from postlogg.mail.message import parse
from postlogg.settings import Settings
from postlogg.system.secrets import KeyringSecrets
from postlogg.ui.help import HelpButton, offer_help

SHOWN_OCTETS = 1024 * 1024


def read_original(journal_path: Path, settings: Settings, entry: Entry) -> bytes:
    """The bytes of a message. Opens its own journal connection, for a thread of its own. Raises StoreError."""
    with Journal(journal_path) as journal:
        kept = Messages(journal).original(entry.message)
    if kept is not None:
        return kept
    folder = next((each for each in settings.folders if each.place == entry.folder), None)
    found = None
    if folder is not None:
        with closing(Folders(Credentials(KeyringSecrets()), time.time)) as folders:
            store = folders.store(folder, settings)
            found = store.recall(entry.position, lambda header: parse(header).key == entry.key)
    if found is None:
        raise StoreError("The original is no longer in the folder in which it was found.")
    return found


class OriginalWindow(QDialog):
    """Plain text in a fixed pitch."""

    def __init__(self, entry: Entry, octets: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Original: {0}").format(entry.subject or self.tr("(no subject)")))
        self.resize(820, 620)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("The e-mail as it is stored"))
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.setPlainText(self._shown(octets))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        offer_help(self, lambda: "list")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(HelpButton("list"))
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addLayout(foot)

    def _shown(self, octets: bytes) -> str:
        shown = octets[:SHOWN_OCTETS].decode("utf-8", "replace").replace("\r\n", "\n").replace("\0", "\ufffd")
        return shown + self.tr("\n… (the rest is not shown)") if len(octets) > SHOWN_OCTETS else shown
