"""Frames of native messaging: a 32-bit length in the machine's byte order, and that many octets of UTF-8 JSON."""

from __future__ import annotations

import json
import os
import struct
from typing import Any, Protocol

LARGEST = 1024 * 1024
"""Octets of JSON in one frame, either way."""

_LENGTH = struct.Struct("=I")


class Source(Protocol):
    """A stream whose ``read`` gives fewer octets than were asked for at its end only."""

    def read(self, size: int, /) -> bytes:
        """So many octets."""
        ...


class Unframed(Exception):
    """What comes is no frame: its length cannot be meant."""


def read(source: Source) -> bytes | None:
    """The octets of the next frame; None at the end, also at one within a frame. Raises Unframed."""
    head = source.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (size,) = _LENGTH.unpack(head)
    if size > LARGEST:
        raise Unframed
    octets = source.read(size)
    return octets if len(octets) == size else None


def encode(message: dict[str, Any]) -> bytes:
    """A frame. Raises ValueError where it would be too large."""
    octets = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    if len(octets) > LARGEST:
        raise ValueError(f"a frame of {len(octets)} octets")
    return _LENGTH.pack(len(octets)) + octets


def write(file: int, frame: bytes) -> None:
    """Write it as a whole. Raises OSError where nobody reads any more."""
    left = memoryview(frame)
    while left:
        left = left[os.write(file, left) :]
