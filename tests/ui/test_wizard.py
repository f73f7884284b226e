from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.support.smtp_server import ScriptedServer
from tests.ui.conftest import Clock

from postlogg.demo.profile import Profile
from postlogg.engine import Engine
from postlogg.journal import Journal, Messages
from postlogg.mail.message import parse
from postlogg.model import (
    AuthMethod,
    Decision,
    Direction,
    FolderKind,
    Mailbox,
    Mode,
    Reason,
    Route,
    Security,
    SmtpServer,
)
from postlogg.presets import BUILT_IN
from postlogg.settings import Settings, load
from postlogg.system.secrets import MemorySecrets
from postlogg.ui import wizard_state
from postlogg.ui.desk import Desk, lay
from postlogg.ui.self_test_view import SelfTest
from postlogg.ui.wizard import SetupWizard

SERVER = SmtpServer("smtp.acme.example", 587, Security.STARTTLS, AuthMethod.PASSWORD, "ann@acme.example")
ANN, SALES, PRIVATE = "ann@acme.example", "sales@acme.example", "ann@gmail.com"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path, [Mailbox("Ann", address) for address in (ANN, SALES, PRIVATE)], SERVER)


@pytest.fixture
def fresh(qapp: object, tmp_path: Path) -> Iterator[Callable[[], Desk]]:
    """Desks on one journal and one settings file, which are not there at first."""
    made: list[Desk] = []

    def make() -> Desk:
        made.append(lay(tmp_path / "journal.sqlite", tmp_path / "new.toml", MemorySecrets(), home=tmp_path))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


def opened(desk: Desk, qtbot: QtBot) -> SetupWizard:
    made = SetupWizard(desk)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.mail.accounts_found, timeout=10_000):
        made.open_page()
    return made


