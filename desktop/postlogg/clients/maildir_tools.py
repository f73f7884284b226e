"""Programs that keep a server's mail in maildirs on this computer, for whatever client reads them: mbsync, OfflineIMAP,
getmail; and notmuch, which knows whose mail it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from postlogg.clients import chosen, disk, problems
from postlogg.clients.key_files import EMPTY, read_all
from postlogg.model import Account, Folder, FolderKind, Identity, Mailbox, StoreFormat

_MBSYNC = (".mbsyncrc", ".config/isyncrc", ".config/mbsync/mbsyncrc")
_OFFLINEIMAP = (".offlineimaprc", ".config/offlineimap/config")
_NOTMUCH = (".notmuch-config", ".config/notmuch/default/config")
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)')
_MOST_OCTETS = 1024 * 1024


@dataclass(frozen=True)
class _Tree:
    """A program's folders: ``inbox`` where it lies apart; ``user`` signs in at the server."""

    client: str
    name: str
    root: Path
    inbox: Path | None = None
    user: str = ""


def find(home: Path) -> list[Account]:
    """An account for each tree of folders; notmuch's are the addresses where the program itself knows none."""
    owners = _owners(home)
    trees = [*_mbsync(home), *_offlineimap(home), *_getmail(home)]
    return [account for tree in trees for account in _account(tree, owners)]


def _account(tree: _Tree, owners: tuple[Mailbox, ...]) -> Iterator[Account]:
    folders = _folders(tree)
    if not folders:
        return
    sent = next((folder.path for folder in folders if folder.kind is FolderKind.SENT), None)
    mailboxes = [mailbox for mailbox in owners if mailbox.address == tree.user] or list(owners)
    if "@" in tree.user and tree.user not in [mailbox.address for mailbox in mailboxes]:
        mailboxes = [Mailbox("", tree.user)]
    people = tuple(Identity(mailbox, None, sent) for mailbox in mailboxes)
    found = problems.common(tree.client, people, folders)
    yield Account(f"{tree.client}:{tree.name}", tree.client, tree.name, people, folders, found)


def _folders(tree: _Tree) -> tuple[Folder, ...]:
    found = {folder.path: folder for folder in disk.maildir_folders(tree.root)}
    if tree.inbox:
        form = chosen.recognise(tree.inbox) or StoreFormat.MAILDIR
        found[tree.inbox] = Folder(tree.inbox, FolderKind.INBOX, form, tree.inbox.name)
    return tuple(found.values())


def _mbsync(home: Path) -> Iterator[_Tree]:
    """``MaildirStore`` sections; the account whose channel ends there is the one of the same ``User``."""
    users, stores = dict[str, str](), list[dict[str, str]]()
    for section in _mbsync_sections(home):
        kind, name = next(iter(section.items()), ("", ""))
        if kind in ("imapaccount", "imapstore"):
            users[name] = section.get("user", "")
        elif kind == "maildirstore" and (section.get("path") or section.get("inbox")):
            stores.append(section)
    known = [user for user in users.values() if user]
    for section in stores:
        inbox = _path(home, section["inbox"].rstrip("/")) if section.get("inbox") else None
        root = _path(home, section["path"].rstrip("/")) if section.get("path") else inbox
        if root:
            yield _Tree("mbsync", section["maildirstore"], root, inbox, known[0] if len(set(known)) == 1 else "")


def _mbsync_sections(home: Path) -> Iterator[dict[str, str]]:
    """Blank lines part the sections; the first line names the section's kind."""
    section: dict[str, str] = {}
    for line in [line for name in _MBSYNC for line in [*_lines(home / name), ""]]:
        words = [match[1] or match[2] or "" for match in _WORD.finditer(line[:2000])]
        if not words:
            if section:
                yield section
            section = {}
        elif not words[0].startswith("#") and len(words) > 1:
            section.setdefault(words[0].lower(), words[1])


def _offlineimap(home: Path) -> Iterator[_Tree]:
    for sections in read_all(home / name for name in _OFFLINEIMAP).values():
        for title, told in sections.items():
            if not title.startswith("Account "):
                continue
            local = sections.get(f"Repository {told.get('localrepository', '')}", EMPTY)
            remote = sections.get(f"Repository {told.get('remoterepository', '')}", EMPTY)
            if local.get("localfolders") and local.get("type", "").lower() in ("maildir", "gmailmaildir"):
                root = _path(home, local["localfolders"].rstrip("/"))
                yield _Tree("offlineimap", title.removeprefix("Account "), root, None, remote.get("remoteuser", ""))


def _getmail(home: Path) -> Iterator[_Tree]:
    places = (home / ".getmail", home / ".config/getmail")
    files = [place / name for place in places for name in disk.names(place) if name.endswith("rc")]
    for path, sections in read_all(files).items():
        target = sections.get("destination", EMPTY)
        if target.get("type", "").lower() in ("maildir", "mboxrd") and target.get("path"):
            root = _path(home, target["path"].strip("\"'").rstrip("/"))
            yield _Tree("getmail", path.name, root, root, sections.get("retriever", EMPTY).get("username", ""))


def _owners(home: Path) -> tuple[Mailbox, ...]:
    """notmuch's ``[user]``."""
    for sections in read_all(home / name for name in _NOTMUCH).values():
        told = sections.get("user", EMPTY)
        addresses = [told.get("primary_email", ""), *told.get("other_email", "").split(";")]
        return tuple(Mailbox(told.get("name", ""), each.strip()) for each in dict.fromkeys(addresses) if "@" in each)
    return ()


def _path(home: Path, name: str) -> Path:
    clean = name.replace("$HOME", str(home)).replace("\0", "")
    return home / clean[1:].lstrip("/") if clean.startswith("~") else home / clean


def _lines(path: Path) -> Iterable[str]:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_OCTETS).decode("utf-8", "surrogateescape").splitlines()
    except (OSError, ValueError):
        return ()
