"""The icon on a panel that speaks KDE's protocol (StatusNotifierItem), with its menu (com.canonical.dbusmenu)."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.bounced import SUBJECT, bounce, set_up
from tests.support.desktop import PATIENCE
from tests.support.panel import PanelDesktop, panel
from tests.support.waiting import until

from postlogg.journal import Journal, Switch

pytestmark = pytest.mark.e2e

BLUE, ORANGE = "#3f7de0", "#e8590c"  # of the icon, and of the sign on it that something needs attention


@pytest.fixture
def session(tmp_path: Path) -> Iterator[PanelDesktop]:
    with panel(tmp_path) as made:
        yield made


@pytest.fixture
def inbox(session: PanelDesktop, tmp_path: Path) -> Path:
    """A user who has set everything up; the program runs, and the panel shows its icon."""
    found = set_up(tmp_path)
    session.start([sys.executable, "-m", "postlogg.ui.app"])
    until(session.icon, "an icon on the panel", seconds=PATIENCE)
    until(lambda: BLUE in session.colours(), "the icon to be drawn", seconds=PATIENCE)
    return found


@pytest.fixture
def journal(inbox: Path, tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "data" / "journal.sqlite") as opened:
        yield opened


def test_the_panel_is_told_what_it_shows_and_a_click_opens_the_list(session: PanelDesktop, inbox: Path) -> None:
    item = session.item()
    assert item["Title"] == "Postlogg"
    assert item["Status"] == "Active"  # never hidden among the passive ones
    assert {width for width, _height, _octets in item["IconPixmap"]} >= {22, 32, 48}
    assert session.tooltip() == "Postlogg: Automatic logging is on"
    assert not session.windows("Postlogg")
    session.click()
    until(lambda: session.windows("Postlogg"), "the list", seconds=PATIENCE)


def test_the_switch_in_the_panels_menu_turns_logging_off_and_on(session: PanelDesktop, journal: Journal) -> None:
    switch = Switch(journal)
    assert switch.is_on(time.time())
    for wanted, words in ((False, "off"), (True, "on")):
        session.open_menu()
        session.press("Down", "Return")
        until(lambda: switch.is_on(time.time()) is wanted, "the switch", seconds=PATIENCE)  # noqa: B023 - waited for here
        said = f"Postlogg: Automatic logging is {words}"
        until(lambda: session.tooltip() == said, "the panel to be told", seconds=PATIENCE)  # noqa: B023 - as above


def test_what_came_back_is_a_notification_and_a_mark_on_the_icon(
    session: PanelDesktop, journal: Journal, inbox: Path
) -> None:
    bounce(journal, inbox)
    until(session.notifications, "a notification", seconds=90)
    until(lambda: ORANGE in session.colours(), "the mark on the icon", seconds=PATIENCE)
    assert session.tooltip() == "Postlogg: 1 e-mail needs attention"
    assert f"Not logged: {SUBJECT}" in session.told()
