"""The line that introduces a quotation: ``On 3 Nov 2021 at 15:51, John Doe <john.doe@acme.example> wrote:``.

It stands above what a reply quotes. Outlook 2016 and 2019 for Mac write it above what they forward as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from postlogg.mail.forwarded_mailboxes import clean_name, written_mailbox
from postlogg.mail.forwarded_page import Page
from postlogg.mail.phrases import ATTRIBUTION_NAME_WORDS, ATTRIBUTION_OPENINGS, ATTRIBUTION_VERBS, key
from postlogg.model import Mailbox

_MAX_LENGTH = 400
_MAX_LINES = 3
_WHEN = re.compile(r"\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[./-]\s?\d{1,2}")
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?(?:GMT|UTC)?[+-]\d{1,2}:?\d{0,2})?")
_BRACKETED = re.compile(r"<[^<>@]{0,200}@[^<>]{0,200}>|\([^()@]{0,200}@[^()]{0,200}\)")
_PLAIN = re.compile(r"[^\s<>\"'(),;:]{1,200}@[^\s<>\"'(),;:]{1,200}")
_FIGURE = re.compile(r"\d")
_QUOTED_NAME = re.compile(r"[\"“„«»「『‘]([^\"“”„«»「」『』‘]{1,200})[\"”“»«」』’]\s*\Z")
_EDGES = " \t\xa0,;:.()-–—、，：،\u200e\u200f\u202a\u202b\u202c"
# Shorter words in small letters may be a name's own (von, van, del).
_LONGEST_PARTICLE = 3


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who wrote and when, as the line says it. ``end``: the line after it; ``sure``: no other sentence looks so."""

    sender: Mailbox | None
    date: str | None
    start: int
    end: int
    depth: int
    sure: bool


def read_attribution(page: Page, at: int) -> Attribution | None:
    """The attribution that ends at the line (it may begin up to two lines above), or None."""
    words = ""
    for start in range(at, max(-1, at - _MAX_LINES), -1):
        if not page.texts[start] or page.depths[start] != page.depths[at]:
            break
        words = f"{page.texts[start]} {words}".strip()
        if len(words) > _MAX_LENGTH:
            break
        if _introduces(words):
            sender, date = _who_and_when(words)
            sure = _BRACKETED.search(words) is not None or _ends_with_verb(words)
            return Attribution(sender, date, start, at + 1, page.depths[at], sure)
    return None


def _introduces(words: str) -> bool:
    addressed = "@" in words and "<" not in words[words.rfind(">") + 1 :]
    return _WHEN.search(words) is not None and (addressed or _ends_with_verb(words))


def _ends_with_verb(words: str) -> bool:
    return key(words.rstrip(_EDGES)).endswith(ATTRIBUTION_VERBS)


def _who_and_when(words: str) -> tuple[Mailbox | None, str | None]:
    found = _BRACKETED.search(words) or _PLAIN.search(words)
    if found is None:
        return _without_address(words)
    mailbox = written_mailbox(found[0])
    address = mailbox.address if mailbox else ""
    name, when = _name_and_date(words[: found.start()].rstrip("(< "))
    rest = _without_verb(words[found.end() :])
    if when is None and (figures := _FIGURE.search(rest)):
        when = _date_in(rest[figures.start() :])
    return Mailbox("" if name == address else name, address), when


def _without_address(words: str) -> tuple[Mailbox | None, str | None]:
    name, when = _name_and_date(_without_verb(words))
    return (Mailbox(name, "") if name else None), when


def _without_verb(words: str) -> str:
    text = words.rstrip(_EDGES)
    verb = next((verb for verb in ATTRIBUTION_VERBS if key(text).endswith(verb)), "")
    return text[: len(text) - len(verb)]


def _name_and_date(before: str) -> tuple[str, str | None]:
    """The name at the end of what stands before the address, and the date before it."""
    quoted = _QUOTED_NAME.search(before)
    if quoted:
        return quoted[1].strip(), _date_in(before[: quoted.start()])
    times = list(_TIME.finditer(before))
    if times:
        cut = times[-1].end()
    elif _WHEN.search(before):
        cut = max(before.rfind(","), [found.end() for found in _WHEN.finditer(before)][-1])
    else:
        cut = 0
    return clean_name(_without_words(before[cut:])), _date_in(before[:cut])


def _without_words(text: str) -> str:
    """A name without the words of the sentence around it."""
    words = text.strip(_EDGES).split()
    while words and _is_no_name(words[0].strip(_EDGES), words[1:]):
        words.pop(0)
    return " ".join(words).strip(" \t\xa0,;:(\u200e\u200f\u202a\u202b\u202c")


def _is_no_name(word: str, others: list[str]) -> bool:
    """Whether a word belongs to the sentence: a known one, or one in small letters before others in capitals."""
    if word in ATTRIBUTION_NAME_WORDS or not word:
        return True
    return word.islower() and len(word) > _LONGEST_PARTICLE and any(other[:1].isupper() for other in others)


def _date_in(text: str) -> str | None:
    """The date within the sentence's start or end, from its first to its last figure or word of the date."""
    if not _WHEN.search(text):
        return None
    words = text.strip(_EDGES).split()
    while words and words[0].strip(_EDGES).lower() in ATTRIBUTION_OPENINGS:
        words.pop(0)
    while words and not any(map(str.isdigit, words[-1])) and words[-1].strip(".").upper() not in ("AM", "PM"):
        words.pop()
    return " ".join(words).strip(_EDGES) or None
