from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.file_folders import EVERY_WRITER, FORMATS
from tests.support.mailbox import letter

from postlogg.clients import chosen
from postlogg.model import FolderKind, StoreFormat

NO_LOOKS = {"geary", "mh-cache"}
"""A database has no folder of its own; a cache of an IMAP account looks like any MH folder."""


@pytest.mark.parametrize("name", sorted(set(EVERY_WRITER) - NO_LOOKS))
def test_every_format_is_recognised(tmp_path: Path, name: str) -> None:
    path = tmp_path / ("INBOX.mbox" if name == "emlx" else "INBOX")
    EVERY_WRITER[name](path).append(letter(1))
    assert chosen.recognise(path) is FORMATS[name]


def test_what_is_no_folder_of_mail(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("From my point of view\nnothing\n")
    (tmp_path / "empty").write_text("")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert chosen.recognise(tmp_path / "text") is None
    assert chosen.recognise(tmp_path / "loop") is None
    assert chosen.recognise(tmp_path / "absent") is None
    assert chosen.recognise(tmp_path / "empty") is StoreFormat.MBOX
    (tmp_path / "folder").mkdir()
    assert chosen.folder(tmp_path / "folder", FolderKind.SENT) is None
