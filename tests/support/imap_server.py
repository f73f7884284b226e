"""An IMAP server on loopback that answers as a test wants it to (RFC 3501, 2177, 6154); what a real one does is tested
with Dovecot."""

from __future__ import annotations

import contextlib
import re
import socket
import socketserver
import ssl
import threading
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Self

_SELECTED = re.compile(r'(?:EXAMINE|SELECT) (?:"((?:[^"\\]|\\.)*)"|(\S+))', re.IGNORECASE)


@dataclass
class Kept:
    """A message in a mailbox."""

    uid: int
    octets: bytes
    flags: set[str] = field(default_factory=set)
    modseq: int = 1


@dataclass
class Mailbox:
    """``validity`` and ``following`` are UIDVALIDITY and UIDNEXT."""

    attributes: tuple[str, ...] = ()
    validity: int = 7
    following: int = 1
    kept: list[Kept] = field(default_factory=list)
    modseq: int = 1

    def append(self, octets: bytes) -> int:
        self.modseq += 1
        self.kept.append(Kept(self.following, octets, modseq=self.modseq))
        self.following += 1
        return self.following - 1

    def flag(self, uid: int, *flags: str) -> int:
        """The message with this UID gets these flags; its sequence number."""
        self.modseq += 1
        number = next(at for at, each in enumerate(self.kept) if each.uid == uid)
        self.kept[number].flags.update(flags)
        self.kept[number].modseq = self.modseq
        return number + 1

    def begin_anew(self) -> None:
        """As after a restore from a backup: the same messages, other UIDs."""
        self.validity += 1
        before, self.kept, self.following = self.kept, [], 1
        for each in before:
            self.flag(self.append(each.octets), *each.flags)


