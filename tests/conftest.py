"""For every test."""

from __future__ import annotations

import signal


def pytest_configure() -> None:
    """A shell has what it starts in the background ignore SIGINT, and so would the programs that the tests send it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
