"""The resume point of an mbox: an offset, and marks by which it is found again after the file was rewritten.

A compaction only takes messages away, and new ones come at the end. So behind the last message that was known and is
still there, all is new. Two copies of one message make that ambiguous; then the earlier place is taken, because what
is offered twice is recognised, and what is passed over is lost.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple, Self

from postlogg.stores import wire
from postlogg.stores.mbox_file import MboxFile, fingerprint

KNOWN = 32
"""How many messages before the resume point are remembered one by one. Of those before them a few are."""

SPARE = 3
"""How many of about the same distance, so that one of them is left whatever was deleted."""

_RARE = 3

REACH, FAR = 16 * 1024 * 1024, 256 * 1024 * 1024
"""How many octets are searched for those few, where a folder is seen for the first time, and how many where there are
fewer than ``_ENOUGH`` messages in them: a single one may be that large."""

_ENOUGH = 1000

_HORIZON = 500
"""How many messages before a known one are looked at for an earlier known one."""


@dataclass(frozen=True, slots=True)
class Place:
    """``offset``: where the next message begins; ``last``: where the one before it begins; ``tail``: fingerprint of
    its last octets; ``known``: fingerprints of messages' heads, see ``remember``; messages that begin before ``until``
    are offered again by a re-scan that is under way."""

    offset: int = 0
    last: int = 0
    tail: str = ""
    known: tuple[str, ...] = ()
    until: int = 0

    def text(self) -> str:
        """The cursor: JSON, by hand, because a slice's commit waits for it."""
        return (
            f'{{"offset":{self.offset},"last":{self.last},"tail":"{self.tail}","known":"{" ".join(self.known)}"'
            f',"until":{self.until}}}'
        )

    @classmethod
    def parse(cls, cursor: str) -> Self | None:
        """None if the cursor is not one of ours."""
        try:
            found = json.loads(cursor)
            known, tail = tuple(str(found["known"]).split()), str(found["tail"])
            place = cls(int(found["offset"]), int(found["last"]), tail, known, int(found["until"]))
            int("".join(("0", tail, *known)), 16)
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
            return None
        marked = "".join((tail, *known)).isalnum() or not (tail or known)
        return place if marked and 0 <= place.last <= place.offset and place.until >= 0 else None

    def holds(self, box: MboxFile) -> bool:
        """The file still has the last message where it was."""
        if not self.known:
            return self.offset == 0
        return (
            self.offset <= box.size
            and box.head_print(self.last, self.offset) == self.known[-1]
            and tail_print(box, self.last, self.offset) == self.tail
        )


class Reached(NamedTuple):
    """What ``Place`` is made of, before somebody asks for it: ``octets`` are those that ``tail`` is made of."""

    offset: int
    last: int
    octets: bytes
    known: tuple[str, ...]
    until: int

    def place(self) -> Place:
        """The resume point."""
        return Place(self.offset, self.last, fingerprint(self.octets), self.known, self.until)

    def text(self) -> str:
        """The cursor."""
        return self.place().text()


def tail_print(box: MboxFile, start: int, end: int) -> str:
    """Fingerprint of a message's last octets, without the store's lines: a new status does not change it."""
    begin = start + wire.top(box.read(start, min(1024, end - start))).length
    return fingerprint(box.tail(begin, end))


def remember(known: list[str], mark: str) -> None:
    """Add the newest message. Of those that are older than the last ``KNOWN`` only rare marks stay, each until
    ``SPARE`` that came later are at least as rare: the further back, the fewer, but some from everywhere."""
    known.append(mark)
    at = leaving = len(known) - KNOWN - 1
    if leaving < 0:
        return
    rarest = _rarity(known[leaving])
    if rarest < _RARE:
        del known[leaving]
        return
    later, rarer = [rarest], 0
    while at > 0 and rarer < SPARE:
        at -= 1
        rarity = _rarity(known[at])
        rarer += rarity > rarest
        if sum(each >= rarity for each in later) < SPARE:
            later.append(rarity)
        else:
            del known[at]


def _rarity(mark: str) -> int:
    """Half of all marks have 1, a quarter 2, and so on."""
    number = int(mark[-8:], 16)
    return (number & -number).bit_length()


def place_at(box: MboxFile, end: int, older: Sequence[str] = ()) -> Place:
    """The resume point at ``end``, where a message ends. Without a message before it, all there is gets offered.
    ``older``: what is remembered of messages further back."""
    recent = list(islice(_marks(box, end), KNOWN))
    if not recent:
        return Place(until=end)
    last, known = recent[0][0], list(older)
    for _, mark in reversed(recent):
        remember(known, mark)
    return Place(end, last, tail_print(box, last, end), tuple(known))


def first_place_at(box: MboxFile, end: int) -> Place:
    """The same in a folder that is seen for the first time: a few messages from further back are remembered as well."""
    recent = list(islice(_marks(box, end), KNOWN))
    known: list[str] = []
    if recent:
        for mark in reversed(_further(box, recent[-1][0])):
            remember(known, mark)
    return place_at(box, end, known)


def _further(box: MboxFile, end: int) -> list[str]:
    """Marks of the messages before ``end``, last first."""
    found: list[str] = []
    for start, mark in _marks(box, end, FAR):
        if start < end - REACH and len(found) >= _ENOUGH:
            break
        found.append(mark)
    return found


def _marks(box: MboxFile, end: int, reach: int | None = None) -> Iterator[tuple[int, str]]:
    """Beginnings and marks of the messages before ``end``, last first, within so many octets."""
    following = end
    for start in box.starts_backwards(end, 0 if reach is None else max(0, end - reach)):
        yield start, box.head_print(start, following)
        following = start


def find_again(box: MboxFile, known: tuple[str, ...]) -> Place | None:
    """The resume point in a file that was rewritten, or None if none of the known messages is left. The few from
    further back count where the last ones are gone: it is a re-scan then, but of a few messages."""
    recent, older, end = frozenset(known[-KNOWN:]), frozenset(known[:-KNOWN]), None
    marks = recent
    following, beyond, in_run = box.size, 0, False
    for start, mark in _marks(box, box.size):
        if end is None and mark in older:
            marks = older
        if mark in marks:
            end = end if in_run else following
            beyond, in_run = 0, True
        else:
            beyond, in_run = beyond + 1, False
            if end is not None and beyond > _HORIZON:
                break
        following = start
    if end is None:
        return None
    return replace(place_at(box, end, known[:-KNOWN]), until=box.size if marks is older else 0)
