"""The block of header lines that a client puts above the message it forwards: From, Date, Subject, To, Cc.

A label is known by its word in any language (``phrases``). What no table knows is read by its place
(``forwarded_order``).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from postlogg.mail.forwarded_order import (
    CC,
    DATE,
    FROM,
    SUBJECT,
    TO,
    Entry,
    date_marks,
    is_dated,
    layout_of,
    names_year,
)
from postlogg.mail.forwarded_page import Page
from postlogg.mail.phrases import LABELS, LONGEST_LABEL, Label, key

_CORE = frozenset((FROM, DATE, SUBJECT))
_FIVE = _CORE | {TO, CC}
_LISTS = frozenset((FROM, TO, CC, Label.BCC, Label.REPLY_TO))
_MAX_ENTRIES = 14
_MAX_EMPTY = 8
_LONGEST_UNKNOWN_LABEL = 32
_NEVER_IN_LABEL = frozenset('@<>"[]{}=;,!?|\\0123456789')


@dataclass(slots=True)
class Block:
    """A block: ``values`` as written, ``order`` of the labels, where it starts and ends (lines), how deep it is quoted;
    ``words``: the labels as written, of those that are known by their word; ``foreign``: the first is not."""

    values: dict[Label, str]
    order: tuple[Label, ...]
    start: int
    end: int
    depth: int
    words: tuple[str, ...] = ()
    foreign: bool = False


def split_label(text: str) -> tuple[str, str] | None:
    """``Label: value``, or None where the line has no colon near its start."""
    colon = text.find(":", 1, LONGEST_LABEL + 14)
    wide = text.find("：", 1, LONGEST_LABEL + 14)
    at = min(colon, wide) if colon > 0 and wide > 0 else max(colon, wide)
    if at < 0:
        return None
    label, value = text[:at], text[at + 1 :]
    return label, value.strip().lstrip("*").strip() if label[0] == "*" else value.strip()


def known_labels(text: str) -> tuple[Label, ...]:
    """What the word before the colon can mean, in any language; empty where it is not known."""
    return LABELS.get(key(text), ())


def read_block(page: Page, start: int, *, introduced: bool, expected: bool = False) -> Block | None:
    """The block that starts at the line, if it is one. ``introduced``: a line above announces it, so less will do;
    ``expected``: the subject says that there is one."""
    entries = _gather(page, start)
    page.steps += 1 + (entries[-1].end - start if entries else 0)
    if len(entries) < 2:
        return None
    roles, count = _roles(page, entries)
    block = _block(page, start, entries[:count], roles)
    return block if _suffices(block, introduced=introduced, expected=expected) else None


def read_without_colons(page: Page, start: int) -> Block | None:
    """The same, introduced, where the client writes no colons after its labels, which are known (eM Client)."""
    lines = slice(start, start + _MAX_ENTRIES)
    texts = [_with_colon(text) for text in page.texts[lines]]
    if texts[0] == page.texts[start]:
        return None
    below = Page(page.lines[lines], texts, page.depths[lines], marked=page.marked)
    block = read_block(below, 0, introduced=True)
    page.steps += below.steps
    return replace(block, start=start, end=start + block.end) if block else None


def _with_colon(text: str) -> str:
    label, space, value = text.partition(" ")
    return f"{label}: {value}" if space and known_labels(label) else text


def _gather(page: Page, start: int) -> list[Entry]:
    """The lines that look like a block's, with their continuations. An empty line ends a block that has its sender and
    its subject, unless the client puts empty lines between them all."""
    entries: list[Entry] = []
    seen: set[Label] = set()
    depth, at, empty, gap = page.depths[start], start, 0, False
    while at < len(page) and len(entries) < _MAX_ENTRIES:
        text = page.texts[at]
        if not text:
            empty += 1
            known = any(entry.labels for entry in entries)
            if (seen >= {FROM, SUBJECT} and not gap) or empty > _MAX_EMPTY or not known:
                break
            at += 1
            continue
        if page.depths[at] != depth or not _take(page, at, entries, seen):
            break
        gap = gap or (at > start and not page.texts[at - 1])
        at += 1
    return entries


def _take(page: Page, at: int, entries: list[Entry], seen: set[Label]) -> bool:
    """Add the line to the entries, as one of its own or to the last; False where the block has ended. ``seen`` learns
    what the line means."""
    word, value = split_label(page.texts[at]) or ("", "")
    labels = known_labels(word)
    after_gap = bool(entries) and not page.texts[at - 1]
    if labels:
        fresh = tuple(label for label in labels if label not in seen or label is Label.OTHER)
        if not fresh:
            return False
        seen.update(fresh if len(fresh) == 1 else ())
        entries.append(_entry(page, at, word, fresh, value))
    elif after_gap:
        return False
    elif entries and _continues_list(page, at, entries[-1]):
        _extend(page, at, entries[-1])
    elif may_be_label(word):
        entries.append(_entry(page, at, word, (), value))
    elif entries and any(_is_fresh(page, ahead, page.depths[at], seen) for ahead in _ahead(page, at)):
        _extend(page, at, entries[-1])
    else:
        return False
    return True


def _entry(page: Page, at: int, word: str, labels: tuple[Label, ...], value: str) -> Entry:
    return Entry(word, labels, [value], at + 1, list(page.links.get(at, ())))


def may_be_label(word: str) -> bool:
    """Whether a word that no table has can be a label."""
    return (
        0 < len(word) <= _LONGEST_UNKNOWN_LABEL
        and len(word.split()) <= 5
        and not _NEVER_IN_LABEL.intersection(word)
        and any(map(str.isalpha, word))
    )


def _continues_list(page: Page, at: int, entry: Entry) -> bool:
    """Whether a line goes on with the mailboxes of the entry above it, which may end with a soft break (RFC 3676)."""
    if entry.labels and entry.labels[0] not in _LISTS:
        return False
    last, text = entry.parts[-1], page.texts[at]
    if "@" in text and (not last or text[0] == "<" or (page.marked and page.lines[at - 1].endswith(" "))):
        return bool(entry.labels)
    return last.endswith((",", ";")) or last.rfind("<") > last.rfind(">")


def _ahead(page: Page, at: int) -> range:
    return range(at + 1, min(at + 4, len(page)))


def _is_fresh(page: Page, at: int, depth: int, seen: set[Label]) -> bool:
    """Whether the line has a label that the block has not had yet, with no empty line before."""
    if page.depths[at] != depth or not page.texts[at - 1]:
        return False
    split = split_label(page.texts[at])
    return split is not None and any(label not in seen for label in known_labels(split[0]))


def _extend(page: Page, at: int, entry: Entry) -> None:
    entry.parts.append(page.texts[at])
    entry.links += page.links.get(at, [])
    entry.end = at + 1


def _roles(page: Page, entries: list[Entry]) -> tuple[list[Label | None], int]:
    """What each entry is, and how many of them are the block: by the words, where they do not tell by the order."""
    words = [entry.labels[0] if len(entry.labels) == 1 else None for entry in entries]
    last = max((at for at, entry in enumerate(entries) if entry.labels), default=-1)
    if None not in words or {*_CORE, TO, CC} <= set(words):
        return words, last + 1
    last_plain = max((at for at, entry in enumerate(entries) if _FIVE.intersection(entry.labels)), default=-1)
    plain = [at for at, label in enumerate(words) if label is None or label in (*_CORE, TO, CC)]
    for length in range(len(plain), 2, -1):
        places = plain[:length]
        if places[-1] < last_plain:
            break
        page.steps += length
        layout = layout_of([entries[at] for at in places])
        if layout:
            by_place = dict(zip(places, layout, strict=True))
            return [by_place.get(at, word) for at, word in enumerate(words)], max(places[-1], last) + 1
    return _first_meanings(entries, words), last + 1


def _first_meanings(entries: list[Entry], words: list[Label | None]) -> list[Label | None]:
    """Words of more than one meaning ("Da" is From in Italian, To in Breton) in the first that no other line has."""
    chosen: list[Label | None] = []
    for entry, word in zip(entries, words, strict=True):
        taken = {*words, *chosen}
        chosen.append(word or next((label for label in entry.labels if label not in taken), None))
    return chosen


def _block(page: Page, start: int, entries: list[Entry], roles: list[Label | None]) -> Block:
    values: dict[Label, str] = {}
    for entry, label in zip(entries, roles, strict=False):
        if label is not None and label not in values:
            values[label] = _with_address(entry) if label in _LISTS else entry.value
    order = tuple(label for label in values if label in (*_CORE, TO, CC))
    end = entries[-1].end if entries else start
    words = tuple(entry.word for entry in entries if entry.labels)
    return Block(values, order, start, end, page.depths[start], words, foreign=not (entries and entries[0].labels))


def _with_address(entry: Entry) -> str:
    """Names that only link to their addresses (Windows Live Mail), with the addresses."""
    names = entry.value.split(";")
    if not entry.links or all("@" in name for name in names):
        return entry.value
    links = entry.links if len(names) == len(entry.links) else entry.links[:1]
    named = [name if "@" in name else f"{name.strip()} <{link}>" for name, link in zip(names, links, strict=False)]
    return "; ".join(named + names[len(named) :])


def _suffices(block: Block, *, introduced: bool, expected: bool) -> bool:
    values = block.values
    if introduced:
        return bool(values.get(FROM)) and len(block.order) >= 2
    if not values.get(FROM) or len(block.order) < 3:
        return False
    if not block.words:
        return FROM in block.order[:2] and _convinces(block, expected=expected)
    if any("@" in values.get(label, "") for label in (FROM, TO, CC)):
        return DATE in values or SUBJECT in values
    return _CORE | {TO} <= values.keys() and is_dated(values[DATE])


def _convinces(block: Block, *, expected: bool) -> bool:
    """Whether a block is one of which no word is known."""
    date = block.values.get(DATE, "")
    if expected:
        return date_marks(date) > 1
    return len(block.order) >= 4 and ">" in block.values[FROM] and names_year(date)
