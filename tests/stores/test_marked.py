"""Keywords that a folder on disk tells of: Dovecot's maildir, and Thunderbird's mbox, written in place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.support.mailbox import letter

from postlogg.model import Folder, FolderKind, StoreFormat
from postlogg.stores import marked
from postlogg.stores.keyword import Tagged
from postlogg.stores.marked import tagged_on_disk

TOP = b"X-Mozilla-Status: 0001\r\nX-Mozilla-Status2: 00000000\r\nX-Mozilla-Keys: %s\r\n"


@pytest.fixture(autouse=True)
def _always(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marked, "PATIENCE", 0)


def opened(path: Path, form: StoreFormat) -> Tagged:
    found = tagged_on_disk(Folder(path, FolderKind.INBOX, form))
    assert found is not None
    return found


def subjects(tagged: Tagged, cursor: str, keyword: str = "crm") -> list[str]:
    headers = [message.header for message in tagged.since(keyword, cursor)]
    return [header.partition(b"Subject: ")[2].partition(b"\r\n")[0].decode() for header in headers]


class Dovecot:
    """A maildir with files that change their flags."""

    def __init__(self, path: Path) -> None:
        self.path = path
        (path / "cur").mkdir(parents=True)
        (path / "dovecot-keywords").write_text("0 $Forwarded\n1 CRM\n")

    def add(self, number: int, flags: str = "S") -> None:
        (self.path / "cur" / f"17954676{number:02}.M1P1.lab:2,{flags}").write_bytes(letter(number))

    def flag(self, number: int, flags: str) -> None:
        (path,) = (self.path / "cur").glob(f"17954676{number:02}.*")
        path.rename(path.with_name(path.name.partition(":")[0] + f":2,{flags}"))


def test_a_letter_among_the_flags_is_a_keyword(tmp_path: Path) -> None:
    box = Dovecot(tmp_path / "Maildir")
    for number in range(4):
        box.add(number, "Sb" if number == 0 else "S")
    tagged = opened(box.path, StoreFormat.MAILDIR)
    assert subjects(tagged, "") == []
    box.flag(2, "RSab")
    box.flag(3, "Sa")
    assert subjects(tagged, tagged.cursor) == ["Letter 2"]
    box.flag(0, "FSb")
    assert subjects(tagged, tagged.cursor) == []
    again = opened(box.path, StoreFormat.MAILDIR)
    box.flag(1, "DSb")
    box.flag(3, "Sb")
    (message,) = again.since("crm", tagged.cursor)
    assert (message.read(), message.deleted) == (letter(3), False)


@pytest.mark.parametrize("said", [None, "", "1 other\n", "99 CRM\n", "x CRM\n", "CRM", "1 " * 9999])
def test_a_maildir_that_does_not_know_the_keyword(tmp_path: Path, said: str | None) -> None:
    box = Dovecot(tmp_path / "Maildir")
    keywords = box.path / "dovecot-keywords"
    keywords.unlink() if said is None else keywords.write_text(said)
    tagged = opened(box.path, StoreFormat.MAILDIR)
    assert subjects(tagged, "") == []
    box.add(1, "Sb")
    assert subjects(tagged, tagged.cursor) == []


def mbox(path: Path, *keys: bytes) -> None:
    parts = [b"From - Mon Nov 23 12:07:31 2026\r\n" + TOP % key.ljust(80) + letter(at) for at, key in enumerate(keys)]
    path.write_bytes(b"\r\n".join(parts) + b"\r\n")


def retag(path: Path, number: int, key: bytes) -> None:
    """As the client does: in place, and the file is as long as before."""
    pieces = path.read_bytes().split(b"X-Mozilla-Keys: ")
    pieces[number + 1] = key.ljust(80) + pieces[number + 1][80:]
    with path.open("r+b") as file:
        file.write(b"X-Mozilla-Keys: ".join(pieces))
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1_000_000))


def test_a_tag_is_seen_where_it_is_written_in_place(tmp_path: Path) -> None:
    path = tmp_path / "Inbox"
    mbox(path, b"crm", b"", b"$label1", b"crmx")
    tagged = opened(path, StoreFormat.MBOX)
    assert subjects(tagged, "") == []
    size = path.stat().st_size
    retag(path, 2, b"$label1 crm")
    assert path.stat().st_size == size
    (message,) = tagged.since("crm", tagged.cursor)
    assert (message.read(), message.size) == (letter(2), len(letter(2)) + 2)
    assert subjects(tagged, tagged.cursor) == []
    retag(path, 0, b"crm $label2")
    retag(path, 1, b"CRM")
    assert subjects(opened(path, StoreFormat.MBOX), tagged.cursor) == ["Letter 1"]


def test_only_the_clients_own_lines_count(tmp_path: Path) -> None:
    """A sender may write such a line; one who is logged for it would get into the CRM by himself."""
    path = tmp_path / "Inbox"
    mbox(path, b"")
    tagged = opened(path, StoreFormat.MBOX)
    list(tagged.since("crm", ""))
    forged = letter(1, "X-Mozilla-Keys: crm", ["X-Mozilla-Keys: crm"])
    with path.open("ab") as file:
        file.write(b"From - Mon Nov 23 12:07:31 2026\r\n" + forged + b"\r\n")
        file.write(b"From - Mon Nov 23 12:07:31 2026\r\n" + TOP % b" " * 1 + forged + b"\r\n")
        file.write(b"From - Mon Nov 23 12:07:31 2026\r\nX-Mozilla-Status: 0001\r\nReceived: x\r\n" + forged + b"\r\n")
    assert subjects(tagged, tagged.cursor) == []


def test_the_end_of_a_big_folder_is_searched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marked, "SEARCHED", 20_000)
    monkeypatch.setattr(marked, "_PIECE", 700)
    path = tmp_path / "Inbox"
    mbox(path, *[b""] * 200)
    tagged = opened(path, StoreFormat.MBOX)
    list(tagged.since("crm", ""))
    for number in (3, 160, 161, 199):
        retag(path, number, b"crm")
    assert subjects(tagged, tagged.cursor) == ["Letter 160", "Letter 161", "Letter 199"]


@pytest.mark.parametrize("cursor", ["garbage", "{}", "[", "1", "null"])
def test_a_garbled_cursor_begins_anew(tmp_path: Path, cursor: str) -> None:
    path = tmp_path / "Inbox"
    mbox(path, b"crm", b"")
    tagged = opened(path, StoreFormat.MBOX)
    assert subjects(tagged, cursor) == []
    retag(path, 1, b"crm")
    assert subjects(tagged, tagged.cursor) == ["Letter 1"]


@pytest.mark.parametrize("form", [StoreFormat.MBOX, StoreFormat.MAILDIR])
def test_a_folder_that_is_not_there_yet(tmp_path: Path, form: StoreFormat) -> None:
    assert subjects(opened(tmp_path / "none", form), "") == []


def test_what_does_not_change_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "Inbox"
    mbox(path, b"crm")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    tagged = opened(path, StoreFormat.MBOX)
    list(tagged.since("crm", ""))
    monkeypatch.setattr(marked, "MboxFile", None)
    assert subjects(tagged, tagged.cursor) == []


def test_other_formats_tell_of_none(tmp_path: Path) -> None:
    assert tagged_on_disk(Folder(tmp_path, FolderKind.INBOX, StoreFormat.MH)) is None
