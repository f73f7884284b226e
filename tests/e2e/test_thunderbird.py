"""The whole line on real programs: Thunderbird, Postfix, Dovecot, GNOME Keyring, and `postlogg run` between them and
the CRM."""

from __future__ import annotations

import json
import os
import smtplib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from tests.support import keyring_session, mail_servers, thunderbird
from tests.support.keyring_session import KeyringSession
from tests.support.mail_servers import PASSWORD, USER, MailServers
from tests.support.thunderbird import Display, Thunderbird, make_profile
from tests.support.waiting import until

from postlogg.crm import CrmServer, open_crm
from postlogg.crm.account import Crm

# the driver's own libraries warn
pytestmark = [pytest.mark.e2e, pytest.mark.timeout(600), pytest.mark.filterwarnings("ignore::DeprecationWarning")]
ROOT = Path(__file__).parents[2]
KARI = "kari@kunde.example"


@dataclass
class Lab:
    """Everything that runs, and Postlogg's command line in it."""

    home: Path
    crm: Crm
    servers: MailServers
    client: Thunderbird
    environment: dict[str, str]

    def postlogg(self, *arguments: str) -> Any:
        done = subprocess.run(
            [sys.executable, "-m", "postlogg", *arguments, "--json"],
            env=self.environment, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def entry(self, subject: str) -> dict[str, Any] | None:
        """The status list's entry with this subject."""
        return next((each for each in self.postlogg("status")["entries"] if each["subject"] == subject), None)

    def state(self, subject: str) -> str:
        return str((self.entry(subject) or {}).get("state"))


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory) -> Path:
    lacking = ", ".join(filter(None, (mail_servers.missing(), thunderbird.missing(), keyring_session.missing())))
    if lacking:
        pytest.skip(f"needs {lacking}")
    return tmp_path_factory.mktemp("lab")


@pytest.fixture(scope="module", params=["mbox", "maildir"])
def lab(request: pytest.FixtureRequest, where: Path) -> Iterator[Lab]:
    root = where / request.param
    home = root / "home"
    home.mkdir(parents=True)
    crm = open_crm(f"sqlite:///{root / 'crm.sqlite'}")
    crm.add_user("rep@lab.example", "Rep Resen")
    crm.add_contact(KARI, "Kari Nordmann", company="Kunde AS", others=["Datter AS"])
    for number in range(7):
        crm.add_deal(f"Deal {number}", KARI, is_open=number != 6)
    with (
        CrmServer(crm) as crm_server,
        MailServers(root / "servers", crm_server.address[1]) as servers,
        KeyringSession(root / "keyring") as keyring,
        Display() as display,
    ):
        profile = make_profile(home, servers, store=request.param)
        with Thunderbird(profile, home, display) as client:
            until(lambda: client.has_folder("Sent"), "the account's folders")
            environment = {
                **os.environ, **keyring.environment, "HOME": str(home), "POSTLOGG_HOME": str(root / "postlogg"),
                "PYTHONPATH": str(ROOT / "desktop"), "QT_QPA_PLATFORM": "offscreen",
            }  # fmt: skip
            keyring.keep(f"smtp:{USER}@127.0.0.1", PASSWORD)
            lab = Lab(home, crm, servers, client, environment)
            yield from _running(lab)
    crm.close()


def _running(lab: Lab) -> Iterator[Lab]:
    """Configured from what ``accounts`` found and nothing else, then the engine runs."""
    (account,) = [each for each in lab.postlogg("accounts")["accounts"] if each["identities"]]
    assert [each["address"] for each in account["identities"]] == ["rep@lab.example", "rep.alias@lab.example"]
    lab.postlogg("configure", "--account", account["id"], "--bcc", lab.crm.bcc_address, "--forward",
                 lab.crm.forward_address, "--mode", "automatic", "--undo-seconds", "1")  # fmt: skip
    with (lab.home / "postlogg.log").open("ab") as log:
        engine = subprocess.Popen(
            [sys.executable, "-m", "postlogg", "run"], env=lab.environment, stderr=log, stdout=log
        )
    try:
        until(lambda: all(folder["read_at"] for folder in lab.postlogg("status")["folders"]), "the first reading")
        yield lab
    finally:
        engine.terminate()
        assert engine.wait(20) == 0


