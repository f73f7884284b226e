"""Notices in real folders: which submission each is about, and what it does and does not change."""

from __future__ import annotations

from dataclasses import replace
from email.utils import formatdate
from pathlib import Path

import pytest
from tests.support.desk import Desk, append
from tests.support.mail import BCC, CUSTOMER, FORWARD, ME, mail
from tests.support.smtp_server import HANG_UP, ScriptedServer

from postlogg import wording
from postlogg.journal import EventKind, Outbox
from postlogg.model import Folder, FolderKind, Reason, State, StoreFormat

DAY = 86400.0


@pytest.fixture
def server():
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def desk(tmp_path: Path, server: ScriptedServer):
    with Desk(tmp_path / "desk", server.settings()) as desk:
        yield desk


def notice(
    number: int, recipient: str, *, at: float, action: str = "failed", envelope_id: str = "", original: str = "",
    sender: str = "MAILER-DAEMON@mail.lab.example", subject: str = "Undelivered Mail", said: str = "It did not work.",
    diagnostic: str = "smtp; 550 5.1.1 No such mailbox here",
) -> bytes:  # fmt: skip
    """A report as RFC 3464 has it; ``original``: the returned message's header fields."""
    lines = [
        f"From: {sender}", f"To: {ME}", f"Subject: {subject}", f"Date: {formatdate(at)}", "Auto-Submitted: auto",
        f"Message-ID: <{number}.notice@mail.lab.example>", "MIME-Version: 1.0",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "",
        "--b", "Content-Type: text/plain; charset=utf-8", "", said, "",
        "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mail.lab.example",
        *([f"Original-Envelope-Id: {envelope_id}"] if envelope_id else []), "",
        f"Final-Recipient: rfc822; {recipient}", f"Action: {action}", "Status: 5.1.1", f"Diagnostic-Code: {diagnostic}",
        "", "--b", "Content-Type: text/rfc822-headers", "", original, "", "--b--", "",
    ]  # fmt: skip
    return "\r\n".join(lines).encode()


def prose(number: int, said: str, *, at: float, sender: str = "MAILER-DAEMON@mx.crm.example", **more: str) -> bytes:
    """A notice that is no report."""
    return mail(f"{number}.prose", sender=sender, to=ME, subject=more.pop("subject", "Mail delivery failed"), body=said,
                date=formatdate(at), **more)  # fmt: skip


OF_ONE = "Message-ID: <1@lab.example>\r\nSubject: Message 1\r\nTo: kari@kunde.example"


def logged(desk: Desk, *raws: bytes) -> None:
    for raw in raws:
        desk.send(raw)
    desk.round()


def answered(desk: Desk) -> tuple[bytes, str]:
    """An answer that was forwarded, and the forward's Message-ID."""
    logged(desk, mail(1))
    answer = mail(2, sender=CUSTOMER, to=ME, in_reply_to="<1@lab.example>")
    desk.receive(answer)
    desk.round()
    message_id = desk.journal.value("SELECT message_id FROM submission WHERE route = 'forward'")
    return answer, str(message_id)


def test_a_notice_in_a_language_not_seen_about_a_forward(desk: Desk) -> None:
    answer, message_id = answered(desk)
    said = f"Ilmwan amezdi ur yewwiḍ ara ɣer tansa.\r\n\r\nMessage-ID: {message_id}\r\nTo: {FORWARD}\r\nFrom: {ME}"
    desk.receive(prose(9, said, at=desk.now(), return_path="<>"))
    desk.round()
    assert desk.entry(answer).state is State.FAILED
    assert desk.entry(mail(1)).state is State.ACCEPTED


@pytest.mark.parametrize(("named", "state"), [(BCC, State.FAILED), (CUSTOMER, State.ACCEPTED)])
def test_a_notice_that_is_no_report_about_a_late_bcc(desk: Desk, named: str, state: State) -> None:
    logged(desk, mail(1))
    said = f"The following address failed:\r\n\r\n  {named}\r\n\r\nMessage-ID: <1@lab.example>\r\n"
    desk.receive(prose(9, said, at=desk.now(), return_path="<>"))
    desk.round()
    assert desk.entry(mail(1)).state is state


def test_a_customers_bounce_is_shown_as_what_it_is(desk: Desk) -> None:
    logged(desk, mail(1))
    bounce = notice(9, CUSTOMER, at=desk.now(), original=OF_ONE)
    desk.receive(bounce)
    desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED
    shown = desk.entry(bounce)
    assert (shown.reason, shown.state) == (Reason.FAILURE_NOTICE, None)
    assert wording.reason_text(shown.reason, shown.detail) == f"Your e-mail to {CUSTOMER} did not arrive"
    last = desk.history(mail(1))[-1]
    assert (last.kind, last.detail) == (EventKind.CONTACT_BOUNCED, CUSTOMER)


def test_a_customer_at_the_crms_own_domain_bounces_like_any_other(desk: Desk) -> None:
    customer = "kari@crm.example"
    logged(desk, mail(1, to=customer))
    desk.receive(notice(9, customer, at=desk.now(), original=OF_ONE))
    desk.round()
    assert desk.entry(mail(1, to=customer)).state is State.ACCEPTED


