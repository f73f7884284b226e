"""``rehearse``: what would be logged, and why not. Nothing leaves, and nothing is written."""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from postlogg.cli import place
from postlogg.cli.answer import Answer, table
from postlogg.cli.described import decision_object
from postlogg.clients.chosen import recognise
from postlogg.decision import Rules, Seen, decide
from postlogg.engine.credentials import Credentials
from postlogg.engine.folders import Folders
from postlogg.engine.intake import judge, rules
from postlogg.engine.requests import direction_of
from postlogg.errors import PostloggError
from postlogg.journal import Messages
from postlogg.journal.messages import correspondent
from postlogg.mail.address import canonical
from postlogg.mail.message import crlf, header_section, parse
from postlogg.model import Decision, Direction, Folder, FolderKind, MailMessage, Route, StoreFormat
from postlogg.settings import Settings
from postlogg.stores.opening import open_store
from postlogg.system.secrets import KeyringSecrets
from postlogg.wording import direction_text, reason_text

LATER_SECONDS = 3600.0

_MBOX_MARK = b"From "


@dataclass(frozen=True, slots=True)
class Found:
    """A message, where it was found, and a way to its bytes."""

    where: str
    kind: FolderKind
    deleted: bool
    header: bytes
    read: Callable[[], bytes]


class Rehearsed(Messages):
    """The journal's history together with what this rehearsal would have logged."""

    def __init__(self, journal: Any) -> None:
        super().__init__(journal)
        self._ids: set[str] = set()
        self._people: set[str] = set()

    def would_log(self, message: MailMessage, direction: Direction) -> None:
        """Take it for logged."""
        self._ids.add(message.message_id)
        people = message.senders if direction is Direction.RECEIVED else message.recipients
        self._people.update(canonical(mailbox.address) for mailbox in people)

    def is_logged(self, message_ids: Iterable[str]) -> bool:
        """In the journal, or in this rehearsal."""
        wanted = tuple(message_ids)
        return not self._ids.isdisjoint(wanted) or super().is_logged(wanted)

    def has_logged_person(self, address: str) -> bool:
        """In the journal, or in this rehearsal."""
        return canonical(address) in self._people or super().has_logged_person(address)


def rehearse(options: argparse.Namespace) -> Answer:
    """``{messages: [{where, message_id, direction, with, subject, date, route, reason, ...}], counts: {bcc, forward,
    none}, reasons: {code: number}}``; a message goes on as in ``described.decision_object``, without its checks where
    none failed.

    The folders' past is taken as if it arrived now, Sent before Inbox, each message once: the age guard is not asked.
    """
    chosen = place.settings()
    found = _in_paths(options.paths) if options.paths else _in_folders(chosen)
    with place.journal() as journal:
        judged = list(_judged(found, chosen, Rehearsed(journal), options.since))
    routes = Counter(str(decision.route) for _, _, _, decision in judged)
    data = {
        "messages": [_object(*each) for each in judged],
        "counts": {str(route): routes[str(route)] for route in Route},
        "reasons": dict(Counter(str(decision.reason) for _, _, _, decision in judged).most_common()),
    }
    return Answer(data, _lines(judged, routes))


_Judged = tuple[Found, MailMessage, Direction, Decision]


def _judged(found: Iterable[Found], chosen: Settings, history: Rehearsed, since: datetime | None) -> Iterator[_Judged]:
    current, keys = rules(chosen, capturing=True), set[str]()
    for each in found:
        message = parse(each.header)
        if message.key in keys or (since and (message.date is None or message.date < since)):
            continue
        keys.add(message.key)
        direction = _direction(each, message, chosen)
        decision = _decision(each, message, direction, chosen, current, history)
        if decision.route is not Route.NONE:
            history.would_log(message, direction)
        yield each, message, direction, decision


def _direction(found: Found, message: MailMessage, chosen: Settings) -> Direction:
    if found.kind is FolderKind.OTHER:
        return direction_of(message, chosen)
    return Direction.SENT if found.kind is FolderKind.SENT else Direction.RECEIVED


