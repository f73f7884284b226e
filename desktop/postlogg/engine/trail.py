"""A search through the watched folders that can be interrupted: what it has found, and how far it is, is remembered."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from functools import partial

from postlogg.engine.credentials import Credentials
from postlogg.engine.folders import Folders
from postlogg.engine.rehearsal import Found, Judged, in_folders
from postlogg.journal import Conversations, Journal, KeptGap, Search
from postlogg.mail.message import parse
from postlogg.model import Route
from postlogg.settings import Settings
from postlogg.stores.base import Resumable, gone, written
from postlogg.system.secrets import Secrets

SAVE_EVERY = 250
"""Messages that a search which is killed looks at again, at most."""


class Trail:
    """``gaps``: what is missing, as far as is known; ``settled``: keys of what does not belong in the CRM."""

    def __init__(self, journal: Journal, settings: Settings, secrets: Secrets, since: datetime) -> None:
        self._settings, self._secrets = settings, secrets
        self._search = Search(journal, _asked(journal, settings, since))
        self.looked_at = self._search.standing.looked_at
        self._behind: dict[str, str | Resumable] = dict(self._search.standing.cursors)
        self.gaps = [self._judged(kept) for kept in self._search.gaps()]
        self.settled, self.is_at_its_end = self._search.settled(), False
        self._saved, self._new_settled = len(self.gaps), list[str]()

    def followed(self) -> Iterator[Found]:
        """All that was not looked at yet. What was given is taken for looked at when the next one is asked for."""
        for each in in_folders(self._settings, self._secrets, self._cursors()):
            yield each
            self.looked_at += 1
            if each.behind:
                self._behind[each.where] = each.behind
            if self.looked_at % SAVE_EVERY == 0:
                self.save()
        self.is_at_its_end = True

    def add(self, judged: Judged) -> None:
        """What became of one."""
        if judged.decision.route is Route.NONE:
            self._new_settled.append(judged.message.key)
        else:
            self.gaps.append(judged)

    def save(self) -> None:
        """Remember how far it is."""
        found = [_kept(each) for each in self.gaps[self._saved :]]
        self._search.save(self._cursors(), self.looked_at, found, self._new_settled)
        self._saved, self._new_settled = len(self.gaps), []

    def finish(self) -> None:
        """Nothing is left to be looked at, and nothing to go on with."""
        self._search.finish()

    def _cursors(self) -> dict[str, str]:
        return {place: written(behind) for place, behind in self._behind.items()}

    def _judged(self, kept: KeptGap) -> Judged:
        read = partial(self._read, kept.folder, kept.position, kept.header)
        found = Found(kept.folder, kept.kind, False, kept.header, read, kept.position, kept.size)
        return Judged(found, parse(kept.header), kept.direction, kept.decision)

    def _read(self, place: str, position: str, header: bytes) -> bytes:
        with closing(Folders(Credentials(self._secrets), time.time)) as folders:
            folder = next(each for each in self._settings.folders if each.place == place)
            octets = folders.store(folder, self._settings).recall(position, header.__eq__)
        if octets is None:
            raise gone()
        return octets


def _kept(gap: Judged) -> KeptGap:
    found = gap.found
    return KeptGap(gap.message.key, found.header, found.where, found.kind, found.position, found.size, gap.direction,
                   gap.decision)  # fmt: skip


def _asked(journal: Journal, settings: Settings, since: datetime) -> str:
    """Tells one search from another, and nothing of what it is about."""
    wishes = [(each.root, each.wish) for each in Conversations(journal).every()]
    return hashlib.blake2b(repr((since, settings, wishes)).encode("utf-8", "replace"), digest_size=16).hexdigest()