def deliver(lab: Lab, message: EmailMessage) -> None:
    """A customer writes to the user."""
    with smtplib.SMTP("127.0.0.1", lab.servers.submission) as server:
        server.login(USER, PASSWORD)
        server.send_message(message, KARI, ["rep@lab.example"])


def test_a_sent_message_is_on_the_customers_contact(lab: Lab) -> None:
    lab.client.send(to=KARI, subject="Tilbud på båt", body="<p>Hei <b>Kari</b> – æøå</p><p>From here</p>",
                    identity="rep@lab.example")  # fmt: skip
    (email,) = until(lambda: lab.crm.timeline(KARI), "the e-mail in the CRM")
    assert email.subject == "Tilbud på båt"
    assert "Hei" in email.html
    assert email.companies == ("Kunde AS",)
    assert len(email.deals) == 5
    assert email.user == "rep@lab.example"
    entry = until(lambda: lab.state("Tilbud på båt") == "accepted" and lab.entry("Tilbud på båt"), "the state")
    assert entry
    assert email.message_id == entry["message_id"]
    assert [b"Tilbud" in raw or b"=?" in raw for raw in lab.servers.delivered_to_others()] == [True]


def test_a_reply_is_forwarded_to_the_timeline(lab: Lab) -> None:
    (sent,) = [email for email in lab.crm.timeline(KARI) if email.subject == "Tilbud på båt"]
    reply = EmailMessage()
    reply["From"], reply["To"] = "Kari Nordmann <kari@kunde.example>", "Rep Resen <rep@lab.example>"
    reply["Subject"], reply["In-Reply-To"] = "Sv: Tilbud på båt", sent.message_id
    reply["Message-ID"], reply["Date"] = "<svar-1@kunde.example>", "Mon, 23 Nov 2026 09:15:00 +0100"
    reply.set_content("Ja takk, vi tar tre båter!\n\nFrom Kari\n")
    reply.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="bestilling.pdf")
    deliver(lab, reply)
    found = until(lambda: [each for each in lab.crm.timeline(KARI) if each.subject == "Sv: Tilbud på båt"], "the reply")
    (email,) = found
    assert (email.direction, email.sender, email.sender_name) == ("received", KARI, "Kari Nordmann")
    assert "vi tar tre båter" in email.text
    assert email.date_text == "Mon, 23 Nov 2026 09:15:00 +0100"
    assert [each.filename for each in email.attachments] == ["bestilling.pdf"]


def test_what_the_crm_refuses_comes_back_and_is_shown(lab: Lab) -> None:
    lab.client.send(to=KARI, subject="Fra et ukjent alias", body="<p>Hei</p>", identity="rep.alias@lab.example")
    until(lambda: lab.state("Fra et ukjent alias") == "failed", "the notice", seconds=120)
    entry = lab.entry("Fra et ukjent alias")
    assert entry
    assert "550 5.7.1 Not logged (sender)" in entry["note"]
    assert not [each for each in lab.crm.timeline(KARI) if each.subject == "Fra et ukjent alias"]


def test_nothing_was_logged_twice_or_left_out(lab: Lab) -> None:
    lab.client.send(to=KARI, subject="Til slutt", body="<p>Takk</p>", identity="rep@lab.example")
    until(lambda: lab.state("Til slutt") == "accepted", "the last message")
    subjects = sorted(email.subject for email in lab.crm.timeline(KARI))
    assert subjects == ["Sv: Tilbud på båt", "Til slutt", "Tilbud på båt"]
