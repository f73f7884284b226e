"""Postfix's own failure notices, through Dovecot into Thunderbird's Inbox: each sets its submission failed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.support.lab import Lab, laboratory, missing
from tests.support.smtp_server import ScriptedServer
from tests.support.waiting import until

# the driver's own libraries warn
pytestmark = [pytest.mark.e2e, pytest.mark.timeout(600), pytest.mark.filterwarnings("ignore::DeprecationWarning")]
# Postfix gives up after 30 s instead of five days, so that one test can see it
IMPATIENT = "maximal_queue_lifetime = 30s\nbounce_queue_lifetime = 30s"
FAULTS = {
    "unknown user": ("RCPT", "550 5.1.1 Recipient address rejected: no such user"),
    "over quota": ("END", "552 5.2.2 The mailbox is full"),
    "size": ("END", "552 5.3.4 The message is too large"),
    "policy": ("END", "550 5.7.1 A rule forbids this message"),
}


@pytest.fixture(scope="module")
def crm_server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture(scope="module")
def lab(crm_server: ScriptedServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    if lacking := missing():
        pytest.skip(f"needs {lacking}")
    addresses = ("1234567@bcc.crm.example", "1234567@forward.crm.example")
    with laboratory(tmp_path_factory.mktemp("bounces"), crm_server.port, *addresses, extra=IMPATIENT) as lab:
        yield lab


def send(lab: Lab, subject: str) -> None:
    lab.client.send(to="kari@kunde.example", subject=subject, body="<p>Hei</p>", identity="rep@lab.example")


@pytest.mark.parametrize("fault", FAULTS)
def test_what_comes_back_is_failed_with_the_servers_words(lab: Lab, crm_server: ScriptedServer, fault: str) -> None:
    phase, reply = FAULTS[fault]
    crm_server.on(phase, reply)
    send(lab, f"Om {fault}")
    until(lambda: lab.state(f"Om {fault}") == "failed", "the notice", seconds=120)
    entry = lab.entry(f"Om {fault}")
    assert entry
    assert reply in entry["note"]


def test_what_is_deferred_until_it_expires_is_failed(lab: Lab, crm_server: ScriptedServer) -> None:
    later = "451 4.3.0 Come back later"
    crm_server.on("RCPT", *([later] * 1000))
    send(lab, "Om tålmodighet")
    until(lambda: lab.state("Om tålmodighet") == "accepted", "the hand-over")
    until(lambda: lab.state("Om tålmodighet") == "failed", "the notice", seconds=150)
    entry = lab.entry("Om tålmodighet")
    assert entry
    assert later in entry["note"]
