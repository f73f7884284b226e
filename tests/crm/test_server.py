"""The CRM's mail server as a client meets it."""

from __future__ import annotations

import smtplib
import socket
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.support.certificates import server_context, trusting_context
from tests.support.crm_mail import BCC, FORWARD, KARI, OLA, forwarded, sent, submit
from tests.support.waiting import until

from postlogg.crm import Crm, CrmServer, open_crm
from postlogg.errors import CrmError

Send = Callable[..., tuple[int, str]]


def test_it_offers_what_a_submitter_asks_for(crm: Crm) -> None:
    with CrmServer(crm) as server, smtplib.SMTP(*server.address) as client:
        client.ehlo()
        assert {"size", "8bitmime", "smtputf8", "dsn"} <= set(client.esmtp_features)
        assert int(client.esmtp_features["size"]) > 100 * 1024 * 1024


@pytest.mark.parametrize("recipient", ["7654321@bcc.crm.example", "1234567@bcc.other.example", "ola@acme.example"])
def test_another_recipient_is_refused(send: Send, recipient: str) -> None:
    code, text = send(sent(), recipient=recipient)
    assert (code, text.split()[0]) == (550, "5.1.1")


def test_the_account_and_the_domain_can_be_chosen(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'other.sqlite'}"
    open_crm(url, account="77", domain="CRM.Acme.Test").close()
    crm = open_crm(url)
    assert (crm.bcc_address, crm.forward_address) == ("77@bcc.crm.acme.test", "77@forward.crm.acme.test")
    crm.add_user(OLA)
    with CrmServer(crm) as server:
        assert submit(server.address, sent(), recipient="77@BCC.crm.acme.test")[0] == 250
        assert submit(server.address, sent(), recipient=BCC)[0] == 550
    crm.close()


def test_utf8_addresses_and_8bit_content_come_in(crm: Crm, send: Send) -> None:
    raw = sent().replace(b"To: kari@customer.example", "To: kåre@blåbær.example".encode())
    assert send(raw, mail_options=["SMTPUTF8", "BODY=8BITMIME"])[0] == 250
    assert crm.timeline("KÅRE@xn--blbr-roah.example")[0].contacts == ("kåre@xn--blbr-roah.example",)


def test_lines_longer_than_the_standard_allows_come_in(crm: Crm, send: Send) -> None:
    long = "x" * 300_000
    raw = sent(html="").replace(b"Here is the offer.", long.encode())
    assert send(raw)[0] == 250
    assert crm.timeline(KARI)[0].text.strip() == long


def test_a_line_that_is_a_dot_comes_through(crm: Crm, send: Send) -> None:
    assert send(sent(text="one\n.\n..two\n", html=""))[0] == 250
    assert crm.timeline(KARI)[0].text == "one\n.\n..two\n"


def test_two_recipients_of_one_message_get_one_reply_by_smtp(crm: Crm, send: Send) -> None:
    with CrmServer(crm) as server, smtplib.SMTP(*server.address) as client:
        assert client.sendmail(OLA, [BCC, FORWARD], sent()) == {}
    assert len(crm.timeline(KARI)) == 1


def test_lmtp_answers_for_each_recipient(crm: Crm) -> None:
    crm.never_log("customer.example")
    with CrmServer(crm, lmtp=True) as server, smtplib.LMTP(*server.address) as client:
        client.ehlo()
        assert client.mail(OLA)[0] == 250
        assert [client.rcpt(address)[0] for address in (BCC, FORWARD)] == [250, 250]
        codes = [client.data(forwarded())[0], client.getreply()[0]]
    assert codes == [550, 550]
    assert len(crm.log()) == 2


def test_a_wrong_password_is_refused_and_the_session_goes_on(crm: Crm) -> None:
    with CrmServer(crm) as server, smtplib.SMTP(*server.address) as client:
        with pytest.raises(smtplib.SMTPAuthenticationError):
            client.login(OLA, "wrong")
        with pytest.raises(smtplib.SMTPAuthenticationError):
            client.login("nobody@acme.example", "correct horse")
        client.login(OLA, "correct horse")


def test_the_reply_comes_after_the_commit(tmp_path: Path, crm: Crm, send: Send) -> None:
    other = sqlite3.connect(tmp_path / "crm.sqlite")
    assert send(sent())[0] == 250
    assert other.execute("SELECT count(*) FROM emails").fetchone() == (1,)
    other.close()


def test_a_failing_database_is_a_transient_failure(tmp_path: Path, crm: Crm, send: Send) -> None:
    other = sqlite3.connect(tmp_path / "crm.sqlite")
    other.execute("DROP TABLE intake_log")
    other.commit()
    other.close()
    code, text = send(sent())
    assert (code, text.split()[0]) == (451, "4.3.0")
    assert crm.timeline(KARI) == ()


def test_beyond_this_computer_it_wants_tls(crm: Crm) -> None:
    with pytest.raises(CrmError, match="only with TLS"):
        CrmServer(crm, host="0.0.0.0")


def test_beyond_this_computer_it_wants_tls_and_sign_in(crm: Crm) -> None:
    server = CrmServer(crm, host="0.0.0.0", tls=server_context())
    with server, smtplib.SMTP("localhost", server.address[1]) as client:
        client.ehlo()
        assert "auth" not in client.esmtp_features
        assert client.mail(OLA)[0] == 530
        client.starttls(context=trusting_context())
        client.ehlo()
        assert client.mail(OLA)[0] == 530
        client.login(OLA, "correct horse")
        assert client.sendmail(OLA, [BCC], sent()) == {}
    assert len(crm.timeline(KARI)) == 1


