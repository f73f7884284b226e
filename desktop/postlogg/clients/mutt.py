"""mutt's and neomutt's configuration: ``set`` lines for folders, addresses and the submission server."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from postlogg.clients import chosen, disk, problems
from postlogg.clients.special_names import kind_of
from postlogg.clients.submission_servers import from_url
from postlogg.mail.address import parse_mailboxes
from postlogg.model import Account, Folder, FolderKind, Identity, Mailbox, StoreFormat

CLIENT, NAME = "mutt", "mutt"

_FILES = (
    ".neomuttrc", ".config/neomutt/neomuttrc", ".config/neomutt/muttrc", ".muttrc", ".mutt/muttrc",
    ".config/mutt/muttrc",
)  # fmt: skip
_SETTING = re.compile(
    r"""([A-Za-z_]{2,40})[ \t]{0,20}=[ \t]{0,20}(?:"((?:[^"\\\n]|\\.){0,1000})"|'([^'\n]{0,1000})'|([^\s#;]{0,1000}))"""
)
_SOURCE = re.compile(r"^[ \t]{0,20}source[ \t]{1,20}[\"']?([^\"'\s|`]{1,500})", re.MULTILINE)
_KINDS = {
    "spoolfile": FolderKind.INBOX,
    "spool_file": FolderKind.INBOX,
    "record": FolderKind.SENT,
    "postponed": FolderKind.DRAFTS,
    "trash": FolderKind.TRASH,
}
_MOST_OCTETS = 1024 * 1024
_DEEPEST = 5
_REMOTE = (
    "mutt reads this account's mail on the server: let a program such as mbsync keep it on this computer, or set "
    "“record” to a folder on this computer."
)


def find(home: Path) -> list[Account]:
    """One account for the configuration, which may be spread over files that it names."""
    path = next((home / name for name in _FILES if disk.is_file(home / name)), None)
    return list(_accounts(home, path)) if path else []


def _accounts(home: Path, path: Path) -> Iterator[Account]:
    told: dict[str, str] = {}
    for text in _texts(home, path, _DEEPEST):
        told |= {match[1].lower(): match[2] or match[3] or match[4] or "" for match in _settings(text)}
    folders = tuple(_folders(home, told))
    sender = next(iter(parse_mailboxes(told.get("from", ""))), None)
    if sender is None and not folders:
        return
    smtp = from_url(told.get("smtp_url", "").replace("$from", sender.address if sender else ""))
    sent = next((folder.path for folder in folders if folder.kind is FolderKind.SENT), None)
    people = [Identity(Mailbox(sender.name or told.get("realname", ""), sender.address), smtp, sent)] if sender else []
    found = list(problems.common(NAME, people, folders))
    if "://" in told.get("folder", "") + told.get("spoolfile", "") + told.get("record", ""):
        found.append(_REMOTE)
    label = sender.address if sender else path.name
    yield Account(f"{CLIENT}:{label}", CLIENT, label, tuple(people), folders, tuple(found))


def _settings(text: str) -> Iterator[re.Match[str]]:
    for line in text.splitlines():
        stripped = line.strip()
        if stripped.startswith("set "):
            yield from _SETTING.finditer(stripped[:4000])


def _texts(home: Path, path: Path, depth: int) -> Iterator[str]:
    """The file, and those it takes in; a command's output is not asked for."""
    try:
        with path.open("rb") as file:
            text = file.read(_MOST_OCTETS).decode("utf-8", "surrogateescape")
    except (OSError, ValueError):
        return
    yield text
    for match in _SOURCE.finditer(text) if depth else ():
        yield from _texts(home, _path(home, match[1], path.parent), depth - 1)


def _folders(home: Path, told: dict[str, str]) -> Iterator[Folder]:
    root = _path(home, told.get("folder", "~/Mail"), home)
    kinds = {}
    for key, kind in _KINDS.items():
        name = told.get(key, "")
        if name and "://" not in name:
            kinds[_path(home, name, root)] = kind
    for path in dict.fromkeys([*kinds, *disk.maildirs(root)]):
        form = chosen.recognise(path) or StoreFormat.MAILDIR
        label = path.relative_to(root).as_posix() if path.is_relative_to(root) and path != root else path.name
        yield Folder(path, kinds.get(path) or kind_of(label.rpartition("/")[2].lstrip(".")), form, label)


def _path(home: Path, name: str, root: Path) -> Path:
    """``+`` and ``=`` stand for ``folder``."""
    clean = name.replace("$HOME", str(home)).replace("\0", "")
    if clean.startswith(("+", "=")):
        return root / clean[1:].lstrip("/")
    return home / clean[1:].lstrip("/") if clean.startswith("~") else root / clean
