"""Many messages over a flaky server, with the clock put forward: does every one end as it should?

    python tests/soak/soak.py [--messages 100000] [--short] [--seed N]

Four of five are sent, each fifth is an answer that is forwarded. Prints figures and exits with 1 where a message ended
in a wrong state, or was handed over more often than replies were lost.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
from collections import Counter
from email.utils import formatdate
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]

from tests.soak.flaky import FlakyServer  # noqa: E402
from tests.support.desk import SEPARATOR, Desk  # noqa: E402
from tests.support.mail import CUSTOMER, ME, mail  # noqa: E402

from postlogg.engine import submitting  # noqa: E402
from postlogg.mail.message import parse  # noqa: E402
from postlogg.model import AuthMethod, Security, SmtpServer, State  # noqa: E402
from postlogg.submission import Connection  # noqa: E402

SHORT, FULL = 400, 100_000
BURST = 2_000
MOST_ROUNDS_WITHOUT_PROGRESS = 3_000
TIMEOUT = 0.4
"""Seconds for a reply, so that a stall costs no more; the product waits for minutes, as RFC 5321 wants it."""


def is_answer(number: int) -> bool:
    """Whether it was received, as the answer to the one before."""
    return number % 5 == 4


def is_refused(number: int) -> bool:
    """Whether the server never takes it."""
    return number % 211 == 7


def is_bounced(number: int) -> bool:
    """Whether a failure notice follows."""
    return number % 97 == 11 and not is_refused(number)


class Mailbox:
    """The client's folders; the notices are delivered by the server's threads."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._lock, self.notices = desk, threading.Lock(), 0

    def burst(self, numbers: range) -> None:
        """Messages as the client writes them."""
        sent = [SEPARATOR + mail(number) + b"\r\n" for number in numbers if not is_answer(number)]
        answers = [
            SEPARATOR + mail(number, sender=CUSTOMER, to=ME, in_reply_to=f"<{number - 1}@lab.example>") + b"\r\n"
            for number in numbers
            if is_answer(number)
        ]
        self._append(self._desk.sent, b"".join(sent))
        self._append(self._desk.inbox, b"".join(answers))

    def notify(self, message: bytes, number: int) -> None:
        """A failure notice, each third of them twice, each fifth after a notice of delay."""
        quoted = parse(message)
        copies = ["failed"] * (1 + (number % 3 == 0))
        for action in ["delayed"] * (number % 5 == 0) + copies:
            self.notices += 1
            self._append(self._desk.inbox, SEPARATOR + self._notice(quoted.message_id, action) + b"\r\n")

    def _notice(self, message_id: str, action: str) -> bytes:
        bcc, forward = self._desk.settings.destination.bcc_address, self._desk.settings.destination.forward_address
        lines = [
            "From: MAILER-DAEMON@flaky.example", f"To: {ME}", "Subject: Undelivered Mail", "MIME-Version: 1.0",
            f"Date: {formatdate(self._desk.now())}", f"Message-ID: <notice-{self.notices}@flaky.example>",
            'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "",
            "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; flaky.example", "",
            f"Final-Recipient: rfc822; {forward if '.forward@' in message_id else bcc}", f"Action: {action}",
            "Status: 5.1.1", "", "--b", "Content-Type: text/rfc822-headers", "", f"Message-ID: {message_id}", "",
            "--b--", "",
        ]  # fmt: skip
        return "\r\n".join(lines).encode()

    def _append(self, path: Path, octets: bytes) -> None:
        with self._lock, path.open("ab") as file:
            file.write(octets)


def soak(desk: Desk, server: FlakyServer, mailbox: Mailbox, messages: int) -> int:
    """Works until nothing waits; the number of rounds."""
    rounds, written = 0, 0
    while True:
        if written < messages and waiting(desk) < BURST:
            mailbox.burst(range(written, min(written + BURST, messages)))
            written = min(written + BURST, messages)
        wait = desk.engine.round()
        rounds += 1
        desk.put_forward(max(wait, 1.0))
        settled = mailbox.notices + messages <= desk.listing.count()
        if written == messages and wait >= 1 and settled and not waiting(desk):
            return rounds
        if rounds > MOST_ROUNDS_WITHOUT_PROGRESS + messages:
            raise SystemExit("The soak makes no progress.")


def waiting(desk: Desk) -> int:
    """How many have not ended."""
    return int(desk.journal.value("SELECT count(*) FROM submission WHERE state IN ('held', 'queued', 'deferred')"))


def expected(number: int) -> State:
    """How a message has to end."""
    if is_refused(number):
        return State.REJECTED
    return State.FAILED if is_bounced(number) else State.ACCEPTED


def judge(desk: Desk, server: FlakyServer, messages: int) -> tuple[Counter[str], int, int]:
    """The states, how many are wrong, and how many were handed over more often than replies were lost."""
    rows = desk.journal.rows(
        "SELECT m.subject, s.state FROM message m LEFT JOIN submission s ON s.message = m.id"
        " WHERE m.reason <> 'failure_notice'"
    )
    states = {int(row["subject"].partition(" ")[2]): row["state"] for row in rows}
    wrong = sum(states.get(number) != expected(number) for number in range(messages))
    ledger = server.ledger
    needless = sum(max(count - 1 - ledger.lost_replies[number], 0) for number, count in ledger.taken.items())
    return Counter(str(state) for state in states.values()), wrong, needless


def run(messages: int, seed: int) -> int:
    """The whole; the exit status."""
    fast = Path("/dev/shm")
    submitting.Connection = partial(Connection, timeout=TIMEOUT)  # type: ignore[assignment,misc]
    with tempfile.TemporaryDirectory(dir=fast if fast.is_dir() else None) as folder:
        desk = Desk(Path(folder) / "desk", None)
        mailbox = Mailbox(desk)
        with FlakyServer(seed, is_refused, is_bounced, mailbox.notify) as server, desk:
            desk.choose(sending=SmtpServer("127.0.0.1", server.server_address[1], Security.NONE, AuthMethod.NONE))
            begin, days = time.monotonic(), desk.ahead
            rounds = soak(desk, server, mailbox, messages)
            seconds = time.monotonic() - begin
            states, wrong, needless = judge(desk, server, messages)
            attempts = desk.journal.value("SELECT sum(attempts) FROM submission")
            ledger = server.ledger
            print(f"{messages:,} messages in {seconds:.0f} s ({messages / seconds:.0f}/s), {rounds:,} rounds,"
                  f" {(desk.ahead - days) / 86400:.1f} days by its clock")  # fmt: skip
            print(f"  {ledger.connections:,} connections, {attempts:,} attempts, {mailbox.notices:,} notices")
            print(
                "  faults: " + ", ".join(f"{name} {count:,}" for name, count in sorted(ledger.faults.items()) if count)
            )
            print("  ended: " + ", ".join(f"{state} {count:,}" for state, count in sorted(states.items())))
            print(f"  handed over again after a lost reply: {sum(ledger.taken.values()) - len(ledger.taken):,};"
                  f" needlessly: {needless}; in a wrong state: {wrong}")  # fmt: skip
    return 1 if wrong or needless else 0


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=FULL)
    parser.add_argument("--short", action="store_true", help=f"{SHORT} messages")
    parser.add_argument("--seed", type=int, default=20261123)
    options = parser.parse_args()
    return run(SHORT if options.short else options.messages, options.seed)


if __name__ == "__main__":
    sys.exit(main())
