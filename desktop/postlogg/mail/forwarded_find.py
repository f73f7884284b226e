"""Where in a body the forwarded message begins, and what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass

from postlogg.mail.forwarded_attribution import Attribution, read_attribution
from postlogg.mail.forwarded_block import (
    Block,
    known_labels,
    may_be_label,
    read_block,
    read_without_colons,
    split_label,
)
from postlogg.mail.forwarded_glued import read_glued
from postlogg.mail.forwarded_introduction import (
    COLONS,
    LONGEST_PHRASE,
    RULES,
    Introduction,
    is_known,
    read_introduction,
)
from postlogg.mail.forwarded_order import is_dated
from postlogg.mail.forwarded_page import Page
from postlogg.mail.forwarded_subject import Kind
from postlogg.mail.phrases import FINNISH_REPLY, Label

_FORWARDS = (Kind.FORWARD, Kind.EITHER)
_GAP = 5
_LOOK_BACK = 60
INDENT = "    "
# So much may be tried in vain before the rest of a body is left alone.
_MAX_STEPS = 10_000


@dataclass(frozen=True, slots=True)
class Found:
    """A forward: the lines before ``start`` are the forwarder's note, those from ``body`` on the original's text.

    ``certain``: its words are those of a forward, not also of a reply. ``depth``: how deep the original is quoted;
    ``indented``: by spaces. ``body_quoted``: the client quotes the text and not the block, if all of it is quoted.
    """

    start: int
    body: int
    depth: int
    certain: bool
    block: Block | None = None
    attribution: Attribution | None = None
    indented: bool = False
    body_quoted: bool = False


def find(page: Page, kind: Kind) -> Found | None:
    """The outermost forwarded message. A quotation that a reply makes is passed over with all that it holds."""
    quoted: Attribution | None = None
    at = 0
    while (at := page.next_line(at)) < len(page) and page.steps < _MAX_STEPS:
        found = _at_line(page, at, expected=kind is Kind.FORWARD)
        if found is not None and not found.certain and (quoted or _is_reply(page, found, kind)):
            return _forwarded_quotation(page, quoted, kind) if quoted else None
        if found is not None and (kind in _FORWARDS or not _inside_quotation(page, found)):
            return found
        attribution = _attribution(page, at)
        at = at + 1 if attribution is None else _after_quotation(page, attribution, kind)
        quoted = quoted or attribution
    return _forwarded_quotation(page, quoted, kind) if quoted else None


def _at_line(page: Page, at: int, *, expected: bool) -> Found | None:
    """The forward that begins at the line."""
    text = page.texts[at]
    introduction = read_introduction(text)
    if introduction is not None:
        return _introduced(page, at, introduction)
    split = split_label(text)
    start = _block_start(page, at, *split) if split else -1
    block = read_block(page, start, introduced=False, expected=expected) if start >= 0 else None
    return _bare(page, block) if block else None


def _block_start(page: Page, at: int, word: str, value: str) -> int:
    """The line from which on to look for a block, or -1: this one, where its word is known, or where it is the
    sender's in an unknown language; the one above that, where it holds the date."""
    if known_labels(word):
        return at
    if "@" not in value or not may_be_label(word):
        return -1
    above = _value_above(page, at)
    if not above:
        return at
    return at - 1 if is_dated(above) and not _value_above(page, at - 1) else -1


def _value_above(page: Page, at: int) -> str:
    """The value of the line above, where it looks like one of the same block: then that line was tried already. A
    label without a value is rather the sentence that announces the block."""
    split = split_label(page.texts[at - 1]) if at and page.depths[at - 1] == page.depths[at] else None
    return split[1] if split is not None and may_be_label(split[0]) else ""


def _introduced(page: Page, at: int, introduction: Introduction) -> Found | None:
    """The forward below (or, with Yahoo, beside) its introduction."""
    if introduction.rest:
        block = read_glued(introduction.rest, at, page.depths[at])
        return _with_block(at, introduction, block) if block else None
    below = page.next_line(at + 1)
    near = below < len(page) and below - at <= _GAP and page.depths[below] >= page.depths[at]
    block = read_block(page, below, introduced=True) or read_without_colons(page, below) if near else None
    if block is not None:
        return _with_block(at, introduction, block)
    sure = introduction.certain and not introduction.plain
    return _without_block(page, at, below if near else at) if sure else None


