"""Whether Postlogg logs by itself at this time, and how that is turned."""

from __future__ import annotations

from enum import Enum, auto

from postlogg.journal import Switch
from postlogg.model import Mode
from postlogg.ui.settings_keeper import SettingsKeeper

PAUSE_SECONDS = 3600.0


class Standing(Enum):
    """What happens to a message that belongs in the CRM."""

    ON = auto()
    ASKING = auto()
    PAUSED = auto()
    OFF = auto()

    @property
    def is_on(self) -> bool:
        """Whether anything happens by itself."""
        return self in (Standing.ON, Standing.ASKING)


def standing(mode: Mode, switch: Switch, now: float) -> Standing:
    """From the mode in the settings and the switch in the journal."""
    if mode is Mode.OFF:
        return Standing.OFF
    if switch.paused_until() > now:
        return Standing.PAUSED
    if not switch.is_on(now):
        return Standing.OFF
    return Standing.ON if mode is Mode.AUTOMATIC else Standing.ASKING


def turn(on: bool, keeper: SettingsKeeper, switch: Switch) -> None:
    """Turn it on or off. Turned on while the settings say never: then it asks, the gentlest way of being on."""
    if on and keeper.settings.mode is Mode.OFF:
        keeper.change(mode=Mode.ASK)
    switch.turn(on)
