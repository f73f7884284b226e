from __future__ import annotations

import sqlite3
import stat
import threading
from pathlib import Path

import pytest
from tests.support.mail import CUSTOMER, enter, mail, queue

from postlogg.errors import JournalError
from postlogg.journal import EventKind, Journal, Listing, Messages, Outbox, Switch, Traces, View
from postlogg.journal.schema import STEPS
from postlogg.mail.message import parse
from postlogg.model import Check, Decision, Direction, Reason, Reply, Route, State


@pytest.fixture
def journal(tmp_path: Path):
    with Journal(tmp_path / "journal.sqlite") as journal:
        yield journal


def test_the_file_is_private_and_durable(tmp_path: Path, journal: Journal) -> None:
    assert stat.S_IMODE((tmp_path / "journal.sqlite").stat().st_mode) == 0o600
    assert journal.value("PRAGMA journal_mode") == "wal"
    assert journal.value("PRAGMA synchronous") == 2


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(JournalError, match="newer Postlogg"):
        Journal(path)


def test_a_journal_of_an_older_version_is_listed_in_the_same_order(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with sqlite3.connect(path) as old:
        old.executescript(";".join(STEPS[:5]))
        old.executemany(
            "INSERT INTO message (key, message_id, direction, folder, position, contact, contact_name, subject, size,"
            " seen_at, route, reason) VALUES (?, ?, 'sent', '', '', '', '', '', 1, ?, 'none', 'draft')",
            [(f"k{number}", f"<{number}@x.example>", float(at)) for number, at in enumerate((5, 9, 5, 1), 1)],
        )
        old.execute("PRAGMA user_version = 5")
    old.close()
    with Journal(path) as journal:
        assert [entry.message for entry in Listing(journal).entries()] == [2, 3, 1, 4]
        plan = journal.rows("EXPLAIN QUERY PLAN SELECT * FROM message ORDER BY seen_at DESC, id DESC LIMIT 9")
        assert ["message_by_time" in row["detail"] for row in plan] == [True]


def test_a_message_that_is_entered_again_stays_the_same_entry(journal: Journal) -> None:
    messages, first, again = Messages(journal), Decision(Route.NONE, Reason.TRASH), Decision(Route.NONE, Reason.SPAM)
    number = messages.record(parse(mail(1)), Direction.SENT, first, folder="a", position="1", size=1, now=1.0)
    other = messages.record(parse(mail(2)), Direction.SENT, first, folder="a", position="2", size=1, now=2.0)
    assert messages.record(parse(mail(1)), Direction.SENT, again, folder="b", position="3", size=1, now=3.0) == number
    located = messages.by_id(number)
    assert located is not None
    assert (located.folder, located.position, located.reason) == ("b", "3", Reason.SPAM)
    assert [entry.message for entry in Listing(journal).entries()] == [other, number]


def test_a_file_that_is_no_journal_is_said_to_be_so(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_bytes(b"not a database" * 100)
    with pytest.raises(JournalError, match="cannot be opened"):
        Journal(path)


def test_a_failed_transaction_leaves_nothing(journal: Journal) -> None:
    messages = Messages(journal)

    def fail_halfway() -> None:
        with journal.transaction():
            enter(messages, mail(1))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    assert messages.located(parse(mail(1)).key) is None


def test_a_viewer_sees_that_something_changed(tmp_path: Path, journal: Journal) -> None:
    with Journal(tmp_path / "journal.sqlite") as viewer:
        before = viewer.data_version()
        assert viewer.data_version() == before
        enter(Messages(journal), mail(1))
        assert viewer.data_version() != before
        assert Listing(viewer).count() == 1


def test_a_message_is_entered_once_however_often_it_is_seen(journal: Journal) -> None:
    messages = Messages(journal)
    assert enter(messages, mail(1)) == enter(messages, mail(1))
    assert Listing(journal).count() == 1


def test_history_counts_what_is_in_the_crm_or_on_its_way(journal: Journal) -> None:
    messages, outbox = Messages(journal), Outbox(journal)
    number = enter(messages, mail(1))
    assert not messages.is_logged(["<1@lab.example>"])
    queue(outbox, number, mail(1), due_at=None, held=True)
    assert not messages.is_logged(["<1@lab.example>"]), "it waits for the user"
    queue(outbox, number, mail(1), due_at=1010.0, held=True)
    assert messages.is_logged(["<0@x.example>", "<1@lab.example>"])
    assert messages.has_logged_person(CUSTOMER.upper())
    assert not messages.has_logged_person("ola@kunde.example")
    submission = outbox.of_message(number)
    assert submission is not None
    outbox.rejected(submission, Reply(550, "no"), "no", 1020.0)
    assert not messages.is_logged(["<1@lab.example>"])


def test_by_hand_counts_as_logged(journal: Journal) -> None:
    messages = Messages(journal)
    enter(messages, mail(1), Reason.BCC_BY_HAND)
    assert messages.is_logged(["<1@lab.example>"])
    received = mail(2, sender=CUSTOMER, to="rep@lab.example")
    number = enter(messages, received, Reason.UNKNOWN_SENDER)
    assert messages.mark_forwarded_by_hand(["<2@kunde.example>"]) == [number]
    assert messages.mark_forwarded_by_hand(["<2@kunde.example>"]) == []
    assert messages.is_logged(["<2@kunde.example>"])


def test_views_and_search(journal: Journal) -> None:
    messages, outbox, listing = Messages(journal), Outbox(journal), Listing(journal)
    for number in range(1, 7):
        enter(messages, mail(number, subject=f"Tilbud {number} 100%"), now=1000.0 + number)
    for number in range(1, 5):
        queue(outbox, number, mail(number))
    accepted, rejected, deferred = (outbox.of_message(number) for number in (1, 2, 3))
    assert accepted
    assert rejected
    assert deferred
    outbox.accepted(accepted, Reply(250, "ok"), 2000.0)
    outbox.rejected(rejected, Reply(550, "5.7.1 unknown alias"), "", 2000.0)
    outbox.deferred(deferred, None, "no connection", 2000.0, 2060.0)
    shown = {view: [entry.message for entry in listing.entries(view)] for view in View}
    assert shown == {
        View.ALL: [6, 5, 4, 3, 2, 1],
        View.ATTENTION: [2],
        View.WAITING: [4, 3],
        View.LOGGED: [1],
        View.NOT_LOGGED: [6, 5, 2],
    }
    assert [entry.message for entry in listing.entries(text="tilbud 3")] == [3]
    assert listing.count(text="100%") == 6
    assert listing.count(text="100_") == 0
    assert listing.count(states=[State.REJECTED, State.QUEUED]) == 2
    assert [entry.message for entry in listing.entries(limit=2, offset=1)] == [5, 4]
    assert [entry.message for entry in listing.unacknowledged()] == [2]


def test_checks_and_history_are_kept(journal: Journal) -> None:
    messages, listing = Messages(journal), Listing(journal)
    check = Check("content_size", passed=False, asked="≤ 2 MB", found="3 MB", remedy="Shorten it.")
    decision = Decision(Route.NONE, Reason.REQUIREMENT, "content_size", checks=(check,))
    number = messages.record(parse(mail(1)), Direction.SENT, decision, folder="", position="", size=1, now=1.0)
    listing.happened(number, EventKind.FOUND, 1.0, "/mail/Sent")
    listing.happened(number, EventKind.DECIDED, 2.0, "requirement content_size")
    assert listing.checks(number) == (check,)
    assert [(event.kind, event.at) for event in listing.history(number)] == [
        (EventKind.FOUND, 1.0),
        (EventKind.DECIDED, 2.0),
    ]


def test_the_switch_and_the_pause(journal: Journal) -> None:
    switch = Switch(journal)
    assert switch.is_on(0)
    switch.pause(100.0)
    assert not switch.is_on(99)
    assert switch.is_on(100)
    switch.turn(on=False)
    assert not switch.is_on(1000)
    switch.turn(on=True)
    assert switch.is_on(0)


def test_two_writers_take_turns(tmp_path: Path, journal: Journal) -> None:
    def write(first: int) -> None:
        with Journal(tmp_path / "journal.sqlite") as mine:
            for number in range(first, first + 50):
                with mine.transaction():
                    enter(Messages(mine), mail(number))

    threads = [threading.Thread(target=write, args=(start,)) for start in (0, 100, 200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Listing(journal).count() == 150


def test_what_is_asked_of_each_message_is_found_by_an_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scan of all messages for each new one would take a mailbox of 100,000 a third of a second each time."""
    asked: list[tuple[str, tuple[object, ...]]] = []
    with Journal(tmp_path / "journal.sqlite") as journal:
        messages, rows = Messages(journal), Journal.rows

        def noted(self: Journal, sql: str, *values: object) -> list[sqlite3.Row]:
            asked.append((sql, values))
            return rows(self, sql, *values)

        monkeypatch.setattr(Journal, "rows", noted)
        messages.is_logged(["<1@lab.example>"])
        messages.has_logged_person("kari@kunde.example")
        messages.is_own_submission("<1@lab.example>")
        messages.was_forwarded_by_hand("<1@lab.example>")
        messages.mark_forwarded_by_hand(["<1@lab.example>"])
        messages.located("key")
        messages.by_message_id("<1@lab.example>")
        messages.asked()
        Traces(journal).by_message_ids(["<1@lab.example>"])
        Traces(journal).by_envelope_id("x")
        monkeypatch.undo()
        plans = {sql: [row["detail"] for row in journal.rows(f"EXPLAIN QUERY PLAN {sql}", *v)] for sql, v in asked}
    assert len(plans) == 10
    assert not [plan for details in plans.values() for plan in details if plan.startswith("SCAN")], plans
