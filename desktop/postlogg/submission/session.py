"""Commands and replies over a socket, with TLS (RFC 5321, RFC 3207, RFC 8314).

The standard library's client is not used: it copies a message several times, cannot pipeline, reads a reply for as
long as a server cares to go on, and fails on a password that is not ASCII.
"""

from __future__ import annotations

import re
import socket
import ssl
import time
from contextlib import suppress

from postlogg.errors import TransientFailure
from postlogg.model import Reply

_LONGEST_REPLY = 64 * 1024
_LONGEST_TEXT = 2_000
_LINE = re.compile(rb"([2-5][0-9][0-9])(?:([ -])(.*))?")
_ENHANCED = re.compile(r"([245]\.[0-9]{1,3}\.[0-9]{1,3})(?: +|$)")


class Disconnected(TransientFailure):
    """The session cannot go on: the connection broke, or was never made, or the server no longer makes sense."""


class Session:
    """A connection to a server. Every failure of the connection itself is raised as Disconnected."""

    def __init__(self, connected: socket.socket, host: str) -> None:
        self.host = host
        self.features: dict[str, str] = {}
        self._socket = connected
        self._received = bytearray()

    @classmethod
    def connect(cls, host: str, port: int, timeout: float, context: ssl.SSLContext | None) -> Session:
        """A TCP connection, with TLS from its first octet if there is a context. Certificates are verified."""
        with _Translated(host, port):
            connected = socket.create_connection((host, port), timeout)
            connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if context is not None:
                connected = context.wrap_socket(connected, server_hostname=host)
        return cls(connected, host)

    def protect(self, context: ssl.SSLContext, timeout: float) -> None:
        """TLS from here on. What came before it is forgotten: it may be anybody's (RFC 3207 section 4.2)."""
        self._received.clear()
        self.features = {}
        with _Translated(self.host):
            self._socket.settimeout(timeout)
            self._socket = context.wrap_socket(self._socket, server_hostname=self.host)

    def hello(self, name: str | None, timeout: float) -> None:
        """EHLO; ``features`` then has the server's keywords, in capitals, with what stands behind each."""
        self.send(f"EHLO {name or self._address_literal()}\r\n".encode("ascii", "replace"), timeout)
        code, lines = self._reply_lines(timeout)
        if code != 250:
            reply = _reply(code, lines)
            raise Disconnected(f"The mail server {self.host} does not let Postlogg in: {words(reply)}", reply)
        keywords = (line.replace("=", " ", 1).partition(" ") for line in lines[1:])
        self.features = {keyword.upper(): value.strip() for keyword, _, value in keywords}

    def command(self, line: bytes, timeout: float) -> Reply:
        """One command, one reply. ``timeout`` in seconds for all of it."""
        self.send(line, timeout)
        return self.reply(timeout)

    def send(self, octets: bytes, timeout: float) -> None:
        """Sends the octets as they are. A reply that nobody asked for would be taken for the next one's."""
        if self._received:
            raise self._senseless()
        with _Translated(self.host):
            self._socket.settimeout(timeout)
            self._socket.sendall(octets)

    def reply(self, timeout: float) -> Reply:
        """The next reply (RFC 5321 section 4.2), its enhanced status (RFC 2034) taken out of the text."""
        return _reply(*self._reply_lines(timeout))

    def close(self) -> None:
        """Lets go of the socket."""
        with suppress(OSError):
            self._socket.close()

    def _reply_lines(self, timeout: float) -> tuple[int, list[str]]:
        deadline = time.monotonic() + timeout
        code, lines, size = b"", list[str](), 0
        while True:
            line = self._line(deadline)
            size += len(line)
            match = _LINE.fullmatch(line)
            if match is None or (code and match[1] != code) or size > _LONGEST_REPLY:
                raise self._senseless()
            code = match[1]
            lines.append((match[3] or b"").decode("utf-8", "replace"))
            if match[2] != b"-":
                return int(code), lines

    def _line(self, deadline: float) -> bytes:
        while (end := self._received.find(b"\n")) < 0:
            if len(self._received) > _LONGEST_REPLY:
                raise self._senseless()
            self._received += self._more(deadline)
        line = bytes(self._received[:end]).rstrip(b"\r")
        del self._received[: end + 1]
        return line

    def _more(self, deadline: float) -> bytes:
        with _Translated(self.host):
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError
            self._socket.settimeout(left)
            octets = self._socket.recv(4096)
            if not octets:
                raise ConnectionResetError
            return octets

    def _senseless(self) -> Disconnected:
        return Disconnected(f"The mail server {self.host} answers with something that is not SMTP.")

    def _address_literal(self) -> str:
        """RFC 5321 section 4.1.3. The machine's name is its owner's affair, and looking it up can take seconds."""
        with _Translated(self.host):
            address = str(self._socket.getsockname()[0]).partition("%")[0]
        return f"[IPv6:{address}]" if ":" in address else f"[{address}]"


def words(reply: Reply) -> str:
    """A reply in one line, as a server's log would have it."""
    return " ".join(filter(None, (str(reply.code), reply.enhanced, reply.text)))


def _reply(code: int, lines: list[str]) -> Reply:
    enhanced, texts = "", list[str]()
    for line in lines:
        match = _ENHANCED.match(line)
        if match and match[1].startswith(str(code)[0]):
            enhanced = enhanced or match[1]
            texts.append(line[match.end() :])
        else:
            texts.append(line)
    return Reply(code, _printable(" ".join(texts)), enhanced)


def _printable(text: str) -> str:
    shown = text[:_LONGEST_TEXT]
    if not shown.isprintable():
        shown = "".join(char if char.isprintable() else " " for char in shown)
    return " ".join(shown.split())


class _Translated:
    """Turns what a socket raises into Disconnected. ``port`` is given while the connection is made: then a refusal is
    about the address. A class, as a generator would be a tenth of the time that a small message takes."""

    def __init__(self, host: str, port: int | None = None) -> None:
        self._host = host
        self._port = port

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, (OSError, ValueError, OverflowError)):
            raise Disconnected(_sentence(error, self._host, self._port)) from error


def _sentence(error: Exception, host: str, port: int | None) -> str:
    match error:
        case ssl.SSLCertVerificationError():
            return f"The mail server {host} could not prove that it is {host} ({error.verify_message})."
        case ssl.SSLError() if not isinstance(error, ssl.SSLEOFError):
            return f"The mail server {host} and Postlogg found no common way to encrypt ({error.reason or error})."
        case TimeoutError():
            return f"The mail server {host} did not answer in time."
    return f"The connection to the mail server {host} broke." if port is None else _unreachable(error, host, port)


def _unreachable(error: Exception, host: str, port: int) -> str:
    match error:
        case socket.gaierror() | UnicodeError():
            return f"There is no way to the mail server {host}: no such name, or no internet connection."
        case ConnectionRefusedError():
            return f"The mail server {host} takes no connections on port {port}."
    return f"No connection could be made to the mail server {host} on port {port}."
