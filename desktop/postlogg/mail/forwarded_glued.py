"""Yahoo's block in plain text: one line, no white space between a value and the next label.

``From: John Doe <john@acme.example>To: "Bess" <bess@acme.example>Sent: Tuesday, 2 November 2021, 09:26 CETSubject: Hi``
"""

from __future__ import annotations

import re
from itertools import islice

from postlogg.mail.forwarded_block import Block
from postlogg.mail.phrases import LABELS, LONGEST_LABEL, Label, key

_ORDER = (Label.FROM, Label.TO, Label.CC, Label.DATE, Label.SUBJECT)
_MAX_COLONS = 1000
_TIME = re.compile(r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?")
_LONGEST_ZONE = 60
_NEXT_LABEL = re.compile(r">(?=[^\W\d_][^:<>@]{0,40}:)")
_COLON = re.compile("[:：]")


def read_glued(text: str, line: int, depth: int) -> Block | None:
    """The block that one line holds, by its words in any language, else by Yahoo's order of the values."""
    values, words = _by_words(text)
    if len(ordered := _by_order(text)) > len(values):
        values = ordered
    if not values.get(Label.FROM) or len(values) < 3:
        return None
    return Block(values, tuple(values), line, line + 1, depth, words)


def _by_words(text: str) -> tuple[dict[Label, str], tuple[str, ...]]:
    marks: list[tuple[Label, int, int]] = []
    for colon in islice(_COLON.finditer(text), _MAX_COLONS):
        found = _label_before(text, colon.start(), {label for label, _, _ in marks})
        if found is None and not marks:
            break
        if found is not None:
            marks.append((found[0], found[1], colon.end()))
            if found[0] is Label.SUBJECT:
                break
    ends = [start for _, start, _ in marks[1:]] + [len(text)]
    values = {label: text[after:end].strip() for (label, _, after), end in zip(marks, ends, strict=False)}
    if not {Label.FROM, Label.SUBJECT} <= values.keys():
        return {}, ()
    return values, tuple(text[start : after - 1] for _, start, after in marks)


def _label_before(text: str, colon: int, seen: set[Label]) -> tuple[Label, int] | None:
    """The longest label that ends at the colon, and where it starts."""
    for start in range(max(0, colon - LONGEST_LABEL - 1), colon):
        if text[start] == " " or (start and text[start - 1].isalpha() and text[start].islower()):
            continue
        label = next((label for label in LABELS.get(key(text[start:colon]), ()) if label not in seen), None)
        if label is not None and label in _ORDER and (seen or start == 0):
            return label, start
    return None


def _by_order(text: str) -> dict[Label, str]:
    """A label follows upon ``>``, the subject's label upon the time: its first letter alone is a capital."""
    starts = [0, *(found.end() for found in islice(_NEXT_LABEL.finditer(text), len(_ORDER)))]
    if not 3 <= len(starts) <= 4:
        return {}
    *lists, dated = (
        text[start:end].partition(":")[2].strip() for start, end in zip(starts, [*starts[1:], None], strict=True)
    )
    time = _TIME.search(dated[:200])
    colon = dated.find(":", time.end(), time.end() + _LONGEST_ZONE) if time else -1
    start = next((at for at in range(colon - 1, time.end(), -1) if dated[at].isupper()), -1) if time else -1
    if start < 0:
        return {}
    values = dict(zip(_ORDER, lists, strict=False))
    return {**values, Label.DATE: dated[:start].strip(), Label.SUBJECT: dated[colon + 1 :].strip()}
