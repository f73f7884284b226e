"""The header section of a message, its key, and its wire form (RFC 5322). Parse to read, send bytes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from functools import lru_cache

from postlogg.mail.address import canonical, parse_mailboxes
from postlogg.mail.encoded_words import decode
from postlogg.mail.header import MAX_HEADER, Fields, fields, header_section, wanted
from postlogg.model import Mailbox, MailMessage

__all__ = ["MAX_HEADER", "MAX_REFERENCES", "crlf", "fields", "header_section", "key", "message_ids", "parse",
           "parse_date", "parse_section", "wire_form"]  # fmt: skip

MAX_REFERENCES = 200

_ABSENT = ("",)
_BLOCK = 64 * 1024

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# Nearly every date there is. The standard library reads it no differently, in twice the time.
_PLAIN_DATE = re.compile(
    rf"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d\d?) ({'|'.join(_MONTHS)}) ([12]\d{{3}}) (\d\d):(\d\d):(\d\d)"
    r" ([+-][01]\d[0-5]\d)(?: \([A-Za-z]{1,5}\))?", re.ASCII,
)  # fmt: skip
_MONTH = {name: number for number, name in enumerate(_MONTHS, 1)}

_MSG_ID = re.compile(r"<[^<>\s]{1,990}>")

# What the client or an earlier submission wrote for itself; none of it was on the wire (Bcc: RFC 5322 section 3.6.3).
_LOCAL_FIELDS = (b"bcc", b"resent-bcc", b"x-mozilla-status", b"x-mozilla-status2", b"x-mozilla-keys",
                 b"x-mozilla-draft-info", b"x-identity-key", b"x-account-key", b"fcc")  # fmt: skip
_LOCAL_PREFIXES = (b"x-kmail-", b"x-evolution-")


def parse(raw: bytes) -> MailMessage:
    """The header facts of a message or of its header section alone. Never raises."""
    return parse_section(header_section(raw))


def parse_section(section: bytes) -> MailMessage:
    """The same of what is known to be a header section, with its empty line or without. Never raises."""
    values = wanted(section).get
    ids = message_ids(values("message-id", _ABSENT)[0])
    date, subject, sender = (
        values("date", _ABSENT)[0],
        decode(values("subject", _ABSENT)[0]),
        values("from", _ABSENT)[0],
    )
    senders = parse_mailboxes(sender)
    message_id = ids[0] if ids else ""
    return MailMessage(
        key(message_id, senders[0].address if senders else sender, date, subject),
        message_id,
        senders,
        _mailboxes(values("to", ())),
        _mailboxes(values("cc", ())),
        _mailboxes(values("bcc", ())),
        subject,
        parse_date(date),
        message_ids(values("in-reply-to", _ABSENT)[0]),
        message_ids(values("references", _ABSENT)[0]),
        values("content-type", _ABSENT)[0].partition(";")[0].strip().lower() or "text/plain",
        Fields(section),
    )


def _mailboxes(values: Sequence[str]) -> tuple[Mailbox, ...]:
    """Of a field that may stand there more than once, against RFC 5322 section 3.6."""
    if len(values) == 1:
        return parse_mailboxes(values[0])
    return tuple([each for value in values for each in parse_mailboxes(value)])


def key(message_id: str, sender: str, date: str, subject: str) -> str:
    """What identifies a message in every folder and client: its Message-ID and a hash of From, Date and Subject.

    Two different mails that bear one Message-ID are two; a message without one is known by the hash alone.
    """
    facts = "\0".join((canonical(sender), " ".join(date.split()), " ".join(subject.split())))
    digest = hashlib.blake2b(facts.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return f"{message_id} {digest}"


def message_ids(text: str) -> tuple[str, ...]:
    """The msg-ids of a field (RFC 5322 section 3.6.4), with their angle brackets; the newest of a long References."""
    return tuple(_MSG_ID.findall(text)[-MAX_REFERENCES:]) if text else ()


def parse_date(text: str) -> datetime | None:
    """A date-time (RFC 5322 section 3.3), aware; one without a zone is taken as UTC. None where it cannot be read."""
    plain = _PLAIN_DATE.fullmatch(text)
    return _plain_date(*plain.groups()) if plain else _any_date(text)


def _plain_date(day: str, month: str, year: str, hour: str, minute: str, second: str, zone: str) -> datetime | None:
    try:
        return datetime(int(year), _MONTH[month], int(day), int(hour), int(minute), int(second), 0, _zone(zone))
    except ValueError:
        return None


@lru_cache(maxsize=64)
def _zone(text: str) -> timezone:
    minutes = int(text[1:3]) * 60 + int(text[3:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes)) if minutes else UTC


def _any_date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text[:200])
        found = found if found.tzinfo else found.replace(tzinfo=UTC)
        found.astimezone(UTC)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return found


def crlf(raw: bytes) -> bytes:
    """The same octets with every line end as CRLF (RFC 5321 section 2.3.8)."""
    if raw.count(b"\n") == raw.count(b"\r") == _count_crlf(raw):
        return raw  # as nearly every message is: a large one is not copied
    return raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\n", b"\r\n")


def _count_crlf(raw: bytes) -> int:
    """How many there are. Where all lines of a block are of one length, as in base64, the places at which they end are
    looked at and nothing between: a tenth of the time that counting takes."""
    found = at = 0
    while at < len(raw):
        line = raw.find(b"\n", at) + 1 - at
        rows = _BLOCK // line if line > 1 else 0
        stop = at + rows * line
        if rows and raw[at + line - 2 : stop : line] + raw[at + line - 1 : stop : line] == b"\r" * rows + b"\n" * rows:
            found += rows
        else:
            stop = raw.find(b"\n", at + _BLOCK) + 1 or len(raw)
            found += raw.count(b"\r\n", at, stop)
        at = stop
    return found


def wire_form(raw: bytes) -> bytes:
    """What a BCC would have delivered: the message's bytes unchanged, without ``Bcc:`` and the client's own lines, with
    CRLF line ends and one at the close."""
    message = crlf(raw)
    if message.startswith(b"\r\n"):
        return message
    end = message.find(b"\r\n\r\n")
    lines = message[: end if end >= 0 else None].split(b"\r\n")
    kept = _without_local(lines)
    if len(kept) == len(lines) and end >= 0 and message.endswith(b"\r\n"):
        return message  # a large message is not copied
    body = memoryview(message)[end:] if end >= 0 else b"\r\n\r\n"
    return b"".join((b"\r\n".join(kept), body, b"" if message.endswith(b"\r\n") or end < 0 else b"\r\n"))


def _without_local(lines: list[bytes]) -> list[bytes]:
    kept: list[bytes] = []
    dropping = False
    for line in lines:
        if line[:1] not in (b" ", b"\t"):
            name = line.partition(b":")[0].strip().lower()
            dropping = name in _LOCAL_FIELDS or name.startswith(_LOCAL_PREFIXES)
        if not dropping:
            kept.append(line)
    return kept
