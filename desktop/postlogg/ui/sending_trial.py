"""A real test message to the user himself: whether the account can be sent with."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from postlogg import replies
from postlogg.errors import PostloggError, SubmissionError
from postlogg.model import AuthMethod, Envelope, Mailbox, Reply, SmtpServer
from postlogg.submission import Connection, test_message
from postlogg.system.secrets import Secrets

TIMEOUT = 30.0


@dataclass(frozen=True, slots=True)
class Trial:
    """How it went: a sentence, what helps, and the server's words."""

    works: bool
    words: str
    remedy: str = ""
    reply: str = ""


def try_out(server: SmtpServer, me: Mailbox, password: str | None, secrets: Secrets) -> Trial:
    """Send it; waits for the server. A password that is not given is taken from the keyring."""
    try:
        if password is None and server.auth is AuthMethod.PASSWORD:
            password = secrets.get(server.secret_name)
        with Connection(server, password=password, timeout=TIMEOUT) as connection:
            envelope = Envelope(me.address, me.address, uuid.uuid4().hex)
            reply = connection.submit(envelope, test_message(me, me.address, datetime.now(UTC)))
    except SubmissionError as error:
        return _refused(error)
    except PostloggError as error:
        return Trial(works=False, words=str(error))
    return Trial(works=True, words=_tr("It works: the server took the test e-mail."), reply=_words(reply))


def _refused(error: SubmissionError) -> Trial:
    if error.reply is None:
        return Trial(works=False, words=str(error))
    advice = replies.explain(error.reply.code, error.reply.enhanced, error.reply.text)
    return Trial(works=False, words=advice.sentence, remedy=advice.action, reply=_words(error.reply))


def _words(reply: Reply) -> str:
    said = " ".join(f"{reply.code} {reply.text}".split())
    return _tr("The server's words: {0}").format(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("sending_trial", text)
