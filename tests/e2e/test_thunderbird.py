"""The whole line on real programs, from a message sent in Thunderbird to the customer's timeline in the CRM."""

from __future__ import annotations

import smtplib
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from tests.support.lab import Lab, laboratory, missing
from tests.support.mail_servers import PASSWORD, USER
from tests.support.waiting import until

from postlogg.crm import Crm, CrmServer, open_crm

# the driver's own libraries warn
pytestmark = [pytest.mark.e2e, pytest.mark.timeout(600), pytest.mark.filterwarnings("ignore::DeprecationWarning")]
KARI = "kari@kunde.example"


@pytest.fixture(scope="module", params=["mbox", "maildir"])
def where(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if lacking := missing():
        pytest.skip(f"needs {lacking}")
    return tmp_path_factory.mktemp("lab") / str(request.param)


@pytest.fixture(scope="module")
def crm(where: Path) -> Iterator[Crm]:
    where.mkdir()
    crm = open_crm(f"sqlite:///{where / 'crm.sqlite'}")
    crm.add_user("rep@lab.example", "Rep Resen")
    crm.add_contact(KARI, "Kari Nordmann", company="Kunde AS", others=["Datter AS"])
    for number in range(7):
        crm.add_deal(f"Deal {number}", KARI, is_open=number != 6)
    yield crm
    crm.close()


@pytest.fixture(scope="module")
def lab(where: Path, crm: Crm) -> Iterator[Lab]:
    with (
        CrmServer(crm) as server,
        laboratory(where, server.address[1], crm.bcc_address, crm.forward_address, store=where.name) as lab,
    ):
        yield lab


def deliver(lab: Lab, message: EmailMessage) -> None:
    """A customer writes to the user."""
    with smtplib.SMTP("127.0.0.1", lab.servers.submission) as server:
        server.login(USER, PASSWORD)
        server.send_message(message, KARI, ["rep@lab.example"])


def test_a_sent_message_is_on_the_customers_contact(lab: Lab, crm: Crm) -> None:
    lab.client.send(to=KARI, subject="Tilbud på båt", body="<p>Hei <b>Kari</b> – æøå</p><p>From here</p>",
                    identity="rep@lab.example")  # fmt: skip
    (email,) = until(lambda: crm.timeline(KARI), "the e-mail in the CRM")
    assert email.subject == "Tilbud på båt"
    assert "Hei" in email.html
    assert email.companies == ("Kunde AS",)
    assert len(email.deals) == 5
    assert email.user == "rep@lab.example"
    entry = until(lambda: lab.state("Tilbud på båt") == "accepted" and lab.entry("Tilbud på båt"), "the state")
    assert entry
    assert email.message_id == entry["message_id"]
    assert [b"Tilbud" in raw or b"=?" in raw for raw in lab.servers.delivered_to_others()] == [True]


def test_a_reply_is_forwarded_to_the_timeline(lab: Lab, crm: Crm) -> None:
    (sent,) = [email for email in crm.timeline(KARI) if email.subject == "Tilbud på båt"]
    reply = EmailMessage()
    reply["From"], reply["To"] = "Kari Nordmann <kari@kunde.example>", "Rep Resen <rep@lab.example>"
    reply["Subject"], reply["In-Reply-To"] = "Sv: Tilbud på båt", sent.message_id
    reply["Message-ID"], reply["Date"] = "<svar-1@kunde.example>", "Mon, 23 Nov 2026 09:15:00 +0100"
    reply.set_content("Ja takk, vi tar tre båter!\n\nFrom Kari\n")
    reply.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="bestilling.pdf")
    deliver(lab, reply)
    found = until(lambda: [each for each in crm.timeline(KARI) if each.subject == "Sv: Tilbud på båt"], "the reply")
    (email,) = found
    assert (email.direction, email.sender, email.sender_name) == ("received", KARI, "Kari Nordmann")
    assert "vi tar tre båter" in email.text
    assert email.date_text == "Mon, 23 Nov 2026 09:15:00 +0100"
    assert [each.filename for each in email.attachments] == ["bestilling.pdf"]


def test_what_the_crm_refuses_comes_back_and_is_shown(lab: Lab, crm: Crm) -> None:
    lab.client.send(to=KARI, subject="Fra et ukjent alias", body="<p>Hei</p>", identity="rep.alias@lab.example")
    until(lambda: lab.state("Fra et ukjent alias") == "failed", "the notice", seconds=120)
    entry = lab.entry("Fra et ukjent alias")
    assert entry
    assert "550 5.7.1 Not logged (sender)" in entry["note"]
    assert not [each for each in crm.timeline(KARI) if each.subject == "Fra et ukjent alias"]


def test_nothing_was_logged_twice_or_left_out(lab: Lab, crm: Crm) -> None:
    lab.client.send(to=KARI, subject="Til slutt", body="<p>Takk</p>", identity="rep@lab.example")
    until(lambda: lab.state("Til slutt") == "accepted", "the last message")
    subjects = sorted(email.subject for email in crm.timeline(KARI))
    assert subjects == ["Sv: Tilbud på båt", "Til slutt", "Tilbud på båt"]
