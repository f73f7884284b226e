"""The connection: what is sent, whom it believes, and what it does with an answer that is a refusal."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from tests.confirmation.conftest import Asked
from tests.support.certificates import _certificate, server_context
from tests.support.mail import BCC, CUSTOMER, ME, mail

from postlogg.confirmation import calls
from postlogg.confirmation.client import Client
from postlogg.confirmation.entering import Letter, enter, links_for
from postlogg.confirmation.finding import find, links
from postlogg.confirmation.matching import Wanted
from postlogg.confirmation.pace import Pace
from postlogg.confirmation.trial import try_token
from postlogg.crm import Crm
from postlogg.crm.api import ApiServer, add_token
from postlogg.crm.api.problems import Problem, too_many
from postlogg.crm.api.routes import Request
from postlogg.errors import ApiError, ApiUnavailable, TokenRefused
from postlogg.mail.body import body
from postlogg.mail.message import parse
from postlogg.model import Direction

Take = Callable[..., str]


@pytest.fixture
def client(crm: Crm, api: ApiServer) -> Iterator[Client]:
    with Client(
        api.url, add_token(crm, "test"), pace=Pace(wait=lambda seconds: time.sleep(min(seconds, 0.01)))
    ) as client:
        yield client


def wanted(raw: bytes, *, message_id: str = "") -> Wanted:
    message = parse(raw)
    assert message.date is not None
    return Wanted((message_id or message.message_id,), CUSTOMER, message.subject, message.date.timestamp())


def test_a_logged_message_is_found_by_its_message_id_with_its_links(client: Client, take: Take) -> None:
    take(mail(1, subject="Tilbud på båt"), BCC)
    found = find(client.ask, wanted(mail(1)))
    assert found is not None
    assert (found.contact, found.company, set(found.deals)) == ("Kari Nordmann", "Acme AS", {"Nytt bygg", "Båt"})
    assert found.detail == "Kari Nordmann · Acme AS · 2 deals"


def test_else_by_contact_time_and_subject(client: Client, take: Take, asked: Asked) -> None:
    take(mail(1, subject="Tilbud på båt"), BCC)
    found = find(client.ask, wanted(mail(1, subject="Sv: Tilbud på båt"), message_id="<other@kunde.example>"))
    assert found is not None
    assert len(asked.paths("/search")) == 3
    assert find(client.ask, wanted(mail(2, subject="Noe annet"))) is None


def test_an_account_without_the_property_is_searched_the_other_way(client: Client, take: Take, asked: Asked) -> None:
    take(mail(1), BCC)

    def refuse(request: Request) -> None:
        if b"hs_email_message_id" in request.body:
            raise Problem(HTTPStatus.BAD_REQUEST, "VALIDATION_ERROR", "There is no such property.")

    asked.then = refuse
    assert find(client.ask, wanted(mail(1))) is not None


def test_of_several_companies_the_contacts_primary_one(client: Client, crm: Crm, take: Take) -> None:
    crm.add_contact("ola@globex.example", "Ola", company="Globex")
    take(mail(1, to=f"ola@globex.example, {CUSTOMER}"), BCC)
    found = find(client.ask, wanted(mail(1)))
    assert found is not None
    assert (found.contact, found.company) == ("Kari Nordmann", "Acme AS")


def letter(raw: bytes, **changes: object) -> Letter:
    message, said = parse(raw), body(raw)
    assert message.date is not None
    assert message.sender is not None
    facts = {
        "message_id": message.message_id, "direction": Direction.SENT, "sender": message.sender, "to": message.to,
        "cc": message.cc,
        "subject": message.subject, "at": message.date.timestamp(), "text": said.text, "html": said.html,
        "files": said.attachments, "people": (CUSTOMER, "nobody@kunde.example"), "owner": ME,
    }  # fmt: skip
    return Letter(**{**facts, **changes})  # type: ignore[arg-type]


WITH_FILE = (
    b"From: Rep Resen <rep@lab.example>\r\nTo: Kari Nordmann <kari@kunde.example>\r\nSubject: Tilbud\r\n"
    b"Date: Mon, 23 Nov 2026 09:15:00 +0100\r\nMessage-ID: <f@lab.example>\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    b"<p>Se vedlegg</p>\r\n--b\r\nContent-Type: application/octet-stream\r\n"
    b"Content-Disposition: attachment; filename*=utf-8''b%C3%A5t%20%22x%22.bin\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nAA0KLS1iCv8=\r\n--b--\r\n"
)


def test_a_message_is_logged_with_its_files_and_links(client: Client, crm: Crm, asked: Asked) -> None:
    what = letter(WITH_FILE)
    number = enter(client.ask, what, links_for(client.ask, what))
    assert links(client.ask, number, CUSTOMER).detail == "Kari Nordmann · Acme AS · 2 deals"
    (email,) = crm.timeline(CUSTOMER)
    assert (email.sender, email.sender_name, email.to) == (ME, "Rep Resen", (CUSTOMER,))
    assert (email.subject, email.html, email.user) == ("Tilbud", "<p>Se vedlegg</p>", ME)
    assert email.date == parse(WITH_FILE).date
    (file,) = email.attachments
    assert (file.filename, file.size) == ('båt "x".bin', 8)
    assert crm.attachment(file.id) == b"\x00\r\n--b\n\xff"
    assert len(asked.paths("/files")) == 1


def test_where_the_message_id_cannot_be_set_it_is_logged_without(client: Client, crm: Crm, asked: Asked) -> None:
    def refuse(request: Request) -> None:
        if request.path.endswith("/emails") and b"hs_email_message_id" in request.body:
            raise Problem(HTTPStatus.BAD_REQUEST, "VALIDATION_ERROR", "hs_email_message_id is a read only property.")

    asked.then = refuse
    what = letter(WITH_FILE)
    enter(client.ask, what, links_for(client.ask, what))
    assert [email.message_id for email in crm.timeline(CUSTOMER)] == [""]
    assert len(asked.paths("/files")) == 1


def test_where_nobody_is_a_contact_nothing_is_logged(client: Client, asked: Asked) -> None:
    with pytest.raises(ApiError, match=r"no contact nobody@kunde\.example"):
        links_for(client.ask, letter(mail(1), people=("nobody@kunde.example",)))
    assert not any(request.method == "POST" and request.path.endswith("/emails") for request in asked.requests)


def test_a_token_without_the_owners_scope_logs_all_the_same(crm: Crm, api: ApiServer) -> None:
    scopes = [scope for scope in (*calls.SCOPES, calls.WRITE_CONTACTS) if scope != calls.READ_OWNERS]
    with Client(api.url, add_token(crm, "narrow", scopes)) as client:
        what = letter(mail(1))
        enter(client.ask, what, links_for(client.ask, what))
    assert crm.timeline(CUSTOMER)[0].user == ""


def test_a_wrong_token_and_a_missing_scope(crm: Crm, api: ApiServer) -> None:
    with Client(api.url, "not-a-token") as client, pytest.raises(TokenRefused, match="does not accept"):
        client.account()
    token = add_token(crm, "narrow", [calls.READ_OWNERS])
    with Client(api.url, token) as client, pytest.raises(TokenRefused) as refused:
        client.ask(calls.contact_with_address(CUSTOMER))
    assert refused.value.missing == (calls.READ_CONTACTS,)


def test_a_short_limit_is_waited_out_and_a_long_one_told(client: Client, asked: Asked) -> None:
    limits = [too_many("SECONDLY"), too_many("SECONDLY")]

    def limit(request: Request) -> None:
        if limits:
            raise limits.pop()

    asked.then = limit
    client.ask(calls.contact_with_address(CUSTOMER))
    assert len(asked.requests) == 3
    limits.append(too_many("DAILY"))
    with pytest.raises(ApiUnavailable) as told:
        client.account()
    assert told.value.wait > 60
    assert len(asked.requests) == 4


def test_the_usual_limits_are_never_met(crm: Crm, asked: Asked) -> None:
    with ApiServer(crm, before=asked) as api, Client(api.url, add_token(crm, "test")) as client:
        for _ in range(12):
            client.ask(calls.contact_with_address(CUSTOMER))
    assert len(asked.requests) == 12


def test_what_creates_is_not_repeated_on_the_spot(client: Client, asked: Asked) -> None:
    def out_of_order(request: Request) -> None:
        raise Problem(HTTPStatus.SERVICE_UNAVAILABLE, "", "Later", headers={"Retry-After": "1"})

    asked.then = out_of_order
    with pytest.raises(ApiUnavailable):
        client.ask(calls.upload(calls.Upload("a.txt", "text/plain", b"a")))
    assert len(asked.requests) == 1


def test_a_password_file_does_not_take_the_tokens_place(
    crm: Crm, api: ApiServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login somebody password else\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with Client(api.url, add_token(crm, "test")) as client:
        assert client.account().number == "1234567"


def test_a_trial_proposes_the_addresses_and_tells_what_does_not_fit(crm: Crm, api: ApiServer) -> None:
    tried = try_token(api.url, add_token(crm, "test"), ["", BCC, "99@forward.hubspot.com"])
    assert (tried.account.number, tried.bcc_address) == ("1234567", "1234567@bcc.hubspot.com")
    (problem,) = tried.problems
    assert "account 99" in problem
    assert tried.missing == ()


def test_a_trial_names_every_scope_that_reading_lacks(crm: Crm, api: ApiServer) -> None:
    tried = try_token(api.url, add_token(crm, "test", ["crm.objects.contacts.read"]), [])
    assert set(tried.missing) == {
        "crm.objects.companies.read", "crm.objects.deals.read", "crm.objects.owners.read"
    }  # fmt: skip


@contextmanager
def http_server(answer: Callable[[BaseHTTPRequestHandler], None], name: str = "") -> Iterator[int]:
    """A server that answers each GET so; with TLS as ``name`` if one is given. Its port."""
    handler = type("Handler", (BaseHTTPRequestHandler,), {"do_GET": answer, "log_message": lambda *_: None})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        if name:
            server.socket = server_context(name).wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


def test_a_redirect_is_not_followed() -> None:
    seen: list[str] = []

    def elsewhere(handler: BaseHTTPRequestHandler) -> None:
        seen.append(handler.path)
        handler.send_response(302)
        handler.send_header("Location", "/elsewhere")
        handler.end_headers()

    with http_server(elsewhere) as port, Client(f"http://127.0.0.1:{port}", "t") as client, pytest.raises(ApiError):
        client.account()
    assert len(seen) == 1


@pytest.mark.parametrize("answer", [b"", b"<html>", b"[1]", b'"text"', b"\xff"])
def test_an_answer_that_is_no_object_is_an_empty_one(answer: bytes) -> None:
    def rubbish(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(answer)))
        handler.end_headers()
        handler.wfile.write(answer)

    with http_server(rubbish) as port, Client(f"http://127.0.0.1:{port}", "t") as client:
        assert client.account().number == "0"


def test_nobody_there() -> None:
    with Client("http://127.0.0.1:9", "t") as client, pytest.raises(ApiUnavailable, match="cannot be reached"):
        client.account()


def test_the_systems_authorities_are_believed_and_no_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def details(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(b'{"portalId": 7}')

    with http_server(details, "localhost") as port:
        with Client(f"https://localhost:{port}", "t") as client, pytest.raises(ApiUnavailable, match="certificate"):
            client.account()
        (tmp_path / "ca.pem").write_bytes(_certificate("localhost")[0])
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        with Client(f"https://localhost:{port}", "t") as client:
            assert client.account().number == "7"
        with Client(f"https://127.0.0.1:{port}", "t") as client, pytest.raises(ApiUnavailable, match="certificate"):
            client.account()
