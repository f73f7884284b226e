"""What the subject of a message says: that it is a forward, that it is a reply, or neither."""

from __future__ import annotations

from enum import Enum

from postlogg.mail.phrases import FORWARD_PREFIXES, REPLY_PREFIXES, key

_LONGEST_PREFIX = 24
_MAX_TAGS = 4


class Kind(Enum):
    """By the first prefix. EITHER: "VS:" is a forward in Danish and Norwegian, a reply in Finnish; UNKNOWN where there
    is no prefix, or no subject."""

    FORWARD = "forward"
    REPLY = "reply"
    EITHER = "either"
    UNKNOWN = "unknown"


def kind(subject: str | None) -> Kind:
    """What the first prefix says."""
    word, _ = _split(subject or "")
    if word in FORWARD_PREFIXES:
        return Kind.EITHER if word in REPLY_PREFIXES else Kind.FORWARD
    return Kind.REPLY if word in REPLY_PREFIXES else Kind.UNKNOWN


def original_subject(subject: str | None) -> str | None:
    """The forwarding message's subject without the first prefix of a forward."""
    if subject is None:
        return None
    word, rest = _split(subject)
    return rest if word in FORWARD_PREFIXES else subject.strip()


def _split(subject: str) -> tuple[str, str]:
    """The first prefix in the form in which it is looked up (or an empty text), and the rest."""
    text = subject.strip()
    if text[:5].lower() == "[fwd:" and text.endswith("]"):
        return "fwd", text[5:-1].strip()
    for _ in range(_MAX_TAGS):  # "[EXTERNAL] Fwd: …"
        tag, closed, rest = text[1:].partition("]") if text.startswith("[") else ("", "", "")
        if not closed or len(tag) > _LONGEST_PREFIX or ":" not in rest[: _LONGEST_PREFIX * 2]:
            break
        text = rest.strip()
    at = min((place for mark in ":：" if (place := text.find(mark, 0, _LONGEST_PREFIX)) > 0), default=-1)
    if at < 0:
        return "", text
    word = key(text[:at]).partition("[")[0].partition("(")[0].strip().rstrip("0123456789^")
    return word, text[at + 1 :].strip()
