"""Where Thunderbird and its kin keep their profiles, on each system and in each kind of package."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

_LINUX = (
    ".thunderbird",
    "snap/thunderbird/common/.thunderbird",
    ".var/app/org.mozilla.Thunderbird/.thunderbird",
    ".var/app/org.mozilla.thunderbird/.thunderbird",
    ".var/app/eu.betterbird.Betterbird/.thunderbird",
    ".config/thunderbird",
    ".icedove",
    ".mozilla/seamonkey",
    ".postbox",
)
_MACOS = (
    "Library/Thunderbird",
    "Library/Application Support/SeaMonkey",
    "Library/Application Support/Postbox",
    "Library/Application Support/PostboxApp",
)
_WINDOWS = ("Thunderbird", "Mozilla/SeaMonkey", "Postbox", "PostboxApp")
_ROAMING = "AppData/Roaming"
_WINDOWS_STORE = "AppData/Local/Packages/*Thunderbird*/LocalCache/Roaming/Thunderbird"
# A profile that travels with its program, on a stick or in a synchronised folder, stands in no list of profiles.
_PORTABLE = tuple(
    f"{place}{program}Portable/Data/profile"
    for program in ("Thunderbird", "Betterbird", "SeaMonkey")
    for place in ("", "PortableApps/")
)
_AROUND_HOME = ("", "Desktop", "Documents", "Downloads", "Dropbox", "OneDrive", "Nextcloud")


def profiles(home: Path, platform: str, environ: Mapping[str, str]) -> Iterator[Path]:
    """Every profile's folder, each once. ``platform`` as in ``sys.platform``."""
    seen = set()
    listed = (profile for root in _roots(home, platform, environ) for profile in _listed(root))
    for profile in (*listed, *_portable(home, platform, environ)):
        real = _real(profile)
        if real not in seen:
            seen.add(real)
            yield profile


def _portable(home: Path, platform: str, environ: Mapping[str, str]) -> Iterator[Path]:
    places = [home / name for name in _AROUND_HOME] + list(_drives(home, platform, environ))
    # as texts, which take a third of the time: it is looked for each minute
    found = (f"{place}/{profile}" for place in places for profile in _PORTABLE)
    yield from (Path(profile) for profile in found if os.path.isfile(f"{profile}/prefs.js"))  # noqa: PTH113


def _drives(home: Path, platform: str, environ: Mapping[str, str]) -> Iterator[Path]:
    """Where sticks and further disks are. Floppy drives, which answer slowly, are left out."""
    if platform == "win32":
        known = environ.get("SYSTEMDRIVE", "C:").upper()[:1]
        yield from (Path(f"{letter}:/") for letter in "CDEFGHIJKLMNOPQRSTUVWXYZ" if letter != known)
        yield Path(f"{known}:/")
    else:
        mounted = ("/Volumes",) if platform == "darwin" else (f"/media/{home.name}", f"/run/media/{home.name}")
        for place in mounted:
            yield from _inside(Path(place))


def _inside(directory: Path) -> list[Path]:
    try:
        return sorted(directory.iterdir())
    except OSError:
        return []


def _roots(home: Path, platform: str, environ: Mapping[str, str]) -> Iterator[Path]:
    if platform == "win32":
        roaming = [Path(environ["APPDATA"])] if environ.get("APPDATA") else []
        yield from (place / name for place in (*roaming, home / _ROAMING) for name in _WINDOWS)
        yield from sorted(home.glob(_WINDOWS_STORE))
    else:
        yield from (home / place for place in (_MACOS if platform == "darwin" else _LINUX))


def _listed(root: Path) -> Iterator[Path]:
    """The profiles in ``profiles.ini``, in its order."""
    try:
        text = (root / "profiles.ini").read_text("utf-8-sig", "surrogateescape")
    except OSError:
        return
    for section in _sections(text):
        place = section.get("path", "")
        if place:
            yield root / place if section.get("isrelative", "1") != "0" else Path(place)


def _sections(text: str) -> Iterator[dict[str, str]]:
    """The ``[ProfileN]`` sections. Read by hand: one odd line must not hide the others."""
    name, values = "", dict[str, str]()
    for line in [*text.splitlines(), "[]"]:
        if line.startswith("["):
            if name.startswith("profile"):
                yield values
            name, values = line.strip("[] \t").lower(), {}
        else:
            key, _, value = line.partition("=")
            values[key.strip().lower()] = value.strip()


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):
        return path
