from __future__ import annotations

from functools import partial
from pathlib import Path

from tests.support.file_folders import Mh
from tests.support.mailbox import Clock, letter

from postlogg.stores.file_store import FileStore
from postlogg.stores.mh import MH

RECORDED = Path(__file__).parents[1] / "data/stores/claws-mail-4.1.1/Mail"
open_mh = partial(FileStore, MH)


def numbers(store: FileStore, cursor: str) -> list[int]:
    return [int(m.header.partition(b"<letter-")[2].partition(b"@")[0]) for m in store.since(cursor)]


def test_a_number_that_is_given_again_is_another_message(tmp_path: Path) -> None:
    box, store = Mh(tmp_path / "inbox"), open_mh(tmp_path / "inbox", Clock())
    box.append(letter(1))
    cursor = store.end()
    assert numbers(store, cursor) == []
    box.remove([0])
    box.append(letter(2))
    assert [file.name for file in box.path.iterdir()] == ["1"]
    assert numbers(store, store.cursor) == [2]
    assert numbers(open_mh(tmp_path / "inbox", Clock()), cursor) == [2]


def test_a_packed_folder_has_nothing_new(tmp_path: Path) -> None:
    box, store = Mh(tmp_path / "inbox"), open_mh(tmp_path / "inbox", Clock())
    for number in range(5):
        box.append(letter(number))
    assert numbers(store, "") == [0, 1, 2, 3, 4]
    box.remove([0, 2])
    box.pack()
    assert numbers(store, store.cursor) == []


def test_the_lines_of_the_queue_are_no_part_of_what_claws_mail_sent() -> None:
    (sent,) = open_mh(RECORDED / "sent", Clock()).since("")
    assert sent.header.startswith(b"Date: Mon, 23 Nov 2026")
    assert b"X-Claws-End" not in sent.header
    assert b"Bcc: log@kunde.example\r\n" in sent.header
    whole = sent.read()
    assert whole.startswith(sent.header)
    assert whole.endswith(b"=46rom meg\r\n\r\n")


def test_what_claws_mail_received() -> None:
    messages = list(open_mh(RECORDED / "inbox", Clock()).since(""))
    assert len(messages) == 3
    for message in messages:
        assert message.read().startswith(message.header)
        assert b"\r\nFrom Kari\r\n" in message.read()


def test_a_message_that_looks_like_a_queue_is_left_alone(tmp_path: Path) -> None:
    stored = b"S: odd\nSubject: x\n\nX-Claws-End-Special-Headers\nbody\n"
    (tmp_path / "1").write_bytes(stored)
    (message,) = open_mh(tmp_path, Clock()).since("")
    assert message.read() == stored.replace(b"\n", b"\r\n")
