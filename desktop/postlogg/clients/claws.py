"""Claws Mail's and Sylpheed's accounts: ``accountrc``, the tree in ``folderlist.xml``, MH folders, a cache for IMAP.

Verified against what Claws Mail 4.1.1 and Sylpheed 3.8 write.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from xml.etree import ElementTree

from postlogg.clients import problems
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

_INSTALLATIONS = (
    (".claws-mail", "claws-mail", "Claws Mail"),
    (".var/app/org.claws_mail.Claws-Mail/.claws-mail", "claws-mail", "Claws Mail"),
    ("AppData/Roaming/Claws-mail", "claws-mail", "Claws Mail"),
    (".sylpheed-2.0", "sylpheed", "Sylpheed"),
    ("AppData/Roaming/Sylpheed", "sylpheed", "Sylpheed"),
)
_KINDS = {
    "inbox": FolderKind.INBOX,
    "outbox": FolderKind.SENT,
    "draft": FolderKind.DRAFTS,
    "queue": FolderKind.DRAFTS,
    "trash": FolderKind.TRASH,
    "junk": FolderKind.JUNK,
}
_SECURITY = {"0": Security.NONE, "1": Security.TLS, "2": Security.STARTTLS}
_NOT_FETCHED = {
    "claws-mail": "Claws Mail keeps only those messages of this IMAP account on this computer that were opened: in the "
    "folder's properties, switch on “Synchronise for offline use” for Sent and Inbox.",
    "sylpheed": "Sylpheed keeps only those messages of this IMAP account on this computer that were opened, and no "
    "copy of what is sent: let Postlogg read the account's mail from the server itself.",
}
_MOST_OCTETS = 16 * 1024 * 1024


def find(home: Path) -> list[Account]:
    """Every account of both programs."""
    places = (_Installation(home, home / place, client, name) for place, client, name in _INSTALLATIONS)
    return [account for place in places for account in place.accounts()]


@dataclass(frozen=True)
class _Tree:
    """A mailbox in ``folderlist.xml``: ``#TYPE/NAME/path`` says where in it a folder is."""

    type: str
    name: str
    folders: Mapping[str, Folder]

    def of_kind(self, kind: FolderKind) -> Folder | None:
        return next((folder for folder in self.folders.values() if folder.kind is kind), None)


