"""A message that was written with the button in Thunderbird: told by the extension, found by the watcher, in any
order."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from tests.support.desk import Desk
from tests.support.mail import BCC, CUSTOMER, mail
from tests.support.smtp_server import ScriptedServer

from postlogg.engine.composing import Composing
from postlogg.engine.confirming import Confirmations
from postlogg.journal import ComposedMessages, EventKind, Wish
from postlogg.mail.message import parse
from postlogg.model import Mode, Reason, Route, State

HOUR = 3600.0


@pytest.fixture
def server():
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def desk(tmp_path: Path, server: ScriptedServer):
    with Desk(tmp_path / "desk", server.settings()) as desk:
        desk.composing = Composing(desk.journal)  # type: ignore[attr-defined]
        yield desk


def letter(desk: Desk, number: int = 1, **more: str) -> bytes:
    """Dated now, as a client does."""
    from email.utils import formatdate

    return mail(number, date=formatdate(desk.now()), **more)


def compose(desk: Desk, wish: Wish, raw: bytes) -> int:
    """As the window has it just before it is sent: no Message-ID, no date."""
    draft = replace(parse(raw), key="", message_id="", date=None)
    return Composing(desk.journal).begin(wish, draft, desk.now())


def sent(desk: Desk, number: int, raw: bytes, *, in_bcc: bool, copy: bool) -> None:
    Composing(desk.journal).sent(
        number, parse(raw).message_id, raw if copy else None, desk.settings, desk.now(), in_bcc=in_bcc
    )


def kinds(desk: Desk, raw: bytes) -> list[EventKind]:
    return [event.kind for event in desk.history(raw)]


@pytest.mark.parametrize("copy", [True, False], ids=["with the copy", "without it"])
@pytest.mark.parametrize("order", list(permutations(("told", "found"))), ids=" ".join)
def test_with_the_crm_in_bcc_it_is_logged_at_sending(
    desk: Desk, server: ScriptedServer, order: tuple[str, str], copy: bool
) -> None:
    raw = letter(desk, bcc=BCC)
    number = compose(desk, Wish.LOG, raw)
    for step in order:
        if step == "told":
            sent(desk, number, raw, in_bcc=True, copy=copy)
        else:
            desk.send(raw)
            desk.round()
    desk.send(raw)  # stored twice
    desk.round()
    assert server.accepted == []
    entry = desk.entry(raw)
    assert (entry.state, entry.route, entry.reason) == (State.ACCEPTED, Route.BCC, Reason.SENT_TO_CUSTOMER)
    assert entry.folder == str(desk.sent)
    assert kinds(desk, raw) == [EventKind.FOUND, EventKind.DECIDED, EventKind.ADDED_AT_SENDING]
    assert desk.listing.count() == 1
    assert ComposedMessages(desk.journal).get(number) is None
    assert desk.journal.value("SELECT count(*) FROM submission") == 1


def test_a_copy_without_its_bcc_is_no_second_submission(desk: Desk, server: ScriptedServer) -> None:
    raw = letter(desk)  # some servers keep the copy, and not its Bcc
    sent(desk, compose(desk, Wish.LOG, raw), raw, in_bcc=True, copy=False)
    assert [entry.state for entry in desk.listing.entries()] == [State.ACCEPTED]
    desk.send(raw)
    desk.round()
    assert server.accepted == []
    assert desk.entry(raw).state is State.ACCEPTED
    assert desk.listing.count() == 1


def test_what_was_logged_at_sending_is_asked_for_at_the_crm(desk: Desk) -> None:
    raw = letter(desk, bcc=BCC)
    sent(desk, compose(desk, Wish.LOG, raw), raw, in_bcc=True, copy=True)
    confirmations = Confirmations(desk.journal)
    confirmations.begin(desk.now())
    assert confirmations.next_due() is not None


@pytest.mark.parametrize("copy", [True, False], ids=["with the copy", "without it"])
@pytest.mark.parametrize("order", list(permutations(("told", "found"))), ids=" ".join)
def test_without_the_bcc_the_late_one_does_it_as_asked_for(
    desk: Desk, server: ScriptedServer, order: tuple[str, str], copy: bool
) -> None:
    desk.choose(mode=Mode.ASK, undo_seconds=600)  # what was asked for neither waits nor asks
    raw = letter(desk)
    number = compose(desk, Wish.LOG, raw)
    for step in order:
        if step == "told":
            sent(desk, number, raw, in_bcc=False, copy=copy)
        else:
            desk.send(raw)
        desk.round()
    assert [each.rcpt_to for each in server.accepted] == [BCC]
    entry = desk.entry(raw)
    assert (entry.state, entry.reason) == (State.ACCEPTED, Reason.ASKED_BY_USER)


@pytest.mark.parametrize("copy", [True, False], ids=["with the copy", "without it"])
@pytest.mark.parametrize("order", list(permutations(("told", "found"))), ids=" ".join)
def test_what_is_left_out_is_left_out_by_whoever_sees_it_first(
    desk: Desk, server: ScriptedServer, order: tuple[str, str], copy: bool
) -> None:
    raw, other = letter(desk), letter(desk, 2)
    number = compose(desk, Wish.LEAVE, raw)
    for step in order:
        if step == "told":
            sent(desk, number, raw, in_bcc=False, copy=copy)
        else:
            desk.send(raw)
            desk.send(other)
            desk.round()
    assert [each.content for each in server.accepted] == [other]
    entry = desk.entry(raw)
    assert (entry.state, entry.reason) == (None, Reason.LEFT_OUT_BY_USER)
    # it may be logged later all the same, from where it lies
    desk.journal.execute("UPDATE message SET asked_at = 1 WHERE id = ?", entry.message)
    desk.round()
    assert desk.entry(raw).state is State.ACCEPTED


def test_a_wish_that_was_followed_by_no_message_leaves_no_other_out(desk: Desk, server: ScriptedServer) -> None:
    compose(desk, Wish.LEAVE, letter(desk, subject="Offer"))
    desk.put_forward(16 * 60)
    later = letter(desk, 2, subject="Offer")
    desk.send(later)
    desk.round()
    assert [each.content for each in server.accepted] == [later]


def test_an_engine_that_was_off_still_learns_it(desk: Desk, server: ScriptedServer) -> None:
    raw = letter(desk)
    compose(desk, Wish.LEAVE, raw)
    desk.send(raw)
    desk.put_forward(2 * HOUR)
    desk.round()
    assert server.accepted == []
    assert desk.entry(raw).reason is Reason.LEFT_OUT_BY_USER


def test_a_message_that_could_not_be_sent_has_no_wish(desk: Desk, server: ScriptedServer) -> None:
    raw = letter(desk)
    composing = Composing(desk.journal)
    composing.not_sent(compose(desk, Wish.LEAVE, raw))
    desk.send(raw)
    desk.round()
    assert len(server.accepted) == 1


def test_of_two_alike_the_last_wish_counts(desk: Desk, server: ScriptedServer) -> None:
    raw = letter(desk)
    compose(desk, Wish.LEAVE, raw)  # then it was written on, and sent
    desk.put_forward(5)
    compose(desk, Wish.LOG, raw)
    desk.send(raw)
    desk.round()
    assert desk.entry(raw).state is State.ACCEPTED


def test_other_recipients_or_another_subject_are_another_message(desk: Desk, server: ScriptedServer) -> None:
    compose(desk, Wish.LEAVE, letter(desk, subject="Offer"))
    others = [
        letter(desk, 2, subject="Offer", cc="ola@kunde.example"), letter(desk, 3, subject="Offer 2"),
        letter(desk, 4, subject="Offer", to="per@kunde.example"),
    ]  # fmt: skip
    for raw in others:
        desk.send(raw)
    desk.round()
    assert len(server.accepted) == len(others)


def test_the_address_of_the_crm_is_no_recipient(desk: Desk) -> None:
    raw = letter(desk, to=f"{CUSTOMER}, {BCC}")
    number = compose(desk, Wish.LEAVE, letter(desk))
    desk.send(raw)
    desk.round()
    # it went to the CRM all the same
    assert desk.entry(raw).reason is Reason.BCC_BY_HAND
    assert ComposedMessages(desk.journal).get(number) is None


def test_who_must_never_be_logged_is_not_by_wishing(desk: Desk, server: ScriptedServer) -> None:
    raw = letter(desk, to="mamma@hjemme.example")
    sent(desk, compose(desk, Wish.LOG, raw), raw, in_bcc=False, copy=True)
    desk.round()
    assert server.accepted == []
    assert desk.entry(raw).reason is Reason.NEVER_LOG


def test_what_a_server_already_took_late_is_not_undone(desk: Desk, server: ScriptedServer) -> None:
    raw = letter(desk)
    number = compose(desk, Wish.LOG, raw)
    desk.send(raw)
    desk.round()
    sent(desk, number, raw, in_bcc=True, copy=True)
    assert len(server.accepted) == 1
    assert kinds(desk, raw)[-1] is EventKind.ACCEPTED


def test_a_number_is_given_once(desk: Desk) -> None:
    raw = letter(desk)
    first = compose(desk, Wish.LEAVE, raw)
    desk.send(raw)
    desk.round()
    assert compose(desk, Wish.LOG, letter(desk, 2)) > first
    sent(desk, first, raw, in_bcc=False, copy=False)  # too late to say anything about another one
    assert desk.entry(raw).reason is Reason.LEFT_OUT_BY_USER


def test_wishes_are_forgotten_after_a_day(desk: Desk) -> None:
    number = compose(desk, Wish.LEAVE, letter(desk))
    desk.put_forward(25 * HOUR)
    compose(desk, Wish.LOG, letter(desk, 2))
    assert ComposedMessages(desk.journal).get(number) is None
