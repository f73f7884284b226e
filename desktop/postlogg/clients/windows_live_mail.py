"""Windows Live Mail's and Windows Mail's accounts: ``*.oeaccount`` files, and folders of ``.eml`` files beside them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from postlogg.clients import disk, problems
from postlogg.clients.special_names import kind_of
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

CLIENT, NAME = "windows-live-mail", "Windows Live Mail"

_ROOTS = ("AppData/Local/Microsoft/Windows Live Mail", "AppData/Local/Microsoft/Windows Mail")
_STORAGE = "Storage Folders"
_LOCAL = "Local Folders"
_DEEPEST = 4
_MOST_OCTETS = 1024 * 1024
_DEFAULT_PORT = 25


def find(home: Path) -> list[Account]:
    """Every mail account of both programs."""
    return [account for root in _ROOTS for account in _accounts(home / root)]


def _accounts(root: Path) -> Iterator[Account]:
    shared = [folder for name in (_STORAGE, _LOCAL) for folder in _folders(root / name, "", _DEEPEST)]
    for directory in [root, *(root / name for name in disk.names(root) if disk.is_dir(root / name))]:
        for name in disk.names(directory):
            if name.lower().endswith(".oeaccount") and (told := _read(directory / name)):
                own = list(_folders(directory, "", _DEEPEST)) if directory.name != _LOCAL and directory != root else []
                yield _account(f"{directory.name}/{name}" if directory != root else name, told, own or shared)


def _account(key: str, told: dict[str, str], folders: list[Folder]) -> Account:
    sent = next((folder.path for folder in folders if folder.kind is FolderKind.SENT), None)
    mailbox = Mailbox(told.get("SMTP_Display_Name", ""), told["SMTP_Email_Address"])
    people = (Identity(mailbox, _smtp(told), sent),)
    label = told.get("Account_Name") or mailbox.address
    return Account(f"{CLIENT}:{key}", CLIENT, label, people, tuple(folders), problems.common(NAME, people, folders))


def _folders(directory: Path, above: str, depth: int) -> Iterator[Folder]:
    for name in disk.names(directory) if depth else ():
        path = directory / name
        if disk.is_dir(path):
            yield Folder(path, kind_of(name) if not above else FolderKind.OTHER, StoreFormat.EML, above + name)
            yield from _folders(path, above + name + "/", depth - 1)


def _read(path: Path) -> dict[str, str]:
    """The account's values, or nothing if it has no address."""
    try:
        with path.open("rb") as file:
            root = ElementTree.fromstring(file.read(_MOST_OCTETS))  # noqa: S314 - the user's own; expat limits entities
    except (OSError, ElementTree.ParseError, ValueError, LookupError):
        return {}
    told = {each.tag: (each.text or "").strip() for each in root}
    return told if "@" in told.get("SMTP_Email_Address", "") else {}


def _smtp(told: dict[str, str]) -> SmtpServer | None:
    """Numbers are hexadecimal."""
    host = told.get("SMTP_Server", "")
    if not host:
        return None
    port = _number(told.get("SMTP_Port", ""), _DEFAULT_PORT)
    if not _number(told.get("SMTP_Secure_Connection", ""), 0):
        security = Security.NONE
    else:
        security = Security.TLS if port == 465 else Security.STARTTLS
    signs_in = _number(told.get("SMTP_Use_Sicily", ""), 0)
    user = told.get("SMTP_User_Name") or told.get("IMAP_User_Name") or told.get("POP3_User_Name", "")
    return SmtpServer(host, port, security, AuthMethod.PASSWORD if signs_in else AuthMethod.NONE, user)


def _number(text: str, default: int) -> int:
    try:
        return int(text[:8], 16) if text else default
    except ValueError:
        return default
