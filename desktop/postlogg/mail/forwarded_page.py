"""The body of a message as lines, each with its depth of quotation; from plain text or from HTML, in linear time."""

from __future__ import annotations

import html
from dataclasses import dataclass, field

# Deeper quotation is not told apart.
_MAX_DEPTH = 60
_INVISIBLE = "\ufeff\u200b"
# Marks that set the direction of what follows, and those that end it (Unicode Bidirectional Algorithm, section 2).
_OPENS_DIRECTION = "\u202a\u202b\u2066\u2067\u2068"
_ENDS_DIRECTION = "\u202c\u2069"

_LINE_TAGS = frozenset(
    ("address", "article", "blockquote", "br", "center", "dd", "div", "dl", "dt", "fieldset", "footer", "form", "h1",
     "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody",
     "thead", "tr", "ul")
)  # fmt: skip
_CELLS = frozenset(("td", "th"))
_UNSEEN = frozenset(("script", "style", "title", "template"))


_SPECIAL = frozenset((">", *_INVISIBLE, *_OPENS_DIRECTION))


@dataclass(slots=True)
class Page:
    """A body. ``lines``: as written; ``texts``: the same without marks of quotation and white space around;
    ``depths``: how deep each is quoted; ``links``: line -> the addresses that it links to (HTML); ``marked``: the lines
    have their marks of quotation; ``steps``: how much was tried in vain, which bounds the work on hostile mail."""

    lines: list[str]
    texts: list[str]
    depths: list[int]
    links: dict[int, list[str]] = field(default_factory=dict)
    marked: bool = True
    steps: int = 0

    def __len__(self) -> int:
        return len(self.lines)

    def next_line(self, at: int) -> int:
        """The next line from ``at`` on that is not empty, or the number of lines."""
        texts = self.texts
        while at < len(texts) and not texts[at]:
            at += 1
        return at

    def unquoted(self, at: int, levels: int) -> str:
        """The line with so many marks of quotation taken off."""
        line = self.lines[at]
        if not levels or not self.marked:
            return line
        rest = line
        for _ in range(levels):
            stripped = rest.lstrip(" ")
            if not stripped.startswith(">"):
                break
            rest = stripped[1:]
        return rest.removeprefix(" ") if rest is not line else line


def from_text(body: str) -> Page:
    """The lines of a plain text; ``>`` marks a quotation (RFC 3676 section 4.5)."""
    lines = body.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    texts = [line.strip() for line in lines]
    depths = [0] * len(lines)
    for at, text in enumerate(texts):
        if text and text[0] in _SPECIAL:
            depths[at], texts[at] = _unquote(text)
    return Page(lines, texts, depths)


def _unquote(text: str) -> tuple[int, str]:
    depth = 0
    rest = text.lstrip(_INVISIBLE)
    while rest[:1] == ">" and depth < _MAX_DEPTH:
        step = 2 if rest[1:3] == " >" else 1
        rest = rest[step:]
        depth += 1
    return depth, _visible(rest)


def _visible(text: str) -> str:
    return without_direction(text.strip().lstrip(_INVISIBLE).strip())


def without_direction(text: str) -> str:
    """The text without the marks of direction that enclose it, as Gmail sets them in Hebrew and Arabic."""
    if text[:1] not in _OPENS_DIRECTION or not text:
        return text
    bare = text.rstrip("\u200e\u200f")
    return bare[1:-1].strip() if len(bare) > 1 and bare[-1] in _ENDS_DIRECTION else text


def from_html(source: str) -> Page:
    """The lines of an HTML text as a reader sees them; ``blockquote`` marks a quotation."""
    reader = _HtmlReader()
    first, *pieces = source.split("<")
    reader.text(first)
    for piece in pieces:
        reader.piece(piece)
    return reader.page()


def shown_text(source: str) -> str:
    """An HTML text as a reader sees it, without marks of quotation."""
    return "\n".join(from_html(source).lines)


class _HtmlReader:
    """Goes through the pieces between the ``<`` of an HTML text; what is no tag is text."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._depths: list[int] = []
        self._links: dict[int, list[str]] = {}
        self._current: list[str] = []
        self._depth = 0
        self._unseen = ""
        self._preformatted = False

    def piece(self, piece: str) -> None:
        tag, closed, text = piece.partition(">")
        if not piece:
            self._current.append("<")
        elif self._unseen:
            self._skip(tag, closed, text)
        elif not closed or not (tag[:1].isalpha() or tag[:1] in ("/", "!", "?")):
            self.text("<" + piece)
        elif tag.startswith("!--"):
            self._comment(piece)
        else:
            if tag.count('"') % 2:  # a ">" within an attribute
                text = text.partition('"')[2].partition(">")[2]
            self._tag(tag)
            if text and not self._unseen:
                self.text(text)

    def text(self, text: str) -> None:
        shown = unescape(text) if "&" in text else text
        if self._preformatted and "\n" in shown:
            *whole, shown = shown.splitlines()
            for line in whole:
                self._current.append(line)
                self._break()
        self._current.append(shown)

    def page(self) -> Page:
        self._break()
        texts = [_visible(line) for line in self._lines]
        return Page(self._lines, texts, self._depths, self._links, marked=False)

    def _skip(self, tag: str, closed: str, text: str) -> None:
        ending = "--" if self._unseen == "--" else "/" + self._unseen
        if self._unseen == "--":
            _, found, after = (tag + closed + text).partition("-->")
            if found:
                self._unseen = ""
                self.text(after)
        elif tag[: len(ending)].lower() == ending:
            self._unseen = ""
            self.text(text)

    def _comment(self, piece: str) -> None:
        _, found, after = piece[3:].partition("-->")
        if found:
            self.text(after)
        else:
            self._unseen = "--"

    def _tag(self, tag: str) -> None:
        closing = tag[0] == "/"
        name = tag[closing : closing + 12].split(None, 1)[0].rstrip("/").lower() if tag[closing:].strip() else ""
        if name in _LINE_TAGS:
            self._line_tag(name, closing)
        elif name in _CELLS:
            self._current.append("\t" if not closing else "")
        elif name in _UNSEEN and not closing and not tag.endswith("/"):
            self._unseen = name
        elif name == "a" and not closing and "mailto:" in tag:
            self._link(tag)

    def _line_tag(self, name: str, closing: bool) -> None:
        self._break(always=name == "br")
        if name == "blockquote":
            self._depth = max(0, self._depth + (-1 if closing else 1))
        elif name == "pre":
            self._preformatted = not closing
        elif name in ("p", "table", "h1", "h2", "h3") and closing:
            self._empty_line()

    def _link(self, tag: str) -> None:
        address = tag.partition("mailto:")[2].partition("?")[0].strip()
        for end in "\"' ":
            address = address.partition(end)[0]
        self._links.setdefault(len(self._lines), []).append(unescape(address))

    def _break(self, *, always: bool = False) -> None:
        line = "".join(self._current)
        line = line if self._preformatted else " ".join(line.split())
        if line or always:
            self._lines.append(line)
            self._depths.append(self._depth)
        self._current.clear()

    def _empty_line(self) -> None:
        if self._lines and self._lines[-1]:
            self._lines.append("")
            self._depths.append(self._depth)


def unescape(text: str) -> str:
    """The characters that HTML's references stand for; text with an impossible number stays as it is."""
    try:
        return html.unescape(text)
    except (ValueError, OverflowError):  # a number with more digits than Python reads
        return text
