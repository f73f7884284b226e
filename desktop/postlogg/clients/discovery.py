"""All mail accounts on this machine, of every mail client that is understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from postlogg.clients import (
    aerc,
    apple_mail,
    claws,
    evolution,
    geary,
    kmail,
    maildir_tools,
    mutt,
    out_of_reach,
    outlook,
    refused,
    thunderbird,
    windows_live_mail,
)
from postlogg.clients.folder_names import decode_utf7, file_names, shown
from postlogg.model import Account, Folder, FolderKind, Identity, Mailbox

FINDERS: tuple[Callable[[Path], list[Account]], ...] = (
    thunderbird.find,
    apple_mail.find,
    outlook.find,
    windows_live_mail.find,
    evolution.find,
    kmail.find,
    claws.find,
    geary.find,
    mutt.find,
    aerc.find,
    maildir_tools.find,
    out_of_reach.find,
    refused.find,
)
"""A new client is one entry here."""


def find_accounts(home: Path | None = None) -> list[Account]:
    """The accounts below ``home``, by default the user's. Never raises on what it finds there."""
    place = home if home is not None else Path.home()
    return [_stamped(account) for finder in FINDERS for account in finder(place)]


def with_requests(accounts: Iterable[Account], name: str) -> list[Account]:
    """The accounts, in which every folder of this name, wherever it is, holds requests; an empty name means none."""
    names = {each.casefold() for each in (name, *file_names(name))} if name else set[str]()
    return [
        replace(account, folders=tuple(_as_request(folder, names) for folder in account.folders))
        for account in accounts
    ]


def _as_request(folder: Folder, names: set[str]) -> Folder:
    own = (folder.path.name, decode_utf7(folder.path.name), folder.label.rpartition("/")[2])
    is_meant = folder.kind is FolderKind.OTHER and not names.isdisjoint(each.casefold() for each in own)
    return replace(folder, kind=FolderKind.REQUEST) if is_meant else folder


def _stamped(account: Account) -> Account:
    """Each folder says whose it is; all but a path can be shown and kept, whatever octets are in the configuration."""
    account_id = shown(account.id)
    return replace(
        account,
        id=account_id,
        label=shown(account.label),
        identities=tuple(_readable(each) for each in account.identities),
        folders=tuple(replace(each, account=account_id, label=shown(each.label)) for each in account.folders),
        problems=tuple(map(shown, account.problems)),
    )


def _readable(identity: Identity) -> Identity:
    mailbox, smtp = identity.mailbox, identity.smtp
    return replace(
        identity,
        mailbox=Mailbox(shown(mailbox.name), shown(mailbox.address)),
        smtp=smtp and replace(smtp, host=shown(smtp.host), username=shown(smtp.username)),
        always_bcc=tuple(map(shown, identity.always_bcc)),
    )
