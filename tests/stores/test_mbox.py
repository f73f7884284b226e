from __future__ import annotations

import os
import sys
import time
import tracemalloc
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.mailbox import Clock, Mbox, letter

from postlogg.errors import StoreError
from postlogg.stores.mbox import PATIENCE, SETTLE, MboxStore
from postlogg.stores.mbox_place import REACH

SEPARATOR = b"From - Mon Nov 23 12:07:31 2026\r\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Sent"


@pytest.fixture
def store(path: Path) -> MboxStore:
    return MboxStore(path, Clock())


def bodies(store: MboxStore, cursor: str = "") -> list[bytes]:
    return [message.read().partition(b"\r\n\r\n")[2] for message in store.since(cursor)]


def numbers(store: MboxStore, cursor: str) -> list[tuple[int, bool]]:
    return [
        (int(message.header.partition(b"<letter-")[2].partition(b"@")[0]), message.appended)
        for message in store.since(cursor)
    ]


# where messages begin


@pytest.mark.parametrize(
    "separator",
    [
        b"From - Mon Nov 23 12:07:31 2026\r\n",
        b"From \r\n",
        b"From -\n",
        b"From kari@customer.example Mon Nov  2 12:07:31 2026\n",
        b"From kari@customer.example  Mon Nov 23 12:07 2026\n",
        b"From 1234@xxx Mon Nov 23 12:07:31 +0000 2026\r\n",
        b"From MAILER-DAEMON Mon Nov 23 12:07:31 CET 2026\n",
        b"From a b Mon Nov 23 12:07:31 2026 +0100\n",
    ],
)
def test_separators(store: MboxStore, path: Path, separator: bytes) -> None:
    path.write_bytes(separator + b"Subject: a\r\n\r\none\r\n\r\n" + separator + b"Subject: b\r\n\r\ntwo\r\n\r\n")
    assert bodies(store) == [b"one\r\n", b"two\r\n"]


@pytest.mark.parametrize(
    "text",
    [
        "From the start",
        "From kari@customer.example Mon Nov 23 12:07:31 2026\nthis is no field",
        "From \nno field",
        "x\nFrom kari Mon Nov 23 12:07:31 2026\nSubject: no blank line before",
        "From kari Xyz Nov 23 12:07:31 2026\nSubject: no day",
        ">From kari Mon Nov 23 12:07:31 2026\nSubject: quoted",
    ],
)
def test_text_that_only_looks_like_a_separator(store: MboxStore, path: Path, text: str) -> None:
    path.write_bytes(SEPARATOR + letter(1, "before\n\n" + text) + b"\r\n" + SEPARATOR + letter(2) + b"\r\n")
    assert bodies(store)[0] == b"before\r\n\r\n" + text.replace("\n", "\r\n").replace(">", "").encode() + b"\r\n"
    assert len(bodies(store)) == 2


def test_older_releases_do_not_close_a_message(store: MboxStore, path: Path) -> None:
    status = b"X-Mozilla-Status: 0001\n"
    path.write_bytes(SEPARATOR + status + letter(1, "one") + SEPARATOR + status + letter(2, "two") + b"\r\n")
    assert bodies(store) == [b"one\r\n", b"two\r\n"]


def test_line_ends_may_be_mixed(store: MboxStore, path: Path) -> None:
    path.write_bytes(b"From - Mon Nov 23 12:07:31 2026\nSubject: a\nX: y\r\n\none\r\ntwo\n\n" + SEPARATOR + letter(2))
    message = next(store.since(""))
    assert message.read() == b"Subject: a\r\nX: y\r\n\r\none\r\ntwo\r\n"


def test_what_lies_before_the_first_separator_is_passed_over(store: MboxStore, path: Path) -> None:
    path.write_bytes(b"\r\njunk\r\n\r\n" + SEPARATOR + letter(1, "one") + b"\r\n")
    assert bodies(store) == [b"one\r\n"]


def test_a_separator_anywhere_around_the_ends_of_pieces_is_found(store: MboxStore, path: Path) -> None:
    edge = 512 * 1024
    for shift in range(-40, 12):
        first = SEPARATOR + letter(1)
        filling = b"x" * (edge + shift - len(first) - 4) + b"\r\n\r\n"
        path.write_bytes(first + filling + SEPARATOR + letter(2, "two") + b"\r\n")
        assert bodies(store)[1:] == [b"two\r\n"]
        assert numbers(MboxStore(path, Clock()), MboxStore(path, Clock()).end()) == []


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                SEPARATOR,
                b"From \n",
                b"\r\n",
                b"\n",
                b"Subject: a",
                b"X-Mozilla-Status: 0001\n",
                b"x",
                b"\xff\x00",
                b"From -",
            ]
        )
        | st.binary(max_size=5)
    ).map(b"".join),
    st.integers(0, 60),
)
def test_any_octets_can_be_read(tmp_path_factory: pytest.TempPathFactory, data: bytes, at: int) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    path.write_bytes(data)
    store = MboxStore(path, Clock(ahead=PATIENCE + 1))
    positions = [message.position for message in store.since("") if message.read() is not None]
    assert store.pending is False
    assert list(store.since(store.cursor)) == []
    assert list(store.since(store.end())) == []
    assert len(positions) == len(set(positions))
    store.recall(str(at), lambda header: True)
    store.recall("9" * 5000, lambda header: False)


