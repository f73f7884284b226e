"""KMail's identities, transports, and the maildirs that Akonadi keeps for it.

Files as KDE PIM 22.12 writes them: ``emailidentities``, ``mailtransports``, ``akonadi_maildir_resource_Nrc``. The first
start makes the local folders in ``local-mail`` or, if the agent has not yet been told so, in
``akonadi_maildir_resource_0``; their names are English whatever the language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from postlogg.clients import akonadi, disk, problems
from postlogg.clients.key_files import Sections, is_true, read_all
from postlogg.clients.special_names import kind_of
from postlogg.clients.submission_servers import port_number
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

CLIENT, NAME = "kmail", "KMail"

_RESOURCE = re.compile(r"akonadi_(?:maildir|mixedmaildir|imap|pop3|ews)_resource_[0-9]+rc\Z")
_MAILDIR = ("akonadi_maildir", "akonadi_mixedmaildir")
_ENCRYPTION = {"ssl": Security.TLS, "tls": Security.STARTTLS, "starttls": Security.STARTTLS, "none": Security.NONE}
_OAUTH = ("xoauth2", "9", "10")
_IN_AKONADI = (
    "KMail keeps the IMAP account “{}” inside Akonadi, where it cannot be read: have a filter copy its mail into a "
    "local folder, or read it with a second mail client on this computer."
)
_NO_COPIES = (
    "KMail keeps no copies of what the identity “{}” sends: choose a sent-mail folder in its settings, under Advanced."
)
_COPIES_IN_AKONADI = (
    "KMail puts the copies of what the identity “{}” sends into a folder inside Akonadi, where they cannot be read: "
    "choose a local sent-mail folder in its settings, under Advanced."
)


def find(home: Path) -> list[Account]:
    """One account: KMail's identities share its folders."""
    flatpak = home / ".var/app/org.kde.kontact"
    places = ((home / ".config", home / ".local/share"), (flatpak / "config", flatpak / "data"))
    return [account for place in places for account in _accounts(home, *place)]


def _accounts(home: Path, config: Path, data: Path) -> Iterator[Account]:
    sections = read_all([config / "emailidentities", config / "mailtransports"])
    told = sections.get(config / "emailidentities", {})
    resources = _resources(config)
    roots = [data / "local-mail", *(path for path in _paths(resources, home) if path)]
    folders = {folder.path: folder for root in dict.fromkeys(roots) for folder in _folders(root)}
    copies, found = _copies(told, folders.values(), data / "akonadi/akonadi.db")
    folders |= {path: replace(folders[path], kind=FolderKind.SENT) for path in copies.values() if path in folders}
    people = tuple(_identities(told, sections.get(config / "mailtransports", {}), copies))
    if not people and not folders:
        return
    found = [*problems.common(NAME, people, folders.values()), *found, *_imap(resources)]
    label = people[0].mailbox.address if people else NAME
    yield Account(f"{CLIENT}:{label}", CLIENT, label, people, tuple(folders.values()), tuple(found))


def _copies(identities: Sections, folders: Iterable[Folder], database: Path) -> tuple[dict[str, Path], list[str]]:
    """Where each identity's sent mail is, by the identity's section, and what stands in the way."""
    usual = next((folder.path for folder in folders if folder.kind is FolderKind.SENT), None)
    found: list[str] = []
    copies = {}
    for section, told in identities.items():
        name = told.get("identity", "")
        if "@" not in told.get("email address", ""):
            continue
        if is_true(told.get("disable fcc", "")):
            found.append(_NO_COPIES.format(name))
            continue
        try:
            path = akonadi.folder(database, told.get("fcc", "")) or usual
        except LookupError:
            found.append(_COPIES_IN_AKONADI.format(name))
            continue
        if path:
            copies[section] = path
    return copies, found


def _resources(config: Path) -> dict[Path, dict[str, dict[str, str]]]:
    directories = (config, config / "akonadi")
    names = ((place, name) for place in directories for name in disk.names(place) if _RESOURCE.match(name))
    return read_all(place / name for place, name in names)


def _paths(resources: Mapping[Path, Sections], home: Path) -> Iterator[Path]:
    for path, sections in resources.items():
        general = sections.get("General", {})
        told = general.get("path") or general.get("path[$e]") or ""
        if path.name.startswith(_MAILDIR) and told:
            yield Path(told.removeprefix("file://").replace("$HOME", str(home)))


def _imap(resources: Mapping[Path, Sections]) -> list[str]:
    servers = (
        sections.get("network", {}).get("imapserver", "IMAP")
        for path, sections in resources.items()
        if path.name.startswith("akonadi_imap")
    )
    return [_IN_AKONADI.format(server) for server in servers]


def _folders(root: Path) -> Iterator[Folder]:
    """A folder's children lie in ``.NAME.directory`` beside it."""
    for path in disk.maildirs(root):
        steps = path.relative_to(root).parts if path != root else (root.name,)
        names = [step.removeprefix(".").removesuffix(".directory") for step in steps]
        yield Folder(path, _kind(names), StoreFormat.MAILDIR, "/".join(names))


def _kind(names: list[str]) -> FolderKind:
    return kind_of(names[-1]) if len(names) == 1 else FolderKind.OTHER


def _identities(identities: Sections, transports: Sections, copies: Mapping[str, Path]) -> Iterator[Identity]:
    default = transports.get("General", {}).get("default-transport", "")
    for name, told in identities.items():
        address = told.get("email address", "")
        if not name.startswith("Identity #") or "@" not in address:
            continue
        smtp = _smtp(transports, told.get("transport") or default)
        bcc = tuple(mailbox.address for mailbox in parse_mailboxes(told.get("bcc", "")))
        for each in dict.fromkeys((address, *filter(None, told.get("email aliases", "").split(",")))):
            yield Identity(Mailbox(told.get("name", ""), each.strip()), smtp, copies.get(name), bcc)


def _smtp(transports: Sections, number: str) -> SmtpServer | None:
    told = transports.get(f"Transport {number}", {})
    host = told.get("host", "")
    if not host or told.get("identifier", "SMTP").upper() != "SMTP":
        return None
    security = _ENCRYPTION.get(told.get("encryption", "ssl").lower(), Security.STARTTLS)
    if not is_true(told.get("auth", "")):
        auth = AuthMethod.NONE
    else:
        oauth = told.get("authtype", "").lower() in _OAUTH
        auth = AuthMethod.OAUTH2 if oauth else AuthMethod.PASSWORD
    return SmtpServer(host, port_number(told.get("port", ""), security), security, auth, told.get("user", ""))
