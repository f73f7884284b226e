"""An authorization server on loopback that keeps to RFC 6749, 7636 (S256), 8252 and 8628, for a public client."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

from postlogg.oauth import Provider

CLIENT = "postlogg-test"


@dataclass
class Granted:
    """What a code stands for."""

    redirect_uri: str
    challenge: str


@dataclass
class OAuthServer:
    """``consent``: what the user says at the page. ``trouble``: what the token endpoint answers next, instead."""

    consent: bool = True
    lasts: int = 3600
    rotate: bool = True
    client_secret: str = ""
    trouble: list[tuple[int, str]] = field(default_factory=list)
    codes: dict[str, Granted] = field(default_factory=dict)
    refresh_tokens: set[str] = field(default_factory=set)
    access_tokens: list[str] = field(default_factory=list)
    pending: list[str] = field(default_factory=list)
    asked: list[dict[str, str]] = field(default_factory=list)
    requests: list[dict[str, str]] = field(default_factory=list)

    def __enter__(self) -> Self:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.authorize(self)

            def do_POST(self) -> None:
                outer.token(self)

            def log_message(self, *_: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def provider(self, **other: Any) -> Provider:
        values: dict[str, Any] = {
            "authorize_url": f"{self.url}/auth", "token_url": f"{self.url}/token", "device_url": f"{self.url}/device",
            "scopes": ("mail", "offline_access"), "hosts": ("127.0.0.1",), "client_id": CLIENT,
            "client_secret": self.client_secret,
        }  # fmt: skip
        return Provider("test", "Testmail", **{**values, **other})

    def authorize(self, request: BaseHTTPRequestHandler) -> None:
        """The user is known and answers at once: back to the redirect URI."""
        asked = dict(parse_qsl(urlsplit(request.path).query))
        self.requests.append(asked)
        target = urlsplit(asked.get("redirect_uri", ""))
        if asked.get("client_id") != CLIENT or target.hostname not in ("127.0.0.1", "localhost"):
            _reply(request, 400, {"error": "invalid_request"})
            return
        answer = {"state": asked.get("state", "")}
        if asked.get("code_challenge_method") != "S256" or not asked.get("code_challenge"):
            answer |= {"error": "invalid_request", "error_description": "PKCE is required"}
        elif not self.consent:
            answer["error"] = "access_denied"
        else:
            code = secrets.token_urlsafe(8)
            self.codes[code] = Granted(asked["redirect_uri"], asked["code_challenge"])
            answer["code"] = code
        request.send_response(302)
        request.send_header("Location", f"{asked['redirect_uri']}?{urlencode(answer)}")
        request.end_headers()

    def token(self, request: BaseHTTPRequestHandler) -> None:
        size = int(request.headers.get("Content-Length", 0))
        asked = {name: values[0] for name, values in parse_qs(request.rfile.read(size).decode()).items()}
        self.asked.append(asked)
        if self.trouble:
            status, text = self.trouble.pop(0)
            _reply(request, status, text)
        elif asked.get("client_id") != CLIENT or asked.get("client_secret", "") != self.client_secret:
            _reply(request, 401, {"error": "invalid_client"})
        elif request.path == "/device":
            _reply(request, 200, {"device_code": "device", "user_code": "ABCD-EFGH", "interval": 5, "expires_in": 600,
                                  "verification_uri": f"{self.url}/enter"})  # fmt: skip
        else:
            _reply(request, *self._granted(asked))

    def _granted(self, asked: dict[str, str]) -> tuple[int, dict[str, Any]]:
        match asked.get("grant_type"):
            case "authorization_code":
                granted = self.codes.pop(asked.get("code", ""), None)
                digest = hashlib.sha256(asked.get("code_verifier", "").encode()).digest()
                challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
                if granted != Granted(asked.get("redirect_uri", ""), challenge):
                    return 400, {"error": "invalid_grant"}
            case "refresh_token":
                if asked.get("refresh_token") not in self.refresh_tokens:
                    return 400, {"error": "invalid_grant", "error_description": "revoked"}
                if self.rotate:
                    self.refresh_tokens.discard(asked["refresh_token"])
            case "urn:ietf:params:oauth:grant-type:device_code":
                if self.pending:
                    return 400, {"error": self.pending.pop(0)}
            case _:
                return 400, {"error": "unsupported_grant_type"}
        return 200, self._tokens(asked)

    def _tokens(self, asked: dict[str, str]) -> dict[str, Any]:
        self.access_tokens.append(f"access-{len(self.access_tokens) + 1}")
        answer = {"access_token": self.access_tokens[-1], "token_type": "Bearer", "expires_in": self.lasts}
        if self.rotate or asked.get("grant_type") != "refresh_token":
            refresh = secrets.token_urlsafe(12)
            self.refresh_tokens.add(refresh)
            answer["refresh_token"] = refresh
        return answer


def _reply(request: BaseHTTPRequestHandler, status: int, answer: Any) -> None:
    octets = (answer if isinstance(answer, str) else json.dumps(answer)).encode()
    request.send_response(status)
    request.send_header("Content-Type", "application/json")
    request.send_header("Content-Length", str(len(octets)))
    request.end_headers()
    request.wfile.write(octets)
