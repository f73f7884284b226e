"""Two intakes on one PostgreSQL, every message offered to both, and one of them killed: each is there exactly once."""

from __future__ import annotations

import smtplib
import threading
from collections import Counter
from collections.abc import Iterator
from queue import Empty, SimpleQueue

import pytest
from tests.support import postgresql
from tests.support.crm_mail import BCC, OLA
from tests.support.crm_process import CrmProcess
from tests.support.waiting import until

from postlogg.crm import open_crm

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(900)]
MESSAGES, SESSIONS = 5000, 6


@pytest.fixture
def database() -> Iterator[str]:
    pytest.importorskip("psycopg")
    if lacking := postgresql.missing():
        pytest.skip(f"needs {lacking}")
    with postgresql.server() as url:
        yield url


class Sender:
    """Hands messages over as a mail server does: what has no 250 yet is offered again, on a new connection."""

    def __init__(self, crm: CrmProcess, messages: list[bytes]) -> None:
        self._crm = crm
        self._queue: SimpleQueue[bytes] = SimpleQueue()
        for message in messages:
            self._queue.put(message)
        self.accepted: Counter[bytes] = Counter()
        self.offered_again = 0
        self._threads = [threading.Thread(target=self._work) for _ in range(SESSIONS)]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def join(self) -> None:
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        while not self._queue.empty():
            try:
                with smtplib.SMTP(*self._crm.address, timeout=60) as client:
                    self._hand_over(client)
            except (OSError, smtplib.SMTPServerDisconnected):
                self.offered_again += 1
                until(self._listens, "a CRM that listens again")

    def _hand_over(self, client: smtplib.SMTP) -> None:
        while True:
            try:
                message = self._queue.get_nowait()
            except Empty:
                return
            try:
                client.sendmail(OLA, [BCC], message)
            except BaseException:
                self._queue.put(message)
                raise
            self.accepted[message] += 1

    def _listens(self) -> bool:
        try:
            smtplib.SMTP(*self._crm.address, timeout=10).close()
        except (OSError, smtplib.SMTPException):
            return False
        return True


def message(number: int) -> bytes:
    return (
        f"From: {OLA}\r\nTo: c{number % 700}@customer.example\r\nSubject: Offer {number}\r\n"
        f"Message-ID: <{number}@acme.example>\r\n\r\nHere is the offer.\r\n"
    ).encode()


def test_each_message_is_there_once_though_an_intake_is_killed(database: str) -> None:
    with CrmProcess(database) as first, CrmProcess(database) as second:
        crm = open_crm(database)
        crm.add_user(OLA)
        messages = [message(number) for number in range(MESSAGES)]
        senders = [Sender(first, messages), Sender(second, messages[::-1])]
        for sender in senders:
            sender.start()
        until(lambda: senders[1].accepted.total() > MESSAGES // 5, "the first of the messages", seconds=300)
        second.kill()
        assert not all(sender.accepted.total() == MESSAGES for sender in senders)
        second.start()
        for sender in senders:
            sender.join()
        assert senders[1].offered_again >= 1
    assert [set(sender.accepted) == set(messages) for sender in senders] == [True, True]
    logged = Counter(email.message_id for email in crm.every_email())
    assert logged == Counter({f"<{number}@acme.example>": 1 for number in range(MESSAGES)})
    contacts = list(crm.every_contact())
    assert (len(contacts), sum(contact.emails for contact in contacts)) == (700, MESSAGES)
    outcomes = Counter(row.outcome for row in crm.log(10 * MESSAGES))
    assert outcomes["logged"] == MESSAGES
    assert outcomes["duplicate"] >= MESSAGES
    assert set(outcomes) == {"logged", "duplicate"}
    crm.close()


def test_intakes_that_start_at_once_make_the_tables_together(database: str) -> None:
    starting = [CrmProcess(database) for _ in range(4)]
    threads = [threading.Thread(target=crm.start) for crm in starting]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    crm = open_crm(database)
    assert crm.contacts() == ()
    crm.close()
    for each in starting:
        each.stop()
