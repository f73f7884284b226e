"""Apple Mail's accounts: mailboxes below ``~/Library/Mail/V*``, and where they are documented, addresses and servers.

Up to macOS 10.10 ``MailData/Accounts.plist`` has the accounts. Since then the system keeps them apart, so whose account
it is must be told by its Sent mailbox. ``Envelope Index`` is not needed: the mailboxes' folders say all.
"""

from __future__ import annotations

import plistlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from postlogg.clients import disk, problems
from postlogg.clients.special_names import kind_of
from postlogg.mail.message import parse
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
from postlogg.stores import wire
from postlogg.stores.emlx import EmlxLayout

CLIENT, NAME = "apple-mail", "Apple Mail"

_VERSION = re.compile(r"V([0-9]{1,3})\Z", re.ASCII)
_NO_ACCOUNTS = ("MailData", "PersistenceInfo.plist")
_SUFFIXES = (".mbox", ".imapmbox")
_DEEPEST = 5
_LOOKED_AT = 40
_FULL_DISK_ACCESS = (
    "macOS does not let Postlogg read Apple Mail's messages: in System Settings, Privacy & Security, Full Disk Access, "
    "switch on Postlogg (or the terminal it runs in), then start it again."
)


def find(home: Path) -> list[Account]:
    """Every account that has mailboxes on this computer."""
    root = home / "Library/Mail"
    try:
        versions = [(int(match[1]), path) for path in root.iterdir() if (match := _VERSION.match(path.name))]
    except PermissionError:
        return [Account(CLIENT, CLIENT, NAME, (), (), (_FULL_DISK_ACCESS,))]
    except (OSError, ValueError):
        return []
    return list(_accounts(max(versions)[1])) if versions else []


def _accounts(root: Path) -> Iterator[Account]:
    known = _documented(root)
    for name in disk.names(root):
        if name in _NO_ACCOUNTS or not disk.is_dir(root / name):
            continue
        folders = tuple(_mailboxes(root / name, "", _DEEPEST))
        if folders and (account := _account(name, folders, known.get(name))):
            yield account


def _account(name: str, folders: tuple[Folder, ...], told: _Told | None) -> Account | None:
    sent = next((folder for folder in folders if folder.kind is FolderKind.SENT), None)
    mailboxes = told.mailboxes if told else ()
    if not mailboxes and sent:
        mailboxes = _senders(sent)
    if not mailboxes and not any(folder.kind in (FolderKind.SENT, FolderKind.INBOX) for folder in folders):
        return None
    smtp = told.smtp if told else None
    people = tuple(Identity(mailbox, smtp, sent.path if sent else None) for mailbox in mailboxes)
    label = (told and told.label) or (mailboxes[0].address if mailboxes else name)
    return Account(f"{CLIENT}:{name}", CLIENT, label, people, folders, problems.common(NAME, people, folders))


def _mailboxes(directory: Path, above: str, depth: int) -> Iterator[Folder]:
    for name in disk.names(directory) if depth else ():
        stem = next((name.removesuffix(suffix) for suffix in _SUFFIXES if name.endswith(suffix)), "")
        if stem and disk.is_dir(directory / name):
            label = above + stem
            kind = FolderKind.INBOX if label.upper() == "INBOX" else kind_of(stem)
            yield Folder(directory / name, kind, StoreFormat.EMLX, label)
            yield from _mailboxes(directory / name, label + "/", depth - 1)


def _senders(sent: Folder) -> tuple[Mailbox, ...]:
    """Who wrote the newest messages in Sent, the one who wrote most first."""
    layout = EmlxLayout()
    try:
        numbered = [
            (int(layout.split(name)[0]), path) for name, path in layout.files(sent.path) if layout.split(name)[0]
        ]
    except OSError:
        return ()
    found: Counter[Mailbox] = Counter()
    for _, path in sorted(numbered)[-_LOOKED_AT:]:
        try:
            sender = parse(wire.header(layout.look(path).head, quoted=False)).sender
        except OSError:
            continue
        if sender:
            found[Mailbox(sender.name, sender.address.lower())] += 1
    unique: dict[str, Mailbox] = {}
    for mailbox, _ in found.most_common():
        unique.setdefault(mailbox.address, mailbox)
    return tuple(unique.values())


@dataclass(frozen=True)
class _Told:
    """An account as ``Accounts.plist`` has it."""

    label: str
    mailboxes: tuple[Mailbox, ...]
    smtp: SmtpServer | None


def _documented(root: Path) -> dict[str, _Told]:
    """By the name of the account's folder."""
    try:
        with (root / "MailData/Accounts.plist").open("rb") as file:
            data = plistlib.load(file)
    except (OSError, ValueError, ExpatError, plistlib.InvalidFileException, OverflowError, RecursionError):
        return {}
    servers = {str(each.get("AccountID") or each.get("Hostname")): each for each in _tables(data, "DeliveryAccounts")}
    told = {}
    for each in _tables(data, "MailAccounts"):
        folder = str(each.get("AccountPath", "")).rstrip("/").rpartition("/")[2]
        addresses = [str(a) for a in each.get("EmailAddresses") or () if "@" in str(a)]
        name = str(each.get("FullUserName", ""))
        smtp = servers.get(str(each.get("SMTPIdentifier", "")).partition(":")[0])
        told[folder] = _Told(
            str(each.get("AccountName", "")), tuple(Mailbox(name, a) for a in addresses), _smtp(smtp) if smtp else None
        )
    return told


def _tables(data: object, key: str) -> list[Mapping[str, Any]]:
    found = data.get(key) if isinstance(data, dict) else None
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _smtp(told: Mapping[str, Any]) -> SmtpServer | None:
    host, port = str(told.get("Hostname", "")), told.get("PortNumber")
    if not host:
        return None
    number = int(port) if isinstance(port, int | str) and str(port).isdecimal() and 0 < int(port) < 65536 else 0
    if number == 465:
        security = Security.TLS
    else:
        security = (
            Security.STARTTLS if str(told.get("SSLEnabled", "")).upper() in ("YES", "TRUE", "1") else Security.NONE
        )
    auth = AuthMethod.PASSWORD if told.get("Username") else AuthMethod.NONE
    return SmtpServer(host, number or (587 if security is not Security.NONE else 25), security, auth,
                      str(told.get("Username", "")))  # fmt: skip
