"""What goes wrong with a mail server, phase by phase: always one of our errors, always ready for the next message."""

from __future__ import annotations

import io
import socket
import threading
from contextlib import suppress
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.certificates import server_context, trusting_context
from tests.support.smtp_server import HANG_UP, MODERN, STALL, ScriptedServer

from postlogg.errors import CredentialError, PermanentFailure, SignInRefused, SubmissionError, TransientFailure
from postlogg.model import AuthMethod, Envelope, Reply, Security, SmtpServer
from postlogg.submission import Connection

ENVELOPE = Envelope("ann@sender.example", "12345@bcc.crm.example", "postlogg-7")
MESSAGE = b"From: ann@sender.example\r\nSubject: Offer\r\n\r\nHello\r\n"
BOTH = pytest.mark.parametrize("features", [MODERN, ()], ids=["pipelining", "one by one"])
UP_TO_DATA = ("CONNECT", "EHLO", "MAIL", "RCPT", "DATA")


def _connection(server: ScriptedServer, timeout: float = 5) -> Connection:
    return Connection(server.settings(), timeout=timeout)


@BOTH
@pytest.mark.parametrize("phase", ["MAIL", "RCPT", "DATA", "END"])
@pytest.mark.parametrize(
    ("reply", "failure"), [("450 4.2.0 Not now", TransientFailure), ("550 5.1.1 No such user", PermanentFailure)]
)
def test_a_refusal_is_raised_with_its_reply_and_the_next_message_goes_on(
    features: tuple[str, ...], phase: str, reply: str, failure: type[SubmissionError]
) -> None:
    code, enhanced, text = reply.split(" ", 2)
    with ScriptedServer(features=features) as server, _connection(server) as connection:
        server.on(phase, reply)
        with pytest.raises(failure) as caught:
            connection.submit(ENVELOPE, MESSAGE)
        assert caught.value.reply == Reply(int(code), text, enhanced)
        assert reply in str(caught.value)
        connection.submit(ENVELOPE, MESSAGE)
    assert [r.content for r in server.accepted] == [MESSAGE]
    assert server.connections == 1
    assert server.commands.count("RSET") == (phase != "END")


@BOTH
@pytest.mark.parametrize("phase", [*UP_TO_DATA, "END"])
@pytest.mark.parametrize(
    "action",
    [
        HANG_UP,
        STALL,
        "421 4.3.2 Going down",
        b"\x00\xff\x80 rubbish\r\n",
        b"\r\n",
        b"20\r\n",
        b"999 odd\r\n",
        b"250-one\r\n251 other code\r\n",
        b"2" * 200_000,
        b"250-and so on\r\n" * 20_000,
    ],
    ids=["hang up", "stall", "421", "octets", "empty", "short", "999", "two codes", "long line", "many lines"],
)
def test_a_broken_dialogue_is_transient_and_the_next_message_has_a_new_connection(
    features: tuple[str, ...], phase: str, action: object
) -> None:
    with (
        ScriptedServer(features=features) as server,
        _connection(server, timeout=0.5 if action is STALL else 5) as connection,
    ):
        server.on(phase, action)
        with pytest.raises(TransientFailure) as caught:
            connection.submit(ENVELOPE, MESSAGE)
        assert (caught.value.reply is not None) == (action == "421 4.3.2 Going down")
        connection.submit(ENVELOPE, MESSAGE)
        assert [r.content for r in server.accepted] == [MESSAGE]
        assert server.connections == 2


@pytest.mark.parametrize("reply", ["554 5.7.1 Your address is listed", "451 4.7.1 Try later", "354 what?"])
@pytest.mark.parametrize("phase", ["CONNECT", "EHLO"])
def test_no_welcome_is_not_the_messages_fault(phase: str, reply: str) -> None:
    with ScriptedServer() as server, _connection(server) as connection:
        server.on(phase, reply)
        with pytest.raises(TransientFailure) as caught:
            connection.submit(ENVELOPE, MESSAGE)
        assert caught.value.reply is not None
        assert reply in str(caught.value)


