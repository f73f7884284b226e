"""From what Outlook keeps of a message, its properties, to the message (RFC 5322). Pure.

Outlook keeps no MIME. Of a received message it has the header section as it came; of a sent one it has none, and then
it is put together from the properties. The bytes are the same each time, so that a repeat is recognised as one.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from hashlib import blake2b
from urllib.parse import unquote

from postlogg.model import Mailbox
from postlogg.stores import wire
from postlogg.stores.outlook_parts import (
    alternative,
    attached,
    attached_message,
    mixed,
    related,
    text_part,
)
from postlogg.stores.wire import HEADER_LIMIT

_FOLD = re.compile(r"\n(?![ \t])")
_OCTET_FOLD = re.compile(rb"\n(?![ \t])")
_FIELD = re.compile(r"([!-9;-~]{1,100}):")
_ABOUT_THE_BODY = ("content-", "mime-version")
_BREAKS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_SHOWN = re.compile(r"""\bcid:([^\s"'<>]{1,200})""", re.IGNORECASE)
_UNSAFE = re.compile(r"[\s<>(),;:\\\"]")
_WORD_OCTETS = 45  # of UTF-8 in an encoded word: 60 characters of base64 (RFC 2047 section 2: at most 75 in all)
_LONGEST_LINE = 900
_LONGEST_VALUE = 32_000
_SPECIAL = re.compile(r"[^A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]|=\?")

_IMPORTANCE = {0: "low", 2: "high"}
_SENSITIVITY = {1: "Personal", 2: "Private", 3: "Company-Confidential"}
NORMAL = 1
"""The importance of what has no other."""

_ENVELOPED = bytes.fromhex("2a864886f70d010703")  # the object identifier in DER, RFC 5652 section 6.1
_WHERE_IT_SAYS_SO = 64


@dataclass(frozen=True, slots=True)
class File:
    """An attachment. ``content_id`` without angle brackets, or empty; ``hidden``: it is shown in the text alone;
    ``message``: it is a message in wire form."""

    name: str
    content_type: str
    content_id: str
    data: bytes
    hidden: bool = False
    message: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A message's properties. ``headers``: PidTagTransportMessageHeaders, empty for what was sent from here; ``author``
    is who wrote it, ``sender`` who sent it for him; ``sent_at`` is aware; ``smime``: the only file is the whole body,
    signed or encrypted."""

    headers: str
    message_id: str
    author: Mailbox
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
    importance: int = NORMAL
    sensitivity: int = 0
    smime: bool = False


def message(item: Item) -> bytes:
    """The message in wire form. Never raises on odd properties."""
    return wire.message(_header(item) + b"MIME-Version: 1.0\r\n" + _body(item), quoted=False)


# the header section


def _header(item: Item) -> bytes:
    """As it came, and what is missing of it."""
    fields = _received(item.headers)
    there = {name for name, _ in fields}
    if there & {"to", "cc", "bcc"}:
        there |= {"to", "cc", "bcc"}
    if "from" in there:
        there.add("sender")
    fields += [(name.lower(), f"{name}: {value}") for name, value in _made(item) if value and name.lower() not in there]
    text = "".join(f"{field}\n" for _, field in fields)
    return text.replace("\n", "\r\n").encode("utf-8", "replace")


def _received(headers: str) -> list[tuple[str, str]]:
    """The fields as they came, without those of the body, which is built anew. What follows an empty line belongs to
    parts of the body."""
    lines = headers[:HEADER_LIMIT].replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip("\n")
    fields = [(match[1].lower(), field) for field in _FOLD.split(lines.partition("\n\n")[0])
              if (match := _FIELD.match(field))]  # fmt: skip
    return [(name, field) for name, field in fields if not name.startswith(_ABOUT_THE_BODY)]


def _made(item: Item) -> list[tuple[str, str]]:
    received = bool(item.headers.strip())
    on_behalf = item.sender.address.lower() != item.author.address.lower()
    return [
        ("From", _mailboxes([item.author])),
        ("Sender", _mailboxes([item.sender]) if on_behalf else ""),
        ("To", _mailboxes(item.to)),
        ("Cc", _mailboxes(item.cc)),
        ("Bcc", "" if received else _mailboxes(item.bcc)),
        ("Subject", _unstructured(item.subject)),
        ("Date", format_datetime(item.sent_at) if item.sent_at else ""),
        ("Message-ID", _identifiers(item.message_id) or _made_up(item)),
        ("In-Reply-To", _identifiers(item.in_reply_to)),
        ("References", _identifiers(item.references)),
        ("Importance", _IMPORTANCE.get(item.importance, "")),
        ("Sensitivity", _SENSITIVITY.get(item.sensitivity, "")),
    ]


def _mailboxes(mailboxes: Sequence[Mailbox]) -> str:
    """One a line. Who has no internet address cannot be written."""
    return ",\n ".join(_mailbox(each) for each in mailboxes if _is_address(each.address))


def _is_address(address: str) -> bool:
    local, _, domain = address.rpartition("@")
    return bool(local and domain) and not _UNSAFE.search(address) and address.isprintable()


def _mailbox(mailbox: Mailbox) -> str:
    name = _one_line(mailbox.name)
    if not name or name.strip("'") == mailbox.address:
        return mailbox.address
    if not name.isascii() or "=?" in name or len(name) > _LONGEST_LINE:
        return f"{_words(name)} <{mailbox.address}>"
    quoted = '"{}"'.format(name.replace("\\", "").replace('"', "'")) if _SPECIAL.search(name) else name
    return f"{quoted} <{mailbox.address}>"


def _unstructured(text: str) -> str:
    line = _one_line(text)
    return line if line.isascii() and "=?" not in line and len(line) <= _LONGEST_LINE else _words(line)


def _words(text: str) -> str:
    """Encoded words of whole characters (RFC 2047), one a line."""
    words, piece = list[str](), b""
    for octets in (character.encode("utf-8", "replace") for character in text):
        if len(piece) + len(octets) > _WORD_OCTETS:
            words.append(_word(piece))
            piece = b""
        piece += octets
    return "\n ".join([*words, _word(piece)])


def _word(octets: bytes) -> str:
    return f"=?utf-8?b?{b64encode(octets).decode()}?="


def _identifiers(text: str) -> str:
    """Message-IDs, one a line."""
    return "\n ".join(word[:_LONGEST_LINE] for word in _one_line(text).split())


def _one_line(text: str) -> str:
    return _BREAKS.sub(" ", text[:_LONGEST_VALUE]).strip()


def _made_up(item: Item) -> str:
    """Outlook gives some messages no Message-ID before the server does; the same message gets the same one."""
    when = item.sent_at.isoformat() if item.sent_at else ""
    digest = blake2b(f"{item.author.address} {item.subject} {when}".encode("utf-8", "replace"), digest_size=16)
    return f"<{digest.hexdigest()}@outlook.invalid>"


# the body


def _body(item: Item) -> bytes:
    """With the fields that describe it: the text in its forms, with the pictures that it shows, and the files.

    A picture is shown where the text refers to it (RFC 2392), or Outlook does not list it.
    """
    if item.smime and len(item.files) == 1:
        return _smime(item.files[0])
    named = {unquote(name) for name in _SHOWN.findall(item.html)}
    shown = [bool(item.html) and (file.hidden or file.content_id in named) for file in item.files]
    parts = [_part(file, inline=inline) for file, inline in zip(item.files, shown, strict=True)]
    page = [part for part, inline in zip(parts, shown, strict=True) if inline]
    files = [part for part, inline in zip(parts, shown, strict=True) if not inline]
    forms = [text_part("plain", item.text)] if item.text or not item.html else []
    if item.html:
        forms.append(related([text_part("html", item.html), *page]))
    return mixed([alternative(forms), *files])


def _part(file: File, *, inline: bool) -> bytes:
    if file.message:
        return attached_message(file.name, file.data)
    return attached(file.name, file.content_type, file.data, content_id=file.content_id, inline=inline)


def _smime(file: File) -> bytes:
    """What is signed in the open is kept as the part that it was, the rest as its octets ([MS-OXOSMIME])."""
    end = max(0, wire.header_end(file.data))
    fields = [field for field in _OCTET_FOLD.split(file.data[:end].replace(b"\r\n", b"\n"))
              if field.lower().startswith(b"content-")]  # fmt: skip
    if any(field.lower().startswith(b"content-type:") for field in fields):
        return b"".join(field.strip(b"\n") + b"\n" for field in fields) + b"\n" + file.data[end:]
    kind = "enveloped-data" if _ENVELOPED in file.data[:_WHERE_IT_SAYS_SO] else "signed-data"
    return attached("smime.p7m", f"application/pkcs7-mime; smime-type={kind}", file.data)
