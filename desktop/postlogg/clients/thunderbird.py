"""Thunderbird's accounts as they lie on disk: profiles, accounts, identities, submission servers, folders."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from postlogg.clients.locations import profiles
from postlogg.clients.prefs import Prefs, read_prefs
from postlogg.clients.thunderbird_server import Server, exists, is_known
from postlogg.mail.address import parse_mailboxes
from postlogg.model import Account, AuthMethod, Folder, FolderKind, Identity, Mailbox, Security, SmtpServer

CLIENT = "thunderbird"

_NO_MAIL = ("nntp", "rss", "im", "openpgp")
_SECURITY = {0: Security.NONE, 1: Security.STARTTLS, 2: Security.STARTTLS, 3: Security.TLS}
_AUTH = {1: AuthMethod.NONE, 10: AuthMethod.OAUTH2}
_PORTS = {Security.TLS: 465}
_DEFAULT_PORT = 587
_SERVER_KEEPS_SENT = ("gmail.com", "googlemail.com")
_FOLDER_PREFS = {"draft_folder": FolderKind.DRAFTS, "stationery_folder": FolderKind.DRAFTS}

_UNREADABLE = "Thunderbird's settings cannot be read ({}): check that this user may read the profile folder."
_OFFLINE_OFF = (
    "Thunderbird does not keep this account's messages on this computer, so they cannot be read: switch on "
    "“Keep messages in all folders for this account on this computer” in Account Settings, "
    "Synchronization & Storage."
)
_NO_COPY = (
    "Thunderbird keeps no copies of what this account sends: switch on “Place a copy in” in Account Settings, "
    "Copies & Folders."
)
_NOT_YET = {
    FolderKind.INBOX: "The Inbox is not on this computer yet: it appears once Thunderbird has stored a message in it.",
    FolderKind.SENT: "The Sent folder is not on this computer yet: it appears once Thunderbird has stored a message "
    "in it.",
}
_NO_SMTP = "Thunderbird has no SMTP server for this account: enter one in the settings so that mail can be logged."


def find(home: Path, *, platform: str = sys.platform, environ: Mapping[str, str] = os.environ) -> list[Account]:
    """Every mail account in every profile. What cannot be read becomes one of the account's problems."""
    found: dict[str, Account] = {}
    for profile in profiles(home, platform, environ):
        for account in _accounts(profile):
            found[_free_id(account.id, profile, found)] = account
    return [account if account.id == key else replace(account, id=key) for key, account in found.items()]


def _free_id(wanted: str, profile: Path, taken: Mapping[str, Account]) -> str:
    """Two installations may have profile folders of one name."""
    return wanted if wanted not in taken else f"{wanted}:{blake2b(os.fsencode(profile), digest_size=4).hexdigest()}"


def _accounts(profile: Path) -> Iterator[Account]:
    try:
        prefs = read_prefs(profile)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return
    except OSError as error:
        problem = _UNREADABLE.format(error.strerror or "the reading failed")
        yield Account(f"{CLIENT}:{profile.name}", CLIENT, "Thunderbird", (), (), (problem,))
        return
    mail = prefs.below("mail")
    every = (_Account(profile, mail, key) for key in mail.words("accountmanager.accounts"))
    for number, account in enumerate(account for account in every if account.is_mail):
        # Local Folders belong to no account; the user's own ones among them are shown once
        yield account.described(() if number else account.local_folders())


