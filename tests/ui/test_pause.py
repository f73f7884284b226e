"""A pause is said in the health line, calmly: nothing is wrong."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from postlogg.health import Concern, Finding, Health
from postlogg.journal import Switch
from postlogg.ui.desk import Desk
from postlogg.ui.health_line import HealthDialog, HealthLine
from postlogg.ui.widgets import Text

ON_BATTERY = "Paused: on battery. What waits leaves once the computer is plugged in."


def test_the_line_says_that_logging_pauses(desk: Desk, qtbot: QtBot) -> None:
    line = HealthLine(desk)
    Switch(desk.journal).set_fact("engine_round_at", str(desk.clock()))
    Switch(desk.journal).set_fact("paused_for", "battery")
    line.refresh()
    qtbot.waitUntil(lambda: line.health is not None)
    assert line.health is not None
    assert line.health.notes == (ON_BATTERY,)
    line._show(Health((), (), (ON_BATTERY,)))
    assert not line.isHidden()
    assert line.words.text() == ON_BATTERY
    line._show(Health((), ()))
    assert line.isHidden()


def test_what_is_wrong_is_said_before_it(desk: Desk, qtbot: QtBot) -> None:
    line = HealthLine(desk)
    line._show(Health((Finding(Concern.DISK, "The disk is nearly full.", "Make room."),), (), (ON_BATTERY,)))
    assert line.words.text() == "The disk is nearly full. Make room."


def test_the_dialog_says_both(qtbot: QtBot) -> None:
    dialog = HealthDialog(Health((), (), (ON_BATTERY,)))
    said = [label.text() for label in dialog.findChildren(Text)]
    assert said == ["All is well.", ON_BATTERY]
