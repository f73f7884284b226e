"""Messages that are too large for one frame, put together from their pieces."""

from __future__ import annotations

import binascii
from dataclasses import dataclass, field

from postlogg.native_host.protocol import BadRequest, Refusal

LARGEST = 60 * 1024 * 1024
"""Octets of a message: no mail server takes a larger one."""

LARGEST_PIECE = 512 * 1024
MOST_AT_ONCE = 2 * LARGEST


@dataclass(slots=True)
class _Transfer:
    size: int
    sha256: str
    octets: bytearray = field(default_factory=bytearray)
    ended: bool = False


class Transfers:
    """Those of one connection, by their numbers. Each method raises Refusal."""

    def __init__(self) -> None:
        self._transfers: dict[int, _Transfer] = {}
        self._last = 0

    def begin(self, size: int, sha256: str) -> int:
        """A message of ``size`` octets is coming; its number."""
        if size > LARGEST or size + sum(each.size for each in self._transfers.values()) > MOST_AT_ONCE:
            raise Refusal("too_large", "The e-mail is too large for Postlogg to log: 60 MB is the limit.")
        self._last += 1
        self._transfers[self._last] = _Transfer(size, sha256.lower())
        return self._last

    def add(self, number: int, offset: int, data: str) -> None:
        """The next piece, in base64."""
        transfer = self._open(number)
        try:
            piece = binascii.a2b_base64(data, strict_mode=True)
        except ValueError as error:
            raise BadRequest from error
        if offset != len(transfer.octets) or len(piece) > LARGEST_PIECE or offset + len(piece) > transfer.size:
            raise BadRequest
        transfer.octets += piece

    def end(self, number: int) -> None:
        """All has come, as it was announced; what has not is forgotten."""
        import hashlib  # noqa: PLC0415 - loads OpenSSL, for which the first answer does not wait

        transfer = self._open(number)
        if len(transfer.octets) != transfer.size or hashlib.sha256(transfer.octets).hexdigest() != transfer.sha256:
            del self._transfers[number]
            raise BadRequest
        transfer.ended = True

    def take(self, number: int) -> bytes:
        """The octets of one that has ended, which is forgotten with this."""
        transfer = self._transfers.get(number)
        if transfer is None or not transfer.ended:
            raise BadRequest
        del self._transfers[number]
        return bytes(transfer.octets)

    def _open(self, number: int) -> _Transfer:
        transfer = self._transfers.get(number)
        if transfer is None or transfer.ended:
            raise BadRequest
        return transfer