def click(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_from_the_first_page_to_a_message_in_the_built_in_crm(
    fresh: Callable[[], Desk], profile: Profile, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = fresh()
    assert wizard_state.is_wanted(desk)
    made = opened(desk, qtbot)
    assert {folder.kind for folder in load(tmp_path / "new.toml").folders} == {FolderKind.SENT, FolderKind.INBOX}
    assert made.mail.people.text() == f"Addresses found: {ANN}, {SALES}, {PRIVATE}"
    click(qtbot, made.next)

    assert made.hint.text() == "There is no address yet."
    made.crm.choices[2].click()
    qtbot.waitUntil(lambda: desk.built_in.is_chosen, timeout=20_000)
    assert made.hint.text() == ""
    click(qtbot, made.next)

    assert load(tmp_path / "new.toml").internal_domains == ("acme.example",)
    made.you.mine.item(2).setCheckState(Qt.CheckState.Unchecked)
    made.you.own.click()
    made.you.offices.click()
    click(qtbot, made.next)

    click(qtbot, made.sending.test.button)
    qtbot.waitUntil(lambda: made.sending.test.result.text() == "It works.", timeout=20_000)
    assert [line.partition(":")[0] for line in made.sending.test.lines] == [
        "Connection", "Encryption", "Sign-in", "Accepted", "On the timeline",
    ]  # fmt: skip
    made.sending.automatic.click()
    with qtbot.waitSignal(made.finished_setup):
        click(qtbot, made.next)

    chosen = load(tmp_path / "new.toml")
    assert (chosen.mode, chosen.destination.preset) == (Mode.AUTOMATIC, BUILT_IN)
    assert chosen.my_addresses == (ANN, SALES)
    assert {PRIVATE, "helsenorge.no"} <= set(chosen.never_log)
    assert not wizard_state.is_wanted(desk)
    _one_message_is_logged(desk, profile, chosen, tmp_path)


def _one_message_is_logged(desk: Desk, profile: Profile, chosen: Settings, folder: Path) -> None:
    with Journal(folder / "journal.sqlite") as journal:
        now = [desk.clock()]
        engine = Engine(journal, lambda: chosen, MemorySecrets(), lambda: now[0])
        engine.round()
        raw = (
            f"From: Sales <{SALES}>\r\nTo: Bo <bo@customer.example>\r\n"
            "Subject: Offer\r\nMessage-ID: <1@acme.example>\r\n"
            f"Date: {datetime.now(UTC):%a, %d %b %Y %H:%M:%S +0000}\r\n\r\nHello\r\n"
        )
        profile.store(raw.encode(), Direction.SENT, datetime.now(UTC))
        for seconds in (61, 61):
            now[0] += seconds
            engine.round()
    assert [email.subject for email in desk.built_in.timeline("bo@customer.example")] == ["Offer"]


def test_it_goes_on_where_it_was_left(fresh: Callable[[], Desk], profile: Profile, qtbot: QtBot) -> None:
    first = opened(fresh(), qtbot)
    click(qtbot, first.next)
    first.crm.bcc.setText("HubSpot <123456@bcc.hubspot.com>")
    click(qtbot, first.later)
    desk = fresh()
    assert wizard_state.is_wanted(desk)
    second = opened(desk, qtbot)
    assert second.number == 1
    assert second.crm.bcc.text() == "123456@bcc.hubspot.com"
    assert second.steps.accessibleName() == "Step 2 of 4: Your CRM"


def test_who_is_set_up_is_not_asked_again(desk: Desk) -> None:
    assert not wizard_state.is_wanted(desk)


def test_the_built_in_crm_listens_again_at_the_next_start(
    fresh: Callable[[], Desk], profile: Profile, qtbot: QtBot
) -> None:
    desk = fresh()
    made = opened(desk, qtbot)
    made.crm.choices[2].click()
    qtbot.waitUntil(lambda: desk.built_in.is_chosen, timeout=20_000)
    chosen = desk.keeper.settings
    desk.built_in.stop()
    later = fresh()
    later.built_in.resume()
    assert later.keeper.settings.sending == chosen.sending
    assert later.built_in.crm is not None
    made.crm.choices[0].click()
    assert desk.keeper.settings.destination.bcc_address == ""
    later.keeper.reread()
    assert not later.built_in.is_chosen


def test_a_connected_inbox_is_kept_as_a_setting(
    fresh: Callable[[], Desk], profile: Profile, qtbot: QtBot, tmp_path: Path
) -> None:
    made = opened(fresh(), qtbot)
    made.crm.connected.click()
    assert load(tmp_path / "new.toml").destination.inbox_connected
    assert "leaves sent e-mail alone" in made.crm.connected_words.text()
    made.crm.choices[1].click()
    assert made.crm.connected.isHidden()
    assert not made.crm.preset.isHidden()


def test_an_address_is_judged_while_it_is_typed(fresh: Callable[[], Desk], profile: Profile, qtbot: QtBot) -> None:
    made = opened(fresh(), qtbot)
    click(qtbot, made.next)
    qtbot.keyClicks(made.crm.bcc, "123456@forward.hubspot.com")
    assert "belongs in the other field" in made.crm.bcc_words.text()
    made.crm.bcc.clear()
    qtbot.keyClicks(made.crm.bcc, "123456@bcc.hubspot.com")
    assert made.crm.bcc_words.text() == "✓ A BCC address of HubSpot"


def test_each_station_of_the_test_is_shown_to_the_inbox(desk: Desk, qtbot: QtBot) -> None:
    test = SelfTest(desk)
    qtbot.addWidget(test)
    with ScriptedServer(auth=("PLAIN",), users={"berit": "open sesame"}) as server:
        desk.keeper.change(sending=server.settings(username="berit"))
        with qtbot.waitSignal(test.finished, timeout=20_000) as ended:
            test.start("open sesame")
    assert ended.args == [True]
    assert test.lines[2:] == (
        "Sign-in: berit",
        "Accepted: 250 Queued as 4711",
        "Back in your Inbox: as soon as your mail client has fetched it…",
    )
    received = server.accepted[-1]
    assert received.rcpt_to == "berit@fjordtech.example"
    with Journal(desk.journal.path) as other:
        mail = parse(received.content)
        Messages(other).record(
            mail,
            Direction.RECEIVED,
            Decision(Route.NONE, Reason.OWN_COPY),
            folder="INBOX",
            position="0",
            size=1,
            now=1.0,
        )
    desk.watch.look()
    assert test.lines[-1] == "Back in your Inbox: it came back"


def test_what_does_not_come_back_fails_nothing(desk: Desk, qtbot: QtBot, clock: Clock) -> None:
    test = SelfTest(desk)
    qtbot.addWidget(test)
    with ScriptedServer() as server:
        desk.keeper.change(sending=server.settings())
        with qtbot.waitSignal(test.finished, timeout=20_000):
            test.start()
    clock.now += 181
    desk.watch.look()
    assert test.lines[-1].startswith("Back in your Inbox: not seen yet")
    assert test.result.text() == "It works."


def test_a_wrong_password_fails_the_sign_in(desk: Desk, qtbot: QtBot) -> None:
    test = SelfTest(desk)
    qtbot.addWidget(test)
    with ScriptedServer(auth=("PLAIN",), users={"berit": "open sesame"}) as server:
        desk.keeper.change(sending=server.settings(username="berit"))
        with qtbot.waitSignal(test.finished, timeout=20_000):
            test.start("wrong")
    assert test.lines[1].startswith("Encryption: none")
    assert test.lines[2] == "Sign-in: failed"
    assert "The server's words: 535" in test.result.text()


def test_a_refusal_stops_the_test_where_it_happened(desk: Desk, qtbot: QtBot) -> None:
    test = SelfTest(desk)
    qtbot.addWidget(test)
    with ScriptedServer() as server:
        server.on("RCPT", "550 5.7.1 No relaying")
        desk.keeper.change(sending=server.settings())
        with qtbot.waitSignal(test.finished, timeout=20_000) as ended:
            test.start()
    assert ended.args == [False]
    assert test.lines[2].startswith("Sign-in: not asked for")
    assert test.lines[3] == "Accepted: failed"
    assert "The server's words: 550 No relaying" in test.result.text()


def test_a_server_that_is_not_there_fails_the_first_station(desk: Desk, qtbot: QtBot) -> None:
    test = SelfTest(desk)
    qtbot.addWidget(test)
    desk.keeper.change(sending=SmtpServer("127.0.0.1", 1, Security.NONE, AuthMethod.NONE))
    with qtbot.waitSignal(test.finished, timeout=20_000):
        test.start()
    assert test.lines[0] == "Connection: failed"
    assert test.result.text() == "The mail server 127.0.0.1 takes no connections on port 1."
