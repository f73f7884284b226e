"""``settings``: open Postlogg's window."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

from postlogg.native_host.protocol import Refusal
from postlogg.system.programs import tray_command

if TYPE_CHECKING:
    from postlogg.native_host.host import Host


def settings(host: Host, asked: dict[str, Any]) -> dict[str, Any]:
    """Start the tray program, which goes on when this one ends; one that is running shows its window instead."""
    apart: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        # Thunderbird keeps what it starts in a job, which would end it
        apart = {"creationflags": subprocess.CREATE_BREAKAWAY_FROM_JOB | subprocess.DETACHED_PROCESS}
    try:
        subprocess.Popen(  # noqa: S603 - our own program
            tray_command(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **apart
        )
    except OSError as error:
        raise Refusal("internal", "Postlogg's window cannot be opened from here: start Postlogg.") from error
    return {}
