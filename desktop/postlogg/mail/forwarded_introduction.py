"""The line that announces a forward: ``---------- Forwarded message ---------``, and the one that closes it."""

from __future__ import annotations

from dataclasses import dataclass

from postlogg.mail.phrases import FORWARD_INTRODUCTIONS, key

RULES = frozenset("-–—_=~─━*")
COLONS = (":", "：")
LONGEST_PHRASE = 90


@dataclass(frozen=True, slots=True)
class Introduction:
    """A line that announces a forward. ``certain``: its words are those of a forward; ``rest``: what follows on it;
    ``width``: with how many dashes it begins; ``plain``: nothing sets it apart from other text, so that it needs the
    block below."""

    certain: bool
    rest: str = ""
    width: int = 0
    plain: bool = False


def read_introduction(text: str) -> Introduction | None:
    """What the line, which is not empty, announces, or None."""
    if text[0] in RULES:
        return _between_rules(text) if text[1:2] and text[1] in RULES else None
    return Introduction(certain=True) if text[-1] in COLONS and is_known(text[:-1]) else None


def is_known(text: str) -> bool:
    """Whether the words are those of a forward."""
    return len(text) <= LONGEST_PHRASE and key(text) in FORWARD_INTRODUCTIONS


def _between_rules(text: str) -> Introduction | None:
    """A phrase between rules, in whichever words; with a rule in front alone only in known ones."""
    rule, phrase, rest = _ruled(text)
    words = key(phrase)
    if rule < 3 or not words or len(words) > LONGEST_PHRASE:
        return None
    certain = words in FORWARD_INTRODUCTIONS or words.startswith("forwarded ")
    if rest is None:
        return Introduction(certain=True, width=rule, plain=True) if certain else None
    return Introduction(certain, rest, rule)


def _ruled(text: str) -> tuple[int, str, str | None]:
    """How long the rule in front is, the phrase, and what follows the rule behind it (None: no rule is there)."""
    bare = text.strip("*").strip()
    rule = bare[:1]
    inner = bare.lstrip(rule) if rule in RULES else ""
    width = len(bare) - len(inner)
    phrase = inner.rstrip(rule + " ") if rule else ""
    if not inner or (inner.endswith(rule * 3) and len(phrase) <= LONGEST_PHRASE):
        return width, phrase, ""
    phrase, ruled, after = inner.partition(rule * 3)
    return width, phrase, after.lstrip(rule).strip() if ruled else None


def closes(text: str, opening: str) -> bool:
    """Whether the line ends what the introduction opens: the same line again, a rule as long, or ``End of …``."""
    rule = opening[:1]
    if rule not in RULES or text[:1] != rule or not opening.strip(rule + " "):
        return False
    if text == opening or (len(text) == len(opening) and not text.strip(rule)):
        return True
    words = key(_ruled(text)[1])
    known = words.rpartition("forwarded ")[1] or any(map(words.endswith, FORWARD_INTRODUCTIONS))
    return bool(known) and _ruled(text)[0] == _ruled(opening)[0]
