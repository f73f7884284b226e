"""Reading in Thunderbird: the button above a message, the menu of the list, the tag, each by the pointer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.support.thunderbird_addon import READING
from tests.support.thunderbird_lab import Workplace, letter, missing, workplace
from tests.support.waiting import until

# the driver's own libraries warn
pytestmark = [pytest.mark.e2e, pytest.mark.timeout(240), pytest.mark.filterwarnings("ignore::DeprecationWarning")]
MANY = ("Sample lengths", "Delivery in week 16", "Minutes of our call", "Båtutstyr 2027", "Invoice 1042")
MENU_ITEM = "Log to the CRM"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    if lacking := missing():
        pytest.skip(f"needs {lacking}")
    with workplace(tmp_path_factory.mktemp("button") / "lab") as place:
        yield place


def test_a_request_waits_for_postlogg_and_can_be_taken_back(place: Workplace) -> None:
    place.deliver(letter(1, "Three more boats"), *(letter(10 + at, subject) for at, subject in enumerate(MANY)))
    hand = place.hand
    hand.open("Three more boats")
    hand.has_label("reading", READING, "Log this email")
    hand.click("reading", READING)
    hand.has_label("reading", READING, "Waiting to be logged")
    hand.click("reading", READING)
    hand.click_in_panel("reading", "#withdraw")
    hand.press("Escape")
    hand.has_label("reading", READING, "Log this email")
    hand.shows("reading", READING, tooltip="Not logged: you withdrew it")


@pytest.fixture
def running(place: Workplace) -> Iterator[Workplace]:
    with place.running():
        yield place


def test_a_click_logs_the_message_that_is_shown(running: Workplace) -> None:
    place, hand = running, running.hand
    until(lambda: place.entry("Three more boats"), "the watcher's own sight of it")
    hand.open("Three more boats")
    hand.has_label("reading", READING, "Log this email")
    hand.picture("thunderbird-not-logged", "main", 560)
    hand.click("reading", READING)
    hand.has_label("reading", READING, "Logged")
    hand.shows("reading", READING, icon="logged", tooltip="Logged: the mail server accepted it for the CRM")
    (email,) = until(lambda: place.on_timeline("Three more boats"), "the e-mail in the CRM")
    assert (email.direction, email.sender, email.companies) == ("received", "kari@kunde.example", ("Kunde AS",))
    assert "<b>three more boats</b>" in email.html
    assert [each.filename for each in email.attachments] == ["order Ålesund.pdf"]
    entries = [each for each in place.postlogg("status")["entries"] if each["subject"] == "Three more boats"]
    assert [(each["state"], each["reason"]) for each in entries] == [("accepted", "asked_by_user")]
    hand.picture("thunderbird-logged", "main", 560)


def test_five_messages_are_logged_from_the_list(running: Workplace) -> None:
    place, hand = running, running.hand
    hand.open(MANY[0])
    hand.select_up_to(MANY[-1], len(MANY))
    hand.choose(MANY[2], MENU_ITEM)
    until(lambda: all(place.state(subject) == "accepted" for subject in MANY), "the five in the journal",
          seen=lambda: [place.state(subject) for subject in MANY])  # fmt: skip
    until(lambda: all(len(place.on_timeline(subject)) == 1 for subject in MANY), "the five in the CRM")
    hand.open(MANY[3])
    hand.has_label("reading", READING, "Logged")


def test_the_tag_asks_and_what_is_logged_bears_it(running: Workplace) -> None:
    place, hand = running, running.hand
    place.set("tags", "true")
    place.deliver(letter(30, "Tagged by hand", "Ola <ola@kunde.example>"))
    until(lambda: place.entry("Tagged by hand"), "the message in the journal")
    hand.open("Tagged by hand")
    hand.has_label("reading", READING, "Log this email")
    place.client.run(TAG_WHAT_IS_SHOWN)
    hand.has_label("reading", READING, "Logged")
    assert place.state("Tagged by hand") == "accepted"
    place.deliver(letter(31, "Tagged by Postlogg", "Ida <ida@kunde.example>"))
    until(lambda: place.entry("Tagged by Postlogg"), "the message in the journal")
    hand.open("Tagged by Postlogg")
    hand.has_label("reading", READING, "Log this email")
    hand.click("reading", READING)
    until(lambda: "CRM" in place.client.script(TAGS_OF_WHAT_IS_SHOWN), "the tag")


TAG_WHAT_IS_SHOWN = """
const tags = MailServices.tags;
if (!tags.getAllTags().some(each => each.tag == "CRM")) tags.addTag("CRM", "#3F7DE0", "");
const pane = Services.wm.getMostRecentWindow("mail:3pane").document.getElementById("tabmail").currentAbout3Pane;
const [shown] = pane.gDBView.getSelectedMsgHdrs();
shown.folder.addKeywordsToMessages([shown], tags.getKeyForTag("CRM"));
"""

TAGS_OF_WHAT_IS_SHOWN = """
const pane = Services.wm.getMostRecentWindow("mail:3pane").document.getElementById("tabmail").currentAbout3Pane;
const keys = pane.gDBView.getSelectedMsgHdrs()[0].getStringProperty("keywords").split(" ");
return MailServices.tags.getAllTags().filter(each => keys.includes(each.key)).map(each => each.tag);
"""