def test_the_crm_may_hand_it_on_to_an_address_of_its_own(desk: Desk) -> None:
    logged(desk, mail(1))
    desk.receive(notice(9, "account-1234567@intake.crm.example", at=desk.now(), original=OF_ONE))
    desk.round()
    assert desk.entry(mail(1)).state is State.FAILED


def test_days_later_and_twice(desk: Desk) -> None:
    logged(desk, mail(1))
    for number in (8, 9):
        desk.put_forward(4.5 * DAY / 2)
        desk.receive(notice(number, BCC, at=desk.now(), original=OF_ONE))
        desk.round()
    kinds = [event.kind for event in desk.history(mail(1))]
    assert kinds.count(EventKind.FAILED) == 1
    assert desk.entry(mail(1)).state is State.FAILED


def test_a_second_notice_about_the_first_try_says_nothing_about_the_second(desk: Desk, server: ScriptedServer) -> None:
    logged(desk, mail(1))
    first_try = desk.now()
    desk.receive(notice(8, BCC, at=first_try, original=OF_ONE))
    desk.round()
    outbox, number = Outbox(desk.journal), desk.entry(mail(1)).submission or 0
    assert outbox.retry(number, desk.now())
    desk.round()
    desk.receive(notice(9, BCC, at=first_try + 30, original=OF_ONE))
    desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED
    desk.receive(notice(10, BCC, at=desk.now(), original=OF_ONE))
    desk.round()
    assert desk.entry(mail(1)).state is State.FAILED


def test_a_notice_that_comes_before_the_reply_was_written_down(desk: Desk, server: ScriptedServer) -> None:
    """The server took it and the connection broke; its notice is there before the next try."""
    server.on("END", HANG_UP)
    desk.send(mail(1))
    desk.put_forward(61)
    desk.engine.round()
    assert desk.entry(mail(1)).state is State.DEFERRED
    desk.receive(notice(9, BCC, at=desk.now(), original=OF_ONE))
    for _ in range(4):
        desk.round()
    assert desk.entry(mail(1)).state is State.FAILED
    assert server.commands.count("DATA") == 1


def test_a_notice_in_junk(desk: Desk, tmp_path: Path) -> None:
    junk = desk.path / "Junk"
    junk.touch()
    desk.choose(folders=(*desk.settings.folders, Folder(junk, FolderKind.JUNK, StoreFormat.MBOX)))
    desk.round()
    logged(desk, mail(1))
    append(junk, notice(9, BCC, at=desk.now(), original=OF_ONE))
    desk.round()
    assert desk.entry(mail(1)).state is State.FAILED


def test_by_its_envelope_id_alone(desk: Desk) -> None:
    logged(desk, mail(1), mail(2))
    envelope_id = desk.journal.value("SELECT envelope_id FROM submission WHERE message_id = '<2@lab.example>'")
    desk.receive(notice(9, "somebody@else.example", at=desk.now(), envelope_id=envelope_id))
    desk.round()
    assert (desk.entry(mail(1)).state, desk.entry(mail(2)).state) == (State.ACCEPTED, State.FAILED)


def test_without_any_id_the_only_one_of_its_time(desk: Desk) -> None:
    logged(desk, mail(1))
    desk.receive(notice(9, BCC, at=desk.now()))
    desk.round()
    assert desk.entry(mail(1)).state is State.FAILED


def test_without_any_id_the_subject_decides_among_several(desk: Desk) -> None:
    offer, bill = mail(1, subject="Offer for Lofoten"), mail(2, subject="Invoice 2291")
    logged(desk, offer, bill)
    desk.receive(notice(9, BCC, at=desk.now(), said="Your message “Invoice 2291” could not be delivered."))
    desk.round()
    assert (desk.entry(offer).state, desk.entry(bill).state) == (State.ACCEPTED, State.FAILED)


def test_without_any_id_nothing_is_guessed_among_several(desk: Desk) -> None:
    logged(desk, mail(1), mail(2))
    lost = notice(9, BCC, at=desk.now())
    desk.receive(lost)
    desk.round()
    assert {desk.entry(mail(1)).state, desk.entry(mail(2)).state} == {State.ACCEPTED}
    assert desk.entry(lost).detail == BCC


def test_a_notice_of_last_month_is_about_none_of_todays(desk: Desk) -> None:
    logged(desk, mail(1))
    desk.receive(notice(9, BCC, at=desk.now() - 30 * DAY))
    desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED


def test_a_message_that_is_not_ours_is_not_taken_for_ours(desk: Desk) -> None:
    logged(desk, mail(1))
    desk.receive(notice(9, BCC, at=desk.now(), original="Message-ID: <by-hand@lab.example>\r\nSubject: Another"))
    desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED


def test_a_delay_is_a_note_and_does_not_outlive_the_failure(desk: Desk) -> None:
    logged(desk, mail(1))
    late = notice(8, BCC, at=desk.now(), action="delayed", original=OF_ONE, diagnostic="smtp; 451 4.4.1 No answer")
    desk.receive(late)
    desk.round()
    entry = desk.entry(mail(1))
    assert (entry.state, "4.4.1" in entry.note) == (State.ACCEPTED, True)
    desk.receive(notice(9, BCC, at=desk.now(), original=OF_ONE))
    desk.round()
    assert "No such mailbox" in desk.entry(mail(1)).note
    desk.receive(notice(10, BCC, at=desk.now(), action="delayed", original=OF_ONE, diagnostic="smtp; 451 4.4.1 Slow"))
    desk.round()
    entry = desk.entry(mail(1))
    assert (entry.state, "No such mailbox" in entry.note) == (State.FAILED, True)


# what the CRM itself says


CRM = "CRM Mail System <mailer-daemon@crm.example>"


def test_a_file_that_the_crm_left_out_is_no_failure(desk: Desk) -> None:
    logged(desk, mail(1))
    desk.receive(notice(9, BCC, at=desk.now(), original=OF_ONE, sender=CRM, subject="Logged without a file",
                        diagnostic="smtp; 550 5.3.4 A file is not logged (attachment_size)"))  # fmt: skip
    desk.round()
    entry = desk.entry(mail(1))
    assert (entry.state, entry.note, entry.logged) == (State.ACCEPTED, "Logged without attachment", True)
    assert desk.history(mail(1))[-1].kind is EventKind.CRM_SAID


def test_a_file_that_our_own_check_knew_would_be_left_out(desk: Desk) -> None:
    """The CRM that documents this sends a failure notice in words of its own."""
    logged(desk, mail(1))
    checks = '[{"id": "attachment_size", "passed": false, "asked": "", "found": "", "advice": true}]'
    desk.journal.execute("UPDATE message SET checks = ?", checks)
    desk.receive(notice(9, BCC, at=desk.now(), original=OF_ONE, sender=CRM, diagnostic="smtp; 552 5.3.4 Too large"))
    desk.round()
    assert desk.entry(mail(1)).note == "Logged without attachment"
    other = notice(10, BCC, at=desk.now(), original=OF_ONE, diagnostic="smtp; 552 5.3.4 Too large for this server")
    desk.receive(other)
    desk.round()
    assert desk.entry(mail(1)).state is State.FAILED, "on its way it was refused as a whole"


def test_what_the_crm_says_in_words_is_shown_as_the_crms(desk: Desk) -> None:
    logged(desk, mail(1))
    said = prose(9, "We could not find a contact for it.", at=desk.now(), sender="CRM <noreply@crm.example>",
                 subject="About your e-mail", in_reply_to="<1@lab.example>")  # fmt: skip
    desk.receive(said)
    desk.round()
    entry = desk.entry(mail(1))
    assert (entry.state, entry.note) == (State.ACCEPTED, "About your e-mail")
    last = desk.history(mail(1))[-1]
    assert (last.kind, wording.event_text(last)) == (EventKind.CRM_SAID, "The CRM says: About your e-mail")
    assert desk.entry(said).reason is Reason.CRM_NOTICE


def test_a_person_who_works_at_the_crm_is_a_person(desk: Desk, server: ScriptedServer) -> None:
    kari = "kari@crm.example"
    logged(desk, mail(1, to=kari))
    answer = mail(2, sender=kari, to=ME, in_reply_to="<1@lab.example>", body="Ja takk")
    desk.receive(answer)
    desk.round()
    assert desk.entry(answer).reason is Reason.ANSWERS_LOGGED
    assert desk.entry(mail(1, to=kari)).note == ""
    assert len(server.accepted) == 2


def test_the_crms_newsletter_is_about_nothing(desk: Desk) -> None:
    logged(desk, mail(1))
    news = prose(9, "Ten tips for your pipeline", at=desk.now(), sender="noreply@crm.example", subject="News")
    desk.receive(news)
    desk.round()
    assert desk.entry(news).reason not in (Reason.CRM_NOTICE, Reason.FAILURE_NOTICE)


def test_a_vacation_answer_that_quotes_the_id_changes_nothing(desk: Desk) -> None:
    logged(desk, mail(1))
    away = mail(9, sender=CUSTOMER, to=ME, subject="Automatic reply: Message 1", in_reply_to="<1@lab.example>",
                auto_submitted="auto-replied")  # fmt: skip
    desk.receive(away)
    desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED
    assert desk.entry(away).reason is Reason.AUTOMATIC_MAIL


def test_a_confirmed_one_stays_confirmed(desk: Desk) -> None:
    logged(desk, mail(1))
    assert Outbox(desk.journal).confirmed(desk.entry(mail(1)).submission or 0, "crm", desk.now())
    desk.receive(notice(9, BCC, at=desk.now(), original=OF_ONE))
    desk.round()
    assert desk.entry(mail(1)).state is State.CONFIRMED
    assert replace(desk.entry(mail(1)), note="").logged
