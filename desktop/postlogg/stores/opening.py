"""Which reader a folder's format needs."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from postlogg.model import Folder, StoreFormat
from postlogg.stores.base import Store
from postlogg.stores.maildir import MaildirStore
from postlogg.stores.mbox import MboxStore

READERS: dict[StoreFormat, Callable[[Path, Callable[[], float]], Store]] = {
    StoreFormat.MBOX: MboxStore,
    StoreFormat.MAILDIR: MaildirStore,
}
"""A new format is one entry here."""


def open_store(folder: Folder, clock: Callable[[], float] = time.time) -> Store:
    """The folder's reader. Nothing is opened yet: a folder may appear on disk later. ``clock``: seconds since the
    epoch, to be compared with the files' times."""
    return READERS[folder.format](folder.path, clock)
