"""The properties in a ``.msg`` file ([MS-OXMSG]): streams named by tag and type, and a table of the short ones."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from postlogg.errors import StoreError
from postlogg.stores.compound_file import CompoundFile, Storage, Stream
from postlogg.stores.outlook_codepages import WESTERN, decode
from postlogg.stores.outlook_properties import Tag

NOT_A_MESSAGE = "This is not a message that Outlook saved."

_TABLE = "__PROPERTIES_VERSION1.0"
_EMBEDDED = "__SUBSTG1.0_3701000D"
_RECIPIENT, _ATTACHMENT = "__RECIP_VERSION1.0_#", "__ATTACH_VERSION1.0_#"
_STREAM_NAME = re.compile(r"__SUBSTG1\.0_([0-9A-F]{4})([0-9A-F]{4})")

_ENTRY = struct.Struct("<HHI8s")
_LENGTHS = {0x0002: 2, 0x0003: 4, 0x000B: 1}
"""Of numbers, by their type."""

_TIME = 0x0040
_BINARY, _STRING, _UNICODE = 0x0102, 0x001E, 0x001F
_OF_MESSAGE, _OF_EMBEDDED, _OF_OTHERS = 32, 24, 8
"""Octets before the table's entries (section 2.4.1)."""

_FILE_TIME = struct.Struct("<Q")
_BEGINNING = datetime(1601, 1, 1, tzinfo=UTC)
_CHARSET = re.compile(rb"charset\s{0,8}=\s{0,8}[\"']?\s{0,8}utf-?8", re.IGNORECASE)
_WHERE_CHARSETS_STAND = 4096


class StoredProperties:
    """See ``outlook_properties.Properties``, ``AttachmentProperties`` and ``MessageProperties``.

    ``page``: the character set of text that is not Unicode, None where it is this one's own to tell. What is read of
    the file raises StoreError where it is damaged.
    """

    def __init__(self, file: CompoundFile, storage: Storage, ahead: int, page: int | None = None) -> None:
        self._file, self._storage = file, storage
        self._streams = dict(_streams(storage))
        self._short = dict(_entries(self._read(storage.streams.get(_TABLE)), ahead))
        self._texts: dict[Tag, str] = {}
        self._others: dict[str, list[StoredProperties]] = {}
        self._page = page or self.number(Tag.MESSAGE_CODEPAGE) or self.number(Tag.INTERNET_CODEPAGE) or WESTERN

    def text(self, tag: Tag) -> str:
        """See ``Properties.text``."""
        if tag not in self._texts:
            self._texts[tag] = self._text(tag)
        return self._texts[tag]

    def _text(self, tag: Tag) -> str:
        if stream := self._streams.get((tag, _UNICODE)):
            return decode(self._read(stream), 1200).rstrip("\0")
        if stream := self._streams.get((tag, _STRING)):
            return decode(self._read(stream), self._page).rstrip("\0")
        octets = self.octets(tag)
        return decode(octets, self._page_of(octets)).rstrip("\0") if octets else ""

    def _page_of(self, html: bytes) -> int:
        """HTML is kept as octets, in the character set of the message as it came."""
        stated = self.number(Tag.INTERNET_CODEPAGE)
        return stated or (65001 if _CHARSET.search(html, 0, _WHERE_CHARSETS_STAND) else self._page)

    def octets(self, tag: Tag) -> bytes:
        """See ``Properties.octets``."""
        return self._read(self._streams.get((tag, _BINARY)))

    def number(self, tag: Tag, missing: int = 0) -> int:
        """See ``Properties.number``."""
        kind, value = self._short.get(tag, (0, b""))
        return int.from_bytes(value[: _LENGTHS[kind]], "little") if kind in _LENGTHS else missing

    def moment(self, tag: Tag) -> datetime | None:
        """See ``Properties.moment``: kept as tenths of microseconds since 1601."""
        kind, value = self._short.get(tag, (0, b""))
        ticks = _FILE_TIME.unpack(value)[0] if kind == _TIME else 0
        try:
            return _BEGINNING + timedelta(microseconds=ticks // 10) if ticks else None
        except OverflowError:
            return None

    def recipients(self) -> list[StoredProperties]:
        """See ``MessageProperties.recipients``."""
        return self._below(_RECIPIENT)

    def attachments(self) -> list[StoredProperties]:
        """See ``MessageProperties.attachments``."""
        return self._below(_ATTACHMENT)

    def embedded(self) -> StoredProperties | None:
        """See ``AttachmentProperties.embedded``."""
        found = self._storage.storages.get(_EMBEDDED)
        if found is None or _TABLE not in found.streams:
            return None
        return StoredProperties(self._file, found, _OF_EMBEDDED)

    def _below(self, prefix: str) -> list[StoredProperties]:
        """In the order of their numbers, in which they were added."""
        if prefix not in self._others:
            inner = self._storage.storages
            names = sorted(name for name in inner if name.startswith(prefix))
            self._others[prefix] = [StoredProperties(self._file, inner[name], _OF_OTHERS, self._page) for name in names]
        return self._others[prefix]

    def _read(self, stream: Stream | None) -> bytes:
        return self._file.read(stream) if stream is not None else b""


def properties(octets: bytes) -> StoredProperties:
    """Those of the message that the file is. Raises StoreError."""
    file = CompoundFile(octets)
    if _TABLE not in file.root.streams:
        raise StoreError(NOT_A_MESSAGE)
    return StoredProperties(file, file.root, _OF_MESSAGE)


def _streams(storage: Storage) -> Iterator[tuple[tuple[int, int], Stream]]:
    for name, stream in storage.streams.items():
        if match := _STREAM_NAME.fullmatch(name):
            yield (int(match[1], 16), int(match[2], 16)), stream


def _entries(table: bytes, ahead: int) -> Iterator[tuple[int, tuple[int, bytes]]]:
    whole = table[ahead : ahead + (max(0, len(table) - ahead)) // _ENTRY.size * _ENTRY.size]
    for kind, tag, _, value in _ENTRY.iter_unpack(whole):
        yield tag, (kind, value)
