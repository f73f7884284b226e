"""Layout and keys as documented; not run on Windows."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.client_files import paths
from tests.support.file_folders import Eml
from tests.support.mailbox import Clock, letter

from postlogg.clients import windows_live_mail
from postlogg.model import AuthMethod, FolderKind, Mailbox, Security, SmtpServer
from postlogg.stores.opening import open_store

ROOT = "AppData/Local/Microsoft/Windows Live Mail"
XML = """<?xml version="1.0" encoding="utf-16"?>
<MessageAccount>
  <Account_Name type="SZ">Work</Account_Name>
  <POP3_Server type="SZ">pop.sender.example</POP3_Server>
  <POP3_User_Name type="SZ">rep</POP3_User_Name>
  <SMTP_Server type="SZ">smtp.sender.example</SMTP_Server>
  <SMTP_Port type="DWORD">000001d1</SMTP_Port>
  <SMTP_Secure_Connection type="DWORD">00000001</SMTP_Secure_Connection>
  <SMTP_Use_Sicily type="DWORD">00000002</SMTP_Use_Sicily>
  <SMTP_Display_Name type="SZ">Rep Resen</SMTP_Display_Name>
  <SMTP_Email_Address type="SZ">rep@sender.example</SMTP_Email_Address>
</MessageAccount>
"""


def test_an_account(tmp_path: Path) -> None:
    root = tmp_path / ROOT / "Sender (rep) 1a2"
    for name in ("Inbox", "Sent Items", "Junk E-mail", "Inbox/Kunder"):
        Eml(root / name).append(letter(1))
    (root / "account{1}.oeaccount").write_bytes(XML.encode("utf-16"))
    (account,) = windows_live_mail.find(tmp_path)
    assert (account.label, account.problems) == ("Work", ())
    (person,) = account.identities
    assert person.mailbox == Mailbox("Rep Resen", "rep@sender.example")
    assert person.smtp == SmtpServer("smtp.sender.example", 465, Security.TLS, AuthMethod.PASSWORD, "rep")
    assert paths(account, FolderKind.INBOX) == [root / "Inbox"]
    assert paths(account, FolderKind.SENT) == [root / "Sent Items"]
    assert paths(account, FolderKind.JUNK) == [root / "Junk E-mail"]
    (message,) = open_store(account.folders[0], Clock()).since("")
    assert message.read() == letter(1)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"<a/>", b"<a><SMTP_Email_Address/></a>", b"x" * 99])
def test_odd_account_files_are_left(tmp_path: Path, content: bytes) -> None:
    root = tmp_path / ROOT / "x"
    root.mkdir(parents=True)
    (root / "a.oeaccount").write_bytes(content)
    assert windows_live_mail.find(tmp_path) == []
