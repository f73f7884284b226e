"""Geary's accounts: ``geary.ini`` for addresses and servers, ``geary.db`` for folders and mail.

Keys and tables as Geary 43 has them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from postlogg.clients import disk, problems
from postlogg.clients.key_files import EMPTY, Sections, items, read_all, unescaped
from postlogg.clients.special_names import SPECIAL_USE, kind_of
from postlogg.clients.submission_servers import PROVIDERS, port_number
from postlogg.errors import StoreError
from postlogg.mail.address import parse_mailboxes
from postlogg.model import (
    Account,
    AuthMethod,
    Folder,
    FolderKind,
    Identity,
    Security,
    SmtpServer,
    StoreFormat,
)
from postlogg.stores.geary_database import folder_rows

CLIENT, NAME = "geary", "Geary"

_SECURITY = {"transport": Security.TLS, "start-tls": Security.STARTTLS, "none": Security.NONE}
_FOLDER_KEYS = {
    "sent_folder": FolderKind.SENT,
    "drafts_folder": FolderKind.DRAFTS,
    "junk_folder": FolderKind.JUNK,
    "trash_folder": FolderKind.TRASH,
}


def find(home: Path) -> list[Account]:
    """Every account, of the package and of the flatpak."""
    flatpak = home / ".var/app/org.gnome.Geary"
    places = ((home / ".config/geary", home / ".local/share/geary"), (flatpak / "config/geary", flatpak / "data/geary"))
    return [account for config, data in places for account in _accounts(config, data)]


def _accounts(config: Path, data: Path) -> Iterator[Account]:
    for name in disk.names(config):
        path = config / name / "geary.ini"
        told = read_all([path]).get(path)
        if told is not None and told.get("Metadata", EMPTY).get("status", "enabled") != "disabled":
            yield _account(name, told, data / name / "geary.db")


def _account(name: str, told: Sections, database: Path) -> Account:
    found: list[str] = []
    try:
        folders = _folders(told.get("Folders", EMPTY), database)
    except StoreError as error:
        folders, found = [], [str(error)]
    sent = next((folder.path for folder in folders if folder.kind is FolderKind.SENT), None)
    senders = [
        mailbox
        for item in items(told.get("Account", EMPTY).get("sender_mailboxes", ""))
        for mailbox in parse_mailboxes(item)
    ]
    people = tuple(Identity(mailbox, _smtp(told), sent) for mailbox in senders)
    label = unescaped(told.get("Account", EMPTY).get("label", "")) or (senders[0].address if senders else name)
    found += problems.common(NAME, people, folders)
    return Account(f"{CLIENT}:{name}", CLIENT, label, people, tuple(folders), tuple(found))


def _folders(told: Mapping[str, str], database: Path) -> list[Folder]:
    """A folder's path is the database's with the folder's name behind it."""
    chosen = {"/".join(items(told.get(key, ""))): kind for key, kind in _FOLDER_KEYS.items()}
    found = []
    for name, attributes in folder_rows(database):
        uses = (SPECIAL_USE.get(word.lower()) for word in attributes.split())
        kind = chosen.get(name) or next(filter(None, uses), None) or _by_name(name)
        found.append(Folder(database.joinpath(*name.split("/")), kind, StoreFormat.GEARY, name))
    return found


def _by_name(name: str) -> FolderKind:
    return FolderKind.INBOX if name.upper() == "INBOX" else kind_of(name.rpartition("/")[2])


def _smtp(told: Sections) -> SmtpServer | None:
    out, incoming = told.get("Outgoing", EMPTY), told.get("Incoming", EMPTY)
    login = (
        incoming.get("login", "") if out.get("credentials", "use-incoming") == "use-incoming" else out.get("login", "")
    )
    provider = PROVIDERS.get(told.get("Account", EMPTY).get("service_provider", ""))
    if not out.get("host"):
        return provider and SmtpServer(provider.host, provider.port, provider.security, provider.auth, login)
    security = _SECURITY.get(out.get("transport_security", ""), Security.STARTTLS)
    auth = AuthMethod.NONE if out.get("credentials") == "none" else AuthMethod.PASSWORD
    return SmtpServer(out["host"], port_number(out.get("port", ""), security), security, auth, login)
