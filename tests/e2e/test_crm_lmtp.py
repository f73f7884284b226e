"""Postfix hands mail to the CRM by LMTP."""

from __future__ import annotations

import smtplib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.support import mail_servers
from tests.support.crm_mail import BCC, FORWARD, KARI, forwarded, sent
from tests.support.crm_process import CrmProcess
from tests.support.mail_servers import PASSWORD, USER, MailServers
from tests.support.waiting import until

from postlogg.crm import Crm, open_crm
from postlogg.mail.delivery_status import read

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]
REP = "rep@lab.example"


@dataclass
class Lab:
    crm: Crm
    process: CrmProcess
    servers: MailServers

    def submit(self, raw: bytes, *recipients: str) -> None:
        with smtplib.SMTP("127.0.0.1", self.servers.submission) as client:
            client.login(USER, PASSWORD)
            assert client.sendmail(REP, recipients, raw, mail_options=["RET=HDRS"]) == {}

    def inbox(self) -> list[bytes]:
        return [path.read_bytes() for path in (self.servers.mail / USER / "Maildir" / "new").glob("*")]


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    if lacking := mail_servers.missing():
        pytest.skip(f"needs {lacking}")
    database = f"sqlite:///{tmp_path / 'crm.sqlite'}"
    crm = open_crm(database)
    crm.add_user(REP)
    with (
        CrmProcess(database, "--lmtp") as process,
        MailServers(tmp_path / "servers", process.port, crm_transport="lmtp:inet:") as servers,
    ):
        yield Lab(crm, process, servers)
    crm.close()


def test_what_is_delivered_is_logged_and_what_is_refused_comes_back(lab: Lab) -> None:
    lab.submit(sent(sender=REP), BCC)
    until(lambda: lab.crm.timeline(KARI), "the e-mail on the timeline")
    lab.submit(sent(sender=REP, to=REP, message_id="<second@lab.example>"), BCC, FORWARD)
    (notice,) = until(lab.inbox, "Postfix's notice")
    found = read(notice)
    assert found is not None
    assert (found.is_failure, found.permanent, set(found.recipients)) == (True, True, {BCC, FORWARD})
    assert found.message_id == "<second@lab.example>"
    lab.submit(forwarded(sender=REP), FORWARD)
    emails = until(lambda: len(lab.crm.timeline(KARI)) == 2 and lab.crm.timeline(KARI), "two e-mails")
    assert sorted(email.direction for email in emails) == ["received", "sent"]
    assert notice.count(b"Not logged (associations)") >= 1
    assert notice.count(b"Not logged (header_block)") >= 1
    assert "status=sent (250 2.6.0 Logged)" in lab.servers.log()


def test_what_waits_while_the_crm_is_down_is_logged_once_it_is_back(lab: Lab) -> None:
    lab.process.stop()
    for number in range(5):
        lab.submit(sent(sender=REP, message_id=f"<{number}@lab.example>"), BCC)
    until(lambda: lab.servers.log().count("status=deferred") >= 5, "five deferred deliveries")
    lab.process.start()
    lab.servers.flush()
    until(lambda: len(lab.crm.timeline(KARI)) == 5, "five e-mails")
    assert {row.outcome for row in lab.crm.log()} == {"logged"}
    assert lab.inbox() == []


def test_a_hundred_messages_in_parallel(lab: Lab) -> None:
    with smtplib.SMTP("127.0.0.1", lab.servers.submission) as client:
        client.login(USER, PASSWORD)
        for number in range(100):
            client.sendmail(REP, [BCC], sent(sender=REP, message_id=f"<{number}@lab.example>"))
    until(lambda: len(lab.crm.timeline(KARI)) == 100, "a hundred e-mails")
    assert {row.outcome for row in lab.crm.log(1000)} == {"logged"}
