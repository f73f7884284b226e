"""Signing in with the user's own browser (RFC 8252), which comes back to a port of this computer with a code."""

from __future__ import annotations

import base64
import hashlib
import secrets as randomness
import threading
import time
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, SimpleQueue
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from postlogg.errors import CredentialError
from postlogg.oauth.endpoint import Grant, GrantRefused, ask_for_tokens, refusal_words
from postlogg.oauth.providers import Provider

LIMIT_SECONDS = 300.0
_POLL_SECONDS = 0.25
_LOOPBACK = "127.0.0.1"
_PAGE = """<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Postlogg</title>
<body style="font: 1.1em sans-serif; margin: 4em auto; max-width: 32em"><h1>Postlogg</h1><p>{}</p></body></html>"""
_DONE = "Postlogg has its answer. You may close this window and go back to Postlogg."
_STRANGE = "This is not the answer that Postlogg waits for."

Answer = Mapping[str, str]


def sign_in_by_browser(
    provider: Provider, username: str, open_browser: Callable[[str], Any], *,
    cancelled: Callable[[], bool] = lambda: False, limit: float = LIMIT_SECONDS,
) -> Grant:  # fmt: skip
    """Sends the user to the provider's page and waits for at most ``limit`` seconds.

    Raises GrantRefused where he or the provider says no, CredentialError where nobody answers or it was cancelled,
    SignInUnavailable.
    """
    state, verifier = randomness.token_urlsafe(32), randomness.token_urlsafe(64)
    with _Redirect(state) as redirect:
        uri = f"http://{provider.redirect_host}:{redirect.port}"
        open_browser(_request(provider, username, uri, state, verifier))
        answer = redirect.wait(limit, cancelled)
    if "error" in answer:
        raise _refused(provider, answer)
    grant = ask_for_tokens(provider, grant_type="authorization_code", code=answer["code"], redirect_uri=uri,
                           code_verifier=verifier)  # fmt: skip
    return lasting(provider, grant)


def lasting(provider: Provider, grant: Grant) -> Grant:
    """Raises GrantRefused where the sign-in would end with the first access token."""
    if not grant.refresh_token:
        raise GrantRefused(f"{provider.name} gave a sign-in that does not last: its registration must allow refresh "
                           "tokens.")  # fmt: skip
    return grant


def _request(provider: Provider, username: str, uri: str, state: str, verifier: str) -> str:
    """RFC 6749 section 4.1.1 with RFC 7636 section 4.3."""
    digest = hashlib.sha256(verifier.encode()).digest()
    parameters = {
        **dict(provider.parameters),
        "response_type": "code",
        "client_id": provider.client_id,
        "redirect_uri": uri,
        "scope": " ".join(provider.scopes),
        "state": state,
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
        "login_hint": username,
    }
    return f"{provider.authorize_url}{'&' if '?' in provider.authorize_url else '?'}{urlencode(parameters)}"


def _refused(provider: Provider, answer: Answer) -> GrantRefused:
    code = answer["error"]
    if code == "access_denied":
        return GrantRefused(f"{provider.name} was not allowed to let Postlogg read and send mail: nothing was changed.",
                            code)  # fmt: skip
    return GrantRefused(f"{provider.name} refused: {refusal_words(answer)}.", code)


class _Redirect:
    """Listens on the loopback interface for the one request that bears ``state``."""

    def __init__(self, state: str) -> None:
        self._answers: SimpleQueue[Answer] = SimpleQueue()
        self._server = ThreadingHTTPServer((_LOOPBACK, 0), _handler(state, self._answers.put))
        self._server.daemon_threads = True
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(_POLL_SECONDS / 5,), name="postlogg-sign-in", daemon=True
        )

    def __enter__(self) -> _Redirect:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def wait(self, limit: float, cancelled: Callable[[], bool]) -> Answer:
        end = time.monotonic() + limit
        while time.monotonic() < end:
            if cancelled():
                raise CredentialError("The sign-in was cancelled.")
            try:
                return self._answers.get(timeout=_POLL_SECONDS)
            except Empty:
                continue
        raise CredentialError(f"Nobody signed in within {limit / 60:.0f} minutes: try again.")


def _handler(state: str, answered: Callable[[Answer], None]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = 10

        def do_GET(self) -> None:
            """A request without the state is anybody's, and is no reason to stop waiting (RFC 6749 section 10.12)."""
            place = urlsplit(self.path)
            answer = dict(parse_qsl(place.query))
            ours = randomness.compare_digest(answer.get("state", "").encode(), state.encode())
            expected = place.path == "/" and ours and bool(answer.get("code") or answer.get("error"))
            self._say(200 if expected else 404, _DONE if expected else _STRANGE)
            if expected:
                answered(answer)

        def _say(self, status: int, sentence: str) -> None:
            page = _PAGE.format(sentence).encode()
            self.send_response(status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(page)))
            self.send_header("Cache-Control", "no-store")
            self.send_header("Referrer-Policy", "no-referrer")
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
            """Nothing: the request has the code in it."""

    return Handler
