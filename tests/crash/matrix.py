"""kill -9 at every step of observing and submitting, then a restart: is each message in the CRM exactly once?

    python tests/crash/matrix.py [--short] [--syscalls]

For a sent and a received message, small and 40 MB (``--short``: small ones, some steps of each phase). A step is one
call out of Python, before it or after it; see ``steps``. ``--syscalls`` adds a kill at each write and each sync of the
journal's files, by strace. Prints a table of phases and exits with 1 where a message is lost, is twice in the CRM, or
was sent twice without need.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]

from tests.crash.steps import PHASES, REPEATING, Step, Steps  # noqa: E402
from tests.support.desk import Desk, append  # noqa: E402
from tests.support.mail import CUSTOMER, ME, mail  # noqa: E402

from postlogg.crm import CrmServer, open_crm  # noqa: E402
from postlogg.crm.account import Crm  # noqa: E402
from postlogg.journal import View  # noqa: E402
from postlogg.mail.forward import derived_message_id  # noqa: E402
from postlogg.mail.message import parse  # noqa: E402
from postlogg.model import AuthMethod, Security, SmtpServer  # noqa: E402
from postlogg.settings import Destination  # noqa: E402

LARGE = 40_000_000
ROUNDS = 12
SYSCALLS = "pwrite64,fdatasync,fsync,ftruncate"
BY_STRACE = "a write or sync of the journal"


@dataclass(frozen=True)
class Case:
    """A kind of message."""

    received: bool
    large: bool

    def __str__(self) -> str:
        return f"{'received' if self.received else 'sent'}, {'40 MB' if self.large else 'small'}"

    def message(self, number: int) -> bytes:
        """With a subject of its own."""
        subject = f"{self} {number}"
        more = {"sender": CUSTOMER, "to": ME, "in_reply_to": "<first@lab.example>"} if self.received else {}
        if not self.large:
            return mail(subject.replace(", ", "-").replace(" ", "-"), subject=subject, **more)
        line = "QUJD" * 18 + "\r\n"
        body = (
            "--b\r\nContent-Type: text/plain\r\n\r\nHei\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\n"
            "Content-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            f"{line * (LARGE // len(line))}--b--"
        )
        return mail(subject.replace(", ", "-").replace(" ", "-"), subject=subject, body=body, mime_version="1.0",
                    content_type='multipart/mixed; boundary="b"', **more)  # fmt: skip


@dataclass
class Row:
    """What became of the messages whose engine was killed in a phase."""

    kills: int = 0
    lost: int = 0
    twice: int = 0
    repeats: int = 0
    needless: int = 0


# the two parties, in processes of their own


@contextmanager
def crm_process(database: str) -> Iterator[int]:
    """A CRM that listens, in a child; its port."""
    readable, writable = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(readable)
        with CrmServer(open_crm(database)) as server:
            os.write(writable, str(server.address[1]).encode())
            os.close(writable)
            signal.sigwait({signal.SIGTERM})
        os._exit(0)
    os.close(writable)
    with os.fdopen(readable) as answer:
        port = int(answer.read())
    try:
        yield port
    finally:
        os.kill(child, signal.SIGTERM)
        os.waitpid(child, 0)


def desk(home: Path, port: int, crm: tuple[str, str], ahead: float = 3600.0) -> Desk:
    """The engine's side."""
    found = Desk(home, SmtpServer("127.0.0.1", port, Security.NONE, AuthMethod.NONE), ahead=ahead)
    found.choose(destination=Destination("builtin", *crm))
    return found


def run(home: Path, port: int, crm: tuple[str, str], kill_at: int = 0) -> str:
    """An engine, in a child, until nothing waits; the phase in which it was killed, or an empty text."""
    readable, writable = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            with Steps(kill_at, writable) if kill_at else nullcontext(), desk(home, port, crm) as found:
                work(found)
            status = 0
        finally:
            os._exit(status)
    os.close(writable)
    _, status = os.waitpid(child, 0)
    with os.fdopen(readable) as report:
        phase = report.read()
    if os.WIFSIGNALED(status) != bool(phase) or (not phase and status):
        raise RuntimeError("The engine failed.")
    return phase


def work(found: Desk) -> None:
    """Rounds until nothing waits."""
    for _ in range(ROUNDS):
        found.engine.round()
        found.put_forward(3600)
        if found.listing.count() and not found.listing.count(View.WAITING):
            return


# the matrix


