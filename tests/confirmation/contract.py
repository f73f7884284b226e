"""The rules that HubSpot publishes for the requests that Postlogg makes, asked of each request as it came in.

Where its descriptions differ, the stricter one counts: what is right by that is right by the other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from postlogg.crm.api.multipart import form
from postlogg.crm.api.routes import Request

VERSION = "2026-03"
SEARCH = {"after", "filterGroups", "limit", "properties", "sorts"}
ASSOCIATIONS = {198, 186, 210}
OPERATORS = {"EQ", "BETWEEN", "CONTAINS_TOKEN"}
WRITABLE = {
    "hs_timestamp", "hubspot_owner_id", "hs_email_direction", "hs_email_status", "hs_email_subject", "hs_email_text",
    "hs_email_html", "hs_attachment_ids", "hs_email_headers", "hs_email_message_id",
}  # fmt: skip


def check(request: Request) -> None:
    """Raises AssertionError where the request breaks a rule."""
    rules = next(
        (rules for pattern, rules in _RULES if re.fullmatch(pattern, f"{request.method} {request.path}")), None
    )
    assert rules is not None, f"{request.method} {request.path} is not one of the calls that are documented"
    rules(request)


def _strings(values: Any) -> bool:
    return isinstance(values, list) and all(isinstance(value, str) for value in values)


def _nothing(request: Request) -> None:
    assert request.body == b""


def _search(request: Request) -> None:
    body = json.loads(request.body)
    assert set(body) == SEARCH
    assert len(request.body.decode()) <= 3000
    assert isinstance(body["after"], str)
    assert isinstance(body["limit"], int)
    assert 0 < body["limit"] <= 200
    assert _strings(body["sorts"])
    assert len(body["sorts"]) <= 1
    assert _strings(body["properties"])
    assert 0 < len(body["filterGroups"]) <= 5
    for group in body["filterGroups"]:
        assert set(group) == {"filters"}
        assert 0 < len(group["filters"]) <= 6
        for each in group["filters"]:
            assert each["operator"] in OPERATORS
            assert all(isinstance(value, str) and value for value in each.values())
            between = {"highValue"} if each["operator"] == "BETWEEN" else set()
            assert set(each) == {"propertyName", "operator", "value"} | between
            if each["propertyName"] == "hs_timestamp":
                assert re.fullmatch(r"\d{13}", each["value"])
                assert int(each["value"]) < int(each["highValue"])


def _several(request: Request) -> None:
    body = json.loads(request.body)
    assert {"inputs", "properties", "propertiesWithHistory"} <= set(body) <= {
        "inputs", "properties", "propertiesWithHistory", "idProperty",
    }  # fmt: skip
    assert 0 < len(body["inputs"]) <= 100
    assert all(set(each) == {"id"} and isinstance(each["id"], str) and each["id"] for each in body["inputs"])
    assert _strings(body["properties"])
    assert body["propertiesWithHistory"] == []


def _create(request: Request) -> None:
    body = json.loads(request.body)
    assert set(body) == {"properties", "associations"}
    assert set(body["properties"]) <= WRITABLE
    assert all(isinstance(value, str) for value in body["properties"].values())
    assert re.fullmatch(r"\d{13}", body["properties"]["hs_timestamp"])
    assert body["properties"]["hs_email_direction"] in ("EMAIL", "INCOMING_EMAIL")
    headers = json.loads(body["properties"]["hs_email_headers"])
    assert set(headers) == {"from", "sender", "to", "cc", "bcc"}
    assert isinstance(body["associations"], list)
    for each in body["associations"]:
        assert isinstance(each["to"]["id"], str)
        (kind,) = each["types"]
        assert kind["associationCategory"] == "HUBSPOT_DEFINED"
        assert kind["associationTypeId"] in ASSOCIATIONS


def _upload(request: Request) -> None:
    fields = form(request.content_type, request.body)
    assert set(fields) == {"file", "options", "folderPath", "fileName"}
    assert json.loads(fields["options"].text) == {"access": "PRIVATE"}
    assert fields["folderPath"].text.startswith("/")


def _links(request: Request) -> None:
    _nothing(request)
    assert set(request.query.get("associations", "contacts").split(",")) <= {"contacts", "companies", "deals"}


_OBJECTS = f"/crm/objects/{VERSION}"
_RULES: tuple[tuple[str, Callable[[Request], None]], ...] = (
    (f"GET /account-info/{VERSION}/details", _nothing),
    (f"GET /crm/owners/{VERSION}", _nothing),
    (f"POST {_OBJECTS}/(contacts|emails|0-3)/search", _search),
    (f"POST {_OBJECTS}/(contacts|companies|0-3)/batch/read", _several),
    (rf"GET {_OBJECTS}/contacts/\d+/associations/companies", _nothing),
    (rf"GET {_OBJECTS}/emails/\d+", _links),
    (f"POST {_OBJECTS}/emails", _create),
    (f"POST /files/{VERSION}/files", _upload),
)
