"""``statistics``: how much was logged of late, how surely, and what was left out."""

from __future__ import annotations

import argparse
import time
from typing import Any

from postlogg.cli import place
from postlogg.cli.answer import Answer, table
from postlogg.journal.statistics import Statistics, statistics, week_starts
from postlogg.wording import reason_text, span_text, state_text

BAR = 40


def show(_options: argparse.Namespace) -> Answer:
    """``{weeks: [{begins, logged}], logged, by_hand, asked, confirmed, share_confirmed, confirmation_seconds,
    not_logged: {reason: number}, not_delivered: {state: number}}``, of the last twelve weeks.

    ``asked``: of how many logged ones the CRM was asked; ``share_confirmed`` (0 to 1) and ``confirmation_seconds`` (the
    median) are null where there is nothing to tell them by.
    """
    with place.journal() as journal:
        found = statistics(journal, week_starts(time.time()))
    return Answer(_object(found), _lines(found))


def _object(found: Statistics) -> dict[str, Any]:
    return {
        "weeks": [{"begins": _day(week.start), "logged": week.logged} for week in found.weeks],
        "logged": found.logged,
        "by_hand": found.by_hand,
        "asked": found.asked,
        "confirmed": found.confirmed,
        "share_confirmed": found.share_confirmed,
        "confirmation_seconds": found.confirmation_seconds,
        "not_logged": dict(found.left_out),
        "not_delivered": dict(found.not_delivered),
    }


def _lines(found: Statistics) -> list[str]:
    most = max(week.logged for week in found.weeks) or 1
    weeks = [(_day(week.start), week.logged, "#" * round(BAR * week.logged / most)) for week in found.weeks]
    lines = [*table(("Week from", "Logged", ""), weeks), "", f"{found.logged} logged, {found.by_hand} more by hand."]
    if found.share_confirmed is not None:
        lines.append(f"{found.share_confirmed:.0%} confirmed of {found.asked} that the CRM was asked about.")
    if found.confirmation_seconds is not None:
        lines.append(f"Half of them were there within {span_text(found.confirmation_seconds)}.")
    left = [(count, reason_text(reason)) for reason, count in found.left_out]
    lost = [(count, state_text(state)) for state, count in found.not_delivered]
    return [*lines, *(["", *table(("Not logged", "Why"), lost + left)] if lost or left else [])]


def _day(at: float) -> str:
    return time.strftime("%Y-%m-%d", time.localtime(at))
