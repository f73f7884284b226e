"""Folders that a mail client has moved or converted are found again, and accounts that are new are told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from time import monotonic, time

from postlogg.clients.discovery import find_accounts, with_requests
from postlogg.journal import Journal, Messages, Switch
from postlogg.model import Account, Folder, FolderKind, place_of
from postlogg.settings import load, save
from postlogg.stores.opening import is_in_place

LOOK_SECONDS = 60.0
"""How often the clients' own files are looked at."""

TOLD_SECONDS = 24 * 3600.0
"""For how long an account counts as new."""

NEW_ACCOUNTS = "new_accounts"
"""The fact in the journal that says so in words."""

_KNOWN = "known_accounts"
_SENTENCE = "A mail account was found that Postlogg does not watch yet: {}. Choose it in the settings, or leave it."


class Follower:
    """Keeps the settings in step with the mail clients. Call it in the engine's thread, before a round."""

    def __init__(
        self, settings_path: Path, find: Callable[[], list[Account]] = find_accounts,
        clock: Callable[[], float] = time, pulse: Callable[[], float] = monotonic,
    ) -> None:  # fmt: skip
        self._settings_path, self._find, self._clock, self._pulse = settings_path, find, clock, pulse
        self._looked_at: float | None = None

    def __call__(self, journal: Journal) -> None:
        """Look again if it is time. Raises SettingsError or JournalError."""
        now = self._pulse()
        if self._looked_at is not None and now - self._looked_at < LOOK_SECONDS:
            return
        self._looked_at = now
        found = self._find()
        self._follow(journal, found)
        self._tell(Switch(journal), found)

    def _follow(self, journal: Journal, found: list[Account]) -> None:
        settings = load(self._settings_path)
        there = with_requests(found, settings.request_folder)
        folders = followed(settings.folders, there)
        moved = [(old.path, new.path) for old, new in zip(settings.folders, folders, strict=True) if old != new]
        folders = with_request_folders(folders, there)
        if folders != settings.folders or moved:
            _carry_over(Messages(journal), [(old, new) for old, new in moved if old != new])
            save(replace(settings, folders=folders), self._settings_path)

    def _tell(self, switch: Switch, found: list[Account]) -> None:
        usable = {account.id: account.label for account in found if account.identities and account.folders}
        watched = {folder.account for folder in load(self._settings_path).folders}
        known = _parsed(switch.fact(_KNOWN))
        first = known is None
        times = {key: (known or {}).get(key, 0.0 if first else self._clock()) for key in usable}
        if times != known:
            switch.set_fact(_KNOWN, json.dumps({**(known or {}), **times}))
        new = [usable[key] for key, at in times.items() if key not in watched and self._clock() - at < TOLD_SECONDS]
        sentence = _SENTENCE.format(", ".join(new)) if new and watched else ""
        if switch.fact(NEW_ACCOUNTS) != sentence:
            switch.set_fact(NEW_ACCOUNTS, sentence)


def followed(folders: Sequence[Folder], accounts: Iterable[Account]) -> tuple[Folder, ...]:
    """The folders, those that are no longer in place exchanged for what their account has for them now."""
    by_id = {account.id: account for account in accounts}
    return tuple(_now(folder, by_id) for folder in folders)


def with_request_folders(folders: Sequence[Folder], accounts: Sequence[Account]) -> tuple[Folder, ...]:
    """The folders, with those for requests that a watched account has, and without those that it has no longer, or
    whose account is watched no longer."""
    paths = {folder.path for folder in folders if folder.kind is not FolderKind.REQUEST}
    watched = [each for each in accounts if not paths.isdisjoint(folder.path for folder in each.folders)]
    there = {folder.path: folder for each in watched for folder in each.folders if folder.kind is FolderKind.REQUEST}
    ids = {account.id for account in accounts}
    kept = [each for each in folders if each.kind is not FolderKind.REQUEST or each.account not in ids]
    known = {folder.path for folder in kept}
    return (*kept, *(folder for path, folder in there.items() if path not in known))


def _now(folder: Folder, accounts: Mapping[str, Account]) -> Folder:
    account = accounts.get(folder.account)
    if account is None or is_in_place(folder):
        return folder
    there = next((each for each in account.folders if each.path == folder.path), None)
    found = there or _successor(folder, account)
    return replace(folder, path=found.path, format=found.format) if found and is_in_place(found) else folder


def _successor(folder: Folder, account: Account) -> Folder | None:
    """The folder of the same name, or the only one that is used for the same."""
    same_name = [each for each in account.folders if each.label == folder.label]
    if folder.kind is FolderKind.SENT:
        sent = {identity.sent_folder for identity in account.identities}
        same_use = [each for each in account.folders if each.path in sent or each.kind is FolderKind.SENT]
    else:
        same_use = [each for each in account.folders if each.kind is folder.kind]
    return next((found[0] for found in (same_name, same_use) if len(found) == 1), None)


def _carry_over(messages: Messages, moved: Iterable[tuple[Path, Path]]) -> None:
    """What came while nobody looked is offered too: a moved folder is known since the old one was."""
    for old, new in moved:
        state = messages.folder(place_of(old))
        if state is not None and messages.folder(place_of(new)) is None:
            messages.begin_folder(place_of(new), "", state.first_seen_at)


def _parsed(text: str) -> dict[str, float] | None:
    try:
        found = json.loads(text)
        return {str(key): float(at) for key, at in found.items()}
    except (ValueError, TypeError, AttributeError):
        return None
