"""A signed-in connection to a mail server (RFC 9051, RFC 3501), which only ever reads."""

from __future__ import annotations

import imaplib
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import LoginError

from postlogg.errors import CredentialError, Offline, SignInRefused, SignInUnavailable, StoreError
from postlogg.model import AuthMethod, ImapServer, Security
from postlogg.stores.base import HEADER_LIMIT
from postlogg.system.bearer import bearer_mechanisms
from postlogg.system.trust import client_context, is_loopback

CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 20.0
# What a server that answers drop by drop gets for one command, whatever it sends.
COMMAND_SECONDS = 60.0
SLOWEST_OCTETS = 20_000
# A router on the way forgets a silent connection after some minutes without telling; a new one is made sooner.
KEEP_SECONDS = 4 * 60.0

_HEADER = f"BODY.PEEK[HEADER]<0.{HEADER_LIMIT}>"
# RFC 5530: it is not the secret that is wrong.
_TEMPORARY = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]")
# What the client's reader of responses raises on a server's nonsense.
_NONSENSE = (imaplib.IMAP4.error, ValueError, LookupError, TypeError, AttributeError)

Secret = Callable[[bool], str]
"""The password or the access token. True: the server refused the last token. Raises CredentialError."""


@dataclass(frozen=True, slots=True)
class Selected:
    """A mailbox that is open: its UIDVALIDITY, and the UID that the next message to arrive will have at least."""

    validity: int
    following: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A message's header section as the server has it, its size in octets, and whether it is marked as deleted."""

    uid: int
    header: bytes
    size: int
    deleted: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """A mailbox as LIST shows it (RFC 6154): its attributes in lower case, the hierarchy's delimiter, its name."""

    attributes: frozenset[str]
    delimiter: str
    name: str


