"""Forwards that Thunderbird sends with its own account: what it gets, what it says, and what is found in Sent."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest
from tests.support.desk import Desk
from tests.support.mail import BCC, CUSTOMER, FORWARD, ME, mail
from tests.support.smtp_server import ScriptedServer

from postlogg.engine.through_client import NO_ACCOUNT, NOT_RUNNING, NOT_TOLD, ThroughClient
from postlogg.journal import EventKind, Handed
from postlogg.journal.handed import LEASE_SECONDS
from postlogg.model import Reason, State
from postlogg.native_host.files import Files
from postlogg.native_host.sending import Sending
from postlogg.settings import Thunderbird, save

HOUR = 3600.0
OFFER = mail(1)


def answer(number: int = 2, **more: str) -> bytes:
    more = {"subject": "Sv: Tilbud", **more}
    return mail(number, sender=f"Kari <{CUSTOMER}>", to=ME, in_reply_to="<1@lab.example>", body="Ja takk!", **more)


def copy(
    number: int = 7, *, of: str = "<2@kunde.example>", subject: str = "Fwd: Sv: Tilbud", to: str = FORWARD
) -> bytes:
    """What Thunderbird leaves in Sent."""
    more = {"x_forwarded_message_id": of} if of else {}
    return mail(number, to=to, subject=subject, **more)


@pytest.fixture
def server():
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def desk(tmp_path: Path, server: ScriptedServer):
    with Desk(tmp_path / "desk", server.settings()) as desk:
        desk.choose(thunderbird=Thunderbird(sends=True))
        desk.send(OFFER)
        desk.round()
        server.accepted.clear()
        yield desk


def through(desk: Desk) -> ThroughClient:
    return ThroughClient(desk.journal, desk.now)


def queued(desk: Desk, raw: bytes | None = None) -> bytes:
    raw = raw or answer()
    desk.receive(raw)
    desk.round()
    return raw


def test_forwards_are_left_to_thunderbird(desk: Desk, server: ScriptedServer) -> None:
    raw = queued(desk)
    desk.put_forward(HOUR)
    desk.round()
    assert server.accepted == []
    assert desk.entry(raw).state is State.QUEUED
    assert desk.entry(raw).note == NOT_RUNNING


def test_late_bccs_are_not(desk: Desk, server: ScriptedServer) -> None:
    desk.send(mail(3))
    desk.round()
    assert [each.rcpt_to for each in server.accepted] == [BCC]


def test_what_thunderbird_gets(desk: Desk) -> None:
    raw = queued(desk)
    forward = through(desk).hand_over()
    assert forward is not None
    assert (forward.sender, forward.to, forward.subject) == (ME, FORWARD, "Fwd: Sv: Tilbud")
    assert forward.headers == {"X-Forwarded-Message-Id": "<2@kunde.example>"}
    assert "Ja takk!" in forward.html
    assert "---------- Forwarded message" in forward.html
    assert through(desk).hand_over() is None  # it is in hand
    assert desk.history(raw)[-1].kind is EventKind.HANDED_OVER
    assert desk.history(raw)[-1].detail == "Thunderbird"


def test_sent_and_told(desk: Desk, server: ScriptedServer) -> None:
    raw = queued(desk)
    forward = through(desk).hand_over()
    assert forward is not None
    through(desk).outcome(forward.number, State.ACCEPTED, "<7@lab.example>", "")
    assert desk.entry(raw).state is State.ACCEPTED
    desk.send(copy())
    desk.round()
    assert desk.entry(copy()).reason is Reason.OWN_SUBMISSION
    assert desk.entry(raw).state is State.ACCEPTED
    assert server.accepted == []
    assert [event.kind for event in desk.history(raw)][-2:] == [EventKind.HANDED_OVER, EventKind.ACCEPTED]


@pytest.mark.parametrize("of", ["<2@kunde.example>", ""], ids=["by its field", "by its subject"])
def test_found_in_sent_before_it_was_told(desk: Desk, server: ScriptedServer, of: str) -> None:
    raw = queued(desk)
    forward = through(desk).hand_over()
    assert forward is not None
    desk.send(copy(of=of))
    desk.round()
    assert desk.entry(copy(of=of)).reason is Reason.OWN_SUBMISSION
    assert desk.entry(raw).state is State.ACCEPTED
    through(desk).outcome(forward.number, State.ACCEPTED, "<7@lab.example>", "")
    assert [event.kind for event in desk.history(raw)].count(EventKind.ACCEPTED) == 1


@pytest.mark.parametrize(
    "other",
    [copy(of="<99@kunde.example>"), copy(of="", subject="Fwd: Something else"), copy(to=CUSTOMER)],
    ids=["of another", "another subject", "to somebody else"],
)
def test_another_message_in_sent_is_not_it(desk: Desk, other: bytes) -> None:
    raw = queued(desk)
    assert through(desk).hand_over()
    desk.send(other)
    desk.round()
    assert desk.entry(other).reason is not Reason.OWN_SUBMISSION
    assert desk.entry(raw).state is State.QUEUED


def test_a_forward_by_the_users_own_hand_is_his(desk: Desk) -> None:
    raw = queued(desk)
    desk.send(copy())  # nothing was handed to Thunderbird
    desk.round()
    assert desk.entry(copy()).reason is Reason.FORWARDED_BY_HAND
    assert desk.entry(raw).state is State.WITHDRAWN


def test_refused(desk: Desk) -> None:
    raw = queued(desk)
    forward = through(desk).hand_over()
    assert forward is not None
    through(desk).outcome(forward.number, State.REJECTED, "", "550 No such user")
    entry = desk.entry(raw)
    assert (entry.state, entry.note) == (State.REJECTED, "550 No such user")


def test_not_this_time(desk: Desk) -> None:
    raw = queued(desk)
    forward = through(desk).hand_over()
    assert forward is not None
    through(desk).outcome(forward.number, State.DEFERRED, "", "Thunderbird is offline")
    assert desk.entry(raw).state is State.DEFERRED
    assert through(desk).hand_over() is None
    desk.put_forward(70)
    assert through(desk).hand_over() is not None


def test_what_nobody_said_anything_about_is_looked_for_in_sent_first(desk: Desk) -> None:
    lost, arrived = queued(desk), queued(desk, answer(4, subject="Sv: Annet"))
    assert through(desk).hand_over()
    assert through(desk).hand_over()
    desk.restart()  # frees what an engine had in hand, and nothing else
    desk.round()
    assert through(desk).hand_over() is None
    desk.put_forward(LEASE_SECONDS)
    desk.send(copy(8, of="<4@kunde.example>", subject="Fwd: Sv: Annet"))
    desk.round()
    assert desk.entry(arrived).state is State.ACCEPTED
    assert (desk.entry(lost).state, desk.entry(lost).note) == (State.DEFERRED, NOT_TOLD)
    # its copy may come later than that
    desk.send(copy(9))
    desk.round()
    assert desk.entry(lost).state is State.ACCEPTED


def test_an_outcome_that_comes_late(desk: Desk) -> None:
    raw = queued(desk)
    forward = through(desk).hand_over()
    assert forward is not None
    desk.put_forward(LEASE_SECONDS)
    desk.round()
    assert desk.entry(raw).state is State.DEFERRED
    through(desk).outcome(forward.number, State.REJECTED, "", "no longer of account")
    assert desk.entry(raw).state is State.DEFERRED
    through(desk).outcome(forward.number, State.ACCEPTED, "<7@lab.example>", "")
    assert desk.entry(raw).state is State.ACCEPTED


def test_what_is_in_hand_cannot_be_taken_back(desk: Desk) -> None:
    from postlogg.journal import Outbox

    raw = queued(desk)
    assert through(desk).hand_over()
    assert not Outbox(desk.journal).withdraw(desk.entry(raw).submission or 0, desk.now())


def test_with_thunderbird_no_longer_sending_the_server_does(desk: Desk, server: ScriptedServer) -> None:
    queued(desk)
    assert through(desk).hand_over()
    queued(desk, answer(4))
    desk.choose(thunderbird=Thunderbird())
    desk.round()
    assert len(server.accepted) == 1  # the other one is in Thunderbird's hands
    desk.put_forward(LEASE_SECONDS)
    desk.round()
    desk.put_forward(HOUR)
    desk.round()
    assert len(server.accepted) == 2


def test_without_an_account_a_late_bcc_says_why_it_waits(desk: Desk) -> None:
    desk.choose(sending=None)
    raw = mail(3)
    desk.send(raw)
    desk.round()
    entry = desk.entry(raw)
    assert (entry.state, entry.note) == (State.QUEUED, NO_ACCOUNT)


def test_one_without_its_octets_is_made_ready_by_the_engine(desk: Desk) -> None:
    raw = queued(desk)
    forward = through(desk).hand_over()
    assert forward is not None
    through(desk).outcome(forward.number, State.ACCEPTED, "<7@lab.example>", "")
    desk.journal.execute("UPDATE submission SET state = 'queued', due_at = 0 WHERE id = ?", forward.number)
    assert through(desk).hand_over() is None
    desk.round()
    again = through(desk).hand_over()
    assert again is not None
    assert again.number == desk.entry(raw).submission


def test_after_an_hour_each_it_is_given_up_in_the_end(desk: Desk) -> None:
    raw = queued(desk)
    for _ in range(130):
        forward = through(desk).hand_over()
        if forward is None:
            break
        through(desk).outcome(forward.number, State.DEFERRED, "", "Thunderbird is offline")
        desk.put_forward(70 * 60)
    assert desk.entry(raw).state is State.EXPIRED


# what goes over the wire


def told(desk: Desk, tmp_path: Path) -> tuple[Sending, list[dict[str, Any]]]:
    path = tmp_path / "settings.toml"
    save(desk.settings, path)
    sending = Sending(Files(desk.path / "journal.sqlite", path, desk.now))
    sending.look()
    return sending, list(sending.frames)


def test_a_small_forward_is_one_frame(desk: Desk, tmp_path: Path) -> None:
    queued(desk)
    _, (frame,) = told(desk, tmp_path)
    assert frame["push"] == "send"
    assert frame["attachments"] == []
    assert "Ja takk!" in frame["html"]


def test_attachments_follow_in_parts(desk: Desk, tmp_path: Path) -> None:
    octets = bytes(range(256)) * 5000
    queued(desk, with_files(octets, b""))
    _, frames = told(desk, tmp_path)
    assert [each["size"] for each in frames[0]["attachments"]] == [len(octets), 0]
    assert frames[0]["attachments"][0]["name"] == "a.bin"
    parts = [frame for frame in frames[1:] if frame["part"] == 0]
    assert b"".join(base64.b64decode(frame["data"]) for frame in parts) == octets
    assert [frame["last"] for frame in parts] == [False] * (len(parts) - 1) + [True]
    assert [frame["offset"] for frame in parts][:2] == [0, len(base64.b64decode(parts[0]["data"]))]
    (empty,) = (frame for frame in frames[1:] if frame["part"] == 1)
    assert (empty["data"], empty["last"]) == ("", True)


def test_long_html_follows_in_parts(desk: Desk, tmp_path: Path) -> None:
    queued(desk, answer(subject="Sv: Tilbud") + "blåbær\r\n".encode() * 55_000)
    _, frames = told(desk, tmp_path)
    assert frames[0]["html"] == ""
    assert {frame["part"] for frame in frames[1:]} == {-1}
    html = b"".join(base64.b64decode(frame["data"]) for frame in frames[1:]).decode()
    assert html.count("blåbær") == 55_000


def test_what_was_not_told_to_its_end_is_put_down(desk: Desk, tmp_path: Path) -> None:
    queued(desk, with_files(b"x" * 2_000_000, b""))
    path = tmp_path / "settings.toml"
    save(desk.settings, path)
    sending = Sending(Files(desk.path / "journal.sqlite", path, desk.now))
    sending.look()
    next(sending.frames)
    sending.close()
    assert through(desk).hand_over() is not None


def test_what_was_told_to_its_end_is_not(desk: Desk, tmp_path: Path) -> None:
    queued(desk)
    sending, _ = told(desk, tmp_path)
    sending.close()
    assert through(desk).hand_over() is None
    assert Handed(desk.journal).lapsed(desk.now() + LEASE_SECONDS + 1)


def with_files(*files: bytes) -> bytes:
    head, _, _ = answer().partition(b"\r\n\r\n")
    parts = [b"--b\r\nContent-Type: text/plain\r\n\r\nJa takk!\r\n"]
    for number, octets in enumerate(files):
        name = bytes([97 + number])
        parts.append(
            b"--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
            b'Content-Disposition: attachment; filename="' + name + b'.bin"\r\n\r\n'
            + base64.encodebytes(octets).replace(b"\n", b"\r\n") + b"\r\n"
        )  # fmt: skip
    return (
        head
        + b'\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
        + b"".join(parts)
        + (b"--b--\r\n")
    )
