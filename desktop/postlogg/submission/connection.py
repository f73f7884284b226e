"""One message, one recipient, one reply (RFC 6409), over a connection that is kept for the next message."""

from __future__ import annotations

import io
import ssl
from contextlib import suppress
from types import TracebackType
from typing import Self

from postlogg.errors import PostloggError, SignInRefused
from postlogg.model import Envelope, Reply, SmtpServer
from postlogg.submission.commands import transaction
from postlogg.submission.content import Readable, Survey, pieces, survey, wire
from postlogg.submission.dialogue import announce, refusal, transfer
from postlogg.submission.opening import Opening, TokenReader
from postlogg.submission.session import Disconnected, Session

_GOODBYE = 5.0


class Connection:
    """A connection to the user's submission server, made for the first message and made anew where it was lost.

    ``timeout``: seconds for a command's reply; the other limits of RFC 5321 section 4.5.3.2 keep their proportion to
    it, and a connection is waited for 30 seconds at most. ``context``: whom to trust instead of the system's
    certificate authorities. ``local_hostname``: the name in EHLO, the socket's address if not given. Not for several
    threads at once.
    """

    def __init__(
        self,
        server: SmtpServer,
        *,
        password: str | None = None,
        token: TokenReader | None = None,
        context: ssl.SSLContext | None = None,
        local_hostname: str | None = None,
        timeout: float = 300.0,
    ) -> None:
        self._opening = Opening(server, password, token, context, local_hostname, timeout)
        self._timeout = timeout
        self._session: Session | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def open(self) -> None:
        """Connects and signs in, if that has not been done. Raises TransientFailure, CredentialError, SignInRefused."""
        self._opened()

    def submit(self, envelope: Envelope, content: bytes | Readable, size: int | None = None) -> Reply:
        """Hands the message over and gives the server's 2yz reply.

        ``content`` is in wire form (CRLF); of a file, ``size`` octets are taken from its position on. Raises
        TransientFailure, PermanentFailure, CredentialError and SignInRefused, and is ready for the next message after
        each of them. A TransientFailure does not say that the server has nothing: where its last reply was lost, the
        message may be on its way, and has to be sent again with the same Message-ID (RFC 1047).
        """
        stream = io.BytesIO(content) if isinstance(content, bytes) else content
        start = stream.tell()
        facts = survey(pieces(stream, size))
        session = self._announced(envelope, facts)
        stream.seek(start)
        reply = self._transferred(session, stream, facts.size)
        if reply.code // 100 == 2:
            return reply
        refused = refusal(session.host, reply)
        self._recover(refused, reset=False)
        raise refused

    def close(self) -> None:
        """Says goodbye, without waiting long for an answer."""
        if self._session is not None:
            with suppress(Disconnected):
                self._session.command(b"QUIT\r\n", min(self._timeout, _GOODBYE))
            self._discard()

    def _opened(self) -> Session:
        if self._session is None:
            self._session = self._opening.session()
        return self._session

    def _announced(self, envelope: Envelope, facts: Survey) -> Session:
        """A session in which the server waits for the content. A kept one may have been given up by the server in the
        meantime; as nothing has been handed over by then, a new one is tried."""
        kept = self._session is not None
        try:
            return self._announce(envelope, facts)
        except Disconnected:
            if not kept:
                raise
        return self._announce(envelope, facts)

    def _announce(self, envelope: Envelope, facts: Survey) -> Session:
        session = self._opened()
        commands = transaction(envelope, facts, session.features)
        try:
            announce(session, commands, self._timeout)
        except PostloggError as error:
            self._recover(error, reset=True)
            raise
        return session

    def _transferred(self, session: Session, stream: Readable, size: int) -> Reply:
        try:
            return transfer(session, wire(pieces(stream, size)), self._timeout)
        except BaseException:
            self._discard()
            raise

    def _recover(self, error: PostloggError, *, reset: bool) -> None:
        """Brings the session back to where the next message may begin, or gives it up."""
        if isinstance(error, (Disconnected, SignInRefused)) or (reset and not self._is_reset()):
            self._discard()

    def _is_reset(self) -> bool:
        try:
            return self._session is not None and self._session.command(b"RSET\r\n", self._timeout).code == 250
        except Disconnected:
            return False

    def _discard(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None
