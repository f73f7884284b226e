"""Observe and submit over real files and a real submission server on loopback."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from tests.support.desk import Desk, append
from tests.support.mail import BCC, CUSTOMER, FORWARD, ME, mail
from tests.support.smtp_server import HANG_UP, ScriptedServer

from postlogg.engine import hand_in
from postlogg.journal import EventKind, Messages, Outbox, Switch
from postlogg.mail.forwarded import read_message
from postlogg.mail.message import parse, wire_form
from postlogg.model import Mode, Reason, Route, State


@pytest.fixture
def server():
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def desk(tmp_path: Path, server: ScriptedServer):
    with Desk(tmp_path / "desk", server.settings()) as desk:
        yield desk


def reply_to(number: int, to: int, **more: str) -> bytes:
    return mail(number, sender=CUSTOMER, to=ME, in_reply_to=f"<{to}@lab.example>", **more)


def test_a_sent_message_is_submitted_with_its_bytes_unchanged(desk: Desk, server: ScriptedServer) -> None:
    raw = mail(1, body="From the start\r\n.\r\n..dots\r\næøå", bcc="sjef@lab.example")
    desk.send(raw)
    desk.round()
    (received,) = server.accepted
    assert received.content == wire_form(raw)
    assert b"Bcc" not in received.content
    assert (received.mail_from, received.rcpt_to) == (ME, BCC)
    entry = desk.entry(raw)
    assert (entry.state, entry.route, entry.reason) == (State.ACCEPTED, Route.BCC, Reason.SENT_TO_CUSTOMER)
    kinds = [event.kind for event in desk.history(raw)]
    assert kinds == [EventKind.FOUND, EventKind.DECIDED, EventKind.QUEUED, EventKind.HANDED_OVER, EventKind.ACCEPTED]


def test_what_lay_there_before_is_not_logged(tmp_path: Path, server: ScriptedServer) -> None:
    old = mail(1)
    (tmp_path / "desk").mkdir()
    append(tmp_path / "desk" / "Sent", old)
    os.utime(tmp_path / "desk" / "Sent", (1e9, 1e9))  # long before the first reading
    with Desk(tmp_path / "desk", server.settings()) as desk:
        desk.round()
        desk.send(mail(2))
        desk.round()
        assert [each.content for each in server.accepted] == [mail(2)]
        assert desk.listing.count() == 1


def test_a_folder_that_appears_with_its_first_message(desk: Desk, server: ScriptedServer) -> None:
    assert not desk.sent.exists()
    desk.send(mail(1))
    desk.round()
    assert len(server.accepted) == 1


def test_nothing_is_submitted_twice(desk: Desk, server: ScriptedServer) -> None:
    desk.send(mail(1))
    desk.round()
    desk.send(mail(1))  # some clients store a sent copy twice
    desk.receive(mail(1))  # a copy to oneself
    desk.round()
    desk.restart()
    desk.round()
    assert len(server.accepted) == 1
    assert desk.listing.count() == 1


def test_the_sent_copy_outweighs_the_copy_to_oneself(desk: Desk, server: ScriptedServer) -> None:
    raw = mail(1, to=f"{CUSTOMER}, {ME}")
    desk.receive(raw)
    desk.round()
    assert desk.entry(raw).reason is Reason.OWN_COPY
    desk.send(raw)
    desk.round()
    assert desk.entry(raw).state is State.ACCEPTED
    assert len(server.accepted) == 1


def test_an_answer_to_a_logged_message_is_forwarded(desk: Desk, server: ScriptedServer) -> None:
    desk.send(mail(1))
    desk.round()
    answer = reply_to(2, 1, subject="Sv: Tilbud på båt", body="Ja takk!")
    desk.receive(answer)
    desk.round()
    forward = server.accepted[1]
    assert (forward.mail_from, forward.rcpt_to) == (ME, FORWARD)
    found = read_message(forward.content)
    assert found is not None
    assert found.sender is not None
    assert (found.sender.address, found.subject) == (CUSTOMER, "Sv: Tilbud på båt")
    assert "Ja takk!" in found.body
    assert desk.entry(answer).reason is Reason.ANSWERS_LOGGED


def test_an_answer_seen_in_the_same_round_as_what_it_answers(desk: Desk, server: ScriptedServer) -> None:
    desk.receive(reply_to(2, 1))
    desk.send(mail(1))
    desk.round()
    assert len(server.accepted) == 2


def test_mail_of_a_stranger_is_offered_and_logged_when_asked(desk: Desk, server: ScriptedServer) -> None:
    stranger = mail(7, sender="ola@ny.example", to=ME)
    desk.receive(stranger)
    desk.round()
    entry = desk.entry(stranger)
    assert (entry.state, entry.reason) == (None, Reason.UNKNOWN_SENDER)
    Messages(desk.journal).ask(entry.message, desk.now())
    desk.round()
    assert desk.entry(stranger).state is State.ACCEPTED
    assert len(server.accepted) == 1
    desk.receive(mail(8, sender="ola@ny.example", to=ME))
    desk.round()
    assert len(server.accepted) == 2, "now he is known"


def test_a_handed_in_file_is_logged_once(desk: Desk, server: ScriptedServer) -> None:
    raw = mail(1, date="Mon, 23 Nov 2015 09:15:00 +0100")
    number = hand_in(desk.journal, desk.settings, raw, desk.now())
    assert hand_in(desk.journal, desk.settings, raw, desk.now()) == number
    desk.round()
    assert desk.entry(raw).state is State.ACCEPTED
    hand_in(desk.journal, desk.settings, raw, desk.now())
    desk.send(raw)
    desk.round()
    assert len(server.accepted) == 1


def test_a_message_that_left_its_folder_cannot_be_logged_and_says_so(desk: Desk, server: ScriptedServer) -> None:
    stranger = mail(7, sender="ola@ny.example", to=ME)
    desk.receive(stranger)
    desk.round()
    desk.inbox.unlink()
    Messages(desk.journal).ask(desk.entry(stranger).message, desk.now())
    desk.round()
    assert desk.entry(stranger).reason is Reason.UNREADABLE
    assert not desk.entry(stranger).asked
    assert server.accepted == []


def test_ask_mode_waits_for_the_user(desk: Desk, server: ScriptedServer) -> None:
    desk.choose(mode=Mode.ASK)
    desk.send(mail(1))
    desk.round()
    entry = desk.entry(mail(1))
    assert (entry.state, entry.due_at) == (State.HELD, None)
    assert server.accepted == []
    Outbox(desk.journal).log_now(entry.submission or 0, desk.now())
    desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED


def test_the_undo_window(desk: Desk, server: ScriptedServer) -> None:
    desk.choose(undo_seconds=600)
    desk.send(mail(1))
    desk.send(mail(2))
    desk.round()
    assert server.accepted == []
    assert Outbox(desk.journal).withdraw(desk.entry(mail(1)).submission or 0, desk.now())
    desk.put_forward(600)
    desk.round()
    assert [each.content for each in server.accepted] == [mail(2)]
    assert desk.entry(mail(1)).state is State.WITHDRAWN


def test_the_switch_stops_capture_and_what_was_missed_is_offered(desk: Desk, server: ScriptedServer) -> None:
    Switch(desk.journal).turn(on=False)
    desk.send(mail(1))
    desk.round()
    assert desk.entry(mail(1)).reason is Reason.SWITCHED_OFF
    Switch(desk.journal).turn(on=True)
    desk.send(mail(2))
    desk.round()
    assert [each.content for each in server.accepted] == [mail(2)]


def test_never_log_never_leaves(desk: Desk, server: ScriptedServer) -> None:
    desk.send(mail(1, to=f"{CUSTOMER}, mamma@hjemme.example"))
    desk.round()
    Messages(desk.journal).ask(1, desk.now())
    desk.round()
    assert server.accepted == []
    assert desk.listing.entry(1).reason is Reason.NEVER_LOG  # type: ignore[union-attr]


def test_forwarded_by_hand_marks_the_original(desk: Desk, server: ScriptedServer) -> None:
    original = mail(7, sender="ola@ny.example", to=ME)
    desk.receive(original)
    desk.round()
    by_hand = mail(8, to=FORWARD, subject="Fwd: Message 7", x_forwarded_message_id="<7@ny.example>")
    desk.send(by_hand)
    desk.round()
    assert desk.entry(original).reason is Reason.FORWARDED_BY_HAND
    assert desk.entry(original).logged
    assert server.accepted == []


def test_forwarded_by_hand_before_the_original_is_seen(desk: Desk, server: ScriptedServer) -> None:
    desk.send(mail(1))
    desk.round()
    desk.send(mail(8, to=FORWARD, in_reply_to="<2@kunde.example>", references="<1@lab.example> <2@kunde.example>"))
    desk.round()
    answer = reply_to(2, 1)
    desk.receive(answer)
    desk.round()
    assert desk.entry(answer).reason is Reason.FORWARDED_BY_HAND
    assert desk.entry(mail(1)).state is State.ACCEPTED
    assert len(server.accepted) == 1


def test_a_refusal_is_shown_with_the_servers_words(desk: Desk, server: ScriptedServer) -> None:
    server.on("END", "550 5.7.1 The sender rep@lab.example is not known in this account")
    desk.send(mail(1))
    desk.send(mail(2))
    desk.round()
    entry = desk.entry(mail(1))
    assert (entry.state, entry.reply_code, entry.reply_status) == (State.REJECTED, 550, "5.7.1")
    assert "not known in this account" in entry.reply_text
    assert not entry.acknowledged
    assert desk.entry(mail(2)).state is State.ACCEPTED
    Outbox(desk.journal).retry(entry.submission or 0, desk.now())
    desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED


def test_greylisting_is_waited_out(desk: Desk, server: ScriptedServer) -> None:
    server.on("RCPT", "450 4.2.0 Greylisted")
    desk.send(mail(1))
    desk.put_forward(61)
    desk.engine.round()
    entry = desk.entry(mail(1))
    assert entry.state is State.DEFERRED
    assert entry.due_at == pytest.approx(desk.now() + 60, abs=10)
    desk.round()
    desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED


def test_without_a_server_everything_waits_and_one_attempt_is_made_a_round(desk: Desk, server: ScriptedServer) -> None:
    server.on("CONNECT", *([HANG_UP] * 3))
    for number in range(1, 6):
        desk.send(mail(number))
    desk.round()
    assert {desk.entry(mail(number)).state for number in range(1, 6)} == {State.DEFERRED}
    assert server.connections == 1
    for _ in range(60):
        desk.round()
    assert sorted(each.content for each in server.accepted) == [mail(number) for number in range(1, 6)]
    assert server.connections <= 5


def test_a_lost_final_reply_is_repeated_with_the_same_bytes(desk: Desk, server: ScriptedServer) -> None:
    server.on("END", HANG_UP)
    desk.send(mail(1))
    for _ in range(4):
        desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED
    assert {parse(each.content).message_id for each in server.accepted} == {"<1@lab.example>"}


def test_after_five_days_it_expires_and_can_be_tried_again(desk: Desk, server: ScriptedServer) -> None:
    server.on("RCPT", *(["451 4.3.0 Not now"] * 400))
    desk.send(mail(1))
    for _ in range(140):
        desk.put_forward(3600)
        desk.engine.round()
    entry = desk.entry(mail(1))
    assert entry.state is State.EXPIRED
    server._script["RCPT"].clear()
    Outbox(desk.journal).retry(entry.submission or 0, desk.now())
    desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED


NOTICE = """\
From: MAILER-DAEMON@mail.lab.example (Mail Delivery System)
To: {me}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Message-ID: <{number}.notice@mail.lab.example>
Date: Mon, 23 Nov 2026 10:15:00 +0100
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I could not deliver it.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.lab.example
{envelope_id}
Final-Recipient: rfc822; {recipient}
Action: {action}
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 No such mailbox here

