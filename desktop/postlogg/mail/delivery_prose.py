"""Reads the words of a notice that holds no report: whether a message failed, for good or not yet, and why."""

from __future__ import annotations

from postlogg.mail.notice_phrases import (
    DELAY_SENTENCES,
    FAILURE_SENTENCES,
    FAILURE_SUBJECTS,
    FORWARD_MARKS,
    GIVEN_UP_SENTENCES,
    SUCCESS_SENTENCES,
)
from postlogg.mail.smtp_reply import one_line, reply_text

_OPENING = 6000


def squeezed(text: str) -> str:
    """Lower case with single spaces, of the part in which a notice says what it is."""
    return " ".join(text[:_OPENING].lower().split())


def tells_failure(words: str) -> bool:
    """Whether squeezed words tell, in any of the ways that servers have, that a message was not delivered."""
    return any(phrase in words for phrase in FAILURE_SENTENCES)


def says_plainly(words: str) -> bool:
    """The same, in words that are used for nothing else."""
    return any(phrase in words for phrase in FAILURE_SUBJECTS)


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


def reason(text: str, line: int | None = None) -> str:
    """The server's words for a user: the quoted SMTP reply, else what follows the address in that line, else the first
    paragraph that tells the failure."""
    return reply_text(text) or (_said_of(text, line) if line is not None else "") or _first_telling(text)


def _said_of(text: str, line: int) -> str:
    lines = text.split("\n", line + 1)
    said = lines[line].partition(">")[2] or lines[line].partition(":")[2]
    below = lines[line + 1] if len(lines) > line + 1 else ""
    return one_line(said.strip(" :.,)") + "\n" + below.partition("\n\n")[0])


def _first_telling(text: str) -> str:
    paragraphs = text[:_OPENING].split("\n\n")
    return next((one_line(words) for words in paragraphs if tells_failure(squeezed(words))), "")
