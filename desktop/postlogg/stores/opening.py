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
from postlogg.stores.geary import GearyStore, database_of
from postlogg.stores.layout import FileLayout
from postlogg.stores.maildir import MaildirLayout
from postlogg.stores.mbox import MboxStore
from postlogg.stores.mh import MH, MH_CACHE

LAYOUTS: dict[StoreFormat, FileLayout] = {
    StoreFormat.MAILDIR: MaildirLayout(),
    StoreFormat.MH: MH,
    StoreFormat.MH_CACHE: MH_CACHE,
    StoreFormat.EML: EML,
    StoreFormat.EMLX: EmlxLayout(),
    StoreFormat.EVOLUTION_CACHE: EvolutionCacheLayout(),
}
"""The formats in which each message is a file of its own; a new one is one entry here."""


def _outlook(path: Path, clock: Callable[[], float]) -> Store:
    # most of it makes messages of what Outlook keeps, and Outlook's folders are few people's
    from postlogg.stores.outlook import OutlookStore  # noqa: PLC0415

    return OutlookStore(path, clock)


READERS: dict[StoreFormat, Callable[[Path, Callable[[], float]], Store]] = {
    StoreFormat.MBOX: MboxStore,
    StoreFormat.GEARY: GearyStore,
    StoreFormat.OUTLOOK: _outlook,
    **{form: partial(FileStore, layout) for form, layout in LAYOUTS.items()},
}
"""A new format of another kind is one entry here."""


def open_store(folder: Folder, clock: Callable[[], float] = time.time) -> Store:
    """The folder's reader. Nothing is opened yet: a folder may appear on disk later. ``clock``: seconds since the
    epoch, to be compared with the files' times."""
    return READERS[folder.format](folder.path, clock)


def changing_directories(folder: Folder) -> list[Path]:
    """Where files come and go when the folder changes, be they there yet or not; for a watcher. Never raises."""
    home = _home(folder)
    if home is None:
        return []
    try:
        return [folder.path, *LAYOUTS[folder.format].directories(folder.path)] if folder.format in LAYOUTS else [home]
    except OSError:
        return [folder.path]


def is_in_place(folder: Folder) -> bool:
    """The folder lies where it is expected and looks as its format does; one that a program answers for always does.
    Never raises."""
    try:
        if folder.format is StoreFormat.MBOX:
            return folder.path.is_file()
        if folder.format in LAYOUTS:
            return any(place.is_dir() for place in LAYOUTS[folder.format].directories(folder.path))
        return has_home(folder)
    except OSError:
        return False


def has_home(folder: Folder) -> bool:
    """The directory that the folder lies in is there: else a drive is unplugged, or all was moved. Never raises."""
    try:
        home = _home(folder)
        return home is None or home.is_dir()
    except OSError:
        return False


def _home(folder: Folder) -> Path | None:
    if folder.format in LAYOUTS or folder.format is StoreFormat.MBOX:
        return folder.path.parent
    return database_of(folder.path).parent if folder.format is StoreFormat.GEARY else None
