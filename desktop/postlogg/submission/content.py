"""A message on its way into DATA: read in pieces, looked over once, dots doubled (RFC 5321 section 4.5.2).

The message is never held as a whole and never changed: what a server gets after it has undone the dots is what was
given, with a CRLF at the end if there was none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from postlogg.errors import PermanentFailure, TransientFailure

_PIECE = 256 * 1024


class Readable(Protocol):
    """A file open for reading octets, or what can be read like one. Its position is where the message begins."""

    def read(self, size: int, /) -> bytes:
        """At most so many octets; an empty text at the end."""
        ...

    def tell(self) -> int:
        """The position, in octets."""
        ...

    def seek(self, offset: int, /) -> int:
        """Go to a position that ``tell`` gave."""
        ...


@dataclass(frozen=True, slots=True)
class Survey:
    """What the envelope has to say about the content. ``size`` in octets, as RFC 1870 counts them."""

    size: int
    eight_bit: bool
    utf8_header: bool


def pieces(stream: Readable, size: int | None) -> Iterator[bytes]:
    """So many octets of the stream from its position on, or all of them.

    Raises TransientFailure where they cannot be read or come to an end too early.
    """
    left = size
    while left is None or left > 0:
        piece = _read(stream, _PIECE if left is None else min(left, _PIECE))
        if not piece:
            break
        yield piece
        left = None if left is None else left - len(piece)
    if left:
        raise TransientFailure("The stored message is shorter than it was when it was queued.")


def survey(content: Iterable[bytes]) -> Survey:
    """What MAIL has to say about the content, from one quick look at it."""
    size, eight_bit, utf8_header = 0, False, False
    for piece in content:
        if not piece.isascii():
            utf8_header = utf8_header or (size == 0 and _is_utf8_header(piece))
            eight_bit = True
        size += len(piece)
    return Survey(size, eight_bit, utf8_header)


def wire(content: Iterable[bytes]) -> Iterator[bytes]:
    """The content as it goes over the wire after DATA, with the line that ends it.

    Raises PermanentFailure, and so never gives that last line, where a CR or LF stands alone. RFC 5321 section 2.3.8
    forbids both, and servers differ in what they make of them: one may take LF-dot-LF for the end of the message and
    what follows for commands (SMTP smuggling). Breaking off is the only answer that is safe with all of them and
    changes nothing. It is found on the way, while the server is busy with the piece before: a look at the whole
    message beforehand would take a quarter of the time again.
    """
    held, tail, lone = b"", b"\r\n", 0
    for piece in content:
        if held:
            yield held
        lone += _lone_line_ends(piece) - 2 * (tail.endswith(b"\r") and piece.startswith(b"\n"))
        held = _with_dots_doubled(piece, tail)
        tail = (tail + piece[-2:])[-2:]
        _check(lone - tail.endswith(b"\r"))
    _check(lone)
    yield held + (b".\r\n" if tail == b"\r\n" else b"\r\n.\r\n")


def _read(stream: Readable, size: int) -> bytes:
    try:
        return stream.read(size)
    except OSError as error:
        raise TransientFailure(f"The stored message could not be read ({error.strerror or error}).") from error


def _lone_line_ends(piece: bytes) -> int:
    """``splitlines`` takes CRLF, CR and LF for one line end each, so that twice that, less the CRs and LFs there are,
    leaves the lone ones: in half the time of counting CRLF."""
    ends = len(piece.splitlines()) - (not piece.endswith((b"\r", b"\n")))
    return 2 * ends - piece.count(b"\r") - piece.count(b"\n")


def _check(lone: int) -> None:
    if lone:
        raise PermanentFailure("The message has a line end that mail servers do not take (CR or LF without the other).")


def _is_utf8_header(first: bytes) -> bool:
    header = first.partition(b"\r\n\r\n")[0]
    if header.isascii():
        return False
    try:
        header.decode()
    except UnicodeDecodeError:
        return False
    return True


def _with_dots_doubled(piece: bytes, tail: bytes) -> bytes:
    """``tail``: the two octets before the piece. Most of a large message is base64, which has no dots at all."""
    if b"." not in piece:
        return piece
    doubled = piece.replace(b"\r\n.", b"\r\n..")
    across = (tail + piece[:2]).find(b"\r\n.")
    return doubled if across < 0 else doubled[:across] + b"." + doubled[across:]
