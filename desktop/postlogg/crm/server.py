"""The CRM's mail server (SMTP or LMTP). Its 250 is answered only after the database has committed."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import ssl
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from weakref import WeakSet

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from sqlalchemy.exc import SQLAlchemyError

from postlogg.crm.account import Crm
from postlogg.crm.intake import REFUSED, Delivery, Outcome
from postlogg.crm.notices import notice, reply
from postlogg.crm.smtp import CrmLmtp, CrmSmtp
from postlogg.errors import CrmError, PostloggError
from postlogg.model import Route

# Room for a file over HubSpot's 50 MB in base64: it must come in for the e-mail to be logged without it.
SIZE_LIMIT = 150 * 1024 * 1024

ACCEPTED = "250 2.0.0 OK"
FAILED = "451 4.3.0 The CRM cannot take the message now; try again later"

log = logging.getLogger(__name__)


class Notices(StrEnum):
    """Which failure notices the CRM sends: only the one that HubSpot documents (a file over 50 MB), or all."""

    DOCUMENTED = "documented"
    ALL = "all"


class CrmServer:
    """A listening CRM; ``address`` is known once it is started.

    ``deliver(to, notice)`` hands a notice over, quickly and from another thread; without it none is sent. A
    refusal that is spoken in the session (``refuse_in_session``) is not sent as a notice as well: the client knows it
    (RFC 5321 section 6.1). Beyond this computer the server wants TLS and sign-in. ``lmtp``: speak RFC 2033.
    """

    def __init__(
        self,
        crm: Crm,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        notices: Notices = Notices.DOCUMENTED,
        refuse_in_session: bool = True,
        deliver: Callable[[str, bytes], None] | None = None,
        tls: ssl.SSLContext | None = None,
        lmtp: bool = False,
    ) -> None:
        if not _is_loopback(host) and tls is None:
            raise CrmError(
                "The CRM may be reached from other computers only with TLS: give it a certificate and a key."
            )
        self._host, self._port, self._tls = host, port, tls
        self._protocol = CrmLmtp if lmtp else CrmSmtp
        self._handler = _Handler(crm, notices, deliver, refuse_in_session=refuse_in_session, per_recipient=lmtp)
        self._connections: WeakSet[SMTP] = WeakSet()
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._address = (host, port)

    @property
    def address(self) -> tuple[str, int]:
        """Host and port."""
        return self._address

    def start(self) -> None:
        """Listen. Raises CrmError where the port cannot be had."""
        started = threading.Event()
        failure: list[OSError] = []
        self._thread = threading.Thread(target=self._run, args=(started, failure), name="postlogg-crm", daemon=True)
        self._thread.start()
        started.wait()
        if failure:
            self._thread.join()
            raise CrmError(f"The CRM cannot listen on {self._host}, port {self._port}.") from failure[0]

    def stop(self) -> None:
        """Stop listening and close what is open; a client that had no reply yet will send its message again."""
        if self._loop and self._stop and self._thread and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join()

    def __enter__(self) -> CrmServer:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _run(self, started: threading.Event, failure: list[OSError]) -> None:
        try:
            asyncio.run(self._serve(started))
        except OSError as error:
            failure.append(error)
        finally:
            started.set()

    async def _serve(self, started: threading.Event) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        server = await self._loop.create_server(self._connection, self._host, self._port)
        self._address = server.sockets[0].getsockname()[:2]
        with ThreadPoolExecutor(4, "postlogg-crm") as self._handler.pool:
            started.set()
            await self._stop.wait()
            server.close()
            for connection in list(self._connections):
                if connection.transport is not None:
                    connection.transport.close()
            await server.wait_closed()

    def _connection(self) -> SMTP:
        beyond = not _is_loopback(self._host)
        connection = self._protocol(
            self._handler,
            data_size_limit=SIZE_LIMIT,
            enable_SMTPUTF8=True,
            hostname="postlogg-crm",
            ident="ESMTP",
            tls_context=self._tls,
            require_starttls=beyond,
            auth_required=beyond,
            auth_require_tls=beyond,
            authenticator=self._handler.sign_in,
            loop=self._loop,
        )
        self._connections.add(connection)
        return connection


class _Handler:
    """What aiosmtpd asks at each step of a session."""

    pool: ThreadPoolExecutor

    def __init__(
        self,
        crm: Crm,
        notices: Notices,
        deliver: Callable[[str, bytes], None] | None,
        *,
        refuse_in_session: bool,
        per_recipient: bool,
    ) -> None:
        self._crm, self._notices, self._deliver = crm, notices, deliver
        self._refuse, self._per_recipient = refuse_in_session, per_recipient

    def sign_in(self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, given: Any) -> AuthResult:
        """Check a user's password (RFC 4954)."""
        if not isinstance(given, LoginPassword):
            return AuthResult(success=False, handled=False)
        user = self._crm.authenticate(given.login.decode("utf-8", "replace"), given.password.decode("utf-8", "replace"))
        return AuthResult(success=bool(user), handled=False, auth_data=user)

    async def handle_EHLO(  # noqa: N802
        self, _server: SMTP, session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        """Offer RFC 3461 beside what aiosmtpd offers."""
        session.host_name = hostname
        return [*responses[:-1], "250-DSN", responses[-1]]

    async def handle_RCPT(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take the account's own addresses only."""
        if self._crm.route(address) is Route.NONE:
            return "550 5.1.1 No such address in this CRM"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_DATA(self, _server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Take the message for each recipient; one reply, or one for each in LMTP (RFC 2033 section 4.2)."""
        deliveries = _deliveries(self._crm, session, envelope)
        loop = asyncio.get_running_loop()
        replies = await loop.run_in_executor(self.pool, self._take, envelope.original_content or b"", deliveries)
        # one recipient's refusal must not make the client send again to the others
        first = next((answer for answer in replies if answer.startswith("250")), replies[0])
        return "\r\n".join(replies) if self._per_recipient else first

    async def handle_exception(self, error: Exception) -> str:
        """A fault of ours is no reason to give the message up: the client tries again."""
        log.error("The CRM failed: %s", type(error).__name__)
        return FAILED

    def _take(self, raw: bytes, deliveries: list[Delivery]) -> list[str]:
        try:
            outcomes = [self._crm.take(raw, delivery) for delivery in deliveries]
        except SQLAlchemyError as error:
            log.error("The CRM's database failed: %s", type(error).__name__)
            return [FAILED] * len(deliveries)
        refused = [outcome.outcome == REFUSED for outcome in outcomes]
        spoken = self._refuse and (self._per_recipient or all(refused))
        for delivery, outcome in zip(deliveries, outcomes, strict=True):
            if not (spoken and outcome.outcome == REFUSED):
                self._notify(raw, delivery, outcome)
        return [reply(outcome) if spoken or not no else ACCEPTED for outcome, no in zip(outcomes, refused, strict=True)]

    def _notify(self, raw: bytes, delivery: Delivery, outcome: Outcome) -> None:
        told = outcome.complete or bool(outcome.too_large) or self._notices is Notices.ALL
        asked = ("SUCCESS" if outcome.complete else "FAILURE") in delivery.notify
        if not (told and asked and self._deliver and delivery.mail_from):
            return
        try:
            self._deliver(delivery.mail_from, notice(raw, delivery, outcome, self._crm.domain, datetime.now(UTC)))
        except (OSError, PostloggError) as error:
            log.error("A notice of the CRM could not be handed over: %s", type(error).__name__)


def _deliveries(crm: Crm, session: Session, envelope: Envelope) -> list[Delivery]:
    marks = getattr(envelope, "delivery_marks", {})
    return [
        Delivery(
            mail_from=(envelope.mail_from or "").strip("<>"),
            rcpt_to=address,
            route=crm.route(address),
            signed_in=str(session.auth_data or "") if session.authenticated else "",
            through_addin=address.partition("@")[0].lower().endswith("+addin"),
            envelope_id=getattr(envelope, "envelope_id", ""),
            original_recipient=marks.get(address, {}).get("ORCPT", ""),
            notify=frozenset((marks.get(address, {}).get("NOTIFY") or "FAILURE").upper().split(",")),
        )
        for address in envelope.rcpt_tos
    ]


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
