"""A folder whose name is no text in UTF-8, as clients of long ago have left them, is watched like any other."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.support.desk import Desk
from tests.support.file_folders import EVERY_WRITER, FORMATS
from tests.support.mail import ME, mail

from postlogg.checkup import check_up
from postlogg.journal import Messages, View
from postlogg.model import Folder, FolderKind, path_at, place_of
from postlogg.settings import load, save

NAME = os.fsdecode(b"Sendt p\xe5 b\xe5t")


@pytest.mark.parametrize("name", sorted(EVERY_WRITER))
def test_it_is_read_kept_in_the_settings_and_found_well(tmp_path: Path, name: str) -> None:
    with Desk(tmp_path / "desk", None) as desk:
        box = EVERY_WRITER[name](tmp_path / NAME)
        desk.choose(folders=(Folder(box.path, FolderKind.SENT, FORMATS[name], "Sendt"),))
        save(desk.settings, tmp_path / "settings.toml")
        desk.settings = load(tmp_path / "settings.toml")
        assert [folder.path for folder in desk.settings.folders] == [box.path]
        desk.round()
        raw = mail(1, sender=ME)
        box.append(raw)
        desk.round()
        desk.restart()
        desk.round()
        (entry,) = desk.listing.entries(View.ALL)
        assert entry.subject == "Message 1"
        assert path_at(entry.folder) == box.path
        (state,) = (each for each in Messages(desk.journal).folders() if each.path == place_of(box.path))
        assert (state.known, state.problem) == (1, "")
        pulses = check_up(desk.journal, desk.settings, running=True, now=desk.now()).pulses
        assert "Sendt was last read" in pulses[0]


@pytest.mark.parametrize("path", [Path("/home/rep/Mail/Sent"), Path("/home/rep/Sendt på båt"), Path("relative%20/x")])
def test_any_other_path_is_written_as_it_is(path: Path) -> None:
    assert place_of(path) == str(path)
    assert path_at(place_of(path)) == path
