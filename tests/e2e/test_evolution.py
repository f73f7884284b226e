"""Evolution itself, with an account on a real server: it fetches, sends, and loses what another device deletes; its
cache is read meanwhile.

Needs Debian's evolution, which is too large for every run: ``python -m pytest -m e2e tests/e2e/test_evolution.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from imapclient import IMAPClient
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
from tests.support.mail_servers import PASSWORD, USER, MailServers
from tests.support.waiting import until

from postlogg.clients.discovery import find_accounts
from postlogg.mail.message import parse, wire_form
from postlogg.model import Account, AuthMethod, FolderKind, Mailbox, Security, SmtpServer

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]
SOURCES = ".config/evolution/sources"
ACCOUNT = """[Data Source]
DisplayName=rep@lab.example
Enabled=true

[Mail Account]
BackendName=imapx
IdentityUid=me

[Authentication]
Host=127.0.0.1
Method=PLAIN
Port={port}
User={user}
RememberPassword=true

[Security]
Method=none

[Offline]
StaySynchronized=true

[Refresh]
Enabled=true
IntervalMinutes=1
"""
IDENTITY = """[Data Source]
DisplayName=rep@lab.example
Enabled=true
Parent=imap

[Mail Identity]
Address=rep@lab.example
Name=Rep Resen

[Mail Submission]
SentFolder=folder://imap/Sent
TransportUid=smtp

[Mail Composition]
Bcc=log@kunde.example;
"""
TRANSPORT = """[Data Source]
DisplayName=rep@lab.example
Enabled=true
Parent=imap

[Mail Transport]
BackendName=smtp

[Authentication]
Host=127.0.0.1
Port={port}
Method=none

[Security]
Method=none
"""


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailServers]:
    with provider(tmp_path_factory.mktemp("mail")) as running:
        yield running


@pytest.fixture(scope="module")
def evolution(servers: MailServers, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    needs_large("evolution", "gsettings")
    home = tmp_path_factory.mktemp("evolution")
    write(home, {
        f"{SOURCES}/imap.source": ACCOUNT.format(port=servers.imap, user=USER), f"{SOURCES}/me.source": IDENTITY,
        f"{SOURCES}/smtp.source": TRANSPORT.format(port=servers.submission),
    })  # fmt: skip
    # a container may not let WebKit build its own
    with screen(home, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS="1") as session:
        password = {"e-source-uid": "imap", "eds-origin": "evolution-data-server"}
        session.keep(PASSWORD, **password, **{"xdg:schema": "org.gnome.Evolution.Data.Source"})
        session.run("gsettings", "set", "org.gnome.evolution.mail", "prompt-on-accel-send", "false")
        session.start("evolution")
        until(lambda: session.window("^Mail"), "the main window")
        until(lambda: has_fetched(session, 2), "the fetched mail")
        yield session
        session.run("evolution", "--quit")


def found(session: Screen) -> Account:
    (account,) = find_accounts(session.home)
    return account


def has_fetched(session: Screen, count: int) -> bool:
    inboxes = [folder for folder in found(session).folders if folder.kind is FolderKind.INBOX]
    return bool(inboxes) and len(messages(inboxes[0])) == count


def compose(session: Screen) -> None:
    session.run("evolution", f"mailto:kari@kunde.example?subject={quote(SUBJECT)}&body={quote(BODY)}")
    until(lambda: session.window("Tilbud"), "the window to write in")

    def closed() -> bool:
        session.press("Tilbud", "ctrl+Return")
        return not session.window("Tilbud")

    until(closed, "the end of writing", step=2.0)


def test_the_account_its_identity_and_its_folders_are_found(evolution: Screen, servers: MailServers) -> None:
    account = found(evolution)
    assert (account.id, account.label, account.problems) == ("evolution:imap", "rep@lab.example", ())
    (person,) = account.identities
    assert person.mailbox == Mailbox("Rep Resen", "rep@lab.example")
    assert person.always_bcc == ("log@kunde.example",)
    assert person.smtp == SmtpServer("127.0.0.1", servers.submission, Security.NONE, AuthMethod.NONE)
    assert person.sent_folder == only(account, FolderKind.SENT).path
    assert (evolution.home / SOURCES / "local.source").exists(), "it has local folders too, which are nobody's account"


def test_what_it_fetched_is_what_the_server_has(evolution: Screen, servers: MailServers) -> None:
    assert messages(only(found(evolution), FolderKind.INBOX)) == delivered(servers)


def test_a_sent_message_is_seen_once_and_submitted_as_it_was_sent(evolution: Screen, servers: MailServers) -> None:
    message = arrival(only(found(evolution), FolderKind.SENT), lambda: compose(evolution))
    assert b"\r\nBcc: log@kunde.example\r\n" in message.header
    assert b"\r\nX-Evolution-Identity: me\r\n" in message.header
    (sent, *_) = until(servers.delivered_to_others, "the delivery")
    on_the_wire = sent[sent.index(b"Message-ID: ") :].replace(b"\n", b"\r\n")
    assert wire_form(message.read()).rstrip() == on_the_wire.rstrip()


def test_what_arrives_is_seen_and_what_another_device_deletes_is_not_offered_again(
    evolution: Screen, servers: MailServers
) -> None:
    inbox = only(found(evolution), FolderKind.INBOX)

    def expunge() -> None:
        with IMAPClient("127.0.0.1", servers.imap, ssl=False) as phone:
            phone.login(USER, PASSWORD)
            phone.select_folder("INBOX")
            phone.delete_messages(phone.search(["HEADER", "Message-ID", "svar-2@kunde.example"]))
            phone.expunge()
        until(lambda: has_fetched(evolution, 2), "the removal, which Evolution looks for each minute", seconds=120)

    message = arrival(inbox, lambda: deliver(servers, 3))
    assert parse(message.header).message_id == "<svar-3@kunde.example>"
    departure(inbox, expunge, message.cursor)
    assert "<svar-1@kunde.example>" in messages(inbox)
