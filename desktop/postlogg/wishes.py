"""What the user wants of a person, a domain or a conversation: choosing it, and what follows for what has not left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from postlogg.errors import SettingsError
from postlogg.journal import Conversations, EventKind, Journal, Listing, Outbox, Waiting
from postlogg.mail.address import canonical, first_match, matches, parse_mailboxes
from postlogg.model import Reason, State, Wish
from postlogg.settings import Settings, Veto

_LISTS = {Wish.ALWAYS: "always_log", Wish.NEVER: "never_log", Wish.ASK: "ask_first"}


def people(settings: Settings, wish: Wish) -> tuple[str, ...]:
    """The addresses and domains of which the user wants this."""
    found: tuple[str, ...] = getattr(settings, _LISTS[wish])
    return found


def wish_of(settings: Settings, pattern: str) -> Wish | None:
    """What the user wants of exactly this address or domain."""
    wanted = _plain(pattern)
    return next((wish for wish in _LISTS if wanted in map(_plain, people(settings, wish))), None)


def with_wish(settings: Settings, pattern: str, wish: Wish | None) -> Settings:
    """The settings in which this, and nothing else, is wanted of the address or domain; None: nothing particular."""
    wanted = _plain(pattern)
    lists: dict[str, Any] = {
        name: (
            *(each for each in people(settings, kind) if _plain(each) != wanted),
            *([pattern.strip()] if kind is wish else []),
        )
        for kind, name in _LISTS.items()
    }
    return replace(settings, **lists)


def person_or_domain(text: str) -> str:
    """What was typed, as it is kept: a bare address, or a domain. Raises SettingsError where it is neither."""
    typed = text.strip()
    local, at, domain = typed.rpartition("@")
    found = parse_mailboxes(typed) if at and local not in ("", "*") else ()
    kept = found[0].address if len(found) == 1 else domain.removeprefix("*.") if not found else ""
    if not kept or any(char.isspace() for char in kept) or "." not in kept.rpartition("@")[2].strip("."):
        raise SettingsError(f"“{typed}” is neither an e-mail address nor a domain such as acme.example.")
    return kept


def act_on_person(journal: Journal, settings: Settings, pattern: str, wish: Wish, now: float) -> list[int]:
    """What has not left and is with this person or domain: withdrawn where it is never to be logged; logged where it
    waits for the user and is always to be; held for him where it counts down and he is to be asked. The messages of
    which one of these is true."""
    ours = (*settings.my_addresses, *settings.internal_domains)
    agree = all if wish is Wish.NEVER and settings.veto is Veto.RECIPIENT else any
    meant = []
    for number, addresses in Waiting(journal).people().items():
        others = [each for each in addresses if not first_match(each, ours)]
        if others and agree(matches(each, pattern) for each in others):
            meant.append(number)
    return _act(journal, meant, wish, Reason.NEVER_LOG, now)


def act_on_conversation(journal: Journal, root: str, wish: Wish, now: float) -> list[int]:
    """The same for what is in this conversation."""
    conversations = Conversations(journal)
    meant = [each for each in Waiting(journal).people() if conversations.of_message(each) == root]
    return _act(journal, meant, wish, Reason.NEVER_CONVERSATION, now)


def _act(journal: Journal, numbers: Iterable[int], wish: Wish, why: Reason, now: float) -> list[int]:
    outbox, listing, moved = Outbox(journal), Listing(journal), list[int]()
    with journal.transaction():
        for number in numbers:
            submission = outbox.of_message(number)
            if submission is None:
                continue
            waits_for_user = submission.state is State.HELD and submission.due_at is None
            if wish is Wish.NEVER and outbox.withdraw(submission.id, now):
                listing.happened(number, EventKind.WITHDRAWN, now, why)
                moved.append(number)
            elif wish is Wish.ALWAYS and waits_for_user and outbox.log_now(submission.id, now):
                listing.happened(number, EventKind.QUEUED, now)
                moved.append(number)
            elif wish is Wish.ASK and Waiting(journal).hold(submission.id, now):
                listing.happened(number, EventKind.HELD, now, "ask")
                moved.append(number)
    return moved


def _plain(pattern: str) -> str:
    return canonical(pattern).removeprefix("@").removeprefix("*.")
