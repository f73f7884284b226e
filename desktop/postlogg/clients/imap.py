"""Accounts that are read from their mail server: for a new Outlook, a phone, webmail, which keep no mail here."""

from __future__ import annotations

from collections.abc import Iterable

from postlogg.clients.special_names import SPECIAL_USE, kind_of
from postlogg.model import Account, Folder, FolderKind, Identity, ImapServer, Mailbox, SmtpServer, StoreFormat
from postlogg.settings import Settings
from postlogg.stores.imap_name import account_name, folder_path, lies_on
from postlogg.stores.imap_session import ImapSession, Listed

CLIENT = "imap"

_WANTED = (FolderKind.INBOX, FolderKind.SENT, FolderKind.JUNK)
_NO_SENT = (
    "No folder for sent mail was found on {}, so that only received e-mail can be logged: see to it that the mail"
    " program keeps copies of what it sends there."
)
_NO_SMTP = "There is no SMTP server for this account: name one with --smtp so that mail can be logged."


def account_id(server: ImapServer) -> str:
    """How the account is named on the command line."""
    return f"{CLIENT}:{account_name(server)}"


def look(session: ImapSession, addresses: Iterable[str], smtp: SmtpServer | None) -> Account:
    """The account as it is on its server. Raises Offline, StoreError, CredentialError."""
    return _account(session.server, _folders(session.server, session.folders()), addresses, smtp)


def configured(settings: Settings) -> list[Account]:
    """The accounts that the settings name; no server is asked."""
    return [
        _account(
            server,
            tuple(each for each in settings.folders if each.format is StoreFormat.IMAP and lies_on(each.path, server)),
            settings.my_addresses,
            settings.sending,
        )
        for server in settings.imap
    ]


def _account(
    server: ImapServer, folders: tuple[Folder, ...], addresses: Iterable[str], smtp: SmtpServer | None
) -> Account:
    sent = next((folder.path for folder in folders if folder.kind is FolderKind.SENT), None)
    identities = tuple(Identity(Mailbox("", address), smtp, sent) for address in addresses)
    problems = [_NO_SENT.format(server.host)] if sent is None else []
    if smtp is None:
        problems.append(_NO_SMTP)
    return Account(account_id(server), CLIENT, account_name(server), identities, folders, tuple(problems))


def _folders(server: ImapServer, listed: list[Listed]) -> tuple[Folder, ...]:
    """One of each kind that matters: the one that the server marks (RFC 6154), else the one with the usual name that
    is nearest to the top."""
    found: dict[FolderKind, Listed] = {}
    for each in sorted(listed, key=lambda each: (not _marked(each), _depth(each))):
        kind = _kind(each)
        if kind in _WANTED and kind not in found:
            found[kind] = each
    return tuple(
        Folder(folder_path(server, found[kind].name), kind, StoreFormat.IMAP, found[kind].name)
        for kind in _WANTED
        if kind in found
    )


def _kind(listed: Listed) -> FolderKind:
    marked = _marked(listed)
    if marked is not None:
        return marked
    own = listed.name.rpartition(listed.delimiter)[2] if listed.delimiter else listed.name
    kind = kind_of(own)
    # RFC 3501 section 5.1: there is one Inbox, whatever others are called
    return FolderKind.OTHER if kind is FolderKind.INBOX else kind


def _marked(listed: Listed) -> FolderKind | None:
    if listed.name.upper() == "INBOX":
        return FolderKind.INBOX
    return next((SPECIAL_USE[each] for each in sorted(listed.attributes) if each in SPECIAL_USE), None)


def _depth(listed: Listed) -> int:
    return listed.name.count(listed.delimiter) if listed.delimiter else 0
