"""Compressed RTF ([MS-OXRTFCP]), as Outlook keeps a body in PidTagRtfCompressed."""

from __future__ import annotations

import struct

LIMIT = 8 * 1024 * 1024
"""The most octets that are unpacked: beyond that it is pictures, and the body is there as text as well."""

_HEADER = struct.Struct("<IIII")
_COMPRESSED, _PLAIN = 0x75465A4C, 0x414C454D  # "LZFu", "MELA"
_WINDOW = 4096
# With what each stream's window begins (section 2.1.2.1)
_BEGINNING = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)


def unpack(octets: bytes) -> bytes:
    """The RTF; as far as it goes where it is damaged, nothing where it is something else or exceeds ``LIMIT``."""
    if len(octets) < _HEADER.size:
        return b""
    _, size, kind, _ = _HEADER.unpack_from(octets)
    body = octets[_HEADER.size :]
    if size > LIMIT or kind not in (_COMPRESSED, _PLAIN):
        return b""
    return body[:size] if kind == _PLAIN else _expanded(body, size)


def _expanded(body: bytes, size: int) -> bytes:
    """Runs of eight items behind an octet that tells which of them are literal and which refer to the window, that is
    to the 4,096 octets before: 12 bits of place, 4 of length (section 2.2)."""
    out, place = bytearray(_BEGINNING), 0
    limit = len(_BEGINNING) + size
    while place < len(body) and len(out) < limit:
        flags = body[place]
        place += 1
        for bit in range(8):
            if not flags >> bit & 1:
                out += body[place : place + 1]
                place += 1
                continue
            reference = int.from_bytes(body[place : place + 2], "big")
            back = (len(out) - (reference >> 4)) % _WINDOW
            place += 2
            if not back or place > len(body):  # a reference to what comes next marks the end
                return bytes(out[len(_BEGINNING) : limit])
            _repeat(out, back, (reference & 0xF) + 2)
    return bytes(out[len(_BEGINNING) : limit])


def _repeat(out: bytearray, back: int, length: int) -> None:
    """Octets from so far back, which may reach into what is being added; before the beginning there are blanks."""
    if length <= back <= len(out):
        out += out[len(out) - back : len(out) - back + length]
        return
    for _ in range(length):
        out.append(out[-back] if back <= len(out) else 0x20)
