"""Forwards go out with Thunderbird's own account: Postlogg has no password for any server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from tests.support.thunderbird_addon import READING
from tests.support.thunderbird_lab import KARI_MAILBOX, Workplace, letter, missing, workplace
from tests.support.waiting import until

from postlogg.mail.forward import build
from postlogg.model import Mailbox

# the driver's own libraries warn
pytestmark = [pytest.mark.e2e, pytest.mark.timeout(240), pytest.mark.filterwarnings("ignore::DeprecationWarning")]
IDA = "Ida Hansen <ida@kunde.example>"
ALLOW = "#addon-webext-permissions-notification .popup-notification-primary-button"
ARCHIVE = "always_bcc = archive@kunde.example"
SAYS_SO = "Send forwards without opening a window"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    if lacking := missing():
        pytest.skip(f"needs {lacking}")
    with workplace(tmp_path_factory.mktemp("sending") / "lab", password=False, extra=ARCHIVE) as place:
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


@dataclass
class Parts:
    """What counts in a forward."""

    message: EmailMessage

    @property
    def html(self) -> str:
        return self._body("html")

    @property
    def block(self) -> list[str]:
        """The words of the forwarded message's header, in the text part."""
        return self.text.partition("Hello,")[0].split()

    @property
    def text(self) -> str:
        return self._body("plain")

    def _body(self, kind: str) -> str:
        found = self.message.get_body((kind,))
        assert found
        return str(found.get_content()).replace("\r\n", "\n").strip()

    @property
    def attachments(self) -> list[tuple[str | None, str, bytes]]:
        return [
            (each.get_filename(), each.get_content_type(), each.get_content())
            for each in self.message.iter_attachments()
        ]


def on_the_wire(place: Workplace, subject: str) -> Parts:
    """The forward as the server got it."""
    parsed = (message_from_bytes(raw, policy=default) for raw in place.servers.delivered_to_others())
    (found,) = [each for each in parsed if each["Subject"] == f"Fwd: {subject}"]
    return Parts(found)


def as_prepared(place: Workplace, number: int, subject: str, sender: str) -> Parts:
    forward = build(letter(number, subject, sender).as_bytes(), sender=Mailbox("Rep Resen", "rep@lab.example"),
                    recipient=place.crm.forward_address, date=datetime.now(UTC))  # fmt: skip
    return Parts(message_from_bytes(forward.content, policy=default))


def windows_opened(place: Workplace) -> int:
    return int(place.client.script(COUNT_WINDOWS))


def test_a_forward_is_sent_in_a_window_of_thunderbirds(place: Workplace) -> None:
    place.client.script(WATCH_WINDOWS)
    logs_a_letter(place, 1, "By way of a window", KARI_MAILBOX)
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
    logs_a_letter(place, 2, "Without a window", IDA)
    assert windows_opened(place) == 0


@pytest.mark.parametrize(
    ("number", "subject", "sender"), [(1, "By way of a window", KARI_MAILBOX), (2, "Without a window", IDA)]
)
def test_thunderbird_keeps_the_block_the_files_and_what_is_forwarded(
    place: Workplace, number: int, subject: str, sender: str
) -> None:
    sent, prepared = on_the_wire(place, subject), as_prepared(place, number, subject, sender)
    assert sent.block == prepared.block
    assert "*three more boats*" in sent.text  # it makes the text of the HTML
    assert sent.attachments == prepared.attachments
    assert "three more boats" in sent.html
    assert sent.message["X-Forwarded-Message-Id"] == f"<letter-{number}@kunde.example>"
    assert sent.message["From"] == prepared.message["From"]
    assert sent.message["To"] == prepared.message["To"]
    # what it does not keep
    assert sent.message["Message-ID"] != prepared.message["Message-ID"]
    assert prepared.message["In-Reply-To"]
    assert sent.message["In-Reply-To"] is None


def test_without_a_window_the_html_is_kept_to_the_letter(place: Workplace) -> None:
    assert on_the_wire(place, "Without a window").html == as_prepared(place, 2, "Without a window", IDA).html


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
