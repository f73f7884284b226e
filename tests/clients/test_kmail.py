from __future__ import annotations

from pathlib import Path

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
    assert paths(account, FolderKind.INBOX) == [local / "inbox"]
    assert paths(account, FolderKind.SENT) == [local / "sent-mail"]
    assert set(paths(account, FolderKind.OTHER)) == {
        other, local / ".inbox.directory/Kunder", local / ".inbox.directory/Sent"
    }  # fmt: skip
    assert [problem for problem in account.problems if "imap.sender.example" in problem]


def test_nothing_of_kde(tmp_path: Path) -> None:
    assert kmail.find(tmp_path) == []
