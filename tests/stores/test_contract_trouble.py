"""The contract's other half: folders that are rewritten, cut, gone, forbidden, oddly named, or very large."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from tests.stores import test_contract
from tests.stores.test_contract import offered, subjects
from tests.support.mailbox import Writer, letter
from tests.support.privileges import obeying_file_modes
from tests.support.store_ways import CANNOT, NAMES, Way

from postlogg.errors import StoreError
from postlogg.stores.base import Store
from postlogg.stores.mbox import PATIENCE

MANY = int(os.environ.get("POSTLOGG_CONTRACT_MESSAGES", "5000"))
"""How many messages the large folder has; with 100000 that case takes six minutes on two cores."""

REMEDIES = r"[Cc]heck that|[Cc]onfigure the account anew"


def test_every_case_that_cannot_be_is_a_case_and_says_why() -> None:
    cases = {*vars(test_contract), *globals()}
    assert CANNOT.keys() <= cases
    assert all(name in NAMES and reason for each in CANNOT.values() for name, reason in each.items())


def test_after_a_rewrite_nothing_known_is_new_and_what_comes_is(folder_way: Way, box: Writer, store: Store) -> None:
    for number in range(8):
        box.append(letter(number))
    position, cursor = list(store.since(""))[3].position, store.cursor
    box.rewrite()
    assert store.recall(position, lambda header: b"<letter-3@" in header) == folder_way.expected(letter(3))
    assert [number for number, new in offered(store, cursor) if new] == []
    box.append(letter(8))
    assert (8, folder_way.tells_new) in offered(store, store.cursor)
    again = offered(folder_way.read(), cursor)
    assert [number for number, new in again if new and number != 8] == []
    assert 8 in [number for number, _ in again]


def test_a_message_that_was_cut_short_hides_nothing(folder_way: Way, box: Writer) -> None:
    store = folder_way.read(ahead=PATIENCE + 10)
    for number in range(4):
        box.append(letter(number, "line\n" * 30))
    cursor = store.end()
    box.cut()
    assert [each for each in offered(store, cursor) if each[0] != 3] == []
    box.append(letter(4))
    assert [each for each in offered(store, store.cursor) if each[0] != 3] == [(4, folder_way.tells_new)]


def test_a_folder_that_goes_and_comes_back_gives_what_came_meanwhile(
    folder_way: Way, box: Writer, store: Store
) -> None:
    for number in range(3):
        box.append(letter(number))
    cursor = store.end()
    back = folder_way.take_away()
    if folder_way.is_on_disk:
        assert offered(store, cursor) == []
    else:
        with pytest.raises(StoreError, match=REMEDIES):
            offered(store, cursor)
    back()
    box.append(letter(3))
    assert offered(store, store.cursor) == [(3, folder_way.tells_new)]


def test_a_folder_that_cannot_be_read_says_what_to_do(folder_way: Way) -> None:
    folder_way.spoil()
    for act in (lambda s: s.end(), lambda s: list(s.since("")), lambda s: s.recall("0", lambda header: True)):
        with pytest.raises(StoreError, match=REMEDIES) as caught:
            act(folder_way.read())
        assert str(folder_way.path) not in str(caught.value)


def test_a_folder_that_may_not_be_read_says_so_and_comes_when_it_may(
    folder_way: Way, box: Writer, store: Store
) -> None:
    box.append(letter(1))
    cursor = store.end()
    box.append(letter(2))
    allow = folder_way.forbid()
    with obeying_file_modes(), pytest.raises(StoreError, match="check that this user may read"):
        offered(store, cursor)
    allow()
    assert offered(store, cursor) == [(2, folder_way.tells_new)]


def test_a_message_that_may_not_be_read_hides_no_other_and_comes_when_it_may(folder_way: Way, box: Writer) -> None:
    store = folder_way.read(ahead=3600)  # what makes a folder count as unchanged has settled
    box.append(letter(1))
    cursor = store.end()
    before = set(folder_way.files())
    box.append(letter(2))
    (file,) = set(folder_way.files()) - before
    box.append(letter(3))
    file.chmod(0)
    with obeying_file_modes():
        assert offered(store, cursor) == [(3, folder_way.tells_new)]
        cursor = store.cursor
        assert offered(store, cursor) == []
    file.chmod(0o600)
    assert offered(store, store.cursor) == [(2, folder_way.tells_new)]
    assert [number for number, _ in offered(folder_way.read(), cursor)] == [2], "after a restart too"


def test_what_is_no_message_is_passed_over(folder_way: Way, box: Writer, store: Store) -> None:
    box.append(letter(1))
    folder_way.file(folder_way.message_name(901)).mkdir()
    folder_way.file(folder_way.message_name(902)).symlink_to("nowhere")
    folder_way.file(folder_way.message_name(903)).symlink_to(folder_way.message_name(903))
    os.mkfifo(folder_way.file(folder_way.message_name(904)))
    folder_way.file(".notes.txt").write_bytes(letter(5))
    assert offered(store, "") == [(1, False)]
    box.append(letter(2))
    assert offered(store, store.cursor) == [(2, folder_way.tells_new)]
    assert store.recall("no position", lambda header: False) is None


def test_a_folder_whose_name_is_no_text_is_read(folder_way: Way) -> None:
    folder_way.path = folder_way.path.with_name(os.fsdecode(b"Sendt p\xe5 b\xe5t"))
    box, store = folder_way.write(), folder_way.read()
    box.append(letter(1))
    cursor = store.end()
    box.append(letter(2))
    (message,) = store.since(cursor)
    assert (subjects([message]), message.read()) == ([2], letter(2))
    assert message.position.isascii()
    assert store.cursor.isascii()
    assert store.recall(message.position, lambda header: b"<letter-2@" in header) == letter(2)


def test_a_loop_of_links_is_an_error_not_a_hang(folder_way: Way) -> None:
    folder_way.path.symlink_to(folder_way.path)
    with pytest.raises(StoreError):
        list(folder_way.read().since(""))


def test_a_loop_of_links_inside_gives_nothing_twice(folder_way: Way, box: Writer, store: Store) -> None:
    box.append(letter(1))
    for directory in {file.parent for file in folder_way.files()}:
        for name in ("loop", "00", "cur", "Messages", "5"):
            place: Path = directory / name
            if not place.exists():
                place.symlink_to(folder_way.folder.path, target_is_directory=True)
    assert offered(store, "") == [(1, False)]
    box.append(letter(2))
    assert offered(store, store.cursor) == [(2, folder_way.tells_new)]


@pytest.mark.timeout(1200 if MANY > 10_000 else 120)
def test_a_large_folder_takes_bounded_time(box: Writer, store: Store) -> None:
    for number in range(MANY):
        box.append(letter(number))
    begin, seen, cursor, goes = time.process_time(), 0, "", 0
    while goes == 0 or store.pending:
        seen += sum(1 for _ in store.since(cursor))
        cursor, goes = store.cursor, goes + 1
    assert seen == MANY
    assert time.process_time() - begin < MANY / 1000
    box.append(letter(MANY))
    assert subjects(list(store.since(store.cursor))) == [MANY]
