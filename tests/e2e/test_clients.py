"""What real mail programs write, found and read: neomutt with mbsync, Claws Mail, and Evolution's mail library."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support import camel
from tests.support.client_files import write
from tests.support.mail_programs import delivered, messages, needs, only, provider, spool
from tests.support.mail_servers import PASSWORD, USER, MailServers
from tests.support.mailbox import Clock
from tests.support.thunderbird import Display
from tests.support.waiting import until

from postlogg.clients import claws, evolution, maildir_tools, mutt
from postlogg.model import FolderKind
from postlogg.stores.opening import open_store

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]
SYSTEM_PYTHON = "/usr/bin/python3"


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailServers]:
    with provider(tmp_path_factory.mktemp("mail")) as running:
        yield running


def run(home: Path, *command: str, text: str = "") -> None:
    done = subprocess.run(
        command, input=text, capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "HOME": str(home), "GIO_USE_NETWORK_MONITOR": "base"}, cwd=home,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


MBSYNC = """IMAPAccount lab
Host 127.0.0.1
Port {imap}
User rep
Pass "secret"
SSLType None
AuthMechs LOGIN

IMAPStore lab-remote
Account lab

MaildirStore lab-local
Path ~/Mail/
Inbox ~/Mail/INBOX
SubFolders Verbatim

