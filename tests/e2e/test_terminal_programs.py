"""OfflineIMAP, getmail, notmuch, mutt and aerc, each run once on the configuration that is then read."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from tests.support.client_files import of_kind, write
from tests.support.mail_programs import arrival, delivered, messages, needs, only
from tests.support.mail_servers import PASSWORD, USER, MailServers
from tests.support.mailbox import Clock
from tests.support.terminal import terminal
from tests.support.waiting import until

from postlogg.clients import aerc, maildir_tools, mutt
from postlogg.mail.message import parse
from postlogg.model import FolderKind, Mailbox, Security, StoreFormat
from postlogg.stores.opening import open_store

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(120)]
ANSWERS = {"<svar-1@kunde.example>", "<svar-2@kunde.example>"}


def run(home: Path, *command: str, text: str = "") -> None:
    own = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    done = subprocess.run(
        command, input=text, capture_output=True, text=True, timeout=60, check=False, cwd=home,
        env={**own, "HOME": str(home), "LANG": "C.UTF-8"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


OFFLINEIMAP = """[general]
accounts = Lab
ui = quiet

[Account Lab]
localrepository = Here
remoterepository = There

[Repository Here]
type = Maildir
localfolders = ~/Mail/Lab

[Repository There]
type = IMAP
remotehost = 127.0.0.1
remoteport = {imap}
remoteuser = {user}
remotepass = {password}
ssl = no
starttls = no
createfolders = no
"""


def test_offlineimap_with_notmuch(servers: MailServers, tmp_path: Path) -> None:
    needs("offlineimap", "notmuch")
    write(tmp_path, {".offlineimaprc": OFFLINEIMAP.format(imap=servers.imap, user=USER, password=PASSWORD)})
    (tmp_path / "Mail").mkdir()
    answers = ["Rep Resen", "rep@lab.example", "rep.alias@lab.example", "", str(tmp_path / "Mail"), "", "", ""]
    run(tmp_path, "notmuch", "setup", text="\n".join(answers))
    run(tmp_path, "offlineimap", "-o")
    run(tmp_path, "notmuch", "new")
    (account,) = maildir_tools.find(tmp_path)
    assert account.id == "offlineimap:Lab"
    assert [each.mailbox for each in account.identities] == [
        Mailbox("Rep Resen", "rep@lab.example"), Mailbox("Rep Resen", "rep.alias@lab.example")
    ]  # fmt: skip
    inbox = only(account, FolderKind.INBOX)
    assert inbox.path == tmp_path / "Mail/Lab/INBOX"
    found = messages(inbox)
    assert found.keys() == ANSWERS
    # OfflineIMAP notes which message it was in a field of its own where there was none
    assert all(whole.partition(b"\r\n\r\n")[2] in found[name] for name, whole in delivered(servers).items())
    store = open_store(inbox, Clock())
    end = store.end()
    run(tmp_path, "notmuch", "tag", "-unread", "*")
    run(tmp_path, "notmuch", "new")
    run(tmp_path, "offlineimap", "-o")
    assert list(store.since(end)) == [], "notmuch and OfflineIMAP rename what they know"


GETMAIL = """[retriever]
type = SimpleIMAPRetriever
server = 127.0.0.1
port = {imap}
username = {user}
password = {password}

[destination]
type = {type}
path = ~/Mail/{name}

