"""Whether an extension is in the user's Thunderbird, read from the list that each profile keeps (extensions.json)."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from postlogg.clients.locations import profiles

_LIST = "extensions.json"


@dataclass(frozen=True, slots=True)
class AddOn:
    """An extension in a profile. ``active``: neither the user nor Thunderbird has switched it off."""

    version: str
    active: bool


def find_addon(
    home: Path, addon_id: str, *, platform: str = sys.platform, environ: Mapping[str, str] = os.environ
) -> AddOn | None:
    """The extension with this id, of several profiles that have it one where it is active; None where none has it."""
    found = [each for profile in profiles(home, platform, environ) for each in _of(profile, addon_id)]
    return next((each for each in found if each.active), found[0] if found else None)


def _of(profile: Path, addon_id: str) -> Iterator[AddOn]:
    for entry in _entries(profile / _LIST):
        if isinstance(entry, dict) and entry.get("id") == addon_id:
            yield AddOn(str(entry.get("version", "")), entry.get("active") is True)


def _entries(path: Path) -> list[Any]:
    """What the list has; one that cannot be read has nothing."""
    try:
        entries = json.loads(path.read_bytes())["addons"]
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return []
    return entries if isinstance(entries, list) else []