def test_a_recipient_refused_before_an_accepted_data_gets_no_content() -> None:
    with ScriptedServer() as server, _connection(server) as connection:
        server.on("RCPT", "550 5.1.1 No such user")
        server.on("DATA", "354 Go ahead all the same")
        with pytest.raises(PermanentFailure, match="No such user"):
            connection.submit(ENVELOPE, MESSAGE)
        connection.submit(ENVELOPE, MESSAGE)
    assert [r.content for r in server.accepted] == [MESSAGE]
    assert server.connections == 1


def test_late_replies_to_a_refused_transaction_are_never_taken_for_the_next_ones() -> None:
    """The server refuses MAIL and then keeps the replies to RCPT and DATA to itself until later."""
    with ScriptedServer() as server, _connection(server, timeout=0.5) as connection:
        server.on("MAIL", "550 5.7.1 Not you")
        server.on("RCPT", STALL)
        with pytest.raises(PermanentFailure, match="Not you"):
            connection.submit(ENVELOPE, MESSAGE)
        connection.submit(ENVELOPE, MESSAGE)
    assert server.connections == 2


def test_a_reply_nobody_asked_for_is_not_taken_for_the_next_ones() -> None:
    with ScriptedServer() as server, _connection(server) as connection:
        server.on("END", b"550 5.7.1 Spam\r\n250 2.0.0 Queued\r\n")
        with pytest.raises(PermanentFailure):
            connection.submit(ENVELOPE, MESSAGE)
        connection.submit(ENVELOPE, MESSAGE)
    assert server.connections == 2


@BOTH
@pytest.mark.parametrize("how", ["gone", "421"])
def test_a_kept_connection_that_the_server_gave_up_is_made_anew(features: tuple[str, ...], how: str) -> None:
    with ScriptedServer(features=features) as server, _connection(server) as connection:
        connection.submit(ENVELOPE, MESSAGE)
        if how == "gone":
            server.hang_up()
        else:
            server.on("MAIL", "421 4.4.2 Idle for too long")
        connection.submit(ENVELOPE, MESSAGE)
    assert len(server.accepted) == 2
    assert server.connections == 2


def test_a_kept_connection_is_made_anew_only_once() -> None:
    with ScriptedServer() as server, _connection(server) as connection:
        connection.submit(ENVELOPE, MESSAGE)
        server.on("MAIL", "421 4.4.2 Idle", "421 4.7.0 Too many connections")
        with pytest.raises(TransientFailure, match="Too many"):
            connection.submit(ENVELOPE, MESSAGE)
    assert len(server.accepted) == 1


@pytest.mark.parametrize("action", [HANG_UP, STALL])
def test_a_lost_last_reply_says_that_the_message_may_be_there(action: object) -> None:
    with ScriptedServer() as server, _connection(server, timeout=0.5) as connection:
        server.on("END", action)
        with pytest.raises(TransientFailure, match="sent again"):
            connection.submit(ENVELOPE, MESSAGE)


def test_a_refusal_in_the_middle_of_the_content_is_heard() -> None:
    def refuse_and_stop_reading(connection: socket.socket) -> None:
        connection.sendall(b"552 5.3.4 Too much of it\r\n")
        connection.shutdown(socket.SHUT_RD)
        gone.wait(5)

    gone = threading.Event()
    with ScriptedServer() as server, _connection(server, timeout=0.5) as connection:
        server.on("PIECE", refuse_and_stop_reading)
        with pytest.raises((PermanentFailure, TransientFailure)) as caught:
            connection.submit(ENVELOPE, b"x" * 70 + b"\r\n" + (b"y" * 70 + b"\r\n") * 500_000)
        gone.set()
        assert caught.value.reply == Reply(552, "Too much of it", "5.3.4")


