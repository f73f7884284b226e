"""The engine is woken by what happens on disk, also where the folder was not there before."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from postlogg.engine.watching import Watch
from postlogg.model import Folder, FolderKind, StoreFormat

PATIENCE = 10.0


@pytest.fixture
def wake():
    return threading.Event()


def woken(wake: threading.Event) -> bool:
    """Whether it was woken, ready for the next time."""
    found = wake.wait(PATIENCE)
    wake.clear()
    return found


def test_an_mbox_that_appears_grows_and_is_replaced(tmp_path: Path, wake: threading.Event) -> None:
    box = tmp_path / "Sent"
    with Watch(wake) as watch:
        watch.follow([Folder(box, FolderKind.SENT, StoreFormat.MBOX)])
        box.write_bytes(b"From ")
        assert woken(wake)
        with box.open("ab") as file:
            file.write(b"x")
        assert woken(wake)
        (tmp_path / "new").write_bytes(b"From ")
        (tmp_path / "new").replace(box)
        assert woken(wake)


def test_a_maildir_is_followed_from_its_first_day(tmp_path: Path, wake: threading.Event) -> None:
    box = tmp_path / "account" / "INBOX"
    folder = Folder(box, FolderKind.INBOX, StoreFormat.MAILDIR)
    with Watch(wake) as watch:
        watch.follow([folder])
        for step in (box.parent, box, box / "cur"):
            step.mkdir()
            assert woken(wake), f"{step.name} was made"
            watch.follow([folder])
        wake.clear()
        (box / "cur" / "1.eml").write_bytes(b"Subject: x\r\n\r\n")
        assert woken(wake)


def test_reading_wakes_nobody(tmp_path: Path, wake: threading.Event) -> None:
    box = tmp_path / "Sent"
    box.write_bytes(b"From ")
    with Watch(wake) as watch:
        watch.follow([Folder(box, FolderKind.SENT, StoreFormat.MBOX)])
        box.read_bytes()
        box.write_bytes(b"From x")
        assert woken(wake), "the write, which comes after the reading"
        box.read_bytes()
        (tmp_path / "other").mkdir()  # a last event, so that the reading's would have come before it
        assert woken(wake)
