"""The parts of a notice (RFC 2045, RFC 6522), read tolerantly and within bounds: a window on the message, a few levels,
a hundred parts. What is mislabelled or cut short is read as far as it goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from postlogg.mail.machine_sent import HeaderSection, header_section
from postlogg.mail.tolerant_text import decode, decoded_words, from_html, undo_transfer_encoding

_HEAD = 384 * 1024
_TAIL = 64 * 1024
_LEAF = 96 * 1024
_DEPTH = 8
_PARTS = 100
_PARAMETER = re.compile(
    r';\s*(boundary|charset|filename|name|report-type)\s*=\s*(?:"([^"]*)"|([^\s;"]+))', re.IGNORECASE
)
_HEADER = re.compile(
    rb"\s*(?:received|return-path|delivered-to|dkim-signature|message-id|from|x-received):", re.IGNORECASE
)


class Kind(Enum):
    """What a part is for in a notice."""

    TEXT = "text"
    HTML = "html"
    STATUS = "status"
    ORIGINAL = "original"
    COMPLAINT = "complaint"
    RECEIPT = "receipt"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of the message and its decoded text."""

    kind: Kind
    text: str


_KINDS = {
    "message/delivery-status": Kind.STATUS,
    "message/global-delivery-status": Kind.STATUS,
    "text/delivery-status": Kind.STATUS,
    "message/rfc822": Kind.ORIGINAL,
    "message/global": Kind.ORIGINAL,
    "message/partial": Kind.ORIGINAL,
    "text/rfc822-headers": Kind.ORIGINAL,
    "text/rfc822-header": Kind.ORIGINAL,
    "text/rfc822": Kind.ORIGINAL,
    "message/rfc822-headers": Kind.ORIGINAL,
    "message/global-headers": Kind.ORIGINAL,
    "message/feedback-report": Kind.COMPLAINT,
    "message/disposition-notification": Kind.RECEIPT,
    "message/global-disposition-notification": Kind.RECEIPT,
}


def parts(raw: bytes, header: HeaderSection) -> list[Part]:
    """The leaves in order, none longer than 96 kB."""
    budget = iter(range(_PARTS))
    return list(_leaves(header, window(raw, header.end), _DEPTH, budget))


def window(raw: bytes, start: int = 0) -> bytes:
    """The front and the end of the message with LF line ends: a notice says everything there."""
    long = len(raw) - start > _HEAD + _TAIL
    kept = raw[start : start + _HEAD] + b"\n" + raw[-_TAIL:] if long else raw[start:]
    return kept.replace(b"\r\n", b"\n") if b"\r" in kept else kept


def _leaves(header: HeaderSection, body: bytes, depth: int, budget: Iterator[int]) -> Iterator[Part]:
    content_type = header.get("content-type")
    if depth and header.media_type.startswith("multipart/"):
        sections = _sections(body, parameters(content_type).get("boundary", ""))
        if sections:
            yield from _children(sections, depth, budget)
            return
    if next(budget, None) is not None:
        yield _leaf(header, body)


def _children(sections: list[bytes], depth: int, budget: Iterator[int]) -> Iterator[Part]:
    for section in sections[:_PARTS]:
        # a part without header fields begins with the empty line that ends them
        header = HeaderSection(end=1) if section[:1] == b"\n" else header_section(section)
        yield from _leaves(header, section[header.end :], depth - 1, budget)


def _sections(body: bytes, boundary: str) -> list[bytes]:
    """The bodies between the boundary lines (RFC 2046 section 5.1.1), up to the closing one."""
    if not boundary:
        return []
    delimiter = b"\n--" + boundary.encode("utf-8", "replace")
    found: list[bytes] = []
    for piece in (b"\n" + body).split(delimiter, _PARTS)[1:]:
        line, _, rest = piece.partition(b"\n")
        ending = line.strip()
        if not ending:
            found.append(rest)
        elif ending == b"--":
            break
        elif found:  # an inner boundary that begins like this one
            found[-1] += delimiter + piece
    return found


def parameters(content_type: str) -> dict[str, str]:
    """The parameters of Content-Type that matter here, by lower-case name."""
    return {match[1].lower(): match[2] or match[3] or "" for match in _PARAMETER.finditer(content_type)}


def _leaf(header: HeaderSection, body: bytes) -> Part:
    kind = _kind(header)
    if kind is Kind.OTHER and _HEADER.match(body):
        kind = Kind.ORIGINAL
    if kind is Kind.OTHER:
        return Part(kind, "")
    octets = undo_transfer_encoding(body[:_LEAF], header.get("content-transfer-encoding"))
    text = decode(octets, parameters(header.get("content-type")).get("charset", ""))
    return Part(kind, from_html(text) if kind is Kind.HTML else text.replace("\r\n", "\n"))


def _kind(header: HeaderSection) -> Kind:
    media_type = header.media_type
    if media_type in _KINDS:
        return _KINDS[media_type]
    if media_type == "text/html":
        return Kind.HTML
    if media_type.startswith(("text/", "message/", "multipart/")) or "/" not in media_type:
        return Kind.TEXT
    name = decoded_words(_file_name(header)).lower()
    return Kind.ORIGINAL if name.endswith(".eml") else Kind.TEXT if name.endswith(".txt") else Kind.OTHER


def _file_name(header: HeaderSection) -> str:
    return parameters(header.get("content-disposition")).get("filename") or parameters(header.get("content-type")).get(
        "name", ""
    )
