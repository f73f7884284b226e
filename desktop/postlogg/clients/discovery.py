"""All mail accounts on this machine, of every mail client that is understood."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from postlogg.clients import thunderbird
from postlogg.model import Account

FINDERS: tuple[Callable[[Path], list[Account]], ...] = (thunderbird.find,)
"""A new client is one entry here."""


def find_accounts(home: Path | None = None) -> list[Account]:
    """The accounts below ``home``, by default the user's. Never raises on what it finds there."""
    place = home if home is not None else Path.home()
    return [account for finder in FINDERS for account in finder(place)]
