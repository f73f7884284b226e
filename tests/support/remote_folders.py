"""Folders that lie in no file: a mailbox on an IMAP server, and Outlook's items; with what a ``Writer`` does."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

from tests.support import imap_server

from postlogg import model
from postlogg.errors import StoreError
from postlogg.mail.address import parse_mailboxes
from postlogg.model import AuthMethod, Security
from postlogg.stores.imap import ImapStore
from postlogg.stores.imap_session import ImapSession
from postlogg.stores.outlook import OutlookStore
from postlogg.stores.outlook_mime import Item, message


class ImapFolder:
    """``ending`` stops the server and closes the sessions."""

    path = Path("imap")

    def __init__(self, ending: ExitStack) -> None:
        self._server, self._ending = ending.enter_context(imap_server.ImapServer()), ending
        self._box = self._server.mailboxes["INBOX"]

    def __len__(self) -> int:
        return len(self._box.kept)

    def read(self) -> ImapStore:
        address = model.ImapServer("127.0.0.1", self._server.port, Security.NONE, AuthMethod.PASSWORD, "rep")
        session = ImapSession(address, lambda renew: "sæcret")
        self._ending.callback(session.close)
        return ImapStore(session, "INBOX")

    def append(self, octets: bytes) -> None:
        self._server.append("INBOX", octets)

    def mark_deleted(self, index: int) -> None:
        self._box.kept[index].flags.add("\\Deleted")

    def remove(self, indexes: Iterable[int]) -> None:
        for index in sorted(set(indexes), reverse=True):
            del self._box.kept[index]

    def remove_last(self, count: int) -> None:
        self.remove(range(len(self) - count, len(self)))

    def rewrite(self) -> None:
        """Another UIDVALIDITY: the same messages, other UIDs."""
        self._box.begin_anew()

    def take_away(self) -> None:
        self._kept_away = self._server.mailboxes.pop("INBOX")

    def bring_back(self) -> None:
        self._server.mailboxes["INBOX"] = self._kept_away


class OutlookItems:
    """What Outlook says when it is asked for a folder; see ``stores.outlook.OutlookFolder``."""

    path = Path("outlook")

    def __init__(self) -> None:
        self._items: dict[str, tuple[float, Item]] = {}
        self._number, self._is_there = 0, True

    def __len__(self) -> int:
        return len(self._items)

    def __call__(self, names: tuple[str, ...]) -> OutlookItems:
        if not self._is_there:
            raise StoreError("A folder of Outlook's is not there: check that its account is.")
        return self

    def read(self) -> OutlookStore:
        return OutlookStore(Path("outlook") / "rep@sender.example" / "Inbox", opened=self)

    def newest_first(self) -> Iterator[tuple[str, float]]:
        yield from ((entry, created) for entry, (created, _) in reversed(self._items.items()))

    def item(self, entry_id: str) -> Item | None:
        return self._items.get(entry_id, (0.0, None))[1]

    @staticmethod
    def made_of(octets: bytes) -> bytes:
        """What the item of such a message is as a message."""
        return message(_item(octets))

    def append(self, octets: bytes) -> None:
        self._number += 1
        self._items[f"ENTRY{self._number}"] = (1e9 + self._number, _item(octets))

    def mark_deleted(self, index: int) -> None:
        """What is deleted leaves the folder; there is no such mark."""

    def remove(self, indexes: Iterable[int]) -> None:
        entries = list(self._items)
        for index in set(indexes):
            del self._items[entries[index]]

    def remove_last(self, count: int) -> None:
        self.remove(range(len(self) - count, len(self)))

    def rewrite(self) -> None:
        """Reading or marking changes neither an entry's identifier nor when it was created."""

    def take_away(self) -> None:
        self._is_there = False

    def bring_back(self) -> None:
        self._is_there = True


def _item(octets: bytes) -> Item:
    found = email.message_from_bytes(octets, policy=email.policy.default)
    people = parse_mailboxes(str(found["To"] or ""))
    sender = parse_mailboxes(str(found["From"] or ""))[0]
    sent_at = datetime(2026, 11, 23, 12, 5, 13, tzinfo=UTC)
    told = {
        "headers": "", "message_id": str(found["Message-ID"]), "author": sender, "sender": sender, "to": people,
        "cc": (), "bcc": (), "subject": str(found["Subject"]), "sent_at": sent_at, "in_reply_to": "", "references": "",
        "text": found.get_content(), "html": "", "files": (),
    }  # fmt: skip
    names = {each.name for each in fields(Item)}
    return Item(**{name: value for name, value in told.items() if name in names})
