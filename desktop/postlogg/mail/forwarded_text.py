"""What belongs to a forward: the original's text below its block, the forwarder's note above."""

from __future__ import annotations

from postlogg.mail.forwarded_block import read_block
from postlogg.mail.forwarded_find import INDENT, Found
from postlogg.mail.forwarded_introduction import closes
from postlogg.mail.forwarded_page import Page


def original_body(page: Page, found: Found) -> str:
    """The original's text, without the forward's marks of quotation."""
    start, end = _extent(page, found)
    depth = found.depth + (found.body_quoted and _all_quoted(page, found))
    if not depth:
        chosen = page.lines[start:end]
    else:
        chosen = [page.unquoted(at, depth) for at in _quoted_lines(page, start, end, depth)]
    if found.indented:
        chosen = [line.removeprefix(INDENT) for line in chosen]
    return "\n".join(_without_empty_ends(chosen))


def _extent(page: Page, found: Found) -> tuple[int, int]:
    """The original's first line, and the one after its last, without the lines that only frame it."""
    opening = page.texts[found.start]
    start, end = page.next_line(found.body), len(page)
    if start < end and closes(page.texts[start], opening) and not _opens_another(page, start):
        start += 1
    while end > start and not page.texts[end - 1]:
        end -= 1
    return start, end - (end > start and closes(page.texts[end - 1], opening))


def _opens_another(page: Page, at: int) -> bool:
    below = page.next_line(at + 1)
    return below < len(page) and read_block(page, below, introduced=True) is not None


def _all_quoted(page: Page, found: Found) -> bool:
    depths = [depth for text, depth in zip(page.texts[found.body :], page.depths[found.body :], strict=True) if text]
    return page.marked and min(depths, default=0) > found.depth


def _quoted_lines(page: Page, start: int, end: int, depth: int) -> list[int]:
    """The lines of a quotation, with those that a client wrapped or let unmarked directly below one of them."""
    chosen: list[int] = []
    inside = True
    for at in range(start, end):
        if page.depths[at] >= depth:
            inside = True
        elif not page.texts[at] or not page.marked:
            inside = False
        if inside or not page.texts[at]:
            chosen.append(at)
    return chosen


def note(page: Page, found: Found) -> str | None:
    """What the forwarder wrote above, or None."""
    return "\n".join(_without_empty_ends(page.lines[: found.start])) or None


def _without_empty_ends(lines: list[str]) -> list[str]:
    first, last = 0, len(lines)
    while first < last and not lines[first].strip():
        first += 1
    while last > first and not lines[last - 1].strip():
        last -= 1
    return lines[first:last]
