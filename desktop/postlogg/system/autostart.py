"""Starting with the desktop session: an XDG autostart entry, a LaunchAgent, or a Run key."""

from __future__ import annotations

import importlib
import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from xml.parsers.expat import ExpatError

from postlogg.errors import SettingsError

_NAME = "Postlogg"
_LABEL = "postlogg"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
# The desktop entry specification: these are escaped inside of double quotes, and a backslash once more in the file.
_ESCAPED_IN_EXEC = str.maketrans({char: "\\\\" + char for char in '"`$'} | {"\\": "\\\\\\\\", "%": "%%"})


class Autostart(Protocol):
    """Whether a command runs when the user signs in. ``enable`` and ``disable`` raise SettingsError."""

    def is_enabled(self) -> bool:
        """Whether the system will run the command."""
        ...

    def enable(self) -> None:
        """From now on it will."""
        ...

    def disable(self) -> None:
        """From now on it will not."""
        ...


def autostart(command: Sequence[str]) -> Autostart:
    """This system's way to run the command (a program and its arguments) at sign-in."""
    if sys.platform == "win32":
        return RunKey(tuple(command))
    if sys.platform == "darwin":
        return LaunchAgent(tuple(command), Path.home() / "Library" / "LaunchAgents")
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return DesktopEntry(tuple(command), config / "autostart")


@dataclass(frozen=True, slots=True)
class DesktopEntry:
    """The XDG autostart specification. Desktops switch an entry off by writing into it."""

    command: tuple[str, ...]
    folder: Path

    @property
    def _file(self) -> Path:
        return self.folder / f"{_LABEL}.desktop"

    def is_enabled(self) -> bool:
        """Whether the entry is there and not switched off."""
        lines = {line.replace(" ", "").lower() for line in _read(self._file).decode("utf-8", "replace").splitlines()}
        return "[desktopentry]" in lines and not lines & {"hidden=true", "x-gnome-autostart-enabled=false"}

    def enable(self) -> None:
        """Writes the entry; it counts for nothing once the program is gone, be it removed by the system's packager."""
        lines = ["[Desktop Entry]", "Type=Application", f"Name={_NAME}", f"Exec={_exec(self.command)}"]
        program = self.command[0].replace("\\", r"\\")
        lines += [f"TryExec={program}"]
        lines += [f"Icon={_LABEL}", "Terminal=false", "X-GNOME-Autostart-enabled=true", ""]
        _write(self._file, "\n".join(lines).encode())

    def disable(self) -> None:
        """Removes the entry."""
        _remove(self._file)


@dataclass(frozen=True, slots=True)
class LaunchAgent:
    """A property list for launchd (macOS)."""

    command: tuple[str, ...]
    folder: Path

    @property
    def _file(self) -> Path:
        return self.folder / f"{_LABEL}.plist"

    def is_enabled(self) -> bool:
        """Whether the agent is there and runs at sign-in."""
        try:
            agent = plistlib.loads(_read(self._file))
        except (plistlib.InvalidFileException, ExpatError, ValueError):
            return False
        return isinstance(agent, dict) and agent.get("RunAtLoad") is True and agent.get("Disabled") is not True

    def enable(self) -> None:
        """Writes the agent."""
        agent = {
            "Label": _LABEL,
            "ProgramArguments": list(self.command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        _write(self._file, plistlib.dumps(agent))

    def disable(self) -> None:
        """Removes the agent."""
        _remove(self._file)


@dataclass(frozen=True, slots=True)
class RunKey:
    """A value below the current user's Run key (Windows)."""

    command: tuple[str, ...]

    def is_enabled(self) -> bool:
        """Whether the value is there."""
        registry = _registry()
        with suppress(OSError), registry.OpenKey(registry.HKEY_CURRENT_USER, _RUN_KEY) as key:
            return bool(registry.QueryValueEx(key, _NAME)[0])
        return False

    def enable(self) -> None:
        """Sets the value."""
        registry = _registry()
        try:
            with registry.CreateKey(registry.HKEY_CURRENT_USER, _RUN_KEY) as key:
                registry.SetValueEx(key, _NAME, 0, registry.REG_SZ, subprocess.list2cmdline(self.command))
        except OSError as error:
            raise _refused(error) from error

    def disable(self) -> None:
        """Deletes the value."""
        registry = _registry()
        try:
            with registry.CreateKey(registry.HKEY_CURRENT_USER, _RUN_KEY) as key, suppress(FileNotFoundError):
                registry.DeleteValue(key, _NAME)
        except OSError as error:
            raise _refused(error) from error


def _registry() -> Any:
    """``winreg``, which is there on Windows only."""
    return importlib.import_module("winreg")


def _exec(command: Sequence[str]) -> str:
    return " ".join(f'"{part.translate(_ESCAPED_IN_EXEC)}"' for part in command)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _write(file: Path, content: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    except OSError as error:
        raise _refused(error) from error


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise _refused(error) from error


def _refused(error: OSError) -> SettingsError:
    return SettingsError(f"The system does not let Postlogg change what starts at sign-in ({error.strerror or error}).")
