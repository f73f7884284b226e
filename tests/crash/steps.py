"""Numbers every step that the engine makes outside of Python (a statement, a socket call, a read of a file), each both
before and after it, and kills the process at one of them. Works from outside, by ``sys.setprofile``."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import dataclass
from types import FrameType

OUTSIDE = frozenset({"execute", "commit", "rollback", "blobopen", "connect", "sendall", "recv", "read", "close"})
PARTS = {"observe": "observe", "submit": "submit"}
END_OF_CONTENT = b"\r\n.\r\n"

OBSERVE, CONNECT, MAIL, RCPT, IN_DATA = "observe", "submit, before MAIL", "after MAIL", "after RCPT", "in DATA"
NO_REPLY, NOT_COMMITTED, COMMITTED = "final dot sent, no reply", "reply, not committed", "committed"
PHASES = (OBSERVE, CONNECT, MAIL, RCPT, IN_DATA, NO_REPLY, NOT_COMMITTED, COMMITTED)
REPEATING = (NO_REPLY, NOT_COMMITTED)
"""Where a crash makes the message be sent once more: the server has it, and the journal does not know (RFC 1047)."""


@dataclass(frozen=True)
class Step:
    """``name`` is what is called; two steps of one phase and name differ in their number only."""

    number: int
    phase: str
    name: str


class Steps:
    """``kill_at``: the number of the step at which this process is to end; 0 for none. The phase is written to
    ``report`` before, as replies that come in other pieces shift the numbers."""

    def __init__(self, kill_at: int = 0, report: int = -1) -> None:
        self.found: list[Step] = []
        self._kill_at, self._report, self._phase = kill_at, report, OBSERVE

    def __enter__(self) -> Steps:
        sys.setprofile(self._event)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _event(self, frame: FrameType, event: str, argument: object) -> None:
        if event == "call":
            if frame.f_code.co_name == "submit" and frame.f_globals.get("__name__") == "postlogg.engine.submitting":
                self._phase = CONNECT
            return
        if event not in ("c_call", "c_return"):
            return
        name = argument.__name__  # type: ignore[attr-defined]
        if name not in OUTSIDE or not str(frame.f_globals.get("__name__")).startswith("postlogg."):
            return
        self._step(frame, name, before=event == "c_call")

    def _step(self, frame: FrameType, name: str, *, before: bool) -> None:
        said = str(frame.f_locals.get("sql", ""))[:40] if name == "execute" else ""
        if name == "sendall":
            self._sent(frame.f_locals.get("octets", b""), before=before)
        elif name == "recv" and not before and self._phase == NO_REPLY:
            self._phase = NOT_COMMITTED
        elif name == "commit" and not before and self._phase == NOT_COMMITTED:
            self._phase = COMMITTED
        self.found.append(
            Step(len(self.found) + 1, self._phase, f"{'before' if before else 'after'} {name} {said}".strip())
        )
        if len(self.found) == self._kill_at:
            os.write(self._report, self._phase.encode())
            os.kill(os.getpid(), signal.SIGKILL)

    def _sent(self, octets: bytes, *, before: bool) -> None:
        """MAIL, RCPT and DATA go in one piece where the server allows it."""
        commands = octets.startswith((b"MAIL FROM", b"RCPT TO", b"DATA\r\n"))
        if before and self._phase == RCPT and not commands:
            self._phase = IN_DATA
        elif not before and commands:
            self._phase = RCPT if b"RCPT TO" in octets or octets.startswith(b"DATA") else MAIL
        elif not before and self._phase == IN_DATA and octets.endswith(END_OF_CONTENT):
            self._phase = NO_REPLY
