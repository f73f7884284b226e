from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace
from typing import Any, Self

import pytest

from postlogg.errors import SettingsError
from postlogg.system import native_manifest, programs
from postlogg.system.native_manifest import Standing
from postlogg.system.programs import EXTENSION_ID

NAME = "com.postlogg.host.json"
posix_only = pytest.mark.skipif(os.name != "posix", reason="a shell script")


class _Registry(SimpleNamespace):
    """What is used of Windows' registry, in memory."""

    HKEY_CURRENT_USER, REG_SZ = "HKCU", 1

    class Key:
        def __init__(self, path: str) -> None:
            self.path = path

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            pass

    def __init__(self) -> None:
        super().__init__(values={})

    def CreateKey(self, root: str, path: str) -> Key:  # noqa: N802
        assert root == "HKCU"
        return self.Key(path)

    def OpenKey(self, root: str, path: str) -> Key:  # noqa: N802
        if path not in self.values:
            raise FileNotFoundError(2, "not found")
        return self.Key(path)

    def SetValueEx(self, key: Key, name: str, reserved: int, kind: int, value: str) -> None:  # noqa: N802
        assert name == ""
        self.values[key.path] = value

    def QueryValueEx(self, key: Key, name: str) -> tuple[str, int]:  # noqa: N802
        return self.values[key.path], 1

    def DeleteKey(self, root: str, path: str) -> None:  # noqa: N802
        if path not in self.values:
            raise FileNotFoundError(2, "not found")
        del self.values[path]


