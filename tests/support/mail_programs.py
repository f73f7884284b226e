"""Mail programs on a screen, a session bus and a keyring of their own, and what their folders must then give."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import smtplib
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import IO

import pytest
from tests.support import mail_servers
from tests.support.client_files import of_kind
from tests.support.mail_servers import PASSWORD, USER, MailServers
from tests.support.mailbox import Clock
from tests.support.thunderbird import Display
from tests.support.waiting import until

from postlogg.mail.message import parse
from postlogg.model import Account, Folder, FolderKind
from postlogg.stores.base import StoredMessage
from postlogg.stores.opening import open_store

SCREEN = ("Xvfb", "xdpyinfo", "xdotool", "dbus-daemon", "gnome-keyring-daemon")
SUBJECT, BODY = "Tilbud på båt", "Hei Kari æøå\n\nFrom meg\n"
_PATIENCE = 20
_KEEP = """
import json, sys, secretstorage
collection = secretstorage.get_default_collection(secretstorage.dbus_init())
collection.create_item("of a test", json.loads(sys.argv[1]), sys.argv[2].encode(), replace=True)
"""


def needs(*programs: str) -> None:
    lacking = [name for name in programs if shutil.which(name) is None]
    if lacking:
        pytest.skip(f"needs {', '.join(lacking)}")


def needs_large(*programs: str) -> None:
    """The same for programs that take hundreds of megabytes and a minute to start: they are tried when asked for."""
    if not os.environ.get("POSTLOGG_LARGE_CLIENTS"):
        pytest.skip(f"needs {programs[0]}, and POSTLOGG_LARGE_CLIENTS=1 in the environment")
    needs(*programs)


@contextlib.contextmanager
def provider(root: Path, dovecot: str = "") -> Iterator[MailServers]:
    """The user's mail servers, with two answers of a customer in his mailbox; skips the test where they are not
    installed. ``dovecot``: further lines of its configuration."""
    if lacking := mail_servers.missing():
        pytest.skip(f"needs {lacking}")
    # it looks itself, where the system has no more room for what watches folders
    checks = "mailbox_idle_check_interval = 2 secs\n"
    with MailServers(root / "servers", crm_port=9, dovecot=checks + dovecot) as running:
        deliver(running, 1)
        deliver(running, 2)
        until(lambda: len(delivered(running)) == 2, "the delivery")
        yield running


def deliver(servers: MailServers, number: int) -> None:
    """A customer's answer with a file, through Postfix into the user's mailbox."""
    message = EmailMessage()
    message["From"], message["To"] = "Kari Nordmann <kari@kunde.example>", "Rep Resen <rep@lab.example>"
    message["Subject"], message["Message-ID"] = f"Svar {number} æøå", f"<svar-{number}@kunde.example>"
    message["Date"] = "Mon, 23 Nov 2026 09:15:00 +0100"
    message.set_content("Hei!\n\nFrom Kari\n")
    message.add_attachment(b"%PDF-1.4" * 500, maintype="application", subtype="pdf", filename="bestilling.pdf")
    with smtplib.SMTP("127.0.0.1", servers.submission) as server:
        server.login(USER, PASSWORD)
        server.sendmail("kari@kunde.example", ["rep@lab.example"], message.as_bytes())


def delivered(servers: MailServers) -> dict[str, bytes]:
    """The user's mailbox on the server: Message-ID -> the message as the server hands it out."""
    maildir = servers.mail / "rep/Maildir"
    files = [*maildir.glob("new/*"), *maildir.glob("cur/*")]  # what is still in tmp is half-written
    whole = [path.read_bytes().replace(b"\n", b"\r\n") for path in files]
    return {parse(each).message_id: each for each in whole}


def spool(received: Iterable[bytes]) -> bytes:
    """Messages as a mail server of this computer leaves them for the user: an mbox."""
    quoted = (re.sub(rb"(?m)^From ", rb">From ", message.replace(b"\r\n", b"\n")) for message in received)
    return b"".join(b"From kari@kunde.example Mon Nov 23 09:15:00 2026\n" + message + b"\n" for message in quoted)


def messages(folder: Folder) -> dict[str, bytes]:
    """Message-ID -> the whole message; each must be read as it lies, header first."""
    found = {}
    for stored in open_store(folder, Clock()).since(""):
        whole = stored.read()
        assert whole.startswith(stored.header)
        assert whole.count(b"\n") == whole.count(b"\r\n")
        found[parse(stored.header).message_id] = whole
    return found


