"""HTML or plain text out of the RTF in which Outlook wrapped it ([MS-OXRTFEX]), and the text of RTF that wraps nothing.

One pass, linear, never raises: what is not understood is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from postlogg.stores.outlook_codepages import FONT_CHARSETS, WESTERN, decode

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?[0-9]{1,10})? ?|\\'(?P<octet>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z])"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\",
    re.DOTALL,
)
_TEXT = {
    b"par": "\n", b"line": "\n", b"sect": "\n", b"page": "\n", b"row": "\n", b"cell": "\t", b"tab": "\t",
    b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•", b"endash": "–",
    b"emdash": "—", b"emspace": " ", b"enspace": " ", b"qmspace": " ", b"zwj": "\u200d", b"zwnj": "\u200c",
}  # fmt: skip
_SIGNS = {b"~": "\u00a0", b"_": "\u00ad", b"\n": "\n", b"\r": "\n"}
_NOT_TEXT = frozenset({
    b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"header", b"footer", b"headerl", b"headerr",
    b"footerl", b"footerr", b"filetbl", b"listtable", b"listoverridetable", b"rsidtbl", b"revtbl", b"pntext", b"xe",
    b"themedata", b"colorschememapping", b"latentstyles", b"datastore", b"generator", b"mhtmltag",
    b"nonshppict", b"fldinst",
})  # fmt: skip
_HTML, _PLAIN = b"fromhtml", b"fromtext"
_DEEPEST = 1_000


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """``html`` where HTML was wrapped, else ``text``."""

    text: str = ""
    html: str = ""


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds between two braces. ``silent``: not text; ``tag``: markup; ``rendering``: what shows
    the markup to who knows RTF alone; ``skip``: how much stands in for a character that who knows no Unicode lacks."""

    silent: bool = False
    fonts: bool = False
    tag: bool = False
    rendering: bool = False
    font: int = -1
    skip: int = 1


def unwrap(rtf: bytes) -> Unwrapped:
    """What is in the RTF. Nothing where it is no RTF at all."""
    if not rtf.lstrip().startswith(b"{\\rtf"):
        return Unwrapped()
    reader = _Reader()
    text = reader.read(rtf)
    return Unwrapped(html=text) if reader.wrapped == _HTML else Unwrapped(text=text)


@dataclass(slots=True)
class _Reader:
    wrapped: bytes = b""
    _page: int = WESTERN
    _pages: dict[int, int] = field(default_factory=dict)
    _group: _Group = field(default_factory=_Group)
    _groups: list[_Group] = field(default_factory=list)
    _out: list[str] = field(default_factory=list)
    _octets: bytearray = field(default_factory=bytearray)
    _octets_page: int = WESTERN
    _passed_over: int = 0
    _opened: bool = False

    def read(self, rtf: bytes) -> str:
        place = 0
        while len(self._groups) < _DEEPEST and (match := _TOKEN.match(rtf, place)):
            place = match.end()
            if match["word"]:
                number = int(match["number"]) if match["number"] else None
                place += self._word(match["word"], number)
            elif match["text"]:
                self._add(match["text"])
            elif match["octet"]:
                self._add(bytes.fromhex(match["octet"].decode()))
            elif match["brace"]:
                self._brace(match["brace"])
            elif match["sign"]:
                self._sign(match["sign"])
        self._flush()
        # halves of a pair come one by one
        return "".join(self._out).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _brace(self, brace: bytes) -> None:
        self._passed_over, self._opened = 0, brace == b"{"
        if brace == b"{":
            self._groups.append(self._group)
        elif self._groups:
            self._group = self._groups.pop()

    def _sign(self, sign: bytes) -> None:
        if sign == b"*" and self._opened:
            # the word behind it tells whether it is one that is known
            self._group = replace(self._group, silent=True)
        elif sign in b"{}\\":
            self._add(sign)  # it may be the second half of a character
        elif sign in _SIGNS:
            self._say(_SIGNS[sign])

    def _word(self, word: bytes, number: int | None) -> int:
        """Octets that follow the word and are no RTF."""
        opened, self._opened = self._opened, False
        if word == b"bin":
            return max(0, number or 0)
        if word == b"u" and number is not None:
            self._say(chr(number & 0xFFFF))
            self._passed_over = self._group.skip
        elif self._passed_over:
            self._passed_over -= 1
        elif word in _TEXT:
            self._say(_TEXT[word])
        else:
            self._state(word, number, opened=opened)
        return 0

    def _state(self, word: bytes, number: int | None, *, opened: bool) -> None:
        group = self._group
        if word == b"htmltag":
            # it stands behind \*, and is the one destination of that kind that is text
            outer = self._groups[-1] if self._groups else group
            self._group = replace(group, tag=True, silent=outer.silent)
        elif word == b"htmlrtf":
            self._group = replace(group, rendering=number != 0)
        elif opened and word in _NOT_TEXT:
            self._group = replace(group, silent=True, fonts=word == b"fonttbl")
        elif word == b"f":
            self._group = replace(group, font=number or 0)
        elif word == b"uc":
            self._group = replace(group, skip=min(max(0, number or 0), 8))
        elif word == b"fcharset" and group.fonts:
            self._pages[group.font] = FONT_CHARSETS.get(number or 0, self._page)
        elif word == b"ansicpg" and number:
            self._page = number
        elif word in (_HTML, _PLAIN) and not self.wrapped:
            self.wrapped = word

    def _heard(self) -> bool:
        return not (self._group.silent or self._group.rendering)

    def _add(self, octets: bytes) -> None:
        """Text in the character set of the font; a character may be spread over several of these."""
        self._opened = False
        if self._passed_over:
            passed = min(self._passed_over, len(octets))
            self._passed_over -= passed
            octets = octets[passed:]
        if octets and self._heard():
            page = self._page if self._group.tag else self._pages.get(self._group.font, self._page)
            if page != self._octets_page:
                self._flush()
                self._octets_page = page
            self._octets += octets

    def _say(self, text: str) -> None:
        if self._passed_over:
            self._passed_over -= 1
        elif self._heard():
            self._flush()
            self._out.append(text)

    def _flush(self) -> None:
        if self._octets:
            self._out.append(decode(bytes(self._octets), self._octets_page))
            self._octets.clear()
