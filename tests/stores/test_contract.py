"""What every folder format must do, whoever wrote the folder."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

import pytest
from tests.support.file_folders import CACHES, EVERY_WRITER, FORMATS, MARKS_DELETED
from tests.support.mailbox import Clock, Writer, letter

from postlogg.errors import StoreError
from postlogg.model import Folder, FolderKind, StoreFormat
from postlogg.stores.base import HEADER_LIMIT, Store, StoredMessage
from postlogg.stores.mbox import PATIENCE
from postlogg.stores.opening import open_store


def reader(writer_name: str, path: Path, ahead: float = 10.0) -> Store:
    folder = Folder(
        path / "geary.db" / "INBOX" if writer_name == "geary" else path, FolderKind.INBOX, FORMATS[writer_name]
    )
    return open_store(folder, Clock(ahead))


@pytest.fixture(params=sorted(EVERY_WRITER))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "INBOX"


@pytest.fixture
def box(name: str, path: Path) -> Writer:
    return EVERY_WRITER[name](path)


@pytest.fixture
def store(name: str, path: Path) -> Store:
    return reader(name, path)


def subjects(messages: list[StoredMessage]) -> list[int]:
    return [int(message.header.partition(b"Subject: Letter ")[2].partition(b"\r\n")[0]) for message in messages]


def test_messages_come_in_order_with_header_size_and_bytes(box: Writer, store: Store) -> None:
    letters = [
        letter(0, "plain"),
        letter(1, "From here\n>From there\n>>From deep\n\nX-Mozilla-Status: 0009\nend"),
        letter(2, "æøå\n\n\n", ["X-Long: a", "\tfolded", "X-Mozilla-Draft-Info: internal/draft;", " DSN=0"]),
        letter(3, "text\n\nFrom - Mon Nov 23 10:00:00 2026\nSubject: Letter 99\n\nforged"),
    ]
    for one in letters:
        box.append(one)
    messages = list(store.since(""))
    assert [message.read() for message in messages] == letters
    assert [message.header for message in messages] == [one.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" for one in letters]
    assert messages[0].size in (len(letters[0]), len(letters[0].replace(b"\r\n", b"\n")))
    assert not any(message.deleted for message in messages)
    assert not store.pending


def test_first_reading_is_offered_not_appended_and_later_mail_is_appended(name: str, box: Writer, store: Store) -> None:
    box.append(letter(1))
    assert [message.appended for message in store.since("")] == [False]
    box.append(letter(2))
    (second,) = store.since(store.cursor)
    assert (subjects([second]), second.appended) == ([2], name not in CACHES)
    assert list(store.since(store.cursor)) == []


def test_a_folder_seen_for_the_first_time_starts_at_its_end(name: str, box: Writer, store: Store) -> None:
    box.append(letter(1))
    end = store.end()
    box.append(letter(2))
    assert subjects([m for m in store.since(end) if m.appended or name in CACHES]) == [2]


def test_a_folder_that_appears_later_starts_with_its_first_message(name: str, path: Path) -> None:
    store = reader(name, path)
    end = store.end()
    assert list(store.since(end)) == []
    assert not store.pending
    EVERY_WRITER[name](path).append(letter(1))
    assert [(subjects([m]), m.appended) for m in store.since(store.cursor)] == [([1], name not in CACHES)]


def test_a_restart_goes_on_at_the_cursor(name: str, box: Writer, store: Store, path: Path) -> None:
    for number in range(40):
        box.append(letter(number))
    start = list(store.since(""))[29].cursor
    again = reader(name, path)
    assert subjects(list(again.since(start))) == list(range(30, 40))
    box.append(letter(40))
    assert subjects(list(reader(name, path).since(again.cursor))) == [40]


def test_a_first_reading_in_slices_stays_a_first_reading(name: str, box: Writer, path: Path) -> None:
    for number in range(5):
        box.append(letter(number))
    cursor, seen = "", []
    for _ in range(6):
        message = next(reader(name, path).since(cursor), None)
        if message:
            seen.append((*subjects([message]), message.appended))
            cursor = message.cursor
    assert seen == [(number, False) for number in range(5)]


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
    assert [(*subjects([m]), m.appended) for m in store.since(cursor)] == [(1, False), (2, False)]


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


def test_a_message_being_written_is_left_until_it_is_whole(name: str, box: Writer, store: Store) -> None:
    box.append(letter(1))
    cursor = store.end()
    box.begin(letter(2, "line\n" * 50), 0.7)
    assert list(store.since(cursor)) == []
    box.finish()
    messages = list(store.since(store.cursor))
    assert [(subjects([m]), m.appended, m.read()) for m in messages] == [
        ([2], name not in CACHES, letter(2, "line\n" * 50))
    ]


def test_a_fresh_message_waits_until_the_folder_is_quiet(name: str, box: Writer, path: Path) -> None:
    store = reader(name, path, ahead=0)
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


def test_deleted_messages_say_so(name: str, box: Writer, store: Store) -> None:
    box.append(letter(1))
    box.append(letter(2))
    box.mark_deleted(0)
    deleted = {subjects([m])[0]: m.deleted for m in store.since("")}
    assert deleted == {1: name in MARKS_DELETED, 2: False}


def test_after_messages_were_removed_reading_goes_on_behind_the_last_known(
    name: str, box: Writer, store: Store
) -> None:
    for number in range(10):
        box.append(letter(number))
    cursor = store.end()
    box.remove([0, 3, 9])
    box.append(letter(10))
    assert [(subjects([m]), m.appended) for m in store.since(cursor)] == [([10], name not in CACHES)]


def test_a_folder_cut_short_is_noticed(name: str, box: Writer, store: Store) -> None:
    for number in range(5):
        box.append(letter(number))
    cursor = store.end()
    box.remove_last(2)
    assert list(store.since(cursor)) == []
    box.append(letter(5))
    assert [(subjects([m]), m.appended) for m in store.since(store.cursor)] == [([5], name not in CACHES)]


def test_recall_finds_a_message_by_position_or_by_search(box: Writer, store: Store) -> None:
    for number in range(4):
        box.append(letter(number, f"body {number}"))
    position = list(store.since(""))[2].position

    def is_second(header: bytes) -> bool:
        return b"<letter-2@" in header

    assert store.recall(position, is_second) == letter(2, "body 2")
    assert store.recall("no position", is_second) == letter(2, "body 2")
    box.remove([0])
    assert store.recall(position, is_second) == letter(2, "body 2")
    box.remove([1])
    assert store.recall(position, is_second) is None


def test_a_message_is_read_where_it_lies_by_now_or_reported_gone(box: Writer, store: Store) -> None:
    for number in range(3):
        box.append(letter(number))
    first, _, third = store.since("")
    box.remove([0])
    assert third.read() == letter(2)
    with pytest.raises(StoreError, match="moved or deleted"):
        first.read()


def test_a_header_without_end_is_bounded(name: str, box: Writer, path: Path) -> None:
    box.append(letter(1, headers=["X-Big: " + "x" * 900] * 3000))
    (message,) = reader(name, path, ahead=PATIENCE + 10).since("")
    assert len(message.header) <= HEADER_LIMIT
    assert message.header.endswith(b"\r\n\r\n")


@pytest.mark.parametrize("stored", [b"\r\n", b"Subject: only\r\n\r\n", b"\r\nbody only\r\n", b"no header at all\r\n"])
def test_odd_messages_neither_stop_nor_hide_the_next(name: str, box: Writer, path: Path, stored: bytes) -> None:
    box.append(letter(1))
    box.append(stored)
    box.append(letter(2))
    messages = list(reader(name, path, ahead=PATIENCE + 10).since(""))
    assert all(m.header.endswith(b"\r\n") for m in messages)
    assert (messages[0].read()[: len(letter(1))], messages[-1].read()) == (letter(1), letter(2))


def test_reading_leaves_the_folder_as_it_was(box: Writer, store: Store, path: Path) -> None:
    for number in range(3):
        box.append(letter(number))

    def state() -> dict[Path, tuple[str, int]]:
        files = [file for file in path.parent.rglob("*") if file.is_file()]
        return {f: (hashlib.sha256(f.read_bytes()).hexdigest(), f.stat().st_mtime_ns) for f in files}

    before = state()
    cursor = store.end()
    messages = list(store.since(""))
    list(store.since(cursor))
    assert messages[1].read() == letter(1)
    assert store.recall(messages[0].position, lambda header: False) is None
    assert state() == before


def test_a_folder_that_cannot_be_read_says_what_to_do(name: str, path: Path) -> None:
    if FORMATS[name] is StoreFormat.MBOX:
        path.mkdir()
    elif FORMATS[name] is StoreFormat.GEARY:
        path.mkdir()
        (path / "geary.db").write_bytes(b"no database" * 1000)
    else:
        path.write_bytes(b"a file where a folder should be")
    for act in (lambda s: s.end(), lambda s: list(s.since("")), lambda s: s.recall("0", lambda header: True)):
        with pytest.raises(StoreError, match="check that") as caught:
            act(reader(name, path))
        assert str(path) not in str(caught.value)


def test_a_loop_of_links_is_an_error_not_a_hang(name: str, path: Path) -> None:
    path.symlink_to(path)
    with pytest.raises(StoreError):
        list(reader(name, path).since(""))


def test_many_small_messages_take_bounded_time(name: str, box: Writer, store: Store) -> None:
    many = 20_000 if FORMATS[name] is StoreFormat.MBOX else 5_000
    for number in range(many):
        box.append(letter(number))
    begin = time.process_time()
    assert sum(1 for _ in store.since("")) == many
    assert time.process_time() - begin < many / 1000
    box.append(letter(many))
    assert subjects(list(store.since(store.cursor))) == [many]
