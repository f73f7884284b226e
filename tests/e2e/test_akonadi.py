"""KMail and Akonadi's agents: mail fetched by POP3 into local folders, sent, read and deleted; the maildirs are read
meanwhile.

Needs Debian's kmail, akonadi-backend-sqlite and dovecot-pop3d, which are too large for every run:
``python -m pytest -m e2e tests/e2e/test_akonadi.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.support.client_files import write
from tests.support.mail_programs import (
    BODY,
    SUBJECT,
    Screen,
    arrival,
    deliver,
    delivered,
    departure,
    messages,
    needs_large,
    only,
    provider,
    screen,
)
from tests.support.mail_servers import PASSWORD, USER, MailServers, free_port
from tests.support.waiting import until

from postlogg.clients import akonadi
from postlogg.clients.discovery import find_accounts
from postlogg.mail.message import parse, wire_form
from postlogg.model import Account, AuthMethod, FolderKind, Mailbox, Security, SmtpServer
from postlogg.stores import sqlite_file

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]
POP3 = """protocols = imap pop3
service pop3-login {{
  inet_listener pop3 {{
    address = 127.0.0.1
    port = {port}
  }}
  inet_listener pop3s {{
    port = 0
  }}
}}
"""
IDENTITIES = """[General]
Default Identity=1

