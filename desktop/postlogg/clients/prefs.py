"""Reads the preferences of a Mozilla program: lines ``user_pref("key", value);``. Whatever else is there is skipped."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

Value = str | int | bool

_LINE = re.compile(
    r'^[ \t]*(?:user_|sticky_)?pref\([ \t]*"((?:[^"\\\n]|\\.)*)"[ \t]*,[ \t]*'
    r'(?:"((?:[^"\\\n]|\\.)*)"|(-?[0-9]{1,18})|(true|false))[ \t]*\)',
    re.MULTILINE,
)
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|(.))")
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v", "0": ""}


@dataclass(frozen=True, slots=True)
class Prefs:
    """The preferences below a prefix. A missing value, or one of another type, reads as the default."""

    values: Mapping[str, Value]
    prefix: str = ""

    def below(self, name: str) -> Prefs:
        """The branch ``name``, without its dot."""
        return Prefs(self.values, f"{self.prefix}{name}.")

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        value = self.values.get(self.prefix + key)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int = 0) -> int:
        """A whole number."""
        value = self.values.get(self.prefix + key)
        return value if isinstance(value, int) and not isinstance(value, bool) else default

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false."""
        value = self.values.get(self.prefix + key)
        return value if isinstance(value, bool) else default

    def words(self, key: str) -> list[str]:
        """A list separated by commas, each word once."""
        return list(dict.fromkeys(word.strip() for word in self.text(key).split(",") if word.strip()))


def read_prefs(profile: Path) -> Prefs:
    """The profile's preferences; ``user.js`` overrides them at every start. Raises OSError if ``prefs.js`` cannot be
    read."""
    values = parse((profile / "prefs.js").read_text("utf-8", "replace"))
    with suppress(OSError):
        values |= parse((profile / "user.js").read_text("utf-8", "replace"))
    return Prefs(values)


def parse(text: str) -> dict[str, Value]:
    """All preferences that can be understood; the last one of a key counts."""
    values: dict[str, Value] = {}
    for key, string, number, truth in _LINE.findall(text):
        if number:
            values[_plain(key)] = int(number)
        elif truth:
            values[_plain(key)] = truth == "true"
        else:
            values[_plain(key)] = _plain(string)
    return values


def _plain(text: str) -> str:
    """Undo the escapes of JavaScript; half a surrogate pair becomes U+FFFD."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(_character, text).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _character(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    return chr(int(code, 16)) if code else _LETTERS.get(match[3], match[3])