[options]
delete = false
read_all = true
"""


NOBODY = 65534


@pytest.fixture
def home_of_nobody() -> Iterator[Path]:
    """getmail delivers nothing as root, so it is run as somebody else, who must be able to get there."""
    with TemporaryDirectory() as name:
        yield Path(name)


def run_without_root(home: Path, *command: str) -> None:
    if os.geteuid() == 0:
        for path in (home, *home.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        command = ("setpriv", "--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups", *command)
    run(home, *command)


@pytest.mark.parametrize(("kind", "name", "form"), [
    ("Maildir", "Work/", StoreFormat.MAILDIR), ("Mboxrd", "work.mbox", StoreFormat.MBOX),
])  # fmt: skip
def test_getmail(servers: MailServers, home_of_nobody: Path, kind: str, name: str, form: StoreFormat) -> None:
    needs("getmail")
    home = home_of_nobody
    told = GETMAIL.format(imap=servers.imap, user=USER, password=PASSWORD, type=kind, name=name)
    write(home, {".config/getmail/getmailrc": told, ".notmuch-config": "[user]\nprimary_email=rep@lab.example\n"})
    (home / "Mail").mkdir()
    if form is StoreFormat.MAILDIR:
        for part in ("cur", "new", "tmp"):
            (home / "Mail" / name / part).mkdir(parents=True)
    else:
        (home / "Mail" / name).touch()
    run_without_root(home, "getmail", "--getmaildir", str(home / ".config/getmail"))
    (account,) = maildir_tools.find(home)
    (inbox,) = of_kind(account, FolderKind.INBOX)
    assert (account.client, inbox.path, inbox.format) == ("getmail", home / "Mail" / name.rstrip("/"), form)
    assert messages(inbox).keys() == ANSWERS


MUTT = """set realname="Rep Resen"
set from=rep@lab.example
set folder=$HOME/Mail
set mbox_type=mbox
set spoolfile=+inbox
set record=+sent
set smtp_url=smtp://rep:secret@127.0.0.1:{submission}/
set ssl_starttls=no
set ssl_force_tls=no
set smtp_authenticators=plain
"""


def test_mutt_with_an_mbox(servers: MailServers, tmp_path: Path) -> None:
    needs("mutt")
    write(tmp_path, {".mutt/muttrc": MUTT.format(submission=servers.submission)})
    (tmp_path / "Mail").mkdir()
    for number in (1, 2):
        run(tmp_path, "mutt", "-s", f"Tilbud {number}", "kari@kunde.example", text=f"Hei\n\nFrom meg {number}\n")
    (account,) = mutt.find(tmp_path)
    (sent,) = of_kind(account, FolderKind.SENT)
    assert (sent.path, sent.format) == (tmp_path / "Mail/sent", StoreFormat.MBOX)
    assert account.identities[0].mailbox == Mailbox("Rep Resen", "rep@lab.example")
    bodies = [whole.partition(b"\r\n\r\n")[2] for whole in messages(sent).values()]
    assert bodies == [b"Hei\r\n\r\nFrom meg 1\r\n", b"Hei\r\n\r\nFrom meg 2\r\n"]


AERC = """[Work]
source = maildir://~/Mail
outgoing = smtp+plain://{user}:{password}@127.0.0.1:{submission}
smtp-starttls = no
default = INBOX
copy-to = Sendt post
from = "Resen, Rep" <rep@lab.example>
aliases = Salg <rep.alias@lab.example>, support@lab.example
"""


def test_aerc(servers: MailServers, tmp_path: Path) -> None:
    needs("aerc", "setsid")
    told = AERC.format(user=USER, password=PASSWORD, submission=servers.submission)
    editor = '#!/bin/sh\nprintf "Hei Kari\\n\\nFrom meg\\n" >> "$1"\n'
    settings = f"[compose]\neditor={tmp_path}/write\n"
    write(tmp_path, {".config/aerc/accounts.conf": told, ".config/aerc/aerc.conf": settings, "write": editor})
    (tmp_path / "write").chmod(0o700)
    (tmp_path / ".config/aerc/accounts.conf").chmod(0o600)  # else it does not start
    for name in ("INBOX", "Sendt post", "Drafts"):
        for part in ("cur", "new", "tmp"):
            (tmp_path / "Mail" / name / part).mkdir(parents=True)
    (account,) = aerc.find(tmp_path)
    assert account.id == "aerc:Work"
    assert [each.mailbox for each in account.identities] == [
        Mailbox("Resen, Rep", "rep@lab.example"), Mailbox("Salg", "rep.alias@lab.example"),
        Mailbox("", "support@lab.example"),
    ]  # fmt: skip
    server = account.identities[0].smtp
    assert server is not None
    assert (server.host, server.port, server.security, server.username) == (
        "127.0.0.1", servers.submission, Security.NONE, USER
    )  # fmt: skip
    assert only(account, FolderKind.INBOX).path == tmp_path / "Mail/INBOX"
    sent = only(account, FolderKind.SENT)
    with terminal(tmp_path, "aerc", "mailto:rep@lab.example?subject=Tilbud") as screen:
        screen.shows("Send this email?")
        message = arrival(sent, lambda: screen.press("y"))
    facts, whole = parse(message.header), message.read()
    assert (facts.subject, facts.senders) == ("Tilbud", (Mailbox("Resen, Rep", "rep@lab.example"),))
    assert whole.endswith(b"\r\n\r\nHei Kari\r\n\r\nFrom meg\r\n")
    until(lambda: facts.message_id in delivered(servers), "the message at its recipient's")
