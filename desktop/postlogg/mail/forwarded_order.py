"""The orders in which clients write the lines of their block, for lines whose words no table knows.

From, To and Cc hold mailboxes where a date holds digits, and a client leaves out what is empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import combinations

from postlogg.mail.phrases import Label

FROM, DATE, SUBJECT, TO, CC = Label.FROM, Label.DATE, Label.SUBJECT, Label.TO, Label.CC

_LONGEST_DATE = 120
_LONGEST_MAILBOX = 400
_DATE_LIKE = re.compile(r"\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}")
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}")
_DAY = re.compile(
    r"\d{1,2}[./-]\s?\d{1,2}[./-]|(?<!\d)\d{1,2}[.,]?\s+[^\W\d_]{3}|[^\W\d_]{3}[.]?\s+\d{1,2}(?!\d)|[日일]"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")

# Who writes in which order.
_ORDERS = (
    (FROM, DATE, SUBJECT, TO, CC),  # Gmail, HubSpot, Postlogg
    (SUBJECT, DATE, FROM, TO, CC),  # Thunderbird
    (FROM, SUBJECT, DATE, TO, CC),  # Apple Mail on macOS
    (FROM, DATE, TO, CC, SUBJECT),  # Outlook, Samsung, Apple Mail on iPhone
    (FROM, TO, CC, DATE, SUBJECT),  # Yahoo
    (FROM, TO, CC, SUBJECT, DATE),  # MailMate, mail.ru
    (DATE, FROM, TO, CC, SUBJECT),  # GMX, Web.de, Claws Mail, Tuta
    (DATE, FROM, SUBJECT, TO, CC),  # Horde
    (SUBJECT, FROM, TO, CC, DATE),  # Android, which leaves the date out
)


def _shortened(orders: tuple[tuple[Label, ...], ...]) -> dict[int, tuple[tuple[Label, ...], ...]]:
    """The orders by length, also without what a client leaves out when it is empty."""
    found: dict[int, list[tuple[Label, ...]]] = {}
    for missing in [left_out for size in range(3) for left_out in combinations((CC, TO, DATE), size)]:
        for order in orders:
            rest = tuple(label for label in order if label not in missing)
            if rest not in found.setdefault(len(rest), []):
                found[len(rest)].append(rest)
    return {length: tuple(some) for length, some in found.items()}


_LAYOUTS = _shortened(_ORDERS)


@dataclass(slots=True)
class Entry:
    """One line of the block with its continuations. ``labels``: what the word can mean; empty = not known."""

    word: str
    labels: tuple[Label, ...]
    parts: list[str]
    end: int
    links: list[str] = field(default_factory=list)

    @property
    def value(self) -> str:
        """The value on one line."""
        return " ".join(self.parts).strip()


def is_dated(text: str) -> bool:
    """Whether the value can be a date."""
    return "@" not in text and _DATE_LIKE.search(text[:_LONGEST_DATE]) is not None


def names_year(text: str) -> bool:
    """Whether the value holds a year of four figures."""
    return _YEAR.search(text[:_LONGEST_DATE]) is not None


def layout_of(entries: list[Entry]) -> tuple[Label, ...]:
    """The client's order that the entries are in, or an empty one; where several are possible (a subject may hold a
    time as well) the one that puts the date where most of a date stands."""
    layouts = _LAYOUTS.get(len(entries), ())
    fitting = [layout for layout in layouts if all(map(_fits, layout, entries))]
    return max(fitting, key=lambda layout: _date_marks(layout, entries), default=())


def _date_marks(layout: tuple[Label, ...], entries: list[Entry]) -> int:
    return date_marks(entries[layout.index(DATE)].value) if DATE in layout else 0


def date_marks(text: str) -> int:
    """How many of a day, a time and a year the value seems to hold."""
    value = text[:_LONGEST_DATE]
    return sum(pattern.search(value) is not None for pattern in (_DAY, _TIME, _YEAR))


def _fits(label: Label, entry: Entry) -> bool:
    if entry.labels:
        return label in entry.labels
    value = entry.parts[0][:_LONGEST_MAILBOX]
    if label in (FROM, TO, CC):
        return "@" in value or bool(entry.links)
    if label is DATE:
        return is_dated(value)
    return True