def test_a_connection_lost_in_the_content_leaves_nothing_behind() -> None:
    with ScriptedServer() as server, _connection(server) as connection:
        server.on("PIECE", HANG_UP)
        with pytest.raises(TransientFailure, match="broke"):
            connection.submit(ENVELOPE, (b"y" * 70 + b"\r\n") * 200_000)
        connection.submit(ENVELOPE, MESSAGE)
    assert [r.content for r in server.accepted] == [MESSAGE]


class _Failing(io.BytesIO):
    """A file whose disk fails at the second reading."""

    readings = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self.readings += 1
        if self.readings == 3:
            raise OSError(5, "Input/output error")
        return super().read(size)


def test_a_message_that_cannot_be_read_to_its_end_is_not_ended() -> None:
    with ScriptedServer() as server, _connection(server) as connection:
        with pytest.raises(TransientFailure, match="could not be read"):
            connection.submit(ENVELOPE, _Failing(MESSAGE))
        connection.submit(ENVELOPE, MESSAGE)
    assert [r.content for r in server.accepted] == [MESSAGE]


def test_a_message_that_is_shorter_than_said_is_not_sent() -> None:
    with (
        ScriptedServer() as server,
        _connection(server) as connection,
        pytest.raises(TransientFailure, match="shorter"),
    ):
        connection.submit(ENVELOPE, io.BytesIO(MESSAGE), len(MESSAGE) + 1)
    assert server.connections == 0


def _unused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@pytest.mark.parametrize(
    ("host", "port", "sentence"),
    [
        ("localhost", None, "takes no connections on port"),
        ("no-such-host.invalid", 587, "no way to the mail server"),
        ("x" * 70 + ".example", 587, "no way to the mail server"),
        ("", 587, "mail server"),
        ("127.0.0.1", 70_000, "mail server 127.0.0.1"),
    ],
)
def test_no_server(host: str, port: int | None, sentence: str) -> None:
    server = SmtpServer(host, port or _unused_port(), Security.STARTTLS, AuthMethod.NONE)
    with Connection(server, timeout=5) as connection, pytest.raises(TransientFailure, match=sentence) as caught:
        connection.submit(ENVELOPE, MESSAGE)
    assert caught.value.reply is None


# --- protection ---


def test_clear_text_is_for_the_machine_itself_only() -> None:
    server = SmtpServer("mail.sender.example", 25, Security.NONE, AuthMethod.NONE)
    with pytest.raises(TransientFailure, match="encrypted"):
        Connection(server).open()


@pytest.mark.parametrize("way", ["not offered", "refused", "hang up", "answered in clear text"])
def test_without_starttls_nothing_more_is_sent(way: str) -> None:
    with ScriptedServer(context=server_context() if way != "not offered" else None, auth=("PLAIN",)) as server:
        if way == "refused":
            server.on("STARTTLS", "454 4.7.0 Not now")
        if way == "hang up":
            server.on("STARTTLS", HANG_UP)
        if way == "answered in clear text":
            server.on("STARTTLS", b"220 2.0.0 Go ahead\r\n250 2.0.0 Trust me\r\n")
        settings = server.settings(Security.STARTTLS, "ann")
        with (
            Connection(settings, password="pw", context=trusting_context(), timeout=0.5) as connection,
            pytest.raises(TransientFailure),
        ):
            connection.submit(ENVELOPE, MESSAGE)
    assert not [c for c in server.commands if c.startswith(("AUTH", "MAIL"))]


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
@pytest.mark.parametrize("trusted", ["another host", "nobody known"])
def test_a_certificate_that_proves_nothing_is_refused(security: Security, trusted: str) -> None:
    name = "other.example" if trusted == "another host" else "localhost"
    context = trusting_context(name) if trusted == "another host" else None
    with ScriptedServer(context=server_context(name), implicit_tls=security is Security.TLS, auth=("PLAIN",)) as server:
        settings = server.settings(security, "ann")
        with (
            Connection(settings, password="pw", context=context, timeout=5) as connection,
            pytest.raises(TransientFailure, match="could not prove"),
        ):
            connection.submit(ENVELOPE, MESSAGE)
    assert not [c for c in server.commands if c.startswith(("AUTH", "MAIL"))]


