from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postlogg.decision import BINDING, Rules, Seen, decide, reconsider
from postlogg.mail.message import parse
from postlogg.model import Check, Decision, Direction, FolderKind, MailMessage, Mode, Reason, Route, Wish

SENT, RECEIVED = Seen(Direction.SENT, FolderKind.SENT), Seen(Direction.RECEIVED, FolderKind.INBOX)
RULES = Rules(
    mode=Mode.AUTOMATIC,
    capturing=True,
    bcc_address="1234567@bcc.hubspot.com",
    forward_address="1234567@forward.hubspot.com",
    my_addresses=("rep@lab.example", "rep.alias@lab.example"),
    internal_domains=("lab.example",),
    never_log=("mamma@hjemme.example", "lege.example"),
    veto_whole_message=True,
    age_guard=timedelta(days=3),
    forward_answers=True,
    forward_known_senders=True,
)


@dataclass
class Past:
    """A history as plain sets."""

    logged: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)
    own: set[str] = field(default_factory=set)
    by_hand: set[str] = field(default_factory=set)
    wishes: dict[str, Wish] = field(default_factory=dict)

    def is_logged(self, message_ids: Iterable[str]) -> bool:
        return not self.logged.isdisjoint(message_ids)

    def has_logged_person(self, address: str) -> bool:
        return address in self.people

    def conversation_wish(self, message_ids: Iterable[str]) -> Wish | None:
        return next((self.wishes[each] for each in message_ids if each in self.wishes), None)

    def is_own_submission(self, message_id: str) -> bool:
        return message_id in self.own

    def was_forwarded_by_hand(self, message_id: str) -> bool:
        return message_id in self.by_hand


def sent(**fields: str) -> MailMessage:
    return message({"From": "Rep <rep@lab.example>", "To": "kari@kunde.example", **_names(fields)})


def received(**fields: str) -> MailMessage:
    return message({"From": "kari@kunde.example", "To": "rep@lab.example", **_names(fields)})


def message(fields: dict[str, str]) -> MailMessage:
    lines = {"Message-ID": "<1@x.example>", "Subject": "Hei", **fields}
    return parse("".join(f"{name}: {value}\r\n" for name, value in lines.items()).encode() + b"\r\nHei\r\n")


