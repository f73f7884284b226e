"""A submission server on loopback that does what a test tells it, also what no decent server would do.

It speaks SMTP over plain sockets, so that it can stall, hang up, send rubbish or refuse in any phase:

    with ScriptedServer(features=("PIPELINING", "SIZE 1000")) as server:
        server.on("RCPT", "450 4.2.0 Greylisted, come back later")   # the next RCPT only; then as usual again
        server.on("END", HANG_UP)
        ...
        server.accepted[0].content

Phases: CONNECT, EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA, END (after the final dot), RSET, NOOP, QUIT, and PIECE (while
the content comes in).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import socket
import ssl
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Self

from postlogg.model import AuthMethod, Security, SmtpServer

MODERN = ("PIPELINING", "SIZE 50000000", "8BITMIME", "DSN", "SMTPUTF8", "ENHANCEDSTATUSCODES")
HANG_UP = object()
STALL = object()
_USUAL = {
    "CONNECT": "220 test.example ESMTP",
    "STARTTLS": "220 2.0.0 Go ahead",
    "MAIL": "250 2.1.0 Sender ok",
    "RCPT": "250 2.1.5 Recipient ok",
    "DATA": "354 Go ahead",
    "END": "250 2.0.0 Queued as 4711",
    "RSET": "250 2.0.0 Ok",
    "NOOP": "250 2.0.0 Ok",
    "QUIT": "221 2.0.0 Bye",
}


class _HungUpError(Exception):
    pass


@dataclass
class Received:
    """A transaction as it came over the wire; ``content`` after the dots were undone."""

    connection: int
    mail_from: str
    mail_parameters: tuple[str, ...]
    rcpt_to: str = ""
    rcpt_parameters: tuple[str, ...] = ()
    content: bytes = b""
    wire: bytes = b""


@dataclass
class ScriptedServer:
    """``users`` maps names to passwords or tokens. ``commands`` has every line of every client, without CRLF."""

    features: tuple[str, ...] = MODERN
    context: ssl.SSLContext | None = None
    implicit_tls: bool = False
    auth: tuple[str, ...] = ()
    users: dict[str, str] = field(default_factory=dict)

    accepted: list[Received] = field(default_factory=list, init=False)
    commands: list[str] = field(default_factory=list, init=False)
    connections: int = field(default=0, init=False)
    failures: list[BaseException] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        self._script: dict[str, deque[Any]] = defaultdict(deque)
        self._stopped = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def settings(self, security: Security = Security.NONE, username: str = "", oauth: bool = False) -> SmtpServer:
        """The account's settings that fit this server."""
        auth = AuthMethod.OAUTH2 if oauth else AuthMethod.PASSWORD if username else AuthMethod.NONE
        return SmtpServer("localhost", self.port, security, auth, username)

    def on(self, phase: str, *actions: object) -> None:
        """What to do at the next times this phase is reached: a reply (text or octets), HANG_UP, STALL, or a function
        of the socket. A reply in the phases CONNECT to QUIT ends it; several lines are separated by CRLF."""
        self._script[phase].extend(actions)

    def __enter__(self) -> Self:
        self._spawn(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        assert not self.failures, self.failures

    def stop(self) -> None:
        """Hangs up everywhere and waits for all threads."""
        self._stopped.set()
        for each in (self._listener, *self._sockets):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive()

    def hang_up(self) -> None:
        """Breaks the connections that there are; new ones are welcome."""
        for each in list(self._sockets):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def _spawn(self, target: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stopped.is_set():
            try:
                accepted, _ = self._listener.accept()
            except OSError:
                return
            accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            self._sockets.append(accepted)
            self._spawn(self._serve, accepted, self.connections)

    def _serve(self, accepted: socket.socket, number: int) -> None:
        dialogue = _Dialogue(self, accepted, number)
        try:
            dialogue.run()
        except (_HungUpError, OSError):
            pass
        except Exception as error:  # noqa: BLE001 - told to the test when the server stops
            self.failures.append(error)
        finally:
            dialogue.close()

    def next_action(self, phase: str) -> object | None:
        """The scripted action for this phase, if there is one left."""
        return self._script[phase].popleft() if self._script[phase] else None

    def wait_until_stopped(self) -> None:
        """How a stalled server spends its time."""
        self._stopped.wait()


class _Dialogue:
    def __init__(self, server: ScriptedServer, accepted: socket.socket, number: int) -> None:
        self.server = server
        self.number = number
        self.socket = accepted
        self.secure = False
        self.signed_in = False
        self.transaction: Received | None = None
        self.file: BinaryIO = accepted.makefile("rb")

    def run(self) -> None:
        if self.server.implicit_tls:
            self.protect()
        self.act("CONNECT")
        while line := self.file.readline():
            text = line.decode("utf-8", "surrogateescape").rstrip("\r\n")
            self.server.commands.append(text)
            verb, _, argument = text.partition(" ")
            handler = getattr(self, f"do_{verb.lower()}", None)
            if handler is None:
                self.say("500 5.5.1 Unknown command")
            else:
                handler(argument)

    def close(self) -> None:
        for each in (self.file, self.socket):
            with suppress(OSError):
                each.close()

    def protect(self) -> None:
        assert self.server.context is not None
        self.socket = self.server.context.wrap_socket(self.socket, server_side=True)
        self.server._sockets.append(self.socket)
        self.file = self.socket.makefile("rb")
        self.secure = True

    def say(self, reply: str | bytes) -> None:
        self.socket.sendall(reply if isinstance(reply, bytes) else reply.encode() + b"\r\n")

    def act(self, phase: str, before: Callable[[], None] = lambda: None) -> bool:
        """Does what the script says, or what is usual (then with something before it); False if the script had it
        otherwise."""
        action = self.server.next_action(phase)
        if action is None:
            before()
            self.say(_USUAL[phase])
            return True
        self.do(action)
        return False

    def do(self, action: object) -> None:
        if action is HANG_UP:
            with suppress(OSError):
                self.socket.shutdown(socket.SHUT_RDWR)
            raise _HungUpError
        if action is STALL:
            self.server.wait_until_stopped()
            raise _HungUpError
        if callable(action):
            action(self.socket)
        else:
            assert isinstance(action, (str, bytes))
            self.say(action)

    def do_ehlo(self, _: str) -> None:
        action = self.server.next_action("EHLO")
        if action is not None:
            return self.do(action)
        offers = list(self.server.features)
        if self.server.context is not None and not self.secure:
            offers.append("STARTTLS")
        if self.server.auth:
            offers.append("AUTH " + " ".join(self.server.auth))
        lines = ["test.example greets you", *offers]
        self.say("\r\n".join(f"250{'-' if n < len(lines) - 1 else ' '}{line}" for n, line in enumerate(lines)))
        return None

    def do_starttls(self, _: str) -> None:
        if self.act("STARTTLS"):
            self.protect()

    def do_auth(self, argument: str) -> None:
        action = self.server.next_action("AUTH")
        if action is not None:
            return self.do(action)
        mechanism, _, initial = argument.partition(" ")
        if mechanism not in self.server.auth:
            return self.say("504 5.5.4 Unknown mechanism")
        if getattr(self, "auth_" + mechanism.lower().replace("-", "_"))(base64.b64decode(initial)):
            self.signed_in = True
            return self.say("235 2.7.0 Welcome")
        return self.say("535 5.7.8 Wrong name or password")

    def ask(self, challenge: bytes) -> bytes:
        self.say(b"334 " + base64.b64encode(challenge) + b"\r\n")
        line = self.file.readline()
        self.server.commands.append(line.decode().rstrip())
        return base64.b64decode(line)

    def auth_plain(self, initial: bytes) -> bool:
        _, user, secret = initial.decode().split("\0")
        return self.server.users.get(user) == secret

    def auth_login(self, _: bytes) -> bool:
        user = self.ask(b"Username:").decode()
        return self.server.users.get(user) == self.ask(b"Password:").decode()

    def auth_cram_md5(self, _: bytes) -> bool:
        challenge = b"<1896.697170952@test.example>"
        user, _space, digest = self.ask(challenge).decode().partition(" ")
        secret = self.server.users.get(user, "").encode()
        return hmac.compare_digest(hmac.new(secret, challenge, hashlib.md5).hexdigest(), digest)

    def auth_xoauth2(self, initial: bytes) -> bool:
        user, bearer, *_ = initial.decode().split("\x01")
        token = self.server.users.get(user.removeprefix("user="))
        if bearer == f"auth=Bearer {token}":
            return True
        self.ask(b'{"status":"401","schemes":"bearer"}')
        return False

    def auth_oauthbearer(self, initial: bytes) -> bool:
        head, *pairs = initial.decode().split("\x01")
        token = self.server.users.get(head.removeprefix("n,a=").removesuffix(","))
        if head.startswith("n,a=") and f"auth=Bearer {token}" in pairs:
            return True
        assert self.ask(b'{"status":"invalid_token"}') == b"\x01"
        return False

    def do_mail(self, argument: str) -> None:
        if self.server.auth and not self.signed_in:
            return self.say("530 5.7.0 Authentication required")
        path, *parameters = argument.removeprefix("FROM:").split(" ")
        if self.act("MAIL"):
            self.transaction = Received(self.number, path.strip("<>"), tuple(parameters))
        return None

    def do_rcpt(self, argument: str) -> None:
        if self.transaction is None:
            return self.say("503 5.5.1 MAIL first")
        path, *parameters = argument.removeprefix("TO:").split(" ")
        if self.act("RCPT"):
            self.transaction.rcpt_to, self.transaction.rcpt_parameters = path.strip("<>"), tuple(parameters)
        return None

    def do_data(self, _: str) -> None:
        scripted = self.server.next_action("DATA")
        if scripted is not None:
            self.do(scripted)
            if not (isinstance(scripted, str) and scripted.startswith("354")):
                return None
        elif self.transaction is None or not self.transaction.rcpt_to:
            return self.say("503 5.5.1 RCPT first")
        else:
            self.say(_USUAL["DATA"])
        wire = self._content()
        if self.transaction is None or not self.transaction.rcpt_to:
            return self.say("554 5.5.1 No valid recipients")
        received, self.transaction = self.transaction, None
        received.wire = wire
        received.content = (b"\r\n" + wire).replace(b"\r\n..", b"\r\n.")[2:]
        self.act("END", lambda: self.server.accepted.append(received))
        return None

    def _content(self) -> bytes:
        lines: list[bytes] = []
        while line := self.file.readline():
            if line == b".\r\n":
                return b"".join(lines)
            lines.append(line)
            action = self.server.next_action("PIECE")
            if action is not None:
                self.do(action)
        raise _HungUpError

    def do_rset(self, _: str) -> None:
        self.transaction = None
        self.act("RSET")

    def do_noop(self, _: str) -> None:
        self.act("NOOP")

    def do_quit(self, _: str) -> None:
        self.act("QUIT")
        raise _HungUpError


def wait_for(condition: Callable[[], bool], seconds: float = 5.0) -> None:
    """Polls until the condition holds; fails after so many seconds."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        threading.Event().wait(0.005)
