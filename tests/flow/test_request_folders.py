"""A message that appears in a folder for requests, of every format: in the embedded CRM exactly once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from tests.support.desk import Desk
from tests.support.file_folders import EVERY_WRITER, FORMATS
from tests.support.mail import CUSTOMER, ME, mail
from tests.support.mailbox import Maildir, Mbox, Writer

from postlogg.crm import Crm, CrmServer, open_crm
from postlogg.journal import EventKind, Outbox
from postlogg.model import AuthMethod, Direction, Folder, FolderKind, Mode, Reason, Security, SmtpServer, State
from postlogg.settings import Destination

OLD = {"date": "Mon, 23 Nov 2015 09:15:00 +0100"}


@pytest.fixture
def crm(tmp_path: Path) -> Iterator[Crm]:
    opened = open_crm(f"sqlite:///{tmp_path / 'crm.sqlite'}")
    opened.add_user(ME)
    yield opened
    opened.close()


@pytest.fixture
def desk(tmp_path: Path, crm: Crm) -> Iterator[Desk]:
    with CrmServer(crm) as server:
        smtp = SmtpServer("127.0.0.1", server.address[1], Security.NONE, AuthMethod.NONE)
        with Desk(tmp_path / "desk", smtp) as desk:
            desk.choose(
                mode=Mode.OFF, destination=Destination("builtin", crm.bcc_address, crm.forward_address),
                age_guard_days=3,
            )  # fmt: skip
            yield desk


def watch(desk: Desk, name: str = "mbox-imap", label: str = "Log to CRM") -> Writer:
    """A folder for requests, of which the engine knows."""
    writer = EVERY_WRITER[name](desk.path / label)
    folder = Folder(writer.path, FolderKind.REQUEST, FORMATS[name], label)
    desk.choose(folders=(*desk.settings.folders, folder))
    return writer


def now_dated() -> dict[str, str]:
    return {"date": format_datetime(datetime.now(UTC))}


def logged(crm: Crm) -> list[str]:
    return [email.subject for email in crm.every_email()]


@pytest.mark.parametrize("name", EVERY_WRITER)
def test_what_is_put_there_is_logged_once_however_old_it_is(desk: Desk, crm: Crm, name: str) -> None:
    folder = watch(desk, name)
    desk.round()
    theirs, ours = mail(1, sender=CUSTOMER, to=ME, **OLD), mail(2, **OLD)
    folder.append(theirs)
    folder.append(ours)
    for _ in range(2):
        desk.round()
    desk.restart()
    desk.round()
    assert sorted(logged(crm)) == ["Message 1", "Message 2"]
    assert [desk.entry(raw).direction for raw in (theirs, ours)] == [Direction.RECEIVED, Direction.SENT]
    assert desk.entry(theirs).reason is Reason.ASKED_BY_USER


@pytest.mark.parametrize("name", EVERY_WRITER)
def test_what_lay_there_before_is_a_request_only_while_it_is_young(desk: Desk, crm: Crm, name: str) -> None:
    folder = watch(desk, name)
    young = mail(2, **now_dated())
    folder.append(mail(1, **OLD))
    folder.append(young)
    desk.round()
    desk.round()
    assert logged(crm) == ["Message 2"]
    assert desk.entry(mail(1, **OLD)).reason is Reason.TOO_OLD
    folder.append(mail(3, **OLD))
    desk.round()
    assert sorted(logged(crm)) == ["Message 2", "Message 3"]


def test_a_copy_of_what_was_only_offered_is_logged(desk: Desk, crm: Crm) -> None:
    folder, offered = watch(desk), mail(1, sender="ola@ny.example", to=ME, **now_dated())
    desk.receive(offered)
    desk.round()
    assert (desk.entry(offered).state, logged(crm)) == (None, [])
    folder.append(offered)
    desk.round()
    assert logged(crm) == ["Message 1"]
    assert [event.kind for event in desk.history(offered)].count(EventKind.ASKED) == 1


def test_ones_own_copy_in_the_inbox_is_what_one_sent(desk: Desk, crm: Crm) -> None:
    folder, copy = watch(desk), mail(1, to=f"{CUSTOMER}, {ME}", **now_dated())
    desk.receive(copy)
    desk.round()
    assert desk.entry(copy).reason is Reason.OWN_COPY
    folder.append(copy)
    desk.round()
    assert logged(crm) == ["Message 1"]
    assert desk.entry(copy).direction is Direction.SENT


def test_its_history_is_told_once(desk: Desk, crm: Crm) -> None:
    folder, raw = watch(desk), mail(1, **OLD)
    desk.round()
    folder.append(raw)
    desk.round()
    kinds = [event.kind for event in desk.history(raw)]
    assert kinds[:4] == [EventKind.FOUND, EventKind.ASKED, EventKind.DECIDED, EventKind.QUEUED]
    assert kinds[-1] is EventKind.ACCEPTED


def test_what_was_moved_is_found_where_it_lies_now(desk: Desk, crm: Crm) -> None:
    inbox = Maildir(desk.path / "Inbox", thunderbird=False)
    desk.choose(folders=(Folder(inbox.path, FolderKind.INBOX, FORMATS["maildir"]),))
    folder, offered = watch(desk, "maildir"), mail(1, sender="ola@ny.example", to=ME, **now_dated())
    desk.round()
    inbox.append(offered)
    desk.round()
    inbox.remove([0])
    folder.append(offered)
    desk.round()
    assert logged(crm) == ["Message 1"]


def test_what_is_in_the_crm_already_is_not_logged_again(desk: Desk, crm: Crm) -> None:
    folder, sent = watch(desk), mail(1, **now_dated())
    desk.choose(mode=Mode.AUTOMATIC)
    desk.send(sent)
    desk.round()
    folder.append(sent)
    desk.round()
    folder.append(mail(2, bcc=crm.bcc_address, **OLD))
    desk.round()
    assert logged(crm) == ["Message 1"]


def test_what_the_user_withdrew_is_not_asked_for_by_a_compaction(desk: Desk, crm: Crm) -> None:
    folder, raw = watch(desk), mail(1, **now_dated())
    assert isinstance(folder, Mbox)
    desk.round()
    desk.choose(sending=None)
    for message in (mail(7, **OLD), raw):
        folder.append(message)
    desk.round()
    submission = Outbox(desk.journal).of_message(desk.entry(raw).message)
    assert submission is not None
    assert Outbox(desk.journal).withdraw(submission.id, desk.now())
    folder.remove([0])
    for _ in range(2):
        desk.round()
    assert desk.entry(raw).state is State.WITHDRAWN
    desk.put_forward(3600)
    folder.append(raw)
    desk.round()
    assert desk.entry(raw).state is State.QUEUED


def test_never_log_holds_in_it_and_deleted_is_no_request(desk: Desk, crm: Crm) -> None:
    folder = watch(desk, "mbox-local")
    desk.round()
    folder.append(mail(1, to="mamma@hjemme.example", **OLD))
    folder.append(mail(2, **OLD))
    folder.mark_deleted(1)
    desk.round()
    assert logged(crm) == []
    assert desk.entry(mail(1, to="mamma@hjemme.example", **OLD)).reason is Reason.NEVER_LOG


def test_a_folder_that_comes_with_its_first_message(desk: Desk, crm: Crm) -> None:
    path = desk.path / "Log to CRM"
    desk.choose(folders=(*desk.settings.folders, Folder(path, FolderKind.REQUEST, FORMATS["mbox-imap"])))
    desk.round()
    Mbox(path).append(mail(1, **OLD))
    desk.round()
    assert logged(crm) == ["Message 1"]


def test_an_engine_that_ends_in_the_middle_of_the_first_reading(desk: Desk, crm: Crm) -> None:
    folder = watch(desk)
    for number in range(60):
        folder.append(mail(number, **OLD))
    stopped = iter([False] * 3)
    desk.engine._observer._stopped = lambda: next(stopped, True)
    desk.round()
    assert 0 < desk.listing.count() < 60
    desk.restart()
    desk.round()
    assert desk.listing.count() == 60
    assert logged(crm) == []


def test_the_age_guard_is_the_users(desk: Desk, crm: Crm) -> None:
    week = {"date": format_datetime(datetime.now(UTC) - timedelta(days=7))}
    desk.settings = replace(desk.settings, age_guard_days=30)
    watch(desk).append(mail(1, **week))
    desk.round()
    assert logged(crm) == ["Message 1"]
