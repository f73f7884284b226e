"""``configure --folder``: a folder that the user names himself, of whatever program."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from postlogg.account_settings import PUBLIC_DOMAINS
from postlogg.clients import chosen
from postlogg.errors import SettingsError
from postlogg.mail.address import parse_mailboxes
from postlogg.model import Account, Folder, FolderKind, StoreFormat
from postlogg.settings import Settings

KINDS = (FolderKind.SENT, FolderKind.INBOX, FolderKind.REQUEST)


def add_folder_options(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("--folder", metavar="PATH", default="",
                        help="watch this folder as well: mbox, maildir, MH, .eml files, Apple Mail's")  # fmt: skip
    parser.add_argument("--kind", choices=[str(kind) for kind in KINDS], default=None, help="what is in --folder")
    parser.add_argument("--address", metavar="ADDRESS", dest="addresses", action="append", default=[],
                        help="one of your addresses; may be repeated")  # fmt: skip


def with_folder(settings: Settings, options: argparse.Namespace) -> Settings:
    """The settings with the folder and the addresses in them. Raises SettingsError where there is no such folder."""
    told = [mailbox for text in options.addresses for mailbox in parse_mailboxes(text)]
    domains = [each.domain for each in told if each.domain not in PUBLIC_DOMAINS]
    settings = replace(
        settings,
        my_addresses=tuple(dict.fromkeys([*settings.my_addresses, *(each.address for each in told)])),
        internal_domains=tuple(dict.fromkeys([*settings.internal_domains, *domains])),
    )
    if not options.folder:
        return settings
    folder = _folder(options.folder, options.kind)
    others = [each for each in settings.folders if each.path != folder.path]
    return replace(settings, folders=(*others, folder))


def with_chosen_folders(settings: Settings, before: Settings, found: Iterable[Account]) -> Settings:
    """The settings that other accounts were written into, with the folders that the user named himself before, and the
    addresses that belong to them."""
    known = {folder.path for each in found for folder in each.folders} | {folder.path for folder in settings.folders}
    chosen = [
        folder
        for folder in before.folders
        if not folder.account and folder.format is not StoreFormat.IMAP and folder.path not in known
    ]
    if not chosen:
        return settings
    return replace(
        settings,
        folders=(*settings.folders, *chosen),
        my_addresses=tuple(dict.fromkeys([*settings.my_addresses, *before.my_addresses])),
        internal_domains=tuple(dict.fromkeys([*settings.internal_domains, *before.internal_domains])),
        sending=settings.sending or before.sending,
    )


def _folder(name: str, kind: str | None) -> Folder:
    if kind is None:
        raise SettingsError(
            "Say with --kind whether the folder holds what you sent (sent), received (inbox) or want logged (request)."
        )
    path = Path(name).expanduser().absolute()
    found = chosen.folder(path, FolderKind(kind))
    if found is None:
        raise SettingsError(f"{path} is no folder of e-mail that Postlogg can read, or there is none.")
    return found
