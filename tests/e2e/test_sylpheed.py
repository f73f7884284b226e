"""Sylpheed fetches mail from a spool and from IMAP, sends, queues and deletes; its folders are read meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from tests.support.client_files import of_kind, write
from tests.support.mail_programs import (
    BODY,
    SUBJECT,
    Screen,
    arrival,
    deliver,
    delivered,
    departure,
    messages,
    needs,
    only,
    provider,
    screen,
    spool,
)
from tests.support.mail_servers import PASSWORD, USER, MailServers
from tests.support.waiting import until

from postlogg.clients.discovery import find_accounts
from postlogg.mail.message import parse
from postlogg.model import Account, AuthMethod, FolderKind, Mailbox, Security, SmtpServer

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]
ACCOUNTS = """[Account: 1]
account_name=rep@lab.example
is_default=1
name=Rep Resen
address=rep@lab.example
protocol=5
smtp_server=127.0.0.1
use_smtp_auth=0
set_smtpport=1
smtp_port={submission}
ssl_smtp=0
set_autobcc=1
auto_bcc=log@kunde.example

[Account: 2]
account_name=On the server
name=Rep Resen
address=rep@lab.example
protocol=3
receive_server=127.0.0.1
user_id={user}
password={password}
set_imapport=1
imap_port={imap}
smtp_server=127.0.0.1
use_smtp_auth=1
set_smtpport=1
smtp_port={submission}
"""
ENVELOPE = b"Return-Path: kari@kunde.example\r\n"
"""What Sylpheed notes of the line between two messages of a spool."""

SETTINGS = "[Common]\ninc_local=1\nfilter_on_inc_local=0\nspool_path={home}/spool\nonline_mode=1\n"


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailServers]:
    with provider(tmp_path_factory.mktemp("mail")) as running:
        yield running


@pytest.fixture(scope="module")
def sylpheed(servers: MailServers, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    needs("sylpheed")
    home = tmp_path_factory.mktemp("sylpheed")
    accounts = ACCOUNTS.format(submission=servers.submission, imap=servers.imap, user=USER, password=PASSWORD)
    write(home, {
        ".sylpheed-2.0/accountrc": accounts, ".sylpheed-2.0/sylpheedrc": SETTINGS.format(home=home)
    })  # fmt: skip
    (home / "spool").write_bytes(spool(delivered(servers).values()))
    with screen(home) as session:
        session.start("sylpheed")
        until(lambda: session.window("Mailbox setting"), "the question where mail shall be kept")
        session.press("Mailbox setting", "Return")
        until((home / "Mail/inbox").is_dir, "the folders")
        until(lambda: has_received(session), "the received mail and the list of folders", step=1.0)
        yield session


def has_received(session: Screen) -> bool:
    """Asked again until it has come to the server's folders as well, which it notes after having received."""
    session.run("sylpheed", "--receive-all")
    has_folders = '"INBOX"' in (session.home / ".sylpheed-2.0/folderlist.xml").read_text()
    return has_folders and len(list((session.home / "Mail/inbox").glob("[0-9]*"))) == 2


def compose(session: Screen, subject: str, *keys: str) -> None:
    query = f"subject={quote(subject)}&body={quote(BODY)}"
    session.run("sylpheed", "--compose", f"mailto:kari@kunde.example?{query}")
    until(lambda: session.window("Compose"), "the window to write in")

    def closed() -> bool:
        session.press("Compose", *keys)
        return not session.window("Compose")

    until(closed, "the end of writing", step=1.0)


def found(session: Screen) -> tuple[Account, Account]:
    local, remote = find_accounts(session.home)
    return local, remote


def test_the_account_its_identity_and_its_folders_are_found(sylpheed: Screen, servers: MailServers) -> None:
    local, remote = found(sylpheed)
    assert (local.client, local.label, local.problems) == ("sylpheed", "rep@lab.example", ())
    (person,) = local.identities
    assert person.mailbox == Mailbox("Rep Resen", "rep@lab.example")
    assert person.always_bcc == ("log@kunde.example",)
    assert person.smtp == SmtpServer("127.0.0.1", servers.submission, Security.NONE, AuthMethod.NONE)
    assert person.sent_folder == only(local, FolderKind.SENT).path == sylpheed.home / "Mail/sent"
    assert only(local, FolderKind.INBOX).path == sylpheed.home / "Mail/inbox"
    assert [problem for problem in remote.problems if "only those messages" in problem]
    assert [folder.label for folder in of_kind(remote, FolderKind.JUNK)] == ["Junk"]


def test_what_it_received_is_read_as_it_was_delivered(sylpheed: Screen, servers: MailServers) -> None:
    local, _ = found(sylpheed)
    inbox = messages(only(local, FolderKind.INBOX))
    assert inbox == {name: ENVELOPE + whole for name, whole in delivered(servers).items()}


def test_a_sent_and_a_queued_message_are_seen(sylpheed: Screen) -> None:
    sent = only(found(sylpheed)[0], FolderKind.SENT)
    message = arrival(sent, lambda: compose(sylpheed, SUBJECT, "ctrl+shift+e"))
    whole = message.read()
    assert b"\r\nBcc: log@kunde.example\r\nSubject: Tilbud =?ISO-8859-1?Q?p=E5_b=E5t?=\r\n" in whole
    assert whole.endswith(b"\r\n\r\nHei Kari =E6=F8=E5\r\n\r\n=46rom meg\r\n\r\n")

    def later() -> None:
        compose(sylpheed, "Senere", "ctrl+shift+s")
        until(lambda: any((sylpheed.home / "Mail/queue").glob("[0-9]*")), "the queued message")
        sylpheed.run("sylpheed", "--send")

    queued = arrival(sent, later)
    assert b"\r\nSubject: Senere\r\n" in queued.header
    assert b"X-Sylpheed" not in queued.header


def test_a_deleted_message_is_not_offered_again(sylpheed: Screen, servers: MailServers) -> None:
    inbox = only(found(sylpheed)[0], FolderKind.INBOX)

    def receive() -> None:
        deliver(servers, 3)
        until(lambda: len(delivered(servers)) == 3, "the delivery")
        (sylpheed.home / "spool").write_bytes(spool([delivered(servers)["<svar-3@kunde.example>"]]))
        sylpheed.run("sylpheed", "--receive-all")

    message = arrival(inbox, receive)
    assert b"Message-ID: <svar-3@kunde.example>\r\n" in message.header
    trash = only(found(sylpheed)[0], FolderKind.TRASH).path

    def delete() -> bool:
        sylpheed.click("Sylpheed 3", 80, 126)  # the tree's second row: Inbox; not heard while it receives
        sylpheed.press("Sylpheed 3", "ctrl+d")
        return any(trash.glob("[0-9]*"))

    departure(inbox, lambda: until(delete, "a message in the trash", step=1.0), message.cursor)


def test_an_imap_message_is_read_from_the_cache_once_it_was_opened(sylpheed: Screen, servers: MailServers) -> None:
    inbox = only(found(sylpheed)[1], FolderKind.INBOX)
    message = arrival(inbox, lambda: sylpheed.run("sylpheed", "--open", "#imap/On the server/INBOX/1"))
    assert message.read() == delivered(servers)[parse(message.header).message_id]
    assert not message.appended, "when a message is opened says nothing about its age"
