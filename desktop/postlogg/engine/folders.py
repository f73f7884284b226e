"""The watched folders' stores, kept between rounds; and for those on a mail server the threads that listen there."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from postlogg.engine.credentials import Credentials
from postlogg.errors import StoreError
from postlogg.model import Folder, FolderKind, ImapServer, OAuthClient, StoreFormat
from postlogg.settings import Settings
from postlogg.stores.base import Store
from postlogg.stores.file_store import FileStore
from postlogg.stores.imap_name import folder_path, lies_on
from postlogg.stores.keyword import Tagged, keyword_of
from postlogg.stores.marked import tagged_on_disk
from postlogg.stores.opening import has_home, open_store

if TYPE_CHECKING:
    from postlogg.engine.imap_account import ImapAccount

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
        self._accounts: dict[_Key, ImapAccount] = {}

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

    def _account(self, server: ImapServer, settings: Settings) -> ImapAccount:
        key = (server, settings.oauth)
        if key not in self._accounts:
            # for its library's sake: see there
            from postlogg.engine.imap_account import ImapAccount  # noqa: PLC0415

            self._accounts[key] = ImapAccount(server, self._credentials.secret(server, settings))
        return self._accounts[key]


def _is_on(folder: Folder, server: ImapServer) -> bool:
    return folder.format is StoreFormat.IMAP and lies_on(folder.path, server)


def _server(folder: Folder, settings: Settings) -> ImapServer:
    server = next((each for each in settings.imap if _is_on(folder, each)), None)
    if server is None:
        raise StoreError("The settings do not say on which mail server this folder is: configure the account anew.")
    return server
