from __future__ import annotations

import ast
import dataclasses
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from postlogg import wording, words
from postlogg.journal import Entry, Event, EventKind
from postlogg.language import speak
from postlogg.model import Check, Direction, Reason, Route, State
from postlogg.requirements import checks

NOW = 1_700_000_000.0


def entry(**changes: object) -> Entry:
    plain = Entry(
        message=1, submission=1, key="k", message_id="<a@b.example>", direction=Direction.SENT,
        contact="ann@acme.example", contact_name="Ann Berg", others=0, subject="Offer", date=NOW, seen_at=NOW, size=900,
        folder="Sent", position="0", route=Route.BCC, reason=Reason.SENT_TO_CUSTOMER, detail="", asked=False,
        state=State.QUEUED, due_at=None, attempts=0, changed_at=NOW, reply_code=None, reply_status="", reply_text="",
        note="", acknowledged=True,
    )  # fmt: skip
    return dataclasses.replace(plain, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_words_with_and_without_its_detail(reason: Reason) -> None:
    for detail in ("", "x@acme.example"):
        said = wording.reason_text(reason, detail)
        assert said.strip() == said != ""
        assert "{" not in said
        assert reason.value not in said.lower().split() or " " not in reason.value


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_its_own_words(state: State) -> None:
    assert [s for s in State if wording.state_text(s) == wording.state_text(state)] == [state]
    assert wording.headline_text(entry(state=state), NOW)


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_event_has_words_with_and_without_its_detail(kind: EventKind) -> None:
    assert "{" not in wording.event_text(Event(NOW, kind, ""))
    plain = kind in (EventKind.ASKED, EventKind.ADDED_AT_SENDING)
    assert plain or "smtp.example.com" in wording.event_text(Event(NOW, kind, "smtp.example.com"))


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("never_log acme.example", "Not logged: on your never-log list: acme.example"),
        ("sent_to_customer", "Will be logged: sent to a customer"),
        ("bcc_by_hand", "Logged already: you put the CRM in Bcc yourself"),
        ("requirement content_size", "Not logged: the CRM would refuse it: its text is too large"),
    ],
)
def test_a_decision_in_the_history_is_worded_from_its_code(detail: str, said: str) -> None:
    assert wording.event_text(Event(NOW, EventKind.DECIDED, detail)) == said


def test_a_folder_is_called_by_its_name_not_by_its_path() -> None:
    assert wording.event_text(Event(NOW, EventKind.FOUND, "/home/ann/.thunderbird/p/Mail/Sent")) == "Found in Sent"
    assert wording.event_text(Event(NOW, EventKind.FOUND, r"C:\Users\ann\Mail\Sent")) == "Found in Sent"
    assert wording.event_text(Event(NOW, EventKind.FOUND, "/home/ann/ImapMail/INBOX")) == "Found in Inbox"


def test_what_was_withdrawn_because_the_user_forwarded_it_says_so() -> None:
    said = wording.event_text(Event(NOW, EventKind.WITHDRAWN, "forwarded_by_hand"))
    assert said == "Withdrawn: you forwarded it to the CRM yourself"


def test_what_waits_for_the_user_says_so() -> None:
    assert "for you" in wording.event_text(Event(NOW, EventKind.HELD, "ask"))
    assert "withdrawn" in wording.event_text(Event(NOW, EventKind.HELD, ""))


def test_a_detail_of_many_lines_stays_on_one() -> None:
    said = wording.event_text(Event(NOW, EventKind.REJECTED, "550 5.1.1\r\n No such  user"))
    assert said == "Refused: 550 5.1.1 No such user"


def test_the_undo_window_counts_down() -> None:
    held = entry(state=State.HELD, due_at=NOW + 7)
    assert wording.entry_text(held, NOW) == "Leaves in 7 s"
    assert wording.entry_text(held, NOW + 6.5) == "Leaves in 1 s"
    assert wording.entry_text(held, NOW + 8) == "Leaves now"


def test_a_held_message_without_a_time_waits_for_the_user() -> None:
    assert wording.entry_text(entry(state=State.HELD), NOW) == "Waits for you"


def test_a_deferred_message_says_when_it_is_tried_again() -> None:
    assert wording.entry_text(entry(state=State.DEFERRED, due_at=NOW + 240), NOW) == "Next try in 4 min"


@pytest.mark.parametrize(
    ("reason", "asked", "said"),
    [
        (Reason.ALL_INTERNAL, False, "Not logged"),
        (Reason.BCC_BY_HAND, False, "Logged by hand"),
        (Reason.TOO_OLD, True, "Will be logged"),
    ],
)
def test_what_was_never_submitted(reason: Reason, asked: bool, said: str) -> None:
    assert wording.entry_text(entry(state=None, reason=reason, asked=asked), NOW) == said


