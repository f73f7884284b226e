"""How fast the API may be asked: searches by a fixed limit, everything else by what its answers say is left."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from postlogg.confirmation.calls import Call

SEARCHES_A_SECOND = 4
_REMAINING, _INTERVAL = "X-HubSpot-RateLimit-Remaining", "X-HubSpot-RateLimit-Interval-Milliseconds"
_MAX_INTERVAL = 60.0


class Pace:
    """``clock`` in seconds from anywhere, ``wait`` sleeps; one for each token."""

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, wait: Callable[[float], object] = time.sleep
    ) -> None:  # fmt: skip
        self._clock, self.wait = clock, wait
        self._next_search = self._next_call = 0.0

    def before(self, call: Call) -> None:
        """Wait until this call may be made."""
        free = max(self._next_call, self._next_search if call.is_search else 0.0)
        now = self._clock()
        if free > now:
            self.wait(free - now)
        if call.is_search:
            self._next_search = max(free, now) + 1 / SEARCHES_A_SECOND

    def heard(self, headers: Mapping[str, str]) -> None:
        """What an answer's header says; answers to searches say nothing."""
        if headers.get(_REMAINING, "").strip() == "0":
            interval = headers.get(_INTERVAL, "").strip()
            seconds = int(interval[:9]) / 1000 if interval.isascii() and interval.isdigit() else 10.0
            self._next_call = self._clock() + min(seconds, _MAX_INTERVAL)
