"""A program that draws on a terminal, and the keys that its user presses."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
from collections.abc import Iterator
from pathlib import Path

from tests.support.waiting import until

_SIZE = struct.pack("HHHH", 40, 120, 0, 0)
_ESCAPES = re.compile(rb"\x1b[\[(][0-9;?]*[A-Za-z]")


class Terminal:
    """``drawn``: everything that the program has drawn so far, without colours and places."""

    def __init__(self, screen: int) -> None:
        self._screen, self._octets = screen, b""

    @property
    def drawn(self) -> str:
        with contextlib.suppress(OSError):  # the program has ended
            while select.select([self._screen], [], [], 0)[0] and (more := os.read(self._screen, 65536)):
                self._octets += more
        return _ESCAPES.sub(b"", self._octets).decode("utf-8", "replace")

    def shows(self, text: str) -> None:
        """Wait until the program has drawn this."""
        until(lambda: text in self.drawn, f"the words {text!r} on the terminal")

    def press(self, keys: str) -> None:
        os.write(self._screen, keys.encode())


@contextlib.contextmanager
def terminal(home: Path, *command: str) -> Iterator[Terminal]:
    """The program in a session of its own, which is ended with it."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment = {**own, "HOME": str(home), "LANG": "C.UTF-8", "TERM": "xterm", "XDG_RUNTIME_DIR": str(home)}
    screen, inner = pty.openpty()
    fcntl.ioctl(screen, termios.TIOCSWINSZ, _SIZE)
    process = subprocess.Popen(
        ["setsid", "--ctty", "--wait", *command], cwd=home, env=environment, stdin=inner, stdout=inner, stderr=inner,
        start_new_session=True,
    )  # fmt: skip
    os.close(inner)
    try:
        yield Terminal(screen)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        os.close(screen)  # which hangs up on whatever is left
        process.wait(timeout=20)
