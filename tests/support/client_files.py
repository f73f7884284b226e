"""Client settings as files below a home, from a mapping of paths to texts."""

from __future__ import annotations

import tarfile
from collections.abc import Mapping
from pathlib import Path

from postlogg.model import Account, Folder, FolderKind

RECORDED = Path(__file__).parents[1] / "data/stores"


def write(home: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def unpack(home: Path, name: str) -> None:
    """A store that a real program wrote."""
    with tarfile.open(RECORDED / f"{name}.tar.gz") as archive:
        # Debian 12's Python 3.11.2 has no filters yet; the archives are our own
        archive.extractall(home, **({"filter": "data"} if hasattr(tarfile, "data_filter") else {}))


def of_kind(account: Account, kind: FolderKind) -> list[Folder]:
    return [folder for folder in account.folders if folder.kind is kind]


def paths(account: Account, kind: FolderKind) -> list[Path]:
    return [folder.path for folder in of_kind(account, kind)]
