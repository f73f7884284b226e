"""Folders that a mail client has moved or converted are found again, and accounts that are new are told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from time import monotonic, time

from postlogg.clients.discovery import find_accounts, with_requests
from postlogg.engine.thread import SettingsFile
from postlogg.journal import Journal, Messages, Switch
from postlogg.model import Account, Folder, FolderKind, place_of
from postlogg.settings import save
from postlogg.stores.opening import has_home, is_in_place

LOOK_SECONDS, HURRY_SECONDS = 30.0, 5.0
"""How long nobody looks at the clients' own files again; and where a watched folder has just gone. The engine has a
round each minute, and one when something happens on disk."""

TOLD_SECONDS = 24 * 3600.0
"""For how long an account counts as new."""

NEW_ACCOUNTS = "new_accounts"
"""The fact in the journal that says so in words."""

_SAME_PARTS = 3
_KNOWN = "known_accounts"
_SENTENCE = "A mail account was found that Postlogg does not watch yet: {}. Choose it in the settings, or leave it."


class Follower:
    """Keeps the settings in step with the mail clients. Call it in the engine's thread, before a round."""

    def __init__(
        self, settings_path: Path, find: Callable[[], list[Account]] = find_accounts,
        clock: Callable[[], float] = time, pulse: Callable[[], float] = monotonic,
    ) -> None:  # fmt: skip
        self._settings_path, self._find, self._clock, self._pulse = settings_path, find, clock, pulse
        self._settings = SettingsFile(settings_path)
        self._looked_at: float | None = None
        self._in_place: list[Folder] = []

    def __call__(self, journal: Journal) -> None:
        """Look again if it is time. Raises SettingsError or JournalError."""
        now = self._pulse()
        if self._looked_at is not None and now - self._looked_at < self._patience():
            return
        self._looked_at = now
        found = self._find()
        self._follow(journal, found)
        self._tell(Switch(journal), found)
        self._in_place = [folder for folder in self._settings().folders if is_in_place(folder)]

    def _patience(self) -> float:
        return LOOK_SECONDS if all(map(is_in_place, self._in_place)) else HURRY_SECONDS

    def _follow(self, journal: Journal, found: list[Account]) -> None:
        settings = self._settings()
        there = with_requests(found, settings.request_folder)
        folders = followed(settings.folders, there)
        moved = [(old.path, new.path) for old, new in zip(settings.folders, folders, strict=True) if old != new]
        folders = with_request_folders(folders, there)
        if folders != settings.folders or moved:
            _carry_over(Messages(journal), [(old, new) for old, new in moved if old != new])
            save(replace(settings, folders=folders), self._settings_path)

    def _tell(self, switch: Switch, found: list[Account]) -> None:
        usable = {account.id: account.label for account in found if account.identities and account.folders}
        watched = {folder.account for folder in self._settings().folders}
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
    """The folders, those that their account has elsewhere now exchanged for these: also where the old store is left
    behind, as Thunderbird does when it converts one."""
    by_id = {account.id: account for account in accounts}
    watched = {folder.account for folder in folders}
    free = [account for key, account in by_id.items() if key not in watched]
    return tuple(
        _now(folder, by_id[folder.account]) if folder.account in by_id else _at_heir(folder, free) for folder in folders
    )


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


def _now(folder: Folder, account: Account) -> Folder:
    there = next((each for each in account.folders if each.path == folder.path), None)
    if there is not None and is_in_place(folder):
        return folder
    found = there or _successor(folder, account)
    if found is None or not (is_in_place(found) or (has_home(found) and not is_in_place(folder))):
        return folder
    return replace(folder, path=found.path, format=found.format)


def _at_heir(folder: Folder, accounts: Iterable[Account]) -> Folder:
    """The folder of an account that got another id: a profile in a directory of another name. One account nobody
    watches must have it at the same place within."""
    if not folder.account or is_in_place(folder):
        return folder
    found = [
        each
        for account in accounts
        for each in account.folders
        if account.id.startswith(folder.account.partition(":")[0] + ":")
        and each.path.parts[-_SAME_PARTS:] == folder.path.parts[-_SAME_PARTS:]
        and has_home(each)
    ]
    return replace(found[0], kind=folder.kind) if len(found) == 1 else folder


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
