"""How much of a folder is entered at once: a folder with much that is new commits in slices, so that the list lives, a
crash repeats little, and whoever else writes does not wait long."""

from __future__ import annotations

import time
from collections.abc import Callable

from postlogg.stores.base import StoredMessage

FIRST, MOST = 50, 1000
"""Messages in the first slice, and in the largest."""

OCTETS = 16 * 1024 * 1024
QUICK_SECONDS = 0.1
"""A slice that took no longer is followed by one of twice the size: a commit costs the same for many as for few."""


class Slices:
    """Messages on their way into the journal. ``clock``: seconds, monotonic."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._messages: list[StoredMessage] = []
        self._octets, self._limit = 0, FIRST
        self._taken_at: float | None = None

    def add(self, message: StoredMessage) -> bool:
        """One more; whether the slice is full with it."""
        if self._taken_at is not None:
            self._adapt(self._clock() - self._taken_at)
        self._messages.append(message)
        self._octets += message.size
        return len(self._messages) >= self._limit or self._octets >= OCTETS

    def take(self) -> list[StoredMessage]:
        """The slice, which the caller enters before the next ``add``."""
        taken, self._messages, self._octets = self._messages, [], 0
        self._taken_at = self._clock()
        return taken

    def _adapt(self, took: float) -> None:
        self._limit = min(2 * self._limit, MOST) if took <= QUICK_SECONDS else max(self._limit // 2, FIRST)
        self._taken_at = None