@dataclass(frozen=True)
class _Installation:
    home: Path
    settings: Path
    client: str
    name: str

    def accounts(self) -> Iterator[Account]:
        path = self.settings / "accountrc"
        for section, told in read_all([path]).get(path, {}).items():
            address = told.get("address", "")
            if section.startswith("Account:") and "@" in address:
                yield self._account(section.removeprefix("Account:").strip(), address, told)

    def _account(self, number: str, address: str, told: Mapping[str, str]) -> Account:
        tree = self._tree_of(told)
        sent = self._named(told.get("sent_folder", "")) if is_true(told.get("set_sent_folder", "")) else None
        sent = sent or (tree.of_kind(FolderKind.SENT) if tree else None) or self._first(FolderKind.SENT)
        inbox = self._named(told.get("inbox", "")) if tree is None or tree.type == "mh" else None
        folders = {folder.path: folder for folder in (inbox, sent, *(tree.folders.values() if tree else ())) if folder}
        for folder, kind in ((inbox, FolderKind.INBOX), (sent, FolderKind.SENT)):
            if folder:
                folders[folder.path] = replace(folder, kind=kind)
        person = self._identity(told, address, sent)
        found = list(problems.common(self.name, (person,), folders.values()))
        if any(folder.format is StoreFormat.MH_CACHE for folder in folders.values()):
            found.append(_NOT_FETCHED[self.client])
        label = told.get("account_name") or address
        return Account(f"{self.client}:{number}", self.client, label, (person,), tuple(folders.values()), tuple(found))

    @staticmethod
    def _identity(told: Mapping[str, str], address: str, sent: Folder | None) -> Identity:
        bcc = parse_mailboxes(told.get("auto_bcc", "")) if is_true(told.get("set_autobcc", "")) else ()
        return Identity(
            Mailbox(told.get("name", ""), address),
            _smtp(told),
            sent.path if sent else None,
            tuple(mailbox.address for mailbox in bcc),
        )

    def _tree_of(self, told: Mapping[str, str]) -> _Tree | None:
        """The account's own tree on its IMAP server, or else the local one."""
        name = told.get("account_name", "")
        own = next((tree for tree in self._trees if tree.type == "imap" and tree.name == name), None)
        return own or next((tree for tree in self._trees if tree.type == "mh"), None)

    def _first(self, kind: FolderKind) -> Folder | None:
        local = (tree.of_kind(kind) for tree in self._trees if tree.type == "mh")
        return next((folder for folder in local if folder), None)

    def _named(self, identifier: str) -> Folder | None:
        kind, _, rest = identifier.removeprefix("#").partition("/")
        trees = (tree for tree in self._trees if tree.type == kind and rest.startswith(tree.name + "/"))
        return next((tree.folders.get(rest.removeprefix(tree.name + "/")) for tree in trees), None)

    @cached_property
    def _trees(self) -> list[_Tree]:
        return [tree for element in _folder_list(self.settings) if (tree := self._tree(element))]

    def _tree(self, element: ElementTree.Element) -> _Tree | None:
        kind, name = element.get("type", ""), element.get("name", "")
        if kind == "mh":
            root, form = self.home / element.get("path", "Mail"), StoreFormat.MH
        elif kind == "imap" and (cache := self._cache(name)):
            root, form = cache, StoreFormat.MH_CACHE
        else:
            return None
        folders = {}
        for item in element.iter("folderitem"):
            path = item.get("path", "")
            if path and ".." not in path.split("/") and "\0" not in path:
                folders[path] = Folder(root / path, _kind(item, path), form, item.get("name") or path)
        return _Tree(kind, name, folders)

    def _cache(self, account_name: str) -> Path | None:
        path = self.settings / "accountrc"
        sections: Sections = read_all([path]).get(path, {})
        told = next((each for each in sections.values() if each.get("account_name") == account_name), None)
        if told is None or not told.get("receive_server"):
            return None
        return self.settings / "imapcache" / told["receive_server"] / told.get("user_id", "")


def _folder_list(settings: Path) -> list[ElementTree.Element]:
    try:
        with (settings / "folderlist.xml").open("rb") as file:
            root = ElementTree.fromstring(file.read(_MOST_OCTETS))  # noqa: S314 - the user's own; expat limits entities
    except (OSError, ElementTree.ParseError, ValueError, LookupError):
        return []
    return list(root.iter("folder"))


def _kind(item: ElementTree.Element, path: str) -> FolderKind:
    """Neither program notes which folder of a server holds its junk mail."""
    kind = _KINDS.get(item.get("type", ""), FolderKind.OTHER)
    is_junk = kind is FolderKind.OTHER and kind_of(path) is FolderKind.JUNK
    return FolderKind.JUNK if is_junk else kind


def _smtp(told: Mapping[str, str]) -> SmtpServer | None:
    host = told.get("smtp_server", "")
    if not host or is_true(told.get("use_mail_command", "")):
        return None
    security = _SECURITY.get(told.get("ssl_smtp", "0"), Security.STARTTLS)
    own_port = told.get("smtp_port", "") if is_true(told.get("set_smtpport", "")) else ""
    port = port_number(own_port, security) if own_port or security is not Security.NONE else 25
    if not is_true(told.get("use_smtp_auth", "")):
        auth = AuthMethod.NONE
    else:
        auth = AuthMethod.OAUTH2 if told.get("oauth2_auth_provider", "0") not in ("", "0") else AuthMethod.PASSWORD
    return SmtpServer(host, port, security, auth, told.get("smtp_user_id") or told.get("user_id", ""))
