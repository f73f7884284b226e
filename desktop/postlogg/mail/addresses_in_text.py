"""Finds e-mail addresses in running text, in linear time."""

from __future__ import annotations

import re

_LETTERS = r"A-Za-z0-9\xa1-\u024f"
_LOCAL = rf"{_LETTERS}!#$%&'*+/=?^_`{{|}}~.\-"
ADDRESS = re.compile(
    rf"(?:(?<![{_LOCAL}])[{_LOCAL}]{{1,128}}|\"[^\"\n@]{{1,128}}\")"
    rf"@(?:[{_LETTERS}](?:[{_LETTERS}_.\-]{{0,253}}[{_LETTERS}])?|\[[\d.:A-Fa-f]{{3,60}}\])"
)
"""An addr-spec as mail servers write it: also with dots in the wrong place. Of other scripts only Latin letters count,
for in Japanese or Chinese text an address follows the word before it without a space."""
_DECORATION = re.compile(r"(?:smtp|rcpt|to|mailto|recipient|orig_to|user|for)=", re.IGNORECASE)


def addresses(text: str) -> list[str]:
    """The addresses in order, without the decoration that text puts in front of them."""
    return [tidy(found) for found in ADDRESS.findall(text)] if "@" in text else []


def tidy(address: str) -> str:
    """Without the quote marks, bullets and labels that stick to an address."""
    bare = address.lstrip("'`*|")
    if bare.startswith("@"):  # a local part that the server has blotted out
        return address
    bare = bare if bare.startswith("=?") else bare.lstrip("=")
    label = _DECORATION.match(bare)
    return bare[label.end() :] if label else bare
