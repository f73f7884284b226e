"""A message and what is in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Direction(StrEnum):
    """Seen from the user: mail he sent, or mail he received."""

    SENT = "sent"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A mailbox (RFC 5322 section 3.4): display name (decoded, may be empty) and addr-spec as written."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """The domain in lower case, or an empty text."""
        return self.address.rpartition("@")[2].lower() if "@" in self.address else ""


@dataclass(frozen=True, slots=True)
class MailMessage:
    """The header facts of a message (RFC 5322). Message-IDs are with their angle brackets; ``date`` is aware, or None.

    ``key`` identifies the message wherever it lies (see ``mail.message.key``); ``fields`` has every header field as
    (lower-case name, unfolded undecoded value), in order.
    """

    key: str
    message_id: str
    senders: tuple[Mailbox, ...]
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    bcc: tuple[Mailbox, ...]
    subject: str
    date: datetime | None
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    content_type: str
    fields: Sequence[tuple[str, str]]

    @property
    def sender(self) -> Mailbox | None:
        """The first mailbox of From."""
        return self.senders[0] if self.senders else None

    @property
    def recipients(self) -> tuple[Mailbox, ...]:
        """Everybody in To, Cc and Bcc."""
        return self.to + self.cc + self.bcc

    @property
    def conversation(self) -> tuple[str, ...]:
        """The Message-IDs of the conversation, as far as the message names them: the one that it began with first, its
        own last (RFC 5322 section 3.6.4)."""
        return tuple(dict.fromkeys(filter(None, (*self.references, *self.in_reply_to, self.message_id))))

    def field(self, name: str) -> str:
        """The first value of the field, or an empty text."""
        wanted = name.lower()
        return next((value for field, value in self.fields if field == wanted), "")


@dataclass(frozen=True, slots=True)
class Attachment:
    """An attachment's file name (decoded) and its size in octets after the transfer encoding is undone."""

    filename: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Content:
    """What a CRM's rules ask of a message's body. Sizes in octets of the decoded text; attachments not counted."""

    text_size: int
    html_size: int
    has_text: bool
    has_html: bool
    attachments: tuple[Attachment, ...]