class Matrix:
    """Runs the kills of each case; ``rows`` has what came of them, by case and phase."""

    def __init__(self, folder: Path, crm: Crm, port: int) -> None:
        self.folder, self.crm, self.port = folder, crm, port
        self.addresses = (crm.bcc_address, crm.forward_address)
        self.killed: list[tuple[Case, str, str, str]] = []
        home, self.template = folder / "home", folder / "template"
        run(home, port, self.addresses)
        append(home / "Sent", mail("first"))
        run(home, port, self.addresses)
        home.rename(self.template)

    def home(self, case: Case, number: int) -> tuple[Path, bytes]:
        """A desk on which a message has just appeared; always in the same place, as the journal knows its folders."""
        home, raw = self.folder / "home", case.message(number)
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(self.template, home)
        append(home / ("INBOX" if case.received else "Sent"), raw)
        os.utime(home / ("INBOX" if case.received else "Sent"))
        return home, raw

    def steps(self, case: Case) -> list[Step]:
        """The steps of a run that nobody disturbs, found in this process."""
        home, _ = self.home(case, 0)
        with Steps() as steps, desk(home, self.port, self.addresses) as found:
            work(found)
        return steps.found

    def kill_at(self, case: Case, step: Step) -> None:
        """One kill, and the restart."""
        home, raw = self.home(case, step.number)
        phase = run(home, self.port, self.addresses, step.number)
        if phase:
            run(home, self.port, self.addresses)
            self._note(case, phase, raw)

    def kill_at_syscall(self, case: Case, number: int) -> bool:
        """The same at a system call that writes; False when there are no more."""
        home, raw = self.home(case, 1_000_000 + number)
        command = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={SYSCALLS}", "-e",
                   f"inject={SYSCALLS}:signal=SIGKILL:when={number}", sys.executable, __file__, "--engine", str(home),
                   str(self.port), *self.addresses]  # fmt: skip
        ended = subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode == 0
        if not ended:
            run(home, self.port, self.addresses)
            self._note(case, BY_STRACE, raw)
        return not ended

    def _note(self, case: Case, phase: str, raw: bytes) -> None:
        """Where it was killed, and by what the message is known in the CRM."""
        message = parse(raw)
        derived = derived_message_id(message, ME, self.crm.forward_address)
        self.killed.append((case, phase, message.subject, derived if case.received else message.message_id))

    def rows(self) -> dict[tuple[str, str], Row]:
        """The outcome, as the CRM shows it."""
        shown = Counter(row.subject for row in self.crm.timeline(CUSTOMER))
        taken = Counter(row.message_id for row in self.crm.log(limit=1_000_000))
        rows: dict[tuple[str, str], Row] = {}
        for case, phase, subject, message_id in self.killed:
            row = rows.setdefault((str(case), phase), Row())
            row.kills += 1
            row.lost += shown[subject] == 0
            row.twice += shown[subject] > 1
            repeats = max(taken[message_id] - 1, 0)
            row.repeats += repeats
            row.needless += repeats if phase not in (*REPEATING, BY_STRACE) else max(repeats - 1, 0)
        return rows


def chosen(steps: list[Step], case: Case, *, short: bool) -> Iterable[Step]:
    """Every step; of a large message the first of each kind, in short the first and last of a phase and each tenth."""
    if short:
        by_phase = {step.phase: step for step in steps}
        first = {step.phase: step for step in reversed(steps)}
        return sorted({*by_phase.values(), *first.values(), *steps[::10]}, key=lambda step: step.number)
    if case.large:
        kinds = {(step.phase, step.name): step for step in reversed(steps)}
        return sorted({*kinds.values(), steps[len(steps) // 2]}, key=lambda step: step.number)
    return steps


def table(rows: dict[tuple[str, str], Row]) -> Iterator[str]:
    """The matrix in lines."""
    line = "{:<16} {:<32} {:>6} {:>5} {:>13} {:>16} {:>9}"
    yield line.format("message", "killed in", "kills", "lost", "twice in CRM", "repeats by SMTP", "needless")
    total = Row()
    for (case, phase), row in sorted(
        rows.items(), key=lambda each: (each[0][0], (*PHASES, BY_STRACE).index(each[0][1]))
    ):
        yield line.format(case, phase, row.kills, row.lost, row.twice, row.repeats, row.needless)
        for name in vars(total):
            setattr(total, name, getattr(total, name) + getattr(row, name))
    yield line.format("together", "", *vars(total).values())


def measure(folder: Path, *, short: bool, syscalls: bool) -> int:
    """Runs it all and prints it; the exit status."""
    database = f"sqlite:///{folder / 'crm.sqlite'}"
    crm = open_crm(database)
    crm.add_user(ME, "Rep Resen")
    crm.close()
    begin = time.monotonic()
    with crm_process(database) as port:
        matrix = Matrix(folder, open_crm(database), port)
        for large in (False,) if short else (False, True):
            for received in (False, True):
                case = Case(received, large)
                for step in chosen(matrix.steps(case), case, short=short):
                    matrix.kill_at(case, step)
                number = 1
                while syscalls and not large and matrix.kill_at_syscall(case, number):
                    number += 1
        rows = matrix.rows()
        matrix.crm.close()
    print("\n".join(table(rows)))
    print(f"{sum(row.kills for row in rows.values())} kills in {time.monotonic() - begin:.0f} s")
    bad = sum(row.lost + row.twice + row.needless for row in rows.values())
    return 1 if bad or not rows else 0


def main() -> int:
    """The command."""
    if sys.argv[1:2] == ["--engine"]:
        home, port, *crm = sys.argv[2:]
        with desk(Path(home), int(port), (crm[0], crm[1])) as found:
            work(found)
        return 0
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="small messages, each tenth step")
    parser.add_argument("--syscalls", action="store_true", help="kill at each write and sync as well (needs strace)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return measure(Path(folder), short=options.short, syscalls=options.syscalls)


if __name__ == "__main__":
    sys.exit(main())
