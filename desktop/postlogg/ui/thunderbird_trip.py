"""What can be tested of sending with Thunderbird, station by station, without an e-mail leaving."""

from __future__ import annotations

import json
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from postlogg import __version__
from postlogg.clients.thunderbird_addon import find_addon
from postlogg.errors import SettingsError
from postlogg.system import native_manifest
from postlogg.system.native_manifest import Standing
from postlogg.system.programs import EXTENSION_ID

TIMEOUT = 30.0
# native messaging: the length in the machine's byte order, and so many octets of JSON
_LENGTH = struct.Struct("=I")


class ThunderbirdTrip:
    """The stations may be called in any thread. ``met``: the journal's fact EXTENSION_MET."""

    def __init__(self, home: Path, met: str) -> None:
        self._home, self._met = home, met

    def stations(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        """Name and work of each station; each raises SettingsError."""
        return (
            (_tr("The button"), self._button),
            (_tr("Postlogg's side"), self._host),
            (_tr("Thunderbird's side"), self._contact),
        )

    def _button(self) -> str:
        found = find_addon(self._home, EXTENSION_ID)
        if found is None:
            raise SettingsError(_tr("The button is not in Thunderbird yet: add it."))
        if not found.active:
            raise SettingsError(_tr("The button is switched off in Thunderbird, under Add-ons and Themes."))
        return _tr("in Thunderbird, version {0}").format(found.version)

    def _host(self) -> str:
        """Start the host as Thunderbird does."""
        place = next((each for each in native_manifest.places() if each.standing is Standing.CURRENT), None)
        if place is None:
            raise SettingsError(_tr("Thunderbird does not find Postlogg: add the button once more."))
        answer = _greeted(place.path)
        if "version" in answer:
            return _tr("version {0} answers").format(answer["version"])
        unknown = _tr("The program that Thunderbird starts does not answer: install Postlogg again.")
        raise SettingsError(str(answer.get("sentence", unknown)))

    def _contact(self) -> str:
        if not self._met:
            raise SettingsError(_tr("Thunderbird has never connected to Postlogg: start it."))
        return _tr("it has connected")


def _greeted(manifest: Path) -> dict[str, Any]:
    """What the host of this manifest answers to a greeting; nothing where it does not answer."""
    hello = json.dumps({"id": 1, "type": "hello", "protocol": 1, "version": __version__}).encode()
    try:
        program = json.loads(manifest.read_bytes())["path"]
        done = subprocess.run(  # noqa: S603 - the host, as Thunderbird starts it
            [program, str(manifest), EXTENSION_ID], input=_LENGTH.pack(len(hello)) + hello, capture_output=True,
            timeout=TIMEOUT, check=False, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        answer = json.loads(done.stdout[_LENGTH.size :])
    except (OSError, ValueError, LookupError, TypeError, subprocess.SubprocessError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _tr(text: str) -> str:
    return QCoreApplication.translate("thunderbird_trip", text)
