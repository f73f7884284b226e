"""A large mbox read by a process of its own, ahead of the one that decides: two processors do what one would.

The other process (``ahead_reader``) runs the same reader and sends what it finds, in order. Should it end early, or not
start at all, the reading goes on here behind the last message that came.
"""

from __future__ import annotations

import json
import marshal
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Any

from postlogg.mail.message import parse_section
from postlogg.model import MailMessage
from postlogg.stores import wire
from postlogg.stores.ahead_reader import SIZE, Row, message_of
from postlogg.stores.base import StoredMessage, gone
from postlogg.stores.mbox import MboxStore

if sys.platform == "linux":
    import fcntl

LARGE = 64 * 1024 * 1024
"""Octets from which on a second process is worth its start."""

_PIPE = 1024 * 1024
_NO_WINDOW = 0x08000000  # CREATE_NO_WINDOW

Found = tuple[StoredMessage, MailMessage]


def is_large(path: Path) -> bool:
    """Whether ``read_ahead`` is worth its while; a frozen program has no interpreter to start. Never raises."""
    try:
        return path.stat().st_size >= LARGE and not getattr(sys, "frozen", False)
    except OSError:
        return False


def read_ahead(path: Path, later: float) -> Iterator[Found]:
    """Every message of the mbox as ``MboxStore.since("")`` gives it, with its header facts. Only the last of those that
    came together has its cursor. ``later``: seconds by which the store's clock is put forward. Raises StoreError."""
    cursor = ""
    with closing(_Reader(path, later)) as reader:
        while (came := reader.receive()) is not None:
            rows, reached = came
            if not rows:
                return
            for number, row in enumerate(rows, 1):
                yield _found(path, later, row, reached if number == len(rows) else "")
            cursor = reached
    for stored in _store(path, later).since(cursor):
        yield stored, parse_section(stored.section)


class _Reader:
    """The other process, which may not be there."""

    def __init__(self, path: Path, later: float) -> None:
        self._process: Any = None
        with suppress(OSError):
            self._process = _started()
            _widen(self._process.stdout)
            # not among the arguments: those are for all to see, and a folder's name may be a person's
            self._process.stdin.write(json.dumps({"path": str(path), "later": later}).encode("ascii"))
            self._process.stdin.close()

    def receive(self) -> tuple[list[Row], str] | None:
        """What came next, and the cursor behind it; nothing at the end; None where the process is gone."""
        if self._process is None:
            return None
        try:
            size = int.from_bytes(self._read(SIZE), "little")
            rows, cursor = marshal.loads(self._read(size))  # noqa: S302 - what our own process wrote
        except (OSError, EOFError, ValueError, TypeError, OverflowError, MemoryError):
            return None  # what stands in the pipe is not ours: a library may have printed something
        return rows, cursor

    def _read(self, size: int) -> bytes:
        octets: bytes = self._process.stdout.read(size)
        if len(octets) < size:
            raise EOFError
        return octets

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                with suppress(OSError):
                    pipe.close()


def _started() -> Any:
    root = str(Path(__file__).resolve().parents[2])
    paths = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH", ""))))
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "postlogg.stores.ahead_reader"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": paths}, creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
    )  # fmt: skip


def _widen(pipe: Any) -> None:
    """A pipe that holds several batches: the two processes wait for each other less often. Linux alone can."""
    if sys.platform == "linux":
        with suppress(OSError):  # there is a limit to what a user may have
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE)


def _found(path: Path, later: float, row: Row, cursor: str) -> Found:
    section, size, position, deleted, appended, facts = row
    read = partial(_read, path, later, position, section)
    stored = StoredMessage(section, size, position, cursor, deleted, appended, read)
    return stored, parse_section(section) if facts is None else message_of(section, facts)


def _read(path: Path, later: float, position: str, section: bytes) -> bytes:
    message = _store(path, later).recall(position, wire.header(section, quoted=False).__eq__)
    if message is None:
        raise gone()
    return message


def _store(path: Path, later: float) -> MboxStore:
    return MboxStore(path, lambda: time.time() + later)
