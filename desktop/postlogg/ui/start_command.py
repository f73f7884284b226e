"""The command that starts this very program again: for the desktop's autostart."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

PROGRAM = "postlogg-tray"


def start_command() -> tuple[str, ...]:
    """A frozen program, the installed script, or the interpreter with the module."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    beside = Path(sys.executable).parent / PROGRAM
    found = str(beside) if beside.is_file() else shutil.which(PROGRAM)
    return (found,) if found else (sys.executable, "-m", "postlogg.ui.app")
