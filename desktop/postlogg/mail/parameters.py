"""The parameters of a MIME header field (RFC 2045 section 5.1), with RFC 2231's continuations and character sets."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

from postlogg.mail.tolerant_text import decode

# Nobody's file name is longer; what lies beyond is not read.
MAX_VALUE = 16 * 1024

_PARAMETER = re.compile(r';\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;"]*))', re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SECTION = re.compile(r"(?P<name>[^*]+)(?:\*(?P<number>\d{1,3}))?(?P<extended>\*)?")


def parse_value(value: str) -> tuple[str, dict[str, str]]:
    """The value in lower case (``text/plain``, ``attachment``) and its parameters by lower-case name, decoded."""
    text = value[:MAX_VALUE]
    sections: dict[str, dict[int, tuple[str, bool]]] = {}
    for found in _PARAMETER.finditer(text):
        given = _ESCAPED.sub(r"\1", found[2]) if found[2] is not None else (found[3] or "").strip()
        if section := _SECTION.fullmatch(found[1].lower()):
            pieces = sections.setdefault(section["name"], {})
            pieces.setdefault(int(section["number"] or 0), (given, bool(section["extended"])))
    return text.partition(";")[0].strip().lower(), {name: _join(pieces) for name, pieces in sections.items()}


def _join(pieces: dict[int, tuple[str, bool]]) -> str:
    ordered = [pieces[number] for number in sorted(pieces)]
    if not ordered[0][1]:
        return "".join(text if not extended else _percent(text, "") for text, extended in ordered)
    charset, _, rest = ordered[0][0].partition("'")
    first = rest.partition("'")[2] if "'" in rest else ordered[0][0]
    octets = unquote_to_bytes(first) + b"".join(
        unquote_to_bytes(text) if extended else text.encode("utf-8", "replace") for text, extended in ordered[1:]
    )
    return decode(octets, charset)


def _percent(text: str, charset: str) -> str:
    return decode(unquote_to_bytes(text), charset)
