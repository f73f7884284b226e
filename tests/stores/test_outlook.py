"""Outlook itself is played by a list of items: what is asked of it is one small protocol."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postlogg.errors import StoreError
from postlogg.mail.message import parse
from postlogg.model import Folder, FolderKind, Mailbox, StoreFormat
from postlogg.stores.opening import open_store
from postlogg.stores.outlook import OutlookStore
from postlogg.stores.outlook_mime import File, Item, message

SENT = Item(
    headers="", message_id="<sent-1@sender.example>", author=Mailbox("Rep Resen", "rep@sender.example"),
    sender=Mailbox("Rep Resen", "rep@sender.example"),
    to=[Mailbox('Nordmann, "Kari"', "kari@customer.example")], cc=[Mailbox("", "cc@customer.example")],
    bcc=[Mailbox("", "hidden@customer.example")], subject="Tilbud på båt\r\nBcc: x@y.example",
    sent_at=datetime(2026, 11, 23, 12, 5, 13, tzinfo=UTC), in_reply_to="<a@b.example>", references="<a@b.example>",
    text="Hei\r\nFrom me\r\n", html="<p>Hei æøå</p>",
    files=[File("order.pdf", "application/pdf", "", bytes(range(256)))],
)  # fmt: skip
HEADERS = (
    "Microsoft Mail Internet Headers Version 2.0\r\nReceived: from x\r\n\tby y; Mon, 23 Nov 2026 12:00:00 +0000\r\n"
    "From: Kari <kari@customer.example>\r\nTo: rep@sender.example\r\nSubject: =?utf-8?q?Sv=3A_b=C3=A5t?=\r\n"
    'Content-Type: multipart/signed;\r\n\tboundary="old"\r\nMIME-Version: 1.0\r\nMessage-ID: <r-1@customer.example>\r\n'
    "Date: Mon, 23 Nov 2026 12:05:13 +0000\r\n\r\n"
)


@dataclass
class Outlook:
    """A folder with its items, oldest first."""

    items: list[tuple[str, float, Item]] = field(default_factory=list)

    def __call__(self, names: tuple[str, ...]) -> Outlook:
        assert names == ("rep@sender.example", "Sent Items")
        return self

    def add(self, number: int) -> None:
        item = replace(SENT, message_id=f"<letter-{number}@writer.example>")
        self.items.append((f"ENTRY{number}", 1e9 + number, item))

    def newest_first(self) -> Iterator[tuple[str, float]]:
        yield from ((entry, created) for entry, created, _ in reversed(self.items))

    def item(self, entry_id: str) -> Item | None:
        return next((item for entry, _, item in self.items if entry == entry_id), None)


def opened(outlook: Outlook) -> OutlookStore:
    return OutlookStore(Path("outlook") / "rep@sender.example" / "Sent Items", opened=outlook)


def ids(store: OutlookStore, cursor: str) -> list[tuple[str, bool]]:
    return [(parse(each.header).message_id, each.appended) for each in store.since(cursor)]


def test_a_sent_message_is_put_together_from_its_properties() -> None:
    raw = message(SENT)
    assert raw == message(SENT)
    found = email.message_from_bytes(raw, policy=email.policy.default)
    assert [found["From"], found["Message-ID"]] == ["Rep Resen <rep@sender.example>", "<sent-1@sender.example>"]
    header = parse(raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n")
    assert [each.address for each in header.to] == ["kari@customer.example"]
    assert [each.address for each in header.bcc] == ["hidden@customer.example"]
    assert header.subject == "Tilbud på båt Bcc: x@y.example"
    assert header.date == SENT.sent_at
    assert found.get_body(("plain",)).get_content().splitlines() == ["Hei", "From me"]
    assert "æøå" in found.get_body(("html",)).get_content()
    (attached,) = found.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == ("order.pdf", bytes(range(256)))
    assert raw.count(b"\n") == raw.count(b"\r\n")


def test_a_received_message_keeps_its_header_as_it_came() -> None:
    raw = message(replace(SENT, headers=HEADERS))
    section = raw.partition(b"\r\n\r\n")[0]
    assert section.startswith(b"Received: from x\r\n\tby y;")
    assert b"Subject: =?utf-8?q?Sv=3A_b=C3=A5t?=\r\n" in section
    assert b"signed" not in section
    assert section.count(b"Content-Type") == 1
    assert b"hidden@" not in raw
    found = email.message_from_bytes(raw, policy=email.policy.default)
    assert found.get_content_type() == "multipart/mixed"


def test_a_message_without_an_id_gets_the_same_one_each_time() -> None:
    bare = replace(SENT, message_id="")
    assert parse(message(bare)).message_id == parse(message(bare)).message_id != ""


TEXT = st.text(max_size=30)


@given(TEXT, TEXT, TEXT, TEXT, st.text(alphabet="\r\n\0ab:;<>\ud800æ", max_size=40))
def test_odd_properties_do_not_raise(subject: str, name: str, address: str, file: str, headers: str) -> None:
    odd = replace(
        SENT, subject=subject, author=Mailbox(name, address), sender=Mailbox(address, name), text=headers, html=subject,
        headers=headers, message_id=name, in_reply_to=address, references=file, files=[File(file, subject, name, b"x")],
    )  # fmt: skip
    raw = message(odd)
    assert b"\r\n\r\n" in raw
    assert raw.count(b"\n") == raw.count(b"\r\n")


def test_a_folder_is_read_from_its_end_and_goes_on_after_a_restart() -> None:
    outlook = Outlook()
    outlook.add(1)
    cursor = opened(outlook).end()
    outlook.add(2)
    outlook.add(3)
    store = opened(outlook)
    assert ids(store, cursor) == [("<letter-2@writer.example>", True), ("<letter-3@writer.example>", True)]
    assert ids(opened(outlook), store.cursor) == []
    assert [each for each, _ in ids(opened(outlook), "lost")] == [f"<letter-{n}@writer.example>" for n in (1, 2, 3)]


def test_a_message_is_found_again_or_gone() -> None:
    outlook = Outlook()
    outlook.add(1)
    (stored,) = opened(outlook).since("")
    assert stored.read().startswith(stored.header)
    assert opened(outlook).recall("no entry", stored.header.__eq__) == stored.read()
    outlook.items.clear()
    with pytest.raises(StoreError, match="moved or deleted"):
        stored.read()


@pytest.mark.skipif("sys.platform == 'win32'")
def test_elsewhere_than_on_windows_it_says_so() -> None:
    folder = Folder(Path("outlook/x/Sent Items"), FolderKind.SENT, StoreFormat.OUTLOOK)
    with pytest.raises(StoreError, match="Windows"):
        open_store(folder).end()
