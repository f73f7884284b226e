"""Layout and keys as documented by those who wrote converters; not run on a Mac."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest
from tests.support.client_files import paths
from tests.support.file_folders import Emlx
from tests.support.mailbox import Clock, letter

from postlogg.clients import apple_mail
from postlogg.model import AuthMethod, FolderKind, Mailbox, Security, SmtpServer, StoreFormat
from postlogg.stores.opening import open_store

ACCOUNT = "5F7A2B10-1111-4222-8333-0123456789AB"


def mailboxes(home: Path, version: str = "V10", account: str = ACCOUNT) -> Path:
    root = home / "Library/Mail" / version / account
    for name in ("INBOX.mbox", "Sendte meldinger.mbox", "Kunder.mbox/Acme.mbox", "[Gmail].mbox/Spam.mbox"):
        Emlx(root / name).append(letter(1))
    return root


def test_accounts_are_told_by_their_sent_mailbox(tmp_path: Path) -> None:
    mailboxes(tmp_path, "V9", "OLD")
    root = mailboxes(tmp_path)
    (root.parent / "MailData").mkdir()
    (root.parent / "MailData" / "Envelope Index").write_bytes(b"")
    (account,) = apple_mail.find(tmp_path)
    assert account.id == f"apple-mail:{ACCOUNT}"
    assert [each.mailbox for each in account.identities] == [Mailbox("Rep Resen", "rep@sender.example")]
    assert paths(account, FolderKind.INBOX) == [root / "INBOX.mbox"]
    assert paths(account, FolderKind.SENT) == [root / "Sendte meldinger.mbox"]
    assert paths(account, FolderKind.JUNK) == [root / "[Gmail].mbox" / "Spam.mbox"]
    assert "Kunder/Acme" in [folder.label for folder in account.folders]
    assert {folder.format for folder in account.folders} == {StoreFormat.EMLX}
    assert any("SMTP server" in problem for problem in account.problems)
    (message,) = open_store(account.folders[0], Clock()).since("")
    assert message.read() == letter(1)


def test_accounts_that_are_documented(tmp_path: Path) -> None:
    root = mailboxes(tmp_path, "V2", "IMAP-rep@imap.sender.example")
    data = {
        "MailAccounts": [
            {"AccountName": "Work", "AccountPath": "~/Library/Mail/V2/IMAP-rep@imap.sender.example",
             "EmailAddresses": ["rep@sender.example", "alias@sender.example"], "FullUserName": "Rep",
             "SMTPIdentifier": "smtp.sender.example:rep"}
        ],
        "DeliveryAccounts": [{"Hostname": "smtp.sender.example", "PortNumber": "587", "SSLEnabled": "YES",
                              "Username": "rep"}],
    }  # fmt: skip
    (root.parent / "MailData").mkdir()
    (root.parent / "MailData" / "Accounts.plist").write_bytes(plistlib.dumps(data))
    (account,) = apple_mail.find(tmp_path)
    assert account.label == "Work"
    assert [each.mailbox.address for each in account.identities] == ["rep@sender.example", "alias@sender.example"]
    assert account.identities[0].smtp == SmtpServer(
        "smtp.sender.example", 587, Security.STARTTLS, AuthMethod.PASSWORD, "rep"
    )
    assert account.problems == ()


@pytest.mark.parametrize("content", [b"", b"<plist>", b"bplist00\xff" * 9, plistlib.dumps(["x"])])
def test_a_garbled_list_of_accounts_is_left(tmp_path: Path, content: bytes) -> None:
    root = mailboxes(tmp_path)
    (root.parent / "MailData").mkdir()
    (root.parent / "MailData" / "Accounts.plist").write_bytes(content)
    assert len(apple_mail.find(tmp_path)) == 1


def test_without_full_disk_access_the_remedy_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "iterdir", refused)
    (account,) = apple_mail.find(tmp_path)
    assert "Full Disk Access" in account.problems[0]


def test_no_apple_mail(tmp_path: Path) -> None:
    assert apple_mail.find(tmp_path) == []
