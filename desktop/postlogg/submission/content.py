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
    """Looks the content over before anything is sent.

    Raises PermanentFailure where a CR or LF stands alone. RFC 5321 section 2.3.8 forbids both, and servers differ in
    what they make of them: one may take LF-dot-LF for the end of the message and what follows for commands of its own
    (SMTP smuggling). Refusing is the only answer that is safe with all of them and leaves the content as it is.
    """
    size = lf = cr = breaks = 0
    eight_bit = utf8_header = False
    after_cr = False
    for piece in content:
        if not piece.isascii():
            utf8_header = utf8_header or (size == 0 and _is_utf8_header(piece))
            eight_bit = True
        size += len(piece)
        lf += piece.count(b"\n")
        cr += piece.count(b"\r")
        breaks += _line_breaks(piece) - (after_cr and piece.startswith(b"\n"))
        after_cr = piece.endswith(b"\r")
    if not lf == cr == breaks:
        raise PermanentFailure("The message has a line end that mail servers do not take (CR or LF without the other).")
    return Survey(size, eight_bit, utf8_header)


def wire(content: Iterable[bytes]) -> Iterator[bytes]:
    """The content as it goes over the wire after DATA, with the line that ends it."""
    held, tail = b"", b"\r\n"
    for piece in content:
        if held:
            yield held
        held = _with_dots_doubled(piece, tail)
        tail = (tail + piece[-2:])[-2:]
    yield held + (b".\r\n" if tail == b"\r\n" else b"\r\n.\r\n")


def _read(stream: Readable, size: int) -> bytes:
    try:
        return stream.read(size)
    except OSError as error:
        raise TransientFailure(f"The stored message could not be read ({error.strerror or error}).") from error


def _line_breaks(piece: bytes) -> int:
    """CRLF, lone CR and lone LF, each counted once: with the counts of CR and of LF this tells whether any is alone,
    in half the time of counting CRLF."""
    return len(piece.splitlines()) - (not piece.endswith((b"\r", b"\n")))


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
