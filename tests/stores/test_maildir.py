from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.mailbox import Clock, Maildir, letter

from postlogg.errors import StoreError
from postlogg.stores.file_store import FileStore
from postlogg.stores.maildir import MaildirLayout


class CountedLayout(MaildirLayout):
    """Counts how often the folder is listed."""

    listings = 0

    def files(self, folder: Path) -> Iterator[tuple[str, str]]:
        type(self).listings += 1
        return super().files(folder)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Inbox"


@pytest.fixture
def box(path: Path) -> Maildir:
    return Maildir(path, thunderbird=False)


@pytest.fixture
def store(path: Path) -> FileStore:
    return FileStore(MaildirLayout(), path, Clock())


def numbers(store: FileStore, cursor: str) -> list[tuple[int, bool]]:
    return [
        (int(message.header.partition(b"<letter-")[2].partition(b"@")[0]), message.appended)
        for message in store.since(cursor)
    ]


def test_a_message_keeps_its_identity_when_its_flags_change(box: Maildir, store: FileStore) -> None:
    box.append(letter(1))
    (message,) = store.since("")
    box.set_flags(0, "RS")
    assert list(store.since(store.cursor)) == []
    assert message.read() == letter(1)
    assert store.recall(message.position, lambda header: True) == letter(1)


def test_a_draft_comes_once_it_is_finished(box: Maildir, store: FileStore) -> None:
    cursor = store.end()
    box.append(letter(1))
    box.set_flags(0, "D")
    assert list(store.since(cursor)) == []
    box.set_flags(0, "S")
    assert numbers(store, store.cursor) == [(1, True)]


def test_old_mail_with_new_flags_is_not_taken_for_new_after_a_restart(box: Maildir, path: Path) -> None:
    for number in range(50):
        box.append(letter(number))
    for file in sorted((path / "new").iterdir()):
        file.rename(file.with_name("1500000000" + file.name[10:]))
    box._files = sorted((path / "new").iterdir())
    cursor = FileStore(MaildirLayout(), path, Clock()).end()
    for index in range(50):
        box.set_flags(index, "S")
    box.append(letter(50))
    offered = numbers(FileStore(MaildirLayout(), path, Clock()), cursor)
    assert [number for number, appended in offered if appended] == [50]
    assert len(offered) <= 50 - 32 + 1


def test_what_is_no_message_is_passed_over(box: Maildir, store: FileStore, path: Path) -> None:
    box.append(letter(1))
    (path / "tmp" / "1.half").write_bytes(letter(2))
    (path / "cur" / "a-folder").mkdir()
    (path / "cur" / "loop").symlink_to("loop")
    (path / "cur" / "dangling").symlink_to("nowhere")
    assert numbers(store, "") == [(1, False)]


def test_a_name_may_hold_octets_of_any_kind(box: Maildir, store: FileStore, path: Path) -> None:
    name = os.fsencode(path / "cur") + b'/17.\xff\xfe"\n:2,S'
    with open(name, "wb") as file:  # noqa: PTH123
        file.write(letter(1))
    (message,) = store.since("")
    assert message.position.isascii()
    assert store.cursor.isascii()
    assert message.read() == letter(1)
    assert numbers(FileStore(MaildirLayout(), path, Clock()), store.cursor) == []


def test_a_file_that_vanishes_before_it_is_read_is_reported_gone(box: Maildir, store: FileStore) -> None:
    box.append(letter(1))
    (message,) = store.since("")
    box.remove([0])
    with pytest.raises(StoreError, match="moved or deleted"):
        message.read()


def test_a_fresh_file_is_left_until_nothing_can_come_below_it(box: Maildir, path: Path) -> None:
    box.append(letter(1))
    clock = Clock(0)
    store = FileStore(MaildirLayout(), path, clock)
    cursor = store.end()
    assert numbers(store, cursor) == []
    assert store.pending
    clock.ahead = 1
    assert numbers(store, store.cursor) == [(1, True)]
    assert not store.pending


def test_a_clock_that_was_set_back_hides_nothing(box: Maildir, path: Path) -> None:
    box.append(letter(1))
    store = FileStore(MaildirLayout(), path, Clock(-3600))
    assert [number for number, _ in numbers(store, "")] == [1]
    box.append(letter(2))
    assert (2, True) in numbers(FileStore(MaildirLayout(), path, Clock(-3600)), store.cursor)


def test_early_thunderbird_wrote_a_separator_into_each_file(store: FileStore, path: Path) -> None:
    Maildir(path)
    top = b"From - Mon Nov 23 12:07:31 2026\r\nX-Mozilla-Status: 0009\r\nX-Mozilla-Status2: 00000000\r\n"
    (path / "cur" / "1.eml").write_bytes(top + letter(1, "From me\n>From you"))
    (message,) = store.since("")
    assert message.deleted
    assert message.read() == letter(1, "From me\n>From you")


def test_an_unchanged_folder_is_not_listed(box: Maildir, store: FileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    box.append(letter(1))
    list(store.since(""))
    monkeypatch.setattr(os, "listdir", lambda path: pytest.fail("listed"))
    assert list(store.since(store.cursor)) == []


def test_files_that_the_file_system_names_are_found_without_a_listing(path: Path, box: Maildir) -> None:
    layout = CountedLayout()
    clock = Clock()
    store = FileStore(layout, path, clock)
    box.append(letter(1))
    assert numbers(store, "") == [(1, False)]
    listings = layout.listings
    box.append(letter(2))
    store.changed([path / "new", *(path / "new").iterdir(), path / "tmp" / "x"])
    assert numbers(store, store.cursor) == [(2, True)]
    assert layout.listings == listings
    box.append(letter(3))
    assert numbers(store, store.cursor) == []
    clock.ahead += 61
    assert numbers(store, store.cursor) == [(3, True)], "what nobody named is found within a minute"


def test_a_young_file_is_not_forgotten_over_others_that_are_named(path: Path, box: Maildir) -> None:
    clock = Clock()
    store = FileStore(MaildirLayout(), path, clock)
    box.append(letter(1))
    assert numbers(store, "") == [(1, False)]
    clock.ahead = 0
    box.append(letter(2))
    assert (numbers(store, store.cursor), store.pending) == ([], True)
    box.append(letter(3))
    store.changed([max((path / "new").iterdir())])
    assert (numbers(store, store.cursor), store.pending) == ([], True)
    clock.ahead = 1
    assert numbers(store, store.cursor) == [(2, True), (3, True)]


@pytest.mark.parametrize("uid", [",U=17", ",U=3,FMD5=7e33429f656f1e6e9d79b29c3f82c57e"])
def test_a_message_keeps_its_identity_when_a_synchroniser_notes_its_uid(
    box: Maildir, store: FileStore, path: Path, uid: str
) -> None:
    cursor = store.end()
    box.append(letter(1))
    (message,) = store.since(cursor)
    box.set_flags(0, "S")
    file = box._files[0]
    box._files[0] = file.rename(file.with_name(file.name.replace(":2,", uid + ":2,")))
    assert list(store.since(store.cursor)) == []
    assert list(FileStore(MaildirLayout(), path, Clock()).since(store.cursor)) == []
    assert message.read() == letter(1)
    assert store.recall(message.position, lambda header: True) == letter(1)
