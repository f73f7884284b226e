"""A writer of ``.msg`` files ([MS-OXMSG]) from properties, and of the RTF in them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tests.support.compound_file import Tree, compound_file

Value = str | bytes | int | bool | datetime
Set = Mapping[int, Value]

CLASS, SUBJECT, FLAGS, HEADERS, BODY, HTML, RTF = 0x001A, 0x0037, 0x0E07, 0x007D, 0x1000, 0x1013, 0x1009
NAME, ADDRESS, SMTP, KIND = 0x3001, 0x3003, 0x39FE, 0x0C15
DATA, METHOD, LONG_NAME, MIME_TAG, CONTENT_ID, HIDDEN = 0x3701, 0x3705, 0x3707, 0x370E, 0x3712, 0x7FFE
HTML_PAGE, MESSAGE_PAGE = 0x3FDE, 0x3FFD
UNSENT = 0x8

SENT: Set = {
    CLASS: "IPM.Note", FLAGS: 0x1, SUBJECT: "Tilbud på båt", 0x0039: datetime(2026, 11, 23, 12, 5, 13, tzinfo=UTC),
    0x0C1A: "Rep Resen", 0x0C1F: "/O=ORG/OU=SITE/CN=RECIPIENTS/CN=REP", 0x5D01: "rep@sender.example",
    0x0042: "Rep Resen", 0x0065: "/O=ORG/OU=SITE/CN=RECIPIENTS/CN=REP", 0x5D02: "rep@sender.example",
    0x1035: "<sent-1@sender.example>", 0x1042: "<a@b.example>", 0x1039: "<x@b.example> <a@b.example>",
    BODY: "Hei\r\nFrom me\r\n", HTML: "<p>Hei æøå</p>".encode(), HTML_PAGE: 65001,
}  # fmt: skip
TO: Set = {KIND: 1, NAME: "Kari Nordmann", ADDRESS: "/O=ORG/CN=KARI", SMTP: "kari@customer.example"}
CC: Set = {KIND: 2, NAME: "cc@customer.example", ADDRESS: "cc@customer.example"}
BCC: Set = {KIND: 3, NAME: "Skjult", ADDRESS: "hidden@customer.example"}
PDF: Set = {METHOD: 1, LONG_NAME: "order.pdf", MIME_TAG: "application/pdf", DATA: bytes(range(256))}


@dataclass
class Message:
    """What a file holds. ``ansi``: text is not Unicode but in this codec. A file's ``DATA`` may be a message."""

    properties: Set = field(default_factory=lambda: SENT)
    recipients: Sequence[Set] = (TO, CC, BCC)
    files: Sequence[Mapping[int, Any]] = ()
    ansi: str = ""

    def file(self, *, version: int = 3) -> bytes:
        """The ``.msg`` file."""
        no_names = {f"__substg1.0_{tag:04X}0102": b"" for tag in (2, 3, 4)}
        return compound_file({**self.tree(32), "__nameid_version1.0": no_names}, version=version)

    def tree(self, ahead: int) -> Tree:
        """Its storages and streams; ``ahead``: octets before the table of short properties."""
        found = _tree(self.properties, ahead, self.ansi)
        for number, recipient in enumerate(self.recipients):
            found[f"__recip_version1.0_#{number:08X}"] = _tree(recipient, 8, self.ansi)
        for number, file in enumerate(self.files):
            short = {tag: value for tag, value in file.items() if not isinstance(value, Message)}
            attached = _tree(short, 8, self.ansi)
            if isinstance(inner := file.get(DATA), Message):
                attached["__substg1.0_3701000D"] = inner.tree(24)
            found[f"__attach_version1.0_#{number:08X}"] = attached
        return found


def _tree(properties: Set, ahead: int, ansi: str) -> Tree:
    streams, table = dict[str, Any](), bytes(ahead)
    for tag, value in properties.items():
        if isinstance(value, str):
            kind, octets = (0x1E, value.encode(ansi)) if ansi else (0x1F, value.encode("utf-16-le", "surrogatepass"))
        elif isinstance(value, bytes):
            kind, octets = 0x102, value
        else:
            table += _short(tag, value)
            continue
        streams[f"__substg1.0_{tag:04X}{kind:04X}"] = octets
        table += struct.pack("<HHIQ", kind, tag, 6, len(octets))
    return {"__properties_version1.0": table, **streams}


def _short(tag: int, value: int | datetime) -> bytes:
    if isinstance(value, datetime):
        ticks = int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
        return struct.pack("<HHIQ", 0x40, tag, 6, ticks)
    return struct.pack("<HHIQ", 0x0B if isinstance(value, bool) else 0x03, tag, 6, value)


def stored_rtf(rtf: bytes) -> bytes:
    """RTF as PidTagRtfCompressed has it, without compression ([MS-OXRTFCP] section 2.1.3.1.5)."""
    return struct.pack("<IIII", len(rtf) + 12, len(rtf), 0x414C454D, 0) + rtf


BEGINNING = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    b"MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20"
    b"\\b\\i\\u\\tab\\tx"
)


def packed_rtf(rtf: bytes) -> bytes:
    """The same compressed, with the longest matches of the last 4,096 octets."""
    whole, place, items = BEGINNING + rtf, len(BEGINNING), list[tuple[int, bytes]]()
    while place < len(whole):
        window = max(0, place - 4095)
        length = next((n for n in range(min(17, len(whole) - place), 1, -1)
                       if whole.find(whole[place : place + n], window, place + n - 1) >= 0), 0)  # fmt: skip
        if length:
            at = whole.find(whole[place : place + length], window, place + length - 1)
            items.append((1, struct.pack(">H", (at % 4096) << 4 | (length - 2))))
        else:
            items.append((0, whole[place : place + 1]))
        place += length or 1
    items.append((1, struct.pack(">H", (len(whole) % 4096) << 4)))
    body = b""
    for run in (items[start : start + 8] for start in range(0, len(items), 8)):
        body += bytes([sum(bit << number for number, (bit, _) in enumerate(run))]) + b"".join(
            octets for _, octets in run
        )
    return struct.pack("<IIII", len(body) + 12, len(rtf), 0x75465A4C, zlib.crc32(body, 0xFFFFFFFF) ^ 0xFFFFFFFF) + body
