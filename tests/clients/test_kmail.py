from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.client_files import paths, write
from tests.support.mailbox import Maildir, letter

from postlogg.clients import kmail
from postlogg.model import AuthMethod, FolderKind, Mailbox, Security, SmtpServer

IDENTITIES = """[$Version]
update_info=x

[General]
Default Identity=1

[Identity #0]
Bcc=log@crm.example
Email Address=rep@sender.example
Email Aliases=alias@sender.example,other@sender.example
Identity=Work
Name=Rep Resen
Transport=77
uoid=1

[Identity #1]
Identity=Empty
"""
TRANSPORTS = """[General]
default-transport=78

[Transport 77]
auth=true
authtype=PLAIN
encryption=TLS
host=smtp.sender.example
id=77
identifier=SMTP
port=587
user=rep
"""


def test_identities_transport_and_folders(tmp_path: Path) -> None:
    local = tmp_path / ".local/share/local-mail"
    for name in ("inbox", "sent-mail", "drafts", "trash", ".inbox.directory/Kunder", ".inbox.directory/Sent"):
        Maildir(local / name, thunderbird=False).append(letter(1))
    other = tmp_path / "Elsewhere/archive"
    Maildir(other, thunderbird=False)
    write(tmp_path, {
        ".config/emailidentities": IDENTITIES,
        ".config/mailtransports": TRANSPORTS,
        ".config/akonadi/akonadi_maildir_resource_0rc": "[General]\nPath[$e]=$HOME/Elsewhere/archive\n",
        ".config/akonadi_imap_resource_3rc": "[network]\nImapServer=imap.sender.example\n",
    })  # fmt: skip
    (account,) = kmail.find(tmp_path)
    assert [each.mailbox.address.partition("@")[0] for each in account.identities] == ["rep", "alias", "other"]
    assert account.identities[0].mailbox == Mailbox("Rep Resen", "rep@sender.example")
    assert account.identities[0].always_bcc == ("log@crm.example",)
    assert account.identities[0].smtp == SmtpServer(
        "smtp.sender.example", 587, Security.STARTTLS, AuthMethod.PASSWORD, "rep"
    )
    assert account.identities[0].sent_folder == local / "sent-mail"
    assert paths(account, FolderKind.INBOX) == [local / "inbox"]
    assert paths(account, FolderKind.SENT) == [local / "sent-mail"]
    assert set(paths(account, FolderKind.OTHER)) == {
        other, local / ".inbox.directory/Kunder", local / ".inbox.directory/Sent"
    }  # fmt: skip
    assert [problem for problem in account.problems if "imap.sender.example" in problem]


def akonadi(home: Path) -> None:
    """Its database: a container of local folders, an account that is a folder itself, and one on a server."""
    database = home / ".local/share/akonadi/akonadi.db"
    database.parent.mkdir(parents=True)
    with closing(sqlite3.connect(database)) as made, made:
        made.execute("CREATE TABLE ResourceTable (id INTEGER, name TEXT)")
        made.execute("CREATE TABLE CollectionTable (id INTEGER, remoteId TEXT, parentId INTEGER, resourceId INTEGER)")
        resources = "maildir_resource_0", "mixedmaildir_resource_1", "imap_resource_2"
        made.executemany("INSERT INTO ResourceTable VALUES (?, ?)", enumerate(f"akonadi_{name}" for name in resources))
        made.executemany(
            "INSERT INTO CollectionTable VALUES (?, ?, ?, ?)",
            [
                (3, str(home / ".local/share/local-mail"), None, 0), (4, "inbox", 3, 0), (5, "Kunder", 4, 0),
                (6, str(home / "Elsewhere/archive"), None, 1), (7, "Ut", 6, 1), (8, "imap://x", None, 2),
                (9, "Sent", 8, 2),
            ],
        )  # fmt: skip


@pytest.mark.parametrize(
    ("number", "folder"),
    [
        ("5", ".local/share/local-mail/.inbox.directory/Kunder"),
        ("7", "Elsewhere/.archive.directory/Ut"),
        ("6", "Elsewhere/archive"),
        ("99", ".local/share/local-mail/sent-mail"),
        ("4711" * 9, ".local/share/local-mail/sent-mail"),
        ("x", ".local/share/local-mail/sent-mail"),
    ],
)
def test_an_identity_with_a_folder_of_its_own_for_sent_mail(tmp_path: Path, number: str, folder: str) -> None:
    akonadi(tmp_path)
    local, other = tmp_path / ".local/share/local-mail", tmp_path / "Elsewhere"
    for path in (
        local / "sent-mail",
        local / ".inbox.directory/Kunder",
        other / "archive",
        other / ".archive.directory/Ut",
    ):
        Maildir(path, thunderbird=False)
    write(tmp_path, {
        ".config/emailidentities": IDENTITIES.replace("uoid=1", f"uoid=1\nFcc={number}"),
        ".config/mailtransports": TRANSPORTS,
        ".config/akonadi_mixedmaildir_resource_1rc": f"[General]\nPath={other}\n",
    })  # fmt: skip
    (account,) = kmail.find(tmp_path)
    assert account.identities[0].sent_folder == tmp_path / folder
    assert tmp_path / folder in paths(account, FolderKind.SENT)
    assert account.problems == ()


@pytest.mark.parametrize(("setting", "problem"), [("Fcc=9", "inside Akonadi"), ("Disable Fcc=true", "no copies")])
def test_sent_mail_that_is_not_here_is_told(tmp_path: Path, setting: str, problem: str) -> None:
    akonadi(tmp_path)
    Maildir(tmp_path / ".local/share/local-mail/sent-mail", thunderbird=False)
    write(tmp_path, {
        ".config/emailidentities": IDENTITIES.replace("uoid=1", f"uoid=1\n{setting}"),
        ".config/mailtransports": TRANSPORTS,
    })  # fmt: skip
    (account,) = kmail.find(tmp_path)
    (told,) = account.problems
    assert problem in told
    assert "“Work”" in told
    assert account.identities[0].sent_folder is None


def test_nothing_of_kde(tmp_path: Path) -> None:
    assert kmail.find(tmp_path) == []
