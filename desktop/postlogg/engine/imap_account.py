"""An account on a mail server: one connection for reading, and the threads that listen there.

Apart from ``folders``, as it brings the library for IMAP with it: megabytes, which are not spent where all mail lies on
disk.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from postlogg.errors import CredentialError, StoreError
from postlogg.model import Folder, FolderKind, ImapServer
from postlogg.stores.base import Store
from postlogg.stores.imap import ImapStore
from postlogg.stores.imap_connection import Secret
from postlogg.stores.imap_keywords import ImapKeywords
from postlogg.stores.imap_name import mailbox_name
from postlogg.stores.imap_news import Listener, News
from postlogg.stores.imap_session import ImapSession, Listed
from postlogg.stores.keyword import Tagged

LISTENED = (FolderKind.SENT, FolderKind.INBOX)
"""One connection each; the others are looked into once a minute while one of these answers."""

LIST_SECONDS = 5 * 60.0
"""How often a server is asked which mailboxes it has."""


class ImapAccount:
    """One connection to read by, and one for each folder that is listened to."""

    def __init__(self, server: ImapServer, secret: Secret) -> None:
        self._new_session = partial(ImapSession, server, secret)
        self._session = self._new_session()
        self._listeners: dict[Folder, Listener] = {}
        self._stores: dict[tuple[Folder, News | None], ImapStore] = {}
        self._tagged: dict[tuple[Folder, News | None], ImapKeywords] = {}
        self._polled: dict[Folder, News] = {}
        self._listed: list[Listed] = []
        self._listed_at: float | None = None

    def store(self, folder: Folder) -> Store:
        """The folder's store, which hears of news where one of the account's folders is listened to."""
        news = self._news(folder)
        key = (folder, news)
        if key not in self._stores:
            self._stores[key] = ImapStore(self._session, mailbox_name(folder.path), news)
        return self._stores[key]

    def tagged(self, folder: Folder) -> Tagged:
        """Where the folder tells which of its messages bear a keyword."""
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
        """Listen to some of these folders, and to no others. ``wake``: there is something to read; ``keyword``: to
        whose messages as well."""
        wanted = _listened(folders)
        for folder in self._listeners.keys() - set(wanted):
            self._listeners.pop(folder).stop()
        for folder in wanted:
            if folder not in self._listeners:
                self._listeners[folder] = Listener(self._new_session(), mailbox_name(folder.path), wake)
                self._listeners[folder].start()
            self._listeners[folder].keyword = keyword

    def close(self) -> None:
        """Let go of the server."""
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
