"""A compound file ([MS-CFB]): storages and streams inside one file, as Outlook's ``.msg`` is one. Read only.

An honest file's streams share no sectors, so no more is ever read out of it than it is long: one that says otherwise,
goes in circles or ends too early is damaged. Time and memory follow from the file's length alone.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

from postlogg.errors import StoreError

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_LARGEST_SECTOR = 0xFFFFFFFA
_IN_HEADER = 109
_HEADER = struct.Struct("<8s16x5H6x9I")
_ENTRY = struct.Struct("<64sHBx3I36xIQ")
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_MINI_SECTOR = 64


@dataclass(frozen=True, slots=True)
class Stream:
    """Where a stream begins, and its length in octets as the directory has it."""

    start: int
    size: int


@dataclass(slots=True)
class Storage:
    """What a storage holds, by name. Names are told apart without regard to case: all are in upper case here."""

    storages: dict[str, Storage] = field(default_factory=dict)
    streams: dict[str, Stream] = field(default_factory=dict)


class CompoundFile:
    """``root``: the storage that holds all others. Raises StoreError where the file is damaged."""

    def __init__(self, octets: bytes) -> None:
        if len(octets) < 512 or not octets.startswith(SIGNATURE):
            raise damaged()
        (_, _, major, order, shift, mini_shift, _, _, directory, _, self._cutoff, mini_table, _, more_tables, _) = (
            _HEADER.unpack_from(octets)
        )
        if order != 0xFFFE or shift not in (9, 12) or 1 << mini_shift != _MINI_SECTOR:
            raise damaged()
        self._octets, self._size, self._budget = octets, 1 << shift, len(octets)
        self._sectors = max(0, -(-len(octets) // self._size) - 1)
        self._size_mask = 0xFFFFFFFF if major < 4 else 0xFFFFFFFFFFFFFFFF
        self._table = self._allocation_table(more_tables)
        self._mini_table = _numbers(self._join(self._chain(mini_table)))
        entries = self._join(self._chain(directory))
        self._mini_stream = b""
        self.root = self._tree(entries)

    def read(self, stream: Stream) -> bytes:
        """All octets of a stream. Raises StoreError where they are not there."""
        self._budget -= stream.size
        if self._budget < 0:
            raise damaged()
        return self._small(stream) if stream.size < self._cutoff else self._large(stream)

    def _small(self, stream: Stream) -> bytes:
        pieces, number = [], stream.start
        for _ in range(-(-stream.size // _MINI_SECTOR)):
            if number >= len(self._mini_table):
                raise damaged()
            pieces.append(self._mini_stream[number * _MINI_SECTOR : (number + 1) * _MINI_SECTOR])
            number = self._mini_table[number]
        return _cut(b"".join(pieces), stream.size)

    def _large(self, stream: Stream) -> bytes:
        pieces, number = [], stream.start
        for _ in range(-(-stream.size // self._size)):
            pieces.append(self._sector(number))
            number = self._table[number] if number < len(self._table) else _LARGEST_SECTOR
        return _cut(b"".join(pieces), stream.size)

    def _sector(self, number: int) -> bytes:
        if number >= self._sectors:
            raise damaged()
        return self._octets[(number + 1) * self._size : (number + 2) * self._size]

    def _join(self, chain: Iterator[int]) -> bytes:
        return b"".join(map(self._sector, chain))

    def _chain(self, number: int) -> Iterator[int]:
        """The sectors from this one to the chain's end. Raises StoreError where it has none."""
        for _ in range(self._sectors):
            if number >= _LARGEST_SECTOR:
                return
            yield number
            number = self._table[number] if number < len(self._table) else _LARGEST_SECTOR
        if number < _LARGEST_SECTOR:
            raise damaged()

    def _allocation_table(self, more: int) -> array[int]:
        """Which sector follows which. The table lies in sectors that the header lists, and a chain of further lists."""
        places = _numbers(self._octets[76 : 76 + 4 * _IN_HEADER])
        per_sector = self._size // 4
        needed = -(-self._sectors // per_sector)
        while more < _LARGEST_SECTOR and len(places) < needed:
            listed = _numbers(self._sector(more))
            places.extend(listed[:-1])
            more = listed[-1] if len(listed) == per_sector else _LARGEST_SECTOR
        return _numbers(b"".join(self._sector(place) for place in places[:needed] if place < _LARGEST_SECTOR))

    def _tree(self, entries: bytes) -> Storage:
        """The storages and streams below the root entry. An entry that is named twice counts once."""
        root, seen = Storage(), set[int]()
        found = _ENTRY.unpack_from(entries) if len(entries) >= _ENTRY.size else (b"", 0, 0, 0, 0, 0, 0, 0)
        if found[2] != _ROOT:
            raise damaged()
        self._mini_stream = self._large(Stream(found[6], min(found[7] & self._size_mask, self._sectors * self._size)))
        waiting = [(found[5], root)]
        while waiting:
            number, parent = waiting.pop()
            if number in seen or (number + 1) * _ENTRY.size > len(entries):
                continue
            seen.add(number)
            name, length, kind, left, right, child, start, size = _ENTRY.unpack_from(entries, number * _ENTRY.size)
            waiting += [(left, parent), (right, parent)]
            text = name[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace").upper()
            if kind == _STREAM:
                parent.streams[text] = Stream(start, size & self._size_mask)
            elif kind == _STORAGE:
                waiting.append((child, parent.storages.setdefault(text, Storage())))
        return root


def damaged() -> StoreError:
    """What the file says of itself cannot be true."""
    return StoreError("This file of Outlook's is damaged or was cut short: save the message in Outlook once more.")


def _cut(octets: bytes, size: int) -> bytes:
    if len(octets) < size:
        raise damaged()
    return octets[:size]


def _numbers(octets: bytes) -> array[int]:
    found = array("I", octets[: len(octets) // 4 * 4])
    if sys.byteorder == "big":
        found.byteswap()
    return found
