"""What is missing in the CRM: found in the folders, asked for at a pace."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.support.command import Command, arrive
from tests.support.desk import Desk
from tests.support.mail import CUSTOMER, ME, mail
from tests.support.waiting import until

from postlogg.engine.gaps import ask_for, by_person, find_gaps, whom
from postlogg.engine.rehearsal import PROGRESS_EVERY, Judged
from postlogg.engine.trail import SAVE_EVERY
from postlogg.errors import PostloggError
from postlogg.journal import Conversations, Journal, Switch
from postlogg.mail.message import parse
from postlogg.model import Direction, Mode, State, Wish
from postlogg.settings import Destination, load, save

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
OTHER = "bo@annen.example"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path, None) as desk:
        yield desk


ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)}
DYING = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from postlogg.engine.gaps import find_gaps
from postlogg.journal import Journal
from postlogg.settings import load
from postlogg.system.secrets import MemorySecrets
folder = Path(sys.argv[1])
def progress(looked_at):
    if looked_at >= int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
with Journal(folder / "journal.sqlite") as journal:
    find_gaps(journal, load(folder / "settings.toml"), MemorySecrets(), datetime(2026, 1, 1, tzinfo=UTC),
              progress=progress)
"""


def ids(found: list[Judged]) -> list[str]:
    return [each.message.message_id for each in found]


def stopped_at(desk: Desk, told: list[int], number: int) -> list[Judged]:
    """What was found until so many were looked at."""
    return find_gaps(desk.journal, desk.settings, desk.secrets, LONG_AGO, progress=told.append,
                     stopped=lambda: bool(told) and told[-1] >= number)  # fmt: skip


def kept(desk: Desk) -> tuple[int, ...]:
    """What the journal remembers: whether there is a search, its gaps, and what is settled."""
    counts = (desk.journal.value(f"SELECT count(*) FROM {table}") for table in ("search_gap", "search_settled"))
    return (int(bool(Switch(desk.journal).fact("gap_search"))), *counts)


def looked_at(journal: Journal) -> int:
    return int(json.loads(Switch(journal).fact("gap_search") or "{}").get("looked_at", 0))


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


def test_what_was_stopped_goes_on_there(desk: Desk) -> None:
    for number in range(3 * PROGRESS_EVERY):
        desk.send(mail(number, to=CUSTOMER if number % 2 else "mamma@hjemme.example"))
    told: list[int] = []
    some = stopped_at(desk, told, PROGRESS_EVERY)
    again = stopped_at(desk, told, 2 * PROGRESS_EVERY)
    everything = find_gaps(desk.journal, desk.settings, desk.secrets, LONG_AGO, progress=told.append)
    assert told == [PROGRESS_EVERY, 2 * PROGRESS_EVERY, 3 * PROGRESS_EVERY]  # nothing was looked at twice
    assert ids(some) == ids(everything)[: len(some)]
    assert ids(again) == ids(everything)[: len(again)]
    assert ids(everything) == [f"<{number}@lab.example>" for number in range(1, 3 * PROGRESS_EVERY, 2)]
    assert everything[0].found.read().startswith(everything[0].found.header)
    assert kept(desk) == (0, 0, 0)  # it came to its end
    assert [each.decision.reason for each in gaps(desk)] == [each.decision.reason for each in everything]


def test_what_was_logged_or_came_meanwhile_is_seen_when_it_goes_on(desk: Desk) -> None:
    for number in range(2 * PROGRESS_EVERY):
        desk.send(mail(number))
    found = stopped_at(desk, [], PROGRESS_EVERY)
    ask_for(desk.journal, found[:10], desk.now())
    desk.send(mail(1000))
    again = gaps(desk)
    assert "<1000@lab.example>" in ids(again)
    assert ids(again)[: PROGRESS_EVERY - 10] == ids(found)[10:]
    assert len(again) == 2 * PROGRESS_EVERY - 10 + 1


