"""A real test e-mail, station by station: each says how it went, or raises what went wrong."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from postlogg import replies, wording
from postlogg.errors import CrmError, PostloggError, SignInRefused, SubmissionError
from postlogg.mail.message import parse
from postlogg.model import AuthMethod, Envelope, Mailbox, Reply, Security, SmtpServer
from postlogg.submission import Connection, test_message
from postlogg.submission.session import Session
from postlogg.system.secrets import Secrets
from postlogg.ui.built_in_crm import BuiltInCrm

TIMEOUT = 30.0
CONTACT = "test.contact@customer.example"


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a station failed: a sentence, what helps, and the server's words."""

    words: str
    remedy: str = ""
    reply: str = ""


class Trip:
    """One test e-mail. The stations are called in their order, by one thread at a time.

    It goes to the user himself or, where the built-in CRM is the destination, to that, as if he had written to a
    contact. A password that is not given is taken from the keyring.
    """

    def __init__(
        self, server: SmtpServer, me: Mailbox, password: str | None, secrets: Secrets, crm: BuiltInCrm | None = None
    ) -> None:  # fmt: skip
        self._server, self._me, self._password, self._secrets, self._crm = server, me, password, secrets, crm
        self._connection: Connection | None = None
        self.message_id = ""

    def stations(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        """Name and work of each station."""
        on_the_way = (
            (_tr("Connection"), self._connect),
            (_tr("Encryption"), self._protect),
            (_tr("Sign-in"), self._sign_in),
            (_tr("Accepted"), self._hand_over),
        )
        return (*on_the_way, (_tr("On the timeline"), self._look)) if self._crm else on_the_way

    def close(self) -> None:
        """Let go of the server."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _connect(self) -> str:
        Session.connect(self._server.host, self._server.port, TIMEOUT, None).close()
        return _tr("{0}, port {1}").format(self._server.host, self._server.port)

    def _protect(self) -> str:
        with Connection(replace(self._server, auth=AuthMethod.NONE), timeout=TIMEOUT) as connection:
            connection.open()
        return {
            Security.TLS: _tr("TLS, from the first octet"),
            Security.STARTTLS: _tr("TLS, after STARTTLS"),
            Security.NONE: _tr("none: it does not leave this computer"),
        }[self._server.security]

    def _sign_in(self) -> str:
        if self._server.auth is AuthMethod.PASSWORD and self._password is None:
            self._password = self._secrets.get(self._server.secret_name)
        self._connection = Connection(self._server, password=self._password, timeout=TIMEOUT)
        self._connection.open()
        return _tr("not asked for") if self._server.auth is AuthMethod.NONE else self._server.username

    def _hand_over(self) -> str:
        assert self._connection is not None
        crm = self._crm.crm if self._crm else None
        to, recipient = (CONTACT, crm.bcc_address) if crm else (self._me.address, self._me.address)
        raw = test_message(self._me, to, datetime.now(UTC))
        self.message_id = parse(raw).message_id
        return _said(self._connection.submit(Envelope(self._me.address, recipient, uuid.uuid4().hex), raw))

    def _look(self) -> str:
        emails = self._crm.timeline(CONTACT) if self._crm else ()
        if not any(email.message_id == self.message_id for email in emails):
            raise CrmError(_tr("The CRM took the test e-mail but does not show it."))
        return CONTACT


def failure(error: PostloggError) -> Failure:
    """What is said about a station that failed."""
    reply = error.reply if isinstance(error, SubmissionError | SignInRefused) else None
    if reply is None:
        return Failure(wording.sentence_text(str(error)))
    advice = wording.advice_text(replies.explain(reply.code, reply.enhanced, reply.text))
    return Failure(advice.sentence, advice.action, _tr("The server's words: {0}").format(_said(reply)))


def _said(reply: Reply) -> str:
    return " ".join(f"{reply.code} {reply.text}".split())


def _tr(text: str) -> str:
    return QCoreApplication.translate("self_test", text)
