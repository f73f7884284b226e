"""Folders that a mail client has moved or converted are found again, one that sent mail goes to from now on is watched
too, and accounts that are new are told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
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

NEW_SENT = "new_sent_folder"
"""The fact that says in words which folder sent mail goes to now."""

OVERLAP_SECONDS = 5 * 60.0
"""How much older than the last look at the old Sent folder a message in the new one may be."""

_SAME_PARTS = 3
_KNOWN, _KNOWN_SENT = "known_accounts", "known_sent_folders"
_SENTENCE = "A mail account was found that Postlogg does not watch yet: {}. Choose it in the settings, or leave it."
_SENT_SENTENCE = "The mail client keeps sent e-mail in another folder now, which Postlogg watches too: {}."
_NOT_YET_READ = "This folder was chosen for sent e-mail and has not been read yet."


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
        folders = with_request_folders(
            tuple({folder.path: folder for folder in reversed(folders)}.values())[::-1], there
        )
        sent = _SentFolders(Switch(journal), there)
        chosen = sent.chosen(folders)
        if (*folders, *chosen) != settings.folders or moved:
            messages = Messages(journal)
            _carry_over(messages, [(old, new) for old, new in moved if old != new])
            _begin_anew(messages, chosen, folders, self._clock())
            save(replace(settings, folders=(*folders, *chosen)), self._settings_path)
        sent.tell(chosen, self._clock())

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


class _SentFolders:
    """Where each account's sent mail goes, and where it went so far as was known when it was looked at last."""

    def __init__(self, switch: Switch, accounts: Sequence[Account]) -> None:
        self._switch, self._accounts = switch, accounts
        self._known, self._told_at = _parsed_sent(switch.fact(_KNOWN_SENT))
        every = {folder.path: folder for account in accounts for folder in account.folders}
        self._now = {account.id: _sent_now(account, every) for account in accounts}

    def chosen(self, folders: Sequence[Folder]) -> tuple[Folder, ...]:
        """The folders that are new as such, of accounts whose sent mail is watched: all else the user left out."""
        paths, found = {folder.path for folder in folders}, dict[Path, Folder]()
        for account in self._accounts:
            if account.id in self._known and _watches_sent(folders, account):
                new = (each for each in self._now[account.id] if each.place not in self._known[account.id])
                found |= {each.path: replace(each, kind=FolderKind.SENT) for each in new if each.path not in paths}
        return tuple(found.values())

    def tell(self, chosen: Sequence[Folder], now: float) -> None:
        """Say so for a day, and know it next time. Raises JournalError."""
        names = {account.id: account.label for account in self._accounts}
        if chosen:
            told = ", ".join(f"{each.label} ({names.get(each.account, each.account)})" for each in chosen)
            self._switch.set_fact(NEW_SENT, _SENT_SENTENCE.format(told))
        elif now - self._told_at >= TOLD_SECONDS and self._switch.fact(NEW_SENT):
            self._switch.set_fact(NEW_SENT, "")
        seen = {key: {each.place for each in folders} for key, folders in self._now.items() if folders}
        known = {**self._known, **{key: self._known.get(key, set()) | places for key, places in seen.items()}}
        if known != self._known or chosen:
            facts = {"at": now if chosen else self._told_at, "folders": {key: sorted(known[key]) for key in known}}
            self._switch.set_fact(_KNOWN_SENT, json.dumps(facts))


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
    if found is not None and found.label != folder.label and is_in_place(folder):
        return folder  # another one of the same use: this one is as it was
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


def _sent_now(account: Account, every: Mapping[Path, Folder]) -> list[Folder]:
    named = {identity.sent_folder for identity in account.identities}
    found = [folder for path, folder in every.items() if path in named]
    found = found or [folder for folder in account.folders if folder.kind is FolderKind.SENT]
    return [folder for folder in found if has_home(folder)]


def _watches_sent(folders: Iterable[Folder], account: Account) -> bool:
    own = {folder.path for folder in account.folders}
    return any(each.kind is FolderKind.SENT and (each.account == account.id or each.path in own) for each in folders)


def _begin_anew(messages: Messages, chosen: Iterable[Folder], folders: Sequence[Folder], now: float) -> None:
    """What was sent while the old folder was still read counts as new, and nothing that lay there before."""
    sent = [messages.folder(each.place) for each in folders if each.kind is FolderKind.SENT]
    read = min((state.read_at for state in sent if state is not None and not state.problem), default=now)
    for folder in chosen:
        if messages.folder(folder.place) is None:
            messages.folder_trouble(folder.place, _NOT_YET_READ, read - OVERLAP_SECONDS)


def _parsed_sent(text: str) -> tuple[dict[str, set[str]], float]:
    try:
        found = json.loads(text)
        return {str(key): set(map(str, places)) for key, places in found["folders"].items()}, float(found["at"])
    except (ValueError, TypeError, AttributeError, KeyError):
        return {}, 0.0


def _parsed(text: str) -> dict[str, float] | None:
    try:
        found = json.loads(text)
        return {str(key): float(at) for key, at in found.items()}
    except (ValueError, TypeError, AttributeError):
        return None
