"""The watched folders' stores, kept between rounds; and for those on a mail server the threads that listen there."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path

from postlogg.engine.credentials import Credentials
from postlogg.errors import CredentialError, StoreError
from postlogg.model import Folder, FolderKind, ImapServer, OAuthClient, StoreFormat
from postlogg.settings import Settings
from postlogg.stores.base import Store
from postlogg.stores.file_store import FileStore
from postlogg.stores.imap import ImapStore
from postlogg.stores.imap_keywords import ImapKeywords
from postlogg.stores.imap_name import folder_path, lies_on, mailbox_name
from postlogg.stores.imap_news import Listener, News
from postlogg.stores.imap_session import ImapSession, Listed
from postlogg.stores.keyword import Tagged, keyword_of
from postlogg.stores.marked import tagged_on_disk
from postlogg.stores.opening import has_home, open_store

LISTENED = (FolderKind.SENT, FolderKind.INBOX)
"""One connection each; the others are looked into once a minute while one of these answers."""

LIST_SECONDS = 5 * 60.0
"""How often a server is asked which mailboxes it has."""

_NO_HOME = (
    "A mail folder is no longer where it was: connect the drive that it is on, or choose the folders anew in the "
    "settings."
)
_Key = tuple[ImapServer, tuple[OAuthClient, ...]]


class Folders:
    """Opens each folder's store once. ``clock``: seconds since the epoch. ``close`` ends what ``follow`` began."""

    def __init__(self, credentials: Credentials, clock: Callable[[], float]) -> None:
        self._credentials, self._clock = credentials, clock
        self._on_disk: dict[Folder, Store] = {}
        self._tagged: dict[Folder, Tagged | None] = {}
        self._accounts: dict[_Key, _Account] = {}

    def store(self, folder: Folder, settings: Settings) -> Store:
        """The folder's store. Raises StoreError where it is on a server that the settings do not name, or where the
        place in which it lies is gone."""
        if folder.format is StoreFormat.IMAP:
            return self._account(_server(folder, settings), settings).store(folder)
        if not has_home(folder):
            raise StoreError(_NO_HOME)
        if folder not in self._on_disk:
            self._on_disk[folder] = open_store(folder, self._clock)
        return self._on_disk[folder]

    def tagged(self, folder: Folder, settings: Settings) -> Tagged | None:
        """Where the folder tells which of its messages bear a keyword, if it does. Raises StoreError as ``store``."""
        if folder.format is StoreFormat.IMAP:
            return self._account(_server(folder, settings), settings).tagged(folder)
        if folder not in self._tagged:
            self._tagged[folder] = tagged_on_disk(folder)
        return self._tagged[folder]

    def every(self, settings: Settings) -> tuple[Folder, ...]:
        """The folders of the settings, and those on mail servers whose name says that they hold requests."""
        if not settings.request_folder:
            return settings.folders
        found = [
            Folder(folder_path(server, name), FolderKind.REQUEST, StoreFormat.IMAP, name)
            for server in settings.imap
            for name in self._account(server, settings).named(settings.request_folder)
        ]
        known = {folder.path for folder in settings.folders}
        return (*settings.folders, *(each for each in found if each.path not in known))

    def changed(self, paths: Collection[Path]) -> None:
        """The file system says that something happened to these files: their folders need no listing."""
        for store in self._on_disk.values() if paths else ():
            if isinstance(store, FileStore):
                store.changed(paths)

    def follow(self, settings: Settings, wake: Callable[[], None]) -> None:
        """Listen to the servers that the settings name, and to no others. ``wake``: there is something to read."""
        wanted = {(server, settings.oauth) for server in settings.imap}
        for key in self._accounts.keys() - wanted:
            self._accounts.pop(key).close()
        for server in settings.imap:
            folders = [each for each in settings.folders if _is_on(each, server)]
            self._account(server, settings).follow(folders, wake, keyword_of(settings.request_tag))

    def close(self) -> None:
        """Let go of every server."""
        for account in self._accounts.values():
            account.close()
        self._accounts.clear()

    def _account(self, server: ImapServer, settings: Settings) -> _Account:
        key = (server, settings.oauth)
        if key not in self._accounts:
            secret = self._credentials.secret(server, settings)
            self._accounts[key] = _Account(lambda: ImapSession(server, secret))
        return self._accounts[key]


class _Account:
    """One connection to read by, and one for each folder that is listened to."""

    def __init__(self, session: Callable[[], ImapSession]) -> None:
        self._new_session, self._session = session, session()
        self._listeners: dict[Folder, Listener] = {}
        self._stores: dict[tuple[Folder, News | None], ImapStore] = {}
        self._tagged: dict[tuple[Folder, News | None], ImapKeywords] = {}
        self._polled: dict[Folder, News] = {}
        self._listed: list[Listed] = []
        self._listed_at: float | None = None

    def store(self, folder: Folder) -> Store:
        news = self._news(folder)
        key = (folder, news)
        if key not in self._stores:
            self._stores[key] = ImapStore(self._session, mailbox_name(folder.path), news)
        return self._stores[key]

    def tagged(self, folder: Folder) -> Tagged:
        news = self._news(folder)
        key = (folder, news)
        if key not in self._tagged:
            self._tagged[key] = ImapKeywords(self._session, mailbox_name(folder.path), news)
        return self._tagged[key]

    def named(self, name: str) -> list[str]:
        """The mailboxes of this name, wherever in the hierarchy, as the server listed them of late."""
        now = time.monotonic()
        if self._may_ask() and (self._listed_at is None or now - self._listed_at >= LIST_SECONDS):
            self._listed_at = now
            with suppress(StoreError, CredentialError):
                self._listed = self._session.folders()
        return [each.name for each in self._listed if _own_name(each).casefold() == name.casefold()]

    def _may_ask(self) -> bool:
        """Nobody waits for a server of which it is known that it does not answer."""
        return not self._listeners or any(listener.news.alive for listener in self._listeners.values())

    def follow(self, folders: list[Folder], wake: Callable[[], None], keyword: str) -> None:
        wanted = _listened(folders)
        for folder in self._listeners.keys() - set(wanted):
            self._listeners.pop(folder).stop()
        for folder in wanted:
            if folder not in self._listeners:
                self._listeners[folder] = Listener(self._new_session(), mailbox_name(folder.path), wake)
                self._listeners[folder].start()
            self._listeners[folder].keyword = keyword

    def close(self) -> None:
        for listener in self._listeners.values():
            listener.stop(timeout=0.2)
        self._listeners.clear()
        self._session.close()

    def _news(self, folder: Folder) -> News | None:
        if folder in self._listeners:
            return self._listeners[folder].news
        if folder not in self._polled and self._listeners:
            self._polled[folder] = News(next(iter(self._listeners.values())).news)
        return self._polled.get(folder)


def _listened(folders: list[Folder]) -> list[Folder]:
    """One folder of each kind, and one at least."""
    found = [next((each for each in folders if each.kind is kind), None) for kind in LISTENED]
    return [folder for folder in found if folder is not None] or folders[:1]


def _own_name(listed: Listed) -> str:
    return listed.name.rpartition(listed.delimiter)[2] if listed.delimiter else listed.name


def _is_on(folder: Folder, server: ImapServer) -> bool:
    return folder.format is StoreFormat.IMAP and lies_on(folder.path, server)


def _server(folder: Folder, settings: Settings) -> ImapServer:
    server = next((each for each in settings.imap if _is_on(folder, each)), None)
    if server is None:
        raise StoreError("The settings do not say on which mail server this folder is: configure the account anew.")
    return server
