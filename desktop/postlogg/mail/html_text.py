"""HTML to the text a reader would see, and text to HTML. Nothing is fetched, nothing is rendered."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

_BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset", "figure", "footer",
     "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
     "table", "tr", "ul")
)  # fmt: skip
_SILENT = frozenset(("head", "script", "style", "template", "title"))
_SPACE = re.compile(r"[ \t\r\n\f]+")


class _Reader(HTMLParser):
    """Collects text; a block begins a line, ``pre`` keeps its spaces."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[list[str]] = [[]]
        self._silent = 0
        self._pre = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self.lines.append([])
        elif tag in _BLOCKS:
            self._break()
        self._pre += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self._break()
        if tag == "pre":
            self._pre = max(0, self._pre - 1)

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        if self._pre:
            first, *rest = data.replace("\r\n", "\n").split("\n")
            self.lines[-1].append(first)
            self.lines.extend([line] for line in rest)
        else:
            self.lines[-1].append(_SPACE.sub(" ", data))

    def _break(self) -> None:
        if self.lines[-1]:
            self.lines.append([])


def to_text(markup: str) -> str:
    """The text of an HTML part, lines separated by LF. Never raises."""
    reader = _Reader()
    try:
        reader.feed(markup)
        reader.close()
    except (AssertionError, ValueError):
        # html.parser gives up on some broken declarations; what was read until then stands
        pass
    lines = ["".join(parts).strip() for parts in reader.lines]
    return "\n".join(lines).strip()


def from_text(text: str) -> str:
    """Text as HTML, a line a ``<br>``; leading spaces are kept."""
    lines = [html.escape(line, quote=False) for line in text.split("\n")]
    kept = [f"{'&nbsp;' * (len(line) - len(line.lstrip(' ')))}{line.lstrip(' ')}" for line in lines]
    return "<br>\n".join(kept)
