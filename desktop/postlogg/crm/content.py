"""Receiving a message's octets over SMTP: in large pieces, however long its lines are, and in bounded memory."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

_END = b"\r\n.\r\n"


class Room:
    """The memory for messages that are being received or logged: so many at once, so many octets in all."""

    def __init__(self, messages: int, octets: int) -> None:
        self._messages, self._octets = messages, octets
        self.inside = 0

    def enter(self) -> bool:
        """Whether there is room for one message more; it takes its place."""
        if self.inside >= self._messages or self._octets <= 0:
            return False
        self.inside += 1
        return True

    def take(self, octets: int) -> bool:
        """Whether there is room for these octets; they take theirs in any case, until the message leaves."""
        self._octets -= octets
        return self._octets >= 0

    def leave(self, octets: int) -> None:
        """A message is done with, and so many octets of it."""
        self.inside -= 1
        self._octets += octets


@dataclass(slots=True)
class Received:
    """What came between DATA and the closing dot. ``octets`` is the message as it was before it was sent; empty where
    it was larger than the limit (``too_large``) or than the room that was left (``no_room``). ``held`` is what it takes
    of the room."""

    octets: bytes = b""
    held: int = 0
    too_large: bool = False
    no_room: bool = False


async def receive(
    reader: asyncio.StreamReader, limit: int, room: Room, alive: Callable[[], object], received: Received
) -> None:
    """Read up to the line with nothing but a dot (RFC 5321 section 4.5.2) and no further; fills ``received``, also as
    far as it came where this is cancelled.

    What does not fit is read to its end and dropped. ``alive`` is called whenever something came.
    """
    pieces: list[bytes] = []
    size = 0
    piece, ended = await _beginning(reader)
    while True:
        alive()
        size += len(piece)
        received.too_large = received.too_large or size > limit
        if not (received.too_large or received.no_room):
            received.held += len(piece)
            received.no_room = not room.take(len(piece))
            pieces.append(piece)
        if received.too_large or received.no_room:
            pieces.clear()
        if ended:
            break
        piece, ended = await _next(reader)
    received.octets = _without_end(pieces)


def _without_end(pieces: list[bytes]) -> bytes:
    """The message: the end taken off, and the dots that were put before dots."""
    whole = b"".join(pieces)
    pieces.clear()
    whole = whole[: len(whole) - (3 if len(whole) <= 3 else len(_END) - 2)]
    whole = whole[1:] if whole.startswith(b".") else whole
    return whole.replace(b"\r\n..", b"\r\n.") if b"\r\n.." in whole else whole


async def _beginning(reader: asyncio.StreamReader) -> tuple[bytes, bool]:
    """The first octets, until they can no longer be a part of the end: the line before them ended with DATA."""
    octets, matched = bytearray(), 2
    while 0 < matched < len(_END):
        octet = await reader.readexactly(1)
        octets += octet
        matched = matched + 1 if octet[0] == _END[matched] else int(octet == b"\r")
    return bytes(octets), matched == len(_END)


async def _next(reader: asyncio.StreamReader) -> tuple[bytes, bool]:
    """The octets up to the end, or as many of them as there is a buffer for; and whether the end is among them."""
    try:
        return await reader.readuntil(_END), True
    except asyncio.LimitOverrunError as error:
        return await reader.readexactly(error.consumed), False
