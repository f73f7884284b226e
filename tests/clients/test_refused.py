"""What cannot be read is said, with the reason and the remedy."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.client_files import write
from tests.support.privileges import obeying_file_modes
from tests.support.profile import write_profile

from postlogg.clients import out_of_reach, refused
from postlogg.clients.discovery import find_accounts

FLATPAK = "[Application]\nname=com.example.Postlogg\n\n[Context]\nshared=network;ipc;\nfilesystems={};\n"


@pytest.mark.parametrize(
    ("place", "name"),
    [(".thunderbird", "Thunderbird"), (".var/app/org.gnome.Evolution", "Evolution"), (".local/share/geary", "Geary"),
     ("Library/Application Support/SeaMonkey", "SeaMonkey"), (".claws-mail", "Claws Mail")],
)  # fmt: skip
def test_a_client_whose_files_this_user_may_not_read(tmp_path: Path, place: str, name: str) -> None:
    directory = tmp_path / place
    directory.mkdir(parents=True)
    assert refused.find(tmp_path, environ={}) == []
    directory.chmod(0)
    with obeying_file_modes():
        (account,) = find_accounts(tmp_path)
    directory.chmod(0o700)
    assert (account.label, account.folders) == (name, ())
    assert account.problems == (
        f"{name}'s files cannot be read (Permission denied): check that this user may read them.",
    )


def test_a_profile_within_that_may_not_be_read_is_thunderbirds_own(tmp_path: Path) -> None:
    profile = write_profile(tmp_path)
    (profile / "prefs.js").chmod(0)
    with obeying_file_modes():
        (account,) = find_accounts(tmp_path)
    assert "may read the profile folder" in account.problems[0]


@pytest.mark.parametrize("allowed", ["xdg-config/postlogg:create", "", "xdg-download;/mnt", "!home"])
def test_a_flatpak_without_the_home_is_told_the_command(tmp_path: Path, allowed: str) -> None:
    write(tmp_path, {"info": FLATPAK.format(allowed)})
    (account,) = refused.find(tmp_path, environ={}, flatpak_info=tmp_path / "info")
    assert "flatpak override --user --filesystem=home:ro com.example.Postlogg" in account.problems[0]


@pytest.mark.parametrize("allowed", ["home", "xdg-download;host:ro", "~:ro"])
def test_a_flatpak_that_sees_the_home_is_as_good_as_none(tmp_path: Path, allowed: str) -> None:
    write(tmp_path, {"info": FLATPAK.format(allowed)})
    assert refused.find(tmp_path, environ={}, flatpak_info=tmp_path / "info") == []


def test_a_snap_that_may_not_see_hidden_folders_is_told(tmp_path: Path) -> None:
    (tmp_path / "real/.config").mkdir(parents=True)
    environ = {"SNAP": "/snap/postlogg/1", "SNAP_REAL_HOME": str(tmp_path / "real")}
    nowhere = tmp_path / "nowhere"
    assert refused.find(tmp_path, environ=environ, flatpak_info=nowhere) == []
    (tmp_path / "real/.config").chmod(0)
    with obeying_file_modes():
        (account,) = refused.find(tmp_path, environ=environ, flatpak_info=nowhere)
    assert "Debian package" in account.problems[0]


@pytest.mark.parametrize(
    ("place", "name", "remedy"),
    [
        (".config/Proton Mail", "Proton Mail", "Proton Mail Bridge"),
        ("AppData/Roaming/tutanota-desktop", "Tuta Mail", "Bcc"),
        ("Library/Group Containers/UBF8T346G9.Office/Outlook", "Outlook for Mac", "on its mail server"),
        ("AppData/Roaming/The Bat!", "The Bat!", "on its mail server"),
    ],
)
def test_a_store_that_is_encrypted_or_in_a_form_of_its_own(tmp_path: Path, place: str, name: str, remedy: str) -> None:
    (tmp_path / place).mkdir(parents=True)
    (account,) = out_of_reach.find(tmp_path)
    assert account.label == name
    assert remedy in account.problems[0]