Channel lab
Far :lab-remote:
Near :lab-local:
Patterns *
Create Both
Expunge Both
SyncState *
"""
MUTT = """set realname = "Rep Resen"
set from = "rep@lab.example"
set folder = "~/Mail"
set mbox_type = Maildir
set spoolfile = "+INBOX"
set record = "+Sent"
set smtp_url = "smtp://rep:secret@127.0.0.1:{submission}/"
set ssl_starttls = no
set ssl_force_tls = no
set smtp_authenticators = "plain"
"""


def test_neomutt_and_mbsync(servers: MailServers, tmp_path: Path) -> None:
    needs("neomutt", "mbsync")
    write(tmp_path, {
        ".mbsyncrc": MBSYNC.format(imap=servers.imap), ".muttrc": MUTT.format(submission=servers.submission)
    })  # fmt: skip
    (tmp_path / "Mail").mkdir()
    run(tmp_path, "mbsync", "-c", str(tmp_path / ".mbsyncrc"), "-a")
    run(tmp_path, "neomutt", "-F", str(tmp_path / ".muttrc"), "-s", "Tilbud på båt", "-b", "sjef@kunde.example",
        "kari@kunde.example", text="Hei\n\nFrom meg\n")  # fmt: skip
    (account,) = mutt.find(tmp_path)
    assert account.problems == ()
    (sent,) = messages(only(account, FolderKind.SENT)).values()
    assert b"Bcc: sjef@kunde.example\r\n" in sent
    assert b"\r\nFrom meg\r\n" in sent
    assert set(messages(only(account, FolderKind.INBOX))) == {"<svar-1@kunde.example>", "<svar-2@kunde.example>"}
    (tree,) = maildir_tools.find(tmp_path)
    assert only(tree, FolderKind.SENT).path == only(account, FolderKind.SENT).path
    store = open_store(only(account, FolderKind.SENT), Clock())
    end = store.end()
    run(tmp_path, "mbsync", "-c", str(tmp_path / ".mbsyncrc"), "-a")
    assert list(store.since(end)) == [], "mbsync renames what it has uploaded"


def test_evolutions_library(servers: MailServers, tmp_path: Path) -> None:
    bindings = "import gi; gi.require_version('Camel', '1.2'); from gi.repository import Camel"
    if shutil.which(SYSTEM_PYTHON) is None or subprocess.run([SYSTEM_PYTHON, "-c", bindings], check=False).returncode:
        pytest.skip("needs gir1.2-camel-1.2 and python3-gi")
    run(tmp_path, SYSTEM_PYTHON, camel.__file__, str(tmp_path), str(servers.imap), USER, PASSWORD, "INBOX")
    sources = ".config/evolution/sources/"
    mail = "[Mail Account]\nBackendName={}\nIdentityUid=me\n[Offline]\nStaySynchronized=true\n"
    write(tmp_path, {
        f"{sources}{camel.ACCOUNT}.source": mail.format("imapx"), f"{sources}pop.source": mail.format("pop3"),
        f"{sources}me.source": "[Mail Identity]\nAddress=rep@lab.example\n"
        "[Mail Submission]\nSentFolder=folder://local/Sent\n",
    })  # fmt: skip
    remote, local = evolution.find(tmp_path)
    assert set(messages(only(remote, FolderKind.INBOX))) == {"<svar-1@kunde.example>", "<svar-2@kunde.example>"}
    for folder in (only(local, FolderKind.INBOX), only(local, FolderKind.SENT)):
        (whole,) = messages(folder).values()
        assert whole.startswith(b"From: Rep Resen <rep@lab.example>\r\n")
        assert whole.endswith(b"Hello\r\n\r\nFrom me\r\n")
    assert "Kunder æøå.AS" in [folder.label for folder in local.folders]


CLAWS = """[Account: 1]
account_name=rep@lab.example
is_default=1
name=Rep Resen
address=rep@lab.example
protocol=3
local_mbox={home}/spool
smtp_server=127.0.0.1
use_smtp_auth=0
set_smtpport=1
smtp_port={submission}
ssl_smtp=0
set_autobcc=1
auto_bcc=log@kunde.example
"""
TREE = '<?xml version="1.0"?>\n<folderlist><folder type="mh" name="Mailbox" path="Mail"></folder></folderlist>\n'
COMPOSED = "To: kari@kunde.example\nSubject: Tilbud på båt\n\nHei Kari æøå\n\nFrom meg\n"


def test_claws_mail(servers: MailServers, tmp_path: Path) -> None:
    needs("claws-mail", "Xvfb", "xdotool", "dbus-run-session")
    write(tmp_path, {
        ".claws-mail/accountrc": CLAWS.format(home=tmp_path, submission=servers.submission),
        ".claws-mail/folderlist.xml": TREE, "message.txt": COMPOSED,
        ".claws-mail/clawsrc": "[Common]\nconfig_version=4\nenable_aspell=0\n",
    })  # fmt: skip
    (tmp_path / "spool").write_bytes(spool(delivered(servers).values()))
    for name in ("inbox", "sent", "draft", "queue", "trash"):
        (tmp_path / "Mail" / name).mkdir(parents=True)
    with Display() as display:
        environment = {**os.environ, "HOME": str(tmp_path), "DISPLAY": display.name}
        program = subprocess.Popen(
            ["dbus-run-session", "--", "claws-mail"], env=environment, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        try:
            drive_claws(environment, tmp_path)
        finally:
            if program.poll() is None:
                os.killpg(program.pid, signal.SIGTERM)
            program.wait(20)
    (account,) = claws.find(tmp_path)
    assert account.problems == ()
    assert account.identities[0].always_bcc == ("log@kunde.example",)
    (sent,) = messages(only(account, FolderKind.SENT)).values()
    assert b"X-Claws-" not in sent
    assert b"\r\nSubject: Tilbud =?UTF-8?B?" in sent
    assert set(messages(only(account, FolderKind.INBOX))) == {"<svar-1@kunde.example>", "<svar-2@kunde.example>"}


def drive_claws(environment: dict[str, str], home: Path) -> None:
    def claws_mail(*arguments: str) -> None:
        subprocess.run(["claws-mail", *arguments], env=environment, timeout=30, check=False, capture_output=True)

    def window(title: str) -> str:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], env=environment,
                               capture_output=True, text=True, check=False)  # fmt: skip
        return found.stdout.strip().rpartition("\n")[2]

    until(lambda: window("Claws Mail 4"), "the main window")
    claws_mail("--receive-all")
    until(lambda: len(list((home / "Mail/inbox").glob("[0-9]*"))) == 2, "the received mail")
    claws_mail("--compose-from-file", str(home / "message.txt"))
    until(lambda: window("Compose message"), "the window to write in")

    def sent() -> bool:
        if found := window("Compose message"):
            subprocess.run(["xdotool", "windowfocus", found, "key", "ctrl+Return"], env=environment, check=False)
        return any((home / "Mail/sent").glob("[0-9]*"))

    until(sent, "the sent message", step=2.0)
    claws_mail("--exit")
    until(lambda: "folderitem" in (home / ".claws-mail/folderlist.xml").read_text(), "the list of folders")
