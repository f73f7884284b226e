"""A Thunderbird account's server: where its folders lie on disk, and what Thunderbird says each is for."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from urllib.parse import unquote

from postlogg.clients.folder_names import decode_utf7, file_names
from postlogg.clients.prefs import Prefs
from postlogg.clients.special_names import kind_of
from postlogg.model import Folder, FolderKind, StoreFormat

_IN_PROFILE = "[ProfD]"
_INBOX = {"imap": "INBOX"}
_FLAGS = (
    (0x00000200, FolderKind.SENT),
    (0x00000400, FolderKind.DRAFTS),
    (0x00000800, FolderKind.DRAFTS),
    (0x00000100, FolderKind.TRASH),
    (0x40000000, FolderKind.JUNK),
)
_SENT_NAMES = (
    "Sent",
    "Sent Items",
    "Sent Messages",
    "Sent Mail",
    "[Gmail]/Sent Mail",
    "[Gmail]/Sendt e-post",
    "[Gmail]/Gesendet",
    "[Gmail]/Messages envoyés",
    "[Gmail]/Enviados",
    "INBOX/Sent",
    "INBOX/Sent Items",
    "Sendt",
    "Sendte elementer",
    "Sendte e-mails",
    "Skickat",
    "Gesendet",
    "Gesendete Elemente",
    "Éléments envoyés",
    "Enviados",
    "Elementos enviados",
)
_TOLD_BY_NAME = (FolderKind.DRAFTS, FolderKind.TRASH, FolderKind.JUNK)
_DEEPEST = 8
_MOST_FOLDERS = 2000


@dataclass(frozen=True)
class Server:
    """A ``mail.server.serverN`` branch of a profile's preferences."""

    profile: Path
    prefs: Prefs

    @property
    def type(self) -> str:
        """``imap``, ``pop3``, ``none`` for local folders, and more."""
        return self.prefs.text("type")

    @cached_property
    def directory(self) -> Path | None:
        """The folder of its folders; the path relative to the profile is the one that survives a move."""
        relative, absolute = self.prefs.text("directory-rel"), self.prefs.text("directory")
        if relative.startswith(_IN_PROFILE):
            return self.profile / relative.removeprefix(_IN_PROFILE).lstrip("/")
        return Path(absolute) if absolute else None

    def inbox(self) -> Path | None:
        """The Inbox, which may not be on disk yet."""
        return self.at(_INBOX.get(self.type, "Inbox"))

    def sent(self) -> Path | None:
        """The server's own Sent folder, used where an identity names none."""
        flagged = (path for path, kind in self.flagged().items() if kind is FolderKind.SENT)
        named = (self.at(name) for name in _SENT_NAMES)
        in_any_language = (path for path in self._on_disk() if kind_of(path.name) is FolderKind.SENT)
        likely = chain(flagged, named, in_any_language)
        return next((path for path in likely if path and is_known(path)), self.at(_SENT_NAMES[0]))

    def is_named(self, uri: str) -> bool:
        """The folder URI is one of this server: scheme, user and host."""
        scheme, _, rest = uri.partition("://")
        user, _, host = rest.partition("/")[0].rpartition("@")
        expected = self.type if self.type in ("imap", "ews") else "mailbox"
        users = {self.prefs.text(key) for key in ("userName", "realuserName")}
        hosts = {self.prefs.text(key).lower() for key in ("hostname", "realhostname")}
        return scheme == expected and unquote(user) in users and unquote(host).lower() in hosts

    def at(self, name: str, *, encoded: bool = False) -> Path | None:
        """The path of the folder ``a/b``: each upper folder's children lie in ``NAME.sbd`` beside it."""
        if self.directory is None:
            return None
        steps = [unquote(step) if encoded else step for step in name.split("/") if step]
        path = self.directory
        for step in steps[:-1]:
            path = _existing(path, step, ".sbd")
        return _existing(path, steps[-1], "") if steps else None

    def kinds(self) -> dict[Path, FolderKind]:
        """What each folder on disk is used for."""
        flagged = self.flagged()
        return {path: flagged.get(path) or _kind_by_name(path) for path in self._on_disk()}

    def flagged(self) -> dict[Path, FolderKind]:
        """What Thunderbird's own list of folders says, which it writes now and then."""
        return {path: kind for path, kind in _flagged(self.profile).items() if path.is_relative_to(self._root)}

    def folder(self, path: Path, kind: FolderKind) -> Folder:
        """The folder as it lies there, or as it will be made."""
        maildir = "maildir" in self.prefs.text("storeContractID")
        if stat.S_ISREG(_mode(path)):
            maildir = False
        elif stat.S_ISDIR(_mode(path / "cur")):
            maildir = True
        form = StoreFormat.MAILDIR if maildir else StoreFormat.MBOX
        return Folder(path, kind, form, decode_utf7(path.name) if self.type == "imap" else path.name)

    @property
    def _root(self) -> Path:
        return self.directory or self.profile / "none"

    def _on_disk(self) -> list[Path]:
        """The folders that Thunderbird keeps an index of."""
        found: list[Path] = []
        for path in _indexed(self._root, _DEEPEST):
            found.append(path)
            if len(found) == _MOST_FOLDERS:
                break
        return found


def is_known(path: Path) -> bool:
    """The folder has messages on disk, or at least an index."""
    return exists(path) or exists(path.with_name(path.name + ".msf"))


def exists(path: Path) -> bool:
    """Never raises: a name may be too long, or hold what no file name holds."""
    return bool(_mode(path))


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode
    except (OSError, ValueError):
        return 0


def _existing(directory: Path, name: str, suffix: str) -> Path:
    """The name as it is on disk, where the case may differ too."""
    names = list(file_names(name))
    known = next((n for n in names if is_known(directory / n) or exists(directory / (n + suffix))), None)
    if known is None:
        lower = names[0].lower()
        stems = (entry.removesuffix(".msf") for entry in _listing(directory))
        known = next((stem for stem in stems if stem.lower() == lower), None)
    return directory / ((known or names[0]) + suffix)


def _indexed(directory: Path, depth: int) -> Iterator[Path]:
    for name in _listing(directory):
        if name.endswith(".msf"):
            yield directory / name.removesuffix(".msf")
        elif name.endswith(".sbd") and depth:
            yield from _indexed(directory / name, depth - 1)


def _listing(directory: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in directory.iterdir())
    except (OSError, ValueError):
        return []


def _kind_by_name(path: Path) -> FolderKind:
    kind = kind_of(path.name)
    return kind if kind in _TOLD_BY_NAME else FolderKind.OTHER


def _flagged(profile: Path) -> dict[Path, FolderKind]:
    try:
        cache = json.loads((profile / "folderCache.json").read_text("utf-8", "replace"))
    except (OSError, ValueError, RecursionError):
        return {}
    kinds = {}
    for index, facts in cache.items() if isinstance(cache, dict) else ():
        flags = facts.get("flags") if isinstance(facts, dict) else None
        kind = next((kind for bit, kind in _FLAGS if isinstance(flags, int) and flags & bit), None)
        if kind:
            kinds[Path(index.removesuffix(".msf"))] = kind
    return kinds
