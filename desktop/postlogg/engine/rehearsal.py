"""What would be logged of what lies in the folders, and why not. Nothing leaves, and nothing is written."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from postlogg.decision import Rules, Seen, decide
from postlogg.engine.credentials import Credentials
from postlogg.engine.folders import Folders
from postlogg.engine.intake import judge, rules
from postlogg.engine.requests import direction_of
from postlogg.errors import PostloggError
from postlogg.journal import Journal, Messages
from postlogg.journal.messages import correspondent
from postlogg.mail.address import canonical
from postlogg.mail.message import parse_section
from postlogg.model import Decision, Direction, Folder, FolderKind, MailMessage, Mode, Route, StoreFormat
from postlogg.settings import Settings
from postlogg.stores import wire
from postlogg.stores.ahead import is_large, read_ahead
from postlogg.stores.base import Resumable, StoredMessage
from postlogg.stores.opening import open_store
from postlogg.system.secrets import Secrets

LATER_SECONDS = 3600.0
PROGRESS_EVERY = 50
_NO_CURSORS: Mapping[str, str] = MappingProxyType({})
_ORDER = (FolderKind.SENT, FolderKind.INBOX, FolderKind.JUNK)


@dataclass(frozen=True, slots=True)
class Found:
    """A message, where it was found, and a way to its bytes. ``size`` in octets; ``position`` as its store has it, or
    empty outside of a folder; ``message``: its header facts where they are known already; ``section`` and ``behind`` as
    the store has them (see ``StoredMessage``), ``behind`` empty where it is not known."""

    where: str
    kind: FolderKind
    deleted: bool
    section: bytes
    read: Callable[[], bytes]
    position: str = ""
    size: int = 0
    message: MailMessage | None = None
    behind: str | Resumable = ""

    @property
    def header(self) -> bytes:
        """The header section in wire form."""
        return wire.header(self.section, quoted=False)


@dataclass(frozen=True, slots=True)
class Judged:
    """What would become of a message if it arrived now."""

    found: Found
    message: MailMessage
    direction: Direction
    decision: Decision


@dataclass(frozen=True, slots=True)
class Outcome:
    """What automatic logging would have made of the e-mail of a while. ``held``: would have waited for the user."""

    logged: tuple[Judged, ...]
    held: tuple[Judged, ...]
    left_out: tuple[Judged, ...]

    @property
    def people(self) -> int:
        """With how many people the logged ones are."""
        return len({canonical(correspondent(each.message, each.direction)[0].address) for each in self.logged})


class Rehearsed(Messages):
    """The journal's history together with what this rehearsal would have logged."""

    def __init__(self, journal: Journal) -> None:
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


def rehearse(
    found: Iterable[Found], settings: Settings, journal: Journal, since: datetime | None = None, *,
    is_done: Callable[[MailMessage], bool] = lambda message: False, logged: Iterable[Judged] = (),
) -> Iterator[Judged]:  # fmt: skip
    """Judge each message once, as if it arrived now: the age guard is not asked. Left out is what is older than
    ``since`` or has no date then, and what ``is_done``. ``logged``: what was judged before, in a rehearsal that
    this one goes on with."""
    current, history, keys = rules(settings, capturing=True), Rehearsed(journal), set[str]()
    for judged in logged:
        keys.add(judged.message.key)
        history.would_log(judged.message, judged.direction)
    for each in found:
        message = each.message or parse_section(each.section)
        if message.key in keys or (since and (message.date is None or message.date < since)):
            continue
        keys.add(message.key)
        if is_done(message):
            continue
        direction = _direction(each, message, settings)
        decision = _decision(each, message, direction, settings, current, history)
        if decision.route is not Route.NONE:
            history.would_log(message, direction)
        yield Judged(each, message, direction, decision)


