"""A writer of compound files ([MS-CFB], version 3 or 4): storages are dicts of dicts, streams are octets."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import Any

FREE, END, TABLE, LIST = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFC
MINI, CUTOFF = 64, 4096
STORAGE, STREAM, ROOT = 1, 2, 5

Tree = dict[str, Any]


@dataclass
class _Entry:
    name: str
    kind: int
    content: bytes = b""
    right: int = FREE
    child: int = FREE
    start: int = 0


@dataclass
class _Sectors:
    size: int
    octets: bytearray = field(default_factory=bytearray)
    table: list[int] = field(default_factory=list)

    def add(self, content: bytes, mark: int | None = None) -> int:
        """The first sector of this content, which lies in one run; ``mark``: what the table says of each instead."""
        first, count = len(self.table), -(-len(content) // self.size)
        self.octets += content.ljust(count * self.size, b"\0")
        chain = [*range(first + 1, first + count), END] if count else []
        self.table += chain if mark is None else [mark] * count
        return first if count else END


def compound_file(tree: Tree, *, version: int = 3) -> bytes:
    """The file. Siblings form a list rather than a balanced tree, which readers have to bear."""
    sectors, mini = _Sectors(512 if version == 3 else 4096), _Sectors(MINI)
    entries = [_Entry("Root Entry", ROOT)]
    _lay_out(tree, 0, entries)
    for entry in entries:
        if entry.kind == STREAM:
            entry.start = (mini if len(entry.content) < CUTOFF else sectors).add(entry.content)
    entries[0].content, entries[0].start = bytes(mini.octets), sectors.add(bytes(mini.octets))
    mini_table = sectors.add(_numbers(mini.table, sectors.size))
    directory = b"".join(map(_directory_entry, entries))
    first_entry = sectors.add(directory + _directory_entry(None) * (-len(entries) % (sectors.size // 128)))
    places, lists, first_list = _tables(sectors)
    header = struct.pack(
        "<8s16x5H6x9I", bytes.fromhex("d0cf11e0a1b11ae1"), 0x3E, version, 0xFFFE, 9 if version == 3 else 12, 6, 0,
        len(places), first_entry, 0, CUTOFF, mini_table, -(-len(mini.table) * 4 // sectors.size), first_list, lists,
    )  # fmt: skip
    header += _numbers(places[:109], 109 * 4)
    return header.ljust(sectors.size, b"\0") + bytes(sectors.octets)


def _lay_out(tree: Tree, parent: int, entries: list[_Entry]) -> None:
    above = None
    for name, content in tree.items():
        number = len(entries)
        if above is None:
            entries[parent].child = number
        else:
            entries[above].right = number
        above = number
        if isinstance(content, dict):
            entries.append(_Entry(name, STORAGE))
            _lay_out(content, number, entries)
        else:
            entries.append(_Entry(name, STREAM, content))


def _tables(sectors: _Sectors) -> tuple[list[int], int, int]:
    """The allocation table's sectors, and how many more lists of them there are than the header has room for."""
    per = sectors.size // 4
    count = lists = 0
    while (needed := -(-(len(sectors.table) + count + lists) // per)) > count or lists * (per - 1) < needed - 109:
        count, lists = needed, max(0, -(-(needed - 109) // (per - 1)))
    first = len(sectors.table)
    places = list(range(first, first + count))
    first_list = first + count if lists else END
    more = b""
    for number in range(lists):
        piece = places[109 + number * (per - 1) :][: per - 1]
        more += _numbers(piece, sectors.size - 4) + struct.pack(
            "<I", END if number == lists - 1 else first_list + number + 1
        )
    numbers = [*sectors.table, *[TABLE] * count, *[LIST] * lists]
    sectors.octets += _numbers(numbers, count * sectors.size) + more
    return places, lists, first_list


def _numbers(numbers: list[int], size: int) -> bytes:
    packed = struct.pack(f"<{len(numbers)}I", *numbers)
    return packed.ljust(-(-len(packed) // size) * size, b"\xff")


def _directory_entry(entry: _Entry | None) -> bytes:
    if entry is None:
        return struct.pack("<64sHBx3I36xIQ", b"", 0, 0, FREE, FREE, FREE, 0, 0)
    name = entry.name.encode("utf-16-le") + b"\0\0"
    size = len(entry.content)
    return struct.pack("<64sHBx3I36xIQ", name, len(name), entry.kind, FREE, entry.right, entry.child, entry.start, size)
