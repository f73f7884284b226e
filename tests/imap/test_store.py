"""What a folder on a mail server does beyond the contract of all stores (tests/stores/test_contract.py)."""

from __future__ import annotations

import pytest
from tests.imap.conftest import Connect
from tests.support.imap_server import ImapServer
from tests.support.mailbox import letter

from postlogg.stores import imap
from postlogg.stores.base import StoredMessage
from postlogg.stores.imap import ImapStore, Place
from postlogg.stores.imap_news import News


@pytest.fixture
def store(server: ImapServer, connect: Connect) -> ImapStore:
    return ImapStore(connect(server), "INBOX")


def subjects(messages: list[StoredMessage]) -> list[int]:
    return [int(message.header.partition(b"Subject: Letter ")[2].partition(b"\r\n")[0]) for message in messages]


def put(server: ImapServer, *numbers: int) -> None:
    for number in numbers:
        server.append("INBOX", letter(number, f"body {number}"))


@pytest.mark.parametrize(
    "cursor",
    [
        "garbage",
        "{}",
        "[]",
        '{"validity":1e999}',
        '{"validity":-1}',
        '{"validity":true}',
        "\x00",
        "[" * 5000,
        '{"validity":7,"drafts":3}',
        '{"validity":7,"drafts":"x"}',
    ],
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


def draft(server: ImapServer, *numbers: int) -> list[int]:
    """They come as drafts; their UIDs."""
    uids = []
    for number in numbers:
        with server.changed:
            uids.append(server.mailboxes["INBOX"].append(letter(number)))
            server.mailboxes["INBOX"].flag(uids[-1], "\\Draft")
    return uids


def test_a_draft_waits_until_it_is_finished(server: ImapServer, store: ImapStore, connect: Connect) -> None:
    cursor = store.end()
    put(server, 1)
    first, second, third = draft(server, 2, 3, 4)
    put(server, 5)
    assert subjects(list(store.since(cursor))) == [1, 5]
    cursor = store.cursor
    assert list(store.since(cursor)) == []
    server.finish("INBOX", third)
    server.finish("INBOX", first)
    restarted = ImapStore(connect(server), "INBOX")
    found = list(restarted.since(cursor))
    assert [(*subjects([each]), each.appended) for each in found] == [(2, True), (4, True)]
    assert found[0].read() == letter(2)
    rest = list(restarted.since(found[0].cursor))
    assert subjects(rest) == [4], "one that was not entered yet comes again"
    assert list(restarted.since(restarted.cursor)) == []
    server.finish("INBOX", second)
    assert subjects(list(restarted.since(restarted.cursor))) == [3]
    assert "drafts" not in restarted.cursor


def test_a_draft_that_is_thrown_away_is_forgotten(server: ImapServer, store: ImapStore) -> None:
    cursor = store.end()
    draft(server, 1, 2)
    assert list(store.since(cursor)) == []
    server.mailboxes["INBOX"].kept.pop()
    assert list(store.since(store.cursor)) == []
    assert Place.parse(store.cursor) == Place(7, 3, drafts="1")
    server.mailboxes["INBOX"].begin_anew()
    assert list(store.since(store.cursor)) == []
    server.finish("INBOX", 1)
    assert subjects(list(store.since(store.cursor))) == [1]


def test_where_somebody_listens_drafts_are_asked_for_once_a_minute(
    server: ImapServer, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    news = News()
    news.alive = True
    store = ImapStore(connect(server), "INBOX", news)
    cursor = store.end()
    (uid,) = draft(server, 1)
    news.tell()
    assert list(store.since(cursor)) == []
    server.finish("INBOX", uid)
    asked = len(server.commands)
    assert list(store.since(store.cursor)) == []
    assert len(server.commands) == asked
    monkeypatch.setattr(imap, "POLL_SECONDS", 0.0)
    assert subjects(list(store.since(store.cursor))) == [1]
    asked = len(server.commands)
    assert list(store.since(store.cursor)) == []
    assert len(server.commands) == asked, "none waits any more"
