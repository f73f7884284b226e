"""How much was logged of late, how surely, and what was left out."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from postlogg.journal.file import Journal
from postlogg.model import Reason, State

WEEKS = 12

# When the mail server took it: once it is confirmed, the submission itself says only when that was.
_LOGGED = """SELECT coalesce(c.accepted_at, s.changed_at) AS at, s.state, c.submission IS NOT NULL AS asked,
    CASE WHEN s.state = 'confirmed' AND NOT c.through_api THEN s.changed_at - c.accepted_at END AS took
    FROM submission s LEFT JOIN confirmation c ON c.submission = s.id
    WHERE s.state IN ('accepted', 'confirmed') AND s.changed_at >= ?"""
_LEFT_OUT = """SELECT m.reason, count(*) FROM message m
    WHERE m.seen_at >= ? AND m.seen_at < ? AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.message = m.id)
    AND m.asked_at IS NULL GROUP BY m.reason"""
_LOST = """SELECT s.state, count(*) FROM submission s
    WHERE s.state IN ('rejected', 'expired', 'failed', 'withdrawn') AND s.changed_at >= ? AND s.changed_at < ?
    GROUP BY s.state"""
_BY_HAND = (Reason.BCC_BY_HAND, Reason.FORWARDED_BY_HAND)


@dataclass(frozen=True, slots=True)
class Week:
    """``start`` in seconds since the epoch, ``logged``: how many the mail server took for the CRM in it."""

    start: float
    logged: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """Of the weeks together. ``asked``: of how many logged ones the CRM was asked; ``confirmed``: how many of these it
    shows; ``confirmation_seconds``: the median from the mail server's acceptance to that, None where there was none.
    ``by_hand``: what the user logged without Postlogg. ``left_out`` and ``not_delivered``: the most frequent first."""

    weeks: tuple[Week, ...]
    asked: int
    confirmed: int
    confirmation_seconds: float | None
    by_hand: int
    left_out: tuple[tuple[Reason, int], ...]
    not_delivered: tuple[tuple[State, int], ...]

    @property
    def logged(self) -> int:
        """How many Postlogg logged."""
        return sum(week.logged for week in self.weeks)

    @property
    def share_confirmed(self) -> float | None:
        """From 0 to 1; None where the CRM was not asked."""
        return self.confirmed / self.asked if self.asked else None


def week_starts(now: float, count: int = WEEKS) -> list[float]:
    """When each of the last weeks began, the present one among them, and when that will end: Mondays, where we are."""
    today = time.localtime(now)
    monday = today.tm_mday - today.tm_wday
    days = (monday - 7 * back for back in range(count - 1, -2, -1))
    return [time.mktime((today.tm_year, today.tm_mon, day, 0, 0, 0, 0, 0, -1)) for day in days]


def statistics(journal: Journal, starts: Sequence[float]) -> Statistics:
    """``starts``: when each week began, oldest first, and when the last one ends; see ``week_starts``."""
    rows = [row for row in journal.rows(_LOGGED, starts[0]) if starts[0] <= row["at"] < starts[-1]]
    logged = Counter(bisect_right(starts, row["at"]) - 1 for row in rows)
    asked = [row["state"] for row in rows if row["asked"] or row["state"] == State.CONFIRMED]
    times = [row["took"] for row in rows if row["took"] is not None]
    left_out = _counts(journal, _LEFT_OUT, starts)
    return Statistics(
        weeks=tuple(Week(start, logged[number]) for number, start in enumerate(starts[:-1])),
        asked=len(asked),
        confirmed=asked.count(State.CONFIRMED),
        confirmation_seconds=median(times) if times else None,
        by_hand=sum(left_out.pop(reason, 0) for reason in _BY_HAND),
        left_out=tuple((Reason(code), count) for code, count in left_out.most_common()),
        not_delivered=tuple((State(code), count) for code, count in _counts(journal, _LOST, starts).most_common()),
    )


def _counts(journal: Journal, sql: str, starts: Sequence[float]) -> Counter[str]:
    return Counter({row[0]: row[1] for row in journal.rows(sql, starts[0], starts[-1])})