# the end of the file


def test_an_unfinished_multipart_is_waited_for_a_minute(path: Path) -> None:
    parts = letter(1, "--part\n\ntext\n", ['Content-Type: multipart/mixed; boundary="part"'])
    path.write_bytes(SEPARATOR + parts + b"\r\n")
    clock = Clock()
    store = MboxStore(path, clock)
    assert list(store.since("")) == []
    assert store.pending
    clock.ahead = PATIENCE + 1
    assert [message.read() for message in store.since(store.cursor)] == [parts]
    assert not store.pending
    assert list(store.since(store.cursor)) == []


def test_what_is_still_written_after_a_minute_does_not_come_as_a_second_message(path: Path) -> None:
    path.write_bytes(SEPARATOR + b"Subject: a\r\n\r\nhalf a li")
    clock = Clock(ahead=PATIENCE + 1)
    store = MboxStore(path, clock)
    assert bodies(store) == [b"half a li"]
    with path.open("ab") as file:
        file.write(b"ne\r\n\r\n" + SEPARATOR + letter(2, "next") + b"\r\n")
    assert bodies(store, store.cursor) == [b"next\r\n"]


@pytest.mark.parametrize("rest", [b"F", b"From ", b"From - Mon Nov", SEPARATOR])
def test_the_beginning_of_a_separator_is_no_message(path: Path, rest: bytes) -> None:
    Mbox(path).append(letter(1))
    with path.open("ab") as file:
        file.write(rest)
    store = MboxStore(path, Clock(ahead=PATIENCE + 1))
    assert [message.read() for message in store.since("")] == [letter(1)]
    assert not store.pending


def test_a_file_cut_short_while_it_is_read_gives_no_empty_message(store: MboxStore, path: Path) -> None:
    box = Mbox(path)
    box.append_all(letter(number) for number in range(5))
    reading = store.since("")
    assert next(reading).read() == letter(0)
    box.remove_last(3)
    assert [message.read() for message in reading] == [letter(1)]
    assert store.pending
    assert list(store.since(store.cursor)) == []


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
def test_a_write_that_fails_is_cut_back_and_tried_again(store: MboxStore, path: Path, share: float) -> None:
    box = Mbox(path)
    box.append(letter(1))
    cursor = store.end()
    parts = letter(2, "--part\n\ntext\n--part--", ["Content-Type: multipart/mixed; boundary=part"])
    box.begin(parts, share)
    assert list(store.since(cursor)) == []
    assert store.pending
    box.abandon()
    assert list(store.since(store.cursor)) == []
    box.append(parts)
    assert [(m.read(), m.appended) for m in store.since(store.cursor)] == [(parts, True)]


def test_a_message_being_written_at_the_first_look_counts_as_new(store: MboxStore, path: Path) -> None:
    box = Mbox(path)
    box.append(letter(1))
    box.begin(letter(2), 0.5)
    cursor = store.end()
    box.finish()
    assert numbers(store, cursor) == [(2, True)]


def test_a_file_from_the_future_is_read_once_it_is_quiet(path: Path) -> None:
    Mbox(path).append(letter(1))
    later = time.time() + 86_400
    os.utime(path, (later, later))
    clock = Clock(0)
    store = MboxStore(path, clock)
    assert list(store.since("")) == []
    assert store.pending
    clock.ahead = SETTLE + 0.1
    assert numbers(store, "") == [(1, False)]


def test_a_body_that_takes_the_boundary_for_text_needs_no_header_parser(store: MboxStore, path: Path) -> None:
    Mbox(path).append(letter(1, "text", ["Content-Type: multipart/mixed;", "\tcharset=x;", "\tboundary=a_b"]))
    assert list(store.since("")) == []
    Mbox(path).append(letter(2))
    assert [number for number, _ in numbers(store, "")] == [1, 2]


# compaction and the resume point


def test_a_copy_of_a_known_message_behind_a_new_one_hides_nothing(store: MboxStore, path: Path) -> None:
    box = Mbox(path)
    for number in (1, 2, 3, 4):
        box.append(letter(number))
    cursor = store.end()
    for number in (5, 3, 4):
        box.append(letter(number))
    box.remove([2, 3])
    assert (5, True) in numbers(store, cursor)


