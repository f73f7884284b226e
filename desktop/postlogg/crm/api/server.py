"""The HTTP server, on loopback only. The standard library's does for one user and a handful of calls a minute."""

from __future__ import annotations

import json
import logging
import socket
import sys
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, unquote, urlsplit

from sqlalchemy.exc import SQLAlchemyError

from postlogg.crm.account import Crm
from postlogg.crm.api.limits import USUAL, Allowed, Limits
from postlogg.crm.api.problems import Problem, invalid
from postlogg.crm.api.routes import Request, route
from postlogg.crm.api.tokens import require
from postlogg.errors import CrmError

HOST = "127.0.0.1"
MAX_BODY = 64 * 1024 * 1024
TIMEOUT_SECONDS = 30.0

log = logging.getLogger(__name__)


class ApiServer:
    """A listening API; ``url`` is known once it is started. ``before`` is called with each request that is allowed,
    before it is answered; it may raise Problem."""

    def __init__(
        self, crm: Crm, *, port: int = 0, allowed: Allowed = USUAL,
        before: Callable[[Request], None] = lambda request: None,
    ) -> None:  # fmt: skip
        try:
            self._server = _Server((HOST, port), crm, Limits(allowed), before)
        except (OSError, OverflowError) as error:
            raise CrmError(f"The CRM's API cannot listen on {HOST}, port {port}.") from error
        self._thread = threading.Thread(target=self._server.serve_forever, name="postlogg-crm-api", daemon=True)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://{HOST}:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.close()


class _Server(ThreadingHTTPServer):
    """``block_on_close``: every connection's thread has ended when it is closed."""

    daemon_threads = True
    block_on_close = True

    def __init__(
        self, address: tuple[str, int], crm: Crm, limits: Limits, before: Callable[[Request], None]
    ) -> None:  # fmt: skip
        self.crm, self.limits, self.before = crm, limits, before
        self.open: set[socket.socket] = set()
        super().__init__(address, _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that has gone is no error; anything else is told without what was asked."""
        error = sys.exception()
        if not isinstance(error, OSError):
            log.error("The CRM's API failed: %s", type(error).__name__)

    def close(self) -> None:
        """Stop listening, and end the connections that a client keeps."""
        for connection in list(self.open):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # it has gone already
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "Postlogg", ""
    timeout = TIMEOUT_SECONDS

    def setup(self) -> None:
        super().setup()
        self.server.open.add(self.connection)

    def finish(self) -> None:
        self.server.open.discard(self.connection)
        super().finish()

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def _answer(self) -> None:
        try:
            status, body, headers = self._result()
        except Problem as problem:
            status, body, headers = problem.status, problem.body, problem.headers
        except SQLAlchemyError as error:
            log.error("The CRM's database failed: %s", type(error).__name__)
            failed = Problem(HTTPStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", "The CRM cannot answer now.")
            status, body, headers = failed.status, failed.body, {}
        self._send(status, body, headers)

    def _result(self) -> tuple[HTTPStatus, dict[str, Any], dict[str, str]]:
        request = self._request()
        found = route(request.method, request.path)
        with self.server.crm.transaction() as session:
            require(session, self.headers.get("Authorization", ""), found.scopes)
            headers = self.server.limits.take(search=found.is_search)
            self.server.before(request)
            status, body = found.handler(session, request, found.match)
            return status, body, headers

    def _request(self) -> Request:
        length = self.headers.get("Content-Length", "0").strip()
        if not (length.isascii() and length.isdigit() and int(length[:12]) <= MAX_BODY):
            self.close_connection = True
            raise invalid("The body is too large, or its length is not said.", "INVALID_LENGTH")
        parts = urlsplit(self.path)
        body = self.rfile.read(int(length))
        # a list is written with commas, or by repeating its name
        query = {name: ",".join(values) for name, values in parse_qs(parts.query, errors="replace").items()}
        return Request(self.command, unquote(parts.path), query, self.headers.get("Content-Type", ""), body)

    def _send(self, status: HTTPStatus, body: dict[str, Any], headers: dict[str, str]) -> None:
        octets = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        self.send_response(status)
        self.send_header("Content-Type", "application/json;charset=utf-8")
        self.send_header("Content-Length", str(len(octets)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(octets)

    def log_message(self, *arguments: object) -> None:
        """Nothing: a request's path may hold an address."""