def test_a_refusal_is_told_in_the_servers_words() -> None:
    refused = entry(state=State.REJECTED, reply_code=550, reply_status="5.1.1", reply_text="No such\nuser")
    assert wording.why_text(refused) == "550 5.1.1 No such user"


def test_a_failure_notice_speaks_before_the_reply_that_accepted_it() -> None:
    failed = entry(state=State.FAILED, reply_code=250, reply_text="queued", note="mailbox unavailable")
    assert wording.why_text(failed) == "mailbox unavailable"


def test_a_headline_gives_the_reason_of_what_is_not_logged() -> None:
    left_out = entry(state=None, reason=Reason.NOT_MY_ADDRESS, detail="Bo@acme.example")
    assert wording.headline_text(left_out, NOW) == "Not logged: Bo@acme.example is not one of your addresses"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "1 s"), (59, "59 s"), (60, "1 min"), (61, "2 min"), (3600, "1 h"), (86400, "1 day"), (90000, "2 days")],
)
def test_spans(seconds: float, said: str) -> None:
    assert wording.span_text(seconds) == said


def test_the_contact_and_the_others() -> None:
    assert wording.contact_text(entry(others=2)) == "Ann Berg and 2 more"
    assert wording.contact_text(entry(contact_name="")) == "ann@acme.example"


def test_what_the_crm_does_not_show_is_said_with_likely_reasons() -> None:
    missing = entry(state=State.ACCEPTED, missing=True)
    assert wording.entry_text(missing, NOW) == "Not found in the CRM"
    assert "does not show it" in wording.headline_text(missing, NOW)
    reasons = wording.likely_reasons(missing)
    assert len(reasons) == 5
    assert all(asked and remedy for asked, remedy in reasons)
    assert wording.likely_reasons(entry(state=State.ACCEPTED)) == ()


def test_the_longest_texts_of_the_list_are_known() -> None:
    longest = max(map(len, wording.entry_texts()))
    for state in State:
        assert len(wording.entry_text(entry(state=state, due_at=NOW + 59 * 60), NOW)) <= longest
    assert len(wording.entry_text(entry(state=State.ACCEPTED, missing=True), NOW)) <= longest


@pytest.fixture
def french() -> Iterator[None]:
    said = {
        "{title}: {what}": "{title}\u00a0: {what}", "{number} MB": "{number} Mo", "Not logged": "Non enregistré",
        "The message has {0} MB, and the mail server takes {1} MB at most.":
            "Le message fait {0} Mo, et le serveur en accepte {1} au plus.",
        "The folder cannot be read.": "Le dossier est illisible.", "largest": "le plus grand", "INBOX": "Réception",
    }  # fmt: skip
    speak(lambda text: said.get(text, text), [text for text in said if "{0}" in text], decimal=",")
    yield
    speak(str)


def test_what_is_joined_by_a_colon_is_joined_as_the_language_does_it(french: None) -> None:
    left_out = entry(state=None, route=Route.NONE, reason=Reason.DRAFT)
    assert wording.headline_text(left_out, NOW) == "Non enregistré\u00a0: a draft"
    assert wording.event_text(Event(NOW, EventKind.DECIDED, "draft")) == "Non enregistré\u00a0: a draft"
    assert wording.joined_text("Kari", "Offer") == "Kari\u00a0: Offer"


def test_what_is_said_about_a_folder_is_translated_behind_its_name(french: None) -> None:
    assert wording.sentence_text("Sent: The folder cannot be read.") == "Sent\u00a0: Le dossier est illisible."
    assert wording.sentence_text("550 5.1.1: No such user") == "550 5.1.1: No such user"  # a server's own words


def test_sizes_are_written_as_in_the_language(french: None) -> None:
    asked = "The message has 31.4 MB, and the mail server takes 25.0 MB at most."
    assert wording.sentence_text(asked) == "Le message fait 31,4 Mo, et le serveur en accepte 25,0 au plus."
    found = [wording.check_text(Check("attachment_size", passed=True, asked="", found=each, remedy="")).found
             for each in ("largest: 3.1 MB", "plan 2.0.pdf (51.5 MB), b.zip (120 kB)", "52428801 octets")]  # fmt: skip
    assert found == ["le plus grand\u00a0: 3,1 Mo", "plan 2.0.pdf (51,5 Mo), b.zip (120 kB)", "52428801 bytes"]


def test_what_a_requirement_finds_has_words_to_translate() -> None:
    """Each word that ``requirements.checks`` says itself is known to the translations."""
    module = ast.parse(Path(inspect.getfile(checks)).read_text("utf-8"))
    calls = [node for node in ast.walk(module) if isinstance(node, ast.Call | ast.Return | ast.IfExp | ast.BoolOp)]
    texts = (node.value for call in calls for node in ast.walk(call) if isinstance(node, ast.Constant))
    said = {text for text in texts if isinstance(text, str) and re.fullmatch(r"[a-zA-Z][\w' ]{2,}", text)}
    assert len(said) > 8
    assert said <= set(words.FINDINGS)
