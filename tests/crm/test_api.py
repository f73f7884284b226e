"""The embedded CRM's HTTP API as a client meets it."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st
from tests.support.crm_mail import BCC, KARI, OLA, sent

from postlogg.crm import Crm, Delivery
from postlogg.crm.api import ALL_SCOPES, ApiServer, add_token
from postlogg.crm.api.limits import Allowed, Limits
from postlogg.crm.api.multipart import form
from postlogg.crm.api.problems import Problem
from postlogg.errors import CrmError
from postlogg.model import Route

Ask = Callable[..., requests.Response]
OBJECTS = "/crm/objects/2026-03"
AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def api(crm: Crm) -> Iterator[ApiServer]:
    crm.add_deal("Bygg", KARI, created=AT)
    crm.add_deal("Båt", KARI, created=AT.replace(year=2025))
    crm.add_deal("Gammel", KARI, is_open=False)
    crm.take(sent(files=[("a.txt", b"a")]), Delivery(OLA, BCC, Route.BCC))
    with ApiServer(crm, allowed=Allowed(10_000, 100_000, 10_000)) as server:
        yield server


@pytest.fixture
def ask(crm: Crm, api: ApiServer) -> Iterator[Ask]:
    with requests.Session() as session:
        session.headers["Authorization"] = f"Bearer {add_token(crm, 'test')}"

        def ask(path: str, body: Any = None, **options: Any) -> requests.Response:
            method = "GET" if body is None and not options.keys() & {"data", "files"} else "POST"
            return session.request(method, api.url + path, json=body, timeout=10, **options)

        yield ask


def search(ask: Ask, kind: str, *filters: dict[str, Any], **more: Any) -> list[dict[str, Any]]:
    answer = ask(f"{OBJECTS}/{kind}/search", {"filterGroups": [{"filters": list(filters)}] if filters else [], **more})
    assert answer.status_code == 200, answer.text
    return list(answer.json()["results"])


def where(name: str, operator: str, value: Any = None, **more: Any) -> dict[str, Any]:
    return {"propertyName": name, "operator": operator, **({"value": value} if value is not None else {}), **more}


def check_error(answer: requests.Response, status: int, category: str) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    body: dict[str, Any] = answer.json()
    assert body["status"] == "error"
    assert body["category"] == category
    assert body["message"]
    assert len(body["correlationId"]) == 36
    return body


def test_the_account(ask: Ask) -> None:
    details = ask("/account-info/2026-03/details").json()
    assert (details["portalId"], details["dataHostingLocation"], details["timeZone"]) == (1234567, "na1", "UTC")


def test_owners(ask: Ask) -> None:
    (owner,) = ask("/crm/owners/2026-03", params={"email": "OLA@acme.example"}).json()["results"]
    assert (owner["email"], owner["id"]) == (OLA, "1")
    assert ask("/crm/owners/2026-03", params={"email": "x@y.example"}).json()["results"] == []


def test_a_token_is_needed_and_its_scopes_count(crm: Crm, api: ApiServer) -> None:
    check_error(requests.get(f"{api.url}/account-info/2026-03/details", timeout=10), 401, "INVALID_AUTHENTICATION")
    token = add_token(crm, "owners only", ["crm.objects.owners.read"])
    answer = requests.post(
        f"{api.url}{OBJECTS}/0-3/search", json={}, headers={"Authorization": f"Bearer {token}"}, timeout=10
    )
    body = check_error(answer, 403, "MISSING_SCOPES")
    assert body["errors"][0]["context"]["requiredGranularScopes"] == ["crm.objects.deals.read"]
    with pytest.raises(CrmError, match="no scope everything"):
        add_token(crm, "x", ["everything"])
    assert len(ALL_SCOPES) == 7


@pytest.mark.parametrize(
    "filters",
    [
        [where("hs_email_message_id", "EQ", "<OFFER-1@acme.example>")],
        [where("hs_email_message_id", "IN", values=["<offer-1@acme.example>"])],
        [where("associations.contact", "EQ", "1"), where("hs_email_subject", "EQ", "offer")],
        [where("hs_timestamp", "BETWEEN", "1772443740000", highValue="1772443860000")],
        [where("hs_timestamp", "GTE", "2026-03-02T09:30:00Z"), where("hs_timestamp", "LT", "2026-03-02T09:30:01Z")],
        [where("hs_email_subject", "CONTAINS_TOKEN", "off*"), where("hs_email_subject", "HAS_PROPERTY")],
        [where("hs_object_id", "EQ", "1"), where("hs_email_subject", "NEQ", "else")],
    ],
)
def test_emails_are_found(ask: Ask, filters: list[dict[str, Any]]) -> None:
    (found,) = search(ask, "emails", *filters, properties=["hs_email_subject", "hs_email_message_id", "nonsense"])
    assert found["id"] == "1"
    assert found["properties"]["hs_email_subject"] == "Offer"
    assert found["properties"]["hs_email_message_id"] == "<offer-1@acme.example>"
    assert found["properties"]["nonsense"] is None


@pytest.mark.parametrize(
    "filters",
    [
        [where("hs_email_message_id", "EQ", "<offer-2@acme.example>")],
        [where("associations.contact", "EQ", "99")],
        [where("hs_timestamp", "GT", "1772443860000")],
        [where("hs_email_subject", "NOT_IN", values=["offer"])],
        [where("hs_email_subject", "NOT_HAS_PROPERTY")],
    ],
)
def test_other_emails_are_not(ask: Ask, filters: list[dict[str, Any]]) -> None:
    assert search(ask, "0-49", *filters) == []


@pytest.mark.parametrize(
    "body",
    [
        {"filterGroups": [{"filters": [where("hs_email_html", "EQ", "x")]}]},
        {"filterGroups": [{"filters": [where("hs_email_subject", "SOUNDS_LIKE", "x")]}]},
        {"filterGroups": [{"filters": [where("hs_email_subject", "EQ")]}]},
        {"filterGroups": [{"filters": [where("hs_timestamp", "EQ", "yesterday")]}]},
        {"filterGroups": [{"filters": [where("hs_timestamp", "EQ", "9" * 30)]}]},
        {"filterGroups": [{"filters": []}]},
        {"filterGroups": [{"filters": ["x"]}]},
        {"filterGroups": ["x"]},
        {"filterGroups": "x"},
        {"filterGroups": [{"filters": [where("hs_email_subject", "EQ", "x")]}] * 6},
        {"filterGroups": [{"filters": [where("hs_email_subject", "EQ", "x")] * 7}]},
        {"filterGroups": [{"filters": [where("hs_email_subject", "EQ", "x")] * 6}] * 4},
        {"limit": 201},
        {"limit": "ten"},
        {"after": "9999", "limit": 100},
        {"sorts": ["hs_timestamp", "hs_object_id"]},
        {"sorts": ["-nonsense"]},
        {"properties": ["x" * 3000]},
        [],
    ],
)
def test_a_search_that_is_not_as_documented_is_refused(ask: Ask, body: Any) -> None:
    check_error(ask(f"{OBJECTS}/emails/search", body), 400, "VALIDATION_ERROR")


def test_pages_and_sorts(ask: Ask, crm: Crm) -> None:
    for number in range(2, 8):
        crm.take(sent(message_id=f"<offer-{number}@acme.example>", subject=f"{number}"), Delivery(OLA, BCC, Route.BCC))
    subjects, after = [], "0"
    while after:
        answer = ask(f"{OBJECTS}/emails/search", {"limit": 3, "after": after, "sorts": ["-hs_object_id"]}).json()
        assert answer["total"] == 7
        subjects += [each["properties"]["hs_email_subject"] for each in answer["results"]]
        after = answer.get("paging", {}).get("next", {}).get("after", "")
    assert subjects == ["7", "6", "5", "4", "3", "2", "Offer"]


def test_the_newest_open_deals_of_a_contact(ask: Ask) -> None:
    filters = (where("associations.contact", "EQ", "1"), where("hs_is_closed", "EQ", "false"))
    for sort in ("-createdate", {"propertyName": "createdate", "direction": "DESCENDING"}):
        deals = search(ask, "0-3", *filters, sorts=[sort], limit=5, properties=["dealname", "hs_is_closed"])
        assert [deal["properties"]["dealname"] for deal in deals] == ["Bygg", "Båt"]


def test_a_contact_is_found_by_its_address(ask: Ask) -> None:
    (found,) = search(ask, "contacts", where("email", "EQ", "KARI@customer.example"))
    assert (found["properties"]["firstname"], found["properties"]["lastname"]) == ("Kari", "Nordmann")
    assert search(ask, "contacts", where("hs_additional_emails", "CONTAINS_TOKEN", KARI)) == []
    assert ask(f"{OBJECTS}/contacts/{KARI}", params={"idProperty": "email"}).json()["id"] == "1"


def test_a_batch_gives_what_it_finds_and_names_what_it_does_not(ask: Ask) -> None:
    body = {"idProperty": "email", "inputs": [{"id": KARI}, {"id": "x@y.example"}], "properties": ["email"]}
    answer = ask(f"{OBJECTS}/contacts/batch/read", body)
    assert answer.status_code == 207
    assert [each["properties"]["email"] for each in answer.json()["results"]] == [KARI]
    assert answer.json()["errors"][0]["context"]["ids"] == ["x@y.example"]
    assert ask(f"{OBJECTS}/companies/batch/read", {"inputs": [{"id": "1"}]}).status_code == 200
    check_error(ask(f"{OBJECTS}/companies/batch/read", {"inputs": []}), 400, "VALIDATION_ERROR")
    check_error(
        ask(f"{OBJECTS}/companies/batch/read", {"inputs": [{"id": "1"}], "idProperty": "name"}), 400, "VALIDATION_ERROR"
    )


def test_an_email_with_its_links(ask: Ask) -> None:
    email = ask(f"{OBJECTS}/emails/1", params={"associations": "contacts,companies,deals"}).json()
    links = {kind: [each["id"] for each in group["results"]] for kind, group in email["associations"].items()}
    assert links == {"contacts": ["1"], "companies": ["1"], "deals": ["1", "2"]}
    assert email["archived"] is False
    check_error(ask(f"{OBJECTS}/emails/99"), 404, "OBJECT_NOT_FOUND")
    check_error(ask(f"{OBJECTS}/emails/1", params={"associations": "moons"}), 400, "VALIDATION_ERROR")


def test_the_primary_company_is_marked(ask: Ask) -> None:
    (link,) = ask(f"{OBJECTS}/contacts/1/associations/companies").json()["results"]
    assert [kind["typeId"] for kind in link["associationTypes"]] == [1, 279]
    assert len(ask(f"{OBJECTS}/contacts/1/associations/deals").json()["results"]) == 3
    assert ask(f"{OBJECTS}/companies/1/associations/deals").json()["results"] == []


def upload(ask: Ask, content: bytes = b"\x00\r\n--b\xff", **more: str) -> requests.Response:
    fields = {"options": '{"access": "PRIVATE"}', "folderPath": "/x", **more}
    return ask("/files/2026-03/files", files={"file": ("å.bin", content, "image/png")},
               data={name: value for name, value in fields.items() if value})  # fmt: skip


PROPERTIES = {
    "hs_timestamp": "1772443800000",
    "hs_email_direction": "INCOMING_EMAIL",
    "hs_email_status": "SENT",
    "hs_email_subject": "Spørsmål",
    "hs_email_text": "Hei",
    "hs_email_headers": json.dumps(
        {"from": {"email": KARI, "firstName": "Kari", "lastName": "N"}, "to": [{"email": OLA}], "cc": [], "bcc": []}
    ),
    "hubspot_owner_id": "1",
}


def association(type_id: int, number: str) -> dict[str, Any]:
    kind = {"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": type_id}
    return {"to": {"id": number}, "types": [kind]}


def test_an_email_is_logged_with_its_file(ask: Ask, crm: Crm) -> None:
    file = upload(ask)
    assert (file.status_code, file.json()["access"]) == (201, "PRIVATE")
    body = {"properties": {**PROPERTIES, "hs_attachment_ids": file.json()["id"]},
            "associations": [association(198, "1"), association(186, "1"), association(210, "2")]}  # fmt: skip
    answer = ask(f"{OBJECTS}/emails", body)
    assert answer.status_code == 201
    email = next(each for each in crm.timeline(KARI) if each.id == int(answer.json()["id"]))
    assert (email.direction, email.sender, email.sender_name, email.to) == ("received", KARI, "Kari N", (OLA,))
    assert (email.subject, email.user, email.date) == ("Spørsmål", OLA, AT)
    assert (email.contacts, email.companies, email.deals) == ((KARI,), ("Customer AS",), ("Båt",))
    assert crm.attachment(email.attachments[0].id) == b"\x00\r\n--b\xff"
    assert email.attachments[0].filename == "å.bin"
    (found,) = search(ask, "emails", where("hs_email_subject", "EQ", "Spørsmål"))
    assert found["id"] == answer.json()["id"]


@pytest.mark.parametrize(
    "changes",
    [
        {"hs_timestamp": ""},
        {"hs_timestamp": "soon"},
        {"hs_email_direction": "SIDEWAYS"},
        {"hs_email_status": "LOST"},
        {"hs_email_headers": "{"},
        {"hs_email_headers": "[]"},
        {"hs_email_from_email": "x@y.example"},
        {"hs_attachment_ids": "99"},
        {"hubspot_owner_id": "99"},
        {"hs_email_text": 5},
    ],
    ids=str,
)
def test_an_email_that_is_not_as_documented_is_refused(ask: Ask, crm: Crm, changes: dict[str, Any]) -> None:
    answer = ask(f"{OBJECTS}/emails", {"properties": {**PROPERTIES, **changes}, "associations": []})
    check_error(answer, 400, "VALIDATION_ERROR")
    assert len(crm.timeline(KARI)) == 1


@pytest.mark.parametrize(
    "associations",
    [[association(198, "99")], [association(1, "1")], ["x"], "x", [{"to": {"id": "1"}, "types": []}],
     [{"to": {"id": "1"}, "types": [{"associationCategory": "MINE", "associationTypeId": 198}]}]],
    ids=str,
)  # fmt: skip
def test_an_association_that_is_none_is_refused(ask: Ask, crm: Crm, associations: Any) -> None:
    check_error(ask(f"{OBJECTS}/emails", {"properties": PROPERTIES, "associations": associations}), 400,
                "VALIDATION_ERROR")  # fmt: skip
    assert len(crm.timeline(KARI)) == 1


@pytest.mark.parametrize(
    "changes", [{"options": ""}, {"options": "{}"}, {"options": '{"access": "ALL"}'}, {"folderPath": ""},
                {"folderId": "1"}]
)  # fmt: skip
def test_an_upload_that_is_not_as_documented_is_refused(ask: Ask, changes: dict[str, str]) -> None:
    check_error(upload(ask, **changes), 400, "VALIDATION_ERROR")


def test_what_is_not_there_is_not_found(ask: Ask) -> None:
    check_error(ask("/crm/objects/2026-03"), 404, "OBJECT_NOT_FOUND")
    check_error(ask(f"{OBJECTS}/emails", data=b"{"), 400, "VALIDATION_ERROR")
    check_error(ask(f"{OBJECTS}/moons/search", {}), 400, "VALIDATION_ERROR")
    check_error(ask("/"), 404, "OBJECT_NOT_FOUND")


def test_a_body_of_absurd_length_is_refused(api: ApiServer) -> None:
    host, _, port = api.url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), 10) as connection:
        connection.sendall(b"POST /files/2026-03/files HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 400")


def test_a_port_that_is_taken_is_said(crm: Crm, api: ApiServer) -> None:
    with pytest.raises(CrmError, match="cannot listen"):
        ApiServer(crm, port=int(api.url.rpartition(":")[2]))


def test_a_connection_that_is_kept_does_not_keep_it_from_stopping(crm: Crm) -> None:
    with requests.Session() as session, ApiServer(crm) as server:
        session.get(f"{server.url}/", timeout=10)
    with pytest.raises(requests.ConnectionError):
        requests.get(f"{server.url}/", timeout=10)


def test_limits_by_the_second_ten_seconds_and_the_day() -> None:
    now = [0.0]
    limits = Limits(Allowed(in_ten_seconds=4, in_a_day=6, searches_in_a_second=2), lambda: now[0])

    def policy(*, search: bool) -> str:
        with pytest.raises(Problem) as refused:
            limits.take(search=search)
        assert refused.value.status == 429
        assert refused.value.body["errorType"] == "RATE_LIMIT"
        return str(refused.value.body["policyName"])

    assert limits.take(search=True) == {}
    limits.take(search=True)
    assert policy(search=True) == "SECONDLY"
    now[0] = 1.0
    assert limits.take(search=False)["X-HubSpot-RateLimit-Remaining"] == "1"
    assert limits.take(search=False)["X-HubSpot-RateLimit-Daily-Remaining"] == "2"
    assert policy(search=False) == "TEN_SECONDLY_ROLLING"
    now[0] = 11.0
    limits.take(search=False)
    limits.take(search=True)
    assert policy(search=False) == "DAILY"
    now[0] = 86_400.0
    assert limits.take(search=False)["X-HubSpot-RateLimit-Daily-Remaining"] == "5"


def test_the_limits_reach_the_client(crm: Crm) -> None:
    with ApiServer(crm, allowed=Allowed(in_ten_seconds=1)) as server:
        headers = {"Authorization": f"Bearer {add_token(crm, 'test')}"}
        first, second = (
            requests.get(f"{server.url}/account-info/2026-03/details", headers=headers, timeout=10) for _ in range(2)
        )
    assert first.headers["X-HubSpot-RateLimit-Remaining"] == "0"
    assert check_error(second, 429, "RATE_LIMITS")["policyName"] == "TEN_SECONDLY_ROLLING"


@given(st.binary(max_size=300), st.text(max_size=50))
def test_any_form_is_read(body: bytes, content_type: str) -> None:
    assert isinstance(form(content_type, body), dict)
    assert isinstance(form("multipart/form-data; boundary=b", b"--b\r\n" + body), dict)


SENT_PROPERTIES = {
    "hs_timestamp": "1772443800000",  # 2 March 2026, 09:30:00 UTC
    "hs_email_direction": "EMAIL",
    "hs_email_subject": "Price  list",
    "hs_email_headers": json.dumps({"from": {"email": "Ola@ACME.example"}, "to": [{"email": KARI}]}),
}


def log_through_api(ask: Ask, **changes: str) -> requests.Response:
    properties = {**SENT_PROPERTIES, **changes}
    return ask(f"{OBJECTS}/emails", {"properties": properties, "associations": [association(198, "1")]})


def by_mail(crm: Crm, date: str = "Mon, 02 Mar 2026 10:30:00 +0100", **changes: str) -> str:
    raw = sent(**{"subject": "Price list", "message_id": "<price@acme.example>", **changes})  # type: ignore[arg-type]
    head, _, rest = raw.partition(b"\r\nDate: ")
    dated = head + b"\r\nDate: " + date.encode() + b"\r\n" + rest.partition(b"\r\n")[2]
    return crm.take(dated, Delivery(OLA, BCC, Route.BCC)).outcome


def test_what_was_logged_without_its_message_id_is_known_by_its_header(ask: Ask, crm: Crm) -> None:
    assert log_through_api(ask).status_code == 201
    assert by_mail(crm) == "duplicate"
    assert len(crm.timeline(KARI)) == 2, "this one, and the one that stood there"


@pytest.mark.parametrize(
    "changes",
    [
        {"date": "Mon, 02 Mar 2026 10:30:01 +0100"},
        {"subject": "Prices"},
        {"to": "per@customer.example"},
        {"cc": "per@customer.example"},
    ],
    ids=str,
)
def test_another_email_is_not_taken_for_it(ask: Ask, crm: Crm, changes: dict[str, str]) -> None:
    log_through_api(ask)
    assert by_mail(crm, **changes) == "logged"


def test_what_was_logged_with_its_message_id_is_known_by_that_alone(ask: Ask, crm: Crm) -> None:
    for message_id in ("price@acme.example", "<price-2@acme.example>"):
        assert log_through_api(ask, hs_email_message_id=message_id).status_code == 201
    (found,) = search(ask, "emails", where("hs_email_message_id", "EQ", "<price@acme.example>"))
    assert by_mail(crm, subject="Changed on its way") == "duplicate"
    refused = log_through_api(ask, hs_email_message_id="<price@acme.example>")
    assert check_error(refused, 409, "CONFLICT")["message"].endswith(f"Existing ID: {found['id']}")
    assert by_mail(crm, message_id="<price-3@acme.example>") == "logged"


def test_what_came_by_mail_is_not_logged_again_through_the_api(ask: Ask, crm: Crm) -> None:
    assert by_mail(crm) == "logged"
    check_error(log_through_api(ask, hs_email_message_id="<price@acme.example>"), 409, "CONFLICT")


def test_two_that_differ_in_nothing_are_both_logged_as_they_were_asked_for(ask: Ask, crm: Crm) -> None:
    assert [log_through_api(ask).status_code for _ in range(2)] == [201, 201]
    assert by_mail(crm) == "duplicate"
