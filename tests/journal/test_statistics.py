from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ui import invented

from postlogg.journal import Confirmations, Journal, Outbox
from postlogg.journal.statistics import WEEKS, statistics, week_starts
from postlogg.model import Reason, Reply, State

NOW = time.mktime((2026, 11, 25, 14, 30, 0, 0, 0, -1))  # a Wednesday
DAY, WEEK = 86_400.0, 7 * 86_400.0


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "journal.sqlite") as opened:
        yield opened


def mail(
    ago: float, state: State | None = None, reason: Reason = Reason.SENT_TO_CUSTOMER, number: int = 0
) -> invented.Mail:
    words = "550 5.7.1 no" if state in (State.REJECTED, State.FAILED) else ""
    return invented.Mail(ago, invented.S, "Ann", f"ann{number}@acme.example", f"{ago}", reason, state, words=words)


def enter(journal: Journal, *mails: invented.Mail) -> list[int]:
    return invented.fill(journal, NOW, mails)


def confirm(journal: Journal, message: int, seconds: float) -> None:
    """As the engine does: asked about since it was accepted, and shown so much later."""
    submission = Outbox(journal).of_message(message)
    assert submission is not None
    Confirmations(journal).begin(submission.changed_at + 1)
    assert Outbox(journal).confirmed(submission.id, "Ann", submission.changed_at + seconds)
    journal.execute("UPDATE confirmation SET crm_id = '1', due_at = NULL WHERE submission = ?", submission.id)


def test_weeks_begin_on_mondays_and_the_last_is_this_one() -> None:
    starts = week_starts(NOW)
    assert len(starts) == WEEKS + 1
    assert {time.strftime("%a %H:%M", time.localtime(start)) for start in starts} == {"Mon 00:00"}
    assert starts[-2] <= NOW < starts[-1]


@given(st.floats(1e9, 4e9))
def test_every_moment_lies_in_its_own_week(now: float) -> None:
    starts = week_starts(now)
    assert starts == sorted(set(starts))
    assert starts[-2] <= now < starts[-1]


def test_what_was_logged_is_counted_in_its_week(journal: Journal) -> None:
    enter(journal, mail(60, State.ACCEPTED), mail(DAY, State.CONFIRMED), mail(WEEK, State.ACCEPTED),
          mail(11 * WEEK, State.ACCEPTED), mail(13 * WEEK, State.ACCEPTED), mail(90, State.HELD))  # fmt: skip
    found = statistics(journal, week_starts(NOW))
    assert [week.logged for week in found.weeks] == [1, *[0] * 9, 1, 2]
    assert found.logged == 4


def test_the_share_confirmed_is_of_those_that_the_crm_was_asked_about(journal: Journal) -> None:
    first, second, third, _ = enter(journal, *(mail(3600 * n, State.ACCEPTED, number=n) for n in (1, 2, 3)),
                                    mail(20 * DAY, State.ACCEPTED))  # fmt: skip
    for message, seconds in ((first, 30.0), (second, 300.0)):
        confirm(journal, message, seconds)
    found = statistics(journal, week_starts(NOW))
    assert (found.asked, found.confirmed) == (3, 2)
    assert found.share_confirmed == pytest.approx(2 / 3)
    assert found.confirmation_seconds == pytest.approx(165.0)
    assert Outbox(journal).of_message(third) is not None


def test_what_was_logged_through_the_api_says_nothing_about_the_time(journal: Journal) -> None:
    (message,) = enter(journal, mail(3600, State.ACCEPTED))
    confirm(journal, message, 90_000)
    journal.execute("UPDATE confirmation SET through_api = 1")
    found = statistics(journal, week_starts(NOW + 2 * DAY))
    assert (found.share_confirmed, found.confirmation_seconds) == (1.0, None)


def test_it_counts_for_the_week_in_which_the_server_took_it(journal: Journal) -> None:
    (message,) = enter(journal, mail(WEEK, State.ACCEPTED))
    confirm(journal, message, WEEK)
    assert [week.logged for week in statistics(journal, week_starts(NOW)).weeks][-2:] == [1, 0]


def test_what_was_not_logged_is_counted_by_its_reason(journal: Journal) -> None:
    enter(journal, mail(1, reason=Reason.ALL_INTERNAL), mail(2, reason=Reason.LIST_MAIL), mail(3, State.FAILED),
          mail(4, reason=Reason.LIST_MAIL), mail(5, State.WITHDRAWN), mail(6, State.FAILED, number=1),
          mail(7, reason=Reason.BCC_BY_HAND), mail(14 * WEEK, reason=Reason.LIST_MAIL))  # fmt: skip
    found = statistics(journal, week_starts(NOW))
    assert found.left_out == ((Reason.LIST_MAIL, 2), (Reason.ALL_INTERNAL, 1))
    assert found.not_delivered == ((State.FAILED, 2), (State.WITHDRAWN, 1))
    assert (found.by_hand, found.logged, found.share_confirmed, found.confirmation_seconds) == (1, 0, None, None)


def test_one_that_is_tried_again_and_taken_is_no_failure_any_more(journal: Journal) -> None:
    (message,) = enter(journal, mail(900, State.REJECTED))
    outbox, found = Outbox(journal), statistics(journal, week_starts(NOW))
    assert found.not_delivered == ((State.REJECTED, 1),)
    submission = outbox.of_message(message)
    assert submission is not None
    assert outbox.retry(submission.id, NOW)
    again = outbox.of_message(message)
    assert again is not None
    outbox.accepted(again, Reply(250, "Ok"), NOW)
    found = statistics(journal, week_starts(NOW))
    assert (found.not_delivered, found.logged) == ((), 1)


def test_a_large_journal_takes_a_moment(journal: Journal) -> None:
    invented.many(journal, 100_000, NOW)
    journal.execute(
        "INSERT INTO submission (message, destination, route, state, envelope_id, mail_from, rcpt_to, message_id, size,"
        " created_at, changed_at) SELECT id, 'hubspot', 'bcc', 'confirmed', id, '', '', '', 0, seen_at, seen_at + 30"
        " FROM message WHERE id % 2"
    )
    journal.execute("INSERT INTO confirmation (submission, accepted_at) SELECT id, created_at FROM submission")
    began = time.monotonic()
    found = statistics(journal, week_starts(NOW))
    assert time.monotonic() - began < 2.0
    assert found.logged + sum(count for _, count in found.left_out) == 100_000
    assert found.confirmation_seconds == 30.0
