"""Mailboxes as clients show them to people, which is not as RFC 5322 writes them: parted by semicolons, with commas in
bare names, with the address twice (``a@b.example<mailto:a@b.example>``), in brackets, or missing."""

from __future__ import annotations

import re
from bisect import bisect_left

from postlogg.mail.address import MAX_FIELD
from postlogg.mail.forwarded_page import without_direction
from postlogg.model import Mailbox

# Nobody has so many recipients; the rest of a hostile list is not read.
MAX_MAILBOXES = 10_000

_STRUCTURE = re.compile(r"[\"',;<>]")
# A quotation mark that can end a name: what follows is an address, the next mailbox, or nothing.
_CLOSING = {mark: re.compile(mark + r"\s*+(?=[<,;(\[]|\Z)") for mark in "\"'"}
_NAME_NEEDS_QUOTES = re.compile(r"[,;:@()<>\[\]\\.]")
_QUOTE_PAIRS = frozenset(['""', "“”", "„”", "„“", "«»", "»«", "””", "「」", "『』"])
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"))


def written_mailboxes(text: str) -> tuple[Mailbox, ...]:
    """The mailboxes of a visible To or Cc line, in order; those without an address have an empty one."""
    value = text[:MAX_FIELD]
    commas, semicolons = _separators(value)
    if not semicolons:
        return _from_pieces(_rejoin_names(_cut(value, commas)))
    pieces: list[str] = []
    for piece in _cut(value, semicolons):
        inner = _cut(piece, _separators(piece)[0])
        pieces += inner if all("@" in part for part in inner) else [piece]
    return _from_pieces(pieces)


def written_mailbox(text: str) -> Mailbox | None:
    """The mailbox of a visible From line; one with an address is preferred."""
    found = written_mailboxes(text)
    return next((mailbox for mailbox in found if mailbox.address), found[0] if found else None)


def clean_name(text: str) -> str:
    """A display name without the marks of quotation around it."""
    name = without_direction(text.strip())
    if len(name) > 2 and name[0] == name[-1] == "'" and _NAME_NEEDS_QUOTES.search(name):
        return name[1:-1].strip()
    if len(name) > 1 and name[0] + name[-1] in _QUOTE_PAIRS:
        return name[1:-1].strip().replace('\\"', '"')
    return name


def _separators(text: str) -> tuple[list[int], list[int]]:
    """Where the commas and the semicolons stand that are in no quoted name and in no angle brackets."""
    commas: list[int] = []
    semicolons: list[int] = []
    closings = _Closings(text)
    at_start, depth, resume, last = True, 0, 0, -1
    last_bracket = text.rfind(">")
    for found in _STRUCTURE.finditer(text):
        at, mark = found.start(), found[0]
        if at < resume:
            continue
        at_start = at_start and not text[last + 1 : at].strip()
        if mark in "\"'":
            if at_start and not depth:
                resume = closings.after(mark, at) + 1
        elif mark == "<":
            depth += at < last_bracket
        elif mark == ">":
            depth = max(0, depth - 1)
        elif not depth:
            (commas if mark == "," else semicolons).append(at)
        at_start = mark in ",;" and not depth
        last = at
    return commas, semicolons


class _Closings:
    """The closing quotation marks of a text, found once however often they are asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._places: dict[str, list[int]] = {}

    def after(self, mark: str, at: int) -> int:
        """The place of the mark that closes the name which the mark at ``at`` opens, or -1."""
        if mark not in self._places:
            self._places[mark] = [found.start() for found in _CLOSING[mark].finditer(self._text)]
        places = self._places[mark]
        index = bisect_left(places, at + 1)
        place = places[index] if index < len(places) else -1
        # an apostrophe may begin a name that nothing quotes, and another such name follow
        return -1 if mark == "'" and self._text.find("<", at, place) >= 0 else place


def _cut(text: str, places: list[int]) -> list[str]:
    starts = [0, *(place + 1 for place in places)]
    ends = [*places, len(text)]
    return [piece for start, end in zip(starts, ends, strict=True) if (piece := text[start:end].strip())]


def _rejoin_names(pieces: list[str]) -> list[str]:
    """``Doe, John <john@acme.example>``, cut at the comma, put together again."""
    if all("@" in piece for piece in pieces):
        return pieces
    joined: list[str] = []
    pending: list[str] = []
    for piece in pieces:
        pending.append(piece)
        if "@" in piece:
            joined += [", ".join(pending)] if "<" in piece or "[" in piece else pending
            pending = []
    return joined + pending


def _from_pieces(pieces: list[str]) -> tuple[Mailbox, ...]:
    found = (_mailbox(piece) for piece in pieces[:MAX_MAILBOXES])
    return tuple(mailbox for mailbox in found if mailbox.name or mailbox.address)


def _mailbox(piece: str) -> Mailbox:
    if piece.endswith(":"):  # an empty group, as in "undisclosed-recipients:;"
        return Mailbox("", "")
    name, rest = _split_name(piece)
    address = _address(rest)
    name = clean_name(name if address or name else rest)
    if not address and not any(map(str.isalnum, name)):
        return Mailbox("", "")
    return Mailbox("" if address and _address(name) == address else name, address)


def _split_name(piece: str) -> tuple[str, str]:
    """The display name and what holds the address."""
    if piece[0] in "\"'" and (closing := _Closings(piece).after(piece[0], 0)) > 0:
        return piece[: closing + 1], piece[closing + 1 :]
    for opening in ("<", "[mailto:", "(", "["):
        name, found, rest = piece.partition(opening)
        if found and "@" in rest:
            return (name, rest) if name.strip() or "(" not in rest else (rest.partition("(")[2].rstrip(") "), rest)
        if found and "@" in name and opening in "<(":
            return ("" if opening == "<" else rest.rstrip(") ")), name
    if "@" in piece and len(words := piece.split()) > 1:
        address = next(word for word in words if "@" in word)
        return " ".join(word for word in words if word is not address), address
    return ("", piece) if "@" in piece else (piece, "")


def _address(text: str) -> str:
    """The addr-spec within what a client shows, or an empty text."""
    bare = text.strip().lstrip("<([").strip()
    if bare[:7].lower() == "mailto:":
        bare = bare[7:]
    for end in "<>])":
        bare = bare.partition(end)[0]
    if '"' not in bare:
        bare = "".join(bare.split()) if bare.count("@") == 1 else bare.partition(" ")[0]
    bare = bare.translate(_INVISIBLE).strip().strip("'")
    local, at, domain = bare.rpartition("@")
    return bare if at and local and domain else ""