def test_a_message_that_is_too_large_is_refused_and_the_session_goes_on(serve: Callable[..., Send], crm: Crm) -> None:
    with CrmServer(crm, size_limit=20_000) as server, smtplib.SMTP(*server.address) as client:
        client.ehlo()
        assert client.esmtp_features["size"] == "20000"
        with pytest.raises(smtplib.SMTPResponseException) as declared:
            client.sendmail(OLA, [BCC], sent(text="x" * 70 + "\n", files=[("a", b"a" * 30_000)]))
        assert declared.value.smtp_code == 552
        client.mail(OLA)
        client.rcpt(BCC)
        assert client.data(sent(files=[("a", b"a" * 30_000)]))[0] == 552
        assert client.sendmail(OLA, [BCC], sent()) == {}
    assert len(crm.timeline(KARI)) == 1


def test_mail_beyond_what_there_is_memory_for_is_put_off(crm: Crm) -> None:
    large = sent(files=[("a", b"a" * 60_000)])
    with CrmServer(crm, most_octets=40_000, most_messages=1) as server, smtplib.SMTP(*server.address) as client:
        client.ehlo()
        for _ in range(2):
            client.mail(OLA)
            client.rcpt(BCC)
            assert client.data(large) == (452, b"4.3.1 Too much mail at the moment; try again later")
        with smtplib.SMTP(*server.address) as slow:
            slow.ehlo()
            for command in (f"MAIL FROM:<{OLA}>", f"RCPT TO:<{BCC}>", "DATA"):
                slow.docmd(command)
            client.mail(OLA)
            client.rcpt(BCC)
            assert client.docmd("DATA")[0] == 452
            slow.close()
        client.rset()
        until(lambda: _is_taken(client), "room for a message")
    assert len(crm.timeline(KARI)) == 1


def _is_taken(client: smtplib.SMTP) -> bool:
    client.rset()
    client.mail(OLA)
    client.rcpt(BCC)
    code, _ = client.docmd("DATA")
    if code == 354:
        client.send(sent() + b".\r\n")
        return client.getreply()[0] == 250
    return False


def test_mail_comes_from_those_who_may_send_it(crm: Crm) -> None:
    with CrmServer(crm, allowed=["acme.example", "me@other.example"]) as server:
        for sender in ("x@y.example", "acme.example@y.example", "you@other.example", ""):
            assert submit(server.address, sent(), mail_from=sender)[0] == 550
        for sender in (OLA, "x@mail.acme.example", "ME@other.example"):
            assert submit(server.address, sent(), mail_from=sender)[0] == 250


def test_commands_may_come_all_at_once(crm: Crm) -> None:
    with CrmServer(crm) as server, socket.create_connection(server.address, timeout=10) as client:
        envelope = f"MAIL FROM:<{OLA}>\r\nRCPT TO:<{BCC}>\r\nDATA\r\n".encode()
        bodies = [sent(message_id=f"<{n}@acme.example>") + b".\r\n" for n in range(3)]
        client.sendall(b"EHLO x\r\n" + b"".join(envelope + body for body in bodies) + b"QUIT\r\n")
        said = b""
        while piece := client.recv(10_000):
            said += piece
    codes = [line[:3] for line in said.split(b"\r\n") if line[3:4] == b" "]
    assert codes == [b"220", b"250", *[b"250", b"250", b"354", b"250"] * 3, b"221"]


def test_who_has_handed_over_a_message_has_its_reply_before_the_server_stops(tmp_path: Path, crm: Crm) -> None:
    server = CrmServer(crm)
    server.start()
    held = sqlite3.connect(tmp_path / "crm.sqlite", isolation_level=None)
    held.execute("BEGIN IMMEDIATE")
    idle = smtplib.SMTP(*server.address)
    with ThreadPoolExecutor(1) as pool, socket.create_connection(server.address, timeout=30) as client:
        commands = f"EHLO x\r\nMAIL FROM:<{OLA}>\r\nRCPT TO:<{BCC}>\r\nDATA\r\n".encode()
        client.sendall(commands + sent() + b".\r\n")
        said = client.makefile("rb")
        while not said.readline().startswith(b"354"):
            pass
        stopped = pool.submit(server.stop)
        assert idle.getreply()[0] == 421
        held.execute("ROLLBACK")
        assert said.readline().startswith(b"250 ")
        assert said.readline().startswith(b"421 ")
        stopped.result()
        said.close()
    idle.close()
    held.close()
    assert len(crm.timeline(KARI)) == 1


def test_a_port_that_is_taken_is_named(crm: Crm) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(CrmError, match=str(port)):
            CrmServer(crm, port=port).start()


def test_it_stops_with_a_client_still_connected(crm: Crm) -> None:
    server = CrmServer(crm)
    server.start()
    with socket.create_connection(server.address, timeout=10) as client:
        assert client.recv(100).startswith(b"220")
        server.stop()
        assert client.recv(100).startswith(b"421 4.3.2 ")
        assert client.recv(100) == b""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(server.address, timeout=10)


@pytest.mark.parametrize("url", ["no url", "nodatabase://x", "sqlite:////nowhere/at/all/crm.sqlite"])
def test_a_database_that_cannot_be_opened_is_one_sentence(url: str) -> None:
    with pytest.raises(CrmError, match="database"):
        open_crm(url)


def test_the_database_file_is_its_owners_alone(tmp_path: Path, crm: Crm) -> None:
    assert (tmp_path / "crm.sqlite").stat().st_mode & 0o077 == 0
