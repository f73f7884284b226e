"""Always, never or ask: learned from a click on an entry, shown in the settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from postlogg.journal import Conversations, Entry, Messages
from postlogg.model import State, Wish
from postlogg.settings import load
from postlogg.ui.desk import Desk
from postlogg.ui.main_window import MainWindow
from postlogg.ui.settings_dialog import SettingsDialog
from postlogg.ui.wish_actions import Scope, WishActions

STRANGER = "Do you ship to Genoa?"
HELD = "Revised quote, spring delivery"


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    return MainWindow(desk)


def named(desk: Desk, subject: str) -> Entry:
    return next(entry for entry in desk.listing.entries() if entry.subject == subject)


def on(window: MainWindow, desk: Desk, subject: str) -> WishActions:
    window.show_message(named(desk, subject).message)
    return window.actions_.wishes


def test_never_log_adds_the_domain_and_offers_it_no_more(window: MainWindow, desk: Desk, settings_path: Path) -> None:
    wishes = on(window, desk, STRANGER)
    never = wishes.action(Wish.NEVER, Scope.DOMAIN)
    assert never.text() == "Never log anybody at velabianca.example"
    never.trigger()
    assert load(settings_path).never_log == ("clinic.example", "velabianca.example")
    for wish in Wish:
        assert not wishes.action(wish, Scope.DOMAIN).isEnabled()
        assert not wishes.action(wish, Scope.PERSON).isEnabled()
    assert never.isChecked()


def test_always_is_remembered_and_takes_this_e_mail_along(window: MainWindow, desk: Desk, settings_path: Path) -> None:
    wishes = on(window, desk, STRANGER)
    always = wishes.action(Wish.ALWAYS, Scope.PERSON)
    assert always.text() == "Always log e-mail with Marco Bianchi"
    always.trigger()
    assert load(settings_path).always_log == ("marco@velabianca.example",)
    assert [each.id for each in Messages(desk.journal).asked()] == [named(desk, STRANGER).message]
    assert window.footer.words.text() == "E-mail with marco@velabianca.example will always be logged."


def test_another_choice_takes_the_place_of_the_first_and_a_second_click_forgets_it(
    window: MainWindow, desk: Desk, settings_path: Path
) -> None:
    wishes = on(window, desk, STRANGER)
    always, ask = wishes.action(Wish.ALWAYS, Scope.DOMAIN), wishes.action(Wish.ASK, Scope.DOMAIN)
    always.trigger()
    ask.trigger()
    assert (always.isChecked(), ask.isChecked()) == (False, True)
    assert (load(settings_path).always_log, load(settings_path).ask_first) == ((), ("velabianca.example",))
    ask.trigger()
    assert not ask.isChecked()
    assert load(settings_path).ask_first == ()


def test_never_withdraws_what_has_not_left(window: MainWindow, desk: Desk) -> None:
    on(window, desk, HELD).action(Wish.NEVER, Scope.PERSON).trigger()
    assert named(desk, HELD).state is State.WITHDRAWN


def test_ask_stops_the_countdown(window: MainWindow, desk: Desk) -> None:
    assert named(desk, HELD).due_at is not None
    on(window, desk, HELD).action(Wish.ASK, Scope.PERSON).trigger()
    assert (named(desk, HELD).state, named(desk, HELD).due_at) == (State.HELD, None)


def test_a_conversation(window: MainWindow, desk: Desk) -> None:
    wishes = on(window, desk, HELD)
    never = wishes.action(Wish.NEVER, Scope.CONVERSATION)
    never.trigger()
    assert never.isChecked()
    assert named(desk, HELD).state is State.WITHDRAWN
    (known,) = Conversations(desk.journal).every()
    assert (known.wish, known.subject) == (Wish.NEVER, HELD)
    never.trigger()
    assert Conversations(desk.journal).every() == []
    assert not on(window, desk, STRANGER).action(Wish.NEVER, Scope.CONVERSATION).isChecked()


def test_colleagues_are_neither_logged_nor_asked_about(window: MainWindow, desk: Desk) -> None:
    wishes = on(window, desk, "Lunch on Thursday?")
    assert not wishes.action(Wish.ALWAYS, Scope.PERSON).isEnabled()
    assert not wishes.action(Wish.ASK, Scope.DOMAIN).isEnabled()


def test_without_an_entry_there_is_nothing_to_choose(window: MainWindow) -> None:
    window.actions_.follow(None)
    wishes = window.actions_.wishes
    assert not any(wishes.action(wish, scope).isEnabled() for wish in Wish for scope in Scope)
    assert all(wishes.action(wish, scope).text() for wish in Wish for scope in Scope)


def test_the_settings_list_them_and_an_address_is_in_one_list(
    window: MainWindow, desk: Desk, settings_path: Path, qtbot: QtBot
) -> None:
    on(window, desk, STRANGER).action(Wish.ASK, Scope.DOMAIN).trigger()
    page = SettingsDialog(desk).addresses
    assert page.ask.values == ("velabianca.example",)
    page.always.entry.setText("velabianca.example")
    page.always.add.click()
    assert (load(settings_path).always_log, load(settings_path).ask_first) == (("velabianca.example",), ())
    assert page.ask.values == ()
    page.always.list.setCurrentRow(0)
    page.always.remove.click()
    assert load(settings_path).always_log == ()
    assert load(settings_path).never_log == ("clinic.example",)


def test_the_settings_list_conversations_and_forget_them(window: MainWindow, desk: Desk) -> None:
    page = SettingsDialog(desk).addresses
    assert page.conversations.isHidden()
    on(window, desk, HELD).action(Wish.NEVER, Scope.CONVERSATION).trigger()
    desk.watch.poke()
    assert not page.conversations.isHidden()
    assert page.conversations.list.item(0).text() == f"Left out: {HELD}"
    page.conversations.list.setCurrentRow(0)
    page.conversations.remove.click()
    assert Conversations(desk.journal).every() == []
    assert page.conversations.isHidden()
