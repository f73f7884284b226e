from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.support.crm_mail import KARI, OLA, submit

from postlogg.crm import Crm, CrmServer, LoggedEmail, open_crm

Send = Callable[..., tuple[int, str]]


@pytest.fixture
def crm(tmp_path: Path) -> Iterator[Crm]:
    """A CRM with one user and one contact."""
    opened = open_crm(f"sqlite:///{tmp_path / 'crm.sqlite'}")
    opened.add_user(OLA, "Ola", password="correct horse")
    opened.add_contact(KARI, "Kari Nordmann", company="Customer AS")
    yield opened
    opened.close()


@pytest.fixture
def notices() -> list[tuple[str, bytes]]:
    """The failure notices that the server handed over."""
    return []


@pytest.fixture
def serve(crm: Crm, notices: list[tuple[str, bytes]]) -> Iterator[Callable[..., Send]]:
    """Start a server with these settings; gives the way to send to it."""
    running: list[CrmServer] = []

    def start(**settings: Any) -> Send:
        server = CrmServer(crm, deliver=lambda to, notice: notices.append((to, notice)), **settings)
        server.start()
        running.append(server)
        return lambda raw, **how: submit(server.address, raw, **how)

    yield start
    for server in running:
        server.stop()


@pytest.fixture
def send(serve: Callable[..., Send]) -> Send:
    """The way to send to a server with the settings that it has by itself."""
    return serve()


@pytest.fixture
def only(crm: Crm) -> Callable[[str], LoggedEmail]:
    """The one e-mail on a contact's timeline."""

    def one(address: str = KARI) -> LoggedEmail:
        (email,) = crm.timeline(address)
        return email

    return one
