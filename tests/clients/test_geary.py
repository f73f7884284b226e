from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.client_files import paths, write
from tests.support.geary_database import GearyFolder
from tests.support.mailbox import letter

from postlogg.clients import geary
from postlogg.model import AuthMethod, FolderKind, Mailbox, Security, SmtpServer, StoreFormat
from postlogg.stores.opening import open_store

INI = """[Metadata]
version=1
status=enabled

[Account]
ordinal=1
label=Work
service_provider={provider}
sender_mailboxes=Rep Resen <rep@sender.example>;alias@sender.example;

[Folders]
sent_folder=Kunder;Sendt ut;

[Incoming]
login=rep
host=imap.sender.example
port=993
transport_security=transport

[Outgoing]
{outgoing}
"""
OUTGOING = "host=smtp.sender.example\nport=465\ntransport_security=transport\ncredentials=use-incoming\n"


def configured(home: Path, provider: str = "other", outgoing: str = OUTGOING) -> Path:
    write(home, {".config/geary/account_01/geary.ini": INI.format(provider=provider, outgoing=outgoing)})
    return home / ".local/share/geary/account_01/geary.db"


def test_an_account(tmp_path: Path) -> None:
    database = configured(tmp_path)
    for name, attributes in (("INBOX", "\\HasNoChildren"), ("Kunder/Sendt ut", ""), ("Papirkurv", ""), ("X", "\\Junk")):
        GearyFolder(database / name, attributes).append(letter(1, "æøå"))
    (account,) = geary.find(tmp_path)
    assert (account.id, account.label, account.problems) == ("geary:account_01", "Work", ())
    assert [each.mailbox for each in account.identities] == [
        Mailbox("Rep Resen", "rep@sender.example"), Mailbox("", "alias@sender.example")
    ]  # fmt: skip
    assert account.identities[0].smtp == SmtpServer(
        "smtp.sender.example", 465, Security.TLS, AuthMethod.PASSWORD, "rep"
    )
    assert paths(account, FolderKind.INBOX) == [database / "INBOX"]
    assert paths(account, FolderKind.SENT) == [database / "Kunder" / "Sendt ut"]
    assert paths(account, FolderKind.TRASH) == [database / "Papirkurv"]
    assert paths(account, FolderKind.JUNK) == [database / "X"]
    sent = next(folder for folder in account.folders if folder.kind is FolderKind.SENT)
    assert sent.format is StoreFormat.GEARY
    (message,) = open_store(sent).since("")
    assert message.read() == letter(1, "æøå")
    assert message.size == len(letter(1, "æøå"))


def test_a_provider_that_geary_knows_by_name(tmp_path: Path) -> None:
    configured(tmp_path, "gmail", "credentials=use-incoming\n")
    (account,) = geary.find(tmp_path)
    smtp = account.identities[0].smtp
    assert smtp is not None
    assert (smtp.host, smtp.auth, smtp.username) == ("smtp.gmail.com", AuthMethod.OAUTH2, "rep")


def test_reading_leaves_no_file_beside_the_database(tmp_path: Path) -> None:
    database = configured(tmp_path)
    GearyFolder(database / "INBOX").append(letter(1))
    before = sorted(database.parent.iterdir())
    geary.find(tmp_path)
    assert sorted(database.parent.iterdir()) == before


def test_a_database_that_was_left_half_written_is_not_read(tmp_path: Path) -> None:
    written = configured(tmp_path / "writes")
    GearyFolder(written / "INBOX").append(letter(1))
    database = configured(tmp_path / "reads")
    database.parent.mkdir(parents=True)
    with closing(sqlite3.connect(written)) as geary_itself:
        geary_itself.execute("PRAGMA cache_size = 1")
        geary_itself.execute("UPDATE MessageTable SET body = zeroblob(100000)")
        for name in ("geary.db", "geary.db-journal"):
            shutil.copyfile(written.with_name(name), database.with_name(name))
    (account,) = geary.find(tmp_path / "reads")
    assert "start it once" in account.problems[0]


@pytest.mark.parametrize("content", [b"", b"no database" * 999])
def test_a_database_that_cannot_be_read_is_a_problem(tmp_path: Path, content: bytes) -> None:
    database = configured(tmp_path)
    database.parent.mkdir(parents=True)
    database.write_bytes(content)
    (account,) = geary.find(tmp_path)
    assert "cannot be read" in account.problems[0]


def test_a_disabled_account_is_left_out(tmp_path: Path) -> None:
    configured(tmp_path)
    path = tmp_path / ".config/geary/account_01/geary.ini"
    path.write_text(path.read_text().replace("status=enabled", "status=disabled"))
    assert geary.find(tmp_path) == []
