"""A received message -> the forward that carries it to the CRM. Attachments stay the bytes they are."""

from __future__ import annotations

import hashlib
import html
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime

from postlogg.mail import html_text
from postlogg.mail.address import display, header_form
from postlogg.mail.body import Body, body
from postlogg.mail.message import crlf, parse
from postlogg.mail.parts import Part, is_body, leaves
from postlogg.model import Mailbox, MailMessage

SEPARATOR = "---------- Forwarded message ----------"
NO_SUBJECT = "(no subject)"
NO_TEXT = "(no text)"

_BODY_TAG = re.compile(r"<body\b[^>]*>", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class Forward:
    """A message ready for submission, in wire form, and its Message-ID (with angle brackets).

    ``pieces``: its octets in order; the large ones are views into the original, so that nothing is copied.
    """

    pieces: tuple[bytes | memoryview, ...]
    message_id: str

    @property
    def content(self) -> bytes:
        """All octets in one."""
        return b"".join(self.pieces)


def build(raw: bytes, *, sender: Mailbox, recipient: str, date: datetime) -> Forward:
    """Forward the stored message ``raw`` from ``sender`` to the CRM's forwarding address ``recipient``.

    Both a text and an HTML part with the same block above the original's text; the original's attachments octet for
    octet. The Message-ID is derived from the original and the recipient, so that a repeat is recognised as one.
    """
    wire = crlf(raw)
    original = parse(wire)
    message_id = derived_message_id(original, sender.address, recipient)
    parts = tuple(leaves(wire))
    said = body(wire, tuple(part for part in parts if is_body(part)))
    inner, outer = _boundaries(wire, message_id)
    alternative = _alternative(said, original, inner)
    attached = [part for part in parts if not is_body(part)]
    content = _mixed(wire, alternative, attached, outer) if attached else alternative
    header = _header(original, sender, recipient, date, message_id)
    return Forward((header, *content), message_id)


def derived_message_id(original: MailMessage, sender: str, recipient: str) -> str:
    """The same original to the same address has the same Message-ID, on every machine and at every time."""
    digest = hashlib.blake2b(f"{original.key}\0{recipient.lower()}".encode("utf-8", "replace"), digest_size=16)
    domain = sender.rpartition("@")[2]
    return f"<{digest.hexdigest()}.forward@{domain if domain.isascii() and domain else 'postlogg.invalid'}>"


def block(original: MailMessage) -> list[str]:
    """The forwarded-message header block, a line each, as Gmail writes it in English."""
    lines = [
        SEPARATOR,
        f"From: {_people(original.senders)}",
        f"Date: {_one_line(original.field('date'))}",
        f"Subject: {_one_line(original.subject) or NO_SUBJECT}",
        f"To: {_people(original.to)}",
        f"Cc: {_people(original.cc)}",
    ]
    return [line for line in lines if line not in ("To: ", "Cc: ", "Date: ")]


def _people(mailboxes: tuple[Mailbox, ...]) -> str:
    return ", ".join(_one_line(display(mailbox)) for mailbox in mailboxes)


def _one_line(text: str) -> str:
    return " ".join(_CONTROL.sub(" ", text).split())


def _alternative(said: Body, original: MailMessage, boundary: bytes) -> list[bytes]:
    text = said.text.replace("\r\n", "\n").strip("\n") or html_text.to_text(said.html) or NO_TEXT
    plain = "\n".join((*block(original), "", text, ""))
    return [
        b'Content-Type: multipart/alternative; boundary="%b"\r\n\r\n' % boundary,
        *_text_part(boundary, b"plain", plain),
        *_text_part(boundary, b"html", _html(original, said.html, text)),
        b"--%b--\r\n" % boundary,
    ]


def _html(original: MailMessage, markup: str, text: str) -> str:
    lines = "<br>\n".join(html.escape(line, quote=False) for line in block(original))
    head = f"<div>{lines}<br>\n<br>\n</div>\n"
    tag = _BODY_TAG.search(markup)
    if tag:
        return f"{markup[: tag.end()]}\n{head}{markup[tag.end() :]}"
    return head + (markup if markup.strip() else f"<div>{html_text.from_text(text)}</div>\n")


def _text_part(boundary: bytes, kind: bytes, text: str) -> Iterator[bytes]:
    encoded = quopri.encodestring(text.encode("utf-8", "replace")).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    yield b"--%b\r\nContent-Type: text/%b; charset=utf-8\r\n" % (boundary, kind)
    yield b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    yield encoded
    yield b"\r\n"


def _mixed(wire: bytes, alternative: list[bytes], attached: list[Part], boundary: bytes) -> list[bytes | memoryview]:
    view = memoryview(wire)
    pieces: list[bytes | memoryview] = [
        b'Content-Type: multipart/mixed; boundary="%b"\r\n\r\n--%b\r\n' % (boundary, boundary)
    ]
    pieces += alternative
    for part in attached:
        pieces += [b"\r\n--%b\r\n" % boundary, _part_header(wire, part), view[part.start : part.end]]
    pieces.append(b"\r\n--%b--\r\n" % boundary)
    return pieces


def _part_header(wire: bytes, part: Part) -> bytes:
    """The part's own header section; of a message that is nothing but an attachment, only its Content- fields."""
    section = wire[part.header : part.start]
    if part.header:
        return section
    fields = re.split(rb"\r\n(?![ \t])", section.strip(b"\r\n"))
    kept = [field for field in fields if field[:8].lower() == b"content-"]
    return b"".join(field + b"\r\n" for field in kept) + b"\r\n"


def _header(original: MailMessage, sender: Mailbox, recipient: str, date: datetime, message_id: str) -> bytes:
    fields = [
        ("From", header_form(sender)),
        ("To", recipient),
        ("Subject", _unstructured(f"Fwd: {_one_line(original.subject)}".rstrip() if original.subject else "Fwd:")),
        ("Date", format_datetime(date)),
        ("Message-ID", message_id),
        *([("In-Reply-To", original.message_id), ("References", original.message_id),
           ("X-Forwarded-Message-Id", original.message_id)] if original.message_id else []),
        ("MIME-Version", "1.0"),
    ]  # fmt: skip
    return "".join(f"{name}: {value}\r\n" for name, value in fields).encode("utf-8", "replace")


def _unstructured(text: str) -> str:
    charset = "us-ascii" if text.isascii() and "=?" not in text else "utf-8"
    return Header(text, charset, header_name="Subject").encode(maxlinelen=76, linesep="\r\n")


def _boundaries(wire: bytes, message_id: str) -> tuple[bytes, bytes]:
    """Two that do not occur in the message; the same for the same message."""
    seed = message_id
    while True:
        seed = hashlib.blake2b(seed.encode(), digest_size=12).hexdigest()
        if seed.encode() not in wire:
            return f"=_a_{seed}".encode(), f"=_m_{seed}".encode()
