"""What the user wants of people and conversations, over real files and a real submission server on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.desk import Desk
from tests.support.mail import CUSTOMER, ME, mail
from tests.support.smtp_server import ScriptedServer

from postlogg.journal import Conversations
from postlogg.model import Mode, Reason, State, Wish

STRANGER = "ola@ny.example"


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def desk(tmp_path: Path, server: ScriptedServer) -> Iterator[Desk]:
    with Desk(tmp_path / "desk", server.settings()) as desk:
        yield desk


def test_a_stranger_of_whom_all_is_wanted_is_logged_while_others_wait(desk: Desk, server: ScriptedServer) -> None:
    desk.choose(mode=Mode.ASK, always_log=(STRANGER,))
    wanted = mail(1, sender=STRANGER, to=ME)
    desk.receive(wanted)
    desk.send(mail(2))
    desk.round()
    assert (desk.entry(wanted).state, desk.entry(wanted).reason) == (State.ACCEPTED, Reason.ALWAYS_LOG)
    assert desk.entry(mail(2)).state is State.HELD
    assert len(server.accepted) == 1


def test_a_person_to_be_asked_about_waits_in_automatic_mode(desk: Desk, server: ScriptedServer) -> None:
    desk.choose(ask_first=("kunde.example",))
    desk.send(mail(1))
    desk.round()
    entry = desk.entry(mail(1))
    assert (entry.state, entry.due_at, entry.reason, entry.detail) == (
        State.HELD, None, Reason.ASK_FIRST, "kunde.example",
    )  # fmt: skip
    assert server.accepted == []


def test_a_conversation_that_is_left_out_is_left_out_to_its_end(desk: Desk, server: ScriptedServer) -> None:
    desk.send(mail(1))
    desk.round()
    root = Conversations(desk.journal).of_message(desk.entry(mail(1)).message)
    Conversations(desk.journal).choose(root, Wish.NEVER, "Message 1", desk.now())
    answer = mail(2, sender=CUSTOMER, to=ME, in_reply_to="<1@lab.example>")
    desk.receive(answer)
    desk.round()
    again = mail(3, in_reply_to="<2@kunde.example>")
    desk.send(again)
    desk.round()
    assert [desk.entry(raw).reason for raw in (answer, again)] == [Reason.NEVER_CONVERSATION] * 2
    assert len(server.accepted) == 1
