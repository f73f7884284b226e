"""aerc's accounts: ``accounts.conf``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from postlogg.clients import disk, problems
from postlogg.clients.key_files import read_all
from postlogg.clients.submission_servers import from_url
from postlogg.mail.address import parse_mailboxes
from postlogg.model import Account, Folder, FolderKind, Identity, Security, SmtpServer

CLIENT, NAME = "aerc", "aerc"

_NO = ("false", "no", "off", "0")
_LOCAL = ("maildir", "maildirpp")
_REMOTE = (
    "aerc reads this account's mail on the server: let a program such as mbsync keep it on this computer, and have "
    "aerc read it there."
)


def find(home: Path) -> list[Account]:
    """Every account."""
    path = home / ".config/aerc/accounts.conf"
    return [account for name, told in read_all([path]).get(path, {}).items() for account in _accounts(home, name, told)]


def _accounts(home: Path, name: str, told: Mapping[str, str]) -> Iterator[Account]:
    senders = parse_mailboxes(told.get("from", "")) + parse_mailboxes(told.get("aliases", "").replace(";", ","))
    scheme, root = _source(home, told.get("source", ""))
    if not scheme:
        return
    folders = _folders(root, told) if scheme in _LOCAL else []
    sent = next((folder.path for folder in folders if folder.kind is FolderKind.SENT), None)
    smtp = _server(told)
    people = tuple(Identity(mailbox, smtp, sent) for mailbox in dict.fromkeys(senders))
    found = [*problems.common(NAME, people, folders), *([] if scheme in _LOCAL else [_REMOTE])]
    yield Account(f"{CLIENT}:{name}", CLIENT, name, people, tuple(folders), tuple(found))


def _server(told: Mapping[str, str]) -> SmtpServer | None:
    """Older releases use STARTTLS only where ``smtp-starttls`` says so, newer ones unless the scheme is
    smtp+insecure. Where nothing is said it is taken for wanted: a password in clear text must be asked for."""
    server = from_url(told.get("outgoing", ""))
    if server and server.security is Security.STARTTLS and told.get("smtp-starttls", "").strip().lower() in _NO:
        return replace(server, security=Security.NONE)
    return server


def _source(home: Path, source: str) -> tuple[str, Path]:
    scheme, _, rest = source.partition("://")
    path = unquote(rest)
    if path.startswith("~"):
        return scheme, home / path[1:].lstrip("/")
    try:
        return scheme, Path(urlsplit(source).path.replace("\0", "") or "/")
    except ValueError:
        return "", home


def _folders(root: Path, told: Mapping[str, str]) -> list[Folder]:
    named = {
        told.get("default", "INBOX"): FolderKind.INBOX,
        told.get("copy-to", ""): FolderKind.SENT,
        told.get("postpone", "Drafts"): FolderKind.DRAFTS,
    }
    kinds = {root / name.strip(): kind for name, kind in named.items() if name.strip() and "\0" not in name}
    return disk.maildir_folders(root, kinds)