def _decision(
    found: Found, message: MailMessage, direction: Direction, chosen: Settings, current: Rules, history: Rehearsed
) -> Decision:
    seen = Seen(direction, found.kind, found.deleted)
    decision = decide(message, seen, current, history)
    if decision.route is Route.NONE:
        return decision
    return judge(found.read(), message, seen, current, chosen, history, time.time())[0]


# where the messages come from


def _in_folders(chosen: Settings) -> Iterator[Found]:
    if not chosen.folders:
        raise PostloggError("No folder is watched yet: name a file or folder, or run “postlogg configure” first.")
    order = (FolderKind.SENT, FolderKind.INBOX, FolderKind.JUNK)
    watched = [folder for folder in chosen.folders if folder.kind in order]
    for folder in sorted(watched, key=lambda folder: order.index(folder.kind)):
        yield from _on_server(folder, chosen) if folder.format is StoreFormat.IMAP else _in_store(folder)


def _in_paths(paths: Iterable[str]) -> Iterator[Found]:
    for path in map(Path, paths):
        if not path.exists():
            raise PostloggError(f"There is no file or folder {path}.")
        yield from _in_path(path)


def _in_path(path: Path) -> Iterator[Found]:
    form = recognise(path) if path.is_dir() else None
    if form is not None and form is not StoreFormat.EML:
        yield from _in_store(Folder(path, FolderKind.OTHER, form))
    elif path.is_dir():
        for file in sorted(path.rglob("*.eml")):
            yield _in_file(file)
    elif place.read_start(path, len(_MBOX_MARK)) == _MBOX_MARK:
        yield from _in_store(Folder(path, FolderKind.OTHER, StoreFormat.MBOX))
    else:
        yield _in_file(path)


def _in_store(folder: Folder) -> Iterator[Found]:
    # by this clock nothing is still being written: there is no second look at which the rest would be found
    for stored in open_store(folder, lambda: time.time() + LATER_SECONDS).since(""):
        yield Found(str(folder.path), folder.kind, stored.deleted, stored.header, stored.read)


def _on_server(folder: Folder, chosen: Settings) -> Iterator[Found]:
    """A folder on a mail server gives its messages in several goes."""
    with closing(Folders(Credentials(KeyringSecrets()), time.time)) as folders:
        store, cursor = folders.store(folder, chosen), ""
        while not cursor or store.pending:
            for stored in store.since(cursor):
                yield Found(str(folder.path), folder.kind, stored.deleted, stored.header, stored.read)
            cursor = store.cursor


def _in_file(path: Path) -> Found:
    raw = crlf(place.read_file(path))
    return Found(str(path), FolderKind.OTHER, False, header_section(raw), lambda: raw)


# the answer


def _object(found: Found, message: MailMessage, direction: Direction, decision: Decision) -> dict[str, Any]:
    judged = decision_object(decision)
    if all(check.passed for check in decision.checks):
        del judged["checks"]
    return {
        "where": found.where,
        "message_id": message.message_id,
        "direction": direction,
        "with": correspondent(message, direction)[0].address,
        "subject": message.subject,
        "date": message.date.isoformat() if message.date else None,
        **judged,
    }


def _lines(judged: list[_Judged], routes: Counter[str]) -> list[str]:
    rows = [
        (
            f"{message.date:%Y-%m-%d}" if message.date else "-",
            direction_text(direction),
            correspondent(message, direction)[0].address,
            message.subject,
            "-" if decision.route is Route.NONE else ("would wait for you" if decision.held else "would be logged"),
            reason_text(decision.reason, decision.detail),
        )
        for _, message, direction, decision in judged
    ]
    total = f"{len(judged)} messages: {routes['bcc']} by BCC, {routes['forward']} by forward, {routes['none']} not."
    return [*table(("Date", "", "With", "Subject", "Outcome", "Why"), rows, widest=44), "", total]
