from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postlogg.confirmation.answers import contact_name, linked, moment, primary_company, results, value
from postlogg.confirmation.matching import Found, Wanted, bare_subject, matching
from postlogg.confirmation.schedule import DAY, next_poll

WANTED = Wanted((), "kari@kunde.example", "Tilbud på båt", 1_000_000.0)


def email(number: int, subject: str, at: float) -> dict[str, object]:
    return {"id": str(number), "properties": {"hs_email_subject": subject, "hs_timestamp": str(round(at * 1000))}}


@pytest.mark.parametrize(
    "subject", ["Tilbud på båt", "Sv: Tilbud på båt", "Fwd: RE: tilbud  på båt", "[EXTERNAL] Re: Tilbud på båt",
                "VS: Tilbud på båt", "[Fwd: Tilbud på båt]", "回复：Tilbud på båt"]
)  # fmt: skip
def test_a_subject_is_known_behind_its_prefixes(subject: str) -> None:
    assert bare_subject(subject) == "tilbud på båt"


@given(st.text())
def test_any_subject_can_be_compared(subject: str) -> None:
    assert isinstance(bare_subject(subject), str)


def test_the_nearest_in_time_with_the_subject() -> None:
    emails = [
        email(1, "Tilbud på båt", 1_000_100),
        email(2, "Sv: Tilbud på båt", 999_970),
        email(3, "Annet", 1_000_000),
    ]
    assert matching(emails, WANTED) == "2"


@pytest.mark.parametrize("at", [999_879.0, 1_000_121.0])
def test_more_than_two_minutes_apart_it_is_another(at: float) -> None:
    assert matching([email(1, "Tilbud på båt", at)], WANTED) == ""


def test_times_as_the_api_writes_them() -> None:
    assert moment("1970-01-12T13:46:40Z") == moment("1000000000") == 1_000_000.0
    assert moment("1970-01-12T13:46:40.000Z") == 1_000_000.0
    assert moment("") is None
    assert moment("soon") is None


@pytest.mark.parametrize(
    ("found", "detail"),
    [
        (Found("1", "Kari Nordmann", "Acme AS", ("A", "B")), "Kari Nordmann · Acme AS · 2 deals"),
        (Found("1", "Kari Nordmann", "", ("A",)), "Kari Nordmann · 1 deal"),
        (Found("1"), ""),
    ],
)
def test_where_it_stands_in_a_few_words(found: Found, detail: str) -> None:
    assert found.detail == detail


NAMES = st.sampled_from(["results", "id", "properties", "associations", "contacts", "associationTypes", "typeId"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(NAMES, inner),
)


@given(st.dictionaries(st.sampled_from(["results", "properties", "associations", "id"]), JSON))
def test_an_odd_answer_is_as_good_as_an_empty_one(answer: dict[str, object]) -> None:
    assert isinstance(results(answer), list)
    assert isinstance(linked(answer, "contacts"), list)
    assert isinstance(primary_company(answer), str)
    assert isinstance(value(answer, "email"), str)
    assert isinstance(contact_name(answer), str)


def test_polls_become_rarer_and_end_after_a_day() -> None:
    polls, now = [], 0.0
    while (following := next_poll(0.0, now)) is not None:
        assert following > now
        polls.append(following)
        now = following
    assert polls[:7] == [5.0, 15.0, 45.0, 120.0, 300.0, 3900.0, 7500.0]
    assert polls[-1] == DAY
    assert len(polls) == 5 + 24


def test_a_machine_that_slept_asks_once_more() -> None:
    assert next_poll(0.0, DAY * 3) is None
    assert next_poll(0.0, 1000.0) == 1000.0 + 3600.0
