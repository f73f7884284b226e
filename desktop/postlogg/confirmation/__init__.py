"""Proof from the CRM: whether a message has arrived there, asked of its HTTP API (HubSpot's, or one like it).

Without an access token nothing of this runs. What is asked is pure (``calls``), so is what is made of the answers
(``answers``, ``matching``, ``refusals``); ``client`` alone has a connection.

Its names are imported when they are first asked for: most users have no token.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postlogg.confirmation.account import CrmAccount, address_problem
    from postlogg.confirmation.client import Client
    from postlogg.confirmation.entering import Letter, enter, links_for
    from postlogg.confirmation.finding import Ask, find, links
    from postlogg.confirmation.matching import Found, Wanted
    from postlogg.confirmation.pace import Pace
    from postlogg.confirmation.schedule import next_poll

__all__ = ["Ask", "Client", "CrmAccount", "Found", "Letter", "Pace", "Wanted", "address_problem", "enter", "find",
           "links", "links_for", "next_poll"]  # fmt: skip
_HOMES = {
    "account": ("CrmAccount", "address_problem"),
    "client": ("Client",),
    "entering": ("Letter", "enter", "links_for"),
    "finding": ("Ask", "find", "links"),
    "matching": ("Found", "Wanted"),
    "pace": ("Pace",),
    "schedule": ("next_poll",),
}


def __getattr__(name: str) -> object:
    home = next((module for module, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)
