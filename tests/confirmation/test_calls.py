"""What is asked, without a connection. That every request obeys the published rules is checked where it comes in."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.confirmation import contract

from postlogg.confirmation import calls
from postlogg.confirmation.calls import MAX_MESSAGE_ID, Call
from postlogg.crm.api.routes import Request

AT = datetime(2026, 11, 23, 8, 15, tzinfo=UTC).timestamp()


def as_request(call: Call) -> Request:
    body = json.dumps(call.body).encode() if call.body is not None else b""
    return Request(call.method, call.path, call.query, "application/json", body)


def test_both_message_ids_are_asked_for_with_and_without_brackets() -> None:
    call = calls.emails_by_message_id(["<a@x.example>", "<b@x.example>", "<a@x.example>", "<c@x.example>"])
    assert call is not None
    assert call.body is not None
    values = [group["filters"][0]["value"] for group in call.body["filterGroups"]]
    assert values == ["<a@x.example>", "a@x.example", "<b@x.example>", "b@x.example"]
    assert call.is_search
    contract.check(as_request(call))


def test_without_a_usable_message_id_nothing_is_asked() -> None:
    assert calls.emails_by_message_id(["", f"<{'x' * MAX_MESSAGE_ID}@x.example>"]) is None


@given(st.lists(st.text() | st.text('<>"\\a', min_size=250, max_size=300), max_size=4))
def test_any_message_ids_keep_to_the_limits(message_ids: list[str]) -> None:
    call = calls.emails_by_message_id(message_ids)
    if call is not None:
        contract.check(as_request(call))


def test_a_contacts_emails_around_a_time() -> None:
    call = calls.emails_of_contact("17", AT)
    contract.check(as_request(call))
    (group,) = (call.body or {})["filterGroups"]
    contact, time = group["filters"]
    assert contact == {"propertyName": "associations.contact", "operator": "EQ", "value": "17"}
    assert int(time["highValue"]) - int(time["value"]) == 240_000


@pytest.mark.parametrize(
    "call",
    [
        calls.account(),
        calls.owner("ola@acme.example"),
        calls.contact_with_address("kari@kunde.example"),
        calls.contacts_by_address(["kari@kunde.example"] * 150),
        calls.names(calls.DEALS, ["1", "2"]),
        calls.companies_of_contact("1"),
        calls.newest_open_deals("1"),
        calls.email_with_links("5"),
        calls.create_email(
            {"hs_timestamp": calls.millis(AT), "hs_email_direction": "EMAIL",
             "hs_email_headers": '{"from": {}, "sender": {}, "to": [], "cc": [], "bcc": []}'},
            {198: ["1", "1"], 186: [], 210: ["3"]},
        ),
    ],
    ids=lambda call: call.path,
)  # fmt: skip
def test_every_call_obeys_the_rules(call: Call) -> None:
    contract.check(as_request(call))


def test_an_email_is_linked_once_with_each() -> None:
    call = calls.create_email({}, {198: ["1", "1"], 186: [], 210: ["3"]})
    ids = [(each["to"]["id"], each["types"][0]["associationTypeId"]) for each in (call.body or {})["associations"]]
    assert ids == [("1", 198), ("3", 210)]
    assert call.creates
