"""All clients beside each other, and none of them stopped by what the others leave behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.client_files import write
from tests.support.profile import write_profile

from postlogg.clients.discovery import find_accounts, with_requests
from postlogg.clients.special_names import kind_of
from postlogg.model import Account, Folder, FolderKind, StoreFormat

FILES = (
    ".config/evolution/sources/a.source", ".config/emailidentities", ".config/mailtransports",
    ".config/akonadi_maildir_resource_0rc", ".claws-mail/accountrc", ".claws-mail/folderlist.xml",
    ".sylpheed-2.0/accountrc", ".config/geary/account_01/geary.ini", ".local/share/geary/account_01/geary.db",
    ".muttrc", ".mbsyncrc", ".offlineimaprc", ".getmail/getmailrc", ".config/aerc/accounts.conf", ".notmuch-config",
    "Library/Mail/V10/MailData/Accounts.plist", "AppData/Local/Microsoft/Windows Live Mail/a/a.oeaccount",
)  # fmt: skip
LINES = st.sampled_from(
    ["[Mail Account]", "BackendName=maildir", "[Maildir Backend]", "Path=\0/x", "IdentityUid=a", "[Mail Identity]",
     "Address=a@b.example", "[Identity #0]", "Email Address=a@b.example", "[Account: 1]", "address=a@b.example",
     "receive_server=../../..", "account_name=x", '<folder type="imap" name="x"><folderitem path="y"/></folder>',
     "[Account]", "sender_mailboxes=a@b.example;", "set folder=~/\0 record=+x from=a@b.example", "source ~/.muttrc",
     "MaildirStore x", "Path ~/Mail", "Inbox /", "User a@b.example", "[Account x]", "localrepository = x",
     "[Repository x]", "type = Maildir", "localfolders = ~", "[destination]", "path = \0", "source = maildir://~/\0",
     "outgoing = smtp://[", "from = a@b.example", "[user]", "primary_email=a@b.example", "port=99999999999999999999"]
)  # fmt: skip
ODD = st.lists(LINES | st.text(max_size=40), max_size=15).map("\n".join)


@settings(max_examples=80, deadline=None)
@given(st.dictionaries(st.sampled_from(FILES), ODD, max_size=6))
def test_nothing_that_lies_there_raises(tmp_path_factory: pytest.TempPathFactory, files: dict[str, str]) -> None:
    home = tmp_path_factory.mktemp("odd")
    write(home, {name: text.encode("utf-8", "replace").decode() for name, text in files.items()})
    for account in find_accounts(home):
        assert len({folder.path for folder in account.folders}) == len(account.folders)
        assert account.problems or account.folders


def test_each_account_has_an_id_of_its_own(tmp_path: Path) -> None:
    write_profile(tmp_path)
    write_profile(tmp_path, root=".mozilla/seamonkey")
    write(tmp_path, {".config/aerc/accounts.conf": "[Work]\nsource=maildir://~/Mail\nfrom=rep@sender.example\n"})
    ids = [account.id for account in find_accounts(tmp_path)]
    assert len(ids) == 3
    assert len(set(ids)) == 3


@pytest.mark.parametrize(
    "place", ["ThunderbirdPortable", "PortableApps/ThunderbirdPortable", "Desktop/BetterbirdPortable"]
)
def test_a_profile_that_travels_with_its_program(tmp_path: Path, place: str) -> None:
    write_profile(tmp_path / "elsewhere", root="x", name="profile")
    target = tmp_path / place / "Data"
    target.mkdir(parents=True)
    (tmp_path / "elsewhere" / "x" / "profile").rename(target / "profile")
    (account,) = find_accounts(tmp_path)
    assert account.client == "thunderbird"


def test_clients_whose_mail_is_out_of_reach_are_named(tmp_path: Path) -> None:
    (tmp_path / "AppData/Local/Microsoft/Olk").mkdir(parents=True)
    (account,) = find_accounts(tmp_path)
    assert (account.label, account.folders) == ("The new Outlook", ())
    assert "Thunderbird" in account.problems[0]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Sendte elementer", FolderKind.SENT), ("SENT", FolderKind.SENT), ("Posteingang", FolderKind.INBOX),
     ("S&APg-ppelpost", FolderKind.JUNK), ("送信済み", FolderKind.SENT), ("Kunder", FolderKind.OTHER)],
)  # fmt: skip
def test_names(name: str, kind: FolderKind) -> None:
    assert kind_of(name) is kind


@pytest.mark.parametrize(
    ("path", "label", "name"),
    [
        ("Mail/Log to CRM", "Log to CRM", "log to crm"),
        ("Mail/.Work.Log to CRM", "Work/Log to CRM", "Log to CRM"),
        ("INBOX.sbd/Til CRM &AOYA+ADl-", "Til CRM æøå", "Til CRM æøå"),
        ("INBOX.sbd/Aad1fefa7", "Aad1fefa7", "A: B?"),
        ("Mail/Til CRM.mbox", "Til CRM", "Til CRM"),
    ],
)
def test_a_folder_for_requests_is_known_by_its_name(path: str, label: str, name: str) -> None:
    sent = Folder(Path("Mail/Sent"), FolderKind.SENT, StoreFormat.MBOX, "Sent")
    found = Folder(Path(path), FolderKind.OTHER, StoreFormat.MBOX, label)
    (account,) = with_requests([Account("a", "x", "A", (), (sent, found))], name)
    assert [folder.kind for folder in account.folders] == [FolderKind.SENT, FolderKind.REQUEST]
    for other in ("", "Log", "Sent"):
        (account,) = with_requests([Account("a", "x", "A", (), (sent, found))], other)
        assert FolderKind.REQUEST not in [folder.kind for folder in account.folders]
