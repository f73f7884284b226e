"""The thread that listens, and an engine that never waits for a mail server."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.imap.conftest import Connect, address
from tests.support.desk import Desk
from tests.support.imap_server import CLOSE, HANG, ImapServer
from tests.support.mail import CUSTOMER, ME, mail
from tests.support.smtp_server import ScriptedServer
from tests.support.waiting import until

from postlogg.checkup import check_up
from postlogg.engine import Engine
from postlogg.errors import Offline, StoreError
from postlogg.health import Concern, Finding
from postlogg.journal import Journal, Listing, Messages
from postlogg.model import Folder, FolderKind, Reason, State, StoreFormat
from postlogg.settings import Settings
from postlogg.stores import imap_connection, imap_news
from postlogg.stores.imap import ImapStore
from postlogg.stores.imap_name import folder_path, lies_on, mailbox_name
from postlogg.stores.imap_news import Listener, News
from postlogg.system.secrets import MemorySecrets


@pytest.fixture
def woken() -> threading.Event:
    return threading.Event()


@pytest.fixture
def listen(connect: Connect, woken: threading.Event) -> Iterator[object]:
    started: list[Listener] = []

    def start(server: ImapServer, secret: str = "sæcret") -> Listener:
        started.append(Listener(connect(server, secret), "INBOX", woken.set))
        started[-1].start()
        return started[-1]

    yield start
    for listener in started:
        listener.stop()
        assert not listener.is_alive()


def test_a_new_message_wakes_at_once(server: ImapServer, listen, woken: threading.Event) -> None:  # type: ignore[no-untyped-def]
    news = listen(server).news
    until(lambda: server.idling, "IDLE", step=0.01)
    assert news.take()
    assert not news.take()
    woken.clear()
    begin = time.monotonic()
    server.append("INBOX", mail(1))
    assert woken.wait(5)
    assert time.monotonic() - begin < 1
    assert news.take()
    until(lambda: server.idling, "IDLE again", step=0.01)


def test_what_comes_together_with_the_consent_to_idle_is_not_missed(server: ImapServer, connect: Connect) -> None:
    session = connect(server)
    session.examine("INBOX")
    server.with_idle = "\r\n* 1 EXISTS"
    begin = time.monotonic()
    assert session.idle(30)
    assert time.monotonic() - begin < 5


def test_news_without_an_end_ends_the_connection(
    server: ImapServer, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_connection, "MOST_OCTETS", 100_000)
    session = connect(server)
    session.examine("INBOX")
    server.with_idle = "\r\n* 1 EXISTS" * 20_000
    with pytest.raises(Offline, match="more than was asked for"):
        session.idle(30)


def test_idle_is_begun_anew_before_a_server_may_end_it(server, listen, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    assert imap_news.IDLE_SECONDS < 29 * 60
    monkeypatch.setattr(imap_news, "IDLE_SECONDS", 0.05)
    news = listen(server).news
    until(lambda: len(server.said("IDLE")) > 2, "IDLE anew", step=0.01)
    assert (server.connections, news.alive) == (1, True)


def test_a_server_that_is_gone_without_a_word_is_noticed_and_nothing_is_missed(server, listen, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """As a router on the way does: nothing comes, and no end either."""
    monkeypatch.setattr(imap_news, "IDLE_SECONDS", 0.05)
    monkeypatch.setattr(imap_news, "RETRY", (0.05,))
    monkeypatch.setattr(imap_connection, "ANSWER_SECONDS", 0.3)
    server.on("DONE", HANG)
    news = listen(server).news
    until(lambda: server.connections == 2 and news.alive and news.take(), "another connection", step=0.01)


def test_without_idle_it_looks_now_and_then(listen, woken, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(imap_news, "POLL_SECONDS", 0.05)
    with ImapServer(["AUTH=PLAIN"]) as server:
        news = listen(server).news
        until(lambda: len(server.said("EXAMINE")) > 2, "polling", step=0.01)
        assert news.take()
        assert server.said("IDLE") == []


def test_a_connection_that_breaks_is_made_anew_and_nothing_is_missed(server, listen, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(imap_news, "RETRY", (0.05,))
    news = listen(server).news
    until(lambda: server.idling, "IDLE", step=0.01)
    news.take()
    server.drop()
    until(lambda: server.connections > 1 and news.alive and news.take(), "another connection", step=0.01)
    assert news.problem == ""


def test_a_refused_sign_in_is_said_and_not_repeated_soon(server, listen, woken) -> None:  # type: ignore[no-untyped-def]
    news = listen(server, "wrong").news
    until(lambda: news.problem, "the refusal", step=0.01)
    assert "refused the sign-in" in news.problem
    assert woken.is_set()
    assert server.connections == 1
    with pytest.raises(StoreError, match="refused the sign-in"):
        list(ImapStore(None, "INBOX", news).since(""))  # type: ignore[arg-type]


def test_a_folder_nobody_listens_to_is_looked_into_while_the_server_answers() -> None:
    heard = News()
    quiet = News(heard, every=0.0)
    assert not quiet.take()
    heard.alive = True
    assert quiet.take()
    assert quiet.take()
    assert not News(heard, every=60).take() or not heard.take()


@pytest.fixture
def desk(tmp_path: Path, smtp: ScriptedServer, server: ImapServer) -> Iterator[Desk]:
    """A desk whose folders lie on a mail server, besides those on disk."""
    desk = Desk(tmp_path, smtp.settings())
    where = address(server)
    remote = tuple(
        Folder(folder_path(where, name), kind, StoreFormat.IMAP, name)
        for name, kind in (("INBOX", FolderKind.INBOX), ("Sent", FolderKind.SENT))
    )
    desk.choose(imap=(where,), folders=(*desk.settings.folders, *remote))
    yield desk
    desk.engine.close()
    desk.journal.close()


@pytest.fixture
def smtp() -> Iterator[ScriptedServer]:
    with ScriptedServer() as running:
        yield running


def engine(desk: Desk, **secrets: str) -> Engine:
    kept = MemorySecrets()
    kept.put("imap:rep@127.0.0.1", secrets.get("password", "sæcret"))
    desk.engine = Engine(desk.journal, lambda: desk.settings, kept, desk.now)
    return desk.engine


def test_a_single_round_needs_no_thread(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    server.append("Sent", mail(1))
    engine(desk).observe()
    server.append("Sent", mail(2))
    server.append("INBOX", mail(3, sender=CUSTOMER, to=ME, in_reply_to="<2@lab.example>"))
    desk.round()
    assert [each.rcpt_to.partition("@")[2].partition(".")[0] for each in smtp.accepted] == ["bcc", "forward"]
    assert smtp.accepted[0].content == mail(2)
    desk.round()
    assert len(smtp.accepted) == 2


def test_only_what_is_logged_is_fetched(desk: Desk, server: ImapServer) -> None:
    engine(desk).observe()
    server.append("INBOX", mail(7, sender="ola@ny.example", to=ME))
    desk.round()
    assert desk.entry(mail(7, sender="ola@ny.example", to=ME)).reason is Reason.UNKNOWN_SENDER
    assert server.said("BODY.PEEK[]") == []


def test_a_body_that_cannot_be_fetched_now_is_fetched_later(desk: Desk, server: ImapServer, smtp) -> None:  # type: ignore[no-untyped-def]
    engine(desk).observe()
    server.append("Sent", mail(1))
    server.on("BODY.PEEK[]", CLOSE)
    desk.round()
    assert smtp.accepted == []
    desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED


def test_a_dead_mail_server_holds_up_nothing(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    server.on("CONNECT", *[HANG] * 50)
    stop, wake = threading.Event(), threading.Event()
    thread = threading.Thread(target=_run, args=(desk, stop, wake))
    thread.start()
    try:
        with Journal(desk.path / "journal.sqlite") as journal:
            until(lambda: len(Messages(journal).folders()) >= 2, "the folders on disk")
            desk.put_forward(61)
            desk.send(mail(1))
            begin = time.monotonic()
            until(lambda: smtp.accepted, "the message on disk", step=0.02)
            assert time.monotonic() - begin < 5
            assert not any(each.problem for each in Messages(journal).folders())
            assert Listing(journal).count() == 1
    finally:
        stop.set()
        wake.set()
        thread.join(20)
    assert not thread.is_alive()


def _run(desk: Desk, stop: threading.Event, wake: threading.Event) -> None:
    secrets = MemorySecrets()
    secrets.put("imap:rep@127.0.0.1", "sæcret")
    with Journal(desk.path / "journal.sqlite") as journal:
        Engine(journal, lambda: desk.settings, secrets, desk.now).run(stop, wake)


def test_a_phones_message_is_logged_by_a_running_engine(desk: Desk, server: ImapServer, smtp: ScriptedServer) -> None:
    stop, wake = threading.Event(), threading.Event()
    thread = threading.Thread(target=_run, args=(desk, stop, wake))
    thread.start()
    try:
        with Journal(desk.path / "journal.sqlite") as journal:
            until(lambda: server.idling == 2 and len(Messages(journal).folders()) == 4, "listening")
            server.append("Sent", mail(1))
            until(lambda: smtp.accepted, "the message", seconds=20, step=0.02)
    finally:
        stop.set()
        wake.set()
        thread.join(20)
    until(lambda: server.idling == 0, "the connections' end")


def test_a_folder_of_a_server_that_the_settings_forgot_says_so(desk: Desk) -> None:
    desk.choose(imap=())
    engine(desk).observe()
    problems = {each.path: each.problem for each in Messages(desk.journal).folders()}
    assert sum("on which mail server" in problem for problem in problems.values()) == 2


@pytest.mark.parametrize("name", ["INBOX", "[Gmail]/Sendt e-post", "..", "a\\b:c", "送信済み", " 50 % "])
def test_a_mailbox_is_named_by_a_path(server: ImapServer, name: str) -> None:
    where = address(server, user="rep/..@lab.example")
    path = folder_path(where, name)
    assert mailbox_name(path) == name
    assert lies_on(path, where)
    assert not lies_on(path, replace(where, host="other.example"))
    assert Path(str(path)) == path
    assert Settings().imap == ()


def test_a_network_that_is_gone_is_told_and_back_again_nothing_is_lost(desk: Desk, server: ImapServer, smtp) -> None:  # type: ignore[no-untyped-def]
    engine(desk).round()
    server.on("CONNECT", *[CLOSE] * 99)
    server.drop()
    server.append("Sent", mail(1))
    desk.put_forward(20 * 60)
    desk.round()
    gaps = [each for each in _findings(desk) if each.concern is Concern.FOLDER_GAP]
    assert [each.sentence.partition(" ")[0] for each in gaps] == ["INBOX", "Sent"]
    assert all("its server can be reached" in each.remedy for each in gaps)
    server.script.clear()
    desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED
    assert [each for each in _findings(desk) if each.concern is Concern.FOLDER_GAP] == []


def _findings(desk: Desk) -> tuple[Finding, ...]:
    return tuple(check_up(desk.journal, desk.settings, running=True, now=desk.now()).findings)
