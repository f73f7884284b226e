"""Header, banner, notes, tray, notifications, and one instance."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.ui import invented
from tests.ui.conftest import Clock

from postlogg.journal import Journal, Outbox, View
from postlogg.model import Mode, Reply, State
from postlogg.settings import load
from postlogg.ui.alerts import Alerts
from postlogg.ui.banner import FailureBanner
from postlogg.ui.desk import Desk
from postlogg.ui.header import Header
from postlogg.ui.main_window import MainWindow
from postlogg.ui.single import SingleInstance
from postlogg.ui.tray import Tray


def fail_one(desk: Desk) -> int:
    with Journal(desk.journal.path) as other:
        outbox = Outbox(other)
        waiting = [entry for entry in desk.listing.entries(states=[State.HELD]) if entry.submission]
        submission = outbox.of_message(waiting[0].message)
        assert submission is not None
        outbox.rejected(submission, Reply(550, "No such user", "5.1.1"), "", desk.clock())
        return submission.message


def test_the_toggle_turns_the_journals_switch(desk: Desk, qtbot: QtBot) -> None:
    header = Header(desk)
    assert header.toggle.isChecked()
    header.toggle.click()
    with Journal(desk.journal.path) as other:
        assert not desk.switch.__class__(other).is_on(desk.clock())
    assert not header.toggle.isChecked()
    header.toggle.click()
    assert desk.switch.is_on(desk.clock())


def test_turning_on_while_the_settings_say_never_asks(desk: Desk, qtbot: QtBot, settings_path: Path) -> None:
    desk.keeper.change(mode=Mode.OFF)
    header = Header(desk)
    assert header.title.text() == "Automatic logging is off"
    header.toggle.click()
    assert load(settings_path).mode is Mode.ASK


def test_a_pause_lasts_an_hour_and_can_be_ended(desk: Desk, qtbot: QtBot, clock: Clock) -> None:
    window = MainWindow(desk)
    window.show()
    window.header.pause.click()
    assert window.header.title.text().startswith("Paused until")
    assert window.header.pause.text() == "Resume"
    clock.now += 3599
    assert not desk.switch.is_on(clock.now)
    clock.now += 1
    desk.watch.look()
    assert window.header.title.text() == "Automatic logging is on"


def test_the_banner_tells_a_failure_until_it_is_dismissed(desk: Desk, qtbot: QtBot) -> None:
    banner = FailureBanner(desk)
    shown: list[int] = []
    banner.show_wanted.connect(shown.append)
    assert "Contract draft v3" in banner.title.text()
    assert invented.FAILURE in banner.words.text()
    assert banner.remedy.text()
    banner.show_button.click()
    assert shown == [desk.listing.unacknowledged()[0].message]
    banner.dismiss.click()
    banner.refresh()
    assert banner.isHidden()
    assert desk.listing.unacknowledged() == []


def test_the_banner_comes_with_the_failure(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    window.banner.dismiss.click()
    assert window.banner.isHidden()
    fail_one(desk)
    desk.watch.look()
    assert not window.banner.isHidden()
    assert "No such user" in window.banner.words.text()


def test_the_details_of_a_failure_name_the_servers_words_and_a_remedy(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    window.show_message(desk.listing.unacknowledged()[0].message)
    words = " ".join(label.text() for label in window.details.findChildren(QLabel))
    for expected in (invented.FAILURE, "Found in Sent", f"Handed to {invented.HOST}", "What the CRM asks of it"):
        assert expected in words


def test_a_check_that_is_not_met_comes_with_its_remedy(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    window.show_message(desk.listing.entries(text="Drawings")[0].message)
    words = [label.text() for label in window.details.findChildren(QLabel)]
    assert "Found: 3.1 MB" in words
    assert "Shorten the e-mail, or attach what is long as a file." in words


def test_a_wrong_settings_file_is_told_in_one_sentence(desk: Desk, qtbot: QtBot, settings_path: Path) -> None:
    window = MainWindow(desk)
    opened: list[bool] = []
    window.file_wanted.connect(lambda: opened.append(True))
    before = settings_path.read_text("utf-8")
    settings_path.write_text("mode = 'sometimes'\n", "utf-8")
    desk.watch.look()
    assert window.note.words.text() == "In the settings, mode must be one of off, ask, automatic."
    window.note.button.click()
    assert opened
    assert not desk.keeper.change(undo_seconds=3)
    assert settings_path.read_text("utf-8") == "mode = 'sometimes'\n"
    settings_path.write_text(before, "utf-8")
    desk.watch.look()
    assert window.note.isHidden()


def test_the_tray_shows_how_it_stands(desk: Desk, qtbot: QtBot) -> None:
    tray = Tray(desk)
    assert tray.state == "tray-attention"
    desk.outbox.acknowledge(desk.listing.unacknowledged()[0].submission or 0)
    desk.written()
    assert tray.state == "tray-on"
    tray.toggle.trigger()
    assert tray.state == "tray-off"
    tray.toggle.trigger()
    tray.pause.trigger()
    assert tray.state == "tray-paused"
    assert not desk.switch.is_on(desk.clock())
    tray.pause.trigger()
    assert tray.state == "tray-on"


def test_the_tray_lists_the_latest_failures(desk: Desk, qtbot: QtBot) -> None:
    tray = Tray(desk)
    wanted: list[int] = []
    tray.message_wanted.connect(wanted.append)
    desk.tally.read()
    qtbot.waitUntil(lambda: len(tray.failures.actions()) == 1)
    action = tray.failures.actions()[0]
    assert action.text() == "Aiko Tanaka: Contract draft v3"
    action.trigger()
    assert wanted == [desk.listing.unacknowledged()[0].message]


def test_the_filters_have_counts(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    attention = window.filters.buttons[View.ATTENTION]
    qtbot.waitUntil(lambda: attention.text() == "Needs attention  1")
    fail_one(desk)
    desk.watch.look()
    qtbot.waitUntil(lambda: attention.text() == "Needs attention  2")


def test_a_failure_is_notified_once(desk: Desk, qtbot: QtBot) -> None:
    tray = Tray(desk)
    alerts = Alerts(desk, tray.icon)
    wanted: list[int] = []
    alerts.message_wanted.connect(wanted.append)
    desk.written()
    tray.icon.messageClicked.emit()
    assert wanted == []  # what failed earlier stands in the banner
    number = fail_one(desk)
    desk.watch.look()
    tray.icon.messageClicked.emit()
    assert wanted == [number]
    alerts.close()


def test_a_second_start_raises_the_first(qapp: object, qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / "journal.sqlite")
    assert first.is_first()
    first.listen()
    with qtbot.waitSignal(first.raised):
        assert not SingleInstance(tmp_path / "journal.sqlite").is_first()
    other = SingleInstance(tmp_path / "elsewhere.sqlite")
    assert other.is_first()
    other.close()
    first.close()
    later = SingleInstance(tmp_path / "journal.sqlite")
    assert later.is_first()
    later.close()


def test_without_a_tray_the_window_says_so(make_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    window = MainWindow(make_desk())
    left: list[bool] = []
    window.quit_wanted.connect(lambda: left.append(True))
    window.close()
    assert left == []
    window.footer.has_tray = False
    window.footer.refresh()
    assert "no tray icon" in window.footer.quiet.text()
    window.show()
    window.close()
    assert left == [True]


def test_unseen_it_looks_seldom_and_once_seen_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.watch.be_seen(False)
    with qtbot.assertNotEmitted(desk.watch.ticked, wait=1500):
        pass
    with qtbot.waitSignal(desk.watch.ticked, timeout=500):
        desk.watch.be_seen(True)
    with qtbot.waitSignal(desk.watch.ticked, timeout=3000):
        pass
