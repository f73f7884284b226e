from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.test_actions import again, kinds, named

from postlogg.engine.confirming import NOT_SHOWN
from postlogg.engine.notices import WITHOUT_FILE
from postlogg.journal import Confirmation, Confirmations, Entry, EventKind, Outbox
from postlogg.settings import Destination
from postlogg.ui.desk import Desk
from postlogg.ui.entries_model import SECOND_LINE, Column
from postlogg.ui.main_window import MainWindow

SUBJECT = "Minutes of our call"
DAY = 24 * 3600.0


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def confirmation(desk: Desk, entry: Entry) -> Confirmation:
    assert entry.submission is not None
    known = Confirmations(desk.journal).of_submission(entry.submission)
    assert known is not None
    return known


def accepted(desk: Desk) -> tuple[Entry, int]:
    entry = named(desk, SUBJECT)
    assert entry.submission is not None
    Confirmations(desk.journal).begin(desk.clock())
    return entry, entry.submission


def found(desk: Desk) -> Entry:
    """As the engine writes it down once the CRM shows it."""
    entry, number = accepted(desk)
    detail, now = "Kari Nordmann · Acme AS · 2 deals", desk.clock()
    Outbox(desk.journal).confirmed(number, detail, now)
    Confirmations(desk.journal).found(number, "17", "Kari Nordmann", "Acme AS", ["Nytt bygg", "Båt"], now)
    desk.listing.happened(entry.message, EventKind.CONFIRMED, now, detail)
    return again(desk, entry)


def missing(desk: Desk) -> Entry:
    entry, number = accepted(desk)
    Confirmations(desk.journal).not_found(number, desk.clock(), None)
    Outbox(desk.journal).noted(number, NOT_SHOWN)
    desk.listing.happened(entry.message, EventKind.UNCONFIRMED, desk.clock())
    desk.keeper.change(destination=Destination("hubspot", "471100@bcc.hubspot.com", confirm=True))
    return again(desk, entry)


def test_a_confirmed_one_says_on_whom(desk: Desk, qtbot: QtBot) -> None:
    entry = found(desk)
    window = MainWindow(desk)
    window.show_message(entry.message)
    row = window.model.row_of(entry.message)
    assert "Confirmed on Kari Nordmann · Acme AS · 2 deals" in str(
        window.model.index(row, Column.SUBJECT).data(SECOND_LINE)
    )
    shown = words_of(window.details)
    assert "Confirmed on Kari Nordmann · Acme AS · 2 deals" in shown
    assert "Deals: Nytt bygg, Båt" in shown
    assert shown.count("Kari Nordmann · Acme AS · 2 deals") == 2  # and in the history


def test_one_that_was_logged_through_the_api_says_so(desk: Desk, qtbot: QtBot) -> None:
    entry, number = accepted(desk)
    Outbox(desk.journal).confirmed(number, "Kari", desk.clock())
    Confirmations(desk.journal).found(number, "17", "Kari", "", [], desk.clock(), through_api=True)
    window = MainWindow(desk)
    window.show_message(entry.message)
    assert "Logged through the API on Kari" in words_of(window.details)


def test_a_missing_one_tells_the_likely_reasons_and_is_logged_through_the_api(desk: Desk, qtbot: QtBot) -> None:
    Confirmations(desk.journal).begin_rest(desk.clock() + DAY, 2)
    entry = missing(desk)
    window = MainWindow(desk)
    window.show_message(entry.message)
    shown = words_of(window.details)
    assert "not found in the CRM after a day" in shown
    assert "From address" in shown or "sender" in shown
    log = next(made for made in window.details.findChildren(QPushButton) if "API" in made.text())
    log.click()
    box = window.findChild(QMessageBox)
    assert box is not None
    assert SUBJECT in box.text()
    next(made for made in box.buttons() if box.buttonRole(made) is QMessageBox.ButtonRole.AcceptRole).click()
    assert window.footer.words.text() == "It will be logged through the CRM's API."
    assert confirmation(desk, entry).to_log
    assert Confirmations(desk.journal).rest() == (0, 0)
    assert kinds(desk, entry)[-1] is EventKind.ASKED
    assert not window.actions_.log_by_api.isEnabled()


def test_nothing_is_asked_of_the_api_when_the_question_is_cancelled(desk: Desk, qtbot: QtBot) -> None:
    entry = missing(desk)
    window = MainWindow(desk)
    window.show_message(entry.message)
    window.actions_.log_by_api.trigger()
    box = window.findChild(QMessageBox)
    assert box is not None
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert not confirmation(desk, entry).to_log


def test_a_notice_of_the_crm_is_shown_as_its_words(desk: Desk, qtbot: QtBot) -> None:
    entry, number = accepted(desk)
    window = MainWindow(desk)
    for note, shown in (("Contact not created", "The CRM says: Contact not created"), (WITHOUT_FILE, WITHOUT_FILE)):
        Outbox(desk.journal).noted(number, note)
        desk.listing.happened(entry.message, EventKind.CRM_SAID, desk.clock(), note)
        window.show_message(entry.message)
        assert shown in words_of(window.details).splitlines()
