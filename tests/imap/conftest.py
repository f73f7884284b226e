from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from tests.support.imap_server import ImapServer

from postlogg import model
from postlogg.model import AuthMethod, Security
from postlogg.stores.imap_session import ImapSession

Connect = Callable[..., ImapSession]


def address(server: ImapServer, security: Security = Security.NONE, auth: AuthMethod = AuthMethod.PASSWORD,
            user: str = "rep") -> model.ImapServer:  # fmt: skip
    host = "127.0.0.1" if security is Security.NONE else "localhost"
    return model.ImapServer(host, server.port, security, auth, user)


@pytest.fixture
def server() -> Iterator[ImapServer]:
    with ImapServer() as running:
        yield running


@pytest.fixture
def connect() -> Iterator[Connect]:
    """A session with a server of a test, closed when that is over."""
    made: list[ImapSession] = []

    def new(server: ImapServer, secret: str = "sæcret", **options: object) -> ImapSession:
        made.append(ImapSession(address(server), lambda renew: secret, **options))  # type: ignore[arg-type]
        return made[-1]

    yield new
    for session in made:
        session.close()