def test_tls_at_a_port_that_begins_in_clear_text() -> None:
    with (
        ScriptedServer() as server,
        Connection(server.settings(Security.TLS), timeout=5) as connection,
        pytest.raises(TransientFailure, match="no common way to encrypt"),
    ):
        connection.open()


# --- sign-in ---


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN", "CRAM-MD5"])
@pytest.mark.parametrize("password", ["pw", "pässwörd ☃", "a b"])
def test_signing_in_with_a_password(mechanism: str, password: str) -> None:
    with (
        ScriptedServer(auth=(mechanism,), users={"ann@sender.example": password}) as server,
        Connection(server.settings(username="ann@sender.example"), password=password, timeout=5) as connection,
    ):
        connection.submit(ENVELOPE, MESSAGE)
    assert len(server.accepted) == 1


def test_a_wrong_password_is_offered_once_and_leaves_the_message_queued() -> None:
    with (
        ScriptedServer(auth=("PLAIN", "LOGIN", "CRAM-MD5"), users={"ann": "pw"}) as server,
        Connection(server.settings(username="ann"), password="wrong", timeout=5) as connection,
        pytest.raises(SignInRefused, match="Wrong name or password") as caught,
    ):
        connection.submit(ENVELOPE, MESSAGE)
    assert caught.value.reply == Reply(535, "Wrong name or password", "5.7.8")
    assert len([c for c in server.commands if c.startswith("AUTH")]) == 1


def test_a_mechanism_the_server_does_not_know_after_all_gives_way_to_the_next() -> None:
    with ScriptedServer(auth=("PLAIN", "LOGIN"), users={"ann": "pw"}) as server:
        server.on("AUTH", "504 5.5.4 Not that one")
        with Connection(server.settings(username="ann"), password="pw", timeout=5) as connection:
            connection.submit(ENVELOPE, MESSAGE)
    assert len(server.accepted) == 1


@pytest.mark.parametrize(
    ("reply", "failure"),
    [
        ("454 4.7.0 Too many attempts", TransientFailure),
        ("421 4.7.0 Bye", TransientFailure),
        ("250 What?", SignInRefused),
        ("334 %%% not base64 %%%", SignInRefused),
        ("534 5.7.9 Application-specific password required", SignInRefused),
        ("535 5.7.139 Basic authentication is disabled", SignInRefused),
        (HANG_UP, TransientFailure),
        (STALL, TransientFailure),
    ],
)
def test_trouble_while_signing_in(reply: object, failure: type[Exception]) -> None:
    with ScriptedServer(auth=("PLAIN",), users={"ann": "pw"}) as server:
        server.on("AUTH", reply)
        with Connection(server.settings(username="ann"), password="pw", timeout=0.5) as connection:
            with suppress(failure):
                connection.submit(ENVELOPE, MESSAGE)
                pytest.fail("was taken")
            assert not server.accepted
            connection.submit(ENVELOPE, MESSAGE)
    assert server.connections == 2


def test_a_sign_in_asked_for_late_is_not_the_messages_fault() -> None:
    with ScriptedServer() as server, _connection(server) as connection:
        server.on("MAIL", "530 5.7.57 Client was not authenticated")
        with pytest.raises(SignInRefused):
            connection.submit(ENVELOPE, MESSAGE)


@pytest.mark.parametrize("auth", [(), ("GSSAPI", "NTLM")])
def test_no_way_to_sign_in(auth: tuple[str, ...]) -> None:
    with ScriptedServer(auth=auth) as server, pytest.raises(SignInRefused, match="offers no way to sign in") as caught:
        Connection(server.settings(username="ann"), password="pw", timeout=5).open()
    assert caught.value.reply is None


@pytest.mark.parametrize("oauth", [True, False])
def test_a_missing_secret_makes_no_connection(oauth: bool) -> None:
    with ScriptedServer() as server, pytest.raises(CredentialError, match="no secret"):
        Connection(server.settings(username="ann", oauth=oauth), timeout=5).open()
    assert server.connections == 0


