"""What is queued waits while the computer is on battery, if the user wants that, and only then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.desk import Desk
from tests.support.mail import mail
from tests.support.smtp_server import ScriptedServer

from postlogg.checkup import check_up
from postlogg.engine import Engine
from postlogg.journal import EventKind, Outbox
from postlogg.model import State
from postlogg.system.power import Power
from postlogg.wording import entry_text, event_text, headline_text, why_text


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


class Laptop:
    """A desk on a computer with a battery."""

    def __init__(self, desk: Desk, supplies: Path) -> None:
        self.desk, self._supplies = desk, supplies
        for name, kind in (("AC", "Mains"), ("BAT0", "Battery")):
            (supplies / name).mkdir(parents=True)
            (supplies / name / "type").write_text(f"{kind}\n")
        self.plug(False)
        power = Power(supplies, platform="linux")
        desk.engine = Engine(desk.journal, lambda: desk.settings, desk.secrets, desk.now, power=power)

    def plug(self, is_in: bool) -> None:
        (self._supplies / "AC" / "online").write_text(f"{is_in:d}\n")
        (self._supplies / "BAT0" / "status").write_text("Charging\n" if is_in else "Discharging\n")

    def notes(self) -> tuple[str, ...]:
        return check_up(self.desk.journal, self.desk.settings, running=True, now=self.desk.now()).notes


@pytest.fixture
def laptop(tmp_path: Path, server: ScriptedServer) -> Iterator[Laptop]:
    with Desk(tmp_path / "desk", server.settings()) as desk:
        yield Laptop(desk, tmp_path / "power_supply")


def test_a_battery_is_no_reason_unless_the_user_says_so(laptop: Laptop, server: ScriptedServer) -> None:
    laptop.desk.send(mail(1))
    laptop.desk.round()
    assert len(server.accepted) == 1
    assert laptop.notes() == ()


def test_what_is_queued_waits_with_a_sentence_and_leaves_once_it_is_plugged_in(
    laptop: Laptop, server: ScriptedServer
) -> None:
    desk = laptop.desk
    desk.choose(pause_on_battery=True)
    desk.send(mail(1))
    for _ in range(3):
        desk.round()
    entry = desk.entry(mail(1))
    assert (server.accepted, entry.state) == ([], State.QUEUED)
    assert entry_text(entry, desk.now()) == "Paused"
    assert why_text(entry) == "It waits while this computer is on battery."
    assert "pause" in headline_text(entry, desk.now())
    held = [event_text(event) for event in desk.history(mail(1)) if event.kind is EventKind.HELD]
    assert held == ["It waits while this computer is on battery."]
    assert laptop.notes() == ("Paused: on battery. What waits leaves once the computer is plugged in.",)
    laptop.plug(True)
    desk.round()
    assert len(server.accepted) == 1
    assert (desk.entry(mail(1)).state, desk.entry(mail(1)).note) == (State.ACCEPTED, "")
    assert laptop.notes() == ()


def test_the_engine_does_not_spin_meanwhile(laptop: Laptop) -> None:
    laptop.desk.choose(pause_on_battery=True)
    laptop.desk.send(mail(1))
    laptop.desk.put_forward(61)
    laptop.desk.engine.round()
    assert laptop.desk.engine.round() > 10


def test_it_can_be_withdrawn_meanwhile(laptop: Laptop, server: ScriptedServer) -> None:
    desk = laptop.desk
    desk.choose(pause_on_battery=True)
    desk.send(mail(1))
    desk.round()
    submission = Outbox(desk.journal).of_message(desk.entry(mail(1)).message)
    assert submission is not None
    assert Outbox(desk.journal).withdraw(submission.id, desk.now())
    laptop.plug(True)
    desk.round()
    assert server.accepted == []


def test_the_user_may_end_the_pause_in_the_settings(laptop: Laptop, server: ScriptedServer) -> None:
    desk = laptop.desk
    desk.choose(pause_on_battery=True)
    desk.send(mail(1))
    desk.round()
    desk.restart()  # with what this machine says of itself
    desk.choose(pause_on_battery=False)
    desk.round()
    assert len(server.accepted) == 1


def test_what_the_system_does_not_say_is_no_reason(laptop: Laptop, tmp_path: Path, server: ScriptedServer) -> None:
    desk = laptop.desk
    unknown = Power(tmp_path / "nowhere", bus=f"unix:path={tmp_path / 'nobody'}", platform="linux")
    desk.engine = Engine(desk.journal, lambda: desk.settings, desk.secrets, desk.now, power=unknown)
    desk.choose(pause_on_battery=True, pause_on_metered=True)
    desk.send(mail(1))
    desk.round()
    assert len(server.accepted) == 1
