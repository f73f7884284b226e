"""The settings and folders are as Claws Mail 4.1.1 left them."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.support.client_files import RECORDED, of_kind, paths, write
from tests.support.mailbox import Clock

from postlogg.clients import claws
from postlogg.model import Account, AuthMethod, FolderKind, Mailbox, Security, StoreFormat
from postlogg.stores.opening import open_store

IMAP = """
[Account: 2]
account_name=Work
name=Rep Resen
address=rep@work.example
receive_server=imap.work.example
user_id=rep
smtp_server=smtp.work.example
ssl_smtp=1
use_smtp_auth=1
set_sent_folder=1
sent_folder=#imap/Work/Sendt
"""
TREE = """    <folder type="imap" name="Work" path="Work">
        <folderitem type="inbox" name="INBOX" path="INBOX" />
        <folderitem type="normal" name="Sendt" path="Sendt" />
        <folderitem type="normal" name="Søppelpost" path="Søppelpost" />
        <folderitem type="normal" name="../x" path="../../x" />
    </folder>
</folderlist>"""


def recorded(home: Path) -> list[Account]:
    shutil.copytree(RECORDED / "claws-mail-4.1.1", home, dirs_exist_ok=True)
    return claws.find(home)


def test_a_local_account(tmp_path: Path) -> None:
    (account,) = recorded(tmp_path)
    assert (account.id, account.label, account.problems) == ("claws-mail:1", "rep@lab.example", ())
    (person,) = account.identities
    assert person.mailbox == Mailbox("Rep Resen", "rep@lab.example")
    assert person.always_bcc == ("log@kunde.example",)
    assert person.sent_folder == tmp_path / "Mail/sent"
    assert person.smtp is not None
    assert (person.smtp.host, person.smtp.security, person.smtp.auth) == ("127.0.0.1", Security.NONE, AuthMethod.NONE)
    assert paths(account, FolderKind.INBOX) == [tmp_path / "Mail/inbox"]
    assert set(paths(account, FolderKind.DRAFTS)) == {tmp_path / "Mail/draft", tmp_path / "Mail/queue"}
    (sent,) = of_kind(account, FolderKind.SENT)
    (message,) = open_store(sent, Clock()).since("")
    assert b"X-Claws" not in message.read()


def test_an_imap_account_is_read_from_the_cache(tmp_path: Path) -> None:
    recorded(tmp_path)
    rc, tree = tmp_path / ".claws-mail/accountrc", tmp_path / ".claws-mail/folderlist.xml"
    rc.write_text(rc.read_text() + IMAP)
    tree.write_text(tree.read_text().replace("</folderlist>", TREE))
    account = claws.find(tmp_path)[1]
    cache = tmp_path / ".claws-mail/imapcache/imap.work.example/rep"
    assert paths(account, FolderKind.INBOX) == [cache / "INBOX"]
    assert paths(account, FolderKind.SENT) == [cache / "Sendt"]
    assert paths(account, FolderKind.JUNK) == [cache / "Søppelpost"]
    assert {folder.format for folder in account.folders} == {StoreFormat.MH_CACHE}
    assert any("offline" in problem for problem in account.problems)
    smtp = account.identities[0].smtp
    assert smtp is not None
    assert (smtp.port, smtp.security, smtp.auth, smtp.username) == (465, Security.TLS, AuthMethod.PASSWORD, "rep")


def test_an_account_whose_mail_arrives_in_a_folder_of_its_own(tmp_path: Path) -> None:
    recorded(tmp_path)
    rc, tree = tmp_path / ".claws-mail/accountrc", tmp_path / ".claws-mail/folderlist.xml"
    rc.write_text(rc.read_text() + "\n[Account: 2]\naddress=rep@work.example\ninbox=#mh/Mailbox/Kunder\n")
    tree.write_text(tree.read_text().replace("</folder>", '<folderitem type="normal" path="Kunder" /></folder>'))
    account = claws.find(tmp_path)[1]
    assert set(paths(account, FolderKind.INBOX)) == {tmp_path / "Mail/inbox", tmp_path / "Mail/Kunder"}


def test_sylpheed(tmp_path: Path) -> None:
    recorded(tmp_path)
    (tmp_path / ".claws-mail").rename(tmp_path / ".sylpheed-2.0")
    (account,) = claws.find(tmp_path)
    assert (account.id, account.client) == ("sylpheed:1", "sylpheed")


def test_a_list_of_folders_that_is_garbled_is_a_problem_not_an_error(tmp_path: Path) -> None:
    recorded(tmp_path)
    for text in ("<folderlist><folder", "", '<?xml version="1.0" encoding="nonsense"?><a/>', "<a>&x;</a>"):
        write(tmp_path, {".claws-mail/folderlist.xml": text})
        (account,) = claws.find(tmp_path)
        assert any("Sent folder" in problem for problem in account.problems)
