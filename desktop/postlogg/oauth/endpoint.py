"""Asking a provider for tokens (RFC 6749 sections 4.1.3, 5 and 6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from postlogg.errors import CredentialError, SignInUnavailable
from postlogg.oauth.providers import Provider

_TIMEOUTS = (10.0, 20.0)
_SHORTEST_SECONDS = 300.0
_LONGEST_TEXT = 300
_AGAIN_LATER = ("temporarily_unavailable", "server_error")


class GrantRefused(CredentialError):
    """The provider says no; ``code`` is RFC 6749's (section 5.2) or RFC 8628's (section 3.5)."""

    def __init__(self, sentence: str, code: str = "") -> None:
        super().__init__(sentence)
        self.code = code


@dataclass(frozen=True, slots=True)
class Grant:
    """What a sign-in gives. ``lasts``: seconds for which the access token is good. ``refresh_token`` may be empty."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    lasts: float


def ask_for_tokens(provider: Provider, **parameters: str) -> Grant:
    """The token endpoint's answer. Raises GrantRefused, SignInUnavailable."""
    answer = post(provider, provider.token_url, **parameters)
    access, refresh, lasts = (answer.get(name) for name in ("access_token", "refresh_token", "expires_in"))
    if not isinstance(access, str) or not access or not access.isascii() or not access.isprintable():
        raise _senseless(provider)
    try:
        seconds = float(lasts or _SHORTEST_SECONDS)
    except (TypeError, ValueError):
        seconds = _SHORTEST_SECONDS
    return Grant(access, refresh if isinstance(refresh, str) else "", seconds)


def post(provider: Provider, url: str, **parameters: str) -> Mapping[str, Any]:
    """One request as this client. Raises GrantRefused, SignInUnavailable."""
    # it takes some megabytes, which are not spent where nobody signs in
    import requests  # noqa: PLC0415

    parameters["client_id"] = provider.client_id
    if provider.client_secret:
        parameters["client_secret"] = provider.client_secret
    try:
        response = requests.post(url, parameters, headers={"Accept": "application/json"}, timeout=_TIMEOUTS,
                                 allow_redirects=False)  # fmt: skip
        answer = response.json() if response.content else {}
    except requests.JSONDecodeError as error:
        raise _senseless(provider) from error
    except requests.RequestException as error:
        raise SignInUnavailable(f"{provider.name}'s sign-in cannot be reached at this time.") from error
    if not isinstance(answer, Mapping):
        raise _senseless(provider)
    if response.status_code == 200:
        return answer
    raise _refusal(provider, response.status_code, answer)


def _refusal(provider: Provider, status: int, answer: Mapping[str, Any]) -> CredentialError:
    code = str(answer.get("error") or "")
    if status >= 500 or status == 429 or code in _AGAIN_LATER:
        return SignInUnavailable(f"{provider.name}'s sign-in does not work at this time (status {status}).")
    if code in ("invalid_client", "unauthorized_client"):
        sentence = f"{provider.name} does not know Postlogg by this client id and secret: check both in the settings."
        return GrantRefused(sentence, code)
    return GrantRefused(f"{provider.name} refused: {refusal_words(answer)}.", code)


def refusal_words(answer: Mapping[str, Any]) -> str:
    """What a provider says about its refusal, in one line."""
    said = str(answer.get("error_description") or answer.get("error") or "no reason given")[:_LONGEST_TEXT]
    return " ".join("".join(char if char.isprintable() else " " for char in said).split()).rstrip(".")


def _senseless(provider: Provider) -> SignInUnavailable:
    return SignInUnavailable(f"{provider.name}'s sign-in answers with something that is no answer.")
