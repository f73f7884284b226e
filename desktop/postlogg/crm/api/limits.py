"""How often the API may be asked."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from postlogg.crm.api.problems import too_many

TEN_SECONDS, SECOND, DAY = 10.0, 1.0, 86400.0


@dataclass(frozen=True, slots=True)
class Allowed:
    """Requests in ten seconds and in a day, and searches in a second, for the whole account."""

    in_ten_seconds: int = 100
    in_a_day: int = 250_000
    searches_in_a_second: int = 5


USUAL = Allowed()


class Limits:
    """Counts requests; for several threads."""

    def __init__(self, allowed: Allowed, clock: Callable[[], float] = time.monotonic) -> None:
        self._allowed, self._clock, self._lock = allowed, clock, threading.Lock()
        self._calls, self._searches = deque[float](), deque[float]()
        self._today, self._day_began = 0, clock()

    def take(self, *, search: bool) -> dict[str, str]:
        """Count a request; the header fields that say how many are left, of which a search has none.

        Raises Problem where it is one too many; that one is not counted.
        """
        with self._lock:
            now = self._clock()
            if now - self._day_began >= DAY:
                self._today, self._day_began = 0, now
            _forget(self._calls, now - TEN_SECONDS)
            _forget(self._searches, now - SECOND)
            if self._today >= self._allowed.in_a_day:
                raise too_many("DAILY")
            if search and len(self._searches) >= self._allowed.searches_in_a_second:
                raise too_many("SECONDLY")
            if len(self._calls) >= self._allowed.in_ten_seconds:
                raise too_many("TEN_SECONDLY_ROLLING")
            self._today += 1
            self._calls.append(now)
            if search:
                self._searches.append(now)
                return {}
            return self._headers()

    def _headers(self) -> dict[str, str]:
        allowed = self._allowed
        values = {
            "Max": allowed.in_ten_seconds,
            "Remaining": allowed.in_ten_seconds - len(self._calls),
            "Interval-Milliseconds": int(TEN_SECONDS * 1000),
            "Daily": allowed.in_a_day,
            "Daily-Remaining": allowed.in_a_day - self._today,
        }
        return {f"X-HubSpot-RateLimit-{name}": str(value) for name, value in values.items()}


def _forget(times: deque[float], before: float) -> None:
    while times and times[0] <= before:
        times.popleft()
