"""In which language a forward's block is written, as far as its labels tell."""

from __future__ import annotations

from collections.abc import Iterable

from postlogg.mail.forwarded_block import split_label
from postlogg.mail.phrases import LABELS, WORDINGS, key

_WORDS = tuple(
    (wording.language.lower().replace("_", "-").partition("-")[0],
     frozenset(key(word) for _, words in wording.labels for word in words))
    for wording in WORDINGS
)  # fmt: skip


def languages(lines: Iterable[str]) -> frozenset[str]:
    """The languages (ISO 639) whose clients use the most of the labels in these lines; none where no label is known.

    Several, where languages share their words: the CRM then reads the block if it reads any of them.
    """
    labels = {key(split[0]) for line in lines if (split := split_label(line))} & LABELS.keys()
    shared = [(len(labels & words), language) for language, words in _WORDS]
    most = max(count for count, _ in shared)
    return frozenset(language for count, language in shared if count == most) if most else frozenset()
