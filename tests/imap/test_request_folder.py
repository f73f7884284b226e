"""A mailbox for requests on a mail server is found by its name, and what is copied into it is logged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.imap.conftest import address
from tests.support.desk import Desk
from tests.support.imap_server import ImapServer, Mailbox
from tests.support.mail import CUSTOMER, ME, mail
from tests.support.smtp_server import ScriptedServer
from tests.support.waiting import until

from postlogg.engine import Engine, imap_account
from postlogg.model import Direction, Folder, FolderKind, State, StoreFormat
from postlogg.stores.imap_name import folder_path
from postlogg.system.secrets import MemorySecrets

OLD = {"date": "Mon, 23 Nov 2015 09:15:00 +0100"}


@pytest.fixture
def smtp() -> Iterator[ScriptedServer]:
    with ScriptedServer() as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path, smtp: ScriptedServer, server: ImapServer) -> Iterator[Desk]:
    desk, where = Desk(tmp_path, smtp.settings()), address(server)
    inbox = Folder(folder_path(where, "INBOX"), FolderKind.INBOX, StoreFormat.IMAP, "INBOX")
    desk.choose(imap=(where,), folders=(inbox,), age_guard_days=3)
    kept = MemorySecrets()
    kept.put("imap:rep@127.0.0.1", "sæcret")
    desk.engine = Engine(desk.journal, lambda: desk.settings, kept, desk.now)
    yield desk
    desk.engine.close()
    desk.journal.close()


def test_a_copy_and_a_move_are_logged_once(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    server.mailboxes["Work/log to CRM"] = Mailbox()
    stranger = mail(1, sender="ola@ny.example", to=ME)
    desk.engine.observe()
    server.append("INBOX", stranger)
    desk.round()
    assert smtp.accepted == []
    server.append("Work/log to CRM", stranger)
    server.append("Work/log to CRM", mail(2, sender=CUSTOMER, to=ME, **OLD))
    desk.round()
    desk.round()
    assert [each.rcpt_to.partition("@")[2].partition(".")[0] for each in smtp.accepted] == ["forward", "forward"]
    assert desk.entry(stranger).direction is Direction.RECEIVED


def test_a_server_begun_anew_asks_for_nothing_again(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    box = server.mailboxes["Log to CRM"] = Mailbox()
    desk.round()
    server.append("Log to CRM", mail(1, **OLD))
    desk.round()
    box.begin_anew()
    desk.put_forward(3600)
    desk.round()
    assert len(smtp.accepted) == 1
    assert desk.entry(mail(1, **OLD)).state is State.ACCEPTED


def test_one_that_is_made_later_is_found(
    desk: Desk, server: ImapServer, smtp: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_account, "LIST_SECONDS", 0.0)
    desk.round()
    server.mailboxes["Log to CRM"] = Mailbox()
    desk.round()
    server.append("Log to CRM", mail(1, **OLD))
    desk.round()
    assert len(smtp.accepted) == 1
    desk.choose(request_folder="")
    server.append("Log to CRM", mail(2, **OLD))
    desk.round()
    assert len(smtp.accepted) == 1


def test_a_server_is_not_asked_for_its_mailboxes_each_round(desk: Desk, server: ImapServer) -> None:
    for _ in range(3):
        desk.round()
    assert len(server.said("LIST")) == 1


def test_nobody_waits_for_a_server_that_does_not_answer(desk: Desk, server: ImapServer) -> None:
    desk.engine._folders.follow(desk.settings, lambda: None)
    account = next(iter(desk.engine._folders._accounts.values()))
    until(lambda: any(each.news.alive for each in account._listeners.values()), "the listener", step=0.01)
    for listener in account._listeners.values():
        listener.stop()
        listener.news.alive = False
    desk.round()
    assert server.said("LIST") == []
