"""Reads the ``[Section]`` and ``key=value`` files that most clients on Linux keep. Whatever else is there is left."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

Sections = Mapping[str, Mapping[str, str]]

_MOST_OCTETS = 4 * 1024 * 1024
_ESCAPE = re.compile(r"\\([sntr\\])")
_LETTERS = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
EMPTY: Mapping[str, str] = {}


def read_sections(path: Path) -> dict[str, dict[str, str]]:
    """The file's sections by name, keys in lower case; the last one of a name or key counts. Raises OSError."""
    with path.open("rb") as file:
        text = file.read(_MOST_OCTETS).decode("utf-8-sig", "surrogateescape")
    sections: dict[str, dict[str, str]] = {}
    values: dict[str, str] = {}
    for line in text.splitlines():
        stripped = line.strip()
        if stripped.startswith("[") and stripped.endswith("]"):
            values = sections.setdefault(stripped[1:-1].strip(), {})
        elif "=" in stripped and not stripped.startswith(("#", ";")):
            key, _, value = stripped.partition("=")
            values[key.strip().lower()] = value.strip()
    return sections


def read_all(paths: Iterable[Path]) -> dict[Path, dict[str, dict[str, str]]]:
    """The files that can be read."""
    found = {}
    for path in paths:
        try:
            found[path] = read_sections(path)
        except OSError:
            continue
    return found


def unescaped(value: str) -> str:
    """A value of a desktop key file, with its escapes undone."""
    return _ESCAPE.sub(lambda match: _LETTERS[match[1]], value)


def items(value: str) -> list[str]:
    """A list of a desktop key file; each item once."""
    return list(dict.fromkeys(item.strip() for item in unescaped(value).split(";") if item.strip()))


def is_true(value: str, *, default: bool = False) -> bool:
    """Also as 1, yes and on."""
    return value.strip().lower() in ("true", "1", "yes", "on") if value.strip() else default
