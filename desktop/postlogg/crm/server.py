"""The CRM's mail server: SMTP or LMTP on one port, in a thread of its own."""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
import threading
from collections.abc import Callable, Sequence
from functools import partial
from weakref import WeakSet

from postlogg.crm.account import Crm
from postlogg.crm.content import Room
from postlogg.crm.handler import Handler, Notices
from postlogg.crm.smtp import CrmLmtp, CrmSmtp
from postlogg.errors import CrmError

MEGABYTE = 1024 * 1024

# Room for a file over HubSpot's 50 MB in base64: it must come in for the e-mail to be logged without it.
SIZE_LIMIT = 150 * MEGABYTE

# What is received and logged at the same moment; what goes beyond is put off (RFC 5321 section 4.5.3.1.10).
MOST_MESSAGES = 100
MOST_OCTETS = 400 * MEGABYTE

# How long those who have just handed over a message may wait for their reply.
STOP_SECONDS = 10.0


class CrmServer:
    """A listening CRM; ``address`` is known once it is started.

    ``deliver(to, notice)`` hands a notice over, quickly and from another thread; without it none is sent. A
    refusal that is spoken in the session (``refuse_in_session``) is not sent as a notice as well: the client knows it
    (RFC 5321 section 6.1). Beyond this computer the server wants TLS and sign-in. ``lmtp``: speak RFC 2033.
    ``size_limit`` and ``most_octets`` (of all messages at one moment) are in octets; ``allowed``: addresses and domains
    that may be the envelope sender, any where it is empty.
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
        allowed: Sequence[str] = (),
        size_limit: int = SIZE_LIMIT,
        most_messages: int = MOST_MESSAGES,
        most_octets: int = MOST_OCTETS,
    ) -> None:
        if not _is_loopback(host) and tls is None:
            raise CrmError(
                "The CRM may be reached from other computers only with TLS: give it a certificate and a key."
            )
        self._host, self._port, self._tls = host, port, tls
        self._protocol = CrmLmtp if lmtp else CrmSmtp
        self._size_limit = size_limit
        self._room = Room(most_messages, most_octets)
        self._make_handler = partial(
            Handler, crm, notices, deliver, refuse_in_session=refuse_in_session, per_recipient=lmtp, allowed=allowed
        )
        self._handler: Handler | None = None
        self._connections: WeakSet[CrmSmtp | CrmLmtp] = WeakSet()
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
        self._handler = self._make_handler()
        started.set()
        await self._stop.wait()
        server.close()
        leaving = [asyncio.create_task(connection.take_leave()) for connection in list(self._connections)]
        if leaving:
            await asyncio.wait(leaving, timeout=STOP_SECONDS)
        for connection in list(self._connections):
            if connection.transport is not None:
                connection.transport.close()
        await server.wait_closed()
        self._handler.close()

    def _connection(self) -> CrmSmtp | CrmLmtp:
        assert self._handler is not None
        beyond = not _is_loopback(self._host)
        connection = self._protocol(
            self._handler,
            data_size_limit=self._size_limit,
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
        connection.room = self._room
        self._connections.add(connection)
        return connection


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
