"""The resume point of an mbox: an offset, and marks by which it is found again after the file was rewritten.

A compaction only takes messages away, and new ones come at the end. So behind the last message that was known and is
still there, all is new. Two copies of one message make that ambiguous; then the earlier place is taken, because what
is offered twice is recognised, and what is passed over is lost.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Self

from postlogg.stores import wire
from postlogg.stores.mbox_file import MboxFile, fingerprint

KNOWN = 32
"""How many messages before the resume point are remembered."""

_HORIZON = 1000
"""How many messages before a known one are looked at for an earlier known one."""


@dataclass(frozen=True, slots=True)
class Place:
    """``offset``: where the next message begins; ``last``: where the one before it begins; ``tail``: fingerprint of
    its last octets; ``known``: fingerprints of the last messages' heads; messages that begin before ``until`` are
    offered again by a re-scan that is under way."""

    offset: int = 0
    last: int = 0
    tail: str = ""
    known: tuple[str, ...] = ()
    until: int = 0

    def text(self) -> str:
        """The cursor: JSON, by hand, because a scan makes one for each message."""
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


def tail_print(box: MboxFile, start: int, end: int) -> str:
    """Fingerprint of a message's last octets, without the store's lines: a new status does not change it."""
    begin = start + wire.top(box.read(start, min(1024, end - start))).length
    return fingerprint(box.tail(begin, end))


def place_at(box: MboxFile, end: int) -> Place:
    """The resume point at ``end``, where a message ends. Without a message before it, all there is gets offered."""
    marks: list[str] = []
    last, following = 0, end
    for start in box.starts_backwards(end):
        marks.append(box.head_print(start, following))
        last = last if len(marks) > 1 else start
        following = start
        if len(marks) == KNOWN:
            break
    if not marks:
        return Place(until=end)
    return Place(end, last, tail_print(box, last, end), tuple(reversed(marks)))


def find_again(box: MboxFile, known: tuple[str, ...]) -> Place | None:
    """The resume point in a file that was rewritten, or None if none of the known messages is left."""
    marks, end = frozenset(known), None
    following, beyond, in_run = box.size, 0, False
    for start in box.starts_backwards(box.size):
        if box.head_print(start, following) in marks:
            end = end if in_run else following
            beyond, in_run = 0, True
        else:
            beyond, in_run = beyond + 1, False
            if end is not None and beyond > _HORIZON:
                break
        following = start
    return None if end is None else place_at(box, end)