@pytest.mark.parametrize("deleted", [40, 150, 400])
def test_when_the_newest_messages_are_deleted_few_are_offered_again(store: MboxStore, path: Path, deleted: int) -> None:
    box = Mbox(path)
    box.append_all(letter(number) for number in range(8000))
    cursor = store.end()
    box.remove(range(8000 - deleted, 8000))
    box.append(letter(3000))
    another = MboxStore(path, Clock())
    offered = numbers(another, cursor)
    assert offered[-1] == (3000, False)
    assert 1 <= len(offered) < 6000, "as far back as the few that are remembered of older ones, not to the beginning"
    assert all(not appended for _, appended in offered), "whether it was known before, the journal knows"
    box.append(letter(3001))
    assert numbers(another, another.cursor) == [(3001, True)]


def test_a_large_message_hides_none_of_the_older_ones(store: MboxStore, path: Path) -> None:
    box = Mbox(path)
    box.append_all(letter(number) for number in range(900))
    box.append(letter(900, ("x" * 79 + "\n") * (REACH // 80)))
    box.append_all(letter(number) for number in range(901, 950))
    cursor = store.end()
    box.remove(range(850, 950))
    assert len(numbers(MboxStore(path, Clock()), cursor)) < 850


def test_what_is_remembered_of_older_messages_grows_slowly(store: MboxStore, path: Path) -> None:
    box = Mbox(path)
    box.append_all(letter(number) for number in range(4000))
    *_, last = store.since("")
    assert len(last.cursor) < 17 * (32 + 60)
    assert [n for n, _ in numbers(MboxStore(path, Clock()), last.cursor)] == []


def test_when_no_known_message_is_left_all_is_offered_again(store: MboxStore, path: Path) -> None:
    box = Mbox(path)
    for number in range(100):
        box.append(letter(number))
    cursor = store.end()
    box.remove(range(100))
    for number in range(60):
        box.append(letter(1000 + number))
    assert numbers(store, cursor) == [(1000 + number, False) for number in range(60)]
    box.append(letter(100))
    assert numbers(store, store.cursor) == [(100, True)]


def test_a_compaction_may_add_the_stores_own_lines(store: MboxStore, path: Path) -> None:
    for number in range(3):
        Mbox(path, status=None).append(letter(number))
    cursor = store.end()
    again = Mbox(path.with_name("new"), status="\r\n", keys=True)
    for number in (1, 2, 3):
        again.append(letter(number))
    again.path.replace(path)
    assert numbers(store, cursor) == [(3, True)]


def test_for_an_instant_a_compaction_takes_the_file_away(path: Path) -> None:
    clock = Clock()
    store = MboxStore(path, clock)
    Mbox(path).append(letter(1))
    list(store.since(""))
    aside = path.rename(path.with_name("aside"))
    assert list(store.since(store.cursor)) == []
    assert store.pending
    aside.rename(path)
    assert list(store.since(store.cursor)) == []
    assert not store.pending
    path.unlink()
    assert list(store.since(store.cursor)) == []
    clock.ahead += PATIENCE + 1
    assert list(store.since(store.cursor)) == []
    assert not store.pending


def test_new_flags_move_nothing(store: MboxStore, path: Path) -> None:
    box = Mbox(path, status="\r\n", keys=True)
    box.append(letter(1))
    cursor = store.end()
    box.mark_deleted(0)
    assert list(store.since(cursor)) == []
    assert store.cursor == cursor


def test_cursors_stay_short(store: MboxStore, path: Path) -> None:
    Mbox(path).append_all(letter(number) for number in range(500))
    assert max(len(message.cursor) for message in store.since("")) < 17 * (32 + 40)


# cost


def test_an_unchanged_folder_is_not_even_opened(store: MboxStore, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Mbox(path).append(letter(1))
    list(store.since(""))
    opened = count()
    monkeypatch.setattr(Path, "open", lambda *_, **__: next(opened))
    assert list(store.since(store.cursor)) == []
    assert next(opened) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file system with sparse files")
def test_going_on_in_a_file_of_gigabytes_is_immediate(path: Path) -> None:
    Mbox(path).append(letter(1))
    with path.open("r+b") as file:
        file.seek(16 * 1024**3)
        file.write(b"\r\n\r\n")
    Mbox(path).append_all(letter(number) for number in range(2, 60))
    store = MboxStore(path, Clock())
    begin = time.process_time()
    cursor = store.end()
    Mbox(path).append(letter(60))
    assert numbers(store, cursor) == [(60, True)]
    assert time.process_time() - begin < 1


def test_memory_does_not_grow_with_the_message(store: MboxStore, path: Path) -> None:
    Mbox(path).append(letter(1, ("x" * 70 + "\n") * 600_000))
    Mbox(path).append(letter(2))
    tracemalloc.start()
    try:
        assert sum(1 for _ in store.since("")) == 2
        assert tracemalloc.get_traced_memory()[1] < 4 * 1024**2
    finally:
        tracemalloc.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes among files")
def test_what_is_no_file_is_not_waited_for(path: Path, store: MboxStore) -> None:
    os.mkfifo(path)
    with pytest.raises(StoreError, match="no mail folder"):
        list(store.since(""))
