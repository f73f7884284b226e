"""What automatic logging would have done, told before it is turned on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.support.desk import Desk
from tests.support.mail import CUSTOMER, mail

from postlogg.engine.rehearsal import PROGRESS_EVERY, Judged, Outcome, rehearse_automatic
from postlogg.errors import PostloggError
from postlogg.model import Mode, Reason
from postlogg.settings import Destination

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
OTHER = "bo@annen.example"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path, None) as desk:
        desk.choose(mode=Mode.OFF)
        yield desk


def rehearsed(desk: Desk, since: datetime = LONG_AGO) -> Outcome:
    return rehearse_automatic(desk.journal, desk.settings, desk.secrets, since)


def ids(judged: tuple[Judged, ...]) -> list[str]:
    return [each.message.message_id for each in judged]


def test_it_tells_what_would_be_logged_and_why_not(desk: Desk) -> None:
    for number, to in enumerate((CUSTOMER, OTHER, CUSTOMER.upper(), "mamma@hjemme.example", "kari@lab.example")):
        desk.send(mail(number, to=to))
    found = rehearsed(desk)
    assert ids(found.logged) == [f"<{number}@lab.example>" for number in (0, 1, 2)]
    assert found.people == 2
    assert [each.decision.reason for each in found.left_out] == [Reason.NEVER_LOG, Reason.ALL_INTERNAL]
    assert found.held == ()


def test_nothing_is_written_and_nothing_leaves(desk: Desk) -> None:
    desk.send(mail(1))
    before = desk.journal.data_version(), desk.listing.count()
    assert len(rehearsed(desk).logged) == 1
    assert (desk.journal.data_version(), desk.listing.count()) == before


def test_who_is_asked_about_first_would_wait(desk: Desk) -> None:
    desk.choose(ask_first=(CUSTOMER,))
    desk.send(mail(1))
    found = rehearsed(desk)
    assert (ids(found.held), found.logged, found.people) == (["<1@lab.example>"], (), 0)


def test_what_is_older_is_not_looked_at(desk: Desk) -> None:
    desk.send(mail(1))
    assert rehearsed(desk, datetime(2026, 11, 24, tzinfo=UTC)) == Outcome((), (), ())


def test_a_large_folder_is_judged_no_differently(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, to in enumerate((CUSTOMER, OTHER, "mamma@hjemme.example") * 100):
        desk.send(mail(number, to=to))
    found = rehearsed(desk)
    monkeypatch.setattr("postlogg.stores.ahead.LARGE", 1)
    again = rehearsed(desk)
    assert all(each.found.message for each in again.logged)
    assert not any(each.found.message for each in found.logged)
    for one, other in ((found.logged, again.logged), (found.left_out, again.left_out)):
        assert [(each.message, each.decision, each.found.position, each.found.size) for each in one] == [
            (each.message, each.decision, each.found.position, each.found.size) for each in other
        ]
    assert (len(again.logged), len(again.left_out)) == (200, 100)


def test_it_tells_how_far_it_is_and_can_be_stopped(desk: Desk) -> None:
    for number in range(2 * PROGRESS_EVERY + 1):
        desk.send(mail(number))
    told: list[int] = []
    everything = rehearse_automatic(desk.journal, desk.settings, desk.secrets, LONG_AGO, progress=told.append)
    assert told == [PROGRESS_EVERY, 2 * PROGRESS_EVERY]
    assert len(everything.logged) == 2 * PROGRESS_EVERY + 1
    told.clear()
    some = rehearse_automatic(desk.journal, desk.settings, desk.secrets, LONG_AGO, progress=told.append,
                              stopped=lambda: bool(told))  # fmt: skip
    assert len(some.logged) == PROGRESS_EVERY


def test_without_an_address_or_a_folder_it_says_so(desk: Desk) -> None:
    desk.choose(folders=())
    with pytest.raises(PostloggError, match="No folder is watched"):
        rehearsed(desk)
    desk.choose(destination=Destination())
    with pytest.raises(PostloggError, match="address of the CRM is missing"):
        rehearsed(desk)
