"""Evolution's accounts: ``*.source`` files that refer to each other, a maildir++ for local mail, a cache for IMAP.

Layout and keys as Evolution 3.46 writes them; see ``e-source-mail-*.c``, ``camel-maildir-store.c`` and
``camel-imapx-folder.c`` of evolution-data-server.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from postlogg.clients import disk, problems
from postlogg.clients.key_files import EMPTY, Sections, is_true, items, read_all, unescaped
from postlogg.clients.special_names import kind_of
from postlogg.mail.address import parse_mailboxes
from postlogg.model import (
    Account,
    AuthMethod,
    Folder,
    FolderKind,
    Identity,
    Mailbox,
    Security,
    SmtpServer,
    StoreFormat,
)

CLIENT, NAME = "evolution", "Evolution"

_NO_MAIL = ("", "none", "rss", "vfolder", "local")
_INTO_LOCAL = ("pop", "pop3")
_SECURITY = {
    "none": Security.NONE,
    "ssl-on-alternate-port": Security.TLS,
    "starttls-on-standard-port": Security.STARTTLS,
}
_ESCAPED = re.compile(r"_([0-9A-F]{2})")
_DEEPEST = 6
_NOT_FETCHED = (
    "Evolution keeps only those messages of this account on this computer that were opened: switch on “Automatically "
    "synchronize remote mail locally” in the account's Receiving Options."
)
_NO_COPY = (
    "Evolution keeps no copies of what this account sends: switch on “Save sent messages to” in the account's Defaults."
)
_NOT_ON_DISK = (
    "Evolution keeps this account's mail in a form that Postlogg cannot read: have it arrive by IMAP, or in a second "
    "mail client."
)


def find(home: Path) -> list[Account]:
    """Every enabled mail account, of the package and of the flatpak."""
    flatpak = home / ".var/app/org.gnome.Evolution"
    places = (
        _Place(home / ".config", home / ".local/share", home / ".cache"),
        _Place(flatpak / "config", flatpak / "data", flatpak / "cache"),
    )
    return [account for place in places for account in place.accounts()]


@dataclass(frozen=True)
class _Place:
    """Where an installation keeps its settings, its mail, and its caches."""

    config: Path
    data: Path
    cache: Path

    @property
    def local(self) -> Path:
        return self.data / "evolution/mail/local"

    def accounts(self) -> Iterator[Account]:
        directory = self.config / "evolution/sources"
        names = [name for name in disk.names(directory) if name.endswith(".source")]
        sources = read_all(directory / name for name in names)
        by_uid = {path.name.removesuffix(".source"): sections for path, sections in sources.items()}
        for uid, source in by_uid.items():
            backend = source.get("Mail Account", EMPTY).get("backendname", "")
            enabled = is_true(source.get("Data Source", EMPTY).get("enabled", ""), default=True)
            if enabled and backend not in _NO_MAIL and not _is_empty_store(uid, source, by_uid):
                yield self._account(uid, backend, source, by_uid)

    def _account(self, uid: str, backend: str, source: Sections, sources: Mapping[str, Sections]) -> Account:
        identity = sources.get(source["Mail Account"].get("identityuid", ""), {})
        submission = identity.get("Mail Submission", EMPTY)
        sent = self._by_uri(unescaped(submission.get("sentfolder", "")), sources)
        people = tuple(_identities(identity, _smtp(sources.get(submission.get("transportuid", ""), {})), sent))
        folders = self._folders(uid, backend, source, sent)
        label = unescaped(source.get("Data Source", EMPTY).get("displayname", "")) or uid
        found = [*problems.common(NAME, people, folders)]
        if backend == "imapx" and not is_true(source.get("Offline", EMPTY).get("staysynchronized", "")):
            found.append(_NOT_FETCHED)
        if not is_true(submission.get("usesentfolder", ""), default=True):
            found.append(_NO_COPY)
        if not any(folder.kind is FolderKind.INBOX for folder in folders):
            found.append(_NOT_ON_DISK)
        return Account(f"{CLIENT}:{uid}", CLIENT, label, people, tuple(folders), tuple(found))

    def _folders(self, uid: str, backend: str, source: Sections, sent: Path | None) -> list[Folder]:
        if backend in _INTO_LOCAL:
            folders = self._maildir(self.local)
        elif backend == "imapx":
            folders = list(_cached(self.cache / "evolution/mail" / uid / "folders", ""))
        elif backend == "maildir":
            folders = self._maildir(_path(source.get("Maildir Backend", EMPTY)))
        elif backend in ("mbox", "spool"):
            path = _path(source.get(f"{backend.capitalize()} Backend", EMPTY))
            folders = [Folder(path, FolderKind.INBOX, StoreFormat.MBOX, path.name)] if disk.is_file(path) else []
        else:
            folders = []
        named = [_as_sent(folder) if folder.path == sent else folder for folder in folders]
        if sent and sent not in [folder.path for folder in folders]:
            form = StoreFormat.MAILDIR if sent.is_relative_to(self.local) else StoreFormat.EVOLUTION_CACHE
            named.append(Folder(sent, FolderKind.SENT, form, _plain(sent.name.lstrip("."))))
        return named

    def _maildir(self, root: Path) -> list[Folder]:
        found = disk.maildir_folders(root)
        return [Folder(f.path, f.kind, f.format, _plain(f.label)) for f in found]

    def _by_uri(self, uri: str, sources: Mapping[str, Sections]) -> Path | None:
        """The path of ``folder://UID/a/b``."""
        uid, _, name = uri.removeprefix("folder://").partition("/")
        steps = [unquote(step) for step in name.split("/") if step]
        if not uri.startswith("folder://") or not steps or any("/" in step or step in (".", "..") for step in steps):
            return None
        backend = sources.get(uid, {}).get("Mail Account", EMPTY).get("backendname", "local" if uid == "local" else "")
        if backend in ("local", *_INTO_LOCAL):
            return self.local if steps == ["Inbox"] else self.local / ("." + ".".join(map(_maildir_name, steps)))
        if backend == "imapx":
            return self.cache / "evolution/mail" / unquote(uid) / "folders" / "/subfolders/".join(steps)
        return None