def only(account: Account, kind: FolderKind) -> Folder:
    (folder,) = of_kind(account, kind)
    return folder


def arrival(folder: Folder, act: Callable[[], object]) -> StoredMessage:
    """The one message that comes behind the folder's present end when the program does this; nothing else is offered,
    not then and not afterwards."""
    store = open_store(folder, Clock())
    end = store.end()
    assert list(store.since(end)) == []
    act()
    (message,) = until(lambda: list(store.since(end)), "the message behind the cursor")
    assert list(store.since(message.cursor)) == []
    return message


def departure(folder: Folder, act: Callable[[], object], cursor: str) -> None:
    """The program takes a message away; what is behind the cursor stays empty, and the message is not offered as one
    that is there."""
    before = set(messages(folder))

    def there() -> set[str]:
        stored = open_store(folder, Clock()).since("")
        return {parse(each.header).message_id for each in stored if not each.deleted}

    act()
    until(lambda: there() < before, "the removal")
    assert list(open_store(folder, Clock()).since(cursor)) == []


@dataclass(frozen=True)
class Screen:
    """``environment`` is what a program of this session is started with."""

    home: Path
    environment: dict[str, str]
    ending: contextlib.ExitStack

    def start(self, *command: str, said: str = "") -> subprocess.Popen[bytes]:
        """A program of the session; it and what it has started are ended with it."""
        with (self.home / "programs.log").open("ab") as log:
            return _start(self.ending, command, self.environment, log, said)

    def run(self, *command: str) -> str:
        """What a command prints; how it ends does not matter."""
        done = subprocess.run(
            command, env=self.environment, cwd=self.home, capture_output=True, text=True, check=False, timeout=60
        )
        return done.stdout

    def window(self, title: str) -> str:
        """The visible window with this in its title, the last one made; an empty text if there is none."""
        return self.run("xdotool", "search", "--onlyvisible", "--name", title).strip().rpartition("\n")[2]

    def press(self, title: str, *keys: str) -> None:
        """Press keys in a window, if it is there."""
        if found := self.window(title):
            self.run("xdotool", "windowfocus", "--sync", found, "key", *keys)

    def click(self, title: str, x: int, y: int) -> None:
        """Click into a window, that many pixels from its upper left corner."""
        self.run("xdotool", "mousemove", "--window", self.window(title), str(x), str(y), "click", "1")

    def keep(self, secret: str, **attributes: str) -> None:
        """Put a password into the keyring."""
        command = [sys.executable, "-c", _KEEP, json.dumps(attributes), secret]
        subprocess.run(command, env=self.environment, check=True, timeout=60)


@contextlib.contextmanager
def screen(home: Path, **variables: str) -> Iterator[Screen]:
    """Skips the test where a program for it is not installed."""
    needs(*SCREEN)
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True)
    with contextlib.ExitStack() as ending:
        display = ending.enter_context(Display())
        session = Screen(home, _environment(home, display, runtime, variables), ending)
        session.start("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address=unix:path={runtime / 'bus'}")
        until((runtime / "bus").exists, "the session bus", seconds=_PATIENCE)
        keyring = ("gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets")
        session.start(*keyring, said="password of the keyring")
        until((runtime / "keyring/control").exists, "the keyring", seconds=_PATIENCE)
        yield session


def _environment(home: Path, display: Display, runtime: Path, variables: dict[str, str]) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "WAYLAND_"))}
    return own | {
        "HOME": str(home), "DISPLAY": display.name, "XDG_RUNTIME_DIR": str(runtime), "LANG": "C.UTF-8",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime / 'bus'}", "NO_AT_BRIDGE": "1",
        "GIO_USE_NETWORK_MONITOR": "base", **variables,
    }  # fmt: skip


def _start(
    ending: contextlib.ExitStack, command: tuple[str, ...], environment: dict[str, str], log: IO[bytes], said: str
) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        command, env=environment, cwd=environment["HOME"], stdin=subprocess.PIPE, stdout=log, stderr=log,
        start_new_session=True,
    )  # fmt: skip
    ending.callback(_end, process)
    assert process.stdin is not None
    process.stdin.write(said.encode())
    process.stdin.close()
    return process


def _end(process: subprocess.Popen[bytes]) -> None:
    """Its whole group, and it has to go."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_PATIENCE)
