"""How many messages the CRM's intake takes in a second over LMTP, as a ratio to Postfix' smtp-sink in the same round,
and what a million contacts cost beside a thousand.

    PYTHONPATH=desktop:. python tests/benchmarks/crm_intake.py [--short] [--database-folder FOLDER]

Messages of 10 kB, each with a Message-ID of its own and to one of the contacts. smtp-source cannot make such messages
(its To is the envelope's recipient), so a client as bare as it is hands them over to both: the first line shows how it
compares with smtp-source. smtp-sink throws away what it takes; the CRM reads, judges and commits it, and each commit
waits for the disc: what that costs by itself is shown. Goal: a million contacts take at most 1.3 of the time of a
thousand; the exit status is 1 where that is missed.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import insert
from tests.support.crm_process import CrmProcess
from tests.support.mail_servers import free_port, listens
from tests.support.waiting import until

from postlogg.crm import open_crm
from postlogg.crm.tables import Contact

SENDER, RECIPIENT = "ola@acme.example", "1234567@bcc.crm.example"
GOAL = 1.3
SIZE = 10_000
TEXT = "Dear Bob, here is what we talked about on the phone. Kind regards\r\n" * (SIZE // 67)


def message(number: str, contact: int) -> bytes:
    """One that the CRM logs, ready for the wire."""
    head = (
        f"From: Ola <{SENDER}>\r\nTo: contact{contact}@customer.example\r\nSubject: Offer {number}\r\n"
        f"Date: Mon, 02 Mar 2026 09:30:00 +0000\r\nMessage-ID: <{number}@acme.example>\r\n\r\n"
    )
    return (head + TEXT)[:SIZE].encode() + b"\r\n.\r\n"


def hand_over(port: int, messages: list[bytes]) -> None:
    """One LMTP session, a command at a time, as smtp-source does it."""
    with socket.create_connection(("127.0.0.1", port), 60) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _reply(connection, b"220")
        for command in (b"LHLO client", *_commands(messages)):
            connection.sendall(command if command.endswith(b"\r\n") else command + b"\r\n")
            _reply(connection, b"354" if command == b"DATA" else b"2")


def _commands(messages: list[bytes]) -> Iterator[bytes]:
    for octets in messages:
        yield from (b"MAIL FROM:<" + SENDER.encode() + b">", b"RCPT TO:<" + RECIPIENT.encode() + b">", b"DATA", octets)
    yield b"QUIT"


def _reply(connection: socket.socket, wanted: bytes) -> None:
    said = connection.recv(4096)
    while not (said.endswith(b"\n") and said.rstrip(b"\r\n").rpartition(b"\n")[2][3:4] == b" "):
        said += connection.recv(4096)
    assert said.startswith(wanted), said


def client(port: int, sessions: int, count: int, contacts: int, run: str) -> None:
    """The client's process: says when it is ready, hands all over when it is told to, and says how long that took."""
    chance = random.Random(run)
    mails = [message(f"{run}.{number}", chance.randrange(contacts)) for number in range(count)]
    print("ready", flush=True)
    sys.stdin.readline()
    begin = time.perf_counter()
    with ThreadPoolExecutor(sessions) as pool:
        list(pool.map(partial(hand_over, port), [mails[at::sessions] for at in range(sessions)]))
    print(time.perf_counter() - begin, flush=True)


