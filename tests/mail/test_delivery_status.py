"""What is read from notices in the layouts of the common mail servers; all were written for this test."""

from __future__ import annotations

from pathlib import Path

import pytest

from postlogg.mail.delivery_status import quoted_message_ids, read
from postlogg.model import Notice

NOTICES = Path(__file__).parents[1] / "data" / "notices"
OLA, PER = "ola@globex.example", "per@globex.example"
OFFER = "<offer-4711@acme.example>"


def notice(name: str, newline: bytes = b"\r\n") -> Notice | None:
    raw = (NOTICES / f"{name}.eml").read_bytes().replace(b"\r\n", b"\n")
    return read(raw.replace(b"\n", newline))


def failure(name: str, newline: bytes = b"\r\n") -> Notice:
    found = notice(name, newline)
    assert found is not None
    assert found.is_failure
    return found


GIVEN_UP = {
    # name: (recipients, status, Message-ID, the server's words)
    "postfix": (
        (OLA,),
        "5.1.1",
        OFFER,
        f"550 5.1.1 <{OLA}>: Recipient address rejected: User unknown in virtual mailbox table",
    ),
    "one-of-two-failed": ((OLA,), "5.2.2", OFFER, "552 5.2.2 Mailbox full"),
    "sendmail-old": ((OLA,), "", OFFER, f"550 <{OLA}>... User unknown"),
    "exim": ((OLA,), "5.7.1", OFFER, "550 5.7.1 Relaying denied"),
    "qmail": ((OLA, PER), "5.1.1", OFFER, "550 5.1.1 sorry, no mailbox here by that name"),
    "exchange-norwegian": (
        (OLA,),
        "5.1.10",
        OFFER,
        "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
    ),
    "m365-prose": (
        (OLA,),
        "5.2.2",
        OFFER,
        "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded",
    ),
    "gmail": ((OLA,), "5.1.1", OFFER, "550 5.1.1 The email account that you tried to reach does not exist."),
    "norwegian": ((OLA,), "5.1.1", OFFER, "550 5.1.1 Ukjent bruker"),
    "japanese": ((OLA,), "", OFFER, "次のあて先へのメッセージはお届けできませんでした。"),
    "hmailserver": ((OLA,), "5.1.1", "", "550 5.1.1 Unknown user"),
    "smartermail": ((OLA,), "", OFFER, "550 No such user here"),
    "mdaemon": ((OLA,), "", "", f"550 <{OLA}>, Recipient unknown"),
    "groupwise-local-part": (
        (OLA,),
        "",
        OFFER,
        "The message that you sent was undeliverable to the following: ola (user not found)",
    ),
    "notes": ((OLA,), "", OFFER, f"User not listed in public Name & Address Book {OLA}"),
    "xmail": ((OLA,), "", OFFER, "550 Mailbox unknown"),
    "report-mislabelled": ((OLA,), "5.4.4", OFFER, "Host not found"),
    "report-not-attached": ((OLA, PER), "5.7.1", OFFER, "554 5.7.1 No thanks"),
    "rejected-by-filter": (
        (OLA,),
        "",
        OFFER,
        f"Your message to <{OLA}> was automatically rejected: Not interested",
    ),
}


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("name", GIVEN_UP)
def test_a_failure_tells_whom_why_and_which_message(name: str, newline: bytes) -> None:
    found = failure(name, newline)
    assert (found.recipients, found.status, found.message_id, found.diagnostic) == GIVEN_UP[name]
    assert found.permanent is True
    assert not found.delayed


@pytest.mark.parametrize("name", ["postfix-delayed", "exim-delayed", "gmail-delayed"])
def test_a_delay_is_no_final_failure(name: str) -> None:
    found = failure(name)
    assert found.recipients == (OLA,)
    assert found.permanent is False
    assert found.delayed


def test_a_delay_gives_the_status_of_the_last_attempt() -> None:
    assert failure("postfix-delayed").status == "4.4.1"


@pytest.mark.parametrize(
    ("name", "envelope_id"),
    [("postfix", "postlogg-0001"), ("postfix-delayed", "postlogg-0002"), ("report-mislabelled", "postlogg-0009")],
)
def test_the_envelope_id_comes_back(name: str, envelope_id: str) -> None:
    assert failure(name).envelope_id == envelope_id


def test_a_report_of_success_is_a_notice_but_no_failure() -> None:
    found = notice("postfix-success")
    assert found == Notice(is_failure=False, message_id=OFFER, envelope_id="postlogg-0003")


@pytest.mark.parametrize(
    "name",
    [
        "vacation",
        "read-receipt",
        "complaint",
        "list-moderation",
        "internal-mailbox-data",
        "parcel",
        "ticket-about-a-failure",
        "forwarded-by-colleague",
        "forwarded-as-attachment",
        "answered-by-postmaster",
    ],
)
def test_other_mail_is_no_notice(name: str) -> None:
    assert notice(name) is None


@pytest.mark.parametrize("subject", [b"Undeliverable: Automatic reply: Tilbud", b"Undelivered mail: Out of office"])
def test_an_automatic_reply_can_fail_too(subject: bytes) -> None:
    raw = (NOTICES / "exim.eml").read_bytes()
    found = read(raw.replace(b"Mail delivery failed: returning message to sender", subject))
    assert found is not None
    assert found.is_failure


def test_without_an_action_the_words_tell_a_delay() -> None:
    raw = (NOTICES / "postfix-delayed.eml").read_bytes()
    found = read(raw.replace(b"Action: delayed\n", b""))
    assert found is not None
    assert found.delayed


def test_a_colleague_who_writes_of_a_failure_is_no_notice() -> None:
    head = b"From: Per Olsen <per@acme.example>\nSubject: Delivery failed\n\n"
    assert read(head + b"My mail to <ola@globex.example> could not be delivered:\n550 5.1.1 User unknown\n") is None


