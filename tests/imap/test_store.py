"""What a folder on a mail server does beyond the contract of all stores (tests/stores/test_contract.py)."""

from __future__ import annotations

import pytest
from tests.imap.conftest import Connect
from tests.support.imap_server import ImapServer
from tests.support.mailbox import letter

from postlogg.stores import imap
from postlogg.stores.base import StoredMessage
from postlogg.stores.imap import ImapStore


@pytest.fixture
def store(server: ImapServer, connect: Connect) -> ImapStore:
    return ImapStore(connect(server), "INBOX")


def subjects(messages: list[StoredMessage]) -> list[int]:
    return [int(message.header.partition(b"Subject: Letter ")[2].partition(b"\r\n")[0]) for message in messages]


def put(server: ImapServer, *numbers: int) -> None:
    for number in numbers:
        server.append("INBOX", letter(number, f"body {number}"))


@pytest.mark.parametrize(
    "cursor", ["garbage", "{}", "[]", '{"validity":1e999}', '{"validity":-1}', '{"validity":true}', "\x00", "[" * 5000]
)
def test_a_garbled_cursor_offers_everything_again(server: ImapServer, store: ImapStore, cursor: str) -> None:
    put(server, 1, 2)
    assert [(*subjects([m]), m.appended) for m in store.since(cursor)] == [(1, False), (2, False)]


def test_another_uidvalidity_offers_everything_again(server: ImapServer, store: ImapStore) -> None:
    put(server, *range(5))
    cursor = store.end()
    server.mailboxes["INBOX"].begin_anew()
    assert [(*subjects([m]), m.appended) for m in store.since(cursor)] == [(number, False) for number in range(5)]
    put(server, 5)
    assert [(*subjects([m]), m.appended) for m in store.since(store.cursor)] == [(5, True)]


def test_nothing_is_written(server: ImapServer, store: ImapStore) -> None:
    put(server, 1)
    list(store.since(store.end()))
    (message,) = store.since("")
    message.read()
    store.recall(message.position, lambda header: True)
    words = {command.upper().removeprefix("UID ").split(" ")[0] for command in server.commands}
    assert words <= {"CAPABILITY", "AUTHENTICATE", "EXAMINE", "SEARCH", "FETCH"}
    assert all("PEEK" in command for command in server.said("BODY"))


def test_bodies_are_fetched_only_when_asked_for_and_once(server: ImapServer, store: ImapStore) -> None:
    put(server, 1, 2)
    messages = list(store.since(""))
    assert server.said("BODY.PEEK[]") == []
    assert messages[1].read() == messages[1].read() == letter(2, "body 2")
    assert len(server.said("BODY.PEEK[]")) == 1


def test_a_big_folder_is_read_in_goes(server: ImapServer, store: ImapStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap, "MOST_AT_ONCE", 20)
    monkeypatch.setattr(imap, "WINDOW", 7)
    put(server, *range(50))
    seen, cursor, goes = [], "", 0
    while store.pending or not goes:
        found = list(store.since(cursor))
        assert len(found) <= 20
        seen += subjects(found)
        cursor, goes = store.cursor, goes + 1
    assert seen == list(range(50))
    assert goes == 3