class ImapSession:
    """Connects when it is first needed, and anew where the connection was lost. Not for several threads at once,
    ``close`` and ``interrupt`` excepted.

    Every method raises Offline, StoreError for what the server does not allow, and CredentialError.
    """

    def __init__(self, server: ImapServer, secret: Secret, context: ssl.SSLContext | None = None) -> None:
        self.server = server
        self._secret, self._context = secret, context
        self._client: IMAPClient | None = None
        self._opened: tuple[str, int] | None = None
        self._used_at = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the connection, saying goodbye."""
        client, self._client, self._opened = self._client, None, None
        if client is not None:
            with suppress(OSError, *_NONSENSE):
                client.logout()

    def interrupt(self) -> None:
        """Ends from another thread what this session waits for; it then raises Offline."""
        if self._client is not None:
            _cut(self._client)

    def folders(self) -> list[Listed]:
        """Every mailbox that can be opened."""
        with self._asking() as client:
            found = [_listed(*row) for row in client.list_folders()]
        return [each for each in found if not each.attributes & {"\\noselect", "\\nonexistent"}]

    def examine(self, mailbox: str) -> Selected:
        """Opens a mailbox to read it, without changing anything in it."""
        kept = self._client is not None
        try:
            return self._examine(mailbox)
        except Offline:
            if not kept:
                raise
        return self._examine(mailbox)

    def opened(self, mailbox: str) -> int:
        """Sees to it that this mailbox is open; its UIDVALIDITY."""
        self._connected()
        if self._opened is None or self._opened[0] != mailbox:
            return self.examine(mailbox).validity
        return self._opened[1]

    def uids(self, first: int, last: int) -> list[int]:
        """The UIDs from ``first`` to ``last`` that there are, ascending."""
        with self._asking() as client:
            return sorted(uid for uid in client.search(["UID", f"{first}:{last}"]) if first <= uid <= last)

    def headings(self, uids: Iterable[int]) -> list[Heading]:
        """Their header sections, ascending; messages that are gone meanwhile are left out."""
        wanted = list(uids)
        with self._asking() as client:
            found = client.fetch(wanted, ["FLAGS", "RFC822.SIZE", _HEADER])
        headings = (_heading(uid, found[uid]) for uid in sorted(found))
        return [heading for heading in headings if heading is not None]

    def body(self, uid: int, size: int = 0) -> bytes | None:
        """The whole message, about ``size`` octets; None if it is gone. It stays as unread as it was."""
        with self._asking(size / SLOWEST_OCTETS) as client:
            found = client.fetch([uid], ["BODY.PEEK[]"]).get(uid, {})
        octets = found.get(b"BODY[]")
        return octets if isinstance(octets, bytes) else None

    @property
    def can_idle(self) -> bool:
        """Whether the server tells of changes by itself (RFC 2177)."""
        with self._asking() as client:
            return bool(client.has_capability("IDLE"))

    def idle(self, seconds: float) -> bool:
        """Waits for a change in the mailbox that is open; whether there was one."""
        with self._asking(None) as client:
            client.idle()
            seen = client.idle_check(seconds)
            seen += client.idle_done()[1]
        return any(b"EXISTS" in response or b"RECENT" in response for response in seen)

    def _examine(self, mailbox: str) -> Selected:
        with self._asking() as client:
            try:
                found = client.select_folder(mailbox, readonly=True)
            except imaplib.IMAP4.abort:
                raise
            except imaplib.IMAP4.error as error:
                raise StoreError(f"The mail server {self.server.host} does not open the folder “{mailbox}”: it may "
                                 "have been renamed or deleted. Configure the account anew.") from error  # fmt: skip
            validity = int(found.get(b"UIDVALIDITY") or 0)
            following = int(found.get(b"UIDNEXT") or _following(client))
        self._opened = mailbox, validity
        return Selected(validity, following)

    @contextmanager
    def _asking(self, longer: float | None = 0.0) -> Iterator[IMAPClient]:
        """The connection, for one command, which may take so many seconds longer than others, or (None) for ever. What
        goes wrong with it is translated, and the connection given up."""
        client = self._connected()
        watchdog = threading.Timer(COMMAND_SECONDS + longer, _cut, [client]) if longer is not None else None
        if watchdog is not None:
            watchdog.daemon = True
            watchdog.start()
        try:
            with _translated(self.server.host):
                yield client
        except Offline:
            self._discard()
            raise
        finally:
            self._used_at = time.monotonic()
            if watchdog is not None:
                watchdog.cancel()

    def _connected(self) -> IMAPClient:
        if self._client is not None and time.monotonic() - self._used_at > KEEP_SECONDS:
            self._discard()
        if self._client is None:
            self._client = self._signed_in(renew=False)
        return self._client

    def _discard(self) -> None:
        client, self._client, self._opened = self._client, None, None
        if client is not None:
            with suppress(OSError, *_NONSENSE):
                client.shutdown()

    def _signed_in(self, *, renew: bool) -> IMAPClient:
        secret = self._asked_for(renew)
        client = self._protected()
        try:
            with _translated(self.server.host):
                self._sign_in(client, secret)
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

    def _protected(self) -> IMAPClient:
        """Connected, and encrypted unless it is this very machine (RFC 8314 section 4.1)."""
        server = self.server
        if server.security is Security.NONE and not is_loopback(server.host):
            raise CredentialError(f"Nobody signs in at {server.host} unless the connection is encrypted.")
        with _translated(server.host):
            client = IMAPClient(
                server.host, server.port, ssl=server.security is Security.TLS, ssl_context=self._trusted(),
                timeout=SocketTimeout(CONNECT_SECONDS, ANSWER_SECONDS),
            )  # fmt: skip
            if server.security is Security.STARTTLS:
                self._start_tls(client)
        return client

    def _start_tls(self, client: IMAPClient) -> None:
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

    def _sign_in(self, client: IMAPClient, secret: str) -> None:
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


def _bearer(client: IMAPClient, server: ImapServer, token: str) -> tuple[str, Callable[[bytes], bytes]]:
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


def _listed(attributes: Iterable[bytes], delimiter: bytes | None, name: object) -> Listed:
    return Listed(
        frozenset(each.decode("ascii", "replace").lower() for each in attributes),
        (delimiter or b"").decode("ascii", "replace"),
        str(name),  # a name of digits comes as a number
    )


def _heading(uid: int, found: dict[bytes, Any]) -> Heading | None:
    header = next((value for key, value in found.items() if key.startswith(b"BODY[HEADER]")), None)
    if not isinstance(header, bytes):
        return None
    flags = {flag.lower() for flag in found.get(b"FLAGS", ()) if isinstance(flag, bytes)}
    size = found.get(b"RFC822.SIZE")
    return Heading(uid, header, size if isinstance(size, int) else len(header), b"\\deleted" in flags)


def _following(client: IMAPClient) -> int:
    """Where the server does not say which UID comes next (RFC 3501 section 7.1): behind the last there is."""
    return max(client.search(["UID", "*"]), default=0) + 1


def _cut(client: IMAPClient) -> None:
    with suppress(OSError, *_NONSENSE):
        client.socket().shutdown(2)


def _printable(error: BaseException) -> str:
    said = error.__context__ if isinstance(error, LoginError) else error
    first = said.args[0] if said is not None and said.args else ""
    words = first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)
    text = "".join(char if char.isprintable() else " " for char in words[:300])
    return " ".join(text.split()) or type(error).__name__
