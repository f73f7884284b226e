"""Reads the words of a notice that holds no report: whether a message failed, for good or not yet, and why."""

from __future__ import annotations

import re

from postlogg.mail.addresses_in_text import ADDRESS
from postlogg.mail.failed_addresses import Named
from postlogg.mail.notice_phrases import (
    DELAY_SENTENCES,
    FAILURE_SENTENCES,
    FAILURE_SUBJECTS,
    FORWARD_MARKS,
    GIVEN_UP_SENTENCES,
    NEUTRAL_SUBJECTS,
    SUCCESS_SENTENCES,
)
from postlogg.mail.smtp_reply import one_line, reply_text

_OPENING = 6000
_A_FEW_WORDS = 12
_LETTER = re.compile(r"[^\W\d_]")
_WHEN = re.compile(r"^\W*on\s+(?:[a-z]{3},\s*)?\d.*", re.IGNORECASE)


def squeezed(text: str) -> str:
    """Lower case with single spaces, of the part in which a notice says what it is."""
    return " ".join(text[:_OPENING].lower().split())


def tells_failure(words: str) -> bool:
    """Whether squeezed words tell, in any of the ways that servers have, that a message was not delivered."""
    return says_why(words) or says_plainly(words)


def says_why(words: str) -> bool:
    """Whether squeezed words hold one of the sentences by which servers tell what is wrong."""
    return any(phrase in words for phrase in FAILURE_SENTENCES)


def says_plainly(words: str) -> bool:
    """The same, in words that are used for nothing else."""
    return any(phrase in words for phrase in FAILURE_SUBJECTS)


def is_neutral(words: str) -> bool:
    """Whether squeezed words call it a report and no more, which a report of success is as well."""
    return not says_why(words) and not any(it in words for it in FAILURE_SUBJECTS if it not in NEUTRAL_SUBJECTS)


def opening(text: str, paragraphs: int) -> str:
    """The first so many paragraphs that hold words, squeezed."""
    return squeezed(" ".join(_paragraphs(text[:_OPENING])[:paragraphs]))


def tells_success(words: str) -> bool:
    """Whether squeezed words tell that a message arrived."""
    return any(phrase in words for phrase in SUCCESS_SENTENCES)


def tells_delay(subject: str, words: str) -> bool:
    """Whether it is still being tried: said in the subject or the text, and nothing says that it was given up."""
    told = any(phrase in subject or phrase in words for phrase in DELAY_SENTENCES)
    return told and not any(phrase in words for phrase in GIVEN_UP_SENTENCES)


def own_words(text: str) -> str:
    """The text above what a person forwards or quotes."""
    kept: list[str] = []
    for line in text.split("\n"):
        lowered = line.lower()
        quoted = line.startswith(">") and not line.startswith(">>>")
        if quoted or any(mark in lowered for mark in FORWARD_MARKS):
            break
        kept.append(line)
    return "\n".join(kept)


def reason(text: str, failed: Named | None = None) -> str:
    """The server's words for a user: the quoted SMTP reply, else what stands beside or below the address, else the
    first paragraph that tells the failure, else the longest of the first few."""
    reply = reply_text(text)
    if reply:
        return reply
    beside, below = _around(text, failed) if failed else ("", [])
    paragraphs = _paragraphs(text[:_OPENING])
    telling = [words for words in below if says_why(squeezed(words))]
    plain = [words for test in (says_why, says_plainly) for words in paragraphs if test(squeezed(words))]
    told = (beside, *telling, *below, *plain, max(paragraphs[:4], key=len, default=""))
    return next((one_line(words) for words in told if len(ADDRESS.sub("", words)) >= _A_FEW_WORDS), "")


def _around(text: str, failed: Named) -> tuple[str, list[str]]:
    """What is said of the address in its own paragraph, and the two paragraphs that follow."""
    lines = text.split("\n", failed.line + 1)
    after = "".join(lines[failed.line + 1 :])
    beside = _WHEN.sub("", lines[failed.line].partition(failed.address)[2]).strip(" \t<>()[]\"':;,.")
    if after.startswith("\n"):
        return beside, _paragraphs(after[: 4 * _OPENING])[:2]
    own, *below = after[: 4 * _OPENING].split("\n\n", 3)
    return f"{beside}\n{own}".strip(), below[:2]


def _paragraphs(text: str) -> list[str]:
    blocks = ("\n".join(line for line in block.split("\n") if _LETTER.search(line)) for block in text.split("\n\n"))
    return [block for block in blocks if block]
