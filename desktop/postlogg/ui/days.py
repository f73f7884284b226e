"""Which rows of the list begin a day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate


class Days:
    """From each day's beginning (seconds since the epoch) and its number of entries, newest first."""

    def __init__(self, days: Sequence[tuple[float, int]] = ()) -> None:
        self._starts = [start for start, _ in days]
        ends = list(accumulate(count for _, count in days))
        self.count = ends[-1] if ends else 0
        self.rows = [0, *ends[:-1]] if ends else []
        self._beginning = frozenset(self.rows)

    def begins(self, row: int) -> bool:
        """Whether the row is the first of its day."""
        return row in self._beginning

    def start(self, row: int) -> float:
        """When the day of the row began."""
        return self._starts[bisect_right(self.rows, row) - 1]
