"""settings.toml <-> Settings. Edited by a dialog or by hand."""

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
