"""Running until a signal says stop."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM)


def on_signal(stop: Callable[[], object]) -> None:
    """Call ``stop`` at the first SIGINT or SIGTERM; the second does what it did before: it ends the process."""

    def handle(number: int, frame: FrameType | None) -> None:
        for each, handler in previous.items():
            signal.signal(each, handler)
        stop()

    previous = {number: signal.signal(number, handle) for number in SIGNALS}


def unwind_on_termination() -> None:
    """Let SIGTERM leave by the way of an exception, so that everything temporary is removed."""

    def leave(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    signal.signal(signal.SIGTERM, leave)


def wait_for_signal() -> None:
    """Return at SIGINT or SIGTERM."""
    stopped = threading.Event()
    # the flag is set by another thread: a handler that runs inside Event.wait() must not take the same lock
    on_signal(lambda: threading.Thread(target=stopped.set).start())
    while not stopped.wait(1.0):
        # with a time-out, so that the signal is seen on Windows as well
        pass
