"""One engine, and one tray program, for one journal."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

if sys.platform == "win32":
    import msvcrt

    # Far behind the text: Windows keeps others from reading what is locked.
    _PLACE = 1 << 30

    def _take(file: int) -> None:
        os.lseek(file, _PLACE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, 0, os.SEEK_SET)

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


# ``holder`` takes a free lock for a moment, in which it must not keep an engine from starting.
_TRIES, _PAUSE = 5, 0.02


class ProcessLock:
    """A lock that the kernel takes back when its holder ends, in whatever way. Not to be shared between threads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def acquire(self) -> bool:
        """Takes the lock if it is free; True if this lock has it now. Raises OSError where the file cannot be made."""
        if self._file is not None:
            return True
        file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        if not _taken(file):
            os.close(file)
            return False
        os.ftruncate(file, 0)
        os.write(file, str(os.getpid()).encode())
        self._file = file
        return True

    def release(self) -> None:
        """Gives the lock back, if it was held. The file stays: to remove it would let two hold a lock each."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def holder(self) -> int | None:
        """The process id of whoever has the lock, 0 if he has not said it yet, None if nobody has it."""
        if self._file is not None:
            return os.getpid()
        if not self._path.exists():
            return None
        with ProcessLock(self._path) as probe:
            if probe.is_held:
                return None
        text = self._path.read_bytes()[:20]
        return int(text) if text.isdigit() else 0

    @property
    def is_held(self) -> bool:
        """Whether this object has the lock."""
        return self._file is not None

    def __enter__(self) -> Self:
        """Tries to acquire; ask ``is_held`` whether it did."""
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def _taken(file: int) -> bool:
    for tries_left in reversed(range(_TRIES)):
        try:
            _take(file)
        except OSError:
            if tries_left:
                time.sleep(_PAUSE)
        else:
            return True
    return False
