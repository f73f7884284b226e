"""From what Outlook keeps of a message, its properties, to the message (RFC 5322). Pure.

Outlook keeps no MIME. Of a received message it has the header section as it came; of a sent one it has none, and then
it is put together from the properties. The bytes are the same each time, so that a repeat is recognised as one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.errors import HeaderParseError, MessageError
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import blake2b

from postlogg.model import Mailbox
from postlogg.stores import wire

_FOLD = re.compile(r"\r?\n(?![ \t])")
_ABOUT_THE_BODY = ("content-", "mime-version")
_SUBTYPE = re.compile(r"[A-Za-z0-9.+_-]{1,100}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")


@dataclass(frozen=True, slots=True)
class File:
    """An attachment. ``content_id`` without angle brackets, or empty."""

    name: str
    content_type: str
    content_id: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Item:
    """A message's properties. ``headers``: PR_TRANSPORT_MESSAGE_HEADERS, empty for what was sent from here;
    ``sent_at`` is aware."""

    headers: str
    message_id: str
    sender: Mailbox
    to: Sequence[Mailbox]
    cc: Sequence[Mailbox]
    bcc: Sequence[Mailbox]
    subject: str
    sent_at: datetime | None
    in_reply_to: str
    references: str
    text: str
    html: str
    files: Sequence[File]


def message(item: Item) -> bytes:
    """The message in wire form. Never raises on odd properties."""
    body = _body(item)
    section = _received(item.headers) if item.headers.strip() else _sent(item)
    return section + wire.message(body, quoted=False)


def _received(headers: str) -> bytes:
    """The header section as it came, without what was said of the body, which is built anew."""
    fields = _FOLD.split(headers.strip("\r\n"))
    fields = fields[1:] if fields[0].startswith("Microsoft Mail Internet Headers") else fields
    kept = [field for field in fields if ":" in field and not field.lower().startswith(_ABOUT_THE_BODY)]
    lines = "\n".join(kept).replace("\r\n", "\n").replace("\n", "\r\n")
    return lines.encode("utf-8", "replace") + b"\r\n" if kept else b""


def _sent(item: Item) -> bytes:
    header = EmailMessage(policy=SMTP)
    for name, mailboxes in (("From", [item.sender]), ("To", item.to), ("Cc", item.cc), ("Bcc", item.bcc)):
        value = ", ".join(_written(mailbox) for mailbox in mailboxes if "@" in mailbox.address)
        _set(header, name, value)
    _set(header, "Subject", item.subject)
    _set(header, "Date", format_datetime(item.sent_at) if item.sent_at else "")
    _set(header, "Message-ID", item.message_id or _made_up(item))
    _set(header, "In-Reply-To", item.in_reply_to)
    _set(header, "References", item.references)
    return header.as_bytes().removesuffix(b"\r\n")


def _set(header: EmailMessage, name: str, value: str) -> None:
    clean = _CONTROL.sub(" ", value).strip()
    if clean:
        try:
            header[name] = clean
            header.as_bytes()
        except (ValueError, IndexError, HeaderParseError, MessageError, UnicodeError):
            del header[name]


def _written(mailbox: Mailbox) -> str:
    name = mailbox.name.replace("\\", "").replace('"', "'")
    return f'"{name}" <{mailbox.address}>' if name and name != mailbox.address else mailbox.address


def _made_up(item: Item) -> str:
    """Outlook gives some messages no Message-ID before the server does; the same message gets the same one."""
    when = item.sent_at.isoformat() if item.sent_at else ""
    digest = blake2b(f"{item.sender.address} {item.subject} {when}".encode("utf-8", "replace"), digest_size=16)
    return f"<{digest.hexdigest()}@outlook.invalid>"


def _body(item: Item) -> bytes:
    """The body with the fields that describe it. Boundaries follow from the content."""
    whole = EmailMessage(policy=SMTP)
    whole.set_content(_clean(item.text))
    if item.html:
        whole.add_alternative(_clean(item.html), subtype="html")
    for file in item.files:
        main, _, sub = (file.content_type or "application/octet-stream").partition("/")
        usable = (
            main.isascii()
            and main.isalnum()
            and _SUBTYPE.fullmatch(sub)
            and main not in ("multipart", "message", "text")
        )
        # split() knows line ends that are no control characters of ASCII
        name = " ".join(_CONTROL.sub(" ", file.name).split()) or "attachment"
        content_id = "".join(_CONTROL.sub("", file.content_id).split())
        whole.add_attachment(
            file.data, maintype=main if usable else "application", subtype=sub if usable else "octet-stream",
            filename=name, cid=f"<{content_id}>" if content_id else None,
        )  # fmt: skip
    _name_boundaries(whole, item)
    return whole.as_bytes()


def _name_boundaries(whole: EmailMessage, item: Item) -> None:
    digest = blake2b(f"{item.message_id}{len(item.text)}{len(item.html)}".encode("utf-8", "replace"), digest_size=12)
    for number, part in enumerate(whole.walk()):
        if part.is_multipart():
            part.set_boundary(f"=_{digest.hexdigest()}_{number}")


def _clean(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").encode("utf-8", "replace").decode("utf-8")