def _with_block(at: int, introduction: Introduction, block: Block) -> Found:
    # in Gmail's layout a quotation is the original's own; Missive and Proton quote all that is below their block
    gmail = introduction.width == 10 and block.order[:3] == (Label.FROM, Label.DATE, Label.SUBJECT)
    quoted = introduction.certain and not gmail
    return Found(at, block.end, block.depth, introduction.certain, block, body_quoted=quoted)


def _without_block(page: Page, at: int, below: int) -> Found:
    """A forward with an attribution instead of a block (Yandex), or with neither."""
    attribution = _attribution(page, below)
    if attribution is None or attribution.start <= at:
        return Found(at, at + 1, page.depths[at], certain=True)
    return Found(at, attribution.end, attribution.depth, certain=True, attribution=attribution)


def _bare(page: Page, block: Block) -> Found:
    """A block without an introduction that is known; a rule or an unknown sentence above it is not the user's note."""
    above = block.start - 1
    while above >= 0 and block.start - above < _GAP and not page.texts[above]:
        above -= 1
    certain = above >= 0 and is_known(page.texts[above])
    announced = certain or (above >= 0 and _may_announce(page, above, block))
    return Found(above if announced else block.start, block.end, block.depth, certain=certain, block=block)


def _may_announce(page: Page, at: int, block: Block) -> bool:
    """Whether the line is a rule, or a sentence with a colon at the start of the quotation in an unknown language."""
    text = page.texts[at]
    if len(text) > 4 and not text.strip("".join(RULES) + " "):
        return True
    if not text or text[-1] not in COLONS or len(text) > LONGEST_PHRASE or page.depths[at] > block.depth:
        return False
    begins = at == 0 or page.depths[at - 1] < page.depths[at]
    return block.foreign or (begins and page.depths[at] == block.depth > 0)


def _inside_quotation(page: Page, found: Found) -> bool:
    """Whether other quoted text stands above the forward in the same quotation: then it is part of what is quoted."""
    depth = min(found.depth, page.depths[found.start])
    at = found.start - 1
    while depth and at >= 0 and found.start - at < _LOOK_BACK and page.depths[at] >= depth:
        if page.texts[at]:
            return True
        at -= 1
    return False


def _attribution(page: Page, at: int) -> Attribution | None:
    """The line as the introduction of a quotation: beyond doubt, or with a quotation below."""
    if page.texts[at][-1] not in COLONS:
        return None
    page.steps += 1
    found = read_attribution(page, at)
    return found if found is not None and (found.sure or _is_marked(page, page.next_line(at + 1), found)) else None


def _is_marked(page: Page, at: int, attribution: Attribution) -> bool:
    """Whether the line is marked as part of what the attribution introduces."""
    if at == len(page):
        return False
    return page.depths[at] > attribution.depth or page.lines[at].startswith(INDENT)


def _after_quotation(page: Page, attribution: Attribution, kind: Kind) -> int:
    """The first line below what the attribution introduces. What nothing marks as quoted is all quoted, unless the
    subject says that the message is a forward: then the line may be the forwarder's own words."""
    at = page.next_line(attribution.end)
    if not _is_marked(page, at, attribution):
        return attribution.end if kind in _FORWARDS else len(page)
    while at < len(page) and (not page.texts[at] or page.texts[at - 1] or _is_marked(page, at, attribution)):
        at += 1
    return at


def _forwarded_quotation(page: Page, quoted: Attribution, kind: Kind) -> Found | None:
    """Outlook 2016 and 2019 for Mac forward in a reply's layout: the subject tells, or that nothing stands above."""
    first = page.next_line(quoted.end)
    if first == len(page):
        return None
    indented = page.marked and page.depths[first] == quoted.depth and page.lines[first].startswith(INDENT)
    if kind is Kind.UNKNOWN and not (indented and page.next_line(0) == quoted.start):
        return None
    depth = max(quoted.depth, min(page.depths[first], quoted.depth + 1))
    found = Found(quoted.start, quoted.end, depth, certain=False, attribution=quoted, indented=indented)
    return None if _is_reply(page, found, kind) else found


def _is_reply(page: Page, found: Found, kind: Kind) -> bool:
    """Whether the subject makes a reply of what has a reply's layout as well."""
    if kind is not Kind.EITHER:
        return kind is Kind.REPLY
    above = " ".join(page.texts[found.start : min(found.body, found.start + _GAP)]).lower()
    return any(word in above for word in FINNISH_REPLY)
