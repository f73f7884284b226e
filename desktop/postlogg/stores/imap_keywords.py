"""Messages of a mailbox on a mail server that were given a keyword, be they ever so old.

With CONDSTORE (RFC 7162) the server is asked for what bears the keyword and has changed, and only when the mailbox's
mod-sequence moved, which the answer to opening it tells: a mailbox in which nothing changed costs one round trip.
Without, it is asked for all that bear the keyword.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

from postlogg.errors import Offline
from postlogg.stores.base import StoredMessage
from postlogg.stores.imap import BATCH, ImapStore, stated
from postlogg.stores.imap_news import AGAIN_SECONDS, POLL_SECONDS, News
from postlogg.stores.imap_session import ImapSession, Selected
from postlogg.stores.imap_uids import folded, unfolded

_LARGEST = 2**63


@dataclass(frozen=True, slots=True)
class Mark:
    """A cursor: the mod-sequence up to which was looked, 0 without CONDSTORE, and the UIDs that bore the keyword, as an
    IMAP sequence-set: flags of theirs may change for other reasons."""

    validity: int
    modseq: int
    bearing: str

    @classmethod
    def parse(cls, cursor: str) -> Mark | None:
        """The mark that ``text`` wrote, or None for anything else."""
        try:
            validity, modseq, bearing = json.loads(cursor)
            unfolded(bearing)
        except (ValueError, TypeError, AttributeError, RecursionError):
            return None
        sound = all(type(each) is int and 0 <= each < _LARGEST for each in (validity, modseq))
        return cls(validity, modseq, bearing) if sound else None

    def text(self) -> str:
        """The cursor."""
        return json.dumps([self.validity, self.modseq, self.bearing])

    def fits(self, box: Selected) -> bool:
        """It is of this mailbox as it is now, and the server keeps account as it did."""
        return (self.validity, bool(self.modseq)) == (box.validity, bool(box.modseq)) and self.modseq <= box.modseq


class ImapKeywords:
    """See ``Tagged``. ``news`` as for ``ImapStore``, which shares the session."""

    def __init__(self, session: ImapSession, mailbox: str, news: News | None = None) -> None:
        self._session, self._mailbox, self._news = session, mailbox, news
        self._store = ImapStore(session, mailbox)
        self._cursor = ""
        self._looked: Selected | None = None
        self._not_before = -math.inf

    @property
    def cursor(self) -> str:
        """See ``Tagged.cursor``."""
        return self._cursor

    def since(self, keyword: str, cursor: str) -> Iterator[StoredMessage]:
        """See ``Tagged.since``. Nothing where it is known that the server does not answer."""
        self._cursor = cursor
        if self._may_ask():
            try:
                with stated():
                    yield from self._since(keyword, cursor)
            except Offline:
                self._not_before = time.monotonic() + AGAIN_SECONDS
                raise

    def _may_ask(self) -> bool:
        known = self._news is None or (self._news.reachable and not self._news.problem)
        return known and time.monotonic() >= self._not_before

    def _since(self, keyword: str, cursor: str) -> Iterator[StoredMessage]:
        box, mark = self._session.selected(self._mailbox, POLL_SECONDS), Mark.parse(cursor)
        if mark is None or not mark.fits(box):
            self._begin(keyword, box)
        elif mark.modseq < box.modseq or (not box.modseq and box is not self._looked):
            yield from self._changed(keyword, mark, box)
        self._looked = box

    def _begin(self, keyword: str, box: Selected) -> None:
        found = self._bearing(keyword, box, 0)
        if found is not None:
            self._cursor = Mark(box.validity, box.modseq, folded(found)).text()

    def _changed(self, keyword: str, mark: Mark, box: Selected) -> Iterator[StoredMessage]:
        found, known = self._bearing(keyword, box, mark.modseq and mark.modseq + 1), unfolded(mark.bearing)
        if found is None:
            return
        new = sorted(set(found) - known)
        for index in range(0, len(new), BATCH):
            yield from self._store.at(new[index : index + BATCH], box.validity)
        bearing = known.union(found) if box.modseq else found
        self._cursor = Mark(box.validity, box.modseq, folded(bearing)).text()

    def _bearing(self, keyword: str, box: Selected, since: int) -> list[int] | None:
        if self._session.opened(self._mailbox) != box.validity:
            return None
        return self._session.bearing(keyword, since)
