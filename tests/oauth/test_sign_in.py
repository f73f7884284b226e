"""Signing in by browser and by code, at a server that keeps to the RFCs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests
from tests.support.oauth_server import OAuthServer

from postlogg.errors import CredentialError, SignInUnavailable
from postlogg.oauth import sign_in_by_browser, sign_in_by_code
from postlogg.oauth.endpoint import Grant

ME = "rep@lab.example"


@pytest.fixture
def server() -> Iterator[OAuthServer]:
    with OAuthServer() as running:
        yield running


def browse(url: str) -> None:
    """The user's browser, in a thread of its own as a real one is."""
    threading.Thread(target=requests.get, args=(url,), kwargs={"timeout": 10}, daemon=True).start()


def sign_in(server: OAuthServer, browser: Any = browse, **options: Any) -> Grant:
    return sign_in_by_browser(server.provider(), ME, browser, **options)


def test_a_sign_in_gives_tokens_and_the_verifier_was_proved(server: OAuthServer) -> None:
    grant = sign_in(server)
    assert grant.access_token == server.access_tokens[-1]
    assert grant.refresh_token in server.refresh_tokens
    assert grant.lasts == 3600
    assert grant.access_token not in repr(grant)
    (asked,) = server.requests
    assert (asked["scope"], asked["login_hint"], asked["code_challenge_method"]) == ("mail offline_access", ME, "S256")
    assert 43 <= len(server.asked[0]["code_verifier"]) <= 128


def test_a_secret_of_a_desktop_client_is_sent_along(server: OAuthServer) -> None:
    server.client_secret = "not secret"
    assert sign_in(server).refresh_token


def test_who_refuses_is_told_that_nothing_changed(server: OAuthServer) -> None:
    server.consent = False
    with pytest.raises(CredentialError, match="nothing was changed"):
        sign_in(server)
    assert server.asked == []


@pytest.mark.parametrize("query", ["code=stolen&state=guessed", "code=stolen", "error=x&state=", "", "state=%FF"])
def test_an_answer_without_our_state_is_nobodys(server: OAuthServer, query: str) -> None:
    seen: list[int] = []

    def attacked(url: str) -> None:
        redirect = dict(parse_qsl(urlsplit(url).query))["redirect_uri"]
        seen.append(requests.get(f"{redirect}/?{query}", timeout=10).status_code)
        browse(url)

    assert sign_in(server, attacked).refresh_token
    assert seen == [404]
    assert [asked["grant_type"] for asked in server.asked] == ["authorization_code"]
    assert "stolen" not in str(server.asked)


def test_the_listener_is_on_loopback_only_and_gone_afterwards(server: OAuthServer) -> None:
    places: list[str] = []

    def noted(url: str) -> None:
        places.append(dict(parse_qsl(urlsplit(url).query))["redirect_uri"])
        browse(url)

    sign_in(server, noted)
    assert urlsplit(places[0]).hostname == "127.0.0.1"
    with pytest.raises(requests.ConnectionError):
        requests.get(places[0], timeout=5)


def test_a_page_says_that_the_window_may_be_closed(server: OAuthServer) -> None:
    pages: list[requests.Response] = []
    thread: list[threading.Thread] = []

    def watched(url: str) -> None:
        thread.append(threading.Thread(target=lambda: pages.append(requests.get(url, timeout=10)), daemon=True))
        thread[0].start()

    sign_in(server, watched)
    thread[0].join(10)
    assert "may close this window" in pages[0].text
    assert pages[0].headers["Cache-Control"] == "no-store"


def test_nobody_answers(server: OAuthServer) -> None:
    with pytest.raises(CredentialError, match="Nobody signed in"):
        sign_in(server, lambda url: None, limit=0.3)


def test_it_can_be_cancelled(server: OAuthServer) -> None:
    with pytest.raises(CredentialError, match="cancelled"):
        sign_in(server, lambda url: None, cancelled=lambda: True)


@pytest.mark.parametrize(
    ("status", "answer", "kind", "said"),
    [
        (503, "{}", SignInUnavailable, "does not work at this time"),
        (429, "{}", SignInUnavailable, "does not work at this time"),
        (200, "<html>", SignInUnavailable, "no answer"),
        (200, "[1]", SignInUnavailable, "no answer"),
        (200, "{}", SignInUnavailable, "no answer"),
        (200, '{"access_token": "a\\r\\nQUIT"}', SignInUnavailable, "no answer"),
        (200, '{"access_token": "good", "expires_in": []}', CredentialError, "does not last"),
        (302, "{}", CredentialError, "no reason given"),
        (
            400,
            '{"error": "invalid_grant", "error_description": "Code\\nused."}',
            CredentialError,
            "refused: Code used.",
        ),
        (401, '{"error": "invalid_client"}', CredentialError, "client id and secret"),
    ],
)
def test_what_goes_wrong_at_the_provider_is_said(
    server: OAuthServer, status: int, answer: str, kind: type[Exception], said: str
) -> None:
    server.trouble.append((status, answer))
    with pytest.raises(CredentialError, match=said) as caught:
        sign_in(server)
    assert isinstance(caught.value, SignInUnavailable) is (kind is SignInUnavailable)


def test_a_provider_that_is_not_there(server: OAuthServer) -> None:
    provider = server.provider(token_url="http://127.0.0.1:1/token")
    with pytest.raises(SignInUnavailable, match="cannot be reached"):
        sign_in_by_browser(provider, ME, browse)


# by a code


def by_code(server: OAuthServer, **options: Any) -> tuple[Grant, list[tuple[str, str]], list[float]]:
    shown: list[tuple[str, str]] = []
    slept: list[float] = []
    grant = sign_in_by_code(server.provider(**options), lambda *what: shown.append(what), sleep=slept.append)
    return grant, shown, slept


def test_a_code_is_shown_and_waited_for(server: OAuthServer) -> None:
    server.pending = ["authorization_pending", "slow_down", "authorization_pending"]
    grant, shown, slept = by_code(server)
    assert shown == [(f"{server.url}/enter", "ABCD-EFGH")]
    assert slept == [5, 5, 10, 10]
    assert grant.refresh_token in server.refresh_tokens


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (["access_denied"], "nothing was changed"),
        (["expired_token"], "in time"),
        (["authorization_pending"] * 200, "in time"),
        (["unsupported_grant_type"], "refused"),
    ],
)
def test_a_code_that_is_not_entered(server: OAuthServer, answers: list[str], said: str) -> None:
    server.pending = answers
    with pytest.raises(CredentialError, match=said):
        by_code(server)


def test_who_offers_no_code_is_not_asked(server: OAuthServer) -> None:
    with pytest.raises(CredentialError, match="use a browser"):
        by_code(server, device_url="")
    assert server.asked == []
