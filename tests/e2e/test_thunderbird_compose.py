"""Writing in Thunderbird: the switch of the compose window, and what becomes of a message that is sent with it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.support.thunderbird_addon import SEND, WRITING
from tests.support.thunderbird_lab import KARI_MAILBOX, Workplace, letter, missing, workplace
from tests.support.waiting import until

# the driver's own libraries warn
pytestmark = [pytest.mark.e2e, pytest.mark.timeout(240), pytest.mark.filterwarnings("ignore::DeprecationWarning")]
TO = "#toAddrInput"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    if lacking := missing():
        pytest.skip(f"needs {lacking}")
    with workplace(tmp_path_factory.mktemp("compose") / "lab") as place:
        place.set("never_log", '["legen.example"]')
        with place.running():
            yield place


@pytest.fixture(autouse=True)
def no_draft_is_left(place: Workplace) -> Iterator[None]:
    yield
    place.hand.drop_drafts()


def send(place: Workplace) -> None:
    place.hand.click("compose", SEND)
    until(lambda: not place.hand.is_writing(), "the sending")


def test_what_is_sent_with_the_switch_on_goes_to_the_crm_at_once(place: Workplace) -> None:
    hand, crm = place.hand, place.crm.bcc_address
    hand.compose(to=KARI_MAILBOX, subject="Tilbud med bryter", body="<p>Hei Kari, her er <b>tilbudet</b>.</p>")
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    hand.picture("thunderbird-compose", "compose", 420)
    hand.click("compose", WRITING)
    hand.has_label("compose", WRITING, "Will not be logged, as you chose")
    hand.click("compose", WRITING)
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    send(place)
    (email,) = until(lambda: place.on_timeline("Tilbud med bryter"), "the e-mail in the CRM")
    assert (email.route, email.user, email.contacts) == ("bcc", "rep@lab.example", ("kari@kunde.example",))
    (wire,) = until(lambda: place.sent_to_customers("Tilbud med bryter"), "the e-mail at the customer's")
    assert crm.encode() not in wire
    assert b"\nbcc:" not in wire.lower()
    entry = until(lambda: place.entry("Tilbud med bryter"), "the journal's entry")
    assert entry
    assert entry["logged"]
    assert entry["message_id"] == email.message_id
    # the folder's watcher has seen the copy in Sent once the next message, which is left to it, is logged
    place.client.send(to=KARI_MAILBOX, subject="Uten bryter", body="<p>Hei</p>", identity="rep@lab.example")
    until(lambda: place.on_timeline("Uten bryter"), "the next e-mail in the CRM")
    assert len(place.on_timeline("Tilbud med bryter")) == 1
    assert len([each for each in place.postlogg("status")["entries"] if each["subject"] == "Tilbud med bryter"]) == 1
    assert place.servers.log().count(f"to=<{crm}>") == 2


def test_what_is_sent_with_the_switch_off_is_left_out(place: Workplace) -> None:
    hand = place.hand
    hand.compose(to=KARI_MAILBOX, subject="Utelatt")
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    hand.click("compose", WRITING)
    hand.has_label("compose", WRITING, "Will not be logged, as you chose")
    send(place)
    until(lambda: place.sent_to_customers("Utelatt"), "the e-mail at the customer's")
    entry = until(lambda: place.entry("Utelatt"), "the journal's entry")
    assert entry
    assert (entry["route"], entry["reason"], entry["logged"]) == ("none", "left_out_by_user", False)
    assert not place.on_timeline("Utelatt")


def test_the_verdict_follows_the_recipients_and_is_locked_where_nothing_is_ever_logged(place: Workplace) -> None:
    hand = place.hand
    hand.compose(to=KARI_MAILBOX, subject="Legetime")
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    hand.click("compose", TO)
    hand.type("dr@legen.example,")
    hand.has_label("compose", WRITING, "Not logged: on your never-log list: legen.ex…")
    hand.click("compose", WRITING)
    hand.reads_in_panel("compose", "Not logged: on your never-log list: legen.example")
    hand.picture("thunderbird-never", "compose", 420)
    hand.click_in_panel("compose", "#toggle")
    hand.press("Escape")
    assert hand.face("compose", WRITING).icon == "off"


def test_the_crm_in_to_holds_the_message_until_it_is_moved(place: Workplace) -> None:
    hand, crm = place.hand, place.crm.bcc_address
    taken = place.servers.log().count("postfix/cleanup")
    hand.compose(to=f"{KARI_MAILBOX}, {crm}", subject="Synlig adresse")
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    hand.click("compose", SEND)
    hand.reads_in_panel("compose", "everybody who gets this e-mail sees it")
    hand.reads_in_panel("compose", crm)
    assert hand.is_writing()
    assert place.servers.log().count("postfix/cleanup") == taken
    hand.picture("thunderbird-held", "compose", 420)
    hand.click_in_panel("compose", "#hideAndSend")
    until(lambda: not hand.is_writing(), "the sending")
    (wire,) = until(lambda: place.sent_to_customers("Synlig adresse"), "the e-mail at the customer's")
    assert crm.encode() not in wire
    until(lambda: place.on_timeline("Synlig adresse"), "the e-mail in the CRM")


def test_the_crm_in_cc_stays_there_where_the_user_wants_it(place: Workplace) -> None:
    hand, crm = place.hand, place.crm.bcc_address
    hand.compose(to=KARI_MAILBOX, cc=crm, subject="Synlig med vilje")
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    hand.click("compose", SEND)
    hand.reads_in_panel("compose", "everybody who gets this e-mail sees it")
    hand.click_in_panel("compose", "#sendAsItIs")
    until(lambda: not hand.is_writing(), "the sending")
    (wire,) = until(lambda: place.sent_to_customers("Synlig med vilje"), "the e-mail at the customer's")
    assert f"\nCc: {crm}".encode() in wire.replace(b"\r\n", b"\n")
    until(lambda: place.on_timeline("Synlig med vilje"), "the e-mail in the CRM")
    until(lambda: place.entry("Synlig med vilje"), "the journal's entry")
    assert len(place.on_timeline("Synlig med vilje")) == 1


def test_an_answer_is_sent_and_logged_in_its_thread(place: Workplace) -> None:
    hand = place.hand
    place.deliver(letter(50, "Spørsmål"))
    hand.open("Spørsmål")
    hand.click("reading", "#hdrReplyButton")
    until(hand.is_writing, "the answer's window")
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    send(place)
    (email,) = until(lambda: place.on_timeline("Re: Spørsmål"), "the answer in the CRM")
    assert email.route == "bcc"
