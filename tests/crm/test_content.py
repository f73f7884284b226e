"""A message's octets come through as they were sent, however they are cut up on the way."""

from __future__ import annotations

import asyncio
import re

from hypothesis import given
from hypothesis import strategies as st

from postlogg.crm.content import Received, Room, receive

LINES = st.lists(
    st.sampled_from([b"", b".", b"..", b".x", b"x", b"\r", b"\r.", b".\r", b"y" * 90, b"\n.\n"]), max_size=12
)


async def _received(wire: bytes, cuts: list[int], *, limit: int, room: Room) -> tuple[Received, bytes]:
    """What was received, and what is left for the next command."""
    reader = asyncio.StreamReader(limit=64)
    received = Received()

    async def feed() -> None:
        at = 0
        for cut in [*sorted(cuts), len(wire)]:
            reader.feed_data(wire[at : max(at, cut)])
            at = max(at, cut)
            await asyncio.sleep(0)

    async with asyncio.timeout(10):
        await asyncio.gather(feed(), receive(reader, limit, room, lambda: None, received))
    reader.feed_eof()
    return received, await reader.read()


def on_the_wire(message: bytes) -> bytes:
    """As RFC 5321 section 4.5.2 has it."""
    stuffed = re.sub(rb"(\A|\r\n)\.", rb"\1..", message)
    return stuffed + b".\r\n"


@given(lines=LINES, cuts=st.lists(st.integers(0, 400), max_size=8))
def test_any_lines_in_any_pieces(lines: list[bytes], cuts: list[int]) -> None:
    message = b"".join(line + b"\r\n" for line in lines)
    wire = on_the_wire(message)
    room = Room(1, 10_000)
    received, rest = asyncio.run(_received(wire + b"MAIL", cuts, limit=10_000, room=room))
    assert (received.octets, rest) == (message, b"MAIL")
    assert (received.too_large, received.no_room) == (False, False)
    room.leave(received.held)


@given(size=st.integers(0, 600), limit=st.integers(1, 600), cuts=st.lists(st.integers(0, 600), max_size=4))
def test_what_is_too_large_is_read_to_its_end(size: int, limit: int, cuts: list[int]) -> None:
    message = b"x" * size + b"\r\n"
    received, rest = asyncio.run(_received(on_the_wire(message) + b"QUIT", cuts, limit=limit, room=Room(1, 10_000)))
    assert rest == b"QUIT"
    assert received.too_large == (size + 5 > limit)
    assert received.octets == (b"" if received.too_large else message)


def test_what_was_held_is_given_back() -> None:
    room = Room(2, 1000)
    assert room.enter()
    cuts = list(range(0, 5000, 100))
    received, _ = asyncio.run(_received(b"x" * 5000 + b"\r\n.\r\n", cuts, limit=10_000, room=room))
    assert received.no_room
    assert 1000 < received.held < 1400
    assert not room.enter()
    room.leave(received.held)
    assert room.enter()
    assert room.enter()
    assert not room.enter()


def test_a_message_that_goes_beyond_the_last_of_the_room_was_let_in_before() -> None:
    room = Room(5, 100)
    assert room.enter()
    assert room.enter()
    assert room.take(100)
    assert not room.take(1)
    assert not room.enter()
