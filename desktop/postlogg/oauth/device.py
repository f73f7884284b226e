"""Signing in on another device by a short code (RFC 8628), for a computer without a browser."""

from __future__ import annotations

import time
from collections.abc import Callable

from postlogg.errors import CredentialError, SignInUnavailable
from postlogg.oauth.browser import lasting
from postlogg.oauth.endpoint import Grant, GrantRefused, ask_for_tokens, post
from postlogg.oauth.providers import Provider

LIMIT_SECONDS = 900.0
_INTERVAL_SECONDS = 5.0
_GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code"


def sign_in_by_code(
    provider: Provider, show: Callable[[str, str], None], *, sleep: Callable[[float], None] = time.sleep
) -> Grant:
    """``show`` is given the address to open and the code to enter there; then the provider is asked until it knows.

    Raises GrantRefused, CredentialError where this is not offered or nobody enters the code in time, SignInUnavailable.
    """
    if not provider.device_url:
        raise CredentialError(f"{provider.name} does not let mail programs sign in by a code: use a browser.")
    answer = post(provider, provider.device_url, scope=" ".join(provider.scopes))
    try:
        device_code, user_code = str(answer["device_code"]), str(answer["user_code"])
        # one provider writes verification_url
        address = str(answer.get("verification_uri") or answer["verification_url"])
        interval = float(answer.get("interval") or _INTERVAL_SECONDS)
        left = min(float(answer.get("expires_in") or LIMIT_SECONDS), LIMIT_SECONDS)
    except (KeyError, TypeError, ValueError) as error:
        raise SignInUnavailable(f"{provider.name}'s sign-in answers with something that is no answer.") from error
    show(address, user_code)
    return _waited(provider, device_code, interval, left, sleep)


def _waited(
    provider: Provider, device_code: str, interval: float, left: float, sleep: Callable[[float], None]
) -> Grant:
    while left > 0:
        sleep(interval)
        left -= interval
        try:
            return lasting(provider, ask_for_tokens(provider, grant_type=_GRANT_TYPE, device_code=device_code))
        except SignInUnavailable:
            interval *= 2  # section 3.5: a provider that does not answer is asked less often
        except GrantRefused as error:
            interval += _more_patience(provider, error)
    raise CredentialError("Nobody entered the code in time: try again.")


def _more_patience(provider: Provider, error: GrantRefused) -> float:
    """Seconds to wait longer from now on. Raises where waiting is of no use."""
    match error.code:
        case "authorization_pending":
            return 0.0
        case "slow_down":
            return 5.0
        case "expired_token":
            raise CredentialError("Nobody entered the code in time: try again.") from error
        case "access_denied":
            raise GrantRefused(
                f"{provider.name} was not allowed to let Postlogg read and send mail: nothing was changed.", error.code
            ) from error
    raise error
