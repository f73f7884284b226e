"""What lets Thunderbird's extension start the native host: a manifest where Thunderbird looks for it, a launcher."""

from __future__ import annotations

import importlib
import json
import os
import shlex
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from postlogg.errors import SettingsError
from postlogg.system.paths import HOME_VARIABLE, data_dir
from postlogg.system.programs import EXTENSION_ID, HOST_NAME, host_command

_FILE = f"{HOST_NAME}.json"
_KEY = rf"Software\Mozilla\NativeMessagingHosts\{HOST_NAME}"
_OF_THE_USER = {
    "linux": (".mozilla/native-messaging-hosts",),
    # Thunderbird is said to look in the one, Firefox in the other
    "darwin": (
        "Library/Mozilla/NativeMessagingHosts",
        "Library/Application Support/Mozilla/NativeMessagingHosts",
    ),
}
_OF_THE_SYSTEM = {
    "linux": ("/usr/lib/mozilla/native-messaging-hosts", "/usr/lib64/mozilla/native-messaging-hosts"),
    "darwin": ("/Library/Application Support/Mozilla/NativeMessagingHosts",),
}
_SANDBOXES = {
    "Snap": ("snap/thunderbird",),
    "Flatpak": (
        ".var/app/org.mozilla.Thunderbird", ".var/app/org.mozilla.thunderbird", ".var/app/eu.betterbird.Betterbird",
    ),
}  # fmt: skip


class Standing(StrEnum):
    """How it stands with one place."""

    CURRENT = "current"
    STALE = "stale"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Place:
    """Where Thunderbird looks. ``path``: the manifest's; ``of_system``: not the user's to write."""

    path: Path
    standing: Standing
    of_system: bool = False


def install() -> list[Place]:
    """Register the host for this user. Raises SettingsError."""
    try:
        manifest = _write_all()
        for folder in _folders(_OF_THE_USER):
            _write(folder / _FILE, manifest)
        if sys.platform == "win32":
            _register(_own_manifest())
    except OSError as error:
        raise _refused(error) from error
    return places()


def remove() -> list[Place]:
    """Let Thunderbird know of the host no longer. Raises SettingsError."""
    try:
        if sys.platform == "win32":
            _unregister()
        for path in (*(folder / _FILE for folder in _folders(_OF_THE_USER)), _own_manifest(), _launcher()):
            path.unlink(missing_ok=True)
    except OSError as error:
        raise _refused(error) from error
    return places()


def repair() -> bool:
    """Bring what this Postlogg has registered before up to date: it may have been moved or updated since. Whether there
    was something to mend. What cannot be written is left for another time."""
    mine = [each for each in places() if not each.of_system]
    if not _own_manifest().exists() or all(each.standing is Standing.CURRENT for each in mine):
        return False
    try:
        install()
    except SettingsError:
        return False
    return True


def places() -> list[Place]:
    """Where Thunderbird looks for the manifest, and what is there."""
    wanted = _manifest()
    if sys.platform == "win32":
        own = _own_manifest()
        there = _registered() == str(own) and _standing(own, wanted) is Standing.CURRENT
        missing = Standing.STALE if _registered() else Standing.ABSENT
        return [Place(own, Standing.CURRENT if there else missing)]
    users = [Place(folder / _FILE, _standing(folder / _FILE, wanted)) for folder in _folders(_OF_THE_USER)]
    return [*users, *_of_system()]


def is_registered(found: Iterable[Place]) -> bool:
    """Whether Thunderbird finds, in one of these places, a host that is there."""
    return any(place.standing is Standing.CURRENT for place in found)


def sandboxes(home: Path | None = None) -> list[str]:
    """A sentence for each Thunderbird that cannot use the host."""
    base = home or Path.home()
    return [
        f"Thunderbird from {name} may start no program outside its sandbox, so that the button does not work there: "
        "the one from thunderbird.net or from the system's packages can; all else works with both."
        for name, folders in _SANDBOXES.items()
        if sys.platform == "linux" and any((base / folder).is_dir() for folder in folders)
    ]


# what is written


def _manifest() -> bytes:
    """What the manifest says: which program, and for which extension."""
    return _as_json({
        "name": HOST_NAME,
        "description": "Postlogg: logs e-mail in the CRM",
        "path": str(_program()),
        "type": "stdio",
        "allowed_extensions": [EXTENSION_ID],
    })  # fmt: skip


def _as_json(manifest: Mapping[str, Any]) -> bytes:
    return json.dumps(manifest, indent=2, ensure_ascii=False).encode() + b"\n"


