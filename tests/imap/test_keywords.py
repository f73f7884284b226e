"""A message that gets the tag's keyword on its mail server asks to be logged, whatever server and however old."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.imap.conftest import Connect, address
from tests.support.desk import Desk
from tests.support.imap_server import CLOSE, USUAL, ImapServer
from tests.support.mail import CUSTOMER, ME, mail
from tests.support.mailbox import letter
from tests.support.smtp_server import ScriptedServer
from tests.support.waiting import until

from postlogg.engine import Engine
from postlogg.journal import EventKind, Journal, Messages, Outbox
from postlogg.model import Direction, Folder, FolderKind, Mode, Reason, State, StoreFormat
from postlogg.stores import imap_keywords
from postlogg.stores.imap_keywords import ImapKeywords
from postlogg.stores.imap_name import folder_path
from postlogg.stores.imap_news import News
from postlogg.stores.imap_uids import folded, unfolded
from postlogg.stores.keyword import keyword_of
from postlogg.system.secrets import MemorySecrets

OLD = {"date": "Mon, 23 Nov 2015 09:15:00 +0100"}
WITH, WITHOUT = ("AUTH=PLAIN", "IDLE", "ENABLE", "CONDSTORE"), ("AUTH=PLAIN", "IDLE")


@pytest.fixture(params=[WITH, WITHOUT], ids=["condstore", "plain"])
def server(request: pytest.FixtureRequest) -> Iterator[ImapServer]:
    with ImapServer(request.param) as running:
        yield running


@pytest.fixture
def smtp() -> Iterator[ScriptedServer]:
    with ScriptedServer() as running:
        yield running


Begin = Callable[[], None]


@pytest.fixture
def desk(tmp_path: Path, smtp: ScriptedServer, server: ImapServer) -> Iterator[Desk]:
    desk, where = Desk(tmp_path, smtp.settings()), address(server)
    folders = tuple(
        Folder(folder_path(where, name), kind, StoreFormat.IMAP, name)
        for name, kind in (("INBOX", FolderKind.INBOX), ("Sent", FolderKind.SENT))
    )
    desk.choose(imap=(where,), folders=folders, mode=Mode.OFF, age_guard_days=3)
    begin(desk)
    yield desk
    desk.engine.close()
    desk.journal.close()


def begin(desk: Desk) -> None:
    """A new engine on the same journal."""
    desk.engine.close()
    kept = MemorySecrets()
    kept.put("imap:rep@127.0.0.1", "sæcret")
    desk.engine = Engine(desk.journal, lambda: desk.settings, kept, desk.now)


def numbers(smtp: ScriptedServer) -> list[str]:
    """Which messages were logged."""
    subjects = [each.content.partition(b"Subject: ")[2].partition(b"\r\n")[0] for each in smtp.accepted]
    return sorted(subject.decode().rpartition(" ")[2] for subject in subjects)


def theirs(number: int, **headers: str) -> bytes:
    return mail(number, sender=CUSTOMER, to=ME, **headers)


def test_an_old_message_is_logged_once(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    uids = [server.append("INBOX", theirs(number, **OLD)) for number in range(3)]
    ours = server.append("Sent", mail(7, **OLD))
    desk.round()
    server.flag("INBOX", uids[1], "CRM")
    server.flag("Sent", ours, "crm")
    for _ in range(2):
        desk.round()
    begin(desk)
    desk.round()
    assert numbers(smtp) == ["1", "7"]
    assert desk.entry(theirs(1, **OLD)).reason is Reason.ASKED_BY_USER
    assert [desk.entry(raw).direction for raw in (theirs(1, **OLD), mail(7, **OLD))] == [
        Direction.RECEIVED, Direction.SENT,
    ]  # fmt: skip
    kinds = [event.kind for event in desk.history(theirs(1, **OLD))]
    assert kinds[:4] == [EventKind.FOUND, EventKind.ASKED, EventKind.DECIDED, EventKind.QUEUED]


def test_what_bore_it_before_asks_for_nothing_also_when_it_is_read(
    desk: Desk, server: ImapServer, smtp: ScriptedServer
) -> None:
    tagged = server.append("INBOX", theirs(1))
    server.flag("INBOX", tagged, "CRM")
    desk.round()
    server.flag("INBOX", tagged, "\\Seen")
    desk.round()
    assert smtp.accepted == []


def test_what_comes_with_it_is_logged(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    """A rule on the server may set it."""
    desk.round()
    server.flag("INBOX", server.append("INBOX", theirs(1, **OLD)), "CRM")
    desk.round()
    assert numbers(smtp) == ["1"]


def test_what_was_only_offered_is_logged(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    desk.round()
    uid = server.append("INBOX", mail(1, sender="ola@ny.example", to=ME))
    desk.round()
    assert smtp.accepted == []
    server.flag("INBOX", uid, "CRM")
    desk.round()
    assert numbers(smtp) == ["1"]


def test_a_mailbox_begun_anew_asks_for_nothing(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    before, later = (server.append("INBOX", theirs(number, **OLD)) for number in (1, 2))
    server.flag("INBOX", before, "CRM")
    desk.round()
    server.flag("INBOX", later, "CRM")
    desk.round()
    box = server.mailboxes["INBOX"]
    box.begin_anew()
    for _ in range(2):
        desk.round()
    assert numbers(smtp) == ["2"]
    server.flag("INBOX", server.append("INBOX", theirs(3, **OLD)), "CRM")
    desk.round()
    assert numbers(smtp) == ["2", "3"]


def test_one_that_is_logged_already_is_told_of_nothing(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    """As Thunderbird's button does, where it is to tag what is logged."""
    desk.choose(mode=Mode.AUTOMATIC)
    desk.round()
    uid = server.append("Sent", mail(1))
    desk.round()
    before = desk.history(mail(1))
    server.flag("Sent", uid, "CRM")
    desk.round()
    assert (numbers(smtp), desk.history(mail(1))) == (["1"], before)