def test_a_compacted_folder_is_gone_through_again_and_nothing_is_found_twice(desk: Desk) -> None:
    raws = [mail(number) for number in range(2 * PROGRESS_EVERY)]
    for raw in raws:
        desk.send(raw)
    found = stopped_at(desk, [], PROGRESS_EVERY)
    desk.sent.unlink()
    for raw in raws[10:]:
        desk.send(raw)
    assert sorted(ids(gaps(desk))) == sorted({*ids(found), *(parse(raw).message_id for raw in raws)})


@pytest.mark.parametrize("changed", ["since", "rules", "conversation"])
def test_other_rules_or_another_day_begin_anew(desk: Desk, changed: str) -> None:
    for number in range(2 * PROGRESS_EVERY):
        desk.send(mail(number))
    told: list[int] = []
    stopped_at(desk, told, PROGRESS_EVERY)
    since = LONG_AGO + timedelta(days=changed == "since")
    if changed == "rules":
        desk.choose(never_log=(CUSTOMER,))
    if changed == "conversation":
        Conversations(desk.journal).choose("<1@lab.example>", Wish.NEVER, "", desk.now())
    found = find_gaps(desk.journal, desk.settings, desk.secrets, since, progress=told.append)
    assert told == [PROGRESS_EVERY, PROGRESS_EVERY, 2 * PROGRESS_EVERY]
    missing = {"since": 0, "rules": 2 * PROGRESS_EVERY, "conversation": 1}[changed]
    assert len(found) == 2 * PROGRESS_EVERY - missing


def test_one_that_began_later_is_the_one_that_is_remembered(desk: Desk) -> None:
    for number in range(2 * PROGRESS_EVERY):
        desk.send(mail(number))
    inner: list[int] = []

    def progress(_looked_at: int) -> None:
        if not inner:
            stopped_at(desk, inner, PROGRESS_EVERY)

    find_gaps(desk.journal, desk.settings, desk.secrets, LONG_AGO, progress=progress)
    assert kept(desk) == (1, PROGRESS_EVERY, 0)  # the end of the other one has not taken it away


def test_a_search_that_is_killed_goes_on_near_there(desk: Desk) -> None:
    """A process of its own, ended from within without a chance to do anything."""
    count = 4 * SAVE_EVERY
    for number in range(count):
        desk.send(mail(number, to=OTHER if number % 5 else "mamma@hjemme.example"))
    save(desk.settings, desk.path / "settings.toml")
    desk.settings = load(desk.path / "settings.toml")
    dying = [sys.executable, "-c", DYING, str(desk.path), str(3 * SAVE_EVERY)]
    died = subprocess.run(dying, env=ENVIRONMENT, check=False, timeout=60)
    assert died.returncode == -signal.SIGKILL
    assert kept(desk)[0] == 1
    told: list[int] = []
    found = find_gaps(desk.journal, desk.settings, desk.secrets, LONG_AGO, progress=told.append)
    assert told[0] > 2 * SAVE_EVERY
    assert ids(found) == [f"<{number}@lab.example>" for number in range(count) if number % 5]


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is no signal there")
def test_the_command_goes_on_after_an_interrupt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = Command(tmp_path, monkeypatch, capsys)
    profile = command.configured(port=9)
    for number in range(3000):
        arrive(profile, mail(number), Direction.SENT)
    arguments = [sys.executable, "-m", "postlogg", "gaps", "--since", "2026-11-01", "--json"]
    environment = {**ENVIRONMENT, **command.environment}
    interrupted = subprocess.Popen(arguments, stdout=subprocess.PIPE, env=environment)
    with Journal(command.own / "data" / "journal.sqlite") as journal:
        until(lambda: looked_at(journal), "that it has saved how far it is")
        interrupted.send_signal(signal.SIGINT)
        interrupted.communicate(timeout=30)
        assert interrupted.returncode == 130
        first = looked_at(journal)
        assert 0 < first < 3000
        assert command.answer("gaps", "--since", "2026-11-01")["missing"] == 3000
        assert looked_at(journal) == 0


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
