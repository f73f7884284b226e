"""Showing a message in the mail client, by its Message-ID."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from postlogg.journal import Entry

THUNDERBIRD = "thunderbird"

Run = Callable[[str, list[str]], bool]
Open = Callable[[QUrl], bool]


def url_of(message_id: str, platform: str = sys.platform) -> QUrl:
    """``mid:`` (RFC 2392), which Thunderbird takes; on macOS ``message:``, which Mail takes as well."""
    bare = message_id.strip().removeprefix("<").removesuffix(">")
    text = f"message:%3C{quote(bare, safe='@')}%3E" if platform == "darwin" else f"mid:{quote(bare, safe='@')}"
    return QUrl(text, QUrl.ParsingMode.StrictMode)


def can_open(entry: Entry) -> bool:
    """Whether it has a Message-ID to be found by, and lies in a folder."""
    return bool(entry.message_id and entry.folder)


def open_in_client(
    entry: Entry, *, run: Run | None = None, open_url: Open = QDesktopServices.openUrl, platform: str = sys.platform
) -> str:
    """Ask Thunderbird where the message is Thunderbird's and it is installed, else whatever the system has for it; the
    sentence that tells how it went."""
    url = url_of(entry.message_id, platform)
    program = shutil.which(THUNDERBIRD) if THUNDERBIRD in entry.folder.lower() else None
    written = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    if program is not None and (run or _run)(program, ["-mail", written]):
        return _tr("Thunderbird is asked to show it.")
    return _tr("The mail client is asked to show it.") if open_url(url) else _tr("No mail client can be asked for it.")


def _run(program: str, arguments: list[str]) -> bool:
    return bool(QProcess.startDetached(program, arguments))


def _tr(text: str) -> str:
    return QCoreApplication.translate("mail_client", text)
