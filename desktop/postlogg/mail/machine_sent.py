"""Whether a message was sent by a machine, judged by its header section alone and in microseconds.

A delivery-failure notice is written by a mail server. A colleague's forward of one, or his reply to one, holds the same
words but none of the signs below, so the words are only read where a sign stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property

from postlogg.mail.notice_phrases import (
    DAEMON_LOCAL_PARTS,
    DAEMON_NAMES,
    FAILURE_SUBJECTS,
    IMPERSONAL_WORDS,
    NO_NOTICE_SUBJECTS,
    NO_REPLY_LOCAL_PARTS,
)
from postlogg.mail.tolerant_text import decoded_words

HEADER_LIMIT = 256 * 1024
"""Octets looked at for the end of the header section; a longer one is cut here."""

_VALUE_LIMIT = 16 * 1024
_SECTION_END = re.compile(rb"\n\r?\n")
_WANTED = frozenset(
    {
        b"auto-submitted",
        b"content-disposition",
        b"content-transfer-encoding",
        b"content-type",
        b"from",
        b"in-reply-to",
        b"list-id",
        b"list-unsubscribe",
        b"references",
        b"return-path",
        b"subject",
        b"to",
        b"user-agent",
        b"x-failed-recipients",
        b"x-mailer",
    }
)
_WRITTEN_BY_PEOPLE = frozenset({"list-unsubscribe", "list-id", "in-reply-to", "user-agent", "x-mailer"})
_ADDRESS_END = re.compile(r"[^\s<>()\",;:]{0,320}@")
_ANSWER = re.compile(
    r"\s*(?:re|r|rif|res|ref|rép|réf|aw|sv|svar|vs|vá|fw|fwd|fs|wg|tr|rv|i|enc|encam|reenv|vl|vb|vidarebef|antw|doorst"
    r"|odp|odpověď|pd|ynt|ilt|i̇lt|yan|trs|bls|továbbítás|απ|σχετ|πρθ|отв|ответ|відп|пересл|返信|転送|回复|答复|回覆|转发"
    r"|轉寄|转寄|답장|전달|השב|הועבר|رد|إعادة توجيه)"
    r"\s*(?:\[\d+\])?\s*[:：]",
    re.IGNORECASE,
)


class MachineSent(IntEnum):
    """How sure the header section makes one that a machine wrote the message."""

    NO = 0
    POSSIBLE = 1
    CERTAIN = 2


@dataclass(frozen=True)
class HeaderSection:
    """The fields of a header section that tell a notice, by lower-case name; ``end`` is the offset of the body."""

    fields: dict[str, str] = field(default_factory=dict)
    end: int = 0

    def get(self, name: str) -> str:
        """The first value of the field, unfolded, or an empty text."""
        return self.fields.get(name, "")

    @cached_property
    def subject(self) -> str:
        """The decoded subject in lower case."""
        return decoded_words(self.get("subject")).lower()

    @cached_property
    def media_type(self) -> str:
        """The media type in lower case without its parameters, or an empty text."""
        return self.get("content-type").partition(";")[0].strip().lower()


def header_section(raw: bytes) -> HeaderSection:
    """The telling fields of the header section (RFC 5322 section 2.2), without reading the body."""
    start = _leading_blank(raw)
    found = _SECTION_END.search(raw, start, start + HEADER_LIMIT)
    end = found.end() if found else min(len(raw), start + HEADER_LIMIT)
    return HeaderSection(_fields(raw[start:end]), end)


def _fields(section: bytes) -> dict[str, str]:
    """The first of each wanted field, unfolded."""
    found: dict[bytes, list[bytes]] = {}
    value: list[bytes] | None = None
    for line in section.split(b"\n"):
        if line[:1] in (b" ", b"\t"):
            if value is not None:
                value.append(line)
            continue
        name, _, text = line.partition(b":")
        name = name.rstrip().lower()
        value = found.setdefault(name, [text]) if name in _WANTED and name not in found else None
    return {name.decode("ascii"): _unfolded(lines) for name, lines in found.items()}


def _unfolded(lines: list[bytes]) -> str:
    return " ".join(b" ".join(lines)[:_VALUE_LIMIT].decode("utf-8", "replace").split())


def _leading_blank(raw: bytes) -> int:
    head = raw[:64]
    return len(head) - len(head.lstrip(b"\r\n"))


def machine_sent(header: HeaderSection) -> MachineSent:
    """CERTAIN: a field says so (RFC 3464, RFC 3834, RFC 5321 section 4.5.5, or the sender's name); POSSIBLE: the
    subject speaks of a failure, or the sender takes no answer; NO: everything else, also what answers automatically."""
    if _is_something_else(header):
        return MachineSent.NO
    if _says_so(header) or is_daemon(header.get("from")):
        return MachineSent.CERTAIN
    return MachineSent.POSSIBLE if _hints(header) else MachineSent.NO


def _is_something_else(header: HeaderSection) -> bool:
    """An automatic reply or a list of held spam; but one that failed is a failure, and its notice tells its subject."""
    subject = header.subject
    return (
        header.media_type != "multipart/report"
        and any(phrase in subject for phrase in NO_NOTICE_SUBJECTS)
        and not any(phrase in subject for phrase in FAILURE_SUBJECTS)
    )


def _says_so(header: HeaderSection) -> bool:
    automatic = header.get("auto-submitted").lower()
    return (
        header.media_type in {"multipart/report", "message/delivery-status"}
        or has_null_path(header)
        or (automatic != "" and not automatic.startswith("no"))
        or "x-failed-recipients" in header.fields
    )


def has_null_path(header: HeaderSection) -> bool:
    """Whether nobody is to answer (RFC 5321 section 4.5.5)."""
    return header.get("return-path") in {"<>", "< >"}


def _hints(header: HeaderSection) -> bool:
    """A colleague writes of failed mail too: he has a name, or a mail client that shows itself."""
    if not _WRITTEN_BY_PEOPLE.isdisjoint(header.fields) or (is_answer(header) and "references" in header.fields):
        return False
    sender = header.get("from").lower()
    if any(phrase in header.subject for phrase in FAILURE_SUBJECTS):
        return has_bare_sender(header) or (not is_answer(header) and is_impersonal(sender))
    return any(part in local_part(sender) for part in NO_REPLY_LOCAL_PARTS)


def has_bare_sender(header: HeaderSection) -> bool:
    """Whether From is an address without a name."""
    return "<" not in header.get("from").lstrip("<")


def is_impersonal(sender: str) -> bool:
    """Whether the value of From rather names a machine or an office than a person."""
    return any(word in sender.lower().rpartition("@")[0] for word in IMPERSONAL_WORDS)


def is_answer(header: HeaderSection) -> bool:
    """Whether the subject is that of a reply or a forward."""
    return _ANSWER.match(header.subject) is not None


def is_daemon(sender: str) -> bool:
    """Whether the value of From names a mail server rather than a person."""
    lowered = sender.lower()
    if "<>" in lowered or lowered.strip() in {"mailer-daemon", "postmaster"}:
        return True
    local = local_part(lowered)
    return any(part in local for part in DAEMON_LOCAL_PARTS) or any(name in lowered for name in DAEMON_NAMES)


def local_part(sender: str) -> str:
    """The local part of the last address in the value, in lower case, or the whole value where there is none."""
    found = _ADDRESS_END.findall(sender[:1000])
    return (found[-1][:-1] if found else sender).lower()
