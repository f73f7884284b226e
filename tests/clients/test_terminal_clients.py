"""mutt, aerc, and the programs that fill maildirs for them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.support.client_files import of_kind, paths, unpack, write
from tests.support.mailbox import Clock, Maildir, Mbox, letter

from postlogg.account_settings import from_accounts
from postlogg.clients import aerc, maildir_tools, mutt
from postlogg.clients.discovery import find_accounts
from postlogg.clients.submission_servers import from_url
from postlogg.model import AuthMethod, FolderKind, Mailbox, Security, SmtpServer, StoreFormat
from postlogg.settings import Settings, load, save
from postlogg.stores.opening import open_store


def test_neomutt_with_what_mbsync_left(tmp_path: Path) -> None:
    unpack(tmp_path, "neomutt-20220429-isync-1.4.4")
    (account,) = mutt.find(tmp_path)
    assert account.identities[0].mailbox == Mailbox("Rep Resen", "rep@lab.example")
    smtp = account.identities[0].smtp
    assert smtp is not None
    assert (smtp.host, smtp.auth, smtp.username) == ("127.0.0.1", AuthMethod.PASSWORD, "rep")
    assert paths(account, FolderKind.INBOX) == [tmp_path / "Mail/INBOX"]
    assert paths(account, FolderKind.SENT) == [tmp_path / "Mail/Sent"]
    assert account.problems == ()
    (sent,) = of_kind(account, FolderKind.SENT)
    (message,) = open_store(sent, Clock()).since("")
    assert b"Bcc: sjef@kunde.example\r\n" in message.header
    assert message.read().endswith(b"\r\n\r\nFrom meg\r\n-- \r\nRep\r\n")
    (inbox,) = of_kind(account, FolderKind.INBOX)
    assert len(list(open_store(inbox, Clock()).since(""))) == 3


def test_mbsync_alone(tmp_path: Path) -> None:
    unpack(tmp_path, "neomutt-20220429-isync-1.4.4")
    write(
        tmp_path, {".notmuch-config": "[user]\nname=Rep\nprimary_email=rep@lab.example\nother_email=a@lab.example;\n"}
    )
    (account,) = maildir_tools.find(tmp_path)
    assert (account.id, account.client) == ("mbsync:lab-local", "mbsync")
    assert [each.mailbox.address for each in account.identities] == ["rep@lab.example", "a@lab.example"]
    assert paths(account, FolderKind.INBOX) == [tmp_path / "Mail/INBOX"]
    assert paths(account, FolderKind.SENT) == [tmp_path / "Mail/Sent"]


def test_an_mbox_for_sent_mail_and_a_file_that_is_taken_in(tmp_path: Path) -> None:
    Mbox(tmp_path / "mail/sent").append(letter(1))
    write(tmp_path, {
        ".config/mutt/muttrc": 'source "~/.config/mutt/account"\nset folder=~/mail\nset record = =sent # copies\n',
        ".config/mutt/account": "set from='Rep <rep@sender.example>' smtp_url=smtps://rep@smtp.sender.example\n"
        "set spoolfile=imaps://imap.sender.example/INBOX\nsource ~/.config/mutt/muttrc\n",
    })  # fmt: skip
    (account,) = mutt.find(tmp_path)
    (sent,) = of_kind(account, FolderKind.SENT)
    assert (sent.path, sent.format) == (tmp_path / "mail/sent", StoreFormat.MBOX)
    assert account.identities[0].smtp == SmtpServer(
        "smtp.sender.example", 465, Security.TLS, AuthMethod.PASSWORD, "rep"
    )
    assert any("mbsync" in problem for problem in account.problems)


@pytest.mark.parametrize(("outgoing", "starttls", "security"), [
    ("smtp://rep@mail.example", "", Security.STARTTLS),
    ("smtp://rep@mail.example", "smtp-starttls = true\n", Security.STARTTLS),
    ("smtp+plain://rep@mail.example", "smtp-starttls = false\n", Security.NONE),
    ("smtp+login://rep@mail.example", "smtp-starttls=no\n", Security.NONE),
    ("smtp+insecure+plain://rep@mail.example", "", Security.NONE),
    ("smtps://rep@mail.example", "smtp-starttls = false\n", Security.TLS),
])  # fmt: skip
def test_aercs_submission_server(tmp_path: Path, outgoing: str, starttls: str, security: Security) -> None:
    told = f"[Work]\nsource = maildir://~/Mail\nfrom = rep@sender.example\noutgoing = {outgoing}\n{starttls}"
    write(tmp_path, {".config/aerc/accounts.conf": told})
    (account,) = aerc.find(tmp_path)
    server = account.identities[0].smtp
    assert server is not None
    assert (server.security, server.username) == (security, "rep")


def test_aerc(tmp_path: Path) -> None:
    for name in ("INBOX", "Utsendt", "Drafts"):
        Maildir(tmp_path / "Mail" / name, thunderbird=False)
    write(tmp_path, {
        ".config/aerc/accounts.conf": "[Work]\nsource = maildir://~/Mail\ndefault = INBOX\ncopy-to = Utsendt\n"
        "from = Rep Resen <rep@sender.example>\naliases = alias@sender.example\n"
        "outgoing = smtp+oauthbearer://rep%40sender.example@smtp.sender.example:587\n\n"
        "[Far]\nsource = imaps://rep@imap.sender.example\nfrom = rep@far.example\n"
    })  # fmt: skip
    near, far = aerc.find(tmp_path)
    assert [each.mailbox.address for each in near.identities] == ["rep@sender.example", "alias@sender.example"]
    assert near.identities[0].smtp == SmtpServer(
        "smtp.sender.example", 587, Security.STARTTLS, AuthMethod.OAUTH2, "rep@sender.example"
    )
    assert paths(near, FolderKind.SENT) == [tmp_path / "Mail/Utsendt"]
    assert paths(near, FolderKind.INBOX) == [tmp_path / "Mail/INBOX"]
    assert any("mbsync" in problem for problem in far.problems)


def test_offlineimap_and_getmail(tmp_path: Path) -> None:
    for name in ("Work/INBOX", "Work/Sent", "pop"):
        Maildir(tmp_path / "Mail" / name, thunderbird=False)
    write(tmp_path, {
        ".offlineimaprc": "[general]\naccounts = Work\n[Account Work]\nlocalrepository = L\nremoterepository = R\n"
        "[Repository L]\ntype = Maildir\nlocalfolders = ~/Mail/Work\n[Repository R]\nremoteuser = rep@sender.example\n",
        ".config/getmail/getmailrc": "[retriever]\nusername = pop@sender.example\n[destination]\ntype = Maildir\n"
        "path = ~/Mail/pop/\n",
    })  # fmt: skip
    work, pop = maildir_tools.find(tmp_path)
    assert (work.id, work.identities[0].mailbox.address) == ("offlineimap:Work", "rep@sender.example")
    assert paths(work, FolderKind.SENT) == [tmp_path / "Mail/Work/Sent"]
    assert (pop.client, pop.identities[0].mailbox.address) == ("getmail", "pop@sender.example")
    assert paths(pop, FolderKind.INBOX) == [tmp_path / "Mail/pop"]
    assert any("Sent folder" in problem for problem in pop.problems)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("smtp://smtp.sender.example", SmtpServer("smtp.sender.example", 587, Security.STARTTLS, AuthMethod.NONE)),
        ("smtp+insecure://rep@h:25", SmtpServer("h", 25, Security.NONE, AuthMethod.PASSWORD, "rep")),
        ("smtps+none://rep:secret@h", SmtpServer("h", 465, Security.TLS, AuthMethod.NONE, "rep")),
        ("/usr/sbin/sendmail", None), ("smtp://", None), ("smtp://[", None), ("smtp://h:99999", None), ("", None),
    ],
)  # fmt: skip
def test_submission_urls(url: str, expected: SmtpServer | None) -> None:
    found = from_url(url)
    assert found == expected


@pytest.mark.skipif("sys.platform != 'linux'", reason="file names are text there")
def test_a_folder_and_a_name_that_are_no_utf_8(tmp_path: Path) -> None:
    sent = Path(os.fsdecode(os.fsencode(tmp_path) + b"/Mail/Sendt p\xe5"))
    Mbox(sent).append(letter(1))
    text = b"set folder=~/Mail\nset record='=Sendt p\xe5'\nset from='B\xe5rd <rep@sender.example>'\n"
    (tmp_path / ".muttrc").write_bytes(text)
    (account,) = find_accounts(tmp_path)
    (found,) = of_kind(account, FolderKind.SENT)
    assert (found.path, found.label) == (sent, "Sendt på")
    assert len(list(open_store(found, Clock()).since(""))) == 1
    settings = from_accounts([account], Settings())
    save(settings, tmp_path / "settings.toml")
    assert sent in [folder.path for folder in load(tmp_path / "settings.toml").folders]
    assert account.identities[0].mailbox == Mailbox("Bård", "rep@sender.example")
