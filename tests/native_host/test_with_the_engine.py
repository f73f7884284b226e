"""Thunderbird's host, the engine, a folder on disk and a submission server: each a process or socket of its own, the
journal between them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from email.utils import formatdate

import pytest
from tests.native_host.conftest import Home, draft
from tests.support.desk import append
from tests.support.mail import BCC, CUSTOMER, FORWARD, ME, mail
from tests.support.native_client import NativeClient
from tests.support.smtp_server import ScriptedServer

from postlogg.engine import Engine
from postlogg.mail.message import wire_form
from postlogg.model import Folder, FolderKind, StoreFormat
from postlogg.system.secrets import MemorySecrets


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def engine(home: Home, server: ScriptedServer) -> Iterator[Engine]:
    home.choose(
        folders=(Folder(home.path / "Sent", FolderKind.SENT, StoreFormat.MBOX),), sending=server.settings()
    )  # fmt: skip
    with home.journal() as journal:
        # what was written has settled
        engine = Engine(journal, lambda: home.settings, MemorySecrets(), lambda: time.time() + 10)
        engine.round()
        yield engine
        engine.close()


def states(client: NativeClient, *message_ids: str) -> list[str]:
    return [each["state"] for each in client.status(*message_ids)]


def test_logged_by_a_click(client: NativeClient, engine: Engine, server: ScriptedServer) -> None:
    five = [mail(n, sender=CUSTOMER, to=ME) for n in range(5)]
    client.done("hello", protocol=1, version="1")
    for raw in five:
        client.log(b"X-Mozilla-Status: 0001\n" + raw)
    engine.round()
    client.push("changed")
    assert states(client, *(f"<{n}@kunde.example>" for n in range(5))) == ["logged"] * 5
    assert [each.rcpt_to for each in server.accepted] == [FORWARD] * 5


def test_logged_at_sending(home: Home, client: NativeClient, engine: Engine, server: ScriptedServer) -> None:
    raw = mail(1, sender=f"Rep <{ME}>", bcc=BCC, subject="Offer", date=formatdate())
    number = client.done("composed", **draft("kari@kunde.example"), wish="log")["composed"]
    append(home.path / "Sent", raw)
    engine.round()
    assert states(client, "<1@lab.example>") == ["logged"]
    transfer = client.carry(raw)
    client.done("sent", composed=number, message_id="<1@lab.example>", bcc=True, error="", transfer=transfer)
    engine.round()
    assert client.status("<1@lab.example>")[0]["sentence"] == "Logged: Thunderbird sent it with the CRM in Bcc"
    assert server.accepted == []


def test_logged_late_and_left_out(home: Home, client: NativeClient, engine: Engine, server: ScriptedServer) -> None:
    wishes = {"log": mail(1, subject="Offer", date=formatdate()), "leave": mail(2, subject="Other", date=formatdate())}
    for wish, raw in wishes.items():
        subject = {"log": "Offer", "leave": "Other"}[wish]
        number = client.done("composed", **draft(CUSTOMER, subject=subject, **{"from": ME}), wish=wish)["composed"]
        append(home.path / "Sent", raw)
        client.done("sent", composed=number, message_id="", bcc=False, error="", transfer=0)
    engine.round()
    assert [each.content for each in server.accepted] == [wire_form(wishes["log"])]
    assert states(client, "<1@lab.example>", "<2@lab.example>") == ["logged", "not_logged"]
    assert "left it out" in client.status("<2@lab.example>")[0]["sentence"]


def test_taken_back_in_time(client: NativeClient, engine: Engine, server: ScriptedServer) -> None:
    client.log(mail(1, sender=CUSTOMER, to=ME))
    client.done("withdraw", message_id="<1@kunde.example>")
    engine.round()
    assert server.accepted == []
    assert states(client, "<1@kunde.example>") == ["not_logged"]


def test_tried_again_after_a_refusal(client: NativeClient, engine: Engine, server: ScriptedServer) -> None:
    server.on("RCPT", "550 5.1.1 No such user")
    raw = mail(1, sender=CUSTOMER, to=ME)
    client.log(raw)
    engine.round()
    (failed,) = client.status("<1@kunde.example>")
    assert (failed["state"], failed["can"]) == ("failed", ["retry"])
    assert "No such user" in failed["sentence"]
    client.log(raw)  # as the button does it
    engine.round()
    assert states(client, "<1@kunde.example>") == ["logged"]
