"""Handing a message over to a decent server: what goes over the wire, and that nothing is changed on the way."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default

import pytest
from tests.support.certificates import server_context, trusting_context
from tests.support.smtp_server import MODERN, ScriptedServer

from postlogg import submission
from postlogg.errors import PermanentFailure
from postlogg.model import Envelope, Mailbox, Security
from postlogg.submission import Connection

ENVELOPE = Envelope("ann@sender.example", "12345@bcc.crm.example", "postlogg=7+a")
MESSAGE = b"From: ann@sender.example\r\nSubject: Offer\r\n\r\nHello\r\n"


def _submit(server: ScriptedServer, content: bytes = MESSAGE, envelope: Envelope = ENVELOPE) -> None:
    with Connection(server.settings(), timeout=5) as connection:
        connection.submit(envelope, content)


def test_the_reply_is_the_servers() -> None:
    with ScriptedServer() as server, Connection(server.settings(), timeout=5) as connection:
        reply = connection.submit(ENVELOPE, MESSAGE)
    assert (reply.code, reply.enhanced, reply.text) == (250, "2.0.0", "Queued as 4711")
    assert server.accepted[0].content == MESSAGE


def test_a_modern_server_is_told_all() -> None:
    with ScriptedServer() as server:
        _submit(server)
    received = server.accepted[0]
    assert (received.mail_from, received.rcpt_to) == ("ann@sender.example", "12345@bcc.crm.example")
    assert received.mail_parameters == (f"SIZE={len(MESSAGE)}", "RET=HDRS", "ENVID=postlogg+3D7+2Ba")
    assert received.rcpt_parameters == ("NOTIFY=FAILURE,DELAY",)


def test_an_old_server_is_told_nothing_it_does_not_know() -> None:
    with ScriptedServer(features=()) as server:
        _submit(server, MESSAGE + "Grüße\r\n".encode())
    assert server.accepted[0].mail_parameters == server.accepted[0].rcpt_parameters == ()
    assert server.accepted[0].content == MESSAGE + "Grüße\r\n".encode()


def test_an_envelope_id_that_is_too_long_is_left_out() -> None:
    with ScriptedServer() as server:
        _submit(server, envelope=Envelope("a@b.example", "c@d.example", "x" * 101))
    assert not [p for p in server.accepted[0].mail_parameters if p.startswith("ENVID")]


@pytest.mark.parametrize("features", [MODERN, ()], ids=["pipelining", "one by one"])
def test_one_connection_carries_a_round(features: tuple[str, ...]) -> None:
    with ScriptedServer(features=features) as server, Connection(server.settings(), timeout=5) as connection:
        for n in range(5):
            connection.submit(ENVELOPE, MESSAGE + b"%d\r\n" % n)
    assert [r.content[-3:-2] for r in server.accepted] == [b"0", b"1", b"2", b"3", b"4"]
    assert server.connections == 1
    assert server.commands[-1] == "QUIT"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b".",
        b".\r\n",
        b"..\r\n.\r\n",
        b"Subject: x\r\n\r\n.\r\n..\r\n...\r\nend.\r\n.",
        b"no end",
        b"\r\n.\r\n\r\n.\r\n",
    ],
)
def test_dots_arrive_as_they_were(content: bytes) -> None:
    with ScriptedServer() as server:
        _submit(server, content)
    ended = content if content.endswith(b"\r\n") or not content else content + b"\r\n"
    assert server.accepted[0].content == ended


@pytest.mark.parametrize("around", [b".\r\n", b"\r\n.", b"\r\n..\r\n", b"a\r\n.b\r\n"])
@pytest.mark.parametrize("before", range(-4, 3))
def test_dots_at_the_border_of_two_pieces_arrive_as_they_were(around: bytes, before: int) -> None:
    start = b"x" * (256 * 1024 + before - 2) + b"\r\n"
    content = start + around + b"tail\r\n"
    with ScriptedServer() as server:
        _submit(server, content)
    assert server.accepted[0].content == content


@pytest.mark.parametrize("tail", [b"\n", b"\r", b"\n.\r\n", b"\r.\r\n", b"\r\r\n", b"\n.\n", b"\r\n\r"])
@pytest.mark.parametrize("size", [0, 100, 256 * 1024, 600_000])
def test_a_message_with_a_lone_cr_or_lf_is_broken_off(tail: bytes, size: int) -> None:
    evil = MESSAGE + b"x" * size + tail + b"MAIL FROM:<evil@x.example>\r\nRCPT TO:<you@x.example>\r\nDATA\r\nx\r\n.\r\n"
    with ScriptedServer() as server, Connection(server.settings(), timeout=5) as connection:
        with pytest.raises(PermanentFailure, match="line end"):
            connection.submit(ENVELOPE, evil)
        connection.submit(ENVELOPE, MESSAGE)
    assert [r.content for r in server.accepted] == [MESSAGE]


@pytest.mark.parametrize(
    "border",
    [b"\n", b"\r", b"\nx", b"\rx", b"\r\r\n", b"\n\r", b"\n\r\n"],
)
@pytest.mark.parametrize("before", range(-3, 2))
def test_a_lone_cr_or_lf_at_the_border_of_two_pieces_is_found(border: bytes, before: int) -> None:
    with (
        ScriptedServer() as server,
        Connection(server.settings(), timeout=5) as connection,
        pytest.raises(PermanentFailure, match="line end"),
    ):
        connection.submit(ENVELOPE, b"x" * (256 * 1024 + before) + border)
    assert not server.accepted


@pytest.mark.parametrize("before", range(-3, 2))
def test_a_crlf_at_the_border_of_two_pieces_is_a_crlf(before: int) -> None:
    content = b"x" * (256 * 1024 + before) + b"\r\n\r\nend\r\n"
    with ScriptedServer() as server:
        _submit(server, content)
    assert server.accepted[0].content == content


def test_a_file_is_read_from_its_position_for_the_given_size() -> None:
    file = io.BytesIO(b"From - before" + MESSAGE + b"From - after")
    file.seek(13)
    with ScriptedServer() as server, Connection(server.settings(), timeout=5) as connection:
        connection.submit(ENVELOPE, file, len(MESSAGE))
    assert server.accepted[0].content == MESSAGE
    assert server.accepted[0].mail_parameters[0] == f"SIZE={len(MESSAGE)}"


def test_eight_bit_content_is_announced() -> None:
    with ScriptedServer() as server:
        _submit(server, MESSAGE + b"Gr\xfc\xdfe\r\n")
    assert "BODY=8BITMIME" in server.accepted[0].mail_parameters
    assert "SMTPUTF8" not in server.accepted[0].mail_parameters
    assert server.accepted[0].content.endswith(b"Gr\xfc\xdfe\r\n")


@pytest.mark.parametrize(
    ("subject", "asked"), [("Grüße".encode(), True), ("Grüße".encode("latin-1"), False), (b"Hello", False)]
)
def test_smtputf8_is_asked_for_by_a_raw_utf8_header(subject: bytes, asked: bool) -> None:
    with ScriptedServer() as server:
        _submit(server, b"Subject: " + subject + b"\r\n\r\n" + "Grüße\r\n".encode())
    assert ("SMTPUTF8" in server.accepted[0].mail_parameters) is asked


def test_an_international_domain_needs_no_smtputf8() -> None:
    with ScriptedServer(features=()) as server:
        _submit(server, envelope=Envelope("ann@bücher.example", "log@crm.example", ""))
    assert server.accepted[0].mail_from == "ann@xn--bcher-kva.example"


def test_an_international_local_part_does() -> None:
    envelope = Envelope("zoë@sender.example", "log@crm.example", "")
    with ScriptedServer() as server:
        _submit(server, envelope=envelope)
        assert "SMTPUTF8" in server.accepted[0].mail_parameters
        assert server.accepted[0].mail_from == "zoë@sender.example"
    with ScriptedServer(features=("8BITMIME",)) as server:
        with pytest.raises(PermanentFailure, match="letters like those in zoë@"):
            _submit(server, envelope=envelope)
        assert not [c for c in server.commands if c.startswith("MAIL")]


@pytest.mark.parametrize(
    "address", ["no-at-sign", "a@b.example>\r\nRCPT TO:<evil@x.example", "a b@c.example", "a@b@c.example", "a@", "@b"]
)
def test_no_address_can_smuggle_a_command(address: str) -> None:
    with ScriptedServer() as server:
        for envelope in (Envelope(address, "log@crm.example", ""), Envelope("a@b.example", address, "")):
            with pytest.raises(PermanentFailure, match="not an e-mail address"):
                _submit(server, envelope=envelope)
    assert all(command.startswith(("EHLO", "QUIT")) for command in server.commands)


def test_quoted_local_parts_are_addresses() -> None:
    with ScriptedServer() as server:
        _submit(server, envelope=Envelope('"a\\"b"@sender.example', "log@crm.example", ""))
    assert server.accepted[0].mail_from == '"a\\"b"@sender.example'


def test_a_message_over_the_servers_limit_is_not_begun_and_the_connection_stays() -> None:
    with ScriptedServer(features=("SIZE 2000000",)) as server, Connection(server.settings(), timeout=5) as connection:
        with pytest.raises(PermanentFailure, match=r"3\.0 MB.*2\.0 MB"):
            connection.submit(ENVELOPE, b"x" * 2_999_998 + b"\r\n")
        connection.submit(ENVELOPE, MESSAGE)
    assert (len(server.accepted), server.connections) == (1, 1)


@pytest.mark.parametrize("size", ["SIZE", "SIZE 0", "SIZE lots"])
def test_a_size_without_a_number_is_no_limit(size: str) -> None:
    with ScriptedServer(features=(size,)) as server:
        _submit(server)
    assert len(server.accepted) == 1


@pytest.mark.parametrize("implicit", [True, False], ids=["tls", "starttls"])
def test_over_tls(implicit: bool) -> None:
    with ScriptedServer(
        context=server_context(), implicit_tls=implicit, auth=("PLAIN",), users={"ann": "pw"}
    ) as server:
        settings = server.settings(Security.TLS if implicit else Security.STARTTLS, "ann")
        with Connection(settings, password="pw", context=trusting_context(), timeout=5) as connection:
            connection.submit(ENVELOPE, MESSAGE + b"y" * 300_000)
    assert server.accepted[0].content == MESSAGE + b"y" * 300_000 + b"\r\n"
    assert [c for c in server.commands if c.startswith("EHLO")] == ["EHLO [127.0.0.1]"] * (1 if implicit else 2)


def test_the_test_message_can_be_submitted() -> None:
    now = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    content = submission.test_message(Mailbox("Ann Ärlig", "ann@sender.example"), "12345@bcc.crm.example", now)
    with ScriptedServer() as server:
        _submit(server, content)
    message = message_from_bytes(server.accepted[0].content, policy=default)
    assert message["From"] == "Ann Ärlig <ann@sender.example>"
    assert message["To"] == "12345@bcc.crm.example"
    assert message["Date"].datetime == now
    assert message["Message-ID"].endswith("@sender.example>")
    assert content.isascii()
    assert "Postlogg" in message.get_content()


@pytest.mark.parametrize("address", ["", "ann", "ann@b.example\r\nBcc: evil@x.example", "<ann@b.example>"])
def test_a_test_message_needs_addresses(address: str) -> None:
    now = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    with pytest.raises(PermanentFailure, match="not an e-mail address"):
        submission.test_message(Mailbox("Ann", address), "log@crm.example", now)
    with pytest.raises(PermanentFailure, match="not an e-mail address"):
        submission.test_message(Mailbox("Ann", "ann@b.example"), address, now)
