"""Rules 12 to 19: what a forward must be, and how it is logged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from tests.support.crm_mail import BLOCK, FORWARD, KARI, OLA, forwarded, sent

from postlogg.crm import Crm, LoggedEmail
from postlogg.mail.forward import build
from postlogg.model import Mailbox

Send = Callable[..., tuple[int, str]]
Only = Callable[..., LoggedEmail]


def refused_for(answer: tuple[int, str], reason: str) -> bool:
    code, text = answer
    return code == 550 and f"({reason})" in text


@pytest.fixture
def forward(send: Send) -> Callable[[bytes], tuple[int, str]]:
    return lambda raw: send(raw, recipient=FORWARD)


Forward = Callable[[bytes], tuple[int, str]]


def test_rule_12_one_message_of_a_conversation(crm: Crm, forward: Forward) -> None:
    conversation = "Yes.\n\n----------\nFrom: Ola <ola@acme.example>\nDate: Tue, 2 Nov 2021\n\nNo?\n"
    assert refused_for(forward(forwarded(text=conversation)), "individual_message")
    assert crm.timeline(KARI) == ()


def test_rule_12_not_a_part_further_down_a_reply(crm: Crm, forward: Forward) -> None:
    assert refused_for(forward(forwarded(note="See you!\n\n> Did you see this?\n")), "individual_message")
    assert crm.timeline(KARI) == ()


def test_rule_12_a_customers_own_forward_is_one_message(forward: Forward, only: Only) -> None:
    inner = BLOCK.replace("kari@customer.example", "else@where.example").replace("Kari Nordmann", "Else")
    assert forward(forwarded(text=f"See below.\n\n{inner}\nThe price?\n"))[0] == 250
    assert only().sender == KARI
    assert "The price?" in only().text


def test_rule_12_what_the_client_names_as_the_one_message_is_one(forward: Forward, only: Only) -> None:
    conversation = "Yes.\n\n----------\nFrom: Ola <ola@acme.example>\nDate: Tue, 2 Nov 2021\n\nNo?\n"
    named = b"X-Forwarded-Message-Id: <question-1@customer.example>\r\n" + forwarded(text=conversation)
    assert forward(named)[0] == 250
    assert "No?" in only().text


def test_rule_13_the_forwarded_message_header_must_be_there(crm: Crm, forward: Forward) -> None:
    assert refused_for(forward(forwarded(block="")), "header_block")
    assert crm.contacts()[0].emails == 0


def test_rule_14_both_an_html_and_a_text_part(crm: Crm, forward: Forward) -> None:
    assert refused_for(forward(forwarded(html=False)), "both_parts")
    html_alone = forwarded().replace(b"Content-Type: text/plain", b"Content-Type: text/x-other")
    assert refused_for(forward(html_alone), "both_parts")
    assert crm.timeline(KARI) == ()


NORWEGIAN = (
    "---------- Forwarded message ---------\n"
    "Fra: Kari Nordmann <kari@customer.example>\n"
    "Date: ons. 3. nov. 2021 kl. 15:51\n"
    "Subject: Spørsmål\n"
    "To: <ola@acme.example>\n"
)
HUNGARIAN = (
    "-------- Továbbított üzenet --------\n"
    "Tárgy: \tKérdés\n"
    "Dátum: \tWed, 3 Nov 2021 15:51:30 +0100\n"
    "Feladó: \tKari Nordmann <kari@customer.example>\n"
    "Címzett: \tola@acme.example\n"
)


def test_rule_15_a_supported_language(forward: Forward, only: Only) -> None:
    assert forward(forwarded(block=NORWEGIAN, subject="Vs: Spørsmål"))[0] == 250
    assert only().subject == "Spørsmål"


def test_rule_15_another_language_is_refused(crm: Crm, forward: Forward) -> None:
    assert refused_for(forward(forwarded(block=HUNGARIAN, subject="Fwd: Kérdés")), "language")
    assert crm.timeline(KARI) == ()


def test_rule_16_a_block_that_cannot_be_read_is_not_logged_and_said_to_be_so(crm: Crm, forward: Forward) -> None:
    nobody = BLOCK.replace("Kari Nordmann <kari@customer.example>", "Kari Nordmann")
    code, text = forward(forwarded(block=nobody))
    assert (code, text.split()[0]) == (550, "5.6.1")
    assert (crm.log()[0].outcome, crm.log()[0].reason) == ("refused", "readable")
    assert crm.log()[0].sentence


def test_rule_17_people_in_cc_are_not_added_as_contacts(crm: Crm, forward: Forward, only: Only) -> None:
    assert forward(forwarded())[0] == 250
    assert only().cc == ("per@customer.example",)
    assert only().contacts == (KARI,)
    assert [row.address for row in crm.contacts()] == [KARI]


def test_rule_18_the_contact_is_made_from_the_original_sender(crm: Crm, forward: Forward, only: Only) -> None:
    block = BLOCK.replace("Kari Nordmann <kari@customer.example>", "Nils Ny <nils@new.example>")
    assert forward(forwarded(block=block))[0] == 250
    assert only("nils@new.example").sender == "nils@new.example"
    assert ("nils@new.example", "Nils Ny") in {(row.address, row.name) for row in crm.contacts()}


@pytest.mark.parametrize("pattern", ["nils@new.example", "new.example"])
def test_rule_18_unless_its_address_or_domain_is_never_log(crm: Crm, forward: Forward, pattern: str) -> None:
    crm.never_log(pattern)
    block = BLOCK.replace("kari@customer.example", "nils@new.example")
    assert refused_for(forward(forwarded(block=block)), "never_log")
    assert [row.address for row in crm.contacts()] == [KARI]


def test_rule_19_it_is_logged_as_received_with_the_originals_facts(crm: Crm, forward: Forward, only: Only) -> None:
    assert forward(forwarded(note="Please log", files=[("plan.pdf", b"%PDF")]))[0] == 250
    email = only()
    assert (email.direction, email.route) == ("received", "forward")
    assert (email.sender, email.sender_name, email.subject) == (KARI, "Kari Nordmann", "Question")
    assert email.date == datetime(2021, 11, 3, 14, 51, 30, tzinfo=UTC)
    assert email.text.strip() == "Can you deliver by May?"
    assert "Can you deliver by May?" in email.html
    assert [crm.attachment(file.id) for file in email.attachments] == [b"%PDF"]
    assert email.user == OLA


@pytest.mark.parametrize("written", ["ons. 3. nov. 2021 kl. 15:51", "Wednesday, November 3, 2021 3:51:30 PM"])
def test_rule_19_a_date_in_the_clients_words_is_kept_as_written(forward: Forward, only: Only, written: str) -> None:
    block = BLOCK.replace("Wed, 3 Nov 2021 15:51:30 +0100", written)
    assert forward(forwarded(block=block))[0] == 250
    assert (only().date_text, only().date) == (written, None)


def test_the_newest_stands_first_on_a_timeline(crm: Crm, send: Send) -> None:
    assert send(forwarded(block=BLOCK.replace("2021", "2020")), recipient=FORWARD)[0] == 250
    undated = BLOCK.replace("Date: Wed, 3 Nov 2021 15:51:30 +0100", "Date: yesterday at 15:51")
    assert send(forwarded(block=undated, message_id="<f2@acme.example>"), recipient=FORWARD)[0] == 250
    assert send(forwarded(message_id="<f3@acme.example>"), recipient=FORWARD)[0] == 250
    assert [email.date_text[-5:] for email in crm.timeline(KARI)] == ["15:51", "+0100", "+0100"]
    assert crm.timeline(KARI)[1].date_text.startswith("Wed, 3 Nov 2021")


def test_the_forward_that_postlogg_builds_meets_every_rule(forward: Forward, only: Only) -> None:
    received = sent(
        sender='"Nordmann, Kari" <kari@customer.example>',
        to=OLA,
        cc="per@customer.example",
        subject="Spørsmål om æøå",
        text="Når kan dere levere?\n",
        files=[("plan.pdf", b"%PDF")],
        message_id="<question-1@customer.example>",
    )
    built = build(received, sender=Mailbox("Ola", OLA), recipient=FORWARD, date=datetime.now(UTC))
    assert forward(built.content)[0] == 250
    email = only()
    assert (email.sender, email.sender_name, email.subject) == (KARI, "Nordmann, Kari", "Spørsmål om æøå")
    assert email.text.strip() == "Når kan dere levere?"
    assert email.date == datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    assert [file.filename for file in email.attachments] == ["plan.pdf"]
    assert email.contacts == (KARI,)
