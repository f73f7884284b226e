"""The header section of a message, its key, and its wire form (RFC 5322). Parse to read, send bytes."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from postlogg.mail.address import canonical, decode, parse_mailboxes
from postlogg.model import Mailbox, MailMessage

# A header section beyond this is not read on: the reader stays bounded whatever it is given.
MAX_HEADER = 1024 * 1024
MAX_REFERENCES = 200

_BLOCK = 64 * 1024

_MSG_ID = re.compile(r"<[^<>\s]{1,990}>")
_EMPTY_LINE = re.compile(rb"\n\r?\n")

# What the client or an earlier submission wrote for itself; none of it was on the wire (Bcc: RFC 5322 section 3.6.3).
_LOCAL_FIELDS = (b"bcc", b"resent-bcc", b"x-mozilla-status", b"x-mozilla-status2", b"x-mozilla-keys",
                 b"x-mozilla-draft-info", b"x-identity-key", b"x-account-key", b"fcc")  # fmt: skip
_LOCAL_PREFIXES = (b"x-kmail-", b"x-evolution-")


def header_section(raw: bytes) -> bytes:
    """The header section with its line ends as they are, without the empty line; bounded by MAX_HEADER octets."""
    window = raw[:MAX_HEADER]
    if window.startswith((b"\r\n", b"\n")):
        return b""
    empty_line = _EMPTY_LINE.search(window)
    return window[: empty_line.start() + 1] if empty_line else window


def fields(raw: bytes) -> tuple[tuple[str, str], ...]:
    """Every header field as (lower-case name, unfolded undecoded value), in order. Octets that are no UTF-8 are read
    as Latin-1, line by line."""
    lines = _unfolded(header_section(raw).replace(b"\r\n", b"\n")).split("\n")
    return tuple([
        (name.strip().lower(), value.strip())
        for name, colon, value in [line.partition(":") for line in lines]
        if colon and " " not in (bare := name.rstrip()) and bare
    ])  # fmt: skip


def _unfolded(section: bytes) -> str:
    try:
        text = section.decode()
    except UnicodeDecodeError:
        text = "\n".join(_text(line) for line in section.split(b"\n"))
    if "\r" in text:
        text = "\n".join(line.rstrip("\r") for line in text.split("\n"))
    return text.replace("\n ", " ").replace("\n\t", "\t")


def _text(octets: bytes) -> str:
    try:
        return octets.decode()
    except UnicodeDecodeError:
        return octets.decode("latin-1")


def parse(raw: bytes) -> MailMessage:
    """The header facts of a message or of its header section alone. Never raises."""
    every = fields(raw)
    values: dict[str, list[str]] = {}
    for name, value in every:
        values.setdefault(name, []).append(value)

    def first(name: str) -> str:
        return values[name][0] if name in values else ""

    def mailboxes(name: str) -> tuple[Mailbox, ...]:
        return tuple([mailbox for value in values.get(name, ()) for mailbox in parse_mailboxes(value)])

    ids = message_ids(first("message-id"))
    date, subject, sender = first("date"), decode(first("subject")), first("from")
    senders = parse_mailboxes(sender)
    message_id = ids[0] if ids else ""
    return MailMessage(
        key=key(message_id, senders[0].address if senders else sender, date, subject),
        message_id=message_id,
        senders=senders,
        to=mailboxes("to"),
        cc=mailboxes("cc"),
        bcc=mailboxes("bcc"),
        subject=subject,
        date=parse_date(date),
        in_reply_to=message_ids(first("in-reply-to")),
        references=message_ids(first("references")),
        content_type=first("content-type").partition(";")[0].strip().lower() or "text/plain",
        fields=every,
    )


def key(message_id: str, sender: str, date: str, subject: str) -> str:
    """What identifies a message in every folder and client: its Message-ID and a hash of From, Date and Subject.

    Two different mails that bear one Message-ID are two; a message without one is known by the hash alone.
    """
    facts = "\0".join((canonical(sender), " ".join(date.split()), " ".join(subject.split())))
    digest = hashlib.blake2b(facts.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return f"{message_id} {digest}"


def message_ids(text: str) -> tuple[str, ...]:
    """The msg-ids of a field (RFC 5322 section 3.6.4), with their angle brackets; the newest of a long References."""
    return tuple(_MSG_ID.findall(text)[-MAX_REFERENCES:])


def parse_date(text: str) -> datetime | None:
    """A date-time (RFC 5322 section 3.3), aware; one without a zone is taken as UTC. None where it cannot be read."""
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