@dataclass(frozen=True)
class _Account:
    """An ``account`` of a profile while it is put together."""

    profile: Path
    mail: Prefs
    key: str

    @property
    def is_mail(self) -> bool:
        local_only = self.server.type == "none" and not self.identity_prefs
        hidden = self.server.prefs.flag("hidden", default=False)
        return bool(self.server.type) and self.server.type not in _NO_MAIL and not local_only and not hidden

    @cached_property
    def server(self) -> Server:
        return self._server_of(self.key)

    @cached_property
    def store(self) -> Server:
        """Where its mail goes: a POP3 account may share another account's Inbox, then by default the local one."""
        wanted = self.server.prefs.text("deferred_to_account")
        if self.server.type != "pop3" or not wanted:
            return self.server
        shared = self._server_of(wanted)
        if shared.directory is not None and not shared.prefs.flag("hidden", default=False):
            return shared
        local = self.mail.text("accountmanager.localfoldersserver")
        return Server(self.profile, self.mail.below(f"server.{local}")) if local else self.server

    @cached_property
    def identity_prefs(self) -> list[Prefs]:
        keys = self.mail.words(f"account.{self.key}.identities")
        branches = (self.mail.below(f"identity.{key}") for key in keys)
        return [prefs for prefs in branches if prefs.text("useremail") and prefs.flag("valid", default=True)]

    def local_folders(self) -> tuple[Folder, ...]:
        """What the user has made in Local Folders."""
        local = Server(self.profile, self.mail.below(f"server.{self.mail.text('accountmanager.localfoldersserver')}"))
        found = (local.folder(path, kind) for path, kind in local.kinds().items() if kind is FolderKind.OTHER)
        above = local.prefs.text("name") or "Local Folders"
        return tuple(replace(folder, label=f"{above}/{folder.label}") for folder in found)

    def described(self, more: tuple[Folder, ...] = ()) -> Account:
        identities = tuple(self._identity(prefs) for prefs in self.identity_prefs)
        folders = self._folders(identities)
        known = {folder.path for folder in folders}
        folders += tuple(folder for folder in more if folder.path not in known)
        label = self.server.prefs.text("name") or next((i.mailbox.address for i in identities), self.key)
        account_id = f"{CLIENT}:{self.profile.name}:{self.key}"
        return Account(account_id, CLIENT, label, identities, folders, self._problems(identities, folders))

    def _identity(self, prefs: Prefs) -> Identity:
        listed = parse_mailboxes(prefs.text("doBccList")) if prefs.flag("doBcc", default=False) else ()
        return Identity(
            Mailbox(prefs.text("fullName"), prefs.text("useremail").strip()),
            _smtp_server(self.mail, prefs.text("smtpServer")),
            self._sent(prefs),
            tuple(mailbox.address for mailbox in listed),
        )

    def _sent(self, prefs: Prefs) -> Path | None:
        """The folder for copies; one that no longer exists is replaced by the server's own, as Thunderbird does."""
        named = self._by_uri(prefs.text("fcc_folder"))
        own = self.store.sent()
        return own if named is None or (own and is_known(own) and not is_known(named)) else named

    def _folders(self, identities: tuple[Identity, ...]) -> tuple[Folder, ...]:
        kinds: dict[Path, FolderKind] = {}
        for path, kind in self._kinds(identities):
            if path is not None:
                kinds.setdefault(path, kind)
        return tuple(self._owner(path).folder(path, kind) for path, kind in kinds.items())

    def _kinds(self, identities: tuple[Identity, ...]) -> Iterator[tuple[Path | None, FolderKind]]:
        """The folders, what is surest about them first."""
        yield self.store.inbox(), FolderKind.INBOX
        yield from ((identity.sent_folder, FolderKind.SENT) for identity in identities)
        for prefs in self.identity_prefs:
            yield from ((self._by_uri(prefs.text(name)), kind) for name, kind in _FOLDER_PREFS.items())
        yield self._by_uri(self.server.prefs.text("spamActionTargetFolder")), FolderKind.JUNK
        yield self.server.at(self.server.prefs.text("trash_folder_name")), FolderKind.TRASH
        yield from self.server.kinds().items()

    def _problems(self, identities: tuple[Identity, ...], folders: tuple[Folder, ...]) -> tuple[str, ...]:
        server = self.server.prefs
        keeps = all(server.flag(key, default=True) for key in ("offline_download", "autosync_offline_stores"))
        found = [] if keeps or self.server.type == "pop3" else [_OFFLINE_OFF]
        if not self._keeps_sent():
            found.append(_NO_COPY)
        missing = {folder.kind for folder in folders if folder.kind in _NOT_YET and not exists(folder.path)}
        found += [sentence for kind, sentence in _NOT_YET.items() if kind in missing]
        if any(identity.smtp is None for identity in identities):
            found.append(_NO_SMTP)
        return tuple(found)

    def _keeps_sent(self) -> bool:
        by_server = self.server.prefs.text("hostname").lower().endswith(_SERVER_KEEPS_SENT)
        return by_server or all(prefs.flag("fcc", default=True) for prefs in self.identity_prefs)

    def _by_uri(self, uri: str) -> Path | None:
        """The path of ``scheme://user@host/a/b``, whichever account of the profile it is in."""
        server = next((server for server in self._servers if uri and server.is_named(uri)), None)
        return server.at(uri.split("/", 3)[-1], encoded=True) if server and uri.count("/") > 2 else None

    def _owner(self, path: Path) -> Server:
        owners = (server for server in self._servers if server.directory and path.is_relative_to(server.directory))
        return next(owners, self.server)

    @cached_property
    def _servers(self) -> list[Server]:
        return [self._server_of(key) for key in self.mail.words("accountmanager.accounts")]

    def _server_of(self, account: str) -> Server:
        return Server(self.profile, self.mail.below(f"server.{self.mail.text(f'account.{account}.server')}"))


def _smtp_server(mail: Prefs, key: str) -> SmtpServer | None:
    """The identity's server, or the profile's default, or the first there is."""
    keys = [key, mail.text("smtp.defaultserver"), *mail.words("smtpservers")]
    branches = (mail.below(f"smtpserver.{key}") for key in keys if key)
    prefs = next((branch for branch in branches if branch.text("hostname")), None)
    if prefs is None or prefs.text("type", "smtp") != "smtp":
        return None
    security = _SECURITY.get(prefs.number("try_ssl"), Security.STARTTLS)
    port = prefs.number("port")
    return SmtpServer(
        prefs.text("hostname"),
        port if 0 < port < 65536 else _PORTS.get(security, _DEFAULT_PORT),
        security,
        _AUTH.get(prefs.number("authMethod", 3), AuthMethod.PASSWORD),
        prefs.text("username"),
    )
