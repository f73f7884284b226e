"""The fields of a header section (RFC 5322 section 2.2): every one, and quickly the few that a scan asks of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import overload

# A header section beyond this is not read on: the reader stays bounded whatever it is given.
MAX_HEADER = 1024 * 1024

Field = tuple[str, str]

_EMPTY_LINE = re.compile(rb"\n\r?\n")
_WANTED = ("from", "to", "cc", "bcc", "subject", "date", "message-id", "in-reply-to", "references", "content-type")
# Letters of both cases by hand: with re.IGNORECASE it takes twice the time.
_ANY_CASE = "|".join("".join(f"[{c.upper()}{c}]" if c.isalpha() else c for c in name) for name in _WANTED)
# As most of the lines begin that are not wanted: they are passed over sooner.
_OTHER = r"(?![ \tAaXx])"
_PLAIN = re.compile(rf"\n{_OTHER}({_ANY_CASE})[ \t]*+(?:\n[ \t]++)*+:([^\n]*+(?:\n[ \t][^\n]*+)*+)")


class Fields(Sequence[Field]):
    """Every field of a message, or of its header section alone, as ``fields`` has them; read when somebody asks."""

    __slots__ = ("_every", "_raw")

    def __init__(self, raw: bytes) -> None:
        self._raw: bytes | None = raw
        self._every: tuple[Field, ...] = ()

    def _read(self) -> tuple[Field, ...]:
        if self._raw is not None:
            self._every, self._raw = fields(self._raw), None
        return self._every

    def __len__(self) -> int:
        return len(self._read())

    def __iter__(self) -> Iterator[Field]:
        return iter(self._read())

    @overload
    def __getitem__(self, index: int) -> Field: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Field, ...]: ...
    def __getitem__(self, index: int | slice) -> Field | tuple[Field, ...]:
        return self._read()[index]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Fields | tuple) and self._read() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._read())

    def __repr__(self) -> str:
        return repr(self._read())


def header_section(raw: bytes) -> bytes:
    """The header section with its line ends as they are, without the empty line; bounded by MAX_HEADER octets."""
    window = raw[:MAX_HEADER]
    if window.startswith((b"\r\n", b"\n")):
        return b""
    empty_line = _EMPTY_LINE.search(window)
    return window[: empty_line.start() + 1] if empty_line else window


def fields(raw: bytes) -> tuple[Field, ...]:
    """Every header field as (lower-case name, unfolded undecoded value), in order. Octets that are no UTF-8 are read
    as Latin-1, line by line."""
    return _every(header_section(raw))


def wanted(section: bytes) -> dict[str, list[str]]:
    """The values, as ``fields`` has them, of the fields that identify a message and say whom it is with."""
    found = _plain(section)
    if found is None:
        found = {}
        for name, value in _every(section):
            if name in _WANTED:
                found.setdefault(name, []).append(value)
    return found


def _plain(section: bytes) -> dict[str, list[str]] | None:
    """The same in a sixth of the time, or None where octets stand in the section that are read in other ways."""
    if not section.isascii() or _has_odd_space(section) or section.startswith(b"\t"):
        return None
    text = section.decode().replace("\r\n", "\n")
    if "\r" in text:
        return None
    found: dict[str, list[str]] = {}
    for name, value in _PLAIN.findall("\n" + text):
        line = (value.replace("\n", "") if "\n" in value else value).strip()
        found.setdefault(name.lower(), []).append(line)
    return found


def _has_odd_space(section: bytes) -> bool:
    """Control characters that Python counts as white space around a name or a value."""
    return (b"\x0b" in section or b"\x0c" in section or b"\x1c" in section or b"\x1d" in section
            or b"\x1e" in section or b"\x1f" in section)  # fmt: skip


def _every(section: bytes) -> tuple[Field, ...]:
    lines = _unfolded(section.replace(b"\r\n", b"\n")).split("\n")
    return tuple([
        (name.strip().lower(), value.strip())
        for name, colon, value in [line.partition(":") for line in lines]
        if colon and " " not in (bare := name.rstrip()) and bare
    ])  # fmt: skip


def _unfolded(section: bytes) -> str:
    try:
        text = section.decode()
    except UnicodeDecodeError:
        text = "\n".join(_text(line) for line in section.split(b"\n"))
    if "\r" in text:
        text = "\n".join(line.rstrip("\r") for line in text.split("\n"))
    return text.replace("\n ", " ").replace("\n\t", "\t")


def _text(octets: bytes) -> str:
    try:
        return octets.decode()
    except UnicodeDecodeError:
        return octets.decode("latin-1")
