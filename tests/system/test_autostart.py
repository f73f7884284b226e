from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Self

import pytest
from tests.support.smtp_server import wait_for

from postlogg.errors import SettingsError
from postlogg.system.autostart import Autostart, DesktopEntry, LaunchAgent, RunKey, autostart

COMMAND = ("/opt/post logg/bin/postlogg-tray", "--hidden", 'odd "name" 100% $HOME `x` \\n')


class _Registry(SimpleNamespace):
    """What is used of Windows' registry, in memory."""

    HKEY_CURRENT_USER, REG_SZ = "HKCU", 1

    class Key:
        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            pass

    def __init__(self) -> None:
        super().__init__(values={}, locked=False, exists=False)

    def OpenKey(self, root: str, path: str) -> Key:  # noqa: N802
        assert root == "HKCU"
        if not self.exists:
            raise FileNotFoundError(2, "not found")
        return self.Key()

    def CreateKey(self, root: str, path: str) -> Key:  # noqa: N802
        if self.locked:
            raise PermissionError(13, "Access is denied")
        assert path.endswith(r"CurrentVersion\Run")
        self.exists = True
        return self.Key()

    def QueryValueEx(self, _: Key, name: str) -> tuple[str, int]:  # noqa: N802
        if name not in self.values:
            raise FileNotFoundError(2, "not found")
        return self.values[name], 1

    def SetValueEx(self, _: Key, name: str, reserved: int, kind: int, value: str) -> None:  # noqa: N802
        self.values[name] = value

    def DeleteValue(self, _: Key, name: str) -> None:  # noqa: N802
        if name not in self.values:
            raise FileNotFoundError(2, "not found")
        del self.values[name]


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> _Registry:
    registry = _Registry()
    monkeypatch.setitem(sys.modules, "winreg", registry)
    return registry


@pytest.fixture(params=["desktop entry", "launch agent", "run key"])
def way(request: pytest.FixtureRequest, tmp_path: Path, registry: _Registry) -> Autostart:
    ways: dict[str, Any] = {
        "desktop entry": DesktopEntry(COMMAND, tmp_path / "not" / "yet" / "there"),
        "launch agent": LaunchAgent(COMMAND, tmp_path / "not" / "yet" / "there"),
        "run key": RunKey(COMMAND),
    }
    chosen: Autostart = ways[request.param]
    return chosen


def test_it_can_be_switched_on_and_off(way: Autostart) -> None:
    assert not way.is_enabled()
    way.disable()
    way.enable()
    way.enable()
    assert way.is_enabled()
    way.disable()
    assert not way.is_enabled()


def test_a_desktop_entry_says_the_command_in_the_specified_quoting(tmp_path: Path) -> None:
    DesktopEntry(("/opt/post logg/tray", '100% $x \\ `y` "z"'), tmp_path).enable()
    text = (tmp_path / "postlogg.desktop").read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("Exec="))
    assert line == r'Exec="/opt/post logg/tray" "100%% \\$x \\\\ \\`y\\` \\"z\\""'


def test_a_desktop_entry_does_not_outlive_its_program(tmp_path: Path) -> None:
    DesktopEntry((r"/opt/post logg\tray", "x"), tmp_path).enable()
    assert "TryExec=/opt/post logg\\\\tray\n" in (tmp_path / "postlogg.desktop").read_text(encoding="utf-8")


@pytest.mark.skipif(not shutil.which("gio"), reason="needs GLib's gio")
def test_the_desktop_understands_the_entry(tmp_path: Path) -> None:
    output = tmp_path / "said"
    script = tmp_path / "say it"
    script.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" > {output}.part && mv {output}.part {output}\n', encoding="utf-8"
    )
    script.chmod(0o755)
    DesktopEntry((str(script), *COMMAND[1:]), tmp_path).enable()
    subprocess.run(["gio", "launch", str(tmp_path / "postlogg.desktop")], check=True, timeout=20, env={**os.environ})
    wait_for(output.exists)
    assert output.read_text(encoding="utf-8").splitlines() == list(COMMAND[1:])


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_an_entry_the_desktop_switched_off_is_off(tmp_path: Path, line: str) -> None:
    entry = DesktopEntry(COMMAND, tmp_path)
    entry.enable()
    file = tmp_path / "postlogg.desktop"
    text = file.read_text(encoding="utf-8").replace("X-GNOME-Autostart-enabled=true\n", "")
    file.write_text(text + line + "\n", encoding="utf-8")
    assert not entry.is_enabled()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"<plist>", b"[]"])
def test_rubbish_is_off(tmp_path: Path, content: bytes) -> None:
    for way, name in ((DesktopEntry(COMMAND, tmp_path), "desktop"), (LaunchAgent(COMMAND, tmp_path), "plist")):
        (tmp_path / f"postlogg.{name}").write_bytes(content)
        assert not way.is_enabled()


def test_a_launch_agent_has_the_command_as_it_is(tmp_path: Path) -> None:
    LaunchAgent(COMMAND, tmp_path).enable()
    agent = plistlib.loads((tmp_path / "postlogg.plist").read_bytes())
    assert agent["ProgramArguments"] == list(COMMAND)


def test_a_run_key_has_the_command_quoted_for_windows(registry: _Registry) -> None:
    RunKey((r"C:\Program Files\Postlogg\postlogg.exe", "--hidden")).enable()
    assert registry.values == {"Postlogg": r'"C:\Program Files\Postlogg\postlogg.exe" --hidden'}


def test_a_system_that_does_not_allow_it_says_so(tmp_path: Path, registry: _Registry) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_bytes(b"")
    registry.locked = True
    for way in (DesktopEntry(COMMAND, in_the_way), LaunchAgent(COMMAND, in_the_way), RunKey(COMMAND)):
        with pytest.raises(SettingsError, match="does not let"):
            way.enable()
    with pytest.raises(SettingsError, match="does not let"):
        RunKey(COMMAND).disable()


@pytest.mark.skipif(sys.platform != "linux", reason="XDG folders are Linux' own")
def test_on_linux_it_is_a_desktop_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert autostart(["postlogg"]) == DesktopEntry(("postlogg",), tmp_path / "autostart")
