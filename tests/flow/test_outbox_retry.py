"""What each reply leads to, how long a server is left alone, in which order messages go, and when it is given up."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.desk import Desk
from tests.support.faults import TouchyServer
from tests.support.mail import BCC, CUSTOMER, FORWARD, ME, mail
from tests.support.smtp_server import HANG_UP, ScriptedServer

from postlogg import wording
from postlogg.engine import Engine, submitting
from postlogg.errors import CredentialError
from postlogg.journal import Circuit, Outbox, Switch
from postlogg.mail.forwarded import read_message
from postlogg.mail.message import parse
from postlogg.model import AuthMethod, Security, SmtpServer, State
from postlogg.replies import Kind
from postlogg.settings import Destination
from postlogg.system.secrets import MemorySecrets

HOUR, DAY = 3600.0, 86400.0


@pytest.fixture
def server():
    with TouchyServer() as server:
        yield server


@pytest.fixture
def desk(tmp_path: Path, server: ScriptedServer):
    with Desk(tmp_path / "desk", server.settings()) as desk:
        yield desk


@pytest.mark.parametrize(
    ("phase", "reply", "state", "kind"),
    [
        ("RCPT", "450 4.2.0 Greylisted, come back later", State.DEFERRED, Kind.TRANSIENT),
        ("MAIL", "421 4.3.2 Service not available, closing", State.DEFERRED, Kind.TRANSIENT),
        ("END", "451 4.3.0 Temporary server error", State.DEFERRED, Kind.TRANSIENT),
        ("MAIL", "452 4.3.1 Insufficient system storage", State.DEFERRED, Kind.TRANSIENT),
        ("MAIL", "552 5.3.4 Message size exceeds fixed limit", State.REJECTED, Kind.SIZE),
        ("END", "554 5.3.4 Message too big for system", State.REJECTED, Kind.SIZE),
        ("MAIL", "530 5.7.0 Authentication required", State.DEFERRED, Kind.SIGN_IN),
        ("END", "550 5.7.1 Message rejected due to local policy", State.REJECTED, Kind.POLICY),
        ("RCPT", "550 5.1.1 User unknown", State.REJECTED, Kind.ADDRESS),
        ("RCPT", "550 5.1.2 Domain not found", State.REJECTED, Kind.ADDRESS),
        ("DATA", "554 5.5.1 No valid recipients", State.REJECTED, Kind.PERMANENT),
    ],
)
def test_each_reply_has_its_state_and_its_advice(
    desk: Desk, server: ScriptedServer, phase: str, reply: str, state: State, kind: Kind
) -> None:
    server.on(phase, *[reply] * (2 if reply.startswith("421") else 1))  # 421 ends a connection, and another is tried
    desk.send(mail(1))
    desk.put_forward(61)
    desk.engine.round()
    entry = desk.entry(mail(1))
    assert (entry.state, wording.advice(entry).kind) == (state, kind)
    assert entry.acknowledged == (state is State.DEFERRED)
    if state is State.REJECTED:
        assert Outbox(desk.journal).retry(entry.submission or 0, desk.now())
    for _ in range(3):
        desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED
    assert len(server.accepted) == 1


@pytest.mark.parametrize("reply", ["535 5.7.8 Username and password not accepted", "454 4.7.0 Later, please"])
def test_a_refused_sign_in_harms_no_message(tmp_path: Path, reply: str) -> None:
    with ScriptedServer(auth=("PLAIN",), users={"rep": "old"}) as server:
        account = server.settings(username="rep")
        with Desk(tmp_path / "desk", account) as desk:
            secrets = MemorySecrets()
            secrets.put(account.secret_name, "old")
            desk.engine = Engine(desk.journal, lambda: desk.settings, secrets, desk.now)
            server.on("AUTH", reply)
            desk.send(mail(1))
            desk.round()
            entry = desk.entry(mail(1))
            assert (entry.state, entry.attempts) == (State.DEFERRED, 0)
            assert reply[4:9] in Switch(desk.journal).fact(submitting.TROUBLE)
            for _ in range(3):
                desk.round()
            assert desk.entry(mail(1)).state is State.ACCEPTED
            assert Switch(desk.journal).fact(submitting.TROUBLE) == ""


def test_another_password_is_tried_at_once(tmp_path: Path) -> None:
    with ScriptedServer(auth=("PLAIN",), users={"rep": "new"}) as server:
        account = server.settings(username="rep")
        with Desk(tmp_path / "desk", account) as desk:
            secrets = MemorySecrets()
            desk.engine = Engine(desk.journal, lambda: desk.settings, secrets, desk.now)
            desk.send(mail(1))
            desk.put_forward(61)
            desk.engine.round()
            assert "not in the keyring" in desk.entry(mail(1)).note
            secrets.put(account.secret_name, "old")
            desk.engine.round()
            assert "535" in desk.entry(mail(1)).note
            tried = server.connections
            desk.engine.round()
            assert server.connections == tried, "a refused password is not offered again and again"
            secrets.put(account.secret_name, "new")
            desk.engine.round()
            assert desk.entry(mail(1)).state is State.ACCEPTED


class LockedKeyring(MemorySecrets):
    asked = 0

    def get(self, name: str) -> str | None:
        self.asked += 1
        raise CredentialError("The keyring is locked.")


def test_a_locked_keyring_is_asked_once_a_rest(tmp_path: Path, server: ScriptedServer) -> None:
    account = SmtpServer("localhost", server.port, Security.NONE, AuthMethod.PASSWORD, "rep")
    with Desk(tmp_path / "desk", account) as desk:
        secrets = LockedKeyring()
        desk.engine = Engine(desk.journal, lambda: desk.settings, secrets, desk.now)
        desk.send(mail(1))
        desk.put_forward(61)
        for _ in range(5):
            desk.engine.round()
        assert secrets.asked == 1
        assert desk.entry(mail(1)).note == "The keyring is locked."


def test_a_dead_server_costs_one_connection_a_round_and_is_left_alone_longer_each_time(
    desk: Desk, server: ScriptedServer
) -> None:
    server.on("CONNECT", *[HANG_UP] * 6)
    for number in range(20):
        desk.send(mail(number))
    desk.put_forward(61)
    rests = []
    for tries in range(1, 7):
        desk.engine.round()
        assert server.connections == tries
        until = Circuit(desk.journal, server.settings()).rest()[0]
        rests.append((until - desk.now()) / 60)
        desk.engine.round()
        assert server.connections == tries, "while it rests nothing is tried"
        desk.put_forward(until - desk.now() + 1)
    assert rests == [pytest.approx(minutes, rel=0.15) for minutes in (1, 5, 15, 60, 60, 60)]
    assert len(set(rests[3:])) == 3, "no two clients march in step"
    desk.engine.round()
    assert len(server.accepted) == 20
    assert all(desk.entry(mail(number)).attempts == 1 for number in range(20))


def test_retry_now_ends_the_rest(desk: Desk, server: ScriptedServer) -> None:
    server.on("CONNECT", HANG_UP)
    desk.send(mail(1))
    desk.put_forward(61)
    desk.engine.round()
    entry = desk.entry(mail(1))
    assert entry.state is State.DEFERRED
    assert Outbox(desk.journal).retry(entry.submission or 0, desk.now())
    desk.engine.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED


def test_another_server_has_no_part_in_the_rest_of_the_first(desk: Desk, server: ScriptedServer) -> None:
    with ScriptedServer() as dead:
        dead.on("CONNECT", *[HANG_UP] * 3)
        desk.choose(sending=dead.settings())
        desk.send(mail(1))
        desk.put_forward(61)
        desk.engine.round()
        assert desk.entry(mail(1)).state is State.DEFERRED
        desk.restart()
        desk.choose(sending=server.settings())
        desk.engine.round()
        assert desk.entry(mail(1)).state is State.ACCEPTED
        assert Circuit(desk.journal, dead.settings()).rest()[0] > desk.now()


def test_a_message_that_breaks_every_connection_holds_nobody_up(desk: Desk, server: TouchyServer) -> None:
    poison = mail("poison", body="x" * 3000)
    server.sizes = frozenset({len(poison)})
    desk.send(poison)
    desk.send(mail(1))
    desk.put_forward(61)
    desk.engine.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED
    for number in range(2, 12):
        desk.send(mail(number))
        desk.put_forward(20 * 60)
        desk.engine.round()
        assert desk.entry(mail(number)).state is State.ACCEPTED
    assert desk.entry(poison).state is State.DEFERRED
    for _ in range(130):
        desk.put_forward(HOUR)
        desk.engine.round()
    assert desk.entry(poison).state is State.EXPIRED


@pytest.mark.parametrize("answer", [HANG_UP, "421 4.3.2 Closing"])
def test_two_messages_in_a_row_that_break_off_have_met_a_bad_server(
    desk: Desk, server: TouchyServer, answer: object
) -> None:
    messages = [mail(number, body="x" * 1000) for number in range(10, 20)]
    server.sizes, server.answer = frozenset(map(len, messages)), answer
    for message in messages:
        desk.send(message)
    desk.put_forward(61)
    desk.engine.round()
    assert {desk.entry(message).state for message in messages} == {State.DEFERRED}
    assert sorted(desk.entry(message).attempts for message in messages) == [0] * 8 + [1] * 2
    untried = next(entry for entry in desk.listing.entries() if not entry.attempts)
    assert "one message after another" in untried.note
    server.sizes = frozenset()
    for _ in range(8):
        desk.round()
    assert sorted(each.content for each in server.accepted) == messages


def test_a_server_that_takes_two_messages_from_a_connection(desk: Desk, server: TouchyServer) -> None:
    server.most = 2
    for number in range(6):
        desk.send(mail(number))
    desk.round()
    assert [desk.entry(mail(number)).state for number in range(6)] == [State.ACCEPTED] * 6
    assert server.connections == 3


def test_given_up_after_five_days_of_trying_and_offered_again(desk: Desk, server: ScriptedServer) -> None:
    server.on("CONNECT", *[HANG_UP] * 400)
    desk.send(mail(1))
    desk.put_forward(61)
    desk.engine.round()
    for _ in range(5 * 24):
        assert desk.entry(mail(1)).state is State.DEFERRED
        desk.put_forward(1.2 * HOUR)
        desk.engine.round()
        if desk.entry(mail(1)).state is State.EXPIRED:
            break
    entry = desk.entry(mail(1))
    assert (entry.state, entry.acknowledged) == (State.EXPIRED, False)
    assert desk.now() - (entry.date or 0) > 0
    server._script["CONNECT"].clear()
    assert Outbox(desk.journal).retry(entry.submission or 0, desk.now())
    desk.engine.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED


def test_a_machine_that_slept_for_a_week_tries_before_it_gives_up(desk: Desk, server: ScriptedServer) -> None:
    server.on("CONNECT", HANG_UP, HANG_UP)
    desk.send(mail(1))
    desk.put_forward(61)
    desk.engine.round()
    desk.put_forward(7 * DAY)
    desk.engine.round()
    assert desk.entry(mail(1)).state is State.DEFERRED
    desk.put_forward(6 * 60)
    desk.engine.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED


def test_a_clock_that_was_ahead_delays_nothing(desk: Desk, server: ScriptedServer) -> None:
    desk.put_forward(400 * DAY)
    server.on("CONNECT", HANG_UP)
    server.on("RCPT", "450 4.2.0 Greylisted")
    desk.send(mail(1))
    desk.engine.round()
    assert desk.entry(mail(1)).state is State.DEFERRED
    desk.put_forward(-399 * DAY)
    for _ in range(3):
        desk.round()
    assert desk.entry(mail(1)).state is State.ACCEPTED


def test_a_corrected_address_is_used_for_what_was_refused(desk: Desk, server: ScriptedServer) -> None:
    sent, answer = mail(1), mail(2, sender=CUSTOMER, to=ME, in_reply_to="<1@lab.example>", body="Ja takk")
    server.on("RCPT", *["550 5.1.1 No such user"] * 2)
    desk.send(sent)
    desk.receive(answer)
    desk.round()
    assert {desk.entry(sent).state, desk.entry(answer).state} == {State.REJECTED}
    other_bcc, other_forward = BCC.replace("7@", "8@"), FORWARD.replace("7@", "8@")
    desk.choose(destination=Destination("builtin", other_bcc, other_forward))
    for each in (sent, answer):
        Outbox(desk.journal).retry(desk.entry(each).submission or 0, desk.now())
    desk.round()
    assert [each.rcpt_to for each in server.accepted] == [other_bcc, other_forward]
    forward = parse(server.accepted[1].content)
    assert [mailbox.address for mailbox in forward.to] == [other_forward]
    assert read_message(server.accepted[1].content) is not None
    desk.send(server.accepted[1].content)  # some servers store what is submitted
    desk.round()
    assert len(server.accepted) == 2


# order


def with_file(number: int, octets: int) -> bytes:
    file = ("QUJD" * 18 + "\r\n") * (octets // 74)
    head = 'Content-Type: multipart/mixed; boundary="b"'
    return mail(number, mime_version="1.0", content_type=head.partition(": ")[2], body=(
        "--b\r\nContent-Type: text/plain\r\n\r\nHei\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\n"
        f"Content-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n{file}--b--"
    ))  # fmt: skip


def test_oldest_first_and_small_before_huge(desk: Desk, server: ScriptedServer) -> None:
    huge, large = with_file(1, 11_000_000), with_file(2, 2_000_000)
    for message in (huge, large, mail(3), mail(4)):
        desk.send(message)
    desk.round()
    desk.engine.round()
    assert [parse(each.content).message_id[1] for each in server.accepted] == ["3", "4", "2", "1"]


def test_nothing_waits_for_more_than_one_huge_transfer(desk: Desk, server: ScriptedServer) -> None:
    server.features = ("PIPELINING", "SIZE 0", "8BITMIME", "DSN")
    for number in (1, 2, 3):
        desk.send(with_file(number, 11_000_000))
    arrived = mail(4)
    server.on("END", lambda socket: (desk.send(arrived), socket.sendall(b"250 2.0.0 Ok\r\n")))
    desk.put_forward(61)
    assert desk.engine.round() == 0.0
    assert server.commands.count("DATA") == 1
    desk.round()
    desk.round()
    assert [parse(each.content).message_id[1] for each in server.accepted] == ["4", "2", "3"]