def _program() -> Path:
    """The program itself where it needs nothing around it, else the launcher."""
    command = host_command()
    return Path(command[0]) if len(command) == 1 and not _environment(command) else _launcher()


def _launcher() -> Path:
    return data_dir() / ("native-host.bat" if sys.platform == "win32" else "native-host")


def _own_manifest() -> Path:
    """That it is there says that the user wants the host registered."""
    return data_dir() / _FILE


def _write_all() -> bytes:
    """The launcher where there is need of one, and the manifest."""
    if _program() == _launcher():
        _write(_launcher(), _script(), mode=0o755)
    manifest = _manifest()
    _write(_own_manifest(), manifest)
    return manifest


def _script() -> bytes:
    command = host_command()
    return (_batch if sys.platform == "win32" else _shell)(command, _environment(command))


def _environment(command: Sequence[str]) -> dict[str, str]:
    """What the program has to know, and Thunderbird's environment does not say."""
    needed = {}
    if len(command) > 1:
        needed["PYTHONPATH"] = str(Path(__file__).resolve().parents[2])
    if os.environ.get(HOME_VARIABLE):
        needed[HOME_VARIABLE] = str(Path(os.environ[HOME_VARIABLE]).expanduser().resolve())
    return needed


def _shell(command: Sequence[str], environment: Mapping[str, str]) -> bytes:
    settings = [f"export {name}={shlex.quote(value)}\n" for name, value in environment.items()]
    return f'#!/bin/sh\n{"".join(settings)}exec {shlex.join(command)} "$@"\n'.encode("utf-8", "surrogateescape")


def _batch(command: Sequence[str], environment: Mapping[str, str]) -> bytes:
    """A percent sign is doubled; nothing else is special between double quotes, which no path of Windows has."""
    lines = ["@echo off", "chcp 65001 >nul"]
    lines += [f'set "{name}={value}"'.replace("%", "%%") for name, value in environment.items()]
    lines.append(" ".join(f'"{part}"'.replace("%", "%%") for part in command) + " %*")
    return "".join(f"{line}\r\n" for line in lines).encode()


def _write(path: Path, content: bytes, mode: int = 0o644) -> None:
    """As a whole or not at all: Thunderbird may read it at any moment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.write_bytes(content)
    beside.chmod(mode)
    beside.replace(path)


# what is there


def _folders(by_system: Mapping[str, Sequence[str]]) -> list[Path]:
    return [Path.home() / folder for folder in by_system.get(sys.platform, ())]


def _standing(path: Path, wanted: bytes) -> Standing:
    try:
        found = path.read_bytes()
    except OSError:
        return Standing.ABSENT
    return Standing.CURRENT if found == wanted and _is_there(wanted) and _starts() else Standing.STALE


def _starts() -> bool:
    """Whether the launcher, where there is need of one, starts this Postlogg."""
    return _program() != _launcher() or _launcher().read_bytes() == _script()


def _of_system() -> list[Place]:
    """Those of packages, with a program of their own."""
    found = []
    for folder in _folders(_OF_THE_SYSTEM):
        with suppress(OSError):
            manifest = (folder / _FILE).read_bytes()
            standing = Standing.CURRENT if _is_there(manifest) else Standing.STALE
            found.append(Place(folder / _FILE, standing, of_system=True))
    return found


def _is_there(manifest: bytes) -> bool:
    """Whether the program that the manifest names can be started."""
    try:
        return os.access(json.loads(manifest)["path"], os.X_OK)
    except (ValueError, KeyError, TypeError):
        return False


# Windows


def _register(path: Path) -> None:
    registry = _registry()
    with registry.CreateKey(registry.HKEY_CURRENT_USER, _KEY) as key:
        registry.SetValueEx(key, "", 0, registry.REG_SZ, str(path))


def _unregister() -> None:
    registry = _registry()
    with suppress(FileNotFoundError):
        registry.DeleteKey(registry.HKEY_CURRENT_USER, _KEY)


def _registered() -> str:
    registry = _registry()
    with suppress(OSError), registry.OpenKey(registry.HKEY_CURRENT_USER, _KEY) as key:
        return str(registry.QueryValueEx(key, "")[0])
    return ""


def _registry() -> Any:
    """``winreg``, which is there on Windows only."""
    return importlib.import_module("winreg")


def _refused(error: OSError) -> SettingsError:
    return SettingsError(
        f"The system does not let Postlogg register itself with Thunderbird ({error.strerror or error})."
    )
