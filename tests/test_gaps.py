"""What is missing in the CRM: found in the folders, asked for at a pace."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.support.command import Command, arrive
from tests.support.desk import Desk
from tests.support.mail import CUSTOMER, ME, mail

from postlogg.engine.gaps import ask_for, by_person, find_gaps, whom
from postlogg.engine.rehearsal import PROGRESS_EVERY, Judged
from postlogg.errors import PostloggError
from postlogg.model import Direction, Mode, State
from postlogg.settings import Destination

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
OTHER = "bo@annen.example"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path, None) as desk:
        yield desk


def gaps(desk: Desk, since: datetime = LONG_AGO) -> list[Judged]:
    return find_gaps(desk.journal, desk.settings, desk.secrets, since)


def test_what_was_never_logged_is_missing_and_what_is_under_way_is_not(desk: Desk) -> None:
    desk.send(mail(1))
    desk.round()  # on its way
    desk.choose(mode=Mode.OFF)
    desk.send(mail(2))
    desk.send(mail(3, to="mamma@hjemme.example"))
    desk.round()  # listed, and not logged
    desk.send(mail(4, to=OTHER))  # not even seen
    found = gaps(desk)
    assert [gap.message.message_id for gap in found] == ["<2@lab.example>", "<4@lab.example>"]
    assert [whom(gap).address for gap in found] == [CUSTOMER, OTHER]
    assert gaps(desk, datetime(2026, 11, 24, tzinfo=UTC)) == []


def test_they_are_grouped_by_whom_they_are_with(desk: Desk) -> None:
    for number, to in ((1, OTHER), (2, CUSTOMER), (3, CUSTOMER.upper())):
        desk.send(mail(number, to=to, date=f"Mon, 23 Nov 2026 09:1{number}:00 +0100"))
    people = by_person(gaps(desk))
    assert [(len(person.gaps), person.mailbox.address) for person in people] == [(2, CUSTOMER), (1, OTHER)]
    assert [gap.message.message_id for gap in people[0].gaps] == ["<3@lab.example>", "<2@lab.example>"]


def test_what_is_asked_for_leaves_a_few_a_minute_the_oldest_first(desk: Desk) -> None:
    raws = [mail(number, date=f"Mon, 23 Nov 2026 09:1{number}:00 +0100") for number in range(3)]
    desk.choose(mode=Mode.OFF)
    for raw in reversed(raws):
        desk.send(raw)
    found = gaps(desk)
    assert len(ask_for(desk.journal, found, desk.now(), per_minute=2)) == 3
    assert gaps(desk) == []  # asked for already
    desk.engine.round()
    assert [desk.entry(raw).state for raw in raws] == [State.QUEUED, State.QUEUED, None]
    assert desk.entry(raws[2]).asked
    desk.put_forward(60)
    desk.engine.round()
    assert desk.entry(raws[2]).state is State.QUEUED
    assert not desk.entry(raws[2]).asked


def test_a_search_can_be_stopped_and_says_how_far_it_is(desk: Desk) -> None:
    for number in range(2 * PROGRESS_EVERY):
        desk.send(mail(number))
    told: list[int] = []
    found = find_gaps(desk.journal, desk.settings, desk.secrets, LONG_AGO, progress=told.append,
                      stopped=lambda: bool(told))  # fmt: skip
    assert told == [PROGRESS_EVERY]
    assert len(found) == PROGRESS_EVERY


def test_without_an_address_of_the_crm_nothing_can_be_missing_there(desk: Desk) -> None:
    desk.choose(destination=Destination())
    with pytest.raises(PostloggError, match="address of the CRM"):
        gaps(desk)


def test_the_command_lists_them_and_has_them_logged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = Command(tmp_path, monkeypatch, capsys)
    profile = command.configured(port=9)  # nothing listens there
    arrive(profile, mail(1), Direction.SENT)
    arrive(profile, mail(2, sender=CUSTOMER, to=ME, in_reply_to="<1@lab.example>"), Direction.RECEIVED)
    assert command("gaps", "--json").status == 2  # from when on?
    answer = command.answer("gaps", "--since", "2026-11-01")
    assert set(answer) == {"people", "missing", "asked", "per_minute"}
    (person,) = answer["people"]
    assert person["address"] == CUSTOMER
    assert {each["reason"] for each in person["messages"]} == {"sent_to_customer", "answers_logged"}
    assert command.answer("status")["counts"]["all"] == 0
    assert "2 missing, with 1 person." in command("gaps", "--since", "2026-11-01").out
    assert command("gaps", "--since", "2026-11-01", "--per-minute", "0").status == 2
    asked = command.answer("gaps", "--since", "2026-11-01", "--log", "--per-minute", "5")
    assert (len(asked["asked"]), asked["missing"], asked["per_minute"]) == (2, 2, 5)
    assert command.answer("status")["counts"]["waiting"] == 2
    assert command("gaps", "--since", "2026-11-01").out.strip() == "Nothing is missing."
