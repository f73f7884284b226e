"""A user whose mail lies on his server only: Dovecot is the one source; a phone appends copies of what it sent."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from imapclient import IMAPClient
from tests.support import keyring_session, mail_servers
from tests.support.keyring_session import KeyringSession
from tests.support.mail_servers import PASSWORD, USER, MailServers, listens
from tests.support.waiting import until

from postlogg.crm import CrmServer, open_crm
from postlogg.crm.account import Crm

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]
ROOT = Path(__file__).parents[2]
ME, KARI = "rep@lab.example", "kari@kunde.example"
SLOWEST_SECONDS = 5.0


@dataclass
class Lab:
    """What runs, the command line in it, and a phone, which has an IMAP connection of its own."""

    crm: Crm
    servers: MailServers
    environment: dict[str, str]
    phone: IMAPClient

    def run(self, *arguments: str, said: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "postlogg", *arguments, "--json"], input=said,
            env=self.environment, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip

    def postlogg(self, *arguments: str, said: str = "") -> Any:
        done = self.run(*arguments, said=said)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)

    def entry(self, subject: str) -> dict[str, Any]:
        return next((each for each in self.postlogg("status")["entries"] if each["subject"] == subject), {})

    def logged(self, subject: str) -> list[Any]:
        return [each for each in self.crm.timeline(KARI) if each.subject == subject]


def letter(number: int, subject: str, *, sender: str = ME, to: str = KARI, **fields: str) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Message-ID"] = f"<{number}@{sender.partition('@')[2]}>"
    message["Date"] = format_datetime(datetime.now(UTC))
    for name, value in fields.items():
        message[name.replace("_", "-")] = value
    message.set_content(f"Hei, dette er nummer {number} – æøå\n")
    return message.as_bytes().replace(b"\n", b"\r\n")


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    lacking = ", ".join(filter(None, (mail_servers.missing(), keyring_session.missing())))
    if lacking:
        pytest.skip(f"needs {lacking}")
    root = tmp_path_factory.mktemp("imap")
    crm = open_crm(f"sqlite:///{root / 'crm.sqlite'}")
    crm.add_user(ME, "Rep Resen")
    crm.add_contact(KARI, "Kari Nordmann", company="Kunde AS")
    with (
        CrmServer(crm) as crm_server,
        MailServers(root / "servers", crm_server.address[1]) as servers,
        KeyringSession(root / "keyring") as keyring,
        IMAPClient("127.0.0.1", servers.imap, ssl=False) as phone,
    ):
        phone.login(USER, PASSWORD)
        environment = {
            **os.environ, **keyring.environment, "HOME": str(root), "POSTLOGG_HOME": str(root / "postlogg"),
            "PYTHONPATH": str(ROOT / "desktop"),
        }  # fmt: skip
        yield from _running(Lab(crm, servers, environment, phone), root)
    crm.close()


def _running(lab: Lab, root: Path) -> Iterator[Lab]:
    lab.phone.append("Sent", letter(1, "Fra før"), flags=["\\Seen"])
    lab.phone.create_folder("Arbeid på norsk/Log to CRM")
    configure = (
        "configure", "--imap", f"127.0.0.1:{lab.servers.imap}", "--imap-security", "none", "--user", USER,
        "--address", ME, "--smtp", f"127.0.0.1:{lab.servers.submission}", "--smtp-security", "none",
        "--bcc", lab.crm.bcc_address, "--forward", lab.crm.forward_address, "--mode", "automatic",
        "--undo-seconds", "0",
    )  # fmt: skip
    refused = lab.run(*configure, said="wrong\n")
    assert "refused the sign-in" in json.loads(refused.stdout)["error"]
    written = lab.postlogg(*configure, said=f"{PASSWORD}\n")
    assert [folder["kind"] for folder in written["folders"]] == ["inbox", "sent", "junk"]
    with (root / "postlogg.log").open("ab") as log:
        engine = subprocess.Popen(
            [sys.executable, "-m", "postlogg", "run"], env=lab.environment, stderr=log, stdout=log
        )
    try:
        until(lambda: all(folder["read_at"] for folder in lab.postlogg("status")["folders"]), "the first reading")
        yield lab
    finally:
        engine.terminate()
        assert engine.wait(20) == 0
        assert "Traceback" not in (root / "postlogg.log").read_text()


def test_what_was_configured_is_shown(lab: Lab) -> None:
    (account,) = lab.postlogg("accounts")["accounts"]
    assert account["id"] == f"imap:{USER}@127.0.0.1:{lab.servers.imap}"
    assert [identity["address"] for identity in account["identities"]] == [ME]
    assert account["problems"] == []


def test_what_a_phone_sent_is_in_the_crm_within_seconds(lab: Lab) -> None:
    lab.phone.append("Sent", letter(2, "Tilbud på båt"), flags=["\\Seen"])
    begin = time.monotonic()
    until(lambda: lab.logged("Tilbud på båt"), "the e-mail in the CRM", step=0.01)
    taken = time.monotonic() - begin
    print(f"\nAPPEND to CRM by IDLE: {taken:.2f} s")
    assert taken < SLOWEST_SECONDS
    (email,) = lab.logged("Tilbud på båt")
    assert (email.direction, email.user, email.message_id) == ("sent", ME, "<2@lab.example>")
    assert until(lambda: lab.entry("Tilbud på båt").get("state") == "accepted", "the state")
    assert not lab.logged("Fra før"), "what lay there before is not logged by itself"


def test_an_answer_is_forwarded_and_stays_unread(lab: Lab) -> None:
    lab.phone.append("INBOX", letter(3, "Sv: Tilbud på båt", sender=KARI, to=ME, In_Reply_To="<2@lab.example>"))
    (email,) = until(lambda: lab.logged("Sv: Tilbud på båt"), "the answer")
    assert (email.direction, email.sender) == ("received", KARI)
    lab.phone.select_folder("INBOX", readonly=True)
    (flags,) = (flags for _, flags in lab.phone.get_flags(lab.phone.search("ALL")).items())
    assert b"\\Seen" not in flags
    lab.phone.unselect_folder()


def test_nothing_is_logged_twice_when_the_server_numbers_anew(lab: Lab) -> None:
    lab.phone.rename_folder("Sent", "Sent before")
    lab.phone.create_folder("Sent")
    lab.phone.select_folder("Sent before", readonly=True)
    lab.phone.copy(lab.phone.search("ALL"), "Sent")
    lab.phone.append("Sent", letter(4, "Etter flytting"), flags=["\\Seen"])
    until(lambda: lab.logged("Etter flytting"), "the e-mail in the CRM", seconds=120)
    assert sorted(each.subject for each in lab.crm.timeline(KARI)) == [
        "Etter flytting", "Sv: Tilbud på båt", "Tilbud på båt",
    ]  # fmt: skip


def test_what_a_phone_copies_into_the_folder_for_requests_is_logged_once(lab: Lab) -> None:
    """The folder was found by its name; nobody listens to it, so that it takes a minute at most."""
    old = b"Date: Mon, 23 Nov 2015 09:15:00 +0100\r\nX-Date: "
    lab.phone.append("INBOX", letter(31, "Første gang", sender=KARI, to=ME).replace(b"Date: ", old))
    assert until(lambda: lab.entry("Første gang").get("reason"), "the message in the list") == "too_old"
    lab.phone.select_folder("INBOX")
    (number,) = lab.phone.search(["SUBJECT", "gang"], "UTF-8")
    lab.phone.copy([number], "Arbeid på norsk/Log to CRM")
    until(lambda: lab.logged("Første gang"), "the e-mail in the CRM", seconds=90)
    lab.phone.move([number], "Arbeid på norsk/Log to CRM")
    until(lambda: lab.entry("Første gang").get("state") == "accepted", "the state")
    (email,) = lab.logged("Første gang")
    assert email.direction == "received"


def test_a_message_that_is_tagged_is_logged_once_however_old_it_is(lab: Lab) -> None:
    old = b"Date: Mon, 23 Nov 2015 09:15:00 +0100\r\nX-Date: "
    lab.phone.append("INBOX", letter(41, "Merket", sender=KARI, to=ME).replace(b"Date: ", old))
    assert until(lambda: lab.entry("Merket").get("reason"), "the message in the list") == "too_old"
    lab.phone.select_folder("INBOX")
    (number,) = lab.phone.search(["SUBJECT", "Merket"])
    lab.phone.add_flags([number], ["\\Seen"])
    begin = time.monotonic()
    lab.phone.add_flags([number], ["CRM"])
    until(lambda: lab.logged("Merket"), "the e-mail in the CRM", step=0.01)
    taken = time.monotonic() - begin
    print(f"\nSTORE to CRM by IDLE and CONDSTORE: {taken:.2f} s")
    assert taken < SLOWEST_SECONDS
    lab.phone.remove_flags([number], ["CRM"])
    lab.phone.add_flags([number], ["CRM", "\\Flagged"])
    lab.phone.append("INBOX", letter(42, "Merket siden", sender=KARI, to=ME), flags=["crm"])
    until(lambda: lab.logged("Merket siden"), "the e-mail that came with the tag")
    (email,) = lab.logged("Merket")
    assert email.direction == "received"
    assert lab.entry("Merket")["state"] == "accepted"
    lab.phone.unselect_folder()


def test_nothing_is_lost_while_the_mail_server_is_away(lab: Lab) -> None:
    """Mail comes meanwhile, and a restart of the server numbers nothing anew."""
    lab.servers.stop_imap()
    until(lambda: not listens(lab.servers.imap), "the server's end")
    folder = lab.servers.mail / "rep" / "Maildir" / ".Sent"
    came = folder / "tmp" / "1795467624.M1P1.lab"
    came.write_bytes(letter(51, "Mens du var borte"))
    shutil.chown(came, "mail", "mail")
    came.rename(folder / "new" / came.name)
    lab.servers.start_imap()
    until(lambda: lab.logged("Mens du var borte"), "the e-mail in the CRM", seconds=120)
    assert until(lambda: lab.entry("Mens du var borte").get("state") == "accepted", "the state")
    assert len(lab.logged("Mens du var borte")) == 1
    assert [folder["problem"] for folder in lab.postlogg("status")["folders"] if folder["problem"]] == []
