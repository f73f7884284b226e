from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot
from tests.support.outlook_msg import FLAGS, SENT, UNSENT, Message

from postlogg.errors import StoreError
from postlogg.journal import Entry, EventKind, Journal, Messages, Outbox
from postlogg.model import State
from postlogg.settings import load
from postlogg.ui import doing, originals
from postlogg.ui.desk import Desk
from postlogg.ui.main_window import MainWindow

RAW = (
    b"From: berit@fjordtech.example\r\nTo: ann@acme.example\r\nSubject: Dropped\r\n"
    b"Date: Mon, 23 Nov 2026 10:00:00 +0000\r\nMessage-ID: <drop@fjordtech.example>\r\n\r\nHello\r\n"
)


def named(desk: Desk, subject: str) -> Entry:
    return next(entry for entry in desk.listing.entries() if entry.subject == subject)


def again(desk: Desk, entry: Entry) -> Entry:
    found = desk.listing.entry(entry.message)
    assert found is not None
    return found


def kinds(desk: Desk, entry: Entry) -> list[EventKind]:
    return [event.kind for event in desk.listing.history(entry.message)]


def test_withdrawing_in_time(desk: Desk) -> None:
    held = named(desk, "Revised quote, spring delivery")
    assert "will not be logged" in doing.withdraw(desk, held)
    assert again(desk, held).state is State.WITHDRAWN
    assert kinds(desk, held)[-1] is EventKind.WITHDRAWN


def test_withdrawing_too_late_says_so(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    held = named(desk, "Revised quote, spring delivery")
    window.show_message(held.message)
    with Journal(desk.journal.path) as engine:
        outbox = Outbox(engine)
        submission = outbox.of_message(held.message)
        assert submission is not None
        assert outbox.claim(submission)
    window.actions_.withdraw.trigger()
    assert window.footer.words.text() == "Too late: it has left already."
    assert again(desk, held).state is State.HELD
    assert EventKind.WITHDRAWN not in kinds(desk, held)


def test_a_held_one_is_logged_at_once(desk: Desk) -> None:
    held = named(desk, "Revised quote, spring delivery")
    doing.log(desk, held)
    assert again(desk, held).state is State.QUEUED


def test_one_that_was_left_out_is_asked_for(desk: Desk) -> None:
    left_out = named(desk, "Do you ship to Genoa?")
    doing.log(desk, left_out)
    assert [found.id for found in Messages(desk.journal).asked()] == [left_out.message]
    assert again(desk, left_out).asked
    assert kinds(desk, left_out)[-1] is EventKind.ASKED


def test_what_was_asked_for_can_be_taken_back_before_the_engine_looked(desk: Desk) -> None:
    left_out = named(desk, "Do you ship to Genoa?")
    doing.log(desk, left_out)
    doing.withdraw(desk, again(desk, left_out))
    assert Messages(desk.journal).asked() == []


def test_a_failure_is_tried_again_and_no_longer_unacknowledged(desk: Desk) -> None:
    failed = named(desk, "Contract draft v3")
    doing.retry(desk, failed)
    assert again(desk, failed).state is State.QUEUED
    assert desk.listing.unacknowledged() == []


@pytest.mark.parametrize(
    ("subject", "log", "retry", "withdraw"),
    [
        ("Revised quote, spring delivery", True, False, True),
        ("Contract draft v3", False, True, False),
        ("Sample lengths", False, False, False),
        ("Invoice 2291 and delivery note", False, True, True),
        ("Lunch on Thursday?", True, False, False),
        ("Site visit in May", False, False, False),
        ("Brochure and price list", True, False, False),
    ],
)
def test_what_is_offered(desk: Desk, qtbot: QtBot, subject: str, log: bool, retry: bool, withdraw: bool) -> None:
    window = MainWindow(desk)
    window.show_message(named(desk, subject).message)
    actions = window.actions_
    assert (actions.log.isEnabled(), actions.retry.isEnabled(), actions.withdraw.isEnabled()) == (log, retry, withdraw)


def test_keys_reach_the_actions(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    with qtbot.waitActive(window):
        window.raise_window()
    held = named(desk, "Revised quote, spring delivery")
    window.show_message(held.message)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert again(desk, held).state is State.WITHDRAWN


def test_a_dropped_file_is_handed_in(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "offer.eml"
    file.write_bytes(RAW)
    window = MainWindow(desk)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(tmp_path / "other.txt"))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(QPoint(5, 5)), copy, mime, left, none))
    qtbot.waitUntil(lambda: window.footer.words.text().startswith("Handed in"))
    dropped = named(desk, "Dropped")
    assert dropped.asked
    assert Messages(desk.journal).original(dropped.message) == RAW
    assert window.list.entry() == dropped


def test_a_message_that_outlook_saved_is_handed_in(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    whole, draft = tmp_path / "offer.msg", tmp_path / "DRAFT.MSG"
    whole.write_bytes(Message().file())
    draft.write_bytes(Message({**SENT, FLAGS: UNSENT}).file())
    window = MainWindow(desk)
    mime = QMimeData()
    for path, says in ((draft, "The file DRAFT.MSG cannot be taken: This is a draft"), (whole, "Handed in")):
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        window.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
        qtbot.waitUntil(lambda says=says: window.footer.words.text().startswith(says))
    dropped = named(desk, "Tilbud på båt")
    assert dropped.asked
    assert window.list.entry() == dropped


def test_a_file_that_cannot_be_read_says_so(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(desk)
    window.hand_in([tmp_path / "gone.eml"])
    qtbot.waitUntil(lambda: window.footer.words.text().startswith("The file gone.eml cannot be taken"))


def test_of_several_files_those_that_can_be_read_are_handed_in(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "whole.eml").write_bytes(RAW)
    window = MainWindow(desk)
    window.hand_in([tmp_path / "gone.eml", tmp_path / "whole.eml"])
    qtbot.waitUntil(lambda: window.footer.words.text().startswith("Handed in"))
    assert "The file gone.eml cannot be taken" in window.footer.words.text()
    assert named(desk, "Dropped").asked


def test_the_original_is_shown_as_text(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    number = named(desk, "Sample lengths").message
    Messages(desk.journal).keep_original(number, b"Subject: x\r\n\r\n<b>bold</b> \xff")
    window.show_message(number)
    window.actions_.original.trigger()
    qtbot.waitUntil(lambda: window.findChild(originals.OriginalWindow) is not None)
    shown = window.findChild(originals.OriginalWindow)
    assert shown is not None
    assert shown.words.toPlainText() == "Subject: x\n\n<b>bold</b> \ufffd"


def test_an_original_that_is_gone_says_so(desk: Desk) -> None:
    with pytest.raises(StoreError, match="no longer"):
        originals.read_original(desk.journal.path, desk.keeper.settings, named(desk, "Re: Sample lengths"))


def test_what_the_users_own_list_forbids_is_allowed_and_logged_by_one_click(
    desk: Desk, qtbot: QtBot, settings_path: Path
) -> None:
    window = MainWindow(desk)
    forbidden = named(desk, "Test results")
    window.show_message(forbidden.message)
    assert window.actions_.allow.text() == "Take clinic.example off the never-log list and log it"
    window.actions_.allow.trigger()
    assert load(settings_path).never_log == ()
    assert again(desk, forbidden).asked
    window.show_message(named(desk, "Revised quote, spring delivery").message)
    assert not window.actions_.allow.isVisible()
