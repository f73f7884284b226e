"""``always``, ``never`` and ``ask``, with the embedded CRM as the mail server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.command import ME, Command, arrive
from tests.support.mail import CUSTOMER, mail

from postlogg.crm import Crm, CrmServer, open_crm
from postlogg.demo.profile import Profile
from postlogg.model import Direction
from postlogg.settings import load

SOON = {"date": "Mon, 23 Nov 2099 09:15:00 +0100"}


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path, monkeypatch, capsys)


@pytest.fixture
def crm(tmp_path: Path) -> Iterator[Crm]:
    opened = open_crm(f"sqlite:///{tmp_path / 'crm.sqlite'}")
    opened.add_user(ME)
    yield opened
    opened.close()


@pytest.fixture
def profile(command: Command, crm: Crm) -> Iterator[Profile]:
    with CrmServer(crm) as server:
        profile = command.configured(server.address[1])
        profile.age(60)
        command.answer("run", "--once")
        yield profile


def test_a_choice_is_kept_replaced_shown_and_forgotten(command: Command) -> None:
    assert command.answer("always", "Kari <kari@kunde.example>", "ny.example")["people"] == [CUSTOMER, "ny.example"]
    assert command.answer("ask", CUSTOMER)["people"] == [CUSTOMER]
    assert command.answer("always")["people"] == ["ny.example"]
    assert command.answer("always", "ny.example", "--forget")["people"] == []
    assert load(command.settings).ask_first == (CUSTOMER,)
    assert "Asked about first:\n  kari@kunde.example" in command("ask").out


def test_what_cannot_be_meant(command: Command) -> None:
    for arguments in (("never", "kari"), ("never", "ny.example", "--forget"), ("ask", "--conversation", "7")):
        result = command(*arguments)
        assert (result.status, result.out) == (1, "")
    assert not command.settings.exists()


def test_always_logs_what_waited_for_the_user(command: Command, profile: Profile, crm: Crm) -> None:
    command.answer("configure", "--mode", "ask")
    arrive(profile, mail(1, **SOON), Direction.SENT)
    command.answer("run", "--once")
    assert list(crm.every_email()) == []
    assert command.answer("always", "kunde.example")["logged"] == [1]
    command.answer("run", "--once")
    assert len(list(crm.every_email())) == 1


def test_never_withdraws_what_has_not_left(command: Command, profile: Profile, crm: Crm) -> None:
    command.answer("configure", "--mode", "ask")
    arrive(profile, mail(1, **SOON), Direction.SENT)
    arrive(profile, mail(2, to="ola@ny.example", **SOON), Direction.SENT)
    command.answer("run", "--once")
    assert command.answer("never", CUSTOMER)["withdrawn"] == [1]
    (withdrawn,) = [each for each in command.answer("status")["entries"] if each["state"] == "withdrawn"]
    assert withdrawn["contact"] == CUSTOMER


def test_a_conversation_by_number_and_by_message_id(command: Command, profile: Profile, crm: Crm) -> None:
    arrive(profile, mail(1, **SOON), Direction.SENT)
    command.answer("run", "--once")
    (chosen,) = command.answer("never", "--conversation", 1)["conversations"]
    assert (chosen["root"], chosen["subject"]) == ("<1@lab.example>", "Message 1")
    arrive(profile, mail(2, sender=CUSTOMER, to=ME, in_reply_to="<1@lab.example>", **SOON), Direction.RECEIVED)
    command.answer("run", "--once")
    assert len(list(crm.every_email())) == 1
    (chosen,) = command.answer("always", "--conversation", "2@kunde.example")["conversations"]
    assert chosen["root"] == "<1@lab.example>"
    assert command.answer("always", "--conversation", 1, "--forget")["conversations"] == []
