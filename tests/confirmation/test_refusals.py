from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from postlogg.confirmation import calls
from postlogg.confirmation.account import CrmAccount, address_problem, crm_account, proposed_addresses
from postlogg.confirmation.pace import Pace
from postlogg.confirmation.refusals import refusal, retry_after, until_midnight
from postlogg.errors import ApiError, ApiUnavailable, TokenRefused

NOW = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
SEARCH, OTHER = calls.contact_with_address("kari@kunde.example"), calls.account()


def wait(call: calls.Call, status: int, headers: dict[str, str] | None = None, zone: str = "", **answer: Any) -> float:
    error = refusal(call, status, headers or {}, answer, NOW, zone)
    assert isinstance(error, ApiUnavailable)
    return error.wait


def test_a_limit_says_by_its_policy_how_long_to_wait() -> None:
    assert wait(SEARCH, 429, policyName="SECONDLY") == 1
    assert wait(OTHER, 429, policyName="TEN_SECONDLY_ROLLING") == 10
    assert wait(OTHER, 429, policyName="DAILY") == 90 * 60
    assert wait(OTHER, 429, policyName="DAILY", zone="Europe/Oslo") == 30 * 60
    assert wait(OTHER, 429) == 10


def test_retry_after_counts_more_than_the_policy() -> None:
    assert wait(OTHER, 429, {"Retry-After": "7"}, policyName="DAILY") == 7
    assert wait(OTHER, 477, {"Retry-After": "7200"}) == 7200
    assert retry_after({"Retry-After": "Mon, 23 Nov 2026 22:31:00 GMT"}, NOW) == 60
    assert retry_after({"Retry-After": "soon"}, NOW) == 0
    assert retry_after({"Retry-After": "999999999"}, NOW) == 25 * 3600


@pytest.mark.parametrize("status", [500, 502, 503, 504, 521, 524])
def test_a_server_out_of_order_is_asked_again(status: int) -> None:
    assert wait(OTHER, status) == 0


def test_a_locked_record_is_waited_for() -> None:
    assert wait(OTHER, 423) == 2


def test_a_day_ends_where_the_account_is() -> None:
    assert until_midnight(NOW, "No/Such_Zone") == 90 * 60
    assert until_midnight(NOW, "Europe/Oslo") == 30 * 60
    assert until_midnight(NOW + timedelta(minutes=30), "Europe/Oslo") == 24 * 3600


def test_a_token_that_is_not_accepted() -> None:
    error = refusal(OTHER, 401, {}, {}, NOW, "")
    assert isinstance(error, TokenRefused)
    assert error.missing == ()
    assert "does not accept" in str(error)


def test_a_missing_scope_is_named() -> None:
    context = {"requiredGranularScopes": ["crm.objects.deals.read"]}
    error = refusal(OTHER, 403, {}, {"category": "MISSING_SCOPES", "errors": [{"context": context}]}, NOW, "")
    assert isinstance(error, TokenRefused)
    assert error.missing == ("crm.objects.deals.read",)
    assert "the scope crm.objects.deals.read" in str(error)


def test_where_the_answer_does_not_name_it_the_call_does() -> None:
    error = refusal(calls.names(calls.COMPANIES, ["1"]), 403, {}, {"errors": "none"}, NOW, "")
    assert isinstance(error, TokenRefused)
    assert error.missing == ("crm.objects.companies.read",)


def test_any_other_refusal_is_told_in_the_apis_words() -> None:
    error = refusal(OTHER, 400, {}, {"message": "Property values\nwere not valid"}, NOW, "")
    assert isinstance(error, ApiError)
    assert "(400): Property values were not valid" in str(error)


def test_searches_keep_to_four_a_second() -> None:
    now, waited = [100.0], []

    def sleep(seconds: float) -> None:
        waited.append(seconds)
        now[0] += seconds

    pace = Pace(lambda: now[0], sleep)
    for _ in range(9):
        pace.before(SEARCH)
        pace.before(OTHER)
    assert now[0] == pytest.approx(102.0)
    assert len(waited) == 8


def test_an_exhausted_window_is_waited_out() -> None:
    now, waited = [100.0], []
    pace = Pace(lambda: now[0], waited.append)
    pace.heard({"X-HubSpot-RateLimit-Remaining": "0", "X-HubSpot-RateLimit-Interval-Milliseconds": "10000"})
    pace.before(OTHER)
    assert waited == [10.0]
    now[0] = 111.0
    pace.heard({"X-HubSpot-RateLimit-Remaining": "99"})
    pace.before(OTHER)
    assert waited == [10.0]


@pytest.mark.parametrize(
    ("region", "bcc", "forward"),
    [
        ("na1", "123@bcc.hubspot.com", "123@forward.hubspot.com"),
        ("eu1", "123@bcc.eu1.hubspot.com", "123@forward.eu1.hubspot.com"),
        ("", "", ""),
        ("eu1.evil.example/", "", ""),
    ],
)
def test_the_addresses_that_follow_from_number_and_region(region: str, bcc: str, forward: str) -> None:
    assert proposed_addresses(CrmAccount("123", region, "")) == (bcc, forward)


def test_the_address_of_another_account_is_told() -> None:
    account = crm_account({"portalId": 123, "dataHostingLocation": "EU1", "timeZone": "Europe/Oslo"})
    assert account == CrmAccount("123", "eu1", "Europe/Oslo")
    assert "account 456" in address_problem(account, "456@bcc.eu1.hubspot.com")
    assert address_problem(account, "123+addin@bcc.eu1.hubspot.com") == ""
    assert address_problem(account, "dropbox@crm.example") == ""
    assert address_problem(crm_account({}), "456@bcc.hubspot.com") == ""
