"""``always``, ``never``, ``ask``: what the user wants of a person, a domain or a conversation."""

from __future__ import annotations

import argparse
import time
from typing import Any

from postlogg import wishes
from postlogg.cli import place
from postlogg.cli.answer import Answer
from postlogg.cli.asking import with_ids
from postlogg.cli.described import moment
from postlogg.errors import PostloggError
from postlogg.journal import Conversations, Journal, Listing
from postlogg.model import Wish
from postlogg.settings import Settings, save
from postlogg.system import paths

_LOGGED = {Wish.ALWAYS: "Always logged", Wish.NEVER: "Never logged", Wish.ASK: "Asked about first"}


def choose(options: argparse.Namespace) -> Answer:
    """``{wish, people: [...], conversations: [{root, subject, chosen_at}], withdrawn, logged, held}``: all of which
    this is wanted now, and the numbers of the waiting messages that were withdrawn, logged or held because of it.

    Without a name it only shows them.
    """
    wish, settings = Wish(options.wish), place.settings()
    patterns = [wishes.person_or_domain(text) for text in options.who]
    with place.journal() as journal:
        numbers = [_number(journal, text) for text in options.conversations]
        for pattern in patterns:
            settings = _changed(settings, pattern, wish, forget=options.forget)
        if patterns:
            save(settings, paths.settings_path())
        roots = _choose_conversations(journal, numbers, wish, forget=options.forget)
        acted = [] if options.forget else _act(journal, settings, patterns, roots, wish)
        return _answer(journal, settings, wish, acted)


def _changed(settings: Settings, pattern: str, wish: Wish, *, forget: bool) -> Settings:
    if forget and wishes.wish_of(settings, pattern) is not wish:
        raise PostloggError(f"“{pattern}” is not in this list.")
    return wishes.with_wish(settings, pattern, None if forget else wish)


def _number(journal: Journal, text: str) -> int:
    """A message's number as ``status`` shows it, or its Message-ID."""
    if text.isascii() and text.isdigit():
        if Listing(journal).entry(int(text)) is None:
            raise PostloggError(f"There is no message number {text}: “postlogg status” shows the numbers.")
        return int(text)
    return with_ids(journal, [text])[0]


def _choose_conversations(journal: Journal, numbers: list[int], wish: Wish, *, forget: bool) -> list[str]:
    conversations, roots = Conversations(journal), list[str]()
    for number in numbers:
        entry, root = Listing(journal).entry(number), conversations.of_message(number)
        if entry is None or not root:
            raise PostloggError("This e-mail has no Message-ID, so that its conversation cannot be known again.")
        with journal.transaction():
            if forget:
                conversations.forget(root)
            else:
                conversations.choose(root, wish, entry.subject, time.time())
        roots.append(root)
    return roots


def _act(journal: Journal, settings: Settings, patterns: list[str], roots: list[str], wish: Wish) -> list[int]:
    now = time.time()
    found = [number for each in patterns for number in wishes.act_on_person(journal, settings, each, wish, now)]
    return found + [number for root in roots for number in wishes.act_on_conversation(journal, root, wish, now)]


def _answer(journal: Journal, settings: Settings, wish: Wish, acted: list[int]) -> Answer:
    people = list(wishes.people(settings, wish))
    conversations = [each for each in Conversations(journal).every() if each.wish is wish]
    data: dict[str, Any] = {
        "wish": wish,
        "people": people,
        "conversations": [
            {"root": each.root, "subject": each.subject, "chosen_at": moment(each.chosen_at)} for each in conversations
        ],
        "withdrawn": acted if wish is Wish.NEVER else [],
        "logged": acted if wish is Wish.ALWAYS else [],
        "held": acted if wish is Wish.ASK else [],
    }
    done = {
        Wish.ALWAYS: "  now on its way: no. {}",
        Wish.NEVER: "  withdrawn: no. {}",
        Wish.ASK: "  waits for you: no. {}",
    }[wish]
    lines = [
        f"{_LOGGED[wish]}:" if people or conversations else f"{_LOGGED[wish]}: nobody.",
        *(f"  {each}" for each in people),
        *(f"  the conversation “{each.subject or '(no subject)'}”  {each.root}" for each in conversations),
        *(done.format(number) for number in acted),
    ]
    return Answer(data, lines)
