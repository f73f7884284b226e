"""From a server's address to a session that is protected and signed in (RFC 6409, RFC 8314, RFC 4954)."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from typing import Protocol

from postlogg.errors import CredentialError, SignInRefused, TransientFailure
from postlogg.model import AuthMethod, Security, SmtpServer
from postlogg.submission.session import Disconnected, Session, words
from postlogg.submission.sign_in import Mechanism, password_mechanisms, sign_in, token_mechanisms
from postlogg.system.trust import client_context, is_loopback

_CONNECT = 30.0


class TokenReader(Protocol):
    """Gives an OAuth 2.0 access token. Raises CredentialError if the user has to sign in anew."""

    def __call__(self, *, renew: bool) -> str:
        """``renew``: the server refused the last one, so a kept one will not do."""
        ...


@dataclass(frozen=True, slots=True)
class Opening:
    """How a session begins. ``timeout``: seconds for a command's reply."""

    server: SmtpServer
    password: str | None = field(repr=False)
    token: TokenReader | None
    context: ssl.SSLContext | None
    local_hostname: str | None
    timeout: float

    def session(self, *, renew: bool = False) -> Session:
        """Connects and signs in; with a new token if the first one was refused.

        No message is at fault for what goes wrong here, so there is no PermanentFailure: TransientFailure for a server
        that cannot be reached, protected or understood, CredentialError for a missing secret, SignInRefused for a
        wrong one.
        """
        mechanisms = self._mechanisms(renew=renew)
        session = self._greeted()
        try:
            if mechanisms:
                sign_in(session, mechanisms, self.timeout)
        except SignInRefused:
            session.close()
            if renew or self.server.auth is not AuthMethod.OAUTH2:
                raise
            return self.session(renew=True)
        except TransientFailure:
            session.close()
            raise
        return session

    def _mechanisms(self, *, renew: bool) -> tuple[Mechanism, ...]:
        server = self.server
        if server.auth is AuthMethod.NONE:
            return ()
        if server.auth is AuthMethod.OAUTH2 and self.token is not None:
            return token_mechanisms(server.username, self.token(renew=renew), server.host, server.port)
        if server.auth is AuthMethod.PASSWORD and self.password is not None:
            return password_mechanisms(server.username, self.password)
        raise CredentialError(f"There is no secret to sign in at the mail server {server.host} with: enter it again.")

    def _greeted(self) -> Session:
        server = self.server
        if server.security is Security.NONE and not is_loopback(server.host):
            raise TransientFailure(f"Nothing is sent to {server.host} unless the connection is encrypted.")
        at_once = self._trusted() if server.security is Security.TLS else None
        session = Session.connect(server.host, server.port, min(self.timeout, _CONNECT), at_once)
        try:
            self._introduce(session)
        except TransientFailure:
            session.close()
            raise
        return session

    def _introduce(self, session: Session) -> None:
        greeting = session.reply(self.timeout)
        if greeting.code != 220:
            raise Disconnected(f"The mail server {session.host} takes no mail for now: {words(greeting)}", greeting)
        session.hello(self.local_hostname, self.timeout)
        if self.server.security is Security.STARTTLS:
            self._start_tls(session)

    def _start_tls(self, session: Session) -> None:
        """Never goes on in clear text: an attacker on the way could have taken the offer out (RFC 8314 section 4.1)."""
        if "STARTTLS" not in session.features:
            raise Disconnected(f"The mail server {session.host} offers no encryption (STARTTLS), so nothing was sent.")
        reply = session.command(b"STARTTLS\r\n", self.timeout)
        if reply.code != 220:
            raise Disconnected(f"The mail server {session.host} does not start encryption: {words(reply)}", reply)
        session.protect(self._trusted(), self.timeout)
        session.hello(self.local_hostname, self.timeout)

    def _trusted(self) -> ssl.SSLContext:
        return self.context or client_context()
