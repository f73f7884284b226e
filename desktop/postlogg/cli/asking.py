"""``log``, ``retry``, ``withdraw``: what the user asks of the engine, through the journal."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from postlogg.cli import place
from postlogg.cli.answer import DONE, FAILED, Answer
from postlogg.cli.described import entry_lines, entry_object
from postlogg.cli.running import round_unless_running
from postlogg.engine import hand_in
from postlogg.errors import PostloggError, StoreError
from postlogg.journal import EventKind, Journal, Listing, Messages, Outbox, View

ALL = 1_000_000


def log(options: argparse.Namespace) -> Answer:
    """``{engine_is_running, entries: [...], left_out: [sentence]}``, an entry (``described.entry_object``) for each
    message asked for; the exit status is 1 where a file was left out.

    Where no engine is running, this does one round itself; else the engine takes the request up within a second, and
    the entries show where they stood when it was made.
    """
    if not options.files and not options.message_ids:
        raise PostloggError("Nothing was named to be logged: give a file, or --message-id.")
    chosen = place.settings()
    octets, left_out = _read(options.files)
    if left_out and not (octets or options.message_ids):
        raise PostloggError(" ".join(left_out))
    with place.journal() as journal:
        numbers = with_ids(journal, options.message_ids)
        for number in numbers:
            _ask(journal, number)
        numbers += [hand_in(journal, chosen, raw, time.time()) for raw in octets]
        answer = _answer(journal, numbers)
    data = {**(answer.data or {}), "left_out": left_out}
    return replace(answer, data=data, left_out=left_out, status=FAILED if left_out else DONE)


def _read(names: Iterable[str]) -> tuple[list[bytes], list[str]]:
    """The e-mail in the files, and a sentence on each that has none."""
    octets, left_out = list[bytes](), list[str]()
    for name in names:
        try:
            octets.append(place.read_message(Path(name)))
        except StoreError as error:
            left_out.append(str(error))
    return octets, left_out


def retry(options: argparse.Namespace) -> Answer:
    """``{engine_is_running, entries: [...]}``, an entry for each message that is tried again; as for ``log``."""
    with place.journal() as journal:
        numbers = _chosen(journal, options, View.ATTENTION)
        moved = _move(journal, numbers, Outbox(journal).retry, EventKind.RETRIED)
        if not moved:
            raise PostloggError("There is nothing to try again.")
        return _answer(journal, moved)


def withdraw(options: argparse.Namespace) -> Answer:
    """``{engine_is_running, entries: [...]}``, an entry for each message that was taken back before it left."""
    with place.journal() as journal:
        numbers = _chosen(journal, options, View.WAITING)
        moved = _move(journal, numbers, Outbox(journal).withdraw, EventKind.WITHDRAWN)
        if not moved:
            raise PostloggError("There is nothing to take back: what has left cannot be withdrawn.")
        return _shown(journal, moved, running=place.engine_is_running())


def _chosen(journal: Journal, options: argparse.Namespace, view: View) -> list[int]:
    """The numbers of the messages that the command line means."""
    listing, numbers = Listing(journal), [*options.numbers, *with_ids(journal, options.message_ids)]
    for number in numbers:
        if listing.entry(number) is None:
            raise PostloggError(f"There is no message number {number}: “postlogg status” shows the numbers.")
    if options.all:
        numbers += [entry.message for entry in listing.entries(view, limit=ALL) if entry.message not in numbers]
    elif not numbers:
        raise PostloggError("Nothing was named: give a number, --message-id or --all.")
    return numbers


def with_ids(journal: Journal, message_ids: Iterable[str]) -> list[int]:
    """The numbers of the messages with these Message-IDs, written with their angle brackets or without. Raises
    PostloggError where one is not known."""
    numbers: list[int] = []
    for written in message_ids:
        found = Messages(journal).by_message_id(f"<{written.strip().strip('<>')}>")
        if not found:
            raise PostloggError(f"No message with the Message-ID {written} was seen in a watched folder.")
        numbers += [located.id for located in found]
    return numbers


def _ask(journal: Journal, number: int) -> None:
    now = time.time()
    with journal.transaction():
        Messages(journal).ask(number, now)
        Listing(journal).happened(number, EventKind.ASKED, now)


def _move(
    journal: Journal, numbers: Iterable[int], move: Callable[[int, float], bool], kind: EventKind
) -> list[int]:  # fmt: skip
    """Those of the messages whose submission could be moved."""
    moved, now = list[int](), time.time()
    for number in numbers:
        with journal.transaction():
            submission = Outbox(journal).of_message(number)
            if submission is not None and move(submission.id, now):
                Listing(journal).happened(number, kind, now)
                moved.append(number)
    return moved


def _answer(journal: Journal, numbers: list[int]) -> Answer:
    running = not round_unless_running(journal)
    return _shown(journal, numbers, running=running)


def _shown(journal: Journal, numbers: list[int], *, running: bool) -> Answer:
    entries = [entry for number in numbers if (entry := Listing(journal).entry(number)) is not None]
    return Answer(
        {"engine_is_running": running, "entries": [entry_object(entry) for entry in entries]}, entry_lines(entries)
    )