--b
Content-Type: text/rfc822-headers

Message-ID: {message_id}
Subject: Message 1

--b--
"""


def notice(
    number: int, recipient: str, *, action: str = "failed", envelope_id: str = "", message_id: str = "<1@lab.example>"
) -> bytes:
    line = f"Original-Envelope-Id: {envelope_id}\n" if envelope_id else ""
    text = NOTICE.format(
        me=ME, number=number, recipient=recipient, action=action, envelope_id=line, message_id=message_id
    )
    return text.replace("\n", "\r\n").encode()


def test_a_failure_notice_sets_its_submission_failed(desk: Desk) -> None:
    desk.send(mail(1))
    desk.round()
    desk.receive(notice(9, BCC))
    desk.round()
    entry = desk.entry(mail(1))
    assert entry.state is State.FAILED
    assert "No such mailbox here" in entry.note
    assert not entry.acknowledged
    assert desk.history(mail(1))[-1].kind is EventKind.FAILED


def test_a_failure_notice_is_matched_by_its_envelope_id(desk: Desk) -> None:
    desk.send(mail(1))
    desk.round()
    envelope_id = desk.journal.value("SELECT envelope_id FROM submission")
    desk.receive(notice(9, "someone.else@crm.example", envelope_id=envelope_id, message_id="<x@y.example>"))
    desk.round()
    assert desk.entry(mail(1)).state is State.FAILED


def test_a_customers_bounce_does_not_fail_the_submission(desk: Desk) -> None:
    desk.send(mail(1))
    desk.round()
    bounce = notice(9, CUSTOMER)
    desk.receive(bounce)
    desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED
    shown = desk.entry(bounce)
    assert (shown.reason, shown.detail) == (Reason.FAILURE_NOTICE, CUSTOMER)


def test_a_delay_is_a_note(desk: Desk) -> None:
    desk.send(mail(1))
    desk.round()
    desk.receive(notice(9, BCC, action="delayed"))
    desk.round()
    entry = desk.entry(mail(1))
    assert entry.state is State.ACCEPTED
    assert entry.note


def test_a_folder_that_cannot_be_read_is_said_and_does_not_stop_the_others(desk: Desk, server: ScriptedServer) -> None:
    desk.inbox.mkdir()
    desk.send(mail(1))
    desk.round()
    assert len(server.accepted) == 1
    state = Messages(desk.journal).folder(str(desk.inbox))
    assert state is not None
    assert state.problem


def test_a_folder_that_can_be_read_only_later_misses_nothing(tmp_path: Path, server: ScriptedServer) -> None:
    (tmp_path / "desk" / "Sent").mkdir(parents=True)
    with Desk(tmp_path / "desk", server.settings()) as desk:
        desk.sent.rmdir()
        fresh = mail(2, date=format_datetime(datetime.now(UTC) + timedelta(seconds=30)))
        desk.send(mail(1, date="Fri, 3 May 2019 09:15:00 +0200"))
        desk.send(fresh)
        desk.round()
        assert [each.content for each in server.accepted] == [fresh]
        assert desk.listing.count() == 1


def test_a_message_the_crm_would_refuse_is_not_sent(desk: Desk, server: ScriptedServer) -> None:
    big = mail(1, body=("x" * 70 + "\r\n") * 40_000)
    desk.send(big)
    desk.round()
    entry = desk.entry(big)
    assert (entry.state, entry.reason, entry.detail) == (None, Reason.REQUIREMENT, "content_size")
    assert any(not check.passed and check.remedy for check in desk.listing.checks(entry.message))
    assert server.accepted == []


def test_what_is_due_without_a_sending_account_waits_without_spinning(desk: Desk, server: ScriptedServer) -> None:
    desk.choose(sending=None)
    desk.send(mail(1))
    desk.put_forward(61)
    assert desk.engine.round() >= 1
    assert desk.engine.round() >= 1
    desk.choose(sending=server.settings())
    desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED
