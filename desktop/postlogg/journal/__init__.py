"""The journal: what was seen, what is queued, what became of it. The only meeting point of engine and faces.

Its names are imported when they are first asked for: who reads a single fact waits for no more than that.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postlogg.journal.circuit import Circuit
    from postlogg.journal.composed import Composed, ComposedMessages, Wish
    from postlogg.journal.confirmations import Confirmation, Confirmations
    from postlogg.journal.conversations import Conversation, Conversations
    from postlogg.journal.file import Journal, Octets
    from postlogg.journal.handed import Handed
    from postlogg.journal.listing import Entry, Event, EventKind, Listing, View
    from postlogg.journal.messages import FolderState, Located, Messages
    from postlogg.journal.outbox import Outbox
    from postlogg.journal.search import KeptGap, Search
    from postlogg.journal.submission import Submission
    from postlogg.journal.switch import Switch
    from postlogg.journal.traces import Traces
    from postlogg.journal.waiting import Waiting

__all__ = ["Circuit", "Composed", "ComposedMessages", "Confirmation", "Confirmations", "Conversation", "Conversations",
           "Entry", "Event", "EventKind", "FolderState", "Handed", "Journal", "KeptGap", "Listing", "Located",
           "Messages", "Octets", "Outbox", "Search", "Submission", "Switch", "Traces", "View", "Waiting",
           "Wish"]  # fmt: skip
_HOMES = {
    "circuit": ("Circuit",),
    "composed": ("Composed", "ComposedMessages", "Wish"),
    "confirmations": ("Confirmation", "Confirmations"),
    "conversations": ("Conversation", "Conversations"),
    "file": ("Journal", "Octets"),
    "handed": ("Handed",),
    "listing": ("Entry", "Event", "EventKind", "Listing", "View"),
    "messages": ("FolderState", "Located", "Messages"),
    "outbox": ("Outbox",),
    "search": ("KeptGap", "Search"),
    "submission": ("Submission",),
    "switch": ("Switch",),
    "traces": ("Traces",),
    "waiting": ("Waiting",),
}


def __getattr__(name: str) -> object:
    home = next((module for module, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)
