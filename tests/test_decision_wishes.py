"""What the user wants of a person, a domain or a conversation, and what goes before what."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.test_decision import RECEIVED, RULES, SENT, Past, received, sent

from postlogg.decision import Rules, decide
from postlogg.mail.address import matches, narrowness
from postlogg.model import Decision, Mode, Reason, Route, Wish

ALWAYS_KARI = replace(RULES, always_log=("kari@kunde.example",))
ASK_KARI = replace(RULES, ask_first=("kari@kunde.example",))
THREAD = "<first@lab.example>"


@pytest.mark.parametrize("mode", list(Mode))
def test_always_logs_without_asking_whatever_the_mode(mode: Mode) -> None:
    decision = decide(sent(), SENT, replace(ALWAYS_KARI, mode=mode), Past())
    assert decision == Decision(Route.BCC, Reason.ALWAYS_LOG, detail="kari@kunde.example")


def test_always_forwards_what_somebody_sends_who_was_never_logged() -> None:
    decision = decide(received(), RECEIVED, replace(RULES, always_log=("kunde.example",)), Past())
    assert decision == Decision(Route.FORWARD, Reason.ALWAYS_LOG, detail="kunde.example")


def test_always_does_not_reach_beyond_the_tray_the_age_guard_and_the_start() -> None:
    assert decide(sent(), SENT, replace(ALWAYS_KARI, capturing=False), Past()).reason is Reason.SWITCHED_OFF
    old, before = replace(SENT, age=timedelta(days=4)), replace(SENT, before_start=True)
    assert decide(sent(), old, ALWAYS_KARI, Past()).reason is Reason.TOO_OLD
    assert decide(sent(), before, ALWAYS_KARI, Past()).reason is Reason.BEFORE_START


def test_always_logs_nothing_that_the_crm_has_or_must_not_have() -> None:
    connected = replace(ALWAYS_KARI, inbox_connected=True)
    assert decide(sent(), SENT, connected, Past()).reason is Reason.INBOX_CONNECTED
    assert decide(sent(bcc="1234567@bcc.hubspot.com"), SENT, ALWAYS_KARI, Past()).reason is Reason.BCC_BY_HAND
    assert decide(received(list_id="<x>"), RECEIVED, ALWAYS_KARI, Past()).reason is Reason.LIST_MAIL
    assert decide(sent(sensitivity="private"), SENT, ALWAYS_KARI, Past()).reason is Reason.SENSITIVITY


@pytest.mark.parametrize("mode", list(Mode))
def test_ask_holds_for_the_user_whatever_the_mode(mode: Mode) -> None:
    decision = decide(sent(), SENT, replace(ASK_KARI, mode=mode), Past())
    assert decision == Decision(Route.BCC, Reason.ASK_FIRST, held=True, detail="kari@kunde.example")
    assert decide(received(), RECEIVED, replace(ASK_KARI, mode=mode), Past()).held


def test_what_the_user_asks_for_is_not_asked_about() -> None:
    asked = replace(SENT, asked=True)
    assert decide(sent(), asked, ASK_KARI, Past()) == Decision(Route.BCC, Reason.ASKED_BY_USER)


def test_a_person_goes_before_the_domain_and_a_narrow_domain_before_a_wide_one() -> None:
    rules = replace(ASK_KARI, always_log=("kunde.example",))
    assert decide(sent(), SENT, rules, Past()).held
    assert decide(sent(to="ola@kunde.example"), SENT, rules, Past()).reason is Reason.ALWAYS_LOG
    rules = replace(RULES, always_log=("salg.kunde.example",), ask_first=("kunde.example",))
    assert decide(sent(to="ola@salg.kunde.example"), SENT, rules, Past()).reason is Reason.ALWAYS_LOG
    assert decide(sent(to="ola@kunde.example"), SENT, rules, Past()).held


def test_among_several_people_the_one_to_be_asked_about_decides() -> None:
    rules = replace(ASK_KARI, always_log=("ola@firma.example",))
    both = sent(to="ola@firma.example, kari@kunde.example")
    assert decide(both, SENT, rules, Past()).held
    assert decide(sent(to="ola@firma.example, eva@annen.example"), SENT, rules, Past()).reason is Reason.ALWAYS_LOG


def test_one_who_is_never_logged_speaks_for_nobody_else() -> None:
    rules = replace(RULES, mode=Mode.ASK, veto_whole_message=False, always_log=("lege.example",))
    decision = decide(sent(to="dr@lege.example, kari@kunde.example"), SENT, rules, Past())
    assert (decision.reason, decision.held) == (Reason.SENT_TO_CUSTOMER, True)


def test_a_conversation_goes_before_its_people() -> None:
    answer = sent(in_reply_to="<second@kunde.example>", references=f"{THREAD} <second@kunde.example>")
    always = Past(wishes={THREAD: Wish.ALWAYS})
    assert decide(answer, SENT, ASK_KARI, always) == Decision(Route.BCC, Reason.ALWAYS_LOG)
    ask = Past(wishes={THREAD: Wish.ASK})
    assert decide(answer, SENT, ALWAYS_KARI, ask) == Decision(Route.BCC, Reason.ASK_FIRST, held=True)


def test_a_conversation_that_is_left_out_may_still_be_asked_for() -> None:
    answer, never = received(in_reply_to=THREAD), Past(wishes={THREAD: Wish.NEVER})
    past = replace(never, logged={THREAD})
    assert decide(answer, RECEIVED, ALWAYS_KARI, past) == Decision(Route.NONE, Reason.NEVER_CONVERSATION)
    asked = replace(RECEIVED, asked=True)
    assert decide(answer, asked, ALWAYS_KARI, past) == Decision(Route.FORWARD, Reason.ASKED_BY_USER)


def test_the_never_log_list_goes_before_all() -> None:
    rules = replace(RULES, always_log=("dr@lege.example", "mamma@hjemme.example"))
    past = Past(wishes={"<1@x.example>": Wish.ALWAYS})
    assert decide(sent(to="dr@lege.example"), SENT, rules, past).reason is Reason.NEVER_LOG
    assert decide(sent(cc="mamma@hjemme.example"), replace(SENT, asked=True), rules, past).reason is Reason.NEVER_LOG


PEOPLE = ("kari@kunde.example", "ola@salg.kunde.example", "eva@firma.example")
patterns = st.lists(
    st.sampled_from([*PEOPLE, "kunde.example", "salg.kunde.example", "firma.example", "mamma@hjemme.example"]),
    max_size=4, unique=True,
).map(tuple)  # fmt: skip


def _told(person: str, rules: Rules) -> Wish | None:
    """The rule as a user would put it, slowly: from the narrowest choice outwards."""
    widths = sorted({narrowness(each) for each in (*rules.ask_first, *rules.always_log)}, reverse=True)
    for width in widths:
        for wish, listed in ((Wish.ASK, rules.ask_first), (Wish.ALWAYS, rules.always_log)):
            if any(narrowness(each) == width and matches(person, each) for each in listed):
                return wish
    return None


@given(
    to=st.lists(st.sampled_from([*PEOPLE, "mamma@hjemme.example"]), min_size=1, max_size=3, unique=True),
    always=patterns,
    ask=patterns,
    conversation=st.sampled_from([None, *Wish]),
    mode=st.sampled_from(Mode),
    capturing=st.booleans(),
)
@example([PEOPLE[1]], ("salg.kunde.example",), ("kunde.example",), None, Mode.OFF, True)
@example([PEOPLE[0]], (PEOPLE[0],), (PEOPLE[0],), None, Mode.AUTOMATIC, True)
def test_precedence(
    to: list[str], always: tuple[str, ...], ask: tuple[str, ...], conversation: Wish | None, mode: Mode, capturing: bool
) -> None:
    rules = replace(RULES, mode=mode, capturing=capturing, always_log=always, ask_first=ask)
    past = Past(wishes={THREAD: conversation} if conversation else {})
    decision = decide(sent(to=", ".join(to), references=THREAD), SENT, rules, past)
    told = {_told(person, rules) for person in to}
    if "mamma@hjemme.example" in to:
        expected = (Route.NONE, Reason.NEVER_LOG, False)
    elif conversation is Wish.NEVER:
        expected = (Route.NONE, Reason.NEVER_CONVERSATION, False)
    elif not capturing:
        expected = (Route.NONE, Reason.SWITCHED_OFF, False)
    elif conversation is Wish.ASK or (conversation is None and Wish.ASK in told):
        expected = (Route.BCC, Reason.ASK_FIRST, True)
    elif conversation is Wish.ALWAYS or Wish.ALWAYS in told:
        expected = (Route.BCC, Reason.ALWAYS_LOG, False)
    elif mode is Mode.OFF:
        expected = (Route.NONE, Reason.SWITCHED_OFF, False)
    else:
        expected = (Route.BCC, Reason.SENT_TO_CUSTOMER, mode is Mode.ASK)
    assert (decision.route, decision.reason, decision.held) == expected