def rehearse_automatic(
    journal: Journal, settings: Settings, secrets: Secrets, since: datetime, *,
    progress: Callable[[int], None] = lambda looked_at: None, stopped: Callable[[], bool] = lambda: False,
) -> Outcome:  # fmt: skip
    """What lies in the folders from ``since`` on, as if automatic logging had been on, whatever the settings say.

    ``progress`` is told now and then how many were looked at; what was found until it is ``stopped`` is the answer.
    Raises PostloggError where no folder is watched, one cannot be read, or no address of the CRM is known.
    """
    require_address(settings)
    found = counted(in_folders(settings, secrets), progress, stopped)
    judged = list(rehearse(found, replace(settings, mode=Mode.AUTOMATIC), journal, since))
    routed = [each for each in judged if each.decision.route is not Route.NONE]
    return Outcome(
        logged=tuple(each for each in routed if not each.decision.held),
        held=tuple(each for each in routed if each.decision.held),
        left_out=tuple(each for each in judged if each.decision.route is Route.NONE),
    )


def require_address(settings: Settings) -> None:
    """Raises PostloggError where there is no address of the CRM."""
    if not (settings.destination.bcc_address or settings.destination.forward_address):
        raise PostloggError("Nothing can be logged yet: the address of the CRM is missing.")


def counted(
    found: Iterable[Found], progress: Callable[[int], None], stopped: Callable[[], bool], before: int = 0
) -> Iterator[Found]:  # fmt: skip
    """The same, until ``stopped``; ``progress`` is told how many there were, with those that came ``before``."""
    for number, each in enumerate(found, before + 1):
        if stopped():
            return
        if number % PROGRESS_EVERY == 0:
            progress(number)
        yield each


def in_folders(settings: Settings, secrets: Secrets, cursors: Mapping[str, str] = _NO_CURSORS) -> Iterator[Found]:
    """All that lies in the watched folders, Sent before Inbox, or of a folder that has a cursor what lies behind it.
    Raises PostloggError where none is watched."""
    if not settings.folders:
        raise PostloggError("No folder is watched yet: name a file or folder, or run “postlogg configure” first.")
    watched = [folder for folder in settings.folders if folder.kind in _ORDER]
    for folder in sorted(watched, key=lambda folder: _ORDER.index(folder.kind)):
        is_on_server, cursor = folder.format is StoreFormat.IMAP, cursors.get(folder.place, "")
        yield from _on_server(folder, settings, secrets, cursor) if is_on_server else in_store(folder, cursor)


def in_store(folder: Folder, cursor: str = "") -> Iterator[Found]:
    """All that lies in a folder on disk, or what lies behind the cursor. Of a large mbox a second process reads
    ahead."""
    if not cursor and folder.format is StoreFormat.MBOX and is_large(folder.path):
        yield from (_found(stored, folder, message) for stored, message in read_ahead(folder.path, LATER_SECONDS))
        return
    # by this clock nothing is still being written: there is no second look at which the rest would be found
    for stored in open_store(folder, lambda: time.time() + LATER_SECONDS).since(cursor):
        yield _found(stored, folder)


def _on_server(folder: Folder, settings: Settings, secrets: Secrets, cursor: str) -> Iterator[Found]:
    """A folder on a mail server gives its messages in several goes."""
    with closing(Folders(Credentials(secrets), time.time)) as folders:
        store, is_more = folders.store(folder, settings), True
        while is_more:
            for stored in store.since(cursor):
                yield _found(stored, folder)
            cursor, is_more = store.cursor, store.pending


def _found(stored: StoredMessage, folder: Folder, message: MailMessage | None = None) -> Found:
    return Found(folder.place, folder.kind, stored.deleted, stored.section, stored.read, stored.position,
                 stored.size, message, stored.behind)  # fmt: skip


def _direction(found: Found, message: MailMessage, settings: Settings) -> Direction:
    if found.kind is FolderKind.OTHER:
        return direction_of(message, settings)
    return Direction.SENT if found.kind is FolderKind.SENT else Direction.RECEIVED


def _decision(
    found: Found, message: MailMessage, direction: Direction, settings: Settings, current: Rules, history: Rehearsed
) -> Decision:
    seen = Seen(direction, found.kind, found.deleted)
    decision = decide(message, seen, current, history)
    if decision.route is Route.NONE:
        return decision
    return judge(found.read(), message, seen, current, settings, history, time.time())[0]
