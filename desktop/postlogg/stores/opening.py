"""Which reader a folder's format needs."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from postlogg.model import Folder, StoreFormat
from postlogg.stores.base import Store
from postlogg.stores.eml import EML
from postlogg.stores.emlx import EmlxLayout
from postlogg.stores.evolution_cache import EvolutionCacheLayout
from postlogg.stores.file_store import FileStore
from postlogg.stores.geary import GearyStore
from postlogg.stores.maildir import MaildirLayout
from postlogg.stores.mbox import MboxStore
from postlogg.stores.mh import MH, MH_CACHE
from postlogg.stores.outlook import OutlookStore

READERS: dict[StoreFormat, Callable[[Path, Callable[[], float]], Store]] = {
    StoreFormat.MBOX: MboxStore,
    StoreFormat.MAILDIR: partial(FileStore, MaildirLayout()),
    StoreFormat.MH: partial(FileStore, MH),
    StoreFormat.MH_CACHE: partial(FileStore, MH_CACHE),
    StoreFormat.EML: partial(FileStore, EML),
    StoreFormat.EMLX: partial(FileStore, EmlxLayout()),
    StoreFormat.GEARY: GearyStore,
    StoreFormat.OUTLOOK: OutlookStore,
    StoreFormat.EVOLUTION_CACHE: partial(FileStore, EvolutionCacheLayout()),
}
"""A new format is one entry here."""


def open_store(folder: Folder, clock: Callable[[], float] = time.time) -> Store:
    """The folder's reader. Nothing is opened yet: a folder may appear on disk later. ``clock``: seconds since the
    epoch, to be compared with the files' times."""
    return READERS[folder.format](folder.path, clock)