[Identity #0]
Bcc=log@kunde.example
Email Address=rep@lab.example
Email Aliases=rep.alias@lab.example
Identity=Work
Name=Rep Resen
Transport=77
uoid=1
"""
TRANSPORTS = """[General]
default-transport=77

[Transport 77]
auth=false
encryption=None
host=127.0.0.1
id=77
identifier=SMTP
name=Lab
port={submission}
"""
NO_QUESTIONS = """[General]
AskEnableUnifiedMailboxes=false
first-start=false

[Composer]
CheckSendDefaultActionShortcut=true
"""
# As its first start leaves it: that makes calendars and an address book as well, while KMail asks for its folders, and
# now and then one of the two goes wrong.
STARTED_BEFORE = {
    ".config/akonadi/akonadiserverrc": "[%General]\nDriver=QSQLITE3\n",
    ".config/akonadi/agentsrc": "[InstanceCounters]\nakonadi_maildir_resource\\InstanceCounter=1\n\n"
    "[Instances]\nakonadi_maildir_resource_0\\AgentType=akonadi_maildir_resource\n",
    ".config/akonadi_maildir_resource_0rc": "[General]\nPath[$e]=$HOME/.local/share/local-mail\n"
    "TopLevelIsContainer=true\n",
    ".config/specialmailcollectionsrc": "[SpecialCollections]\nDefaultResourceId=akonadi_maildir_resource_0\n",
    ".config/akonadi-firstrunrc": "[ProcessedDefaults]\nbirthdaycalendar=x\ndefaultaddressbook=x\n"
    "defaultcalendar=x\ndefaultnotebook=x\n",
    ".config/kmail2rc": NO_QUESTIONS,
}
FOLDERS = ("inbox", "sent-mail", "trash")
AGENT = "akonadi_pop3_resource"


@dataclass(frozen=True)
class KMail:
    session: Screen
    servers: MailServers
    received: dict[str, bytes]

    @property
    def account(self) -> Account:
        (account,) = find_accounts(self.session.home)
        return account

    @property
    def database(self) -> Path:
        return self.session.home / ".local/share/akonadi/akonadi.db"

    def folder(self, name: str) -> Path:
        return only(self.account, FolderKind.SENT).path.with_name(name)

    def agent(self, interface: str, method: str, value: str = "") -> None:
        self.session.run(
            "gdbus", "call", "--session", "--dest", f"org.freedesktop.Akonadi.Resource.{AGENT}_0",
            "--object-path", "/Settings", "--method", f"org.kde.Akonadi.POP3.{interface}.{method}", *value.split(),
        )  # fmt: skip

    def manager(self, method: str, value: str) -> str:
        return self.session.run(
            "gdbus", "call", "--session", "--dest", "org.freedesktop.Akonadi.Control",
            "--object-path", "/AgentManager", "--method", f"org.freedesktop.Akonadi.AgentManager.{method}", value,
        )  # fmt: skip

    def compose(self) -> None:
        self.session.run("kmail", "--composer", "-s", SUBJECT, "--body", BODY, "kari@kunde.example")
        until(lambda: self.session.window("Tilbud"), "the window to write in")

        def closed() -> bool:
            self.session.press("Tilbud", "ctrl+Return")
            return not self.session.window("Tilbud")

        until(closed, "the end of writing", step=2.0)

    def open_folder(self, name: str) -> None:
        with closing(sqlite_file.connect(self.database)) as opened:
            (number,) = opened.execute("SELECT id FROM CollectionTable WHERE remoteId = ?", (name,)).fetchone()
        self.session.run(
            "gdbus", "call", "--session", "--dest", "org.kde.kmail", "--object-path", "/KMail",
            "--method", "org.kde.kmail.kmail.showFolder", str(number),
        )  # fmt: skip
        until(lambda: self.session.window(name), "the folder in the window")


@pytest.fixture(scope="module")
def kmail(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KMail]:
    needs_large("kmail", "akonadictl", "gdbus", "/usr/lib/dovecot/pop3")
    home, port = tmp_path_factory.mktemp("kmail"), free_port()
    with provider(tmp_path_factory.mktemp("mail"), POP3.format(port=port)) as servers:
        write(home, {
            **STARTED_BEFORE, ".config/emailidentities": IDENTITIES,
            ".config/mailtransports": TRANSPORTS.format(submission=servers.submission),
        })  # fmt: skip
        with screen(home, QTWEBENGINE_DISABLE_SANDBOX="1") as session:
            program = KMail(session, servers, delivered(servers))
            session.start("kmail")
            local = home / ".local/share/local-mail"
            until(lambda: all((local / name / "cur").is_dir() for name in FOLDERS), "the local folders")
            fetch_by_pop3(program, port)
            yield program
            session.run("akonadictl", "stop")
            until(lambda: "running" not in session.run("akonadictl", "status").partition("Server:")[2], "Akonadi's end")


def fetch_by_pop3(program: KMail, port: int) -> None:
    until(lambda: f"{AGENT}_0" in program.manager("createAgentInstance", AGENT), "the agent")

    def fetched() -> bool:
        """Told again as long as it has not: an agent that starts forgets what it is told too early."""
        for name, value in (
            ("setHost", "127.0.0.1"), ("setPort", str(port)), ("setLogin", USER), ("setAuthenticationMethod", "1"),
            ("setUseSSL", "false"), ("setUseTLS", "false"),
        ):  # fmt: skip
            program.agent("Settings", name, value)
        program.agent("Wallet", "setPassword", PASSWORD)
        program.agent("Settings", "save")
        program.manager("agentInstanceSynchronize", f"{AGENT}_0")
        return len(list(program.folder("inbox").glob("*/*.R*"))) == 2

    until(fetched, "the received mail", step=3.0)


def test_the_account_its_identities_and_its_folders_are_found(kmail: KMail) -> None:
    account = kmail.account
    assert (account.client, account.label, account.problems) == ("kmail", "rep@lab.example", ())
    person, alias = account.identities
    assert person.mailbox == Mailbox("Rep Resen", "rep@lab.example")
    assert alias.mailbox.address == "rep.alias@lab.example"
    assert person.always_bcc == ("log@kunde.example",)
    assert person.smtp == SmtpServer("127.0.0.1", kmail.servers.submission, Security.NONE, AuthMethod.NONE)
    assert person.sent_folder == only(account, FolderKind.SENT).path == kmail.folder("sent-mail")
    assert only(account, FolderKind.INBOX).path == kmail.folder("inbox")


def test_what_it_fetched_is_what_the_server_had(kmail: KMail) -> None:
    assert messages(only(kmail.account, FolderKind.INBOX)) == kmail.received


def test_a_sent_message_is_seen_once_and_submitted_as_it_was_sent(kmail: KMail) -> None:
    message = arrival(only(kmail.account, FolderKind.SENT), kmail.compose)
    assert b"\r\nBcc: log@kunde.example\r\n" in message.header
    assert b"X-KMail-Identity-Name: Work\r\n" in message.header
    (number,) = re.findall(r"X-KMail-Fcc: ([0-9]+)", message.header.decode())
    assert akonadi.folder(kmail.database, number) == kmail.folder("sent-mail")
    (sent, *_) = until(kmail.servers.delivered_to_others, "the delivery")
    on_the_wire = sent[sent.index(b"From: Rep Resen") :].replace(b"\n", b"\r\n")
    assert wire_form(message.read()).rstrip() == on_the_wire.rstrip()


def test_a_message_that_is_read_and_deleted_is_not_offered_again(kmail: KMail) -> None:
    inbox = only(kmail.account, FolderKind.INBOX)
    deliver(kmail.servers, 3)
    until(lambda: "<svar-3@kunde.example>" in delivered(kmail.servers), "the delivery")
    message = arrival(inbox, lambda: kmail.manager("agentInstanceSynchronize", f"{AGENT}_0"))
    assert parse(message.header).message_id == "<svar-3@kunde.example>"
    kmail.open_folder("inbox")

    def deleted() -> bool:
        kmail.session.press("inbox", "n", "Delete")
        return bool(messages(only(kmail.account, FolderKind.TRASH)))

    departure(inbox, lambda: until(deleted, "a message in the trash", step=3.0), message.cursor)
