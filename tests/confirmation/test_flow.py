"""From the outbox to the proof: engine, mail server, embedded CRM and its API, over real sockets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path

import pytest
from tests.confirmation.conftest import Asked
from tests.support.crm_mail import submit
from tests.support.desk import Desk
from tests.support.mail import BCC, CUSTOMER, FORWARD, ME, mail
from tests.support.smtp_server import ScriptedServer

from postlogg.confirmation import calls
from postlogg.confirmation.entering import Letter, enter
from postlogg.confirmation.finding import Ask
from postlogg.crm import Crm, CrmServer
from postlogg.crm.api import ApiServer, add_token
from postlogg.crm.api.problems import Problem, too_many
from postlogg.crm.api.routes import Request
from postlogg.engine.confirming import INDEX_SECONDS, TROUBLE
from postlogg.journal import Confirmation, Confirmations, EventKind, Journal, Outbox, Switch, View
from postlogg.mail.forward import build
from postlogg.mail.message import wire_form
from postlogg.model import AuthMethod, Mailbox, Security, SmtpServer, State
from postlogg.settings import Destination

Take = Callable[..., str]
DAY = 24 * 3600.0


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    """A mail server that accepts everything and hands nothing on: what reaches the CRM, and when, a test says."""
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def desk(tmp_path: Path, server: ScriptedServer, api: ApiServer, crm: Crm) -> Iterator[Desk]:
    with Desk(tmp_path / "desk", server.settings()) as desk:
        give(desk, api, add_token(crm, "desk"))
        yield desk


def give(desk: Desk, api: ApiServer, token: str) -> None:
    desk.choose(destination=Destination("builtin", BCC, FORWARD, confirm=True, api_url=api.url))
    desk.secrets.put(desk.settings.destination.token_name, token)
    Confirmations(desk.journal).end_rest()


def confirmation(desk: Desk, raw: bytes) -> Confirmation:
    number = desk.entry(raw).submission
    found = Confirmations(desk.journal).of_submission(number or 0)
    assert found is not None
    return found


def log_through_api(desk: Desk, raw: bytes) -> None:
    assert Confirmations(desk.journal).ask_to_log(desk.entry(raw).submission or 0, desk.now())
    desk.engine.round()


def trouble(desk: Desk) -> str:
    return Switch(desk.journal).fact(TROUBLE)


def created(asked: Asked) -> int:
    return sum(request.method == "POST" and request.path.endswith("/emails") for request in asked.requests)


def test_what_the_crm_took_by_smtp_is_confirmed_by_its_api(tmp_path: Path, crm: Crm, api: ApiServer) -> None:
    with CrmServer(crm) as smtp:
        server = SmtpServer(*smtp.address, Security.NONE, AuthMethod.NONE)
        with Desk(tmp_path / "desk", server) as desk:
            give(desk, api, add_token(crm, "desk"))
            desk.send(mail(1))
            answer = mail(2, sender=CUSTOMER, to=ME, subject="Sv: Message 1", in_reply_to="<1@lab.example>")
            desk.receive(answer)
            desk.round()
            assert desk.entry(mail(1)).state is State.ACCEPTED
            desk.round()
            for raw in (mail(1), answer):
                entry = desk.entry(raw)
                assert (entry.state, entry.note) == (State.CONFIRMED, "Kari Nordmann · Acme AS · 2 deals")
                assert desk.history(raw)[-1].kind is EventKind.CONFIRMED
            assert set(confirmation(desk, mail(1)).deals) == {"Nytt bygg", "Båt"}
            assert trouble(desk) == ""


def test_without_the_wish_nothing_is_asked(desk: Desk, asked: Asked) -> None:
    desk.choose(destination=Destination("builtin", BCC, FORWARD))
    desk.send(mail(1))
    desk.round()
    desk.round()
    assert asked.requests == []
    assert desk.entry(mail(1)).state is State.ACCEPTED
    assert Confirmations(desk.journal).next_due() is None


def test_the_engine_wakes_for_the_first_poll(desk: Desk) -> None:
    desk.send(mail(1))
    desk.put_forward(61)
    assert 4 < desk.engine.round() <= 5


def test_a_late_arrival_is_confirmed_when_it_is_there(desk: Desk, take: Take, asked: Asked) -> None:
    desk.send(mail(1))
    desk.round()
    for seconds in (5, 10, 30):
        desk.put_forward(seconds)
        desk.engine.round()
    assert len(asked.paths("/emails/search")) == 6, "three polls, each in two ways"
    assert desk.entry(mail(1)).state is State.ACCEPTED
    assert take(wire_form(mail(1)), BCC) == "logged"
    desk.engine.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED, "not before its time"
    desk.put_forward(76)
    desk.engine.round()
    assert desk.entry(mail(1)).state is State.CONFIRMED


def wait_a_day(desk: Desk) -> None:
    desk.put_forward(DAY)
    desk.engine.round()


def test_what_is_not_found_after_a_day_is_said_and_asked_about_no_more(desk: Desk, asked: Asked) -> None:
    desk.send(mail(1))
    desk.round()
    wait_a_day(desk)
    entry = desk.entry(mail(1))
    assert (entry.state, entry.missing) == (State.ACCEPTED, True)
    assert "not found in the CRM after a day" in entry.note
    assert desk.history(mail(1))[-1].kind is EventKind.UNCONFIRMED
    assert [each.key for each in desk.listing.entries(View.ATTENTION)] == [entry.key]
    number = len(asked.requests)
    wait_a_day(desk)
    assert len(asked.requests) == number


def test_a_machine_that_slept_asks_before_it_gives_up(desk: Desk, take: Take) -> None:
    for number in (1, 2):
        desk.send(mail(number))
    desk.round()
    take(wire_form(mail(1)), BCC)
    desk.put_forward(3 * DAY)
    desk.engine.round()
    assert desk.entry(mail(1)).state is State.CONFIRMED
    assert desk.entry(mail(2)).missing


def test_it_is_logged_through_the_api(desk: Desk, crm: Crm, asked: Asked) -> None:
    desk.send(mail(1, body="Hei, her er tilbudet"))
    desk.round()
    wait_a_day(desk)
    log_through_api(desk, mail(1))
    entry = desk.entry(mail(1))
    assert (entry.state, entry.note) == (State.CONFIRMED, "Kari Nordmann · Acme AS · 2 deals")
    assert desk.history(mail(1))[-1].kind is EventKind.LOGGED_BY_API
    assert confirmation(desk, mail(1)).through_api
    (email,) = crm.timeline(CUSTOMER)
    assert (email.route, email.direction, email.user) == ("api", "sent", ME)
    assert email.text.strip() == "Hei, her er tilbudet"
    assert created(asked) == 1


def test_a_late_forward_gives_no_double(desk: Desk, crm: Crm, take: Take, asked: Asked) -> None:
    stranger = mail(7, sender=CUSTOMER, to=ME, subject="Spørsmål", in_reply_to="<1@lab.example>")
    desk.send(mail(1))
    desk.receive(stranger)
    desk.round()
    wait_a_day(desk)
    forward = build(stranger, sender=Mailbox("", ME), recipient=FORWARD, date=datetime.fromtimestamp(desk.now(), UTC))
    assert take(forward.content, FORWARD) == "logged"
    log_through_api(desk, stranger)
    assert desk.entry(stranger).state is State.CONFIRMED
    assert created(asked) == 0
    assert [email.subject for email in crm.timeline(CUSTOMER)] == ["Spørsmål"]


def test_mail_that_comes_after_it_was_logged_through_the_api_gives_no_double(desk: Desk, crm: Crm) -> None:
    question = mail(7, sender=CUSTOMER, to=ME, subject="Spørsmål", in_reply_to="<1@lab.example>")
    desk.send(mail(1))
    desk.receive(question)
    desk.round()
    wait_a_day(desk)
    log_through_api(desk, mail(1))
    log_through_api(desk, question)
    forward = build(question, sender=Mailbox("", ME), recipient=FORWARD, date=datetime.fromtimestamp(desk.now(), UTC))
    with CrmServer(crm) as smtp:
        late_bcc = submit(smtp.address, wire_form(mail(1)), recipient=BCC, mail_from=ME)
        late_forward = submit(smtp.address, forward.content, recipient=FORWARD, mail_from=ME)
    assert (late_bcc[0], late_forward[0]) == (250, 250)
    assert [row.outcome for row in crm.log()] == ["duplicate", "duplicate"]
    assert sorted((email.subject, email.route) for email in crm.timeline(CUSTOMER)) == [
        ("Message 1", "api"), ("Spørsmål", "api"),
    ]  # fmt: skip


def test_mail_that_comes_between_the_search_and_the_create_gives_no_double(
    desk: Desk, crm: Crm, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.send(mail(1))
    desk.round()
    wait_a_day(desk)

    def overtaken(ask: Ask, letter: Letter, links: dict[int, list[str]]) -> str:
        assert submit(smtp.address, wire_form(mail(1)), recipient=BCC, mail_from=ME)[0] == 250
        return enter(ask, letter, links)

    with CrmServer(crm) as smtp, monkeypatch.context() as patch:
        patch.setattr("postlogg.confirmation.enter", overtaken)
        log_through_api(desk, mail(1))
    assert created(asked) == 1, "it was refused, for it is there"
    assert desk.entry(mail(1)).state is State.CONFIRMED
    assert not confirmation(desk, mail(1)).through_api
    assert [email.route for email in crm.timeline(CUSTOMER)] == ["bcc"]


class Killed(BaseException):
    """The process ends here."""


def test_a_crash_after_the_create_gives_no_double(
    desk: Desk, crm: Crm, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.send(mail(1))
    desk.round()
    wait_a_day(desk)
    Confirmations(desk.journal).ask_to_log(desk.entry(mail(1)).submission or 0, desk.now())

    def killed(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(Confirmations, "found", killed)
        with pytest.raises(Killed):
            desk.engine.round()
    assert (created(asked), len(crm.timeline(CUSTOMER))) == (1, 1)
    desk.restart()
    desk.engine.round()
    assert desk.entry(mail(1)).state is State.CONFIRMED
    assert (created(asked), len(crm.timeline(CUSTOMER))) == (1, 1)


def test_after_a_create_without_an_answer_the_index_is_waited_for(desk: Desk, crm: Crm, asked: Asked) -> None:
    desk.send(mail(1))
    desk.round()
    wait_a_day(desk)

    def fail_once(request: Request) -> None:
        if request.method == "POST" and request.path.endswith("/emails") and created(asked) == 1:
            raise Problem(HTTPStatus.BAD_GATEWAY, "", "Nobody knows")

    asked.then = fail_once
    log_through_api(desk, mail(1))
    assert created(asked) == 1
    assert "out of order" in trouble(desk)
    assert confirmation(desk, mail(1)).logging_since is not None
    Confirmations(desk.journal).end_rest()
    desk.put_forward(INDEX_SECONDS / 2)
    desk.engine.round()
    assert created(asked) == 1, "it might be there already"
    desk.put_forward(INDEX_SECONDS)
    desk.engine.round()
    assert created(asked) == 2, "now it is certain that it is not"
    assert len(crm.timeline(CUSTOMER)) == 1
    assert desk.entry(mail(1)).state is State.CONFIRMED


def test_a_message_that_has_left_its_folder_cannot_be_logged(desk: Desk, asked: Asked) -> None:
    desk.send(mail(1))
    desk.round()
    desk.sent.write_bytes(b"")
    log_through_api(desk, mail(1))
    assert "no longer in its folder" in desk.entry(mail(1)).note
    assert not confirmation(desk, mail(1)).to_log
    assert created(asked) == 0


def test_who_is_never_logged_is_not_logged_through_the_api(desk: Desk, crm: Crm) -> None:
    crm.add_contact("per@kunde.example", "Per")
    raw = mail(1, to=f"{CUSTOMER}, per@kunde.example")
    desk.send(raw)
    desk.round()
    desk.choose(never_log=("per@kunde.example",))
    log_through_api(desk, raw)
    assert len(crm.timeline(CUSTOMER)) == 1
    assert crm.timeline("per@kunde.example") == ()


def test_a_wrong_token_is_said_once_an_hour_and_a_new_one_is_used_at_once(
    desk: Desk, crm: Crm, api: ApiServer, take: Take, asked: Asked
) -> None:
    give(desk, api, "wrong")
    desk.send(mail(1))
    desk.round()
    take(wire_form(mail(1)), BCC)
    desk.round()
    assert "does not accept the access token" in trouble(desk)
    for _ in range(30):
        desk.put_forward(60)
        desk.engine.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED
    give(desk, api, add_token(crm, "right"))
    desk.engine.round()
    assert desk.entry(mail(1)).state is State.CONFIRMED
    assert trouble(desk) == ""


def test_no_token_in_the_keyring_is_said(desk: Desk, asked: Asked) -> None:
    desk.secrets.delete(desk.settings.destination.token_name)
    desk.send(mail(1))
    desk.round()
    desk.round()
    assert "not in the keyring" in trouble(desk)
    assert asked.requests == []
    wait_a_day(desk)
    assert not desk.entry(mail(1)).missing, "nobody was asked"


def test_a_missing_scope_is_named(desk: Desk, crm: Crm, api: ApiServer, take: Take) -> None:
    give(desk, api, add_token(crm, "narrow", [calls.READ_CONTACTS, calls.READ_EMAILS, calls.READ_COMPANIES]))
    desk.send(mail(1))
    desk.round()
    take(wire_form(mail(1)), BCC)
    desk.round()
    assert "lacks the scope crm.objects.deals.read" in trouble(desk)


def test_a_token_that_may_only_read_confirms_all_the_same(desk: Desk, crm: Crm, api: ApiServer, take: Take) -> None:
    give(desk, api, add_token(crm, "reader", calls.SCOPES))
    for number in (1, 2):
        desk.send(mail(number))
    desk.round()
    take(wire_form(mail(2)), BCC)
    log_through_api(desk, mail(1))
    desk.round()
    assert "lacks the scope crm.objects.contacts.write" in desk.entry(mail(1)).note
    assert desk.entry(mail(2)).state is State.CONFIRMED
    assert trouble(desk) == ""


def test_the_token_of_another_account_is_said(desk: Desk, api: ApiServer, asked: Asked) -> None:
    token = desk.secrets.get(desk.settings.destination.token_name) or ""
    desk.choose(destination=Destination("builtin", "99@bcc.crm.example", FORWARD, confirm=True, api_url=api.url))
    desk.send(mail(1))
    desk.round()
    desk.round()
    assert "account 99" in trouble(desk)
    assert asked.paths("/search") == []
    give(desk, api, token)
    desk.engine.round()
    assert trouble(desk) == ""


def test_a_limit_lets_the_api_rest(desk: Desk, take: Take, asked: Asked) -> None:
    def limit(request: Request) -> None:
        raise too_many("DAILY")

    asked.then = limit
    desk.send(mail(1))
    desk.round()
    take(wire_form(mail(1)), BCC)
    desk.round()
    assert "more than the account allows" in trouble(desk)
    number = len(asked.requests)
    desk.round()
    assert len(asked.requests) == number
    asked.then = lambda request: None
    desk.put_forward(DAY)
    desk.engine.round()
    assert desk.entry(mail(1)).state is State.CONFIRMED


def test_an_api_out_of_order_is_asked_ever_more_rarely(desk: Desk, api: ApiServer, take: Take, asked: Asked) -> None:
    def out_of_order(request: Request) -> None:
        raise Problem(HTTPStatus.BAD_GATEWAY, "", "Later")

    asked.then = out_of_order
    desk.send(mail(1))
    desk.round()
    for _ in range(60):
        desk.round()
    assert 3 <= len(asked.requests) <= 5
    asked.then = lambda request: None
    take(wire_form(mail(1)), BCC)
    desk.put_forward(2 * 3600)
    desk.engine.round()
    assert desk.entry(mail(1)).state is State.CONFIRMED


def test_many_are_asked_about_in_rounds(desk: Desk, take: Take) -> None:
    raws = [mail(number) for number in range(12)]
    for raw in raws:
        desk.send(raw)
        take(wire_form(raw), BCC)
    desk.round()
    desk.put_forward(6)
    waits = [desk.engine.round() for _ in range(2)]
    assert waits[0] == 0.0
    assert {desk.entry(raw).state for raw in raws} == {State.CONFIRMED}


def test_one_that_fails_while_the_crm_is_asked_stays_failed(desk: Desk, take: Take, asked: Asked) -> None:
    desk.send(mail(1))
    desk.round()
    take(wire_form(mail(1)), BCC)
    number = desk.entry(mail(1)).submission or 0

    def notice_comes(request: Request) -> None:
        with Journal(desk.journal.path) as other:
            Outbox(other).failed(number, "5.1.1", "no such mailbox", desk.now())

    asked.then = notice_comes
    desk.round()
    assert desk.entry(mail(1)).state is State.FAILED
    desk.engine.round()
    assert Confirmations(desk.journal).of_submission(number) is None
