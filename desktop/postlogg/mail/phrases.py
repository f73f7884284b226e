"""The words by which mail clients in all languages introduce a forwarded message, ready to be looked up.

The words themselves are data: ``phrases_clients`` and ``phrases_thunderbird``, a row for each client and language.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from postlogg.mail import phrases_clients as clients
from postlogg.mail import phrases_words as words
from postlogg.mail.phrases_thunderbird import THUNDERBIRD


class Label(StrEnum):
    """What a line of the block says of the original message (the header fields of RFC 5322)."""

    FROM = "from"
    DATE = "date"
    SUBJECT = "subject"
    TO = "to"
    CC = "cc"
    BCC = "bcc"
    REPLY_TO = "reply-to"
    MESSAGE_ID = "message-id"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Wording:
    """What one client writes in one language. Each is a tuple of alternatives."""

    client: str
    language: str
    introductions: tuple[str, ...]
    labels: tuple[tuple[Label, tuple[str, ...]], ...]


_COLUMNS = (Label.FROM, Label.DATE, Label.SUBJECT, Label.TO, Label.CC)


def _wordings(client: str, table: str) -> list[Wording]:
    rows = ([cell.strip() for cell in line.split("|")] for line in table.strip().splitlines())
    return [
        Wording(client, language, _words(introductions), tuple(zip(_COLUMNS, map(_words, labels), strict=True)))
        for language, introductions, *labels in rows
    ]


def _words(cell: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in cell.split(";") if word.strip())


WORDINGS = tuple(
    wording
    for client, table in (
        ("apple", clients.APPLE),
        ("gmail", clients.GMAIL),
        ("outlook", clients.OUTLOOK),
        ("yahoo", clients.YAHOO),
        ("hubspot", clients.HUBSPOT),
        ("android", clients.ANDROID),
        ("other", clients.OTHERS),
        ("thunderbird", THUNDERBIRD),
    )
    for wording in _wordings(client, table)
)

_FURTHER_LABELS = {
    Label.BCC: _words(words.BCC),
    Label.REPLY_TO: _words(words.REPLY_TO),
    Label.MESSAGE_ID: _words(words.MESSAGE_ID),
    Label.OTHER: _words(words.OTHER),
}

# Clients whose introduction is the same for a reply.
NEUTRAL_CLIENTS = frozenset({"outlook", "android"})

FINNISH_REPLY = tuple(words.FINNISH_REPLY.split())
ATTRIBUTION_OPENINGS = frozenset(words.ATTRIBUTION_OPENINGS.split())
ATTRIBUTION_NAME_WORDS = frozenset(words.ATTRIBUTION_NAME_WORDS.split())

_MARKS = " \t*_\xa0\ufeff\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def key(text: str) -> str:
    """The form in which words are looked up: one space, no case, no marks of emphasis or direction around them."""
    plain = text.strip(_MARKS)
    if plain.isascii():
        return plain.lower() if "  " not in plain else " ".join(plain.lower().split())
    folded = unicodedata.normalize("NFC", plain).casefold().replace("’", "'")
    return " ".join(folded.split())


def _label_index() -> dict[str, tuple[Label, ...]]:
    found: dict[str, list[Label]] = {}
    pairs = [pair for wording in WORDINGS for pair in wording.labels]
    for label, alternatives in (*pairs, *_FURTHER_LABELS.items()):
        for word in alternatives:
            meanings = found.setdefault(key(word), [])
            if label not in meanings:
                meanings.append(label)
    return {word: tuple(meanings) for word, meanings in found.items()}


def _language_index() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for wording in WORDINGS:
        for _, alternatives in wording.labels:
            for word in alternatives:
                found.setdefault(key(word), set()).add(wording.language.partition("_")[0])
    return {word: frozenset(languages) for word, languages in found.items()}


def _introductions() -> frozenset[str]:
    certain = (wording for wording in WORDINGS if wording.client not in NEUTRAL_CLIENTS)
    phrases = [phrase for wording in certain for phrase in wording.introductions]
    return frozenset(map(key, [*phrases, *_words(words.FORWARD_INTRODUCTIONS)]))


# What a label can mean, in whichever language; the languages that have it.
LABELS = _label_index()
LANGUAGES = _language_index()
LONGEST_LABEL = max(map(len, LABELS))

FORWARD_INTRODUCTIONS = _introductions()
FORWARD_PREFIXES = frozenset(map(key, _words(words.FORWARD_PREFIXES)))
REPLY_PREFIXES = frozenset(map(key, _words(words.REPLY_PREFIXES)))
# The longest first: "ha scritto" before "scritto".
ATTRIBUTION_VERBS = tuple(sorted({key(verb) for verb in _words(words.ATTRIBUTION_VERBS)}, key=len, reverse=True))


def languages(labels: Iterable[str]) -> frozenset[str]:
    """The languages (ISO 639) in which these labels are written. English ones among others do not count: Gmail
    translates only the first. Empty where the words are not known, or are of no one language."""
    known = [found for label in labels if (found := LANGUAGES.get(key(label)))]
    foreign = [found for found in known if "en" not in found]
    if not foreign:
        return frozenset({"en"}) if known else frozenset()
    return frozenset.intersection(*foreign)
