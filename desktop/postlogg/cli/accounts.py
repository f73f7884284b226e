"""``accounts`` and ``configure``: what the mail client keeps on disk, and the settings that follow from it."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from postlogg.account_settings import destination, from_accounts
from postlogg.cli import imap, place
from postlogg.cli.answer import Answer
from postlogg.cli.chosen_folder import with_chosen_folders, with_folder
from postlogg.cli.described import account_object, folder_object, server_object
from postlogg.clients.discovery import find_accounts, with_requests
from postlogg.clients.imap import configured
from postlogg.errors import SettingsError
from postlogg.mail.address import display
from postlogg.model import Account, Mode, SmtpServer
from postlogg.settings import MAX_UNDO_SECONDS, Settings, save
from postlogg.system import paths


def accounts(options: argparse.Namespace) -> Answer:
    """``{accounts: [...]}``; for an account see ``described.account_object``."""
    settings = place.settings()
    found = [*with_requests(find_accounts(), settings.request_folder), *imap.known(settings)]
    lines = [line for account in found for line in (*_account_lines(account), "")]
    return Answer(
        {"accounts": [account_object(account) for account in found]},
        lines[:-1] or ["No mail account was found on this machine."],
    )


def configure(options: argparse.Namespace) -> Answer:
    """``{settings, accounts: [ids], folders: [...], addresses: [...], internal_domains: [...], sending, mode, crm:
    {preset, bcc_address, forward_address}, problems: [...]}``: what was written to the file ``settings``."""
    before, new = place.settings(), []
    found = _all(before)
    says_where = options.imap or options.folder or options.addresses or (before.folders and not found)
    chosen = [] if says_where and not options.accounts else _named(found, options.accounts)
    if options.imap:
        server, account = imap.looked_up(options, before)
        chosen = [*(each for each in chosen if each.id != account.id), account]
        new.append(server)
    told = before
    if chosen:
        told = with_chosen_folders(from_accounts(chosen, before), before, found)
        told = replace(told, imap=imap.chosen_servers(before, chosen, *new))
    settings = _with_options(with_folder(told, options), options)
    save(settings, paths.settings_path())
    problems = [problem for account in chosen for problem in account.problems]
    return Answer(_written(chosen, settings, problems), _written_lines(settings, problems))


def _all(settings: Settings) -> list[Account]:
    return [*with_requests(find_accounts(), settings.request_folder), *configured(settings)]


def _with_options(settings: Settings, options: argparse.Namespace) -> Settings:
    if options.undo_seconds is not None and not 0 <= options.undo_seconds <= MAX_UNDO_SECONDS:
        raise SettingsError(f"--undo-seconds must be a whole number from 0 to {MAX_UNDO_SECONDS}.")
    return replace(
        settings,
        destination=destination(settings.destination, options.bcc, options.forward, options.preset),
        mode=Mode(options.mode) if options.mode else settings.mode,
        never_log=tuple(dict.fromkeys([*settings.never_log, *options.never_log])),
        undo_seconds=settings.undo_seconds if options.undo_seconds is None else options.undo_seconds,
    )


def _named(found: Sequence[Account], ids: Iterable[str]) -> list[Account]:
    by_id = {account.id: account for account in found}
    known = ", ".join(by_id) or "none"
    names = list(ids) or (list(by_id) if len(by_id) == 1 else [])
    if not names:
        raise SettingsError(f"Say which account with --account. Found: {known}.")
    missing = next((name for name in names if name not in by_id), None)
    if missing is not None:
        raise SettingsError(f"There is no account “{missing}”. Found: {known}.")
    return [by_id[name] for name in names]


def _written(chosen: Iterable[Account], settings: Settings, problems: list[str]) -> dict[str, Any]:
    crm = settings.destination
    return {
        "settings": str(paths.settings_path()),
        "accounts": [account.id for account in chosen],
        "folders": [folder_object(folder) for folder in settings.folders],
        "addresses": list(settings.my_addresses),
        "internal_domains": list(settings.internal_domains),
        "sending": server_object(settings.sending),
        "mode": settings.mode,
        "crm": {"preset": crm.preset, "bcc_address": crm.bcc_address, "forward_address": crm.forward_address},
        "problems": problems,
    }


def _written_lines(settings: Settings, problems: Iterable[str]) -> list[str]:
    return [
        f"Written to {paths.settings_path()}",
        *(f"  watched: {folder.label or folder.path.name} ({folder.kind})" for folder in settings.folders),
        f"  your addresses: {', '.join(settings.my_addresses)}",
        f"  colleagues: {', '.join(settings.internal_domains) or 'no domain'}",
        f"  sent through: {_server_words(settings.sending)}",
        *(f"  ✗ {problem}" for problem in problems),
    ]


def _account_lines(account: Account) -> list[str]:
    lines = [f"{account.label}  ({account.client}; id: {account.id})"]
    for identity in account.identities:
        lines.append(f"  sends as  {display(identity.mailbox)}, through {_server_words(identity.smtp)}")
        if identity.always_bcc:
            lines.append(f"            always with Bcc to {', '.join(identity.always_bcc)}")
    lines += [f"  {folder.kind!s:<8}  {folder.label or folder.path.name}  {folder.path}" for folder in account.folders]
    return lines + [f"  ✗ {problem}" for problem in account.problems]


def _server_words(server: SmtpServer | None) -> str:
    return f"{server.host}:{server.port} ({server.security}, sign-in: {server.auth})" if server else "no known server"
