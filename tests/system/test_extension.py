from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from postlogg import __version__
from postlogg.errors import SettingsError
from postlogg.native_host.protocol import PROTOCOL
from postlogg.system.extension import build_xpi, xpi_name
from postlogg.system.paths import extension_dir
from postlogg.system.programs import EXTENSION_ID, HOST_NAME


@pytest.fixture
def xpi(tmp_path: Path) -> zipfile.ZipFile:
    return zipfile.ZipFile(build_xpi(tmp_path / "new" / "folder"))


def test_it_is_the_same_octets_each_time(tmp_path: Path) -> None:
    first, second = build_xpi(tmp_path / "a"), build_xpi(tmp_path / "b")
    assert first.name == second.name == xpi_name()
    assert first.read_bytes() == second.read_bytes() == build_xpi(tmp_path / "a").read_bytes()


def test_it_has_what_the_extension_needs_and_nothing_else(xpi: zipfile.ZipFile) -> None:
    names = xpi.namelist()
    assert names == sorted(names)
    assert {"manifest.json", "background.js", "_locales/en/messages.json", "_locales/nb/messages.json"} <= set(names)
    assert not [name for name in names if name.endswith(".md") or name.startswith((".", "/")) or "test" in name]
    shipped = {path.relative_to(extension_dir()).as_posix() for path in extension_dir().rglob("*.js")}
    assert shipped <= set(names)


def test_its_manifest_names_this_version_and_this_host(xpi: zipfile.ZipFile) -> None:
    manifest = json.loads(xpi.read("manifest.json"))
    assert manifest["version"] == __version__
    assert manifest["browser_specific_settings"]["gecko"]["id"] == EXTENSION_ID
    code = xpi.read("background/connection.js").decode()
    assert f'"{HOST_NAME}"' in code
    assert f"PROTOCOL = {PROTOCOL};" in code


def test_times_and_modes_say_nothing_about_this_computer(xpi: zipfile.ZipFile) -> None:
    for entry in xpi.infolist():
        assert entry.date_time == (1980, 1, 1, 0, 0, 0)
        assert (entry.external_attr >> 16, entry.create_system) == (0o100644, 3)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="cannot be written"):
        build_xpi(tmp_path / "file" / "folder")
