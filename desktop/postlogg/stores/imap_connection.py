"""A signed-in connection to a mail server (RFC 9051, RFC 3501), and the limits of what it is waited for."""

from __future__ import annotations

import imaplib
import logging
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from imapclient import SocketTimeout
from imapclient.exceptions import LoginError

from postlogg.errors import CredentialError, Offline, SignInRefused, SignInUnavailable
from postlogg.model import AuthMethod, ImapServer, Security
from postlogg.stores.imap_client import MOST_OCTETS, BoundedClient
from postlogg.system.bearer import bearer_mechanisms
from postlogg.system.trust import client_context, is_loopback

log = logging.getLogger(__name__)

CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 20.0
# What a server that answers drop by drop gets for one command, whatever it sends.
COMMAND_SECONDS = 60.0
SLOWEST_OCTETS = 20_000
# A router on the way forgets a silent connection after some minutes without telling; a new one is made sooner.
KEEP_SECONDS = 4 * 60.0

# RFC 5530: it is not the secret that is wrong.
_TEMPORARY = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]")
# What the client's reader of responses raises on a server's nonsense.
_NONSENSE = (imaplib.IMAP4.error, ValueError, LookupError, TypeError, AttributeError, RecursionError)

Secret = Callable[[bool], str]
"""The password or the access token. True: the server refused the last token. Raises CredentialError."""


