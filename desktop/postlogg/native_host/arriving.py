"""Frames as they arrive, so that there is time for other things while none does."""

from __future__ import annotations

import threading
from queue import Empty, Queue

from postlogg.native_host import frames

AHEAD = 8
"""How many frames are read before the first of them is answered."""


class Ended(Exception):
    """The connection was closed."""


class Arriving:
    """Reads a stream in a thread of its own."""

    def __init__(self, source: frames.Source) -> None:
        self._queue: Queue[bytes | Exception] = Queue(maxsize=AHEAD)
        threading.Thread(target=self._read_all, args=(source,), daemon=True).start()

    def next(self, timeout: float) -> bytes | None:
        """The next one; None where none comes within ``timeout`` seconds. Raises Ended, Unframed or OSError."""
        try:
            found = self._queue.get(timeout=timeout)
        except Empty:
            return None
        if isinstance(found, Exception):
            raise found
        return found

    def _read_all(self, source: frames.Source) -> None:
        try:
            while (octets := frames.read(source)) is not None:
                self._queue.put(octets)
        except (frames.Unframed, OSError) as error:
            self._queue.put(error)
        else:
            self._queue.put(Ended())
