from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.file_folders import Emlx
from tests.support.mailbox import Clock, letter

from postlogg.errors import StoreError
from postlogg.stores.emlx import EmlxLayout
from postlogg.stores.emlx_parts import fill
from postlogg.stores.file_store import FileStore

open_emlx = partial(FileStore, EmlxLayout())


@pytest.fixture
def box(tmp_path: Path) -> Emlx:
    return Emlx(tmp_path / "INBOX.mbox")


def whole_message() -> bytes:
    message = EmailMessage(policy=SMTP)
    message["Message-ID"], message["Subject"] = "<letter-7@writer.example>", "Order"
    message.set_content("See the attachments\n")
    message.add_alternative("<p>See the attachments</p>", subtype="html")
    message.add_attachment(bytes(range(256)) * 3, maintype="application", subtype="pdf", filename="order.pdf")
    message.add_attachment(b"PNG" * 100, maintype="image", subtype="png", filename="sketch.png")
    return message.as_bytes()


def without_attachments(message: bytes) -> tuple[bytes, dict[str, bytes]]:
    """As Mail splits it."""
    contents = {"2": bytes(range(256)) * 3, "3": b"PNG" * 100}
    head, *parts = message.split(b"Content-Transfer-Encoding: base64\r\n")
    for part in parts:
        rest, _, body = part.partition(b"\r\n\r\n")
        _, _, following = body.partition(b"\r\n\r\n--")
        head += (
            b"Content-Transfer-Encoding: base64\r\n"
            + rest
            + b"\r\nX-Apple-Content-Length: 1036\r\n\r\n\r\n--"
            + following
        )
    return head, contents


def test_a_partial_message_gets_its_attachments_back(box: Emlx) -> None:
    message = whole_message()
    split, contents = without_attachments(message)
    assert b"X-Apple" in split
    box.append(split)
    file = box._files[0].rename(box._files[0].with_name("7.partial.emlx"))
    for number, content in contents.items():
        folder = file.parent.parent / "Attachments" / "7" / number
        folder.mkdir(parents=True)
        (folder / "file.bin").write_bytes(content)
    (stored,) = open_emlx(box.path, Clock()).since("")
    assert stored.read() == message


def test_a_message_that_was_not_fetched_whole_says_so(box: Emlx) -> None:
    split, _ = without_attachments(whole_message())
    box.append(split)
    box._files[0].rename(box._files[0].with_name("7.partial.emlx"))
    (stored,) = open_emlx(box.path, Clock()).since("")
    with pytest.raises(StoreError, match="download all attachments"):
        stored.read()


def test_a_message_that_becomes_whole_is_the_same_one(box: Emlx) -> None:
    box.append(letter(1))
    partial_file = box._files[0].rename(box._files[0].with_name("1.partial.emlx"))
    store = open_emlx(box.path, Clock())
    assert len(list(store.since(""))) == 1
    partial_file.rename(box._files[0])
    assert list(store.since(store.cursor)) == []


def test_a_draft_is_left_out_and_a_mailbox_inside_is_another(box: Emlx) -> None:
    box.append(letter(1))
    box.append(letter(2))
    box.set_flags(1, 1 << 6)
    Emlx(box.path / "Kunder.mbox").append(letter(3))
    (stored,) = open_emlx(box.path, Clock()).since("")
    assert b"<letter-1@" in stored.header


def test_old_mail_that_was_read_again_is_not_taken_for_new_after_a_restart(box: Emlx) -> None:
    for number in range(40):
        box.append(letter(number))
    for file in box._files:
        data = file.read_bytes()
        begin = data.index(b"<integer>") + len(b"<integer>")
        file.write_bytes(data[:begin] + b"1500000000" + data[begin + 10 :])
    cursor = open_emlx(box.path, Clock()).end()
    box.set_flags(0, 5)
    again = list(open_emlx(box.path, Clock()).since(cursor))
    assert [message.appended for message in again] == [False]


@pytest.mark.parametrize("stored", [b"", b"\n", b"12", b"99999\nSubject: x\n\n", b"-3\nSubject: x\n\nb\n", b"x" * 999])
def test_odd_files_do_not_raise(box: Emlx, stored: bytes) -> None:
    box.append(letter(1))
    box._files[0].with_name("2.emlx").write_bytes(stored)
    messages = list(open_emlx(box.path, Clock(100)).since(""))
    assert b"<letter-1@" in messages[0].header
    assert all(message.header.endswith(b"\r\n") for message in messages)


PIECES = st.sampled_from(
    [b"--a\r\n", b"--a--\r\n", b"--b\r\n", b"--b--\r\n", b"\r\n", b"text\r\n", b"X-Apple-Content-Length: 3\r\n",
     b"Content-Type: multipart/mixed; boundary=a\r\n", b"Content-Type: multipart/mixed; boundary=b\r\n"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map(b"".join))
def test_nothing_is_lost_while_filling(message: bytes) -> None:
    filled = fill(message, lambda number: b"")
    lines = message.split(b"\r\n")
    kept = [line for line in lines if not line.startswith(b"X-Apple")]
    for line in set(kept) - {b""}:
        assert filled.split(b"\r\n").count(line) >= kept.count(line)


def test_a_hostile_message_takes_linear_time() -> None:
    message = b"Content-Type: multipart/mixed; boundary=a\r\nX-Apple-Content-Length: 1\r\n\r\n" + b"--b\r\n" * 300_000
    assert len(fill(message, lambda number: b"")) > len(message) - 60
