"""What every store must do (tests/stores/test_contract.py), as far as a mail server's folder can be brought into it."""

from __future__ import annotations

import pytest
from tests.imap.conftest import Connect
from tests.support.imap_server import ImapServer
from tests.support.mailbox import letter

from postlogg.errors import StoreError
from postlogg.stores import imap
from postlogg.stores.base import HEADER_LIMIT, StoredMessage
from postlogg.stores.imap import ImapStore


@pytest.fixture
def store(server: ImapServer, connect: Connect) -> ImapStore:
    return ImapStore(connect(server), "INBOX")


def subjects(messages: list[StoredMessage]) -> list[int]:
    return [int(message.header.partition(b"Subject: Letter ")[2].partition(b"\r\n")[0]) for message in messages]


def put(server: ImapServer, *numbers: int) -> None:
    for number in numbers:
        server.append("INBOX", letter(number, f"body {number}"))


def test_messages_come_in_order_with_header_size_and_bytes(server: ImapServer, store: ImapStore) -> None:
    letters = [letter(0, "plain"), letter(1, "From here\n>From there"), letter(2, "æøå\n\n", ["X-Long: a", "\tfolded"])]
    for one in letters:
        server.append("INBOX", one)
    messages = list(store.since(""))
    assert [message.read() for message in messages] == letters
    assert [message.header for message in messages] == [one.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" for one in letters]
    assert [message.size for message in messages] == list(map(len, letters))
    assert not any(message.deleted for message in messages)
    assert not store.pending


def test_the_first_reading_is_offered_and_later_mail_is_new(server: ImapServer, store: ImapStore) -> None:
    put(server, 1)
    assert [message.appended for message in store.since("")] == [False]
    put(server, 2)
    (second,) = store.since(store.cursor)
    assert (subjects([second]), second.appended) == ([2], True)
    assert list(store.since(store.cursor)) == []


def test_a_folder_seen_for_the_first_time_starts_at_its_end(server: ImapServer, store: ImapStore) -> None:
    put(server, 1)
    end = store.end()
    put(server, 2)
    assert [(subjects([m]), m.appended) for m in store.since(end)] == [([2], True)]


def test_a_restart_goes_on_at_the_cursor(server: ImapServer, store: ImapStore, connect: Connect) -> None:
    put(server, *range(40))
    start = list(store.since(""))[29].cursor
    again = ImapStore(connect(server), "INBOX")
    assert subjects(list(again.since(start))) == list(range(30, 40))
    put(server, 40)
    assert subjects(list(ImapStore(connect(server), "INBOX").since(again.cursor))) == [40]


def test_a_first_reading_in_slices_stays_a_first_reading(server: ImapServer, store: ImapStore) -> None:
    put(server, *range(5))
    cursor, seen = "", []
    for _ in range(6):
        message = next(store.since(cursor), None)
        if message:
            seen.append((*subjects([message]), message.appended))
            cursor = message.cursor
    assert seen == [(number, False) for number in range(5)]


def test_a_round_that_was_not_committed_is_read_again(server: ImapServer, store: ImapStore) -> None:
    start = store.end()
    put(server, *range(3))
    assert subjects(list(store.since(start))) == [0, 1, 2]
    partly = store.since(start)
    assert subjects([next(partly)]) == [0]
    partly.close()
    assert subjects(list(store.since(start))) == [0, 1, 2]


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


def test_removed_messages_do_not_hide_the_next(server: ImapServer, store: ImapStore) -> None:
    put(server, *range(10))
    cursor = store.end()
    box = server.mailboxes["INBOX"]
    box.kept = [box.kept[index] for index in (1, 2, 4)]
    put(server, 10)
    assert [(subjects([m]), m.appended) for m in store.since(cursor)] == [([10], True)]


def test_deleted_messages_say_so(server: ImapServer, store: ImapStore) -> None:
    put(server, 1, 2)
    server.mailboxes["INBOX"].kept[0].flags.add("\\Deleted")
    assert {subjects([m])[0]: m.deleted for m in store.since("")} == {1: True, 2: False}


def test_recall_finds_a_message_by_position_or_by_search(server: ImapServer, store: ImapStore) -> None:
    put(server, *range(4))
    position = list(store.since(""))[2].position

    def is_second(header: bytes) -> bool:
        return b"<letter-2@" in header

    assert store.recall(position, is_second) == letter(2, "body 2")
    assert store.recall("no position", is_second) == letter(2, "body 2")
    server.mailboxes["INBOX"].begin_anew()
    assert store.recall(position, is_second) == letter(2, "body 2")
    del server.mailboxes["INBOX"].kept[2]
    assert store.recall(position, is_second) is None


def test_a_message_that_is_gone_is_reported(server: ImapServer, store: ImapStore) -> None:
    put(server, 1)
    (message,) = store.since("")
    server.mailboxes["INBOX"].kept.clear()
    with pytest.raises(StoreError, match="moved or deleted"):
        message.read()


def test_a_header_is_bounded(server: ImapServer, store: ImapStore) -> None:
    server.append("INBOX", letter(1, headers=["X-Big: " + "x" * 900] * 3000))
    (message,) = store.since("")
    assert len(message.header) <= HEADER_LIMIT
    assert message.header.endswith(b"\r\n\r\n")


@pytest.mark.parametrize("stored", [b"\r\n", b"Subject: only\r\n\r\n", b"\r\nbody only\r\n", b"no header at all\r\n"])
def test_odd_messages_neither_stop_nor_hide_the_next(server: ImapServer, store: ImapStore, stored: bytes) -> None:
    put(server, 1)
    server.append("INBOX", stored)
    put(server, 2)
    messages = list(store.since(""))
    assert all(m.header.endswith(b"\r\n") for m in messages)
    assert (messages[0].read(), messages[-1].read()) == (letter(1, "body 1"), letter(2, "body 2"))


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


def test_a_folder_that_is_not_there_says_what_to_do(server: ImapServer, connect: Connect) -> None:
    store = ImapStore(connect(server), "Gone")
    for act in (store.end, lambda: list(store.since("")), lambda: store.recall("7:1", lambda header: True)):
        with pytest.raises(StoreError, match="Configure the account anew"):
            act()
