"""Rules 1 to 6: what is logged of a message, and where."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from tests.support.crm_mail import KARI, sent

from postlogg.crm import Crm, LoggedEmail

Send = Callable[..., tuple[int, str]]
Only = Callable[..., LoggedEmail]
MEGABYTE = 1024 * 1024


def test_rule_01_subject_text_html_and_every_attachment_are_logged(crm: Crm, send: Send, only: Only) -> None:
    files = [("tilbud æøå.pdf", b"%PDF-1"), ("vilkår.pdf", bytes(range(256)))]
    code, _ = send(sent(subject="Tilbud på æøå", text="Hei\n", html="<p>Hei</p>\n", files=files))
    assert code == 250
    email = only()
    assert (email.subject, email.text.strip(), email.html.strip()) == ("Tilbud på æøå", "Hei", "<p>Hei</p>")
    assert [(file.filename, crm.attachment(file.id)) for file in email.attachments] == files
    assert (email.direction, email.sender, email.to) == ("sent", "ola@acme.example", (KARI,))
    assert email.date == datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def test_rule_02_an_attachment_over_50_mb_is_left_out_and_the_sender_told(
    crm: Crm, send: Send, only: Only, notices: list[tuple[str, bytes]]
) -> None:
    large = ("film.bin", bytes(50 * MEGABYTE + 1))
    code, _ = send(sent(files=[large, ("offer.pdf", b"small")]))
    assert code == 250
    film, offer = only().attachments
    assert (film.filename, film.stored, crm.attachment(film.id)) == ("film.bin", False, None)
    assert (offer.filename, offer.stored, crm.attachment(offer.id)) == ("offer.pdf", True, b"small")
    ((to, notice),) = notices
    assert to == "ola@acme.example"
    assert b"film.bin" in notice
    assert b"X-Postlogg-Reason: attachment_size" in notice
    assert crm.log()[0].reason == "attachment_size"


def test_rule_02_an_attachment_of_exactly_50_mb_is_logged(
    send: Send, only: Only, notices: list[tuple[str, bytes]]
) -> None:
    assert send(sent(files=[("film.bin", bytes(50 * MEGABYTE))]))[0] == 250
    assert only().attachments[0].stored
    assert notices == []


def test_rule_03_content_over_2_mb_is_not_logged(crm: Crm, send: Send) -> None:
    line = "x" * 70 + "\n"
    code, text = send(sent(text=line * (2 * MEGABYTE // len(line) + 1), html=""))
    assert code == 550
    assert "content_size" in text
    assert crm.timeline(KARI) == ()
    assert (crm.log()[0].outcome, crm.log()[0].reason) == ("refused", "content_size")


def test_rule_03_attachments_do_not_count(send: Send, only: Only) -> None:
    assert send(sent(files=[("3mb.bin", bytes(3 * MEGABYTE))]))[0] == 250
    assert only().attachments[0].size == 3 * MEGABYTE


def test_rule_04_the_contact_its_primary_company_and_its_five_newest_open_deals(
    crm: Crm, send: Send, only: Only
) -> None:
    crm.add_contact(KARI, company="Customer AS", others=["Former Employer AS"])
    start = datetime(2026, 1, 1, tzinfo=UTC)
    for day in range(7):
        crm.add_deal(f"deal {day}", KARI, created=start + timedelta(days=day))
    crm.add_deal("lost", KARI, is_open=False, created=start + timedelta(days=30))
    assert send(sent())[0] == 250
    email = only()
    assert email.contacts == (KARI,)
    assert email.companies == ("Customer AS",)
    assert email.deals == ("deal 6", "deal 5", "deal 4", "deal 3", "deal 2")


def test_rule_04_everybody_in_to_and_cc_outside_the_account_is_a_recipient(crm: Crm, send: Send, only: Only) -> None:
    crm.add_user("colleague@acme.example")
    assert send(sent(to=f"{KARI}, colleague@acme.example", cc="per@customer.example, KARI@customer.example"))[0] == 250
    assert only().contacts == (KARI, "per@customer.example")
    assert only("per@customer.example").id == only().id
    assert crm.timeline("colleague@acme.example") == ()


def test_rule_05_an_unknown_address_becomes_a_contact(crm: Crm, send: Send, only: Only) -> None:
    assert send(sent(to="Nils Ny <Nils@NEW.example>"))[0] == 250
    assert only("nils@new.example").contacts == ("nils@new.example",)
    assert [(row.address, row.name, row.emails) for row in crm.contacts() if "nils" in row.address] == [
        ("nils@new.example", "Nils Ny", 1)
    ]


def test_rule_05_a_known_contact_is_not_made_twice_and_keeps_its_name(crm: Crm, send: Send) -> None:
    assert send(sent(to="K. <KARI@Customer.Example>"))[0] == 250
    assert [(row.address, row.name) for row in crm.contacts()] == [(KARI, "Kari Nordmann")]


def test_rule_06_nothing_is_added_to_what_is_logged(send: Send, only: Only) -> None:
    html = '<p><a href="https://acme.example/offer?id=1&amp;x=2">Offer</a><img src="cid:logo"></p>\n'
    assert send(sent(html=html))[0] == 250
    assert only().html == html