class ImapServer:
    """``script``: what is answered instead of the usual to a command in which the key stands; ``with_idle``: what comes
    in one packet with the consent to IDLE."""

    def __init__(
        self, capabilities: Iterable[str] = ("IDLE", "SPECIAL-USE", "AUTH=PLAIN"), *, tls: ssl.SSLContext | None = None,
        starttls: ssl.SSLContext | None = None, users: dict[str, str] | None = None,
    ) -> None:  # fmt: skip
        self.capabilities, self.tls, self.starttls = list(capabilities), tls, starttls
        self.users = users if users is not None else {"rep": "sæcret"}
        self.tokens: set[str] = set()
        self.mailboxes = {"INBOX": Mailbox(), "Sent": Mailbox(("\\HasNoChildren", "\\Sent"))}
        self.script: dict[str, list[str]] = {}
        self.commands: list[str] = []
        self.connections = 0
        self.live: set[Any] = set()
        self.idling = self.generation = 0
        self.with_idle = ""
        self.flagged: list[str] = []
        self.changed = threading.Condition()
        outer = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                _Session(self.request, outer).run()

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads, allow_reuse_address = True, True

            def handle_error(self, *_: Any) -> None:
                """A client that is gone is a test's affair."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self.drop()

    def append(self, mailbox: str, octets: bytes) -> int:
        """As a phone does after it has sent a message; whoever idles is told."""
        with self.changed:
            uid = self.mailboxes[mailbox].append(octets)
            self.changed.notify_all()
        return uid

    def flag(self, mailbox: str, uid: int, *flags: str) -> None:
        """As another client does; whoever idles is told."""
        with self.changed:
            number = self.mailboxes[mailbox].flag(uid, *flags)
            self.flagged.append(f"* {number} FETCH (FLAGS ({' '.join(flags)}))")
            self.changed.notify_all()

    def finish(self, mailbox: str, uid: int) -> None:
        """The message is a draft no longer; whoever idles is told of its flags."""
        with self.changed:
            kept = next(each for each in self.mailboxes[mailbox].kept if each.uid == uid)
            kept.flags.discard("\\Draft")
            number = self.mailboxes[mailbox].flag(uid)
            self.flagged.append(f"* {number} FETCH (FLAGS ({' '.join(kept.flags)}))")
            self.changed.notify_all()

    def drop(self) -> None:
        """Every connection breaks."""
        with self.changed:
            self.generation += 1
            self.changed.notify_all()
        for connection in list(self.live):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def on(self, command: str, *answers: str) -> None:
        """The next commands in which this stands are answered so: ``HANG``, ``CLOSE``, ``USUAL``, or a line."""
        self.script.setdefault(command, []).extend(answers)

    def said(self, word: str) -> list[str]:
        """The commands in which the word stands."""
        return [command for command in self.commands if word in command]


HANG, CLOSE, USUAL = "HANG", "CLOSE", "USUAL"


class _Session:
    def __init__(self, connection: Any, server: ImapServer) -> None:
        self.server = server
        self.generation = server.generation
        self._take(server.tls.wrap_socket(connection, server_side=True) if server.tls else connection)
        self.box: Mailbox | None = None

    def _take(self, connection: Any) -> None:
        self.connection, self.file = connection, connection.makefile("rb")
        self.server.live.add(connection)

    def run(self) -> None:
        self.server.connections += 1
        try:
            if not self._scripted("CONNECT", "*"):
                self._send("* OK ready")
            while line := self.file.readline():
                if not self._answer(line.decode("utf-8").rstrip("\r\n")):
                    break
        except (OSError, ConnectionError, ValueError):
            pass
        finally:
            self.server.live.discard(self.connection)
            self.connection.close()

    def _answer(self, line: str) -> bool:
        tag, _, rest = line.partition(" ")
        name, _, arguments = rest.partition(" ")
        if name.upper() == "UID":
            name, _, arguments = arguments.partition(" ")
        self.server.commands.append(rest)
        if self._scripted(next((key for key in self.server.script if key in rest.upper()), ""), tag):
            return True
        method = getattr(self, f"do_{name.lower()}", None)
        if method is None:
            self._send(f"{tag} BAD unknown")
        else:
            method(tag, arguments)
        return name.upper() != "LOGOUT"

    def _scripted(self, name: str, tag: str) -> bool:
        waiting = self.server.script.get(name)
        if not waiting:
            return False
        answer = waiting.pop(0)
        if answer == USUAL:
            return False
        if answer == CLOSE:
            raise ConnectionError
        if answer == HANG:
            with self.server.changed:
                self.server.changed.wait_for(self._is_dropped, timeout=60)
            raise ConnectionError
        self._send(answer.replace("TAG", tag))
        return True

    def _is_dropped(self) -> bool:
        return self.server.generation != self.generation

    def _send(self, line: str | bytes) -> None:
        self.connection.sendall((line if isinstance(line, bytes) else line.encode()) + b"\r\n")

    def do_capability(self, tag: str, _: str) -> None:
        extra = ["STARTTLS"] if self.server.starttls else []
        self._send(f"* CAPABILITY IMAP4rev1 {' '.join(self.server.capabilities + extra)}")
        self._send(f"{tag} OK done")

    def do_starttls(self, tag: str, _: str) -> None:
        self._send(f"{tag} OK begin")
        assert self.server.starttls is not None
        self._take(self.server.starttls.wrap_socket(self.connection, server_side=True))

    def do_login(self, tag: str, arguments: str) -> None:
        user, secret = (each.strip('"') for each in arguments.split(" ", 1))
        self._let_in(tag, self.server.users.get(user) == secret)

    def do_authenticate(self, tag: str, arguments: str) -> None:
        import base64

        self._send("+ ")
        said = base64.b64decode(self.file.readline()).decode()
        if arguments.upper() == "PLAIN":
            _, user, secret = said.split("\0")
            self._let_in(tag, self.server.users.get(user) == secret)
            return
        good = any(f"auth=Bearer {token}\x01" in said for token in self.server.tokens)
        if not good:
            self._send("+ " + base64.b64encode(b'{"status":"401"}').decode())
            self.server.commands.append(f"ANSWER {base64.b64decode(self.file.readline())!r}")
        self._let_in(tag, good)

    def _let_in(self, tag: str, good: bool) -> None:
        self._send(f"{tag} OK in" if good else f"{tag} NO [AUTHENTICATIONFAILED] Wrong name or password")

    def do_list(self, tag: str, _: str) -> None:
        for name, box in self.server.mailboxes.items():
            self._send(f'* LIST ({" ".join(box.attributes)}) "/" "{name}"')
        self._send(f"{tag} OK done")

    def do_examine(self, tag: str, _: str) -> None:
        match = _SELECTED.search(self.server.commands[-1])
        assert match
        self.box = self.server.mailboxes.get(match[1] or match[2])
        if self.box is None:
            self._send(f"{tag} NO [NONEXISTENT] no such mailbox")
            return
        self._send(f"* {len(self.box.kept)} EXISTS")
        self._send(f"* OK [UIDVALIDITY {self.box.validity}] ok")
        self._send(f"* OK [UIDNEXT {self.box.following}] ok")
        if "CONDSTORE" in self.server.capabilities:
            self._send(f"* OK [HIGHESTMODSEQ {self.box.modseq}] ok")
        self._send(f"{tag} OK [READ-ONLY] open")

    def do_enable(self, tag: str, arguments: str) -> None:
        self._send(f"* ENABLED {arguments}")
        self._send(f"{tag} OK done")

    def do_search(self, tag: str, arguments: str) -> None:
        assert self.box is not None
        words = arguments.upper().split()
        only_drafts = words[-1:] == ["DRAFT"]
        words = words[:-1] if only_drafts else words
        given = dict(zip(words[::2], words[1::2], strict=True))
        runs = [run.partition(":") for run in given.get("UID", f"1:{2**32}").split(",")]
        found = [
            str(each.uid)
            for each in self.box.kept
            if any(int(first) <= each.uid <= int(last or first) for first, _, last in runs)
            and (not only_drafts or "\\Draft" in each.flags)
            and each.modseq >= int(given.get("MODSEQ", 0))
            and given.get("KEYWORD") in {None, *map(str.upper, each.flags)}
        ]
        self._send("* SEARCH " + " ".join(found))
        self._send(f"{tag} OK done")

    def do_fetch(self, tag: str, arguments: str) -> None:
        numbers, _, items = arguments.partition(" ")
        wanted = {int(number) for number in numbers.split(",")}
        assert self.box is not None
        for index, each in enumerate(self.box.kept):
            if each.uid in wanted:
                self._send(self._fetched(index, each, items))
        self._send(f"{tag} OK done")

    def _fetched(self, index: int, each: Kept, items: str) -> bytes:
        if "HEADER" in items:
            head, end, _ = each.octets.partition(b"\r\n\r\n")
            part, key = head + end, b"BODY[HEADER]<0>"
        else:
            part, key = each.octets, b"BODY[]"
        facts = f"* {index + 1} FETCH (UID {each.uid} FLAGS ({' '.join(each.flags)}) RFC822.SIZE {len(each.octets)} "
        return facts.encode() + key + b" {%d}\r\n" % len(part) + part + b")"

    def do_noop(self, tag: str, _: str) -> None:
        self._send(f"{tag} OK done")

    def do_logout(self, tag: str, _: str) -> None:
        self._send("* BYE\r\n" + f"{tag} OK bye")

    def do_idle(self, tag: str, _: str) -> None:
        assert self.box is not None
        box, seen = self.box, len(self.box.kept)
        self._send("+ idling" + self.server.with_idle)
        done = threading.Event()

        def tell() -> None:
            known, told = seen, len(self.server.flagged)
            with self.server.changed:
                self.server.idling += 1
                self.server.changed.notify_all()
                while not done.is_set() and not self._is_dropped():
                    if len(box.kept) != known:
                        known = len(box.kept)
                        self._send(f"* {known} EXISTS")
                    for line in self.server.flagged[told:]:
                        self._send(line)
                    told = len(self.server.flagged)
                    self.server.changed.wait(1)
                self.server.idling -= 1
            if self._is_dropped():
                with contextlib.suppress(OSError):  # the client may have gone first
                    self.connection.shutdown(2)

        teller = threading.Thread(target=tell, daemon=True)
        teller.start()
        line = self.file.readline()
        done.set()
        with self.server.changed:
            self.server.changed.notify_all()
        teller.join()
        if line and not self._scripted("DONE", tag):
            self._send(f"{tag} OK done")
