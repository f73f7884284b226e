"""Connecting and signing in; what goes wrong is a sentence, and nothing secret leaves without encryption."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

import pytest
from tests.imap.conftest import address
from tests.support.certificates import server_context, trusting_context
from tests.support.imap_server import CLOSE, HANG, ImapServer
from tests.support.mailbox import letter

from postlogg.errors import CredentialError, Offline, SignInRefused, SignInUnavailable, StoreError
from postlogg.model import AuthMethod, Security
from postlogg.model import ImapServer as Address
from postlogg.stores import imap_client, imap_connection
from postlogg.stores.imap_connection import ImapConnection
from postlogg.stores.imap_session import ImapSession


def session(where: Address, secret: Callable[[bool], str] = lambda renew: "sæcret", **options: object) -> ImapSession:
    return ImapSession(where, secret, **options)  # type: ignore[arg-type]


def read(found: ImapSession, *uids: int) -> None:
    """A folder's messages, of which there is at least one."""
    found.examine("INBOX")
    if not found.headings(uids or found.uids(1, 1)):
        raise StoreError("There is none.")


def test_tls_from_the_first_octet() -> None:
    with (
        ImapServer(tls=server_context()) as server,
        session(address(server, Security.TLS), context=trusting_context()) as found,
    ):
        assert found.examine("INBOX").validity == 7


def test_starttls_comes_before_the_password() -> None:
    with (
        ImapServer(starttls=server_context()) as server,
        session(address(server, Security.STARTTLS), context=trusting_context()) as found,
    ):
        found.examine("INBOX")
        assert server.commands.index("STARTTLS") < server.commands.index("AUTHENTICATE PLAIN")


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_that_nobody_vouches_for_ends_it(security: Security) -> None:
    tls = {"tls" if security is Security.TLS else "starttls": server_context()}
    with ImapServer(**tls) as server, session(address(server, security)) as found:  # type: ignore[arg-type]
        with pytest.raises(Offline, match="could not prove that it is localhost"):
            found.examine("INBOX")
        assert server.said("AUTHENTICATE") + server.said("LOGIN") == []


@pytest.mark.parametrize("answers", [[], [CLOSE], ["TAG BAD what?"]], ids=["goodbye", "cut off", "refused"])
def test_after_the_goodbye_the_socket_is_closed_whatever_was_said(server: ImapServer, answers: list[str]) -> None:
    connection = ImapConnection(address(server), lambda renew: "sæcret")
    client = connection.connect()
    server.on("LOGOUT", *answers)
    connection.close()
    assert client.socket().fileno() == -1


def test_a_server_without_starttls_gets_no_password(server: ImapServer) -> None:
    with session(address(server, Security.STARTTLS)) as found, pytest.raises(Offline, match="no encryption"):
        found.examine("INBOX")
    assert server.said("AUTHENTICATE") + server.said("LOGIN") == []


def test_nobody_signs_in_elsewhere_without_encryption() -> None:
    where = Address("imap.kunde.example", 143, Security.NONE, AuthMethod.PASSWORD, "rep")
    with session(where) as found, pytest.raises(CredentialError, match="encrypted"):
        found.examine("INBOX")


@pytest.mark.parametrize("capability", ["AUTH=PLAIN", "LOGINDISABLED"])
def test_a_wrong_password_is_refused_once(capability: str) -> None:
    with ImapServer([capability]) as server, session(address(server), lambda renew: 'wr"ong') as found:
        with pytest.raises(
            SignInRefused, match=r"refused the sign-in: \[AUTHENTICATIONFAILED\] Wrong name or password$"
        ):
            found.examine("INBOX")
        assert len(server.said("AUTHENTICATE") + server.said("LOGIN")) == 1


def test_a_server_that_lets_nobody_in_for_now_does_not_refuse_the_password(server: ImapServer) -> None:
    server.on("AUTHENTICATE", "TAG NO [UNAVAILABLE] The directory is down", CLOSE)
    with session(address(server)) as found:
        for _ in range(2):
            with pytest.raises(Offline):
                found.examine("INBOX")
        assert found.examine("INBOX").following == 1


def tokens(*given: str) -> tuple[list[bool], Callable[[bool], str]]:
    asked: list[bool] = []

    def token(renew: bool) -> str:
        asked.append(renew)
        return given[len(asked) - 1]

    return asked, token


@pytest.mark.parametrize(("capability", "answer"), [("XOAUTH2", b""), ("OAUTHBEARER", b"\x01")])
def test_a_refused_token_is_renewed_once(capability: str, answer: bytes) -> None:
    with ImapServer([f"AUTH={capability}"]) as server:
        server.tokens.add("good")
        asked, token = tokens("stale", "good")
        with session(address(server, auth=AuthMethod.OAUTH2), token) as found:
            found.examine("INBOX")
        assert asked == [False, True]
        assert server.said("ANSWER") == [f"ANSWER {answer!r}"]
        asked, token = tokens("stale", "stale")
        with session(address(server, auth=AuthMethod.OAUTH2), token) as found, pytest.raises(SignInRefused):
            found.examine("INBOX")
        assert asked == [False, True]


