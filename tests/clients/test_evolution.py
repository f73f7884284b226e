"""The sources are as evolution-data-server 3.46.4 writes them, the stores were written by its Camel library."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.client_files import of_kind, paths, unpack, write
from tests.support.mailbox import Clock

from postlogg.clients import evolution
from postlogg.model import Account, AuthMethod, FolderKind, Mailbox, Security, SmtpServer, StoreFormat
from postlogg.stores.opening import open_store

UID = "1234567890.1234.1@vm"
ACCOUNT = """[Data Source]
DisplayName=Work
Enabled=true
Parent=

[Mail Account]
BackendName={backend}
IdentityUid=ident
ArchiveFolder=

[Offline]
StaySynchronized={offline}
"""
IDENTITY = """[Data Source]
DisplayName=Work

[Mail Submission]
SentFolder={sent}
TransportUid=trans
UseSentFolder={keeps}

[Mail Composition]
Bcc=log@crm.example;Boss <boss@lab.example>;

[Mail Identity]
Address=rep@lab.example
Aliases=Rep Alias <alias@lab.example>\\nother@lab.example
Name=Rep Resen
"""
TRANSPORT = """[Authentication]
Host=smtp.lab.example
Method={method}
Port={port}
User=rep

[Security]
Method={security}

[Mail Transport]
BackendName=smtp
"""


def sources(
    home: Path, backend: str = "imapx", sent: str = f"folder://{UID}/Sent", offline: str = "true", keeps: str = "true",
    method: str = "PLAIN", security: str = "starttls-on-standard-port", port: str = "587",
) -> None:  # fmt: skip
    directory = ".config/evolution/sources/"
    write(home, {
        f"{directory}{UID}.source": ACCOUNT.format(backend=backend, offline=offline),
        f"{directory}ident.source": IDENTITY.format(sent=sent, keeps=keeps),
        f"{directory}trans.source": TRANSPORT.format(method=method, security=security, port=port),
    })  # fmt: skip


def only(home: Path) -> Account:
    (account,) = evolution.find(home)
    return account


def test_an_imap_account_with_its_cache(tmp_path: Path) -> None:
    sources(tmp_path)
    unpack(tmp_path, "evolution-3.46.4")
    account = only(tmp_path)
    cache = tmp_path / ".cache/evolution/mail" / UID / "folders"
    assert (account.id, account.label, account.problems) == (f"evolution:{UID}", "Work", ())
    assert [each.mailbox for each in account.identities] == [
        Mailbox("Rep Resen", "rep@lab.example"), Mailbox("Rep Alias", "alias@lab.example"),
        Mailbox("Rep Resen", "other@lab.example"),
    ]  # fmt: skip
    assert {each.always_bcc for each in account.identities} == {("log@crm.example", "boss@lab.example")}
    assert account.identities[0].smtp == SmtpServer(
        "smtp.lab.example", 587, Security.STARTTLS, AuthMethod.PASSWORD, "rep"
    )
    assert paths(account, FolderKind.INBOX) == [cache / "INBOX"]
    assert paths(account, FolderKind.SENT) == [cache / "Sent"]
    assert [folder.label for folder in of_kind(account, FolderKind.OTHER)] == ["Kunder/AS æøå"]
    assert {folder.format for folder in account.folders} == {StoreFormat.EVOLUTION_CACHE}


def test_what_camel_cached_is_read(tmp_path: Path) -> None:
    sources(tmp_path)
    unpack(tmp_path, "evolution-3.46.4")
    (inbox,) = of_kind(only(tmp_path), FolderKind.INBOX)
    messages = list(open_store(inbox, Clock()).since(""))
    assert len(messages) == 3
    assert all(b"\r\n>From Kari\r\n" in message.read() for message in messages)
    (sent,) = of_kind(only(tmp_path), FolderKind.SENT)
    assert b"\r\nFrom me\r\n" in next(iter(open_store(sent, Clock()).since(""))).read()


def test_a_pop_account_and_the_local_maildir(tmp_path: Path) -> None:
    sources(tmp_path, backend="pop3", sent="folder://local/Sent/2026")
    unpack(tmp_path, "evolution-3.46.4")
    account = only(tmp_path)
    local = tmp_path / ".local/share/evolution/mail/local"
    assert paths(account, FolderKind.INBOX) == [local]
    assert set(paths(account, FolderKind.SENT)) == {local / ".Sent", local / ".Sent.2026"}
    assert account.identities[0].sent_folder == local / ".Sent.2026"
    assert "Kunder æøå.AS" in [folder.label for folder in account.folders]
    (inbox,) = of_kind(account, FolderKind.INBOX)
    (message,) = open_store(inbox, Clock()).since("")
    assert message.read().endswith(b"\r\nFrom me\r\n")


def test_the_local_folders_that_everybody_has_are_nobodys_account(tmp_path: Path) -> None:
    sources(tmp_path)
    built_in = "[Mail Account]\nBackendName=maildir\nIdentityUid=self\n[Maildir Backend]\nPath=/x/mail/local\n"
    write(tmp_path, {".config/evolution/sources/local.source": built_in})
    assert only(tmp_path).id == f"evolution:{UID}"


def test_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    sources(tmp_path, sent=f"folder://{UID}/Kunder/AS%20%C3%A6")
    sent = tmp_path / ".cache/evolution/mail" / UID / "folders/Kunder/subfolders/AS æ"
    assert paths(only(tmp_path), FolderKind.SENT) == [sent]
    sources(tmp_path, sent="folder://local/A.b_c")
    assert paths(only(tmp_path), FolderKind.SENT)[0].name == ".A_2Eb_5Fc"


@pytest.mark.parametrize("sent", ["", "folder://", "folder://x/y", "folder://local/..", f"folder://{UID}/%2Fetc", "x"])
def test_a_sent_folder_that_makes_no_sense(tmp_path: Path, sent: str) -> None:
    sources(tmp_path, sent=sent)
    account = only(tmp_path)
    assert all(identity.sent_folder is None for identity in account.identities)
    assert any("Sent folder" in problem for problem in account.problems)


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"offline": "false"}, "Automatically"), ({"keeps": "false"}, "Save sent"), ({"backend": "ews"}, "cannot read")],
)
def test_what_cannot_be_read_and_the_remedy(tmp_path: Path, changes: dict[str, str], words: str) -> None:
    sources(tmp_path, **changes)
    assert any(words in problem for problem in only(tmp_path).problems)


@pytest.mark.parametrize(
    ("security", "port", "method", "expected"),
    [
        ("ssl-on-alternate-port", "0", "PLAIN", (465, Security.TLS, AuthMethod.PASSWORD)),
        ("none", "25", "none", (25, Security.NONE, AuthMethod.NONE)),
        ("?", "99999999", "Google", (587, Security.STARTTLS, AuthMethod.OAUTH2)),
    ],
)
def test_submission_servers(
    tmp_path: Path, security: str, port: str, method: str, expected: tuple[int, Security, AuthMethod]
) -> None:
    sources(tmp_path, security=security, port=port, method=method)
    smtp = only(tmp_path).identities[0].smtp
    assert smtp is not None
    assert (smtp.port, smtp.security, smtp.auth) == expected


def test_an_account_that_is_off_or_reads_no_mail_is_left_out(tmp_path: Path) -> None:
    sources(tmp_path, backend="rss")
    assert evolution.find(tmp_path) == []
    sources(tmp_path)
    source = tmp_path / f".config/evolution/sources/{UID}.source"
    source.write_text(source.read_text().replace("Enabled=true", "Enabled=false"))
    assert evolution.find(tmp_path) == []
