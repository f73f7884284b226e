"""Forwards that Thunderbird sends with its own account: pushed as ``send`` and ``part``, answered by ``outcome``."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Iterable, Iterator
from typing import Any

from postlogg.engine.through_client import Outgoing, ThroughClient
from postlogg.journal.handed import LEASE_SECONDS
from postlogg.model import State
from postlogg.native_host.files import Files
from postlogg.native_host.transfers import LARGEST_PIECE

LONGEST_HTML = 512 * 1024
"""Octets of HTML, written as JSON, that go into the frame itself; a longer one follows in parts."""

TOO_MANY_FILES = "It has too many attachments to be sent with Thunderbird."

BODY = -1


class Sending:
    """One forward at a time. ``frames`` has what is still to be told of it."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.frames: Iterator[dict[str, Any]] = iter(())
        self._token: int | None = None
        self._begun_at = 0.0

    def look(self) -> None:
        """Take the next forward in hand, if nothing else is. Raises JournalError."""
        if self._token is not None and time.monotonic() - self._begun_at < LEASE_SECONDS:
            return
        self._token = None
        forward = self._through().hand_over()
        if forward is not None:
            self._token, self._begun_at = forward.number, time.monotonic()
            self.frames = self._told(forward)

    def ended(self, token: int) -> None:
        """The extension has said what became of it."""
        if token == self._token:
            self._token, self.frames = None, iter(())

    def refuse(self) -> None:
        """There is no frame that holds its description. Raises JournalError."""
        if self._token is not None:
            self._through().outcome(self._token, State.REJECTED, "", TOO_MANY_FILES)
            self.ended(self._token)

    def close(self) -> None:
        """The connection has ended: what was not told to its end cannot have been sent. Raises JournalError."""
        if self._token is not None and next(self.frames, None) is not None:
            self._through().put_down(self._token)

    def _told(self, forward: Outgoing) -> Iterator[dict[str, Any]]:
        html = forward.html.encode("utf-8", "replace")
        fits = len(json.dumps(forward.html, ensure_ascii=False).encode("utf-8", "replace")) <= LONGEST_HTML
        yield {
            "push": "send", "token": forward.number, "from": forward.sender, "to": forward.to,
            "subject": forward.subject, "headers": forward.headers,
            "html": forward.html if fits else "",
            "attachments": [
                {"name": each.filename, "content_type": each.content_type, "size": each.size}
                for each in forward.attachments
            ],
        }  # fmt: skip
        if not fits:
            yield from _parts(forward.number, BODY, [html])
        for number, file in enumerate(forward.attachments):
            yield from _parts(forward.number, number, file.pieces())

    def _through(self) -> ThroughClient:
        return ThroughClient(self._files.journal, self._files.clock)


def _parts(token: int, part: int, pieces: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """At least one, and the last says so."""
    offset, held = 0, b""
    for piece in _of_size(pieces):
        if offset or held:
            yield _part(token, part, offset, held, last=False)
            offset += len(held)
        held = piece
    yield _part(token, part, offset, held, last=True)


def _part(token: int, part: int, offset: int, data: bytes, *, last: bool) -> dict[str, Any]:
    written = base64.b64encode(data).decode("ascii")
    return {"push": "part", "token": token, "part": part, "offset": offset, "data": written, "last": last}


def _of_size(pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        for at in range(0, len(piece), LARGEST_PIECE):
            yield piece[at : at + LARGEST_PIECE]
