"""The outbox as a state machine: whatever engine, user and notices do, nothing is lost or sent after a withdrawal."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule
from tests.support.mail import enter, mail, queue

from postlogg.journal import Journal, Messages, Outbox, Submission
from postlogg.model import Reply, State


@pytest.fixture
def outbox(tmp_path: Path):
    with Journal(tmp_path / "journal.sqlite") as journal:
        for number in (1, 2, 3):
            enter(Messages(journal), mail(number))
        yield Outbox(journal)


def submission(outbox: Outbox, message: int) -> Submission:
    found = outbox.of_message(message)
    assert found is not None
    return found


def test_small_goes_before_huge_and_old_before_new(outbox: Outbox) -> None:
    queue(outbox, 1, mail(1, body="x" * 2_000_000), now=1.0)
    queue(outbox, 2, mail(2), now=3.0)
    queue(outbox, 3, mail(3), now=2.0)
    assert [due.message for due in outbox.due(2000.0)] == [3, 2, 1]


def test_held_without_a_time_is_never_due(outbox: Outbox) -> None:
    queue(outbox, 1, mail(1), due_at=None, held=True)
    assert outbox.due(1e12) == []
    assert outbox.next_due() is None
    assert outbox.log_now(submission(outbox, 1).id, 5.0)
    assert [due.message for due in outbox.due(5.0)] == [1]


def test_the_undo_window_ends_by_itself(outbox: Outbox) -> None:
    queue(outbox, 1, mail(1), due_at=1010.0, held=True)
    assert outbox.due(1009.0) == []
    assert [due.message for due in outbox.due(1010.0)] == [1]
    assert outbox.next_due() == 1010.0


def test_a_claimed_one_can_no_longer_be_withdrawn(outbox: Outbox) -> None:
    queue(outbox, 1, mail(1))
    found = submission(outbox, 1)
    assert outbox.claim(found)
    assert not outbox.claim(found)
    assert not outbox.withdraw(found.id, 2.0)
    outbox.accepted(found, Reply(250, "ok"), 3.0)
    assert submission(outbox, 1).state is State.ACCEPTED
    assert not outbox.has_content(found)


def test_a_withdrawn_one_cannot_be_claimed(outbox: Outbox) -> None:
    queue(outbox, 1, mail(1))
    found = submission(outbox, 1)
    assert outbox.withdraw(found.id, 2.0)
    assert not outbox.claim(found)
    assert not outbox.withdraw(found.id, 3.0)


def test_what_a_killed_engine_had_in_hand_is_due_again(outbox: Outbox) -> None:
    queue(outbox, 1, mail(1))
    assert outbox.claim(submission(outbox, 1))
    outbox.unclaim_all()
    (due,) = outbox.due(2000.0)
    assert outbox.claim(due)


def test_a_notice_that_was_quicker_than_the_reply_wins(outbox: Outbox) -> None:
    queue(outbox, 1, mail(1))
    found = submission(outbox, 1)
    outbox.claim(found)
    assert outbox.failed(found.id, "5.1.1", "no such user", 2.0)
    outbox.accepted(found, Reply(250, "ok"), 3.0)
    assert submission(outbox, 1).state is State.FAILED
    assert not outbox.failed(found.id, "5.1.1", "no such user", 4.0)


def test_a_notice_that_was_quicker_than_a_late_deferral_wins(outbox: Outbox) -> None:
    queue(outbox, 1, mail(1))
    found = submission(outbox, 1)
    outbox.claim(found)
    assert outbox.failed(found.id, "5.1.1", "no such user", 2.0)
    outbox.deferred(found, Reply(451, "later"), "", 3.0, 63.0)
    assert (submission(outbox, 1).state, submission(outbox, 1).due_at) == (State.FAILED, None)
    assert outbox.next_due() is None


class OutboxMachine(RuleBasedStateMachine):
    numbers = Bundle("numbers")
    in_hand = Bundle("in_hand")

    @initialize()
    def open(self) -> None:
        self.directory = tempfile.TemporaryDirectory()
        self.journal = Journal(Path(self.directory.name) / "journal.sqlite")
        self.outbox = Outbox(self.journal)
        self.clock = 1000.0
        self.sent_while_withdrawn = 0
        self.count = 0
        self.taken: set[int] = set()
        self.crashes = 0

    @rule(target=numbers, ask=st.booleans())
    def found(self, ask: bool) -> int:
        self.count += 1
        number = enter(Messages(self.journal), mail(self.count))
        queue(self.outbox, number, mail(self.count), now=self.clock, due_at=None if ask else self.clock, held=ask)
        return number

    @rule(target=in_hand, number=numbers)
    def claim(self, number: int) -> tuple[int, int] | None:
        found = submission(self.outbox, number)
        claimable = found.state in (State.QUEUED, State.DEFERRED, State.HELD)
        if claimable and self.outbox.claim(found):
            return number, self.crashes
        return None

    @rule(taken=consumes(in_hand), reply=st.sampled_from(["accepted", "deferred", "rejected", "crash"]))
    def settle(self, taken: tuple[int, int] | None, reply: str) -> None:
        # a crash ends whatever was in hand
        if taken is None or taken[1] != self.crashes:
            return
        found, now = submission(self.outbox, taken[0]), self.tick()
        if found.state in (State.WITHDRAWN,):
            self.sent_while_withdrawn += 1
        if reply == "accepted":
            self.taken.add(found.message)
            self.outbox.accepted(found, Reply(250, "ok"), now)
        elif reply == "deferred":
            self.outbox.deferred(found, Reply(450, "later"), "", now, now + 60)
        elif reply == "rejected":
            self.outbox.rejected(found, Reply(550, "no"), "", now)
        else:
            self.crashes += 1
            self.outbox.unclaim_all()

    @rule(number=numbers, wish=st.sampled_from(["withdraw", "retry", "log_now", "failed"]))
    def user_or_notice(self, number: int, wish: str) -> None:
        found, now = submission(self.outbox, number), self.tick()
        if wish == "failed":
            self.outbox.failed(found.id, "5.0.0", "no", now)
            return
        before = found.state
        done = getattr(self.outbox, wish)(found.id, now)
        after = submission(self.outbox, number).state
        assert (before == after) or done

    def tick(self) -> float:
        self.clock += 1
        return self.clock

    @invariant()
    def nothing_leaves_after_a_withdrawal(self) -> None:
        assert getattr(self, "sent_while_withdrawn", 0) == 0

    @invariant()
    def nothing_is_lost(self) -> None:
        if hasattr(self, "journal"):
            # what the server once took is made again from its folder, if a notice and a retry follow
            rows = self.journal.rows(
                "SELECT message FROM submission s WHERE state IN ('held', 'queued', 'deferred')"
                " AND NOT EXISTS (SELECT 1 FROM content c WHERE c.message = s.message)"
            )
            assert {row["message"] for row in rows} <= self.taken

    def teardown(self) -> None:
        if hasattr(self, "journal"):
            self.journal.close()
            self.directory.cleanup()


TestOutbox = OutboxMachine.TestCase
TestOutbox.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
