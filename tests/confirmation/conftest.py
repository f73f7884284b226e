"""An embedded CRM with its API, which checks every request that it gets against the published rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.confirmation import contract
from tests.support.mail import CUSTOMER, ME

from postlogg.crm import Crm, Delivery, open_crm
from postlogg.crm.api import ApiServer
from postlogg.crm.api.limits import Allowed
from postlogg.crm.api.routes import Request


@dataclass
class Asked:
    """What the API was asked. ``then`` is called with each request that is not refused, and may raise Problem."""

    requests: list[Request] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    then: Callable[[Request], None] = lambda request: None

    def __call__(self, request: Request) -> None:
        self.requests.append(request)
        try:
            contract.check(request)
        except AssertionError as error:
            self.wrong.append(f"{request.method} {request.path}: {error}")
        self.then(request)

    def paths(self, ending: str) -> list[Request]:
        return [request for request in self.requests if request.path.endswith(ending)]


@pytest.fixture
def crm(tmp_path: Path) -> Iterator[Crm]:
    crm = open_crm(f"sqlite:///{tmp_path / 'crm.sqlite'}")
    crm.add_user(ME, "Rep Resen")
    crm.add_contact(CUSTOMER, "Kari Nordmann", company="Acme AS")
    crm.add_deal("Nytt bygg", CUSTOMER)
    crm.add_deal("Båt", CUSTOMER)
    crm.add_deal("Gammel", CUSTOMER, is_open=False)
    yield crm
    crm.close()


@pytest.fixture
def asked() -> Iterator[Asked]:
    asked = Asked()
    yield asked
    assert asked.wrong == []


@pytest.fixture
def api(crm: Crm, asked: Asked) -> Iterator[ApiServer]:
    """Without limits, so that what is asked need not be paced."""
    with ApiServer(crm, allowed=Allowed(10_000, 1_000_000, 10_000), before=asked) as server:
        yield server


@pytest.fixture
def take(crm: Crm) -> Callable[..., str]:
    """What the CRM's mail server does with a message that reached an address of the CRM's."""

    def take(raw: bytes, address: str) -> str:
        return crm.take(raw, Delivery(ME, address, crm.route(address))).outcome

    return take