@pytest.fixture(params=["linux", "darwin", "win32"])
def platform(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(native_manifest.sys, "platform", request.param)
    return str(request.param)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home in which Postlogg lies in an odd place."""
    home = tmp_path / 'o\'d "h" $ome'
    (home / "data").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("POSTLOGG_HOME", str(home / "post logg"))
    monkeypatch.setitem(sys.modules, "winreg", _Registry())
    monkeypatch.setattr(native_manifest, "_OF_THE_SYSTEM", {})
    return home


def written(home: Path) -> list[Path]:
    return sorted(path for path in home.rglob(NAME) if "post logg" not in path.parts)


def test_it_is_registered_and_removed(home: Path, platform: str) -> None:
    assert not native_manifest.is_registered(native_manifest.places())
    native_manifest.remove()
    assert all(place.standing is Standing.CURRENT for place in native_manifest.install())
    native_manifest.install()
    assert native_manifest.is_registered(native_manifest.places())
    assert [place.standing for place in native_manifest.places()] == [Standing.CURRENT] * (
        2 if platform == "darwin" else 1
    )
    assert all(place.standing is Standing.ABSENT for place in native_manifest.remove())
    assert written(home) == []
    assert not any(path.is_file() for path in (home / "post logg").rglob("*"))


def test_where_thunderbird_looks(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(native_manifest.sys, "platform", "linux")
    native_manifest.install()
    assert written(home) == [home / ".mozilla" / "native-messaging-hosts" / NAME]
    monkeypatch.setattr(native_manifest.sys, "platform", "darwin")
    native_manifest.install()
    library = home / "Library"
    assert written(home)[1:] == [
        library / "Application Support" / "Mozilla" / "NativeMessagingHosts" / NAME,
        library / "Mozilla" / "NativeMessagingHosts" / NAME,
    ]


def test_what_the_manifest_says(home: Path, platform: str) -> None:
    place = native_manifest.install()[0]
    found = json.loads(place.path.read_bytes())
    assert (found["name"], found["type"]) == ("com.postlogg.host", "stdio")
    assert found["allowed_extensions"] == [EXTENSION_ID]
    assert Path(found["path"]).is_absolute()
    assert os.access(found["path"], os.X_OK)


def test_windows_finds_it_in_the_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(native_manifest.sys, "platform", "win32")
    (place,) = native_manifest.install()
    registry = sys.modules["winreg"]
    assert registry.values == {  # type: ignore[attr-defined]
        r"Software\Mozilla\NativeMessagingHosts\com.postlogg.host": str(place.path)
    }
    assert json.loads(place.path.read_bytes())["path"].endswith("native-host.bat")


def test_a_batch_file_survives_percent_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(PureWindowsPath(r"C:\100% Øl & Co\python.exe"))
    script = native_manifest._batch((path, "-m", "x"), {"POSTLOGG_HOME": r"C:\50%"}).decode()
    assert r'"C:\100%% Øl & Co\python.exe" "-m" "x" %*' in script.splitlines()
    assert r'set "POSTLOGG_HOME=C:\50%%"' in script.splitlines()
    assert script.count("\r\n") == script.count("\n")


@posix_only
def test_the_launcher_starts_the_host_from_an_odd_place(home: Path) -> None:
    """As Thunderbird does: with nothing of our environment."""
    place = native_manifest.install()[0]
    program = json.loads(place.path.read_bytes())["path"]
    done = subprocess.run(
        [program, str(place.path), EXTENSION_ID], input=b"", capture_output=True, check=False, timeout=60, cwd="/",
        env={"PATH": os.environ["PATH"], "HOME": str(home)},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    refused = subprocess.run([program, "x", "other@x"], capture_output=True, check=False, timeout=60, env={})
    assert refused.returncode == 1


@posix_only
def test_a_program_that_needs_nothing_around_it_has_no_launcher(
    home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("POSTLOGG_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "post logg"))
    program = tmp_path / "bin" / "postlogg-native-host"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setattr(programs.sys, "executable", str(program.parent / "python"))
    place = native_manifest.install()[0]
    assert json.loads(place.path.read_bytes())["path"] == str(program)
    program.unlink()
    assert native_manifest.places()[0].standing is Standing.STALE


def test_what_has_gone_stale_is_repaired(home: Path, platform: str) -> None:
    assert not native_manifest.repair()  # nobody asked for it
    assert written(home) == []
    native_manifest.install()
    assert not native_manifest.repair()
    for spoil in (_other_program, _no_launcher, _another_launcher, *([] if platform == "win32" else [_gone])):
        spoil(native_manifest.places()[0].path)
        assert any(place.standing is not Standing.CURRENT for place in native_manifest.places())
        assert native_manifest.repair()
        assert all(place.standing is Standing.CURRENT for place in native_manifest.places())


def _other_program(path: Path) -> None:
    path.write_text(json.dumps({**json.loads(path.read_bytes()), "path": "/gone/python"}))


def _no_launcher(path: Path) -> None:
    Path(json.loads(path.read_bytes())["path"]).unlink()


def _another_launcher(path: Path) -> None:
    launcher = Path(json.loads(path.read_bytes())["path"])
    launcher.write_text("#!/bin/sh\nexec /gone/python\n")


def _gone(path: Path) -> None:
    path.unlink()


def test_one_of_another_postlogg_is_left_alone(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    native_manifest.install()
    before = [path.read_bytes() for path in written(home)]
    monkeypatch.setenv("POSTLOGG_HOME", str(home / "portable"))
    assert not native_manifest.repair()
    assert [path.read_bytes() for path in written(home)] == before


def test_a_package_registers_it_for_everybody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:  # fmt: skip
    monkeypatch.setattr(native_manifest.sys, "platform", "linux")
    monkeypatch.setattr(native_manifest, "_OF_THE_SYSTEM", {"linux": (str(tmp_path / "usr"),)})
    (tmp_path / "usr").mkdir()
    manifest = tmp_path / "usr" / NAME
    manifest.write_text(json.dumps({"path": sys.executable}))
    found = [(place.path, place.standing, place.of_system) for place in native_manifest.places()]
    assert found[1] == (manifest, Standing.CURRENT, True)
    assert native_manifest.is_registered(native_manifest.places())
    for broken in ("{", "[]", '{"path": 1}', '{"path": "/gone"}'):
        manifest.write_text(broken)
        assert not native_manifest.is_registered(native_manifest.places())


def test_a_file_in_the_way(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(native_manifest.sys, "platform", "linux")
    (home / ".mozilla").write_text("")
    with pytest.raises(SettingsError, match="register itself"):
        native_manifest.install()
    assert not native_manifest.repair()


@pytest.mark.parametrize(
    ("folder", "name"), [("snap/thunderbird/common", "Snap"), (".var/app/org.mozilla.Thunderbird", "Flatpak")]
)
def test_a_thunderbird_in_a_sandbox_is_told(
    home: Path, folder: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(native_manifest.sys, "platform", "linux")
    assert native_manifest.sandboxes() == []
    (home / folder).mkdir(parents=True)
    (sentence,) = native_manifest.sandboxes()
    assert name in sentence


def test_the_command_line(home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from postlogg.cli import main

    monkeypatch.setattr(native_manifest.sys, "platform", "linux")

    def said(*arguments: str) -> dict[str, Any]:
        assert main(["thunderbird", *arguments, "--json"]) == 0
        return dict(json.loads(capsys.readouterr().out))

    assert said("status")["registered"] is False
    installed = said("install")
    assert installed["registered"] is True
    assert Path(installed["extension"]).is_file()
    assert said("status") == installed
    assert said("remove")["extension"] is None
    assert said("status")["registered"] is False
    assert main(["thunderbird", "install"]) == 0
    assert "drag" in capsys.readouterr().out
