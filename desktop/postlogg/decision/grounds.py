"""What a decision is made from: the user's choices, the past, where a message was seen, and whom it is with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from postlogg.mail.address import canonical, matches
from postlogg.model import Direction, FolderKind, Mailbox, MailMessage, Mode, Wish


class History(Protocol):
    """What the decision asks of the past. The journal answers."""

    def is_logged(self, message_ids: Iterable[str]) -> bool:
        """Whether one of these messages is in the CRM or on its way there."""
        ...

    def has_logged_person(self, address: str) -> bool:
        """Whether mail with this person is in the CRM or on its way there."""
        ...

    def conversation_wish(self, message_ids: Iterable[str]) -> Wish | None:
        """What the user wants of the conversation that one of these messages is in."""
        ...

    def is_own_submission(self, message_id: str) -> bool:
        """Whether Postlogg itself made this message."""
        ...

    def was_forwarded_by_hand(self, message_id: str) -> bool:
        """Whether the user forwarded this message to the CRM himself."""
        ...


@dataclass(frozen=True, slots=True)
class Rules:
    """The user's choices, as far as they decide. ``now`` and ``age_guard`` bound what is logged unasked;
    ``inbox_connected``: the CRM logs what is sent by itself."""

    mode: Mode
    capturing: bool
    bcc_address: str
    forward_address: str
    my_addresses: tuple[str, ...]
    internal_domains: tuple[str, ...]
    never_log: tuple[str, ...]
    veto_whole_message: bool
    age_guard: timedelta
    forward_answers: bool
    forward_known_senders: bool
    inbox_connected: bool = False
    always_log: tuple[str, ...] = ()
    ask_first: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """Where and how a message was seen. ``age`` is None for a message without a date; ``asked``: the user wants it
    logged; ``before_start``: it lay there before the folder was first read."""

    direction: Direction
    kind: FolderKind = FolderKind.OTHER
    deleted: bool = False
    asked: bool = False
    before_start: bool = False
    age: timedelta | None = None


def others(message: MailMessage, seen: Seen, mine: set[str]) -> list[Mailbox]:
    """The people the message is with: never the user himself."""
    people = message.recipients if seen.direction is Direction.SENT else message.senders
    return [mailbox for mailbox in people if canonical(mailbox.address) not in mine]


def counterparts(message: MailMessage, seen: Seen, rules: Rules) -> list[Mailbox]:
    """The people the message is with, without colleagues."""
    mine = {canonical(address) for address in rules.my_addresses}
    return [mailbox for mailbox in others(message, seen, mine) if not _internal(mailbox, rules)]


def _internal(mailbox: Mailbox, rules: Rules) -> bool:
    return any(matches(mailbox.address, domain) for domain in rules.internal_domains)
