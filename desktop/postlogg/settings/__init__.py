"""settings.toml <-> Settings. Edited by a dialog or by hand.

Its names are imported when they are first asked for: who only glances at the settings waits for no more than that.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postlogg.settings.choices import MAX_AGE_GUARD_DAYS, MAX_UNDO_SECONDS, Destination, Settings, Thunderbird, Veto
    from postlogg.settings.reading import check_api_url, from_mapping, load, may_carry_secrets
    from postlogg.settings.writing import save, to_mapping

__all__ = [
    "MAX_AGE_GUARD_DAYS",
    "MAX_UNDO_SECONDS",
    "Destination",
    "Settings",
    "Thunderbird",
    "Veto",
    "check_api_url",
    "from_mapping",
    "load",
    "may_carry_secrets",
    "save",
    "to_mapping",
]
_HOMES = {
    "choices": ("MAX_AGE_GUARD_DAYS", "MAX_UNDO_SECONDS", "Destination", "Settings", "Thunderbird", "Veto"),
    "reading": ("check_api_url", "from_mapping", "load", "may_carry_secrets"),
    "writing": ("save", "to_mapping"),
}


def __getattr__(name: str) -> object:
    home = next((module for module, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)
