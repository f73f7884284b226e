"""A settings file's text, changed where it has to be: comments, order and keys that are not ours are kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

_LISTS = ("folder", "imap", "oauth")
# What is not there if it is not chosen.
_OPTIONAL = ("sending",)


def merged(text: str, source: Mapping[str, Any]) -> str:
    """The text with these values in it. Raises ValueError where it is not TOML."""
    try:
        document = tomlkit.parse(text)
        _merge(document, source)
        for key in _OPTIONAL:
            if key not in source:
                document.pop(key, None)
        return tomlkit.dumps(document)
    except TOMLKitError as error:
        raise ValueError(str(error)) from error


def _merge(target: Any, source: Mapping[str, Any]) -> None:
    for key, value in source.items():
        if isinstance(value, Mapping) and isinstance(target.get(key), Mapping):
            _merge(target[key], value)
        elif key in _LISTS and isinstance(value, list):
            target.pop(key, None)
            if value:
                target[key] = _tables(value)
        elif target.get(key) != value:
            target[key] = value


def _tables(rows: list[dict[str, Any]]) -> Any:
    array = tomlkit.aot()
    for row in rows:
        array.append(tomlkit.item(row))
    return array
