"""Looking at a client's folders without ever raising: names may be too long, links may loop, rights may be missing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from postlogg.clients.special_names import kind_of
from postlogg.model import Folder, FolderKind, StoreFormat

_DEEPEST = 6
_MOST_FOLDERS = 2000


def names(path: Path) -> list[str]:
    """What the folder holds, sorted."""
    try:
        return sorted(entry.name for entry in path.iterdir())
    except (OSError, ValueError):
        return []


def is_dir(path: Path) -> bool:
    """A folder is there."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def is_file(path: Path) -> bool:
    """A file is there."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_maildir(path: Path) -> bool:
    """It has a maildir's folders."""
    return is_dir(path / "cur") and (is_dir(path / "new") or is_dir(path / "tmp"))


def maildirs(root: Path) -> Iterator[Path]:
    """The maildirs at ``root`` and below it, links not followed."""
    found = 0
    for path in _walk(root, _DEEPEST):
        if is_maildir(path):
            yield path
            found += 1
            if found == _MOST_FOLDERS:
                return


def maildir_folders(root: Path, kinds: dict[Path, FolderKind] | None = None) -> list[Folder]:
    """The maildirs below ``root``; what each is for is what ``kinds`` says, or else its name."""
    told = kinds or {}
    return [
        Folder(path, told.get(path) or _kind(root, path), StoreFormat.MAILDIR, _label(root, path))
        for path in maildirs(root)
    ]


def _kind(root: Path, path: Path) -> FolderKind:
    """A root that is a maildir itself is the Inbox, and so is one of that name."""
    return FolderKind.INBOX if path == root else kind_of(_label(root, path).rpartition("/")[2])


def _label(root: Path, path: Path) -> str:
    """In a maildir++, all folders lie beside each other and dots stand for the slashes."""
    if path == root:
        return "Inbox"
    relative = path.relative_to(root).as_posix()
    return relative.lstrip(".").replace(".", "/") if relative.startswith(".") else relative


def _walk(root: Path, depth: int) -> Iterator[Path]:
    yield root
    for name in names(root) if depth else ():
        path = root / name
        if name not in ("cur", "new", "tmp") and is_dir(path) and not path.is_symlink():
            yield from _walk(path, depth - 1)
