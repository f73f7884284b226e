"""How a refusal is spoken, kept and told, and that one Message-ID is one entry."""

from __future__ import annotations

import email
import smtplib
from collections.abc import Callable
from email.message import Message

import pytest
from tests.support.crm_mail import BCC, FORWARD, KARI, OLA, forwarded, sent, submit

from postlogg.crm import Crm, CrmServer, Notices
from postlogg.mail.delivery_status import read

Send = Callable[..., tuple[int, str]]
Serve = Callable[..., Send]
Sent = list[tuple[str, bytes]]


def test_a_refusal_has_a_status_and_a_reason_in_the_reply_and_in_the_log(crm: Crm, send: Send) -> None:
    crm.never_log(KARI)
    code, text = send(sent())
    assert (code, text.split()[0]) == (550, "5.7.1")
    row = crm.log()[0]
    assert (row.outcome, row.reason, row.status, row.sender) == ("refused", "never_log", "5.7.1", OLA)
    assert row.message_id == "<offer-1@acme.example>"
    assert KARI not in text


def test_a_refusal_spoken_in_the_session_is_not_told_a_second_time(crm: Crm, serve: Serve, notices: Sent) -> None:
    crm.never_log(KARI)
    assert serve(notices=Notices.ALL)(sent())[0] == 550
    assert notices == []


def test_with_documented_notices_a_silent_refusal_stands_in_the_log_alone(
    crm: Crm, serve: Serve, notices: Sent
) -> None:
    crm.never_log(KARI)
    assert serve(refuse_in_session=False)(sent())[0] == 250
    assert notices == []
    assert crm.log()[0].outcome == "refused"
    assert crm.timeline(KARI) == ()


def test_with_all_notices_a_silent_refusal_is_told_to_the_sender(crm: Crm, serve: Serve, notices: Sent) -> None:
    crm.never_log(KARI)
    send = serve(refuse_in_session=False, notices=Notices.ALL)
    code, _ = send(
        sent(), mail_options=["RET=HDRS", "ENVID=postlogg+2D7"], rcpt_options=[f"ORCPT=rfc822;{BCC}", "NOTIFY=FAILURE"]
    )
    assert code == 250
    ((to, raw),) = notices
    assert to == OLA
    report = email.message_from_bytes(raw)
    assert (report.get_content_type(), report.get_param("report-type")) == ("multipart/report", "delivery-status")
    assert report["Auto-Submitted"] == "auto-replied"
    assert report["X-Postlogg-Reason"] == "never_log"
    explanation, status, returned = report.get_payload()
    assert isinstance(explanation, Message)
    assert "never-log list" in str(explanation.get_payload())
    about_message, about_recipient = status.get_payload()
    assert about_message["Original-Envelope-Id"] == "postlogg-7"
    assert about_message["Reporting-MTA"] == "dns; crm.example"
    assert about_recipient["Original-Recipient"] == f"rfc822;{BCC}"
    assert about_recipient["Final-Recipient"] == f"rfc822; {BCC}"
    assert (about_recipient["Action"], about_recipient["Status"]) == ("failed", "5.7.1")
    assert about_recipient["Diagnostic-Code"].startswith("smtp; 550 5.7.1 Not logged (never_log)")
    assert returned.get_content_type() == "text/rfc822-headers"
    assert "<offer-1@acme.example>" in str(returned.get_payload())


def test_the_desktop_understands_the_notice(crm: Crm, serve: Serve, notices: Sent) -> None:
    crm.never_log(KARI)
    send = serve(refuse_in_session=False, notices=Notices.ALL)
    assert send(sent(subject="Tilbud på æøå"), mail_options=["ENVID=e1"])[0] == 250
    found = read(notices[0][1])
    assert found is not None
    assert (found.is_failure, found.status, found.permanent) == (True, "5.7.1", True)
    assert (found.message_id, found.envelope_id) == ("<offer-1@acme.example>", "e1")
    assert found.recipients == (BCC,)


