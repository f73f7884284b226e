"""A submission server on a bad day: it drops connections in every phase, is busy, stalls, loses replies, refuses a few
messages for good, and sends failure notices for some that it took, at times twice."""

from __future__ import annotations

import random
import re
import socketserver
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self

from postlogg.mail.message import parse

DROP, BUSY, STALL, LOSE_REPLY = 0.004, 0.03, 0.0005, 0.004
STALL_SECONDS = 0.6
_NUMBER = re.compile(r"Message (\d+)")


class DroppedError(Exception):
    """The connection is to be broken."""


@dataclass
class Ledger:
    """What the server did, by the number in a message's subject."""

    taken: Counter[int] = field(default_factory=Counter)
    lost_replies: Counter[int] = field(default_factory=Counter)
    refused: set[int] = field(default_factory=set)
    bounced: set[int] = field(default_factory=set)
    faults: Counter[str] = field(default_factory=Counter)
    connections: int = 0


class FlakyServer(socketserver.ThreadingTCPServer):
    """``refuse`` and ``bounce`` say which messages; ``notify(message, number)`` delivers the notice for one that
    bounces."""

    daemon_threads, allow_reuse_address = True, True
    request_queue_size = 64

    def __init__(
        self, seed: int, refuse: Callable[[int], bool], bounce: Callable[[int], bool],
        notify: Callable[[bytes, int], None],
    ) -> None:  # fmt: skip
        super().__init__(("127.0.0.1", 0), _Handler)
        self.refuse, self.bounce, self.notify = refuse, bounce, notify
        self.ledger, self.chance, self.calm = Ledger(), random.Random(seed), False

    def __enter__(self) -> Self:
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()

    def happens(self, share: float, fault: str) -> bool:
        found = self.chance.random() < share
        self.ledger.faults[fault] += found
        return found


class _Handler(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True
    server: FlakyServer

    def handle(self) -> None:
        self.server.ledger.connections += 1
        try:
            self.phase("connecting")
            self.say("220 flaky.example")
            while line := self.rfile.readline():
                self.command(line.strip().upper())
        except (DroppedError, OSError):
            return

    def phase(self, name: str) -> None:
        if self.server.happens(DROP, f"dropped in {name}"):
            raise DroppedError
        if self.server.happens(STALL, f"stalled in {name}"):
            threading.Event().wait(STALL_SECONDS)
            raise DroppedError

    def say(self, reply: str) -> None:
        self.wfile.write(reply.encode() + b"\r\n")

    def command(self, line: bytes) -> None:
        if line.startswith(b"EHLO"):
            self.say("250-flaky.example\r\n250-PIPELINING\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME")
        elif line.startswith((b"MAIL", b"RCPT")):
            self.phase(line[:4].decode())
            self.say("250 2.1.0 Ok")
        elif line == b"DATA":
            self.data()
        elif line == b"QUIT":
            self.say("221 2.0.0 Bye")
            raise DroppedError
        else:
            self.say("250 2.0.0 Ok")

    def data(self) -> None:
        if self.server.happens(BUSY, "busy"):
            self.say(self.server.chance.choice(("450 4.2.0 Greylisted", "451 4.3.0 Try later", "452 4.3.1 No room")))
            return
        if self.server.happens(BUSY / 10, "closing"):
            self.say("421 4.3.2 Closing")
            raise DroppedError
        self.say("354 Go on")
        self.phase("content")
        lines: list[bytes] = []
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                raise DroppedError
            lines.append(line)
        self.end(b"".join(lines))

    def end(self, content: bytes) -> None:
        ledger, found = self.server.ledger, _NUMBER.search(parse(content).subject)
        number = int(found[1]) if found else -1
        if self.server.refuse(number):
            ledger.refused.add(number)
            self.say("550 5.7.1 Message rejected due to local policy")
            return
        ledger.taken[number] += 1
        if self.server.bounce(number) and number not in ledger.bounced:
            ledger.bounced.add(number)
            self.server.notify(content, number)
        if self.server.happens(LOSE_REPLY, "reply lost"):
            ledger.lost_replies[number] += 1
            raise DroppedError
        self.say("250 2.0.0 Queued")
