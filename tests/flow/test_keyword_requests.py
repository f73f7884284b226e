"""A tag on a message on this computer: in the CRM exactly once, also where the account is seen twice."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.imap.conftest import address
from tests.support.desk import Desk
from tests.support.imap_server import ImapServer
from tests.support.mail import CUSTOMER, ME, mail

from postlogg.crm import Crm, CrmServer, open_crm
from postlogg.model import AuthMethod, Folder, FolderKind, Mode, Reason, Security, SmtpServer, StoreFormat
from postlogg.settings import Destination
from postlogg.stores import marked
from postlogg.stores.imap_name import folder_path

OLD = {"date": "Mon, 23 Nov 2015 09:15:00 +0100"}
KEYS = b"X-Mozilla-Keys: "


@pytest.fixture
def crm(tmp_path: Path) -> Iterator[Crm]:
    opened = open_crm(f"sqlite:///{tmp_path / 'crm.sqlite'}")
    opened.add_user(ME)
    yield opened
    opened.close()


@pytest.fixture
def desk(tmp_path: Path, crm: Crm, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(marked, "PATIENCE", 0)
    with CrmServer(crm) as server:
        smtp = SmtpServer("127.0.0.1", server.address[1], Security.NONE, AuthMethod.NONE)
        with Desk(tmp_path / "desk", smtp) as desk:
            desk.choose(
                mode=Mode.OFF, destination=Destination("builtin", crm.bcc_address, crm.forward_address),
                age_guard_days=3,
            )  # fmt: skip
            yield desk
            desk.engine.close()


def logged(crm: Crm) -> list[str]:
    return sorted(email.subject for email in crm.every_email())


def keep(path: Path, raw: bytes) -> None:
    """As Thunderbird keeps it in a local folder."""
    with path.open("ab") as file:
        file.write(b"From - Mon Nov 23 12:07:31 2026\r\nX-Mozilla-Status: 0001\r\nX-Mozilla-Status2: 00000000\r\n")
        file.write(KEYS + b" " * 80 + b"\r\n" + raw + b"\r\n")


def tag(path: Path, number: int) -> None:
    pieces = path.read_bytes().split(KEYS)
    pieces[number + 1] = b"crm".ljust(80) + pieces[number + 1][80:]
    with path.open("r+b") as file:
        file.write(KEYS.join(pieces))
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1_000_000))


def test_a_tag_in_a_local_folder(desk: Desk, crm: Crm) -> None:
    messages = [mail(number, sender=CUSTOMER, to=ME, **OLD) for number in range(3)]
    for raw in messages:
        keep(desk.inbox, raw)
    desk.round()
    tag(desk.inbox, 1)
    for _ in range(2):
        desk.round()
    desk.restart()
    desk.round()
    assert logged(crm) == ["Message 1"]
    assert desk.entry(messages[1]).reason is Reason.ASKED_BY_USER


def test_a_tag_in_dovecots_maildir(desk: Desk, crm: Crm) -> None:
    box = desk.path / "Maildir"
    (box / "cur").mkdir(parents=True)
    (box / "dovecot-keywords").write_text("0 crm\n")
    file = box / "cur" / "1448266500.M1P1.lab:2,S"
    file.write_bytes(mail(1, sender=CUSTOMER, to=ME, **OLD))
    desk.choose(folders=(Folder(box, FolderKind.INBOX, StoreFormat.MAILDIR),))
    desk.round()
    file = file.rename(file.with_name("1448266500.M1P1.lab:2,Sa"))
    desk.round()
    file.rename(file.with_name("1448266500.M1P1.lab:2,RSa"))
    desk.round()
    assert logged(crm) == ["Message 1"]


def test_an_account_that_is_seen_on_its_server_and_in_a_mail_client_is_logged_once(desk: Desk, crm: Crm) -> None:
    with ImapServer(["AUTH=PLAIN", "ENABLE", "CONDSTORE"]) as server:
        where = address(server)
        remote = tuple(
            Folder(folder_path(where, name), kind, StoreFormat.IMAP, name)
            for name, kind in (("INBOX", FolderKind.INBOX), ("Sent", FolderKind.SENT))
        )
        desk.secrets.put("imap:rep@127.0.0.1", "sæcret")
        desk.choose(imap=(where,), folders=(*desk.settings.folders, *remote), mode=Mode.AUTOMATIC)
        desk.restart()
        old = mail(9, sender=CUSTOMER, to=ME, **OLD)
        keep(desk.inbox, old)
        uid = server.append("INBOX", old)
        desk.round()
        for raw, mailbox, local in (
            (mail(1), "Sent", desk.sent), (mail(2, sender=CUSTOMER, to=ME, in_reply_to="<1@lab.example>"), "INBOX",
                                           desk.inbox),
        ):  # fmt: skip
            server.append(mailbox, raw)
            desk.round()
            keep(local, raw)
            desk.round()
        keep(desk.sent, mail(3))
        desk.round()
        server.append("Sent", mail(3))
        tag(desk.inbox, 0)
        server.flag("INBOX", uid, "CRM")
        for _ in range(2):
            desk.round()
        desk.engine.close()
    assert logged(crm) == ["Message 1", "Message 2", "Message 3", "Message 9"]
    assert desk.journal.value("SELECT count(*) FROM submission") == 4
