"""What a message says and carries: text, HTML and files. Never raises, in time and memory linear in the message."""

from __future__ import annotations

import binascii
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from postlogg.mail.address import decode as decode_words
from postlogg.mail.message import fields
from postlogg.mail.parts import Part, filename, is_body, leaves
from postlogg.mail.tolerant_text import decode
from postlogg.model import Attachment, Content

# Text beyond this many octets is not decoded: every CRM refuses far less, and a str takes up to four times its octets.
MAX_TEXT = 8 * 1024 * 1024

_PIECE = 1024 * 1024
_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file of a message, an attached message included. Its octets are decoded only when they are asked for."""

    filename: str
    content_type: str
    size: int
    _raw: bytes = field(repr=False)
    _part: Part = field(repr=False)

    def pieces(self) -> Iterator[bytes]:
        """The decoded octets, about a megabyte at a time."""
        return _decoded(self._raw, self._part)

    def read(self) -> bytes:
        """All decoded octets."""
        return b"".join(self.pieces())


@dataclass(frozen=True, slots=True)
class Body:
    """The decoded text and HTML (each at most MAX_TEXT octets of the original) and the files."""

    text: str
    html: str
    attachments: tuple[AttachedFile, ...]


def content(raw: bytes, parts: tuple[Part, ...] | None = None) -> Content:
    """Sizes and kinds, without decoding what is attached in base64: such a size is computed from the encoded length.

    ``parts``: the message's leaves, where they are known already.
    """
    parts = tuple(leaves(raw)) if parts is None else parts
    texts, htmls = _bodies(parts, "text/plain"), _bodies(parts, "text/html")
    return Content(
        text_size=sum(_size(raw, part) for part in texts),
        html_size=sum(_size(raw, part) for part in htmls),
        has_text=bool(texts),
        has_html=bool(htmls),
        attachments=tuple(
            Attachment(_name(raw, part), part.content_type, _size(raw, part)) for part in parts if not is_body(part)
        ),
    )


def body(raw: bytes, parts: tuple[Part, ...] | None = None) -> Body:
    """Text, HTML and files of a message. ``parts``: its leaves, where they are known already."""
    parts = tuple(leaves(raw)) if parts is None else parts
    return Body(
        text=_text(raw, _bodies(parts, "text/plain")),
        html=_text(raw, _bodies(parts, "text/html")),
        attachments=tuple(
            AttachedFile(_name(raw, part), part.content_type, _size(raw, part), raw, part)
            for part in parts
            if not is_body(part)
        ),
    )


def _bodies(parts: Iterable[Part], content_type: str) -> tuple[Part, ...]:
    return tuple(part for part in parts if part.content_type == content_type and is_body(part))


def _text(raw: bytes, parts: Iterable[Part]) -> str:
    left = MAX_TEXT
    texts: list[str] = []
    for part in parts:
        octets = _at_most(_decoded(raw, part), left)
        left -= len(octets)
        declared = "" if part.charset.lower() in ("us-ascii", "ascii") else part.charset
        texts.append(decode(octets, declared).replace("\r\n", "\n"))
    return "\n".join(texts)


def _at_most(pieces: Iterable[bytes], limit: int) -> bytes:
    kept: list[bytes] = []
    for piece in pieces:
        if limit <= 0:
            break
        kept.append(piece[:limit])
        limit -= len(kept[-1])
    return b"".join(kept)


def _name(raw: bytes, part: Part) -> str:
    if part.filename or part.content_type != "message/rfc822":
        return part.filename
    head = next(_decoded(raw, part), b"")[: 64 * 1024]
    subject = next((value for name, value in fields(head) if name == "subject"), "")
    return f"{filename(decode_words(subject).replace('/', '-')) or 'message'}.eml"


def _size(raw: bytes, part: Part) -> int:
    if part.encoding == "base64":
        others = sum(raw.count(octet, part.start, part.end) for octet in (b"\n", b"\r", b"=", b" "))
        return (part.end - part.start - others) * 3 // 4
    if part.encoding == "quoted-printable":
        return sum(len(piece) for piece in _decoded(raw, part))
    return part.end - part.start


def _decoded(raw: bytes, part: Part) -> Iterator[bytes]:
    if part.encoding == "base64":
        return _from_base64(_pieces(raw, part))
    if part.encoding == "quoted-printable":
        return (binascii.a2b_qp(piece) for piece in _pieces(raw, part))
    return _pieces(raw, part)


def _pieces(raw: bytes, part: Part) -> Iterator[bytes]:
    """The encoded octets in pieces that end with a line, where there are lines."""
    at = part.start
    while at < part.end:
        line_end = raw.find(b"\n", min(at + _PIECE, part.end), min(at + 2 * _PIECE, part.end))
        stop = line_end + 1 if line_end >= 0 else min(at + 2 * _PIECE, part.end)
        yield raw[at:stop]
        at = stop


def _from_base64(pieces: Iterable[bytes]) -> Iterator[bytes]:
    left = b""
    for piece in pieces:
        letters = left + piece.translate(None, _NOT_BASE64)
        whole = len(letters) - len(letters) % 4
        left = letters[whole:]
        yield binascii.a2b_base64(letters[:whole])
    if len(left) > 1:
        yield binascii.a2b_base64(left + b"=" * (4 - len(left)))
