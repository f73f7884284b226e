"""Access tokens from a refresh token (RFC 6749 section 6)."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from postlogg.errors import CredentialError
from postlogg.oauth.endpoint import GrantRefused, ask_for_tokens
from postlogg.oauth.kept import keep, kept
from postlogg.oauth.providers import Provider
from postlogg.system.secrets import Secrets

_MARGIN_SECONDS = 60.0


class Tokens:
    """One user's access tokens at one provider; a ``submission.TokenReader``. May be used by several threads.

    ``clock``: seconds, of any beginning.
    """

    def __init__(
        self, provider: Provider, username: str, secrets: Secrets, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._provider, self._username, self._secrets, self._clock = provider, username, secrets, clock
        self._lock = threading.Lock()
        self._token, self._good_until = "", 0.0

    def __call__(self, *, renew: bool) -> str:
        """A token that is good for a minute at least. ``renew``: the mail server refused the last one.

        Raises SignInUnavailable, and CredentialError where the user has to sign in again.
        """
        with self._lock:
            if renew or self._clock() >= self._good_until:
                self._refresh()
            return self._token

    def _refresh(self) -> None:
        used = kept(self._provider, self._username, self._secrets)
        if not used:
            raise CredentialError(
                f"{self._username} is not signed in at {self._provider.name}: sign in with “postlogg sign-in”."
            )
        try:
            self._exchange(used)
        except GrantRefused as error:
            # another process may have exchanged it meanwhile, and providers take one only once
            newer = kept(self._provider, self._username, self._secrets)
            if error.code != "invalid_grant":
                raise
            if newer in ("", used):
                raise self._again() from error
            self._exchange_newer(newer)

    def _exchange_newer(self, refresh_token: str) -> None:
        try:
            self._exchange(refresh_token)
        except GrantRefused as error:
            raise self._again() from error

    def _exchange(self, refresh_token: str) -> None:
        grant = ask_for_tokens(self._provider, grant_type="refresh_token", refresh_token=refresh_token)
        if grant.refresh_token and grant.refresh_token != refresh_token:
            keep(self._provider, self._username, grant.refresh_token, self._secrets)
        self._token = grant.access_token
        self._good_until = self._clock() + grant.lasts - _MARGIN_SECONDS

    def _again(self) -> CredentialError:
        return CredentialError(
            f"{self._provider.name} no longer accepts the sign-in of {self._username}, as it was revoked or has"
            " expired: sign in again with “postlogg sign-in”."
        )
