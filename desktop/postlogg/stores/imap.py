"""A folder on a mail server, read without leaving a trace in it.

What is new is told by UIDVALIDITY and UIDNEXT alone (RFC 3501 section 2.3.1.1), which every server gives when a folder
is opened. What is marked as a draft there waits until it is no longer: some programs finish a message where they sent
it. What else was changed is asked for in ``imap_keywords``.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import cache, partial

from postlogg.errors import CredentialError, Offline, StoreError
from postlogg.stores import wire
from postlogg.stores.base import StoredMessage, gone
from postlogg.stores.imap_news import POLL_SECONDS, News
from postlogg.stores.imap_session import Heading, ImapSession
from postlogg.stores.imap_uids import folded, unfolded

BATCH = 50
"""Headers asked for at once."""

WINDOW = 20_000
"""UIDs looked through at once: a server lists what it finds in one line, which must not grow without end."""

MOST_AT_ONCE = 500
"""Messages in one go; the rest of a folder that is read again waits for the next."""

SEARCHED = 5_000
"""Messages, from the newest on, among which one is searched that is not where it was."""

_LARGEST = 2**32


@dataclass(frozen=True, slots=True)
class Place:
    """A cursor: ``following`` is the first UID not read yet; those below ``until`` are offered again, not new;
    ``drafts`` are those before it that wait until they are complete, as a sequence-set."""

    validity: int
    following: int = 1
    until: int = 0
    drafts: str = ""

    @classmethod
    def parse(cls, cursor: str) -> Place | None:
        """The place that ``text`` wrote, or None for anything else."""
        try:
            place = cls(**json.loads(cursor))
            unfolded(place.drafts)
        except (ValueError, TypeError, AttributeError, RecursionError):
            return None
        numbers = (place.validity, place.following, place.until)
        return place if all(type(each) is int and 0 <= each <= _LARGEST for each in numbers) else None

    def text(self) -> str:
        """The cursor."""
        return json.dumps({key: value for key, value in asdict(self).items() if value != ""})


class ImapStore:
    """See ``Store``. ``news``: what a thread of its own hears from the server; without one the server is asked."""

    def __init__(self, session: ImapSession, mailbox: str, news: News | None = None) -> None:
        self._session, self._mailbox, self._news = session, mailbox, news
        self._cursor, self._pending = "", False
        self._walked_at = -math.inf

    @property
    def pending(self) -> bool:
        """See ``Store.pending``; also while a folder that is read again is not at its end."""
        return self._pending

    @property
    def cursor(self) -> str:
        """See ``Store.cursor``."""
        return self._cursor

    def end(self) -> str:
        """See ``Store.end``."""
        self._check_reachable()
        with stated():
            box = self._session.examine(self._mailbox)
        return Place(box.validity, box.following).text()

    def since(self, cursor: str) -> Iterator[StoredMessage]:
        """See ``Store.since``. Also raises Offline."""
        self._cursor, self._pending = cursor, False
        self._check_reachable()
        if self._news is None:
            with stated():
                yield from self._walk(cursor)
        elif self._news.take() or self._has_drafts_to_ask_for(cursor):
            yield from self._told(cursor, self._news)

    def recall(self, position: str, wanted: Callable[[bytes], bool]) -> bytes | None:
        """See ``Store.recall``. One that was moved is searched for among the newest only."""
        self._check_reachable()
        with stated():
            box = self._session.examine(self._mailbox)
            for headings in self._likely(position, box.validity, box.following):
                for heading in reversed(headings):
                    if wanted(_header(heading)):
                        return self._body(heading)
        return None

    def at(self, uids: Iterable[int], validity: int) -> Iterator[StoredMessage]:
        """The messages with these UIDs, of those that are still there, in a mailbox that has this UIDVALIDITY and is
        open. Raises Offline."""
        for heading in self._session.headings(uids):
            yield self._message(heading, Place(validity, heading.uid + 1))

    def _check_reachable(self) -> None:
        """Nobody waits for a server of which it is known that it does not answer."""
        if self._news is not None and self._news.problem:
            raise StoreError(self._news.problem)
        if self._news is not None and not self._news.reachable:
            raise Offline(f"The mail server {self._session.server.host} has not answered yet.")

    def _has_drafts_to_ask_for(self, cursor: str) -> bool:
        """Nobody is told that a flag is gone."""
        place = Place.parse(cursor) if time.monotonic() - self._walked_at >= POLL_SECONDS else None
        return place is not None and bool(place.drafts)

    def _told(self, cursor: str, news: News) -> Iterator[StoredMessage]:
        done = False
        try:
            with stated():
                yield from self._walk(cursor)
            done = True
        except Offline:
            news.failed()
            done = True
            raise
        finally:
            if not done or self._pending:
                news.tell()

    def _walk(self, cursor: str) -> Iterator[StoredMessage]:
        self._walked_at = time.monotonic()
        box = self._session.examine(self._mailbox)
        place = Place.parse(cursor)
        if place is None or place.validity != box.validity:
            place = Place(box.validity, until=box.following)
        place, finished = self._finished(place)
        for heading in finished:
            place = replace(place, drafts=folded(unfolded(place.drafts) - {heading.uid}))
            self._cursor = place.text()
            yield self._message(heading, place)
        for given, heading in enumerate(self._headings(place.following, box.following)):
            if given == MOST_AT_ONCE:
                self._pending = True
                return
            waiting = folded({*unfolded(place.drafts), heading.uid}) if heading.draft else place.drafts
            place = replace(place, following=heading.uid + 1, drafts=waiting)
            self._cursor = place.text()
            if not heading.draft:
                yield self._message(heading, place)
        self._cursor = replace(place, following=max(place.following, box.following)).text()

    def _finished(self, place: Place) -> tuple[Place, list[Heading]]:
        """Of those that wait, the ones that are drafts no longer; the place without what is gone."""
        waiting = unfolded(place.drafts)
        drafts = self._session.drafts(waiting)
        finished = self._session.headings(sorted(waiting - drafts)) if waiting - drafts else []
        left = drafts.union(heading.uid for heading in finished)
        return replace(place, drafts=folded(left)), finished

    def _headings(self, first: int, following: int) -> Iterator[Heading]:
        for start in range(first, following, WINDOW):
            uids = self._session.uids(start, min(start + WINDOW, following) - 1)
            for index in range(0, len(uids), BATCH):
                yield from self._session.headings(uids[index : index + BATCH])

    def _likely(self, position: str, validity: int, following: int) -> Iterator[list[Heading]]:
        """Where it was; then the folder backwards."""
        there = _uid(position, validity)
        if there:
            yield self._session.headings([there])
        left = SEARCHED
        for end in range(following, 0, -WINDOW):
            uids = self._session.uids(max(1, end - WINDOW), end - 1)[-left:] if left else []
            left -= len(uids)
            for index in range(len(uids), 0, -BATCH):
                yield self._session.headings(uids[max(0, index - BATCH) : index])

    def _message(self, heading: Heading, place: Place) -> StoredMessage:
        return StoredMessage(
            _header(heading), heading.size, f"{place.validity}:{heading.uid}", place.text(), heading.deleted,
            heading.uid >= place.until, cache(partial(self._read, heading, place.validity)),
        )  # fmt: skip

    def _read(self, heading: Heading, validity: int) -> bytes:
        with stated():
            octets = self._body(heading) if self._session.opened(self._mailbox) == validity else None
        if octets is None:
            raise gone()
        return octets

    def _body(self, heading: Heading) -> bytes | None:
        octets = self._session.body(heading.uid, heading.size)
        return None if octets is None else wire.message(octets, quoted=False)


class stated:  # noqa: N801 - a context manager
    """A folder's trouble is a StoreError, also where it is the sign-in's. A class: generators are held open in it."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, CredentialError):
            raise StoreError(str(error)) from error


def _header(heading: Heading) -> bytes:
    return wire.header(heading.header, quoted=False)


def _uid(position: str, validity: int) -> int | None:
    """The UID of a position, if it is one of this mailbox as it is now."""
    number, _, uid = position.partition(":")
    sound = number.isdecimal() and uid.isdecimal() and len(uid) <= 10
    return int(uid) if sound and number == str(validity) else None
