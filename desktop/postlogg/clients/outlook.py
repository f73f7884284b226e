"""Classic Outlook's accounts on Windows, asked of the running program; see ``stores.outlook_com``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from postlogg.clients import disk, problems
from postlogg.errors import StoreError
from postlogg.model import Account, Folder, FolderKind, Identity, Mailbox, StoreFormat
from postlogg.stores.outlook_com import DEFAULT_FOLDERS, com_errors, namespace

CLIENT, NAME = "outlook", "Outlook"

_DATA = "AppData/Local/Microsoft/Outlook"
_KINDS = {"inbox": FolderKind.INBOX, "sent": FolderKind.SENT, "junk": FolderKind.JUNK}


def find(home: Path) -> list[Account]:
    """Every account while Outlook runs; else one that says what to do."""
    if sys.platform != "win32" or not disk.is_dir(home / _DATA):
        return []
    try:
        return list(accounts(namespace()))
    except StoreError as error:
        return [Account(CLIENT, CLIENT, NAME, (), (), (str(error),))]


def accounts(outlook: Any) -> Iterator[Account]:
    """The accounts of a MAPI namespace."""
    for each in outlook.Accounts:
        address = str(each.SmtpAddress or "")
        folders = tuple(_folders(each.DeliveryStore))
        sent = next((folder.path for folder in folders if folder.kind is FolderKind.SENT), None)
        people = (Identity(Mailbox(str(each.UserName or ""), address), None, sent),) if "@" in address else ()
        found = problems.common(NAME, people, folders)
        yield Account(f"{CLIENT}:{address}", CLIENT, str(each.DisplayName), people, folders, found)


def _folders(store: Any) -> Iterator[Folder]:
    for name, number in DEFAULT_FOLDERS.items():
        try:
            path = str(store.GetDefaultFolder(number).FolderPath)
        except com_errors():
            continue
        parts = [part for part in path.split("\\") if part]
        yield Folder(Path(CLIENT, *parts), _KINDS[name], StoreFormat.OUTLOOK, parts[-1])
