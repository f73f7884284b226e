"""Geary reads an account on a real server, sends, and loses what another device deletes; its database is read
meanwhile."""

from __future__ import annotations

import smtplib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from imapclient import IMAPClient
from tests.support.client_files import write
from tests.support.mail_programs import (
    BODY,
    SUBJECT,
    Screen,
    arrival,
    delivered,
    departure,
    messages,
    needs,
    only,
    provider,
    screen,
)
from tests.support.mail_servers import PASSWORD, USER, MailServers
from tests.support.waiting import until

from postlogg.clients.discovery import find_accounts
from postlogg.mail.message import parse
from postlogg.model import Account, AuthMethod, FolderKind, Mailbox, Security, SmtpServer
from postlogg.stores.opening import open_store

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]
ACCOUNT = """[Metadata]
version=1
status=enabled

[Account]
ordinal=3
label=
prefetch_days=-1
save_drafts=true
save_sent=true
use_signature=false
signature=
sender_mailboxes=Rep Resen <rep@lab.example>;
service_provider=other

[Folders]
archive_folder=Archive;
drafts_folder=
sent_folder=
junk_folder=
trash_folder=

[Incoming]
login={user}
remember_password=true
host=127.0.0.1
port={imap}
transport_security=none
credentials=custom

[Outgoing]
remember_password=true
host=127.0.0.1
port={submission}
transport_security=none
credentials=use-incoming
"""
UNDECLARED = (
    b"Message-ID: <latin-1@kunde.example>\r\nFrom: Kari <kari@kunde.example>\r\nTo: rep@lab.example\r\n"
    b"Subject: Bl\xe5b\xe6r\r\n\r\nBl\xe5b\xe6r og \xc3\xb8l\r\nFrom Kari\r\n"
)


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailServers]:
    with provider(tmp_path_factory.mktemp("mail")) as running:
        yield running


@pytest.fixture(scope="module")
def geary(servers: MailServers, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    needs("geary")
    home = tmp_path_factory.mktemp("geary")
    account = ACCOUNT.format(imap=servers.imap, submission=servers.submission, user=USER)
    write(home, {".config/geary/account_01/geary.ini": account})
    # a container may not let WebKit build its own
    with screen(home, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS="1") as session:
        session.keep(PASSWORD, **{"proto": "IMAP", "host": "127.0.0.1", "login": USER, "xdg:schema": "org.gnome.Geary"})
        session.start("geary")
        until(lambda: session.window("Inbox"), "the main window")
        until(lambda: has_fetched(home, 2), "the fetched mail")
        yield session
        session.run("geary", "--quit")


def found(home: Path) -> Account:
    (account,) = find_accounts(home)
    return account


def has_fetched(home: Path, count: int) -> bool:
    inboxes = [folder for folder in found(home).folders if folder.kind is FolderKind.INBOX]
    return bool(inboxes) and len(messages(inboxes[0])) == count


def compose(session: Screen) -> None:
    query = f"subject={quote(SUBJECT)}&body={quote(BODY)}&bcc=log@kunde.example"
    session.run("geary", f"mailto:kari@kunde.example?{query}")
    until(lambda: session.window("Tilbud"), "the window to write in")

    def closed() -> bool:
        session.press("Tilbud", "ctrl+Return")
        return not session.window("Tilbud")

    until(closed, "the end of writing", step=1.0)


def test_the_account_its_identity_and_its_folders_are_found(geary: Screen, servers: MailServers) -> None:
    account = found(geary.home)
    assert (account.id, account.label, account.problems) == ("geary:account_01", "rep@lab.example", ())
    (person,) = account.identities
    assert person.mailbox == Mailbox("Rep Resen", "rep@lab.example")
    assert person.smtp == SmtpServer("127.0.0.1", servers.submission, Security.NONE, AuthMethod.PASSWORD, USER)
    assert person.sent_folder == only(account, FolderKind.SENT).path
    assert only(account, FolderKind.INBOX).label == "INBOX"
    assert only(account, FolderKind.JUNK).label == "Junk"


def test_what_it_fetched_is_what_the_server_has(geary: Screen, servers: MailServers) -> None:
    inbox = only(found(geary.home), FolderKind.INBOX)
    assert messages(inbox) == delivered(servers)
    assert [message.size for message in open_store(inbox).since("")] == [len(each) for each in messages(inbox).values()]


def test_a_sent_message_is_seen_once(geary: Screen) -> None:
    sent = only(found(geary.home), FolderKind.SENT)
    message = arrival(sent, lambda: compose(geary))
    assert b"\r\nBcc: log@kunde.example\r\n" in message.header
    assert b"\r\nHei Kari =E6=F8=E5\r\n" in message.read()
    assert parse(message.header).subject == SUBJECT


def test_octets_in_no_declared_charset_stay_as_they_are(geary: Screen, servers: MailServers) -> None:
    def deliver() -> None:
        with smtplib.SMTP("127.0.0.1", servers.submission) as server:
            server.login(USER, PASSWORD)
            server.sendmail("kari@kunde.example", ["rep@lab.example"], UNDECLARED, ["BODY=8BITMIME"])

    message = arrival(only(found(geary.home), FolderKind.INBOX), deliver)
    assert message.read() == delivered(servers)["<latin-1@kunde.example>"]
    assert message.size == len(message.read())


def test_what_another_device_deletes_is_not_offered_again(geary: Screen, servers: MailServers) -> None:
    inbox = only(found(geary.home), FolderKind.INBOX)

    def expunge() -> None:
        with IMAPClient("127.0.0.1", servers.imap, ssl=False) as phone:
            phone.login(USER, PASSWORD)
            phone.select_folder("INBOX")
            phone.delete_messages(phone.search(["HEADER", "Message-ID", "svar-2@kunde.example"]))
            phone.expunge()

    departure(inbox, expunge, open_store(inbox).end())
    assert "<svar-1@kunde.example>" in messages(inbox)
