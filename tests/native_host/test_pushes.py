"""What the host tells unasked: forwards for Thunderbird to send, and what is logged."""

from __future__ import annotations

import base64
import time

from tests.native_host.conftest import Home
from tests.support.mail import CUSTOMER, ME, mail
from tests.support.native_client import NativeClient

from postlogg.engine.intake import Intake, prepare
from postlogg.journal import EventKind, Journal, Listing, Messages
from postlogg.mail.message import parse
from postlogg.model import Decision, Direction, Reason, Route
from postlogg.settings import Thunderbird

RAW = mail(1, sender=CUSTOMER, to=ME, subject="Tilbud", body="Ja takk!")


def hello(client: NativeClient) -> None:
    client.done("hello", protocol=1, version="1")


def queue(home: Home, raw: bytes = RAW) -> None:
    """As the engine does with a message that is to be forwarded."""
    with home.journal() as journal, journal.transaction():
        prepared = prepare(raw, parse(raw), Route.FORWARD, home.settings, time.time())
        Intake(journal).enter(
            parse(raw), Direction.RECEIVED, Decision(Route.FORWARD, Reason.ANSWERS_LOGGED), prepared,
            settings=home.settings, folder="/mail/INBOX", position="0", size=len(raw), now=time.time(),
        )  # fmt: skip


def test_a_forward_is_sent_with_thunderbirds_account(home: Home, client: NativeClient) -> None:
    home.choose(thunderbird=Thunderbird(sends=True))
    queue(home)
    hello(client)
    forward = client.push("send")
    assert (forward["from"], forward["subject"]) == (ME, "Fwd: Tilbud")
    assert "Ja takk!" in forward["html"]
    client.done("outcome", token=forward["token"], state="accepted", message_id="<7@lab.example>", note="")
    (standing,) = client.status("<1@kunde.example>")
    assert standing["state"] == "logged"


def test_one_at_a_time_and_large_ones_in_parts_while_requests_are_answered(home: Home, client: NativeClient) -> None:
    home.choose(thunderbird=Thunderbird(sends=True))
    file = base64.encodebytes(bytes(6_000_000)).replace(b"\n", b"\r\n")
    large = mail(2, sender=CUSTOMER, to=ME, mime_version="1.0", content_type="application/octet-stream",
                 content_transfer_encoding="base64", content_disposition='attachment; filename="a.bin"')  # fmt: skip
    queue(home, large.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" + file)
    queue(home)
    hello(client)
    forward = client.push("send")
    assert forward["attachments"] == [{"name": "a.bin", "content_type": "application/octet-stream", "size": 6_000_000}]
    assert client.status("<2@kunde.example>")[0]["state"] == "waiting"
    octets = b""
    while not (part := client.push("part"))["last"]:
        octets += base64.b64decode(part["data"])
    assert len(octets) + len(base64.b64decode(part["data"])) == 6_000_000
    client.done("outcome", token=forward["token"], state="rejected", message_id="", note="550 No")
    assert client.push("send")["subject"] == "Fwd: Tilbud"


def test_nothing_is_sent_where_that_is_not_wanted(home: Home, client: NativeClient) -> None:
    queue(home)
    hello(client)
    client.push_or_none("changed", seconds=2.5)
    assert client.pushes.empty()


def test_an_outcome_of_something_else_is_of_no_account(client: NativeClient) -> None:
    hello(client)
    client.done("outcome", token=4711, state="accepted", message_id="<1@b>", note="")


def test_what_is_logged_is_told_once(home: Home) -> None:
    home.choose(thunderbird=Thunderbird(tags=True))
    with home.journal() as journal:
        accept(journal, mail(1))  # before anybody asked
    with NativeClient(home.path) as client:
        hello(client)
        assert client.push_or_none("logged", seconds=2.5) is None
        with home.journal() as journal:
            accept(journal, mail(2))
            accept(journal, mail(3))
        assert client.push("logged")["messages"] == ["<2@lab.example>", "<3@lab.example>"]
    with home.journal() as journal:
        accept(journal, mail(4))
    with NativeClient(home.path) as client:  # while nobody listened
        hello(client)
        assert client.push("logged")["messages"] == ["<4@lab.example>"]


def accept(journal: Journal, raw: bytes) -> None:
    with journal.transaction():
        number = Messages(journal).record(
            parse(raw), Direction.SENT, Decision(Route.BCC, Reason.SENT_TO_CUSTOMER), folder="", position="", size=1,
            now=1000.0,
        )  # fmt: skip
        Listing(journal).happened(number, EventKind.ACCEPTED, 1000.0)
