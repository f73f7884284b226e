"""How it stands between Thunderbird and Postlogg, and what brings the two together. Knows no window."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from postlogg import __version__
from postlogg.clients.thunderbird import CLIENT
from postlogg.clients.thunderbird_addon import AddOn, find_addon
from postlogg.model import Account
from postlogg.system import native_manifest
from postlogg.system.extension import build_xpi, xpi_name
from postlogg.system.paths import data_dir
from postlogg.system.programs import EXTENSION_ID

# Where the packages live that may start no program outside their sandbox.
_SANDBOXES = ("snap", ".var")


class Stage(Enum):
    """How far it has come."""

    ABSENT = auto()
    TO_INSTALL = auto()
    """Thunderbird finds the host, and the file waits to be installed."""
    NOT_REGISTERED = auto()
    """The button is in Thunderbird, which does not find the host."""
    SWITCHED_OFF = auto()
    NEVER_MET = auto()
    CONNECTED = auto()


@dataclass(frozen=True, slots=True)
class Standing:
    """``version``: that of the extension in Thunderbird; ``met_at``: when it last began to speak to Postlogg, in
    seconds since the epoch; ``file``: what waits to be installed; ``is_ours``: the user has let Thunderbird find the
    host, not a package for everybody; ``limits``: sentences on a Thunderbird that can have no button."""

    stage: Stage = Stage.ABSENT
    version: str = ""
    met_at: float = 0.0
    file: Path | None = None
    is_ours: bool = False
    limits: tuple[str, ...] = ()

    @property
    def is_outdated(self) -> bool:
        """Whether Postlogg brings another version than Thunderbird has."""
        return bool(self.version) and self.version != __version__


def is_there(accounts: Iterable[Account]) -> bool:
    """Whether one of these accounts is Thunderbird's."""
    return any(account.client == CLIENT for account in accounts)


def can_have_button(accounts: Iterable[Account], home: Path) -> bool:
    """Whether one of them is in a Thunderbird that may start the host."""
    paths = (folder.path for account in accounts if account.client == CLIENT for folder in account.folders)
    return any(not any(path.is_relative_to(home / name) for name in _SANDBOXES) for path in paths)


def look(home: Path, folder: Path, met: str) -> Standing:
    """How it stands. ``folder``: where the file is put; ``met``: the journal's fact EXTENSION_MET."""
    found, places = find_addon(home, EXTENSION_ID), native_manifest.places()
    registered = native_manifest.is_registered(places)
    at, file = met.partition(" ")[0], folder / xpi_name()
    waits = registered and file.exists() and (found is None or found.version != __version__)
    return Standing(
        _stage(found, registered, waits, at),
        found.version if found else "",
        float(at or 0),
        file if waits else None,
        any(place.standing is not native_manifest.Standing.ABSENT for place in places if not place.of_system),
        tuple(native_manifest.sandboxes(home)),
    )


def _stage(found: AddOn | None, registered: bool, waits: bool, met: str) -> Stage:
    if found is None:
        return Stage.TO_INSTALL if waits else Stage.ABSENT
    if not registered:
        return Stage.NOT_REGISTERED
    if not found.active:
        return Stage.SWITCHED_OFF
    return Stage.CONNECTED if met else Stage.NEVER_MET


def add(home: Path, folder: Path) -> None:
    """Let Thunderbird find the host, and put the file for it there, unless it has that already. Raises
    SettingsError."""
    native_manifest.install()
    found = find_addon(home, EXTENSION_ID)
    if found is None or found.version != __version__:
        build_xpi(folder)


def remove(folder: Path) -> None:
    """Let Thunderbird find the host no longer. Raises SettingsError."""
    native_manifest.remove()
    for place in (folder, data_dir()):
        (place / xpi_name()).unlink(missing_ok=True)
