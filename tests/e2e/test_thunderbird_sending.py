"""Forwards go out with Thunderbird's own account: Postlogg has no password for any server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.support.thunderbird_addon import READING
from tests.support.thunderbird_lab import KARI_MAILBOX, Workplace, letter, missing, workplace
from tests.support.waiting import until

# the driver's own libraries warn
pytestmark = [pytest.mark.e2e, pytest.mark.timeout(240), pytest.mark.filterwarnings("ignore::DeprecationWarning")]
ALLOW = "#addon-webext-permissions-notification .popup-notification-primary-button"
SAYS_SO = "Send forwards without opening a window"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    if lacking := missing():
        pytest.skip(f"needs {lacking}")
    with workplace(tmp_path_factory.mktemp("sending") / "lab", password=False) as place:
        place.set("sends", "true")
        with place.running():
            yield place


def logs_a_letter(place: Workplace, number: int, subject: str, sender: str) -> None:
    hand, address = place.hand, sender.strip("<>").rpartition("<")[2]
    place.deliver(letter(number, subject, sender))
    hand.open(subject)
    hand.has_label("reading", READING, "Log this email")
    hand.click("reading", READING)
    hand.has_label("reading", READING, "Logged")
    (email,) = until(lambda: place.crm.timeline(address), "the e-mail in the CRM")
    assert (email.subject, email.direction, email.sender, email.route) == (subject, "received", address, "forward")
    assert email.date_text == "Mon, 23 Nov 2026 09:15:00 +0100"
    assert "<b>three more boats</b>" in email.html
    assert "three more boats" in email.text
    assert [(each.filename, each.size) for each in email.attachments] == [("order Ålesund.pdf", 265)]
    assert place.state(subject) == "accepted"


def windows_opened(place: Workplace) -> int:
    return int(place.client.script(COUNT_WINDOWS))


def test_a_forward_is_sent_in_a_window_of_thunderbirds(place: Workplace) -> None:
    place.client.script(WATCH_WINDOWS)
    logs_a_letter(place, 1, "By way of a window", "Kari Nordmann <kari@kunde.example>")
    assert windows_opened(place) == 2  # the message, and how far it has got
    assert not place.hand.is_writing()


def test_a_forward_is_sent_without_a_window_once_that_is_allowed(place: Workplace) -> None:
    hand = place.hand
    hand.open_options()
    hand.reads_in_panel("options", SAYS_SO)
    hand.picture("thunderbird-options", "main", 640)
    hand.click_in_panel("options", "#allow")
    hand.click("main", ALLOW)
    hand.reads_no_more_in_panel("options", SAYS_SO)
    hand.close_tab()
    place.client.script(WATCH_WINDOWS)
    logs_a_letter(place, 2, "Without a window", "Ida Hansen <ida@kunde.example>")
    assert windows_opened(place) == 0


def test_the_user_finds_no_copies_of_forwards_in_sent(place: Workplace) -> None:
    place.client.send(to=KARI_MAILBOX, subject="By myself", body="<p>Hei</p>", identity="rep@lab.example")
    (copy,) = until(lambda: list(place.servers.mail.glob("rep/Maildir/.Sent/cur/*")), "the user's own copy")
    assert b"By myself" in copy.read_bytes()


WATCH_WINDOWS = """
const main = Services.wm.getMostRecentWindow("mail:3pane");
main.composeWindows = 0;
if (!main.windowWatcher) {
  main.windowWatcher = { observe(_, topic) { main.composeWindows += topic == "domwindowopened"; } };
  Services.ww.registerNotification(main.windowWatcher);
}
"""
COUNT_WINDOWS = """
return Services.wm.getMostRecentWindow("mail:3pane").composeWindows;
"""
