"""The connection to the API."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

import requests
from requests.adapters import HTTPAdapter

from postlogg.confirmation import calls
from postlogg.confirmation.account import CrmAccount, crm_account
from postlogg.confirmation.answers import Answer
from postlogg.confirmation.calls import Call
from postlogg.confirmation.pace import Pace
from postlogg.confirmation.refusals import refusal
from postlogg.errors import ApiError, ApiUnavailable
from postlogg.system.trust import client_context

CONNECT_SECONDS, READ_SECONDS = 10.0, 30.0
# A wait as short as this is waited out on the spot, a few times.
PATIENCE_SECONDS = 3.0
ATTEMPTS = 3


class Client:
    """Asks in the name of one token. Not for several threads at once.

    A ``pace`` that is given outlives the client; ``time_zone``: the account's (IANA), where it is known already.
    """

    def __init__(self, url: str, token: str, *, pace: Pace | None = None, time_zone: str = "") -> None:
        self._url, self._pace, self._time_zone = url, pace or Pace(), time_zone
        self._session = requests.Session()
        self._session.auth = _Bearer(token)
        self._session.mount("https://", _SystemTrust())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def account(self) -> CrmAccount:
        """The account that the token is for; raises what ``ask`` raises."""
        account = crm_account(self.ask(calls.account()))
        self._time_zone = account.time_zone
        return account

    def ask(self, call: Call) -> Answer:
        """The API's answer.

        Raises TokenRefused where the token is not accepted or lacks a scope, ApiUnavailable where the API cannot be
        asked at this time, and ApiError where it will not do this.
        """
        for _ in range(ATTEMPTS - 1):
            try:
                return self._once(call)
            except ApiUnavailable as error:
                if call.creates or not 0 < error.wait <= PATIENCE_SECONDS:
                    raise
                self._pace.wait(error.wait)
        return self._once(call)

    def _once(self, call: Call) -> Answer:
        self._pace.before(call)
        response = self._send(call)
        self._pace.heard(response.headers)
        answer = _json(response)
        if 200 <= response.status_code < 300:
            return answer
        raise refusal(call, response.status_code, response.headers, answer, datetime.now(UTC), self._time_zone)

    def _send(self, call: Call) -> requests.Response:
        file = call.upload
        try:
            return self._session.request(
                call.method,
                self._url + call.path,
                params=dict(call.query),
                json=call.body,
                data=dict(call.form) or None,
                files={"file": (file.filename, file.octets, file.content_type)} if file else None,
                timeout=(CONNECT_SECONDS, READ_SECONDS),
                # the token goes to the server that it was given for, and to no other
                allow_redirects=False,
            )
        except requests.exceptions.SSLError as error:
            raise ApiUnavailable("The CRM's API does not show a certificate that can be trusted.") from error
        except requests.ConnectionError as error:
            raise ApiUnavailable("The CRM's API cannot be reached.") from error
        except requests.Timeout as error:
            raise ApiUnavailable("The CRM's API does not answer in time.") from error
        except (requests.RequestException, ValueError) as error:
            raise ApiError(f"The CRM's API cannot be asked ({type(error).__name__}).") from error


class _Bearer(requests.auth.AuthBase):
    """RFC 6750 section 2.1. As an object of its own, so that no password in a .netrc file takes its place."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class _SystemTrust(HTTPAdapter):
    """Believes the authorities of the system, as the mail's connections do, and not a list of its own."""

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **options: Any) -> None:
        """The pool with the system's trust."""
        super().init_poolmanager(connections, maxsize, block, ssl_context=client_context(), **options)

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        """The same through a proxy."""
        return super().proxy_manager_for(proxy, ssl_context=client_context(), **options)

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Nothing is added to what the context believes."""


def _json(response: requests.Response) -> Answer:
    try:
        found = response.json()
    except ValueError:
        return {}
    return found if isinstance(found, Mapping) else {}