def _names(fields: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-").title(): value for name, value in fields.items()}


def test_sent_to_a_customer_is_logged_by_bcc() -> None:
    assert decide(sent(), SENT, RULES, Past()) == Decision(Route.BCC, Reason.SENT_TO_CUSTOMER)


def test_ask_mode_holds() -> None:
    assert decide(sent(), SENT, replace(RULES, mode=Mode.ASK), Past()).held


@pytest.mark.parametrize(
    ("mail", "seen", "reason"),
    [
        (sent(), replace(SENT, kind=FolderKind.DRAFTS), Reason.DRAFT),
        (sent(x_mozilla_draft_info="internal/draft"), SENT, Reason.DRAFT),
        (sent(), replace(SENT, deleted=True), Reason.TRASH),
        (received(x_spam_flag="YES"), RECEIVED, Reason.SPAM),
        (received(), replace(RECEIVED, kind=FolderKind.JUNK), Reason.SPAM),
        (sent(bcc="1234567@BCC.hubspot.com"), SENT, Reason.BCC_BY_HAND),
        (sent(cc="HubSpot <1234567@bcc.hubspot.com>"), SENT, Reason.BCC_BY_HAND),
        (sent(to="1234567@forward.hubspot.com"), SENT, Reason.FORWARDED_BY_HAND),
        (message({"From": "other@lab.example", "To": "kari@kunde.example"}), SENT, Reason.NOT_MY_ADDRESS),
        (sent(to="undisclosed-recipients:;"), SENT, Reason.NO_RECIPIENT),
        (sent(to="rep.alias@lab.example"), SENT, Reason.NO_RECIPIENT),
        (sent(to="sjef@lab.example"), SENT, Reason.ALL_INTERNAL),
        (received(), RECEIVED, Reason.UNKNOWN_SENDER),
        (message({"From": "sjef@lab.example", "To": "rep@lab.example"}), RECEIVED, Reason.ALL_INTERNAL),
        (message({"From": "rep@lab.example", "To": "rep@lab.example"}), RECEIVED, Reason.OWN_COPY),
        (sent(to="mamma@hjemme.example"), SENT, Reason.NEVER_LOG),
        (sent(cc="dr@post.lege.example"), SENT, Reason.NEVER_LOG),
        (message({"From": "dr@lege.example", "To": "rep@lab.example"}), RECEIVED, Reason.NEVER_LOG),
        (sent(auto_submitted="auto-replied"), SENT, Reason.AUTOMATIC_MAIL),
        (received(auto_submitted="auto-generated; x=1"), RECEIVED, Reason.AUTOMATIC_MAIL),
        (received(precedence="bulk"), RECEIVED, Reason.AUTOMATIC_MAIL),
        (received(return_path="<>"), RECEIVED, Reason.AUTOMATIC_MAIL),
        (received(list_id="<news.kunde.example>"), RECEIVED, Reason.LIST_MAIL),
        (received(content_type="multipart/report; report-type=delivery-status"), RECEIVED, Reason.AUTOMATIC_MAIL),
        (sent(content_type="text/calendar; method=REQUEST"), SENT, Reason.CALENDAR),
        (sent(content_type="multipart/encrypted; protocol=x"), SENT, Reason.ENCRYPTED),
        (sent(content_type="application/pkcs7-mime; smime-type=enveloped-data"), SENT, Reason.ENCRYPTED),
        (sent(sensitivity="Private"), SENT, Reason.SENSITIVITY),
        (sent(sensitivity="Company-Confidential"), SENT, Reason.SENSITIVITY),
        (sent(), replace(SENT, age=timedelta(days=4)), Reason.TOO_OLD),
        (sent(), replace(SENT, before_start=True), Reason.BEFORE_START),
    ],
)
def test_what_is_left_out_says_why(mail: MailMessage, seen: Seen, reason: Reason) -> None:
    decision = decide(mail, seen, RULES, Past())
    assert (decision.route, decision.reason) == (Route.NONE, reason)


def test_auto_submitted_no_is_a_persons_mail() -> None:
    assert decide(sent(auto_submitted="no"), SENT, RULES, Past()).route is Route.BCC


def test_one_listed_recipient_vetoes_the_whole_message_unless_set_otherwise() -> None:
    mail = sent(cc="mamma@hjemme.example")
    vetoed = decide(mail, SENT, RULES, Past())
    assert (vetoed.reason, vetoed.detail) == (Reason.NEVER_LOG, "mamma@hjemme.example")
    per_recipient = replace(RULES, veto_whole_message=False)
    assert decide(mail, SENT, per_recipient, Past()).route is Route.BCC
    assert (
        decide(sent(to="mamma@hjemme.example, sjef@lab.example"), SENT, per_recipient, Past()).reason
        is Reason.NEVER_LOG
    )


def test_received_mail_is_forwarded_when_it_answers_a_logged_message() -> None:
    past = Past(logged={"<offer@lab.example>"})
    by_reply = received(in_reply_to="<offer@lab.example>")
    by_thread = received(references="<offer@lab.example> <x@kunde.example>")
    for mail in (by_reply, by_thread):
        assert decide(mail, RECEIVED, RULES, past) == Decision(Route.FORWARD, Reason.ANSWERS_LOGGED)
    off = replace(RULES, forward_answers=False)
    assert decide(by_reply, RECEIVED, off, past).reason is Reason.UNKNOWN_SENDER


def test_received_mail_is_forwarded_when_its_sender_was_logged_before() -> None:
    past = Past(people={"kari@kunde.example"})
    assert decide(received(), RECEIVED, RULES, past) == Decision(Route.FORWARD, Reason.KNOWN_SENDER)
    off = replace(RULES, forward_known_senders=False)
    assert decide(received(), RECEIVED, off, past).reason is Reason.UNKNOWN_SENDER


def test_a_vacation_reply_to_a_logged_message_is_not_forwarded() -> None:
    mail = received(in_reply_to="<offer@lab.example>", auto_submitted="auto-replied")
    assert decide(mail, RECEIVED, RULES, Past(logged={"<offer@lab.example>"})).reason is Reason.AUTOMATIC_MAIL


def test_what_the_user_did_himself_is_in_the_crm_already() -> None:
    assert decide(received(), RECEIVED, RULES, Past(by_hand={"<1@x.example>"})).reason is Reason.FORWARDED_BY_HAND
    assert decide(sent(), SENT, RULES, Past(own={"<1@x.example>"})).reason is Reason.OWN_SUBMISSION


def test_switched_off_only_offers() -> None:
    for rules in (replace(RULES, mode=Mode.OFF), replace(RULES, capturing=False)):
        assert decide(sent(), SENT, rules, Past()) == Decision(Route.NONE, Reason.SWITCHED_OFF)


def test_what_a_connected_inbox_logs_by_itself_is_not_sent_again() -> None:
    rules = replace(RULES, inbox_connected=True)
    assert decide(sent(), SENT, rules, Past()) == Decision(Route.NONE, Reason.INBOX_CONNECTED)
    assert decide(sent(), replace(SENT, asked=True), rules, Past()).route is Route.BCC
    assert decide(received(), RECEIVED, rules, Past(people={"kari@kunde.example"})).route is Route.FORWARD


def test_without_an_address_nothing_is_submitted() -> None:
    assert decide(sent(), SENT, replace(RULES, bcc_address=""), Past()).reason is Reason.NO_ADDRESS
    mail, past = received(), Past(people={"kari@kunde.example"})
    assert decide(mail, RECEIVED, replace(RULES, forward_address=""), past).reason is Reason.NO_ADDRESS


def test_the_user_may_ask_for_what_is_only_offered_or_left_out_for_comfort() -> None:
    asked = replace(SENT, asked=True, age=timedelta(days=400), before_start=True)
    rules = replace(RULES, mode=Mode.OFF)
    assert decide(sent(), asked, rules, Past()) == Decision(Route.BCC, Reason.ASKED_BY_USER)
    assert decide(sent(sensitivity="private"), asked, rules, Past()).route is Route.BCC
    assert decide(received(), replace(RECEIVED, asked=True), RULES, Past()).route is Route.FORWARD


def test_asking_does_not_lift_a_veto() -> None:
    asked = replace(SENT, asked=True)
    assert decide(sent(to="mamma@hjemme.example"), asked, RULES, Past()).reason is Reason.NEVER_LOG
    assert decide(sent(bcc="1234567@bcc.hubspot.com"), asked, RULES, Past()).reason is Reason.BCC_BY_HAND


def test_the_body_may_object() -> None:
    logged = Decision(Route.BCC, Reason.SENT_TO_CUSTOMER)
    failed = Check("content_size", passed=False, asked="", found="", remedy="")
    advice = replace(failed, advice=True)
    assert reconsider(logged, {"text/plain", "text/calendar"}, ()).reason is Reason.CALENDAR
    assert reconsider(logged, {"application/pgp-encrypted"}, ()).reason is Reason.ENCRYPTED
    refused = reconsider(logged, {"text/plain"}, (failed,))
    assert (refused.route, refused.reason, refused.detail) == (Route.NONE, Reason.REQUIREMENT, "content_size")
    assert reconsider(logged, {"text/plain"}, (advice,)) == replace(logged, checks=(advice,))
    asked = Decision(Route.BCC, Reason.ASKED_BY_USER)
    assert reconsider(asked, {"text/calendar"}, ()).route is Route.BCC
    assert reconsider(asked, {"application/pgp-encrypted"}, ()).route is Route.NONE


addresses = st.sampled_from(
    ["rep@lab.example", "sjef@lab.example", "kari@kunde.example", "ola@firma.example", "mamma@hjemme.example",
     "dr@lege.example", "1234567@bcc.hubspot.com", "1234567@forward.hubspot.com"]
)  # fmt: skip


@given(
    sender=addresses,
    to=st.lists(addresses, max_size=3),
    cc=st.lists(addresses, max_size=2),
    sensitivity=st.sampled_from(["", "private", "personal", "normal"]),
    direction=st.sampled_from(Direction),
    asked=st.booleans(),
    whole=st.booleans(),
    mode=st.sampled_from(Mode),
)
def test_nothing_that_may_not_leave_has_a_route(
    sender: str,
    to: list[str],
    cc: list[str],
    sensitivity: str,
    direction: Direction,
    asked: bool,
    whole: bool,
    mode: Mode,
) -> None:
    mail = message({"From": sender, "To": ", ".join(to), "Cc": ", ".join(cc), "Sensitivity": sensitivity})
    rules = replace(RULES, veto_whole_message=whole, mode=mode)
    decision = decide(mail, Seen(direction, asked=asked), rules, Past(people={"kari@kunde.example"}))
    everybody = {sender, *to, *cc}
    listed = everybody & {"mamma@hjemme.example", "dr@lege.example"}
    customers = everybody - listed - {"rep@lab.example", "sjef@lab.example"}
    if decision.route is Route.NONE:
        assert not asked or decision.reason in BINDING
        return
    assert customers or asked
    assert not (whole and listed)
    assert asked or (sensitivity in ("", "normal") and mode is not Mode.OFF)
    assert decision.held == (mode is Mode.ASK and not asked)
    assert decision.route is (Route.BCC if direction is Direction.SENT else Route.FORWARD)
