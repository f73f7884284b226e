"""The parts of a message's body (RFC 2045, 2046, 2231), each as octets with the fields that describe it. Pure.

Boundaries follow from the content, so that the same message is the same octets each time.
"""

from __future__ import annotations

import binascii
import re
from base64 import encodebytes
from collections.abc import Sequence
from hashlib import blake2b
from urllib.parse import quote

_BYTES = "application/octet-stream"
_TYPE = re.compile(r"[a-z0-9-]{1,40}/[a-z0-9!#$&^_.+-]{1,100}(?:; ?[a-z-]{1,40}=[a-z0-9_.+-]{1,80}){0,5}")
_COMPOSITE = ("multipart/", "message/")
_BREAKS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029\ud800-\udfff/\\]+")
_CONTENT_ID = re.compile(r"[^\s<>\x00-\x1f\x7f]{1,200}")
_LONGEST_NAME = 200
_PER_LINE = 60
_PIECE = 57 * 1024  # whole lines of 76 characters


def text_part(subtype: str, text: str) -> bytes:
    """Quoted-printable, in UTF-8."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").replace("\n", "\r\n")
    body = binascii.b2a_qp(plain.encode("utf-8", "replace") or b"\r\n")
    head = f"Content-Type: text/{subtype}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    return head.encode() + body + (b"" if body.endswith(b"\n") else b"\r\n")


def attached(name: str, content_type: str, data: bytes, *, content_id: str = "", inline: bool = False) -> bytes:
    """A file, in base64. A type that cannot be meant becomes octets."""
    stated = content_type.strip("; ").lower()
    usable = _TYPE.fullmatch(stated) and not stated.startswith(_COMPOSITE)
    lines = [
        f"Content-Type: {stated if usable else _BYTES}",
        *([f"Content-ID: <{content_id}>"] if _CONTENT_ID.fullmatch(content_id) and content_id.isascii() else []),
        _disposition("inline" if inline else "attachment", name),
        "Content-Transfer-Encoding: base64",
    ]
    return "".join(f"{line}\r\n" for line in lines).encode() + b"\r\n" + _base64(data)


def _base64(data: bytes) -> bytes:
    """In lines; piece by piece, as the lines of all of it at once would be a multiple of it in memory."""
    pieces = (encodebytes(data[start : start + _PIECE]) for start in range(0, len(data), _PIECE))
    return b"".join(piece.replace(b"\n", b"\r\n") for piece in pieces)


def attached_message(name: str, data: bytes) -> bytes:
    """A message, as it is: no other encoding is allowed (RFC 2046 section 5.2.1)."""
    lines = [
        "Content-Type: message/rfc822",
        _disposition("attachment", name),
        f"Content-Transfer-Encoding: {'7bit' if data.isascii() else '8bit'}",
    ]
    return "".join(f"{line}\r\n" for line in lines).encode() + b"\r\n" + data


def alternative(parts: Sequence[bytes]) -> bytes:
    """The same in several forms, the best one last."""
    return _multipart("alternative", parts)


def related(parts: Sequence[bytes]) -> bytes:
    """A page and what it shows (RFC 2387)."""
    return _multipart("related", parts)


def mixed(parts: Sequence[bytes]) -> bytes:
    """What was said and the files beside it."""
    return _multipart("mixed", parts)


def _multipart(kind: str, parts: Sequence[bytes]) -> bytes:
    """A single part needs no wrapper."""
    if len(parts) == 1:
        return parts[0]
    boundary = _boundary(parts)
    pieces = [b'Content-Type: multipart/%b; boundary="%b"\r\n\r\n' % (kind.encode(), boundary)]
    for part in parts:
        pieces += [b"--%b\r\n" % boundary, part, b"\r\n"]
    return b"".join([*pieces, b"--%b--\r\n" % boundary])


def _boundary(parts: Sequence[bytes]) -> bytes:
    digest = blake2b(digest_size=15)
    for part in parts:
        digest.update(part)
    return b"=_" + digest.hexdigest().encode()


def _disposition(kind: str, name: str) -> str:
    """With the file's name; one that is not plain in pieces that fit a line (RFC 2231 section 3)."""
    clean = " ".join(_BREAKS.sub(" ", name).split())[:_LONGEST_NAME] or "attachment"
    if clean.isascii() and len(clean) <= _PER_LINE and not {'"', "\\", "%", "="} & set(clean):
        return f'Content-Disposition: {kind}; filename="{clean}"'
    octets = quote(f"{clean}".encode(), safe="")
    pieces = re.findall(r"(?:%..|[^%]){1,20}", octets)
    first, *others = (f"filename*{number}*={piece}" for number, piece in enumerate(pieces))
    return ";\r\n ".join([f"Content-Disposition: {kind}", first.replace("=", "=UTF-8''", 1), *others])
