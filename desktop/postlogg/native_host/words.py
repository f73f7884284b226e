"""The user's language without Qt: which one, and what Qt's compiled translations (.qm) have for it."""

from __future__ import annotations

import os
import struct
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from postlogg.language import speak
from postlogg.system.paths import resource

ENGLISH = "en"
_AS = {"no": "nb", "nn": "nb"}
_NOUNS_ARE_CAPITAL = ("de",)
_CONTEXT = b"wording"

# Sections and fields of the format (QTranslator's own; integers in network byte order).
_HASHES, _MESSAGES = 0x42, 0x69
_MAGIC_OCTETS = 16
_END, _TRANSLATION, _SOURCE, _IN_CONTEXT = 1, 3, 6, 7


class Words:
    """One language's. ``setting``: what the user chose, or an empty text; ``language``: its ISO 639 code."""

    def __init__(self, setting: str = "") -> None:
        self.setting = setting
        self.language, self._octets = _chosen(setting)
        self._hashes, self._messages = _sections(self._octets)

    def __call__(self, text: str) -> str:
        """The text in that language, or the text itself."""
        for at in self._places(_hash(text.encode())):
            fields = dict(_fields(self._octets, self._messages + at))
            if fields.get(_SOURCE) == text.encode() and fields.get(_IN_CONTEXT) == _CONTEXT:
                return fields[_TRANSLATION].decode("utf-16-be") if _TRANSLATION in fields else text
        return text

    def speak(self) -> None:
        """Let all that is put into words speak it."""
        sentences = resource("translations/sentences.txt").read_text(encoding="utf-8").splitlines()
        decimal = "." if self.language == ENGLISH else ","
        speak(self, sentences, lowers=self.language not in _NOUNS_ARE_CAPITAL, decimal=decimal)

    def _places(self, wanted: int) -> Iterator[int]:
        """Each eight octets of that section are a hash and a place among the messages, in the order of the hashes."""
        start, end = self._hashes
        every = range(start, end, 8)
        for at in every[bisect_left(every, wanted, key=self._hash_at) :]:
            if self._hash_at(at) != wanted:
                return
            yield int.from_bytes(self._octets[at + 4 : at + 8], "big")

    def _hash_at(self, at: int) -> int:
        return int.from_bytes(self._octets[at : at + 4], "big")


def _chosen(setting: str) -> tuple[str, bytes]:
    """The language of the setting or, where that is empty or unknown, the first of the system's that there is."""
    for wish in (setting, *_of_the_system()):
        code = wish.replace("_", "-").partition("-")[0].lower()
        code = _AS.get(code, code)
        if code == ENGLISH:
            break
        if code and code.isalpha() and (octets := _compiled(code)):
            return code, octets
    return ENGLISH, b""


def _of_the_system() -> list[str]:
    listed = os.environ.get("LANGUAGE", "").split(":")
    named = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    return [*listed, next(filter(None, named), "") or _of_windows()]


def _of_windows() -> str:
    import locale  # noqa: PLC0415 - elsewhere the environment says it

    return locale.getlocale()[0] or ""


@cache
def _compiled(code: str) -> bytes:
    try:
        return resource(f"translations/{code}.qm").read_bytes()
    except OSError:
        return b""


def _sections(octets: bytes) -> tuple[tuple[int, int], int]:
    """Where the hashes begin and end, and where the messages begin."""
    at, hashes, messages = _MAGIC_OCTETS, (0, 0), 0
    while at + 5 <= len(octets):
        tag, size = struct.unpack_from(">BI", octets, at)
        at += 5
        if tag == _HASHES:
            hashes = (at, at + size)
        elif tag == _MESSAGES:
            messages = at
        at += size
    return hashes, messages


def _fields(octets: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    while octets[at] != _END:
        tag, size = struct.unpack_from(">BI", octets, at)
        yield tag, octets[at + 5 : at + 5 + size]
        at += 5 + size


def _hash(octets: bytes) -> int:
    """The ELF hash, by which the format finds a text."""
    found = 0
    for octet in octets:
        found = (found << 4) + octet
        high = found & 0xF0000000
        found = (found ^ high >> 24) & ~high
    return found or 1