class _Tokens:
    """A token reader with these tokens, one after the other."""

    def __init__(self, *tokens: str) -> None:
        self.left = list(tokens)
        self.renewals: list[bool] = []

    def __call__(self, *, renew: bool) -> str:
        self.renewals.append(renew)
        return self.left.pop(0)


@pytest.mark.parametrize(("tokens", "renewals"), [(("good",), [False]), (("old", "good"), [False, True])])
def test_a_refused_token_is_renewed_once(tokens: tuple[str, ...], renewals: list[bool]) -> None:
    reader = _Tokens(*tokens)
    with (
        ScriptedServer(auth=("XOAUTH2",), users={"ann": "good"}) as server,
        Connection(server.settings(username="ann", oauth=True), token=reader, timeout=5) as connection,
    ):
        connection.submit(ENVELOPE, MESSAGE)
    assert reader.renewals == renewals
    assert len(server.accepted) == 1


def test_two_refused_tokens_are_a_refused_sign_in() -> None:
    reader = _Tokens("old", "odd")
    with (
        ScriptedServer(auth=("XOAUTH2",), users={"ann": "good"}) as server,
        Connection(server.settings(username="ann", oauth=True), token=reader, timeout=5) as connection,
        pytest.raises(SignInRefused),
    ):
        connection.submit(ENVELOPE, MESSAGE)
    assert server.connections == 2


# --- whatever a server may say ---


@BOTH
@pytest.mark.parametrize(("first", "second"), list(product(["MAIL", "RCPT", "END"], [HANG_UP, "550 no", "421 bye"])))
def test_two_troubles_in_a_row(features: tuple[str, ...], first: str, second: object) -> None:
    with ScriptedServer(features=features) as server, _connection(server) as connection:
        server.on(first, "450 4.2.0 Later")
        server.on("RSET", second)
        with pytest.raises(TransientFailure, match="Later"):
            connection.submit(ENVELOPE, MESSAGE)
        connection.submit(ENVELOPE, MESSAGE)
        assert len(server.accepted) == 1


LINES = st.lists(st.one_of(st.binary(max_size=30), st.from_regex(rb"\A[0-9]{3}[ -][245]?\.?[0-9.]{0,6} ?.{0,9}\Z")))


@settings(max_examples=60, deadline=None)
@given(phase=st.sampled_from([*UP_TO_DATA, "END"]), lines=LINES)
def test_whatever_a_server_says_is_success_or_one_of_our_errors(phase: str, lines: list[bytes]) -> None:
    with ScriptedServer() as server, _connection(server, timeout=0.5) as connection:
        server.on(phase, b"\r\n".join(lines) + b"\r\n", HANG_UP)
        with suppress(SubmissionError, SignInRefused):
            assert connection.submit(ENVELOPE, MESSAGE).code // 100 == 2
        server.hang_up()


def test_the_text_of_a_reply_is_made_fit_to_show() -> None:
    said = b"550-5.7.26 This mail\x1b[31m has been blocked\r\n550-5.7.26  because\xff\r\n550 5.7.26 of x\r\n"
    with ScriptedServer() as server, _connection(server) as connection:
        server.on("END", said)
        with pytest.raises(PermanentFailure) as caught:
            connection.submit(ENVELOPE, MESSAGE)
    assert caught.value.reply == Reply(
        550, "This mail [31m has been blocked because\N{REPLACEMENT CHARACTER} of x", "5.7.26"
    )


def test_a_slow_reply_may_not_take_longer_than_the_timeout_in_all() -> None:
    def dribble(connection: socket.socket) -> None:
        with suppress(OSError):
            while not stopped.wait(0.05):
                connection.sendall(b"2")

    stopped = threading.Event()
    with ScriptedServer() as server, _connection(server, timeout=0.3) as connection:
        server.on("MAIL", dribble)
        with pytest.raises(TransientFailure, match="in time"):
            connection.submit(ENVELOPE, MESSAGE)
        stopped.set()