def test_who_asks_for_it_is_told_that_it_was_logged(send: Send, notices: Sent) -> None:
    assert send(sent(), rcpt_options=["NOTIFY=SUCCESS,FAILURE"])[0] == 250
    report = email.message_from_bytes(notices[0][1])
    assert report["Subject"] == "Logged in the CRM"
    about_recipient = report.get_payload()[1].get_payload()[1]
    assert (about_recipient["Action"], about_recipient["Status"]) == ("delivered", "2.6.0")
    found = read(notices[0][1])
    assert found is None or not found.is_failure


@pytest.mark.parametrize(
    "how", [{"mail_from": ""}, {"rcpt_options": ["NOTIFY=NEVER"]}, {"rcpt_options": ["NOTIFY=SUCCESS"]}]
)
def test_nobody_is_told_who_does_not_want_to_be(crm: Crm, serve: Serve, notices: Sent, how: dict[str, object]) -> None:
    crm.never_log(KARI)
    send = serve(refuse_in_session=False, notices=Notices.ALL)
    assert send(sent(), **how)[0] == 250
    assert notices == []


def test_a_notice_that_cannot_be_handed_over_does_not_change_the_reply(crm: Crm) -> None:
    crm.never_log(KARI)
    asked: list[str] = []

    def full(to: str, notice: bytes) -> None:
        asked.append(to)
        raise OSError("no space left")

    with CrmServer(crm, refuse_in_session=False, notices=Notices.ALL, deliver=full) as server:
        assert submit(server.address, sent())[0] == 250
    assert asked == [OLA]


def test_a_fault_of_the_crm_is_transient(crm: Crm) -> None:
    def broken(to: str, notice: bytes) -> None:
        raise ZeroDivisionError

    crm.never_log(KARI)
    with CrmServer(crm, refuse_in_session=False, notices=Notices.ALL, deliver=broken) as server:
        code, text = submit(server.address, sent())
    assert (code, text.split()[0]) == (451, "4.3.0")


def test_of_two_recipients_the_refused_one_is_told_by_notice(crm: Crm, notices: Sent) -> None:
    server = CrmServer(crm, notices=Notices.ALL, deliver=lambda to, raw: notices.append((to, raw)))
    with server, smtplib.SMTP(*server.address) as client:
        assert client.sendmail(OLA, [FORWARD, BCC], sent(text="no forward")) == {}
    assert [b"header_block" in raw for _, raw in notices] == [True]
    assert len(crm.timeline(KARI)) == 1


def test_the_same_message_twice_is_one_entry(crm: Crm, send: Send) -> None:
    assert [send(sent())[0], send(sent())[0]] == [250, 250]
    assert len(crm.timeline(KARI)) == 1
    assert [row.outcome for row in crm.log()] == ["duplicate", "logged"]


def test_the_same_message_without_a_message_id_is_one_entry_too(crm: Crm, send: Send) -> None:
    for subject in ("Offer", "Offer", "Another"):
        assert send(sent(message_id="", subject=subject))[0] == 250
    assert sorted(email.subject for email in crm.timeline(KARI)) == ["Another", "Offer"]


def test_a_refused_message_is_logged_once_its_reason_is_gone(crm: Crm, send: Send) -> None:
    crm.privacy(True)
    assert send(sent())[0] == 550
    crm.basis(KARI, "Legitimate interest")
    assert send(sent())[0] == 250
    assert len(crm.timeline(KARI)) == 1


def test_a_message_to_colleagues_alone_has_nobody_to_be_logged_on(crm: Crm, send: Send) -> None:
    crm.add_user("eva@acme.example")
    code, text = send(sent(to="eva@acme.example", cc=f"{OLA}, {BCC}, {FORWARD}"))
    assert (code, "(associations)" in text) == (550, True)


def test_a_forward_sent_to_the_bcc_address_is_logged_as_sent_mail(crm: Crm, send: Send) -> None:
    code, text = send(forwarded())
    assert (code, "(associations)" in text) == (550, True)
    assert crm.timeline(KARI) == ()
