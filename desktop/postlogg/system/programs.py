"""The commands that start Postlogg's own programs, from wherever this one was started."""

from __future__ import annotations

import sys
from pathlib import Path

EXTENSION_ID = "postlogg@extensions.postlogg.example"
"""Of Thunderbird's extension, the only one that the native host speaks to."""

HOST_NAME = "com.postlogg.host"
"""Under which the extension asks for it."""

_TRAY = ("postlogg-tray", "postlogg")
_HOST = ("postlogg-native-host",)


def tray_command() -> tuple[str, ...]:
    """The program with the windows; one that is running shows its window instead."""
    return _command(_TRAY, "postlogg.ui.app")


def host_command() -> tuple[str, ...]:
    """What Thunderbird's extension talks to."""
    return _command(_HOST, "postlogg.native_host")


def _command(programs: tuple[str, ...], module: str) -> tuple[str, ...]:
    """Of a frozen bundle or an installation the program beside this one, else the interpreter with the module."""
    folder, suffix = Path(sys.executable).parent, ".exe" if sys.platform == "win32" else ""
    found = next((path for name in programs if (path := folder / f"{name}{suffix}").is_file()), None)
    return (str(found),) if found else (sys.executable, "-m", module)
