from __future__ import annotations

from itertools import count

from postlogg.engine.slices import FIRST, MOST, OCTETS, QUICK_SECONDS, Slices
from postlogg.stores.base import StoredMessage


def stored(size: int = 1000) -> StoredMessage:
    return StoredMessage(b"\r\n", size, "0", "", deleted=False, appended=True, read=lambda: b"")


class Entering:
    """A clock that entering moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def slice_of(self, slices: Slices, size: int = 1000, seconds: float = 0.0) -> int:
        filled = next(number for number in count(1) if slices.add(stored(size)))
        assert len(slices.take()) == filled
        self.now += seconds
        return filled


def test_slices_grow_while_entering_is_quick_and_shrink_when_it_is_not() -> None:
    entering = Entering()
    slices = Slices(lambda: entering.now)
    grown = [entering.slice_of(slices, seconds=QUICK_SECONDS / 2) for _ in range(7)]
    assert grown == [FIRST, 2 * FIRST, 4 * FIRST, 8 * FIRST, 16 * FIRST, MOST, MOST]
    shrunk = [entering.slice_of(slices, seconds=10.0) for _ in range(7)]
    assert shrunk == [MOST, MOST // 2, MOST // 4, MOST // 8, MOST // 16, FIRST, FIRST]


def test_a_slice_is_bounded_by_the_octets_of_its_messages() -> None:
    slices = Slices(lambda: 0.0)
    assert Entering().slice_of(slices, size=OCTETS // 3) == 4
    assert Entering().slice_of(slices, size=OCTETS) == 1


def test_the_rest_is_a_slice() -> None:
    slices = Slices(lambda: 0.0)
    assert not slices.add(stored())
    assert len(slices.take()) == 1
    assert slices.take() == []
