from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from tests.support.mail import enter, mail, queue

from postlogg.journal import Confirmations, Journal, Listing, Messages, Outbox, View
from postlogg.journal.confirmations import FIRST_POLL_SECONDS, WINDOW_SECONDS
from postlogg.journal.schema import SCHEMA_VERSION, STEPS
from postlogg.model import Reply, State


@pytest.fixture
def journal(tmp_path: Path):
    with Journal(tmp_path / "journal.sqlite") as journal:
        yield journal


def accept(journal: Journal, number: int, now: float = 1000.0) -> int:
    """A submission that the mail server took; its number."""
    outbox = Outbox(journal)
    message = enter(Messages(journal), mail(number))
    queue(outbox, message, mail(number))
    submission = outbox.of_message(message)
    assert submission is not None
    outbox.accepted(submission, Reply(250, "ok"), now)
    return submission.id


def test_a_journal_of_the_first_version_is_carried_over(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with sqlite3.connect(path) as old:
        for statement in STEPS[0].split(";"):
            old.execute(statement)
        old.execute("INSERT INTO fact VALUES ('capturing', 'off')")
        old.execute("PRAGMA user_version = 1")
    old.close()
    with Journal(path) as journal:
        assert journal.value("PRAGMA user_version") == SCHEMA_VERSION
        assert journal.value("SELECT value FROM fact") == "off"
        number = accept(journal, 1)
        Confirmations(journal).begin(1000.0)
        assert Confirmations(journal).of_submission(number) is not None
    with Journal(path) as again:
        assert Confirmations(again).of_submission(number) is not None


def test_what_was_accepted_is_asked_about_after_a_moment(journal: Journal) -> None:
    confirmations, number = Confirmations(journal), accept(journal, 1)
    confirmations.begin(1001.0)
    assert confirmations.due(1000.0 + FIRST_POLL_SECONDS - 0.1, 10) == []
    assert confirmations.next_due() == 1000.0 + FIRST_POLL_SECONDS
    (due,) = confirmations.due(1000.0 + FIRST_POLL_SECONDS, 10)
    assert (due.submission, due.accepted_at, due.crm_id) == (number, 1000.0, "")


def test_nothing_is_asked_about_the_past_unless_the_user_does(journal: Journal) -> None:
    confirmations, number = Confirmations(journal), accept(journal, 1)
    now = 1001.0 + WINDOW_SECONDS
    confirmations.begin(now)
    assert confirmations.of_submission(number) is None
    assert confirmations.ask_now(number, now)
    assert [each.submission for each in confirmations.due(now, 10)] == [number]


def test_one_that_failed_and_was_accepted_again_is_asked_about_afresh(journal: Journal) -> None:
    confirmations, outbox, number = Confirmations(journal), Outbox(journal), accept(journal, 1)
    confirmations.begin(1001.0)
    confirmations.not_found(number, 1005.0, None)
    outbox.failed(number, "5.1.1", "no such mailbox", 1010.0)
    confirmations.begin(1011.0)
    assert confirmations.of_submission(number) is None
    outbox.retry(number, 1020.0)
    submission = outbox.get(number)
    assert submission is not None
    outbox.accepted(submission, Reply(250, "ok"), 1030.0)
    confirmations.begin(1031.0)
    assert confirmations.next_due() == 1030.0 + FIRST_POLL_SECONDS


def test_found(journal: Journal) -> None:
    confirmations, outbox, number = Confirmations(journal), Outbox(journal), accept(journal, 1)
    confirmations.begin(1001.0)
    confirmations.found(number, "77", "Kåre", "Blåbær AS", ["Båt", "Hytte"], 1006.0)
    assert outbox.confirmed(number, "Kåre · Blåbær AS · 2 deals", 1006.0)
    found = confirmations.of_submission(number)
    assert found is not None
    assert (found.crm_id, found.contact, found.company, found.deals) == ("77", "Kåre", "Blåbær AS", ("Båt", "Hytte"))
    assert (found.due_at, found.missing, found.through_api) == (None, False, False)
    submission = outbox.get(number)
    assert submission is not None
    assert submission.state is State.CONFIRMED
    assert not confirmations.ask_now(number, 1010.0)
    assert not outbox.failed(number, "5.1.1", "late notice", 1011.0)


def test_what_failed_is_not_confirmed(journal: Journal) -> None:
    outbox, number = Outbox(journal), accept(journal, 1)
    outbox.failed(number, "5.1.1", "no such mailbox", 1010.0)
    assert not outbox.confirmed(number, "x", 1011.0)
    assert not Confirmations(journal).ask_to_log(number, 1011.0)


def test_a_wish_to_log_comes_first(journal: Journal) -> None:
    confirmations = Confirmations(journal)
    first, second = accept(journal, 1), accept(journal, 2, now=1001.0)
    confirmations.begin(1002.0)
    confirmations.ask_to_log(first, 1003.0)
    assert [each.submission for each in confirmations.due(2000.0, 10)] == [first, second]
    confirmations.begin_logging(first, 1004.0)
    row = confirmations.of_submission(first)
    assert row is not None
    assert (row.to_log, row.logging_since) == (True, 1004.0)
    confirmations.end_logging(first, 1005.0, None)
    row = confirmations.of_submission(first)
    assert row is not None
    assert (row.to_log, row.logging_since, row.missing) == (False, None, True)


def test_the_api_is_given_a_rest(journal: Journal) -> None:
    confirmations = Confirmations(journal)
    assert confirmations.rest() == (0.0, 0)
    confirmations.begin_rest(1234.5, 2)
    assert confirmations.rest() == (1234.5, 2)
    confirmations.end_rest()
    assert confirmations.rest() == (0.0, 0)


def test_what_the_crm_does_not_show_wants_attention(journal: Journal) -> None:
    confirmations, listing, number = Confirmations(journal), Listing(journal), accept(journal, 1)
    confirmations.begin(1001.0)
    assert listing.count(View.ATTENTION) == 0
    confirmations.not_found(number, 1005.0, None)
    (entry,) = listing.entries(View.ATTENTION)
    assert (entry.missing, entry.state) == (True, State.ACCEPTED)
    confirmations.found(number, "77", "", "", [], 1006.0)
    Outbox(journal).confirmed(number, "", 1006.0)
    assert listing.count(View.ATTENTION) == 0
    assert not listing.entries()[0].missing
