"""Finds the returned message in the text of a notice, and in it what identifies it."""

from __future__ import annotations

import re

from postlogg.mail.addresses_in_text import addresses
from postlogg.mail.notice_phrases import ORIGINAL_FOLLOWS
from postlogg.mail.tolerant_text import decoded_words

_HEADER_LINE = re.compile(
    r"^(?:[ \t|]{0,8}(?:received|return-path|dkim-signature|x-received|delivered-to|arc-seal)"
    r"|message-id|mime-version|x-mailer|user-agent)[ \t]*:(?! *$)",
    re.IGNORECASE | re.MULTILINE,
)
_ANY_HEADER_LINE = re.compile(r"[ \t|]{0,8}[A-Za-z][\w-]*[ \t]*:|[ \t]+\S")
# Some header lines, indented below a sentence, before the notice goes on (PMDF, Sun, Oracle).
_INSERTED = re.compile(
    r"[^\s][^\n]{0,120}:[ \t]*\n(?:[ \t]*\n)++"
    r"(?:[ \t]+[A-Za-z][\w-]{0,40}[ \t]?:[^\n]*\n(?:[ \t]{3,}[^\s:]+[ \t]*\n){0,9}){2,12}+"
    r"(?:[ \t]*\n)++(?=[A-Z][^\n:]{8,})"
)
_RULE = re.compile(r"[ \t]*[-=*_|+#>]{2}")
_MESSAGE_ID = re.compile(
    r"^[ \t|>]*message-id[ \t]*:\s*(<[^<>]{1,990}>|[^\s<>]+@[^\s<>]+)", re.IGNORECASE | re.MULTILINE
)
_LABELLED_ID = re.compile(
    r"message[- ]?id(?:entifier)?(?:[ \t]\w{1,20}){0,2}[\"' ]*[:=]?[ \t]*\n?[ \t]*"
    r"(<[^<>\s]{1,500}@[^<>\s]{1,490}>)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"^[ \t|]*(to|cc|bcc|from|sender|return-path|delivered-to|x-envelope-to|envelope-to)[ \t]*:"
                    r"((?:[^\n]*)(?:\n[ \t]+[^\n]*){0,200})", re.IGNORECASE | re.MULTILINE)  # fmt: skip
_RECEIVED_FOR = re.compile(r"\bfor[ \t\n]+<?([^\s<>;@]{1,128}@[^\s<>;]{1,255})", re.IGNORECASE)
_HEADER_LIMIT = 64 * 1024


def split_text(text: str) -> tuple[str, str]:
    """The notice's own words, and the returned message below them (empty where none is)."""
    at = min(_separator(text), _header_block(text))
    inserted = _INSERTED.match(text, at)
    if inserted is None:
        return text[:at], text[at:]
    end = inserted.end()
    below = min(_separator(text, end), _header_block(text, end))
    return text[:at] + "\n" + text[end:below], text[at:end] + text[below:]


def _separator(text: str, at: int = 0) -> int:
    """Where from ``at`` on a line stands that announces the returned message."""
    for line in text[at:].split("\n"):
        if 8 < len(line) < 120 and _announces(line):
            return at
        at += len(line) + 1
    return len(text)


def _announces(line: str) -> bool:
    lowered = line.lower()
    if "delivery-status" in lowered or not any(words in lowered for words in ORIGINAL_FOLLOWS):
        return False
    return _RULE.match(line) is not None or line.rstrip().endswith(
        (":", "--", "follows", "follows.", "below", "below.", ":]")
    )


def _header_block(text: str, start: int = 0) -> int:
    """Where from ``start`` on the header section of a message begins inside the text."""
    found = _HEADER_LINE.search(text, start)
    if found is None:
        return len(text)
    at = found.start()
    while at > start:
        before = text.rfind("\n", 0, at - 1) + 1
        if not _ANY_HEADER_LINE.match(text, before, at):
            break
        at = before
    return at


def message_id(header: str) -> str:
    """The Message-ID field's value in angle brackets, or an empty text."""
    found = _MESSAGE_ID.search(header)
    return bracketed(found[1]) if found else ""


def labelled_message_id(text: str) -> str:
    """A Message-ID that a notice mentions among its own words."""
    found = _LABELLED_ID.search(text)
    return found[1] if found else ""


def bracketed(value: str) -> str:
    """The msg-id with angle brackets and without white space."""
    return "<" + "".join(value.split()).strip("<>") + ">"


def correspondents(header: str) -> tuple[list[str], set[str]]:
    """From the returned header section: the recipients in order, and the senders in lower case."""
    header = header[:_HEADER_LIMIT]
    recipients: list[str] = []
    senders: set[str] = set()
    for name, value in _NAMED.findall(header):
        found = addresses(decoded_words(value))
        if name.lower() in {"from", "sender", "return-path"}:
            senders.update(address.lower() for address in found)
        else:
            recipients += found
    return recipients + _RECEIVED_FOR.findall(header), senders
