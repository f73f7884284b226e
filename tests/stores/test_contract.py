"""What every folder format must do, whoever wrote the folder. A format's ways are in ``tests.support.store_ways``."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

import pytest
from tests.support.mailbox import Writer, letter
from tests.support.store_ways import Way

from postlogg.errors import StoreError
from postlogg.stores.base import Store, StoredMessage
from postlogg.stores.mbox import PATIENCE
from postlogg.stores.wire import HEADER_LIMIT


def subjects(messages: list[StoredMessage]) -> list[int]:
    return [int(message.header.partition(b"Subject: Letter ")[2].partition(b"\r\n")[0]) for message in messages]


def offered(store: Store, cursor: str) -> list[tuple[int, bool]]:
    return [(*subjects([message]), message.appended) for message in store.since(cursor)]


def test_messages_come_in_order_with_header_size_and_bytes(folder_way: Way, box: Writer, store: Store) -> None:
    letters = [
        letter(0, "plain"),
        letter(1, "From here\n>From there\n>>From deep\n\nX-Mozilla-Status: 0009\nend"),
        letter(2, "æøå\n\n\n", ["X-Long: a", "\tfolded", "X-Mozilla-Draft-Info: internal/draft;", " DSN=0"]),
        letter(3, "text\n\nFrom - Mon Nov 23 10:00:00 2026\nSubject: Letter 99\n\nforged"),
    ]
    for one in letters:
        box.append(one)
    given = list(map(folder_way.expected, letters))
    messages = list(store.since(""))
    assert [message.read() for message in messages] == given
    assert [message.header for message in messages] == [one.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" for one in given]
    assert messages[0].size in (len(given[0]), len(given[0].replace(b"\r\n", b"\n")))
    assert not any(message.deleted for message in messages)
    assert not store.pending


def test_first_reading_is_offered_not_appended_and_later_mail_is_appended(
    folder_way: Way, box: Writer, store: Store
) -> None:
    box.append(letter(1))
    assert offered(store, "") == [(1, False)]
    box.append(letter(2))
    assert offered(store, store.cursor) == [(2, folder_way.tells_new)]
    assert offered(store, store.cursor) == []


def test_a_folder_seen_for_the_first_time_starts_at_its_end(folder_way: Way, box: Writer, store: Store) -> None:
    box.append(letter(1))
    end = store.end()
    box.append(letter(2))
    assert [number for number, new in offered(store, end) if new or not folder_way.tells_new] == [2]


def test_a_folder_that_appears_later_starts_with_its_first_message(folder_way: Way) -> None:
    store = folder_way.read()
    end = store.end()
    assert offered(store, end) == []
    assert not store.pending
    folder_way.write().append(letter(1))
    assert offered(store, store.cursor) == [(1, folder_way.tells_new)]


def test_a_restart_goes_on_at_the_cursor(folder_way: Way, box: Writer, store: Store) -> None:
    for number in range(40):
        box.append(letter(number))
    start = list(store.since(""))[29].cursor
    again = folder_way.read()
    assert subjects(list(again.since(start))) == list(range(30, 40))
    box.append(letter(40))
    assert subjects(list(folder_way.read().since(again.cursor))) == [40]


def test_a_first_reading_in_slices_stays_a_first_reading(folder_way: Way, box: Writer) -> None:
    for number in range(5):
        box.append(letter(number))
    cursor, seen = "", []
    for _ in range(6):
        message = next(folder_way.read().since(cursor), None)
        if message:
            seen.append((*subjects([message]), message.appended))
            cursor = message.cursor
    assert [number for number, _ in seen] == list(range(5))
    assert folder_way.name == "outlook" or not any(new for _, new in seen)


def test_a_round_that_was_not_committed_is_read_again(box: Writer, store: Store) -> None:
    start = store.end()
    for number in range(3):
        box.append(letter(number))
    assert subjects(list(store.since(start))) == [0, 1, 2]
    assert subjects(list(store.since(start))) == [0, 1, 2]
    partly = store.since(start)
    assert subjects([next(partly)]) == [0]
    partly.close()
    assert subjects(list(store.since(start))) == [0, 1, 2]


@pytest.mark.parametrize("cursor", ["garbage", "{}", "[]", '{"offset":1e999}', '{"offset":-1}', "\x00", "[" * 5000])
def test_a_garbled_cursor_offers_everything_again(box: Writer, store: Store, cursor: str) -> None:
    box.append(letter(1))
    box.append(letter(2))
    assert offered(store, cursor) == [(1, False), (2, False)]


def test_what_is_appended_while_reading_comes_next(box: Writer, store: Store) -> None:
    box.append(letter(1))
    box.append(letter(2))
    seen = []
    for message in store.since(store.end() and ""):
        if not seen:
            box.append(letter(3))
        seen += subjects([message])
    seen += subjects(list(store.since(store.cursor)))
    assert seen == [1, 2, 3]


def test_a_message_being_written_is_left_until_it_is_whole(folder_way: Way, box: Writer, store: Store) -> None:
    box.append(letter(1))
    cursor = store.end()
    box.begin(letter(2, "line\n" * 50), 0.7)
    assert offered(store, cursor) == []
    box.finish()
    messages = list(store.since(store.cursor))
    assert [(subjects([m]), m.appended, m.read()) for m in messages] == [
        ([2], folder_way.tells_new, letter(2, "line\n" * 50))
    ]


def test_a_fresh_message_waits_until_the_folder_is_quiet(folder_way: Way, box: Writer) -> None:
    store = folder_way.read(ahead=0)
    cursor = store.end()
    box.append(letter(1))
    first = subjects(list(store.since(cursor)))
    if not first:
        assert store.pending
    deadline = time.monotonic() + 10
    while not first and time.monotonic() < deadline:
        first = subjects(list(store.since(store.cursor)))
    assert first == [1]
    assert not store.pending


def test_deleted_messages_say_so(folder_way: Way, box: Writer, store: Store) -> None:
    box.append(letter(1))
    box.append(letter(2))
    box.mark_deleted(0)
    assert {subjects([m])[0]: m.deleted for m in store.since("")} == {1: folder_way.marks_deleted, 2: False}


def test_after_messages_were_removed_reading_goes_on_behind_the_last_known(
    folder_way: Way, box: Writer, store: Store
) -> None:
    for number in range(10):
        box.append(letter(number))
    cursor = store.end()
    box.remove([0, 3, 9])
    box.append(letter(10))
    assert offered(store, cursor) == [(10, folder_way.tells_new)]


def test_a_folder_cut_short_is_noticed(folder_way: Way, box: Writer, store: Store) -> None:
    for number in range(5):
        box.append(letter(number))
    cursor = store.end()
    box.remove_last(2)
    assert offered(store, cursor) == []
    box.append(letter(5))
    assert offered(store, store.cursor) == [(5, folder_way.tells_new)]


def test_recall_finds_a_message_by_position_or_by_search(folder_way: Way, box: Writer, store: Store) -> None:
    for number in range(4):
        box.append(letter(number, f"body {number}"))
    position, second = list(store.since(""))[2].position, folder_way.expected(letter(2, "body 2"))

    def is_second(header: bytes) -> bool:
        return b"<letter-2@" in header

    assert store.recall(position, is_second) == second
    assert store.recall("no position", is_second) == second
    box.remove([0])
    assert store.recall(position, is_second) == second
    box.remove([1])
    assert store.recall(position, is_second) is None


def test_a_message_is_read_where_it_lies_by_now_or_reported_gone(folder_way: Way, box: Writer, store: Store) -> None:
    for number in range(3):
        box.append(letter(number))
    first, _, third = store.since("")
    box.remove([0])
    assert third.read() == folder_way.expected(letter(2))
    with pytest.raises(StoreError, match="moved or deleted"):
        first.read()


def test_a_header_without_end_is_bounded(folder_way: Way, box: Writer) -> None:
    box.append(letter(1, headers=["X-Big: " + "x" * 900] * 3000))
    (message,) = folder_way.read(ahead=PATIENCE + 10).since("")
    assert len(message.header) <= HEADER_LIMIT
    assert message.header.endswith(b"\r\n\r\n")


@pytest.mark.parametrize("stored", [b"\r\n", b"Subject: only\r\n\r\n", b"\r\nbody only\r\n", b"no header at all\r\n"])
def test_odd_messages_neither_stop_nor_hide_the_next(folder_way: Way, box: Writer, stored: bytes) -> None:
    box.append(letter(1))
    box.append(stored)
    box.append(letter(2))
    messages = list(folder_way.read(ahead=PATIENCE + 10).since(""))
    assert all(m.header.endswith(b"\r\n") for m in messages)
    assert (messages[0].read()[: len(letter(1))], messages[-1].read()) == (letter(1), letter(2))


def test_reading_leaves_the_folder_as_it_was(folder_way: Way, box: Writer, store: Store) -> None:
    for number in range(3):
        box.append(letter(number))

    def state() -> dict[Path, tuple[str, int]]:
        files = [file for file in folder_way.path.parent.rglob("*") if file.is_file()]
        return {f: (hashlib.sha256(f.read_bytes()).hexdigest(), f.stat().st_mtime_ns) for f in files}

    before = state()
    cursor = store.end()
    messages = list(store.since(""))
    list(store.since(cursor))
    assert messages[1].read() == letter(1)
    assert store.recall(messages[0].position, lambda header: False) is None
    assert state() == before