class ImapConnection:
    """Connects when it is first needed, and anew where the connection was lost. Not for several threads at once,
    ``close`` and ``interrupt`` excepted."""

    def __init__(self, server: ImapServer, secret: Secret, context: ssl.SSLContext | None = None) -> None:
        self.server = server
        self._secret, self._context = secret, context
        self._client: BoundedClient | None = None
        self._used_at = 0.0

    @property
    def client(self) -> BoundedClient | None:
        """The connection that there is, by which one is told from the next."""
        return self._client

    def close(self) -> None:
        """Lets go of the connection, saying goodbye."""
        client, self._client = self._client, None
        if client is not None:
            with suppress(OSError, *_NONSENSE):
                client.logout()
            with suppress(OSError, *_NONSENSE):
                client.shutdown()  # a goodbye that fails leaves the socket open

    def interrupt(self) -> None:
        """Ends from another thread what is waited for; Offline is raised there."""
        if self._client is not None:
            _cut(self._client)

    def connect(self) -> BoundedClient:
        """The connection, made anew where it is not there or too old to be trusted. Raises Offline, CredentialError."""
        if self._client is not None and time.monotonic() - self._used_at > KEEP_SECONDS:
            self._discard()
        if self._client is None:
            self._client = self._signed_in(renew=False)
        return self._client

    @contextmanager
    def asking(self, octets: int = 0, *, for_ever: bool = False) -> Iterator[BoundedClient]:
        """The connection, for one command that brings a message of so many octets, and may take longer for that, or for
        ever. What goes wrong with it is raised as Offline, and the connection given up. Raises CredentialError."""
        client = self.connect()
        watchdog = threading.Timer(COMMAND_SECONDS + octets / SLOWEST_OCTETS, _cut, [client])
        if not for_ever:
            watchdog.daemon = True
            watchdog.start()
        try:
            client.grant(MOST_OCTETS + 2 * octets)
            with _translated(self.server.host):
                yield client
        except Offline:
            self._discard()
            raise
        finally:
            self._used_at = time.monotonic()
            watchdog.cancel()

    def _discard(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            with suppress(OSError, *_NONSENSE):
                client.shutdown()

    def _signed_in(self, *, renew: bool) -> BoundedClient:
        secret = self._asked_for(renew)
        client = self._protected()
        try:
            with _translated(self.server.host):
                self._sign_in(client, secret)
                _enable(client)
        except BaseException as error:
            with suppress(OSError, *_NONSENSE):
                client.shutdown()
            if isinstance(error, SignInRefused) and self.server.auth is AuthMethod.OAUTH2 and not renew:
                return self._signed_in(renew=True)
            raise
        return client

    def _asked_for(self, renew: bool) -> str:
        try:
            return self._secret(renew)
        except SignInUnavailable as error:
            raise Offline(str(error)) from error

    def _protected(self) -> BoundedClient:
        """Connected, and encrypted unless it is this very machine (RFC 8314 section 4.1)."""
        server = self.server
        if server.security is Security.NONE and not is_loopback(server.host):
            raise CredentialError(f"Nobody signs in at {server.host} unless the connection is encrypted.")
        with _translated(server.host):
            client = BoundedClient(
                server.host, server.port, ssl=server.security is Security.TLS, ssl_context=self._trusted(),
                timeout=SocketTimeout(CONNECT_SECONDS, ANSWER_SECONDS),
            )  # fmt: skip
            if server.security is Security.STARTTLS:
                self._start_tls(client)
        return client

    def _start_tls(self, client: BoundedClient) -> None:
        try:
            if not client.has_capability("STARTTLS"):
                raise Offline(f"The mail server {self.server.host} offers no encryption (STARTTLS).")
            client.starttls(self._trusted())
        except BaseException:
            with suppress(OSError, *_NONSENSE):
                client.shutdown()
            raise

    def _trusted(self) -> ssl.SSLContext | None:
        if self.server.security is Security.NONE:
            return None
        return self._context or client_context()

    def _sign_in(self, client: BoundedClient, secret: str) -> None:
        user = self.server.username
        try:
            if self.server.auth is AuthMethod.OAUTH2:
                client.sasl_login(*_bearer(client, self.server, secret))
            elif client.has_capability("AUTH=PLAIN"):
                client.plain_login(user, secret)
            else:
                client.login(user, secret)
        except LoginError as error:
            broke_off = isinstance(error.__context__, imaplib.IMAP4.abort)
            if broke_off or any(code in str(error) for code in _TEMPORARY):
                raise
            raise SignInRefused(
                f"The mail server {self.server.host} refused the sign-in: {_printable(error)}"
            ) from error


def _enable(client: BoundedClient) -> None:
    """RFC 7162 section 3.1: from here on the server keeps account of changes for this connection. One that does not
    want to need not."""
    if client.has_capability("CONDSTORE") and client.has_capability("ENABLE"):
        try:
            client.enable("CONDSTORE")
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error:
            log.debug("A mail server offers to keep account of changes and does not.")


def _bearer(client: BoundedClient, server: ImapServer, token: str) -> tuple[str, Callable[[bytes], bytes]]:
    """A second challenge says what is wrong with the token, and wants an answer before the server refuses."""
    mechanisms = bearer_mechanisms(server.username, token, server.host, server.port)
    offered = [each for each in mechanisms if client.has_capability(f"AUTH={each.name}")]
    mechanism = (offered or mechanisms)[0]
    answers = iter([mechanism.first])
    return mechanism.name, lambda _: next(answers, mechanism.after_refusal)


@contextmanager
def _translated(host: str) -> Iterator[None]:
    """Turns what the client raises into Offline."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise Offline(f"The mail server {host} could not prove that it is {host} ({error.verify_message}).") from error
    except TimeoutError as error:
        raise Offline(f"The mail server {host} did not answer in time.") from error
    except OSError as error:
        raise Offline(f"There is no connection to the mail server {host}.") from error
    except _NONSENSE as error:
        raise Offline(f"The mail server {host} broke off: {_printable(error)}") from error


def _cut(client: BoundedClient) -> None:
    with suppress(OSError, *_NONSENSE):
        client.socket().shutdown(2)


def _printable(error: BaseException) -> str:
    said = error.__context__ if isinstance(error, LoginError) else error
    first = said.args[0] if said is not None and said.args else ""
    words = first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)
    text = "".join(char if char.isprintable() else " " for char in words[:300])
    return " ".join(text.split()) or type(error).__name__
