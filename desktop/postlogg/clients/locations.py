"""Where Thunderbird and its kin keep their profiles, on each system and in each kind of package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

_LINUX = (
    ".thunderbird",
    "snap/thunderbird/common/.thunderbird",
    ".var/app/org.mozilla.Thunderbird/.thunderbird",
    ".var/app/org.mozilla.thunderbird/.thunderbird",
    ".var/app/eu.betterbird.Betterbird/.thunderbird",
    ".icedove",
)
_MACOS = ("Library/Thunderbird",)
_WINDOWS = ("AppData/Roaming/Thunderbird",)
_WINDOWS_STORE = "AppData/Local/Packages/*Thunderbird*/LocalCache/Roaming/Thunderbird"


def profiles(home: Path, platform: str, environ: Mapping[str, str]) -> Iterator[Path]:
    """Every profile's folder, each once. ``platform`` as in ``sys.platform``."""
    seen = set()
    for root in _roots(home, platform, environ):
        for profile in _listed(root):
            real = _real(profile)
            if real not in seen:
                seen.add(real)
                yield profile


def _roots(home: Path, platform: str, environ: Mapping[str, str]) -> Iterator[Path]:
    if platform == "win32":
        if environ.get("APPDATA"):
            yield Path(environ["APPDATA"]) / "Thunderbird"
        yield from (home / place for place in _WINDOWS)
        yield from sorted(home.glob(_WINDOWS_STORE))
    else:
        yield from (home / place for place in (_MACOS if platform == "darwin" else _LINUX))


def _listed(root: Path) -> Iterator[Path]:
    """The profiles in ``profiles.ini``, in its order."""
    try:
        text = (root / "profiles.ini").read_text("utf-8-sig", "replace")
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
