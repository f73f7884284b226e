"""Puts attachments back where Apple Mail took them out of a message (see ``emlx``). Linear in the message's size."""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from postlogg.stores import wire

_TAKEN_OUT = re.compile(rb"^X-Apple-Content-Length:[^\n]*\n", re.IGNORECASE | re.MULTILINE)
_ENCODING = re.compile(rb"^Content-Transfer-Encoding:[ \t]*([A-Za-z0-9-]{1,40})", re.IGNORECASE | re.MULTILINE)
_LINE_OCTETS = 57
_DEEPEST = 30


@dataclass(slots=True)
class _Multipart:
    """An open multipart: its delimiter, its own number, and how many parts it has had."""

    delimiter: bytes
    number: str
    parts: int = 0


def fill(message: bytes, attachment: Callable[[str], bytes]) -> bytes:
    """The message in wire form with its attachments in it. ``attachment`` gives the decoded content of the part with
    this number ("2", "1.2": RFC 3501 section 6.4.5) and may raise."""
    if not _TAKEN_OUT.search(message):
        return message
    return b"".join(_filled(message, attachment))


def _filled(message: bytes, attachment: Callable[[str], bytes]) -> Iterator[bytes]:
    open_parts: list[_Multipart] = []
    at, number = 0, ""
    while True:
        body = wire.header_end(message, at)
        if body < 0:
            break
        yield from _part(message[at:body], number or "1", attachment)
        mark = wire.boundary(message[at:body])
        if mark and len(open_parts) < _DEEPEST:
            open_parts.append(_Multipart(b"--" + mark, number))
        following = _next_part(message, body, open_parts)
        yield message[body:following]
        at = following
        if at == len(message):
            return
        open_parts[-1].parts += 1
        number = ".".join(filter(None, (open_parts[-1].number, str(open_parts[-1].parts))))
    yield message[at:]


def _part(header: bytes, number: str, attachment: Callable[[str], bytes]) -> Iterator[bytes]:
    """A part's header section, and its body if that was taken out."""
    plain, taken = _TAKEN_OUT.subn(b"", header)
    yield plain
    if taken:
        encoding = _ENCODING.search(header)
        yield from _encoded(attachment(number), encoding[1].lower() if encoding else b"")


def _encoded(content: bytes, encoding: bytes) -> Iterator[bytes]:
    if encoding == b"base64":
        for start in range(0, len(content), _LINE_OCTETS):
            yield binascii.b2a_base64(content[start : start + _LINE_OCTETS], newline=False) + b"\r\n"
    elif encoding == b"quoted-printable":
        text = content.replace(b"\r\n", b"\n")
        yield binascii.b2a_qp(text, istext=True).replace(b"\n", b"\r\n") + b"\r\n"
    else:
        yield content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") + b"\r\n"


def _next_part(message: bytes, start: int, open_parts: list[_Multipart]) -> int:
    """Where the next part's header begins, behind its delimiter line; multiparts that end before it are closed."""
    at = start
    while at < len(message):
        end = message.find(b"\n", at) + 1 or len(message)
        line = message[at:end].rstrip() if message.startswith(b"--", at) else b""
        for depth in range(len(open_parts), 0, -1) if line else ():
            delimiter = open_parts[depth - 1].delimiter
            if line in (delimiter, delimiter + b"--"):
                closes = line != delimiter
                del open_parts[depth - closes :]
                if not closes:
                    return end
                break
        at = end
    return len(message)
