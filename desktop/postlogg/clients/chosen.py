"""A folder that the user names himself: which format it has."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from postlogg.clients import disk
from postlogg.clients.folder_names import shown
from postlogg.model import Folder, FolderKind, StoreFormat

_SEPARATOR = re.compile(rb"\s{0,16}From [^\r\n]{0,400}\r?\n(?:[!-9;-~]{1,100}:|>From )")
_NUMBER = re.compile(r"[1-9][0-9]{0,9}\Z", re.ASCII)
_MOST_LOOKED_AT = 2000


def recognise(path: Path) -> StoreFormat | None:
    """The format of what lies there, or None if it is no folder of mail that can be read. An empty file is an mbox."""
    if disk.is_file(path):
        return StoreFormat.MBOX if _is_mbox(path) else None
    return next((form for form, looks_so in _LOOKS if looks_so(path)), None) if disk.is_dir(path) else None


def folder(path: Path, kind: FolderKind) -> Folder | None:
    """The folder to watch, or None as above."""
    form = recognise(path)
    return Folder(path, kind, form, shown(path.name)) if form else None


def _is_mbox(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            start = file.read(1024)
    except OSError:
        return False
    return not start or _SEPARATOR.match(start) is not None


def _is_maildir(path: Path) -> bool:
    return disk.is_dir(path / "cur")


def _is_emlx(path: Path) -> bool:
    return path.name.endswith((".mbox", ".imapmbox"))


def _is_evolution_cache(path: Path) -> bool:
    buckets = [name for name in disk.names(path / "cur") if re.fullmatch("[0-9a-f]{2}", name)]
    return bool(buckets) and all(disk.is_dir(path / "cur" / name) for name in buckets)


def _is_eml(path: Path) -> bool:
    return any(name.lower().endswith(".eml") for name in disk.names(path)[:_MOST_LOOKED_AT])


def _is_mh(path: Path) -> bool:
    names = disk.names(path)
    return ".mh_sequences" in names or any(_NUMBER.match(name) for name in names[:_MOST_LOOKED_AT])


_LOOKS: tuple[tuple[StoreFormat, Callable[[Path], bool]], ...] = (
    (StoreFormat.EVOLUTION_CACHE, _is_evolution_cache),
    (StoreFormat.MAILDIR, _is_maildir),
    (StoreFormat.EMLX, _is_emlx),
    (StoreFormat.EML, _is_eml),
    (StoreFormat.MH, _is_mh),
)