def rate(port: int, sessions: int, count: int, contacts: int, run: str) -> float:
    """Messages a second."""
    command = [sys.executable, __file__, "--client", *map(str, (port, sessions, count, contacts, run))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        process.stdout.readline()
        process.stdin.write("go\n")
        process.stdin.flush()
        took = float(process.stdout.readline())
    assert process.returncode == 0
    return count / took


def smtp_source_rate(port: int, sessions: int, count: int) -> float:
    """The same of Postfix' load generator, with a message of its own."""
    begin = time.perf_counter()
    options = ["-L", "-d", "-s", str(sessions), "-m", str(count), "-l", str(SIZE)]
    subprocess.run(["smtp-source", *options, "-f", SENDER, "-t", RECIPIENT, f"inet:127.0.0.1:{port}"], check=True)
    return count / (time.perf_counter() - begin)


@contextmanager
def sink() -> Iterator[int]:
    """Postfix' smtp-sink, speaking LMTP, and its port."""
    port = free_port()
    user = ["-u", "nobody"] if os.geteuid() == 0 else []
    process = subprocess.Popen(["smtp-sink", "-L", *user, f"inet:127.0.0.1:{port}", "200"])
    try:
        until(lambda: listens(port), "smtp-sink", seconds=10)
        yield port
    finally:
        process.terminate()
        process.wait(10)


def filled(folder: Path, contacts: int) -> str:
    """The URL of a CRM with so many contacts."""
    url = f"sqlite:///{folder / f'crm-{contacts}.sqlite'}"
    crm = open_crm(url)
    crm.add_user(SENDER)
    now = datetime.now(UTC)
    for start in range(0, contacts, 50_000):
        numbers = range(start, min(start + 50_000, contacts))
        rows = [{"address": f"contact{n}@customer.example", "name": f"Contact {n}", "created_at": now} for n in numbers]
        with crm.transaction() as session:
            session.execute(insert(Contact), rows)
    crm.close()
    return url


def milliseconds_of_a_commit(folder: Path) -> float:
    """How long the disc takes to keep 10 kB."""
    with (folder / "probe").open("wb", buffering=0) as file:
        times = []
        for _ in range(50):
            begin = time.perf_counter()
            file.write(b"x" * SIZE)
            os.fsync(file.fileno())
            times.append(time.perf_counter() - begin)
    return statistics.median(times) * 1000


def measure(folder: Path, *, many: int, count: int, rounds: int) -> bool:
    """All of it; whether the goal is met."""
    few = 1000
    databases = [filled(folder, few), filled(folder, many)]
    print(f"the disc keeps 10 kB in {milliseconds_of_a_commit(folder):.1f} ms")
    ratios = []
    with ExitStack() as running:
        small, large = (running.enter_context(CrmProcess(url, "--lmtp")).port for url in databases)
        port = running.enter_context(sink())
        for sessions in (1, 16):
            amount = count if sessions > 1 else count // 4
            source, bare, ours, theirs = [], [], [], []
            for number in range(rounds):
                run = f"{sessions}.{number}"
                source.append(smtp_source_rate(port, sessions, amount * 4))
                bare.append(rate(port, sessions, amount * 4, few, run))
                ours.append(rate(small, sessions, amount, few, run))
                theirs.append(rate(large, sessions, amount, many, run))
            print(
                f"{sessions} sessions to smtp-sink: smtp-source {max(source):.0f}/s, our client {max(bare):.0f}/s\n"
                f"{sessions} sessions to the CRM: {max(ours):.0f}/s, {max(ours) / max(bare):.3f} of smtp-sink"
                f" (median {statistics.median(ours):.0f}/s)"
            )
            ratios.append(max(ours) / max(theirs))
            print(f"{sessions} sessions, {many} contacts against {few}: {ratios[-1]:.2f} of the time; goal {GOAL}")
    return max(ratios) <= GOAL


def main() -> int:
    """Says what was found."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true", help="100,000 contacts and fewer messages")
    parser.add_argument("--database-folder", default=None, help="where the databases are made; else a temporary one")
    parser.add_argument("--client", nargs=5, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.client:
        port, sessions, count, contacts, run = options.client
        client(int(port), int(sessions), int(count), int(contacts), run)
        return 0
    if not shutil.which("smtp-sink") or not shutil.which("smtp-source"):
        print("needs Postfix' smtp-sink and smtp-source (Debian: postfix)")
        return 2
    with tempfile.TemporaryDirectory(dir=options.database_folder) as name:
        many, count, rounds = (100_000, 400, 2) if options.short else (1_000_000, 2_000, 3)
        return 0 if measure(Path(name), many=many, count=count, rounds=rounds) else 1


if __name__ == "__main__":
    sys.exit(main())
