"""The client's end of the IMAP protocol, with bounds to what a server may send for one command.

Reading is done here, on the socket itself: the standard library would make room at once for whatever size a literal
claims to have, and keep where nobody sees it what came together with the answer that one waits for.
"""

from __future__ import annotations

import imaplib

from imapclient import IMAPClient
from imapclient.imap4 import IMAP4WithTimeout
from imapclient.tls import IMAP4_TLS

MOST_OCTETS = 64 * 1024 * 1024
"""For one command, besides a message's own size: the header sections of a batch, however long."""

LONGEST_LINE = 8 * 1024 * 1024
"""The UIDs of a million messages."""

_PIECE = 64 * 1024


class _Bounded(imaplib.IMAP4):
    """``left``: how many octets may still come. ``received``: how many came."""

    left, received = MOST_OCTETS, 0
    _source: object = None
    _buffer: bytearray

    @property
    def has_more(self) -> bool:
        """Whether something has come that nobody has read yet."""
        self._begin()
        return bool(self._buffer)

    def read(self, size: int) -> bytes:
        """As many octets; fewer where the connection ends."""
        self._begin()
        if size > self.left + len(self._buffer):
            raise self.error("it sends more than was asked for")
        while len(self._buffer) < size and self._fill():
            pass
        return self._cut(size)

    def readline(self) -> bytes:
        """With its line end, which is missing only where the connection ends."""
        self._begin()
        start = 0
        while (end := self._buffer.find(b"\n", start)) < 0:
            start = len(self._buffer)
            if start > LONGEST_LINE:
                raise self.error("it sends a line without an end")
            if not self._fill():
                return self._cut(start)
        return self._cut(end + 1)

    def _begin(self) -> None:
        if self._source is not self.sock:
            # what came before TLS began was not protected: it counts for nothing
            self._source, self._buffer = self.sock, bytearray()

    def _fill(self) -> bool:
        octets = self.sock.recv(_PIECE)
        self._buffer += octets
        self.left -= len(octets)
        self.received += len(octets)
        if self.left < 0:
            raise self.error("it sends more than was asked for")
        return bool(octets)

    def _cut(self, size: int) -> bytes:
        octets = bytes(self._buffer[:size])
        del self._buffer[:size]
        return octets


class _Plain(_Bounded, IMAP4WithTimeout):  # type: ignore[misc]  # it has no types
    """Without TLS, or before STARTTLS."""


class _Protected(_Bounded, IMAP4_TLS):  # type: ignore[misc]
    """TLS from the first octet."""


class BoundedClient(IMAPClient):  # type: ignore[misc]
    """``IMAPClient``, whose commands do not bring more than they may."""

    _imap: _Bounded

    def grant(self, octets: int) -> None:
        """As many may come for the next command."""
        self._imap.left = octets

    @property
    def received(self) -> int:
        """How many octets the server has sent so far."""
        return self._imap.received

    @property
    def has_more(self) -> bool:
        """Whether the server has sent something that was not read yet."""
        return self._imap.has_more

    def _create_IMAP4(self) -> _Bounded:  # noqa: N802 - the client's name
        place, connect = (self.host, self.port), getattr(self._timeout, "connect", None)
        if self.ssl:
            return _Protected(*place, self.ssl_context, connect)  # type: ignore[call-arg]
        return _Plain(*place, connect)
