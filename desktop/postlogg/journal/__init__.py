"""The journal: what was seen, what is queued, what became of it. The only meeting point of engine and faces."""

from postlogg.journal.circuit import Circuit
from postlogg.journal.confirmations import Confirmation, Confirmations
from postlogg.journal.conversations import Conversation, Conversations
from postlogg.journal.file import Journal, Octets
from postlogg.journal.listing import Entry, Event, EventKind, Listing, View
from postlogg.journal.messages import FolderState, Located, Messages
from postlogg.journal.outbox import Outbox
from postlogg.journal.submission import Submission
from postlogg.journal.switch import Switch

__all__ = ["Circuit", "Confirmation", "Confirmations", "Conversation", "Conversations", "Entry", "Event", "EventKind",
           "FolderState", "Journal", "Listing", "Located", "Messages", "Octets", "Outbox", "Submission", "Switch",
           "View"]  # fmt: skip