def _cached(root: Path, above: str) -> Iterator[Folder]:
    """The folders that an IMAP account's cache has."""
    if above.count("/") > _DEEPEST:
        return
    for name in disk.names(root):
        path, label = root / name, above + name
        if disk.is_dir(path / "cur"):
            kind = FolderKind.INBOX if label.upper() == "INBOX" else kind_of(name)
            yield Folder(path, kind, StoreFormat.EVOLUTION_CACHE, label)
        if disk.is_dir(path / "subfolders"):
            yield from _cached(path / "subfolders", label + "/")


def _is_empty_store(uid: str, source: Sections, sources: Mapping[str, Sections]) -> bool:
    """“On This Computer”, which everybody has, and to which no address belongs: others name its folders as theirs."""
    return uid == "local" and source.get("Mail Account", EMPTY).get("identityuid", "") not in sources


def _identities(source: Sections, smtp: SmtpServer | None, sent: Path | None) -> Iterator[Identity]:
    told = source.get("Mail Identity", EMPTY)
    address = unescaped(told.get("address", ""))
    if "@" not in address:
        return
    bcc = tuple(
        mailbox.address
        for item in items(source.get("Mail Composition", EMPTY).get("bcc", ""))
        for mailbox in parse_mailboxes(item)
    )
    main = Mailbox(unescaped(told.get("name", "")), address)
    aliases = parse_mailboxes(unescaped(told.get("aliases", "")).replace("\n", ","))
    for mailbox in dict.fromkeys((main, *aliases)):
        yield Identity(Mailbox(mailbox.name or main.name, mailbox.address), smtp, sent, bcc)


def _smtp(source: Sections) -> SmtpServer | None:
    login = source.get("Authentication", EMPTY)
    host = login.get("host", "")
    if source.get("Mail Transport", EMPTY).get("backendname") != "smtp" or not host:
        return None
    security = _SECURITY.get(source.get("Security", EMPTY).get("method", ""), Security.STARTTLS)
    port = login.get("port", "")
    number = int(port) if port.isdecimal() and 0 < int(port[:6]) < 65536 else 0
    method = login.get("method", "").lower()
    if "oauth" in method or method in ("google", "outlook", "yahoo", "xoauth2"):
        auth = AuthMethod.OAUTH2
    else:
        auth = AuthMethod.NONE if method in ("", "none") else AuthMethod.PASSWORD
    return SmtpServer(host, number or (465 if security is Security.TLS else 587), security, auth, login.get("user", ""))


def _path(backend: Mapping[str, str]) -> Path:
    return Path(unescaped(backend.get("path", "")) or "/nonexistent")


def _as_sent(folder: Folder) -> Folder:
    return Folder(folder.path, FolderKind.SENT, folder.format, folder.label)


def _plain(name: str) -> str:
    """Dots and underscores in a folder's name are written as their code."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), name)


def _maildir_name(name: str) -> str:
    return name.replace("_", "_5F").replace(".", "_2E")