def test_a_gateway_that_gives_no_other_sign_is_a_notice() -> None:
    head = b"From: Scanning Gateway <scan@gw.example>\nTo: kari@acme.example\nSubject: Delivery failed\n\n"
    found = read(head + b"Your mail could not be delivered to:\n\nola@globex.example\n")
    assert found is not None
    assert found.recipients == (OLA,)


def test_a_reply_of_a_colleague_is_no_notice_even_if_his_words_are_those_of_one() -> None:
    head = b"From: Per <per@acme.example>\nSubject: Re: Delivery failed\n\n"
    raw = head + b"Your mail could not be delivered to x@y.example\n"
    assert read(raw) is None


@pytest.mark.parametrize("name", ["postfix", "exchange-norwegian", "qmail", "m365-prose", "groupwise-local-part"])
def test_the_ids_that_a_notice_quotes_are_found(name: str) -> None:
    assert OFFER in quoted_message_ids((NOTICES / f"{name}.eml").read_bytes())


def test_quoted_ids_are_found_under_transfer_encodings_and_in_html() -> None:
    head = b"From: MAILER-DAEMON\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
    raw = head + b"<p>id: &lt;offer-4711@ac=\nme.example&gt;</p>"
    assert quoted_message_ids(raw) == {OFFER}


def test_the_diagnostic_is_one_line_of_bounded_length() -> None:
    raw = (NOTICES / "postfix.eml").read_bytes()
    long = raw.replace(b"User unknown", b"User unknown\n    " + b"and so on\n    " * 5000)
    found = read(long)
    assert found is not None
    assert len(found.diagnostic) == 1000
    assert "\n" not in found.diagnostic


def test_the_code_of_the_server_that_refused_is_told_rather_than_that_time_is_over() -> None:
    raw = (NOTICES / "postfix.eml").read_bytes()
    expired = raw.replace(b"Status: 5.1.1", b"Status: 4.4.7").replace(
        b"Diagnostic-Code: smtp; 550 5.1.1", b"Diagnostic-Code: smtp; 450 4.2.2"
    )
    found = read(expired)
    assert found is not None
    assert found.status == "4.2.2"


def test_of_the_original_recipient_and_an_alias_the_one_that_was_written_to_is_told() -> None:
    raw = (NOTICES / "postfix.eml").read_bytes()
    found = read(raw.replace(b"Final-Recipient: rfc822; ola@", b"Final-Recipient: rfc822; alias-of-ola@"))
    assert found is not None
    assert found.recipients == (OLA,)


RETURNED = f"Received: from gw by mx\nFrom: kari@acme.example\nTo: {OLA}\nMessage-ID: <m1@acme.example>\n"

SAYS_LITTLE = {
    # what a server may say: (From, Subject, body, recipients)
    "no address at all": (
        "Postmaster <postmaster@old.example>",
        "Undeliverable message",
        f"Receiver not found: ola\n\n--- Returned message ---\n\n{RETURNED}",
        (OLA,),
    ),
    "a local part blotted out": (
        "postmaster@isp.example",
        "Returned mail: User unknown",
        "  ----- The following addresses had delivery problems -----\n"
        "********@globex.example   (unrecoverable error)\n",
        ("********@globex.example",),
    ),
    "a telephone number": (
        "sysadmin@mms.example",
        "Undeliverable Message",
        "Message could not be delivered to mobile.\nError: No valid recipients\nTo: 47123@mms.example\n",
        ("47123@mms.example",),
    ),
    "a language that nobody foresaw": (
        "MAILER-DAEMON@hu.example",
        "Értesítés",
        f"Az alábbi címre nem sikerült:\n\n<{OLA}>\n\n{RETURNED}",
        (OLA,),
    ),
    "whom to ask besides": (
        "Mail Delivery System <mailer-daemon@es.example>",
        "Aviso",
        f"Para ayuda: <postmaster@es.example>\n\nSu mensaje no pudo ser entregado a {OLA}\n",
        (OLA,),
    ),
}


@pytest.mark.parametrize("name", SAYS_LITTLE)
def test_the_failed_address_is_told_by_little(name: str) -> None:
    sender, subject, body, recipients = SAYS_LITTLE[name]
    found = read(f"From: {sender}\nTo: kari@acme.example\nSubject: {subject}\n\n{body}".encode())
    assert found is not None
    assert (found.is_failure, found.recipients) == (True, recipients)


AUTOMATIC = "From: Ola <ola@globex.example>\nAuto-Submitted: auto-replied\nReturn-Path: <>\nSubject: "


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (f"{AUTOMATIC}Re: Tilbud", "Write to per@globex.example, this mailbox is not read."),
        (f"{AUTOMATIC}Please confirm", "Your message has not been delivered yet. Answer to confirm."),
        (f"{AUTOMATIC}Declined: meeting", ""),
        (
            "From: postmaster@acme.example\nSubject: Quarantine digest",
            "The following messages have been blocked:\n\nola@globex.example  Tilbud",
        ),
        (
            "From: postmaster@acme.example\nSubject: Your mailbox is almost full",
            "Your mailbox has reached 90% of its size.",
        ),
        (
            "From: Shop <no-reply@shop.example>\nSubject: Order",
            "Your order could not be delivered. Please contact support@shop.example.",
        ),
        (
            "From: Per Olsen <postmaster@acme.example>\nSubject: New mail server",
            "From Monday we use a new mail server.",
        ),
    ],
)
def test_what_machines_send_besides_is_no_notice(head: str, body: str) -> None:
    assert read(f"{head}\nTo: kari@acme.example\n\n{body}\n".encode()) is None
