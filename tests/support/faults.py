"""Faults on purpose: a journal that cannot be used for a while, servers that break off, a disk that is full."""

from __future__ import annotations

import resource
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.support.smtp_server import HANG_UP, ScriptedServer

from postlogg.engine import Engine
from postlogg.journal import Journal


class Failing:
    """While ``on``, every statement of this connection fails. May be switched from any thread."""

    def __init__(self, journal: Journal) -> None:
        self.on = False
        journal._connection.set_progress_handler(lambda: self.on, 1)


class TouchyServer(ScriptedServer):
    """Breaks the connection, or says ``answer``, whenever a message of one of these sizes is announced; takes
    ``most`` messages from a connection."""

    sizes: frozenset[int] = frozenset()
    answer: object = HANG_UP
    most = 1_000_000

    def next_action(self, phase: str) -> object | None:
        if phase == "DATA" and any(f"SIZE={size} " in self._announced() for size in self.sizes):
            return self.answer
        if phase == "MAIL" and sum(each.connection == self.connections for each in self.accepted) >= self.most:
            return "421 4.7.0 Too many messages in one connection"
        return super().next_action(phase)

    def _announced(self) -> str:
        return next((f"{line} " for line in reversed(self.commands) if line.startswith("MAIL")), "")


def run_for_a_round(engine: Engine) -> None:
    """As the engine's thread does, with its guard, and no longer than one round."""
    stop = threading.Event()

    class Wake(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            stop.set()
            return True

    engine.run(stop, Wake())


@contextmanager
def full_disk() -> Iterator[None]:
    """No file of this process can grow: every write beyond a file's end fails. For a process of its own."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