def test_no_token_for_now_is_no_trouble(server: ImapServer) -> None:
    def unavailable(renew: bool) -> str:
        raise SignInUnavailable("The provider cannot be reached.")

    with session(address(server, auth=AuthMethod.OAUTH2), unavailable) as found, pytest.raises(Offline):
        found.examine("INBOX")
    assert server.connections == 0


def test_a_lost_connection_is_made_anew(server: ImapServer) -> None:
    with session(address(server)) as found:
        found.examine("INBOX")
        server.drop()
        assert found.examine("Sent").validity == 7
        server.on("EXAMINE", CLOSE, CLOSE)
        with pytest.raises(Offline):
            found.examine("INBOX")
    assert server.connections >= 3


def test_nobody_there_is_said_at_once() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        where = Address("127.0.0.1", taken.getsockname()[1], Security.NONE)
        with session(where) as found, pytest.raises(Offline, match="no connection"):
            found.examine("INBOX")


@pytest.mark.parametrize("command", ["CONNECT", "AUTHENTICATE", "EXAMINE", "FETCH"])
def test_a_server_that_says_nothing_is_not_waited_for(
    server: ImapServer, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_connection, "ANSWER_SECONDS", 0.3)
    monkeypatch.setattr(imap_connection, "CONNECT_SECONDS", 0.3)
    uid = server.append("INBOX", letter(1))
    server.on(command, HANG, HANG)
    begin = time.monotonic()
    with session(address(server)) as found, pytest.raises(Offline):
        read(found, uid)
    assert time.monotonic() - begin < 5


def test_a_server_that_trickles_is_cut_off(server: ImapServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each octet comes in time; the whole would take for ever."""
    monkeypatch.setattr(imap_connection, "COMMAND_SECONDS", 0.5)
    uid = server.append("INBOX", letter(1))
    with session(address(server)) as found:
        found.examine("INBOX")
        server.on("FETCH", HANG)
        begin = time.monotonic()
        with pytest.raises(Offline):
            found.headings([uid])
        assert time.monotonic() - begin < imap_connection.ANSWER_SECONDS / 2


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("CONNECT", "220 smtp.example ESMTP"),
        ("CONNECT", "* BYE too many connections"),
        ("CAPABILITY", "TAG BAD what"),
        ("EXAMINE", "* BYE shutting down"),
        ("SEARCH", "* SEARCH one two\r\nTAG OK done"),
        ("FETCH", "* 1 FETCH (UID x FLAGS (\r\nTAG OK done"),
        ("FETCH", "* 1 FETCH (((((((\r\nTAG OK done"),
        ("FETCH", "TAG NO not now"),
        ("FETCH", "* \r\nTAG OK"),
    ],
)
def test_nonsense_is_no_crash(server: ImapServer, command: str, answer: str) -> None:
    server.append("INBOX", letter(1))
    server.on(command, *[answer] * 2)
    with session(address(server)) as found, pytest.raises((Offline, StoreError)):
        read(found)


ENDLESS = {
    "a line": "* 1 FETCH (FLAGS (" + "x" * 2 * 1024 * 1024,
    "a literal": "* 1 FETCH (UID 1 BODY[HEADER]<0> {99999999999999}\r\nFrom: a",
    "a number": "* 1 FETCH (UID 1 BODY[HEADER]<0> {" + "9" * 4000 + "}\r\nFrom: a",
    "brackets": "* 1 FETCH " + "(" * 500_000 + "\r\nTAG OK done",
    "answers": "* 2 FETCH (FLAGS (a b c d e f g h i j k l))\r\n" * 40_000 + "TAG OK done",
}


@pytest.mark.parametrize("endless", ENDLESS.values(), ids=ENDLESS)
def test_an_answer_that_is_too_big_ends_the_connection(
    server: ImapServer, monkeypatch: pytest.MonkeyPatch, endless: str
) -> None:
    monkeypatch.setattr(imap_client, "LONGEST_LINE", 1024 * 1024)
    monkeypatch.setattr(imap_connection, "MOST_OCTETS", 1536 * 1024)
    server.append("INBOX", letter(1))
    with session(address(server)) as found:
        found.examine("INBOX")
        server.on("FETCH", endless)
        with pytest.raises(Offline, match="broke off"):
            found.headings([1])
        found.examine("INBOX")
        assert [heading.uid for heading in found.headings([1])] == [1]


def test_folders_are_listed_with_their_use(server: ImapServer) -> None:
    server.mailboxes["Top"] = type(server.mailboxes["INBOX"])(("\\Noselect",))
    with session(address(server)) as found:
        listed = {each.name: each.attributes for each in found.folders()}
    assert listed == {"INBOX": frozenset(), "Sent": {"\\hasnochildren", "\\sent"}}


def test_a_server_that_does_not_say_what_comes_next(server: ImapServer) -> None:
    server.append("INBOX", letter(1))
    server.on("EXAMINE", "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\nTAG OK [READ-ONLY] open")
    server.on("SEARCH", "* SEARCH 41\r\nTAG OK done")
    with session(address(server)) as found:
        assert found.examine("INBOX").following == 42
