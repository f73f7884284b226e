"""An answer that is not what was asked for -> the error that says so, and how long to wait.

Every member of HubSpot's error body is optional: status, message, category, policyName, errors.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from postlogg.confirmation.answers import Answer
from postlogg.confirmation.calls import Call
from postlogg.errors import ApiRefused, ApiUnavailable, PostloggError, TokenRefused

UNAUTHORIZED, FORBIDDEN, LOCKED, TOO_MANY, MIGRATING = 401, 403, 423, 429, 477
SECOND, TEN_SECONDS, LOCKED_SECONDS, HOUR = 1.0, 10.0, 2.0, 3600.0
MAX_WAIT = 25 * HOUR  # a migration takes up to a day


def refusal(
    call: Call, status: int, headers: Mapping[str, str], answer: Answer, now: datetime, time_zone: str
) -> PostloggError:
    """The error for a status that is not 2xx; ``now`` is aware, ``time_zone`` the account's (IANA) or empty."""
    if status == UNAUTHORIZED:
        return TokenRefused("The CRM does not accept the access token: make a new one there and enter it again.")
    if status == FORBIDDEN:
        return _forbidden(call, answer)
    if status in (TOO_MANY, LOCKED, MIGRATING) or status >= 500:
        wait = retry_after(headers, now) or _usual_wait(call, status, answer, now, time_zone)
        return ApiUnavailable(_UNAVAILABLE.get(status, f"The CRM's API is out of order ({status})."), wait)
    said = " ".join(str(answer.get("message") or "").split())[:300]
    return ApiRefused(f"The CRM's API refused the request ({status}){f': {said}' if said else '.'}", status)


_UNAVAILABLE = {
    TOO_MANY: "The CRM's API was asked more than the account allows; it is asked again later.",
    LOCKED: "The CRM's API is busy with this record; it is asked again later.",
    MIGRATING: "The CRM's account is being moved; its API is asked again later.",
}


def _forbidden(call: Call, answer: Answer) -> TokenRefused:
    missing = missing_scopes(answer) or call.scopes
    if not missing:
        return TokenRefused("The access token may not do this in the CRM.")
    word = "scope" if len(missing) == 1 else "scopes"
    return TokenRefused(f"The access token lacks the {word} {', '.join(missing)}: add it in the CRM.", missing)


def missing_scopes(answer: Answer) -> tuple[str, ...]:
    """The scopes of which the API says that the token has none of them."""
    errors = answer.get("errors")
    contexts = [each.get("context") for each in errors if isinstance(each, Mapping)] if isinstance(errors, list) else []
    named = [
        str(scope)
        for context in contexts
        if isinstance(context, Mapping)
        for scope in context.get("requiredGranularScopes") or ()
    ]
    return tuple(dict.fromkeys(named))


def retry_after(headers: Mapping[str, str], now: datetime) -> float:
    """Seconds (RFC 9110 section 10.2.3); 0 where the field is missing or odd."""
    written = headers.get("Retry-After", "").strip()
    if written.isascii() and written.isdigit():
        return min(float(written[:9]), MAX_WAIT)
    try:
        at = parsedate_to_datetime(written)
    except (TypeError, ValueError):
        return 0.0
    aware = at if at.tzinfo else at.replace(tzinfo=UTC)
    return min(max(0.0, (aware - now).total_seconds()), MAX_WAIT)


def _usual_wait(call: Call, status: int, answer: Answer, now: datetime, time_zone: str) -> float:
    if status == TOO_MANY and "DAILY" in str(answer.get("policyName") or "").upper():
        return until_midnight(now, time_zone)
    if status == TOO_MANY:
        return SECOND if call.is_search else TEN_SECONDS
    return {LOCKED: LOCKED_SECONDS, MIGRATING: HOUR}.get(status, 0.0)


def until_midnight(now: datetime, time_zone: str) -> float:
    """Seconds until the account's next day begins, when its daily limit does."""
    local = now.astimezone(_zone(time_zone))
    midnight = (local + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return max(1.0, (midnight.astimezone(UTC) - now).total_seconds())


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
