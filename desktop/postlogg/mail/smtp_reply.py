"""Finds SMTP replies of failure (RFC 5321 section 4.2) and enhanced status codes (RFC 3463) quoted in text."""

from __future__ import annotations

import re

DIAGNOSTIC_LIMIT = 1000
"""Characters of the server's words that are kept."""

_ENHANCED = re.compile(r"(?<![\d.\w-])([45]\.[0-7]\.\d{1,3})(?![\d.]*\d)")
_REPLY = re.compile(
    r"(?:^[ \t<>*|.\"'(-]*|(?:said|reason|responded|response|reply|error|returned|with|was|:|;|\.\.\.|\()\W{0,6})"
    r"([45]\d\d)(?:[ -]|: ?)(?=[^\s\d]|\d\.\d|\d{3}[ -])",
    re.IGNORECASE | re.MULTILINE,
)
_NEXT_STEP = re.compile(r"[ \t]*(?:[<>*=_-]{2}|[2-5]\d\d[ -]|giving up|in:|out:)", re.IGNORECASE)
_CONTINUED = re.compile(r"[ \t<>]*\d\d\d-")
_CODE = re.compile(r"([45]\d\d)[- ]((?:[45]\.\d{1,3}\.\d{1,3} )?)")
_EXPIRED = ".4.7"
_UNSPECIFIC = ".0.0"


def has_reply(text: str) -> bool:
    """Whether an SMTP reply of a failure is quoted."""
    return _REPLY.search(text) is not None


def reply_text(text: str) -> str:
    """The first quoted reply with its continuation, or an empty text."""
    found = _REPLY.search(text)
    if found is None:
        return ""
    first, *below = paragraph(text[found.start(1) : found.start(1) + 4 * DIAGNOSTIC_LIMIT]).split("\n")
    kept = [first]
    for line in below:
        if _NEXT_STEP.match(line) and not _CONTINUED.match(kept[-1]):
            break
        kept.append(line)
    return _without_quotes(joined("\n".join(kept)))


def joined(reply: str) -> str:
    """A reply of several lines on one, its code only in front."""
    line = one_line(reply)
    code = _CODE.match(line)
    if code is None:
        return line
    again = f" {code[1]}-{code[2]}", f" {code[1]} {code[2]}"
    head, tail = line[: code.end()], line[code.end() :]
    return head.replace("-", " ", 1) + tail.replace(again[0], " ").replace(again[1], " ")


def _without_quotes(reply: str) -> str:
    bare = reply.rstrip("'\"")
    return bare if "[" in bare else bare.rstrip("]'\"")


def enhanced_statuses(text: str) -> list[str]:
    """The enhanced status codes of failures and delays, in order."""
    return _ENHANCED.findall(text)


def most_telling(codes: list[str]) -> str:
    """The first code that says why; else ``x.4.7``, that the time for trying is over; else ``x.0.0``."""
    return min(codes, key=_emptiness, default="")


def _emptiness(code: str) -> int:
    return 2 if code.endswith(_UNSPECIFIC) else int(code.endswith(_EXPIRED))


def paragraph(text: str) -> str:
    """The text up to the first empty line."""
    return text.lstrip("\n").partition("\n\n")[0]


def one_line(text: str) -> str:
    """On one line with single spaces, within the limit."""
    return " ".join(text[: 4 * DIAGNOSTIC_LIMIT].split())[:DIAGNOSTIC_LIMIT]
