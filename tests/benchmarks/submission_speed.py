"""How fast messages are handed over, as a ratio to Postfix' smtp-source in the same round, and what memory it takes.

    PYTHONPATH=desktop:. python tests/benchmarks/submission_speed.py [rounds]

The server is Postfix' smtp-sink (Debian: postfix). Without Postfix the standard library's client is what is compared
with, and a small sink of our own takes the messages. Goals: 10 kB at least 1.0, 25 MB at least 0.9 of smtp-source;
at most 3 MB of memory for a message of 50 MB read from a file. Exit code 1 if one is missed.
"""

from __future__ import annotations

import base64
import os
import shutil
import smtplib
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from postlogg.model import AuthMethod, Envelope, Security, SmtpServer
from postlogg.submission import Connection

ENVELOPE = Envelope("ann@sender.example", "log@crm.example", "postlogg-1")
SINK = """
import socket, sys

def serve(client):
    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    client.sendall(b"220 sink\\r\\n")
    waiting = b""
    while received := client.recv(65536):
        waiting += received
        while (end := waiting.find(b"\\r\\n")) >= 0:
            line, waiting = waiting[:end].upper(), waiting[end + 2:]
            if line.startswith(b"EHLO"):
                client.sendall(b"250-sink\\r\\n250-PIPELINING\\r\\n250 8BITMIME\\r\\n")
            elif line == b"DATA":
                client.sendall(b"354 go\\r\\n")
                tail = b"\\r\\n" + waiting
                while b"\\r\\n.\\r\\n" not in tail:
                    tail = tail[-4:] + client.recv(262144)
                waiting = tail.partition(b"\\r\\n.\\r\\n")[2]
                client.sendall(b"250 ok\\r\\n")
            else:
                client.sendall(b"221 bye\\r\\n" if line == b"QUIT" else b"250 ok\\r\\n")

listener = socket.create_server(("127.0.0.1", int(sys.argv[1])))
while True:
    client, _ = listener.accept()
    with client:
        try:
            serve(client)
        except ConnectionError:
            pass  # a client that only looked whether somebody listens
"""


def message(size: int) -> bytes:
    """Text with dots at the beginning of some lines, and a base64 file for the rest, as in real mail."""
    head = (
        b"From: ann@sender.example\r\nTo: bob@acme.example\r\nSubject: Offer\r\nMessage-ID: <1@sender.example>\r\n\r\n"
    )
    text = (b"Dear Bob, here is what we talked about on the phone. Kind regards\r\n.. and more\r\n") * 30
    file = base64.encodebytes(os.urandom(size * 3 // 4)).replace(b"\n", b"\r\n")
    return (head + text + file)[: size - 2] + b"\r\n"


@contextmanager
def sink() -> Iterator[int]:
    """A server that takes everything, and its port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    postfix = shutil.which("smtp-sink")
    user = ["-u", "nobody"] if os.geteuid() == 0 else []
    command = [postfix, *user, f"127.0.0.1:{port}", "100"] if postfix else [sys.executable, "-c", SINK, str(port)]
    process = subprocess.Popen(command)
    try:
        wait_for_port(port)
        yield port
    finally:
        process.terminate()
        process.wait(10)


def wait_for_port(port: int) -> None:
    """Until the sink takes connections, at most 10 seconds."""
    deadline = time.monotonic() + 10
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            if time.monotonic() > deadline:
                raise
        else:
            return


def with_postlogg(port: int, file: Path, count: int) -> None:
    """Ours: one connection, a small message as it lies in memory, a large one from its file."""
    server = SmtpServer("127.0.0.1", port, Security.NONE, AuthMethod.NONE)
    with Connection(server) as connection, file.open("rb") as stream:
        content = stream if file.stat().st_size > 1_000_000 else stream.read()
        for _ in range(count):
            if content is stream:
                stream.seek(0)
            connection.submit(ENVELOPE, content)


def with_smtp_source(port: int, file: Path, count: int) -> None:
    """Postfix' load generator: one connection, a message of its own of the same size."""
    options = ["-d", "-s", "1", "-m", str(count), "-l", str(file.stat().st_size)]
    subprocess.run(["smtp-source", *options, f"127.0.0.1:{port}"], check=True)


def with_smtplib(port: int, file: Path, count: int) -> None:
    """The standard library: one connection."""
    with smtplib.SMTP("127.0.0.1", port) as client:
        for _ in range(count):
            client.sendmail(ENVELOPE.mail_from, [ENVELOPE.rcpt_to], file.read_bytes())


def seconds(send: Callable[[int, Path, int], None], port: int, file: Path, count: int) -> float:
    """How long so many messages take."""
    begin = time.perf_counter()
    send(port, file, count)
    return time.perf_counter() - begin


def peak_kilobytes() -> int:
    """The most memory this process has had since ``forget_peak``."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])


def growth_in_megabytes(port: int, small: Path, file: Path) -> float:
    """The memory that a large message takes beyond what a small one has taken before (Linux only)."""
    with_postlogg(port, small, 1)
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    before = peak_kilobytes()
    with_postlogg(port, file, 1)
    return (peak_kilobytes() - before) / 1000


def compare(name: str, size: int, count: int, goal: float, rounds: int, folder: Path) -> bool:
    """Ours and the other in turns. The best of all rounds counts: what is above it is other programs' work."""
    file = folder / name
    file.write_bytes(message(size))
    other = with_smtp_source if shutil.which("smtp-source") else with_smtplib
    with sink() as port:
        with_postlogg(port, file, 2)
        both = [(seconds(other, port, file, count), seconds(with_postlogg, port, file, count)) for _ in range(rounds)]
    theirs, ours = min(their for their, _ in both), min(our for _, our in both)
    median = statistics.median(their / our for their, our in both)
    print(
        f"{name}: {theirs / ours:.2f} of {other.__name__[5:]} (median of the rounds {median:.2f}),"
        f" {count / ours:.0f} messages/s, {count * size / ours / 1e6:.0f} MB/s; goal {goal}"
    )
    return theirs / ours >= goal


def memory(folder: Path, goal: float) -> bool:
    """What a message of 50 MB adds to a fresh process."""
    small, large = folder / "small", folder / "large"
    small.write_bytes(message(10_000))
    large.write_bytes(message(50_000_000))
    with sink() as port:
        growth = growth_in_megabytes(port, small, large)
    print(f"50 MB: memory grows by {growth:.1f} MB; goal {goal}")
    return growth <= goal


def main() -> int:
    """Measures all, says what was found."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        good = [
            memory(folder, 3) if Path("/proc/self/clear_refs").exists() else True,
            compare("10 kB", 10_000, 1_000, 1.0, rounds, folder),
            compare("25 MB", 25_000_000, 4, 0.9, rounds, folder),
        ]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
