"""Reading the watched folders: each new message is decided upon and entered, together with the folder's cursor."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace

from postlogg.decision import Rules, Seen, decide
from postlogg.engine.composing import Composing
from postlogg.engine.folders import Folders
from postlogg.engine.intake import Intake, age, judge, rules
from postlogg.engine.keyword_requests import KeywordRequests
from postlogg.engine.notices import Notices
from postlogg.engine.request_folders import RequestFolders
from postlogg.engine.slices import Slices
from postlogg.engine.through_client import ThroughClient
from postlogg.errors import Offline, StoreError
from postlogg.journal import EventKind, FolderState, Journal, Located, Switch, Wish
from postlogg.mail.machine_sent import MachineSent, header_section, machine_sent
from postlogg.mail.message import parse, parse_section
from postlogg.model import WATCHED, Decision, Direction, Folder, FolderKind, MailMessage, Reason, Route, StoreFormat
from postlogg.settings import Settings
from postlogg.stores.base import Store, StoredMessage
from postlogg.stores.opening import is_in_place

log = logging.getLogger(__name__)


class Observer:
    """Keeps the folders' stores between rounds. One per engine. ``stopped``: whether to end early.

    After ``observe``: ``readable`` has the paths of the folders that were read to their end, and ``pending`` says
    whether something half-written was left for later.
    """

    def __init__(
        self, journal: Journal, folders: Folders, clock: Callable[[], float],
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:  # fmt: skip
        self._journal, self._clock, self._stopped = journal, clock, stopped
        self._intake = Intake(journal)
        self._messages, self._notices = self._intake.messages, Notices(self._intake)
        self._switch = Switch(journal)
        self._request_folders = RequestFolders(self._intake, self._switch)
        self._keywords = KeywordRequests(journal, self._intake, self._switch, clock)
        self._composing, self._client = Composing(journal), ThroughClient(journal, clock)
        self._folders = folders
        self.pending = False
        self.readable: list[str] = []

    def observe(self, settings: Settings) -> None:
        """Read every watched folder once, Sent before Inbox: an answer may refer to what was just sent."""
        self.pending, self.readable = False, []
        current = rules(settings, capturing=self._switch.is_on(self._clock()))
        watched = [folder for folder in self._folders.every(settings) if folder.kind in WATCHED]
        for folder in sorted(watched, key=lambda folder: WATCHED.index(folder.kind)):
            if self._stopped():
                return
            try:
                self._read(folder, settings, current)
                self._keywords.look(folder, self._folders.tagged(folder, settings), settings)
            except Offline:
                log.debug("A mail server did not answer; its folder is read when it does.")
            except StoreError as error:
                self._messages.folder_trouble(folder.place, str(error), self._clock())
        self._requests(settings, current)

    def _read(self, folder: Folder, settings: Settings, current: Rules) -> None:
        store, path = self._folders.store(folder, settings), folder.place
        state = self._messages.folder(path)
        if state is None:
            state = self._begin(folder, store)
            if state is None:
                return
        slices = Slices()
        holds_requests = folder.kind is FolderKind.REQUEST
        recovered = bool(state.problem) and not state.cursor and not holds_requests
        for stored in store.since(state.cursor):
            if recovered and _lay_there(stored, state):
                continue
            if folder.format is StoreFormat.IMAP and not holds_requests:
                self._read_ahead(stored, folder, state, current)
            if slices.add(stored):
                self._enter(slices.take(), stored.cursor, folder, state, settings, current)
                if self._stopped():
                    return
        rest = slices.take()
        if rest or store.cursor != state.cursor or state.problem:
            self._enter(rest, store.cursor, folder, state, settings, current)
        self.pending = self.pending or store.pending
        self.readable.append(path)
        if holds_requests and store.cursor and not store.pending:
            self._request_folders.read(folder)

    def _begin(self, folder: Folder, store: Store) -> FolderState | None:
        """A folder that is new is begun at its end, where there is nothing to read; one with requests at its start."""
        path, holds_requests = folder.place, folder.kind is FolderKind.REQUEST
        from_start = holds_requests and is_in_place(folder)
        cursor = "" if from_start else store.end()
        with self._journal.transaction():
            self._messages.begin_folder(path, cursor, self._clock())
            self._messages.advance_folder(path, cursor, self._clock(), 0)
            if holds_requests and not from_start:
                self._request_folders.read(folder)
        if from_start:
            return self._messages.folder(path)
        self.readable.append(path)
        return None

    def _read_ahead(self, stored: StoredMessage, folder: Folder, state: FolderState, current: Rules) -> None:
        """What is needed comes over a network before the transaction begins, for the end of which others wait."""
        message = parse_section(stored.section)
        seen = self._seen(message, stored, folder, state)
        if self._is_known(message, seen.direction):
            return
        machines = machine_sent(header_section(stored.section)) is not MachineSent.NO
        if machines or decide(message, seen, current, self._messages).route is not Route.NONE:
            try:
                stored.read()
            except Offline:
                raise
            except StoreError:
                log.debug("A message is gone before it could be read.")

    def _enter(
        self, slice_: Iterable[StoredMessage], cursor: str, folder: Folder, state: FolderState, settings: Settings,
        current: Rules,
    ) -> None:  # fmt: skip
        with self._journal.transaction():
            seen = sum(self._take(stored, folder, state, settings, current) for stored in slice_)
            self._messages.advance_folder(folder.place, cursor, self._clock(), seen)

    def _take(
        self, stored: StoredMessage, folder: Folder, state: FolderState, settings: Settings, current: Rules
    ) -> bool:
        message = parse_section(stored.section)
        seen, now = self._seen(message, stored, folder, state), self._clock()
        if folder.kind is FolderKind.REQUEST:
            return self._request_folders.take(stored, message, folder, settings, now)
        if self._is_known(message, seen.direction):
            self._found_at_last(message, stored, folder)
            return False
        if self._notices.take(stored, message, folder, settings, now):
            return True
        if seen.direction is Direction.SENT and any(
            each.taken(message, settings, folder=folder.place, position=stored.position, size=stored.size, now=now)
            for each in (self._client, self._composing)
        ):
            return True
        self._decide(message, seen, stored, folder, settings, current, now)
        return True

    def _found_at_last(self, message: MailMessage, stored: StoredMessage, folder: Folder) -> None:
        """What was handed in lay in no folder until now."""
        known = self._messages.located(message.key)
        if known is not None and not known.folder and not stored.deleted:
            self._messages.lies(known.id, folder.place, stored.position)

    def _seen(self, message: MailMessage, stored: StoredMessage, folder: Folder, state: FolderState) -> Seen:
        direction = Direction.SENT if folder.kind is FolderKind.SENT else Direction.RECEIVED
        before = not stored.appended and message.date is not None and message.date.timestamp() < state.first_seen_at
        return Seen(direction, folder.kind, stored.deleted, before_start=before, age=age(message, self._clock()))

    def _is_known(self, message: MailMessage, direction: Direction) -> bool:
        known = self._messages.located(message.key)
        return known is not None and not _supersedes(known, direction)

    def _decide(
        self, message: MailMessage, seen: Seen, stored: StoredMessage, folder: Folder, settings: Settings,
        current: Rules, now: float,
    ) -> None:  # fmt: skip
        wish = self._composing.wish(message, settings, now) if seen.direction is Direction.SENT else None
        seen = replace(seen, asked=seen.asked or wish is Wish.LOG)
        decision, prepared = decide(message, seen, current, self._messages), None
        if stored.problem:
            decision = Decision(Route.NONE, Reason.UNREADABLE, detail=stored.problem)
        if decision.route is not Route.NONE and wish is Wish.LEAVE:
            decision = Decision(Route.NONE, Reason.LEFT_OUT_BY_USER)
        if decision.route is not Route.NONE:
            try:
                decision, prepared = judge(stored.read(), message, seen, current, settings, self._messages, now)
            except Offline:
                raise
            except StoreError as error:
                decision = Decision(Route.NONE, Reason.UNREADABLE, detail=str(error))
        self._intake.enter(message, seen.direction, decision, prepared, settings=settings, folder=folder.place,
                           position=stored.position, size=stored.size, now=now)  # fmt: skip
        if decision.reason is Reason.FORWARDED_BY_HAND and seen.direction is Direction.SENT:
            self._forwarded_by_hand(message, now)

    def _forwarded_by_hand(self, forward: MailMessage, now: float) -> None:
        originals = {*forward.in_reply_to, *forward.references[-1:], forward.field("x-forwarded-message-id").strip()}
        originals.discard("")
        self._messages.remember_forwarded_by_hand(originals)
        for number in self._messages.mark_forwarded_by_hand(originals):
            self._intake.listing.happened(number, EventKind.DECIDED, now, Reason.FORWARDED_BY_HAND)
            submission = self._intake.outbox.of_message(number)
            if submission is not None and self._intake.outbox.withdraw(submission.id, now):
                self._intake.listing.happened(number, EventKind.WITHDRAWN, now, Reason.FORWARDED_BY_HAND)

    # what the user asks for

    def _requests(self, settings: Settings, current: Rules) -> None:
        for located in self._messages.asked(self._clock()):
            try:
                with self._journal.transaction():
                    self._request(located, settings, current)
                    self._messages.asked_done(located.id)
            except Offline:
                log.debug("A message that is asked for waits for its mail server.")

    def _request(self, located: Located, settings: Settings, current: Rules) -> None:
        outbox, listing, now = self._intake.outbox, self._intake.listing, self._clock()
        submission = outbox.of_message(located.id)
        if submission is not None and (outbox.log_now(submission.id, now) or outbox.retry(submission.id, now)):
            listing.happened(located.id, EventKind.QUEUED, now)
            return
        if submission is not None:
            return
        raw = self.recall(located, settings)
        if raw is None:
            self._messages.redecide(located.id, Decision(Route.NONE, Reason.UNREADABLE))
            listing.happened(located.id, EventKind.NOT_FOUND, now)
            return
        message = parse(raw)
        seen = Seen(located.direction, asked=True, age=age(message, now))
        decision, prepared = judge(raw, message, seen, current, settings, self._messages, now)
        self._intake.enter(message, located.direction, decision, prepared, settings=settings, folder=located.folder,
                           position=located.position, size=len(raw), now=now)  # fmt: skip

    def recall(self, located: Located, settings: Settings) -> bytes | None:
        """The bytes of a message that the journal knows: kept, at its place, or elsewhere in its folder.

        Raises Offline where its mail server does not answer at this time.
        """
        kept = self._messages.original(located.id)
        if kept is not None:
            return kept
        folder = next((each for each in self._folders.every(settings) if each.place == located.folder), None)
        if folder is None:
            return None
        try:
            store = self._folders.store(folder, settings)
            return store.recall(located.position, lambda header: parse(header).key == located.key)
        except Offline:
            raise
        except StoreError:
            return None


def _lay_there(stored: StoredMessage, state: FolderState) -> bool:
    """Of a folder that could not be read when it was first looked at: what is older than that look is not even new."""
    date = parse_section(stored.section).date
    return date is None or date.timestamp() < state.first_seen_at


def _supersedes(known: Located, direction: Direction) -> bool:
    """The Sent copy of a message of which only the copy to oneself was seen says more than that one did."""
    return known.reason is Reason.OWN_COPY and direction is Direction.SENT
