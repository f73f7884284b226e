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
    hand.compose(to=KARI_MAILBOX, subject="Our offer", body="<p>Dear Kari,</p><p>here is <b>our offer</b>.</p>")
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    hand.picture("thunderbird-compose", "compose", 420)
    hand.click("compose", WRITING)
    hand.has_label("compose", WRITING, "Will not be logged, as you chose")
    hand.click("compose", WRITING)
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    send(place)
    (email,) = until(lambda: place.on_timeline("Our offer"), "the e-mail in the CRM")
    assert (email.route, email.user, email.contacts) == ("bcc", "rep@lab.example", ("kari@kunde.example",))
    (wire,) = until(lambda: place.sent_to_customers("Our offer"), "the e-mail at the customer's")
    assert crm.encode() not in wire
    assert b"\nbcc:" not in wire.lower()
    entry = until(lambda: place.entry("Our offer"), "the journal's entry")
    assert entry
    assert entry["logged"]
    assert entry["message_id"] == email.message_id
    # the folder's watcher has seen the copy in Sent once the next message, which is left to it, is logged
    place.client.send(to=KARI_MAILBOX, subject="Without the switch", body="<p>Hei</p>", identity="rep@lab.example")
    until(lambda: place.on_timeline("Without the switch"), "the next e-mail in the CRM")
    assert len(place.on_timeline("Our offer")) == 1
    assert len([each for each in place.postlogg("status")["entries"] if each["subject"] == "Our offer"]) == 1
    assert place.servers.log().count(f"to=<{crm}>") == 2


def test_what_is_sent_with_the_switch_off_is_left_out(place: Workplace) -> None:
    hand = place.hand
    hand.compose(to=KARI_MAILBOX, subject="Left out")
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    hand.click("compose", WRITING)
    hand.has_label("compose", WRITING, "Will not be logged, as you chose")
    send(place)
    until(lambda: place.sent_to_customers("Left out"), "the e-mail at the customer's")
    entry = until(lambda: place.entry("Left out"), "the journal's entry")
    assert entry
    assert (entry["route"], entry["reason"], entry["logged"]) == ("none", "left_out_by_user", False)
    assert not place.on_timeline("Left out")


def test_the_verdict_follows_the_recipients_and_is_locked_where_nothing_is_ever_logged(place: Workplace) -> None:
    hand = place.hand
    hand.compose(to=KARI_MAILBOX, subject="An appointment")
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    hand.click("compose", TO)
    hand.type("dr@legen.example,")
    hand.has_label("compose", WRITING, "Not logged: on your never-log list: legen.ex…")
    hand.click("compose", WRITING)
    hand.reads_in_panel("compose", "Not logged: on your never-log list: legen.example")
    hand.picture("thunderbird-never", "compose", 420)
    hand.click_in_panel("compose", "#toggle")
    hand.press("Escape")
    hand.shows("compose", WRITING, icon="off")


def test_what_the_crm_would_not_take_is_said_before_it_is_sent(place: Workplace) -> None:
    hand, film = place.hand, place.home / "film.mp4"
    with film.open("wb") as file:
        file.truncate(60 * 1024 * 1024)
    hand.compose(to=KARI_MAILBOX, subject="A film")
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    hand.attach(film)
    hand.shows("compose", WRITING, badge="!")
    hand.click("compose", WRITING)
    hand.reads_in_panel("compose", "film.mp4")
    hand.picture("thunderbird-checks", "compose", 420)


def test_the_crm_in_to_holds_the_message_until_it_is_moved(place: Workplace) -> None:
    hand, crm = place.hand, place.crm.bcc_address
    taken = place.servers.log().count("postfix/cleanup")
    hand.compose(to=f"{KARI_MAILBOX}, {crm}", subject="Seen by all")
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    hand.click("compose", SEND)
    hand.reads_in_panel("compose", "everybody who gets this e-mail sees it")
    hand.reads_in_panel("compose", crm)
    assert hand.is_writing()
    assert place.servers.log().count("postfix/cleanup") == taken
    hand.picture("thunderbird-held", "compose", 420)
    hand.click_in_panel("compose", "#hideAndSend")
    until(lambda: not hand.is_writing(), "the sending")
    (wire,) = until(lambda: place.sent_to_customers("Seen by all"), "the e-mail at the customer's")
    assert crm.encode() not in wire
    until(lambda: place.on_timeline("Seen by all"), "the e-mail in the CRM")


def test_the_crm_in_cc_stays_there_where_the_user_wants_it(place: Workplace) -> None:
    hand, crm = place.hand, place.crm.bcc_address
    hand.compose(to=KARI_MAILBOX, cc=crm, subject="Seen on purpose")
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    hand.click("compose", SEND)
    hand.reads_in_panel("compose", "everybody who gets this e-mail sees it")
    hand.click_in_panel("compose", "#sendAsItIs")
    until(lambda: not hand.is_writing(), "the sending")
    (wire,) = until(lambda: place.sent_to_customers("Seen on purpose"), "the e-mail at the customer's")
    assert f"\nCc: {crm}".encode() in wire.replace(b"\r\n", b"\n")
    until(lambda: place.on_timeline("Seen on purpose"), "the e-mail in the CRM")
    until(lambda: place.entry("Seen on purpose"), "the journal's entry")
    assert len(place.on_timeline("Seen on purpose")) == 1


def test_an_answer_is_sent_and_logged_in_its_thread(place: Workplace) -> None:
    hand = place.hand
    place.deliver(letter(50, "En forespørsel"))
    hand.open("En forespørsel")
    hand.click("reading", "#hdrReplyButton")
    until(hand.is_writing, "the answer's window")
    hand.has_label("compose", WRITING, "Will be logged on Kari Nordmann")
    send(place)
    (email,) = until(lambda: place.on_timeline("Re: En forespørsel"), "the answer in the CRM")
    assert email.route == "bcc"