def test_what_was_withdrawn_is_logged_after_all(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    desk.choose(mode=Mode.AUTOMATIC, undo_seconds=3600)
    desk.round()
    uid = server.append("Sent", mail(1))
    desk.round()
    submission = Outbox(desk.journal).of_message(desk.entry(mail(1)).message)
    assert submission is not None
    assert Outbox(desk.journal).withdraw(submission.id, desk.now())
    server.flag("Sent", uid, "CRM")
    desk.round()
    assert numbers(smtp) == ["1"]


def test_never_log_holds_and_deleted_is_no_request(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    mum = server.append("Sent", mail(1, to="mamma@hjemme.example"))
    gone = server.append("Sent", mail(2))
    desk.round()
    server.flag("Sent", mum, "CRM")
    server.flag("Sent", gone, "CRM", "\\Deleted")
    desk.round()
    assert smtp.accepted == []
    assert desk.entry(mail(1, to="mamma@hjemme.example")).reason is Reason.NEVER_LOG


def test_without_a_name_no_tag_counts_and_what_was_tagged_meanwhile_neither(
    desk: Desk, server: ImapServer, smtp: ScriptedServer
) -> None:
    uids = [server.append("INBOX", theirs(number, **OLD)) for number in range(2)]
    desk.round()
    desk.choose(request_tag="")
    server.flag("INBOX", uids[0], "CRM")
    desk.round()
    assert server.said("KEYWORD crm MODSEQ") == []
    desk.choose(request_tag="CRM")
    desk.round()
    assert smtp.accepted == []
    server.flag("INBOX", uids[1], "CRM")
    desk.round()
    assert numbers(smtp) == ["1"]


def test_another_name_counts_from_then_on(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    uids = [server.append("INBOX", theirs(number, **OLD)) for number in range(2)]
    server.flag("INBOX", uids[0], "salg_nord")
    desk.round()
    desk.choose(request_tag="Salg Nord")
    desk.round()
    server.flag("INBOX", uids[1], "salg_nord")
    desk.round()
    assert numbers(smtp) == ["1"]


def test_an_engine_that_is_ended_in_the_middle_asks_once(
    desk: Desk, server: ImapServer, smtp: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_keywords, "BATCH", 2)
    monkeypatch.setattr("postlogg.engine.keyword_requests.SLICE", 2)
    uids = [server.append("INBOX", theirs(number, **OLD)) for number in range(5)]
    desk.round()
    for uid in uids:
        server.flag("INBOX", uid, "CRM")
    server.on("HEADER", USUAL, CLOSE)
    desk.round()
    begin(desk)
    for _ in range(2):
        desk.round()
    assert numbers(smtp) == ["0", "1", "2", "3", "4"]


def test_bodies_of_others_are_not_fetched(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    big = theirs(1, **OLD) + b"x" * 400_000 + b"\r\n"
    server.append("INBOX", big)
    wanted = server.append("INBOX", theirs(2, **OLD))
    desk.round()
    server.flag("INBOX", wanted, "CRM")
    desk.round()
    assert numbers(smtp) == ["2"]
    assert len(server.said("BODY.PEEK[]")) == 1
    (account,) = desk.engine._folders._accounts.values()
    client = account._session._connection.client
    assert client is not None
    assert client.received < 20_000


# the mailbox alone


@pytest.fixture
def keywords(server: ImapServer, connect: Connect) -> ImapKeywords:
    return ImapKeywords(connect(server), "INBOX")


def positions(keywords: ImapKeywords, cursor: str) -> list[str]:
    return [message.position for message in keywords.since("crm", cursor)]


@pytest.mark.parametrize("cursor", ["", "garbage", "[1,2]", '[7,1,"x:y"]', '[-7,1,""]', "[" * 5000])
def test_a_garbled_cursor_begins_anew(server: ImapServer, keywords: ImapKeywords, cursor: str) -> None:
    server.flag("INBOX", server.append("INBOX", letter(1)), "crm")
    assert positions(keywords, cursor) == []
    assert keywords.cursor.startswith("[7, ")


def test_nothing_changed_is_one_round_trip_and_within_a_minute_none(
    server: ImapServer, keywords: ImapKeywords, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.flag("INBOX", server.append("INBOX", letter(1)), "crm")
    positions(keywords, "")
    server.commands.clear()
    positions(keywords, keywords.cursor)
    assert server.commands == []
    monkeypatch.setattr(imap_keywords, "POLL_SECONDS", -1)
    positions(keywords, keywords.cursor)
    asked = {"EXAMINE", "SEARCH"} if "CONDSTORE" not in server.capabilities else {"EXAMINE"}
    assert {command.removeprefix("UID ").partition(" ")[0] for command in server.commands} == asked
    assert len(server.commands) == len(asked)


def test_nothing_is_written(server: ImapServer, keywords: ImapKeywords) -> None:
    uid = server.append("INBOX", letter(1))
    positions(keywords, "")
    server.flag("INBOX", uid, "crm")
    keywords._session.examine("INBOX")
    assert positions(keywords, keywords.cursor) == ["7:1"]
    words = {command.removeprefix("UID ").partition(" ")[0] for command in server.commands}
    assert words <= {"CAPABILITY", "AUTHENTICATE", "ENABLE", "EXAMINE", "SEARCH", "FETCH"}


@pytest.mark.parametrize("refused", ["KEYWORD", "MODSEQ", "ENABLE"])
def test_a_server_that_does_not_search_so_is_no_trouble(
    server: ImapServer, keywords: ImapKeywords, refused: str
) -> None:
    server.on(refused, *["TAG BAD what"] * 9)
    uid = server.append("INBOX", letter(1))
    for _ in range(4):
        server.flag("INBOX", uid, "\\Seen")
        keywords._session.examine("INBOX")
        assert positions(keywords, keywords.cursor) == []
    assert (server.connections, len(server.said(refused)) <= 1) == (1, True)
    if refused != "KEYWORD":
        server.flag("INBOX", uid, "crm")
        keywords._session.examine("INBOX")
        assert positions(keywords, keywords.cursor) == ["7:1"]


def test_nobody_waits_for_a_server_that_does_not_answer(server: ImapServer, connect: Connect) -> None:
    silent = ImapKeywords(connect(server), "INBOX", News())
    assert list(silent.since("crm", "")) == []
    assert (silent.cursor, server.connections) == ("", 0)


def test_sequence_sets() -> None:
    for uids in (set(), {4}, {1, 2, 3, 7, 9, 10}):
        assert unfolded(folded(uids)) == uids
    assert folded({10, 1, 2, 3, 7, 9}) == "1:3,7,9:10"


@pytest.mark.parametrize(
    ("tag", "keyword"),
    [("CRM", "crm"), (" Salg Nord ", "salg_nord"), ("Til (CRM)", "til__crm_"), ("Kjøp & salg", "kj&apg-p_&-_salg"),
     ("", ""), ("  ", ""), ("a\nb]", "a&aao-b_")],
)  # fmt: skip
def test_the_keyword_of_a_tag(tag: str, keyword: str) -> None:
    assert keyword_of(tag) == keyword


# listening


def test_a_tag_wakes_a_running_engine_at_once(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    uid = server.append("INBOX", theirs(1, **OLD))
    stop, wake = threading.Event(), threading.Event()
    thread = threading.Thread(target=_run, args=(desk, stop, wake))
    thread.start()
    try:
        with Journal(desk.path / "journal.sqlite") as journal:
            until(lambda: server.idling == 2 and len(Messages(journal).folders()) == 2, "listening")
            until(lambda: journal.value("SELECT value FROM fact WHERE name LIKE 'keyword %INBOX'"), "the first look")
            server.flag("INBOX", uid, "\\Seen")
            server.flag("INBOX", uid, "CRM")
            until(lambda: smtp.accepted, "the message", seconds=20, step=0.02)
    finally:
        stop.set()
        wake.set()
        thread.join(20)
    assert desk.entry(theirs(1, **OLD)).state is State.ACCEPTED


def _run(desk: Desk, stop: threading.Event, wake: threading.Event) -> None:
    kept = MemorySecrets()
    kept.put("imap:rep@127.0.0.1", "sæcret")
    with Journal(desk.path / "journal.sqlite") as journal:
        Engine(journal, lambda: desk.settings, kept, desk.now).run(stop, wake)


def test_other_flags_wake_nobody(server: ImapServer, connect: Connect) -> None:
    uid, session = server.append("INBOX", letter(1)), connect(server)
    session.examine("INBOX")
    for flag, is_news in (("\\Seen", False), ("CRM", True)):
        before = len(server.said("IDLE"))
        timer = threading.Thread(target=_flag_when_idle, args=(server, uid, flag, before))
        timer.start()
        assert session.idle(20, "crm") is is_news
        timer.join()


def _flag_when_idle(server: ImapServer, uid: int, flag: str, before: int) -> None:
    until(lambda: len(server.said("IDLE")) > before and server.idling, "IDLE", step=0.01)
    server.flag("INBOX", uid, flag)
