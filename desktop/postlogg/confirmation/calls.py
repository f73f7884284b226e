"""What is asked of the API, as plain values: path, query and body of each call.

Source: HubSpot's public documentation of its API. Of two readings the stricter one is followed: all five members of a
search, and identifiers, property values and times (milliseconds since the epoch) as strings.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

API_VERSION = "2026-03"

CONTACTS, COMPANIES, DEALS, EMAILS = "contacts", "companies", "0-3", "emails"
READ_CONTACTS, READ_EMAILS = "crm.objects.contacts.read", "sales-email-read"
READ_COMPANIES, READ_DEALS = "crm.objects.companies.read", "crm.objects.deals.read"
READ_OWNERS, WRITE_CONTACTS, FILES = "crm.objects.owners.read", "crm.objects.contacts.write", "files"
SCOPES = (READ_CONTACTS, READ_EMAILS, READ_COMPANIES, READ_DEALS, READ_OWNERS)
"""To ask for in order to confirm; to log through the API, also WRITE_CONTACTS and FILES."""

EMAIL_TO_CONTACT, EMAIL_TO_COMPANY, EMAIL_TO_DEAL, PRIMARY_COMPANY = 198, 186, 210, 1
"""Association types that HubSpot defines."""

TIME_TOLERANCE_SECONDS = 120
MAX_INPUTS = 100
NEWEST_DEALS = 5
UPLOAD_FOLDER = "/postlogg"
# A search's body may have 3,000 characters: two such ids in both their forms, each character escaped, and the rest.
MAX_MESSAGE_ID = 300

_NAMED_BY = {CONTACTS: ["firstname", "lastname", "email"], COMPANIES: ["name"], DEALS: ["dealname"]}
_SCOPES = {
    CONTACTS: (READ_CONTACTS,), COMPANIES: (READ_COMPANIES,), DEALS: (READ_DEALS,),
    EMAILS: (READ_CONTACTS, READ_EMAILS),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Upload:
    """A file to send; ``octets`` as they are."""

    filename: str
    content_type: str
    octets: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Call:
    """A request. ``scopes``: what the token needs for it; ``creates``: to send it twice may do it twice."""

    method: str
    path: str
    scopes: tuple[str, ...] = ()
    query: Mapping[str, str] = field(default_factory=dict)
    body: Mapping[str, Any] | None = None
    form: Mapping[str, str] = field(default_factory=dict)
    upload: Upload | None = None
    creates: bool = False

    @property
    def is_search(self) -> bool:
        """Searches have a limit of their own."""
        return self.path.endswith("/search")


def account() -> Call:
    """Number, region and time zone of the account that the token is for."""
    return Call("GET", f"/account-info/{API_VERSION}/details")


def owner(address: str) -> Call:
    """The owner with this e-mail address."""
    return Call("GET", f"/crm/owners/{API_VERSION}", (READ_OWNERS,), {"email": address, "limit": "1"})


def emails_by_message_id(message_ids: Iterable[str]) -> Call | None:
    """The logged e-mails with one of these Message-IDs, of which at most two are asked for, each with and without its
    angle brackets; None where there is none that can be asked for."""
    usable = [one for one in dict.fromkeys(message_ids) if len(one.strip("<>")) and _can_be_asked_for(one)][:2]
    forms = dict.fromkeys(form for one in usable for form in (one, one.strip("<>")))
    groups = [[_filter("hs_email_message_id", "EQ", form)] for form in forms]
    return _search(EMAILS, groups, ["hs_timestamp", "hs_email_subject"], limit=10) if groups else None


def _can_be_asked_for(message_id: str) -> bool:
    return len(message_id) <= MAX_MESSAGE_ID and message_id.isascii() and message_id.isprintable()


def emails_of_contact(contact_id: str, at: float) -> Call:
    """The e-mails on a contact around a time (seconds since the epoch)."""
    tolerance = TIME_TOLERANCE_SECONDS
    around = {**_filter("hs_timestamp", "BETWEEN", millis(at - tolerance)), "highValue": millis(at + tolerance)}
    filters = [_filter("associations.contact", "EQ", contact_id), around]
    return _search(EMAILS, [filters], ["hs_timestamp", "hs_email_subject"], limit=100)


def email_with_links(email_id: str) -> Call:
    """A logged e-mail with the ids of what it is associated with."""
    query = {"associations": "contacts,companies,deals", "properties": "hs_timestamp,hs_email_subject"}
    return Call("GET", f"{_objects(EMAILS)}/{email_id}", _SCOPES[EMAILS], query)


def contact_with_address(address: str) -> Call:
    """The contact with this address as its first or as a further one."""
    groups = [[_filter("email", "EQ", address)], [_filter("hs_additional_emails", "CONTAINS_TOKEN", address)]]
    return _search(CONTACTS, groups, _NAMED_BY[CONTACTS], limit=1)


def contacts_by_address(addresses: Sequence[str]) -> Call:
    """Those contacts that have one of these (at most MAX_INPUTS) as their first address."""
    return _read(CONTACTS, addresses[:MAX_INPUTS], id_property="email")


def names(kind: str, ids: Sequence[str]) -> Call:
    """What these contacts, companies or deals (at most MAX_INPUTS) are called."""
    return _read(kind, ids[:MAX_INPUTS])


def companies_of_contact(contact_id: str) -> Call:
    """A contact's companies with the types of their association."""
    path = f"{_objects(CONTACTS)}/{contact_id}/associations/{COMPANIES}"
    return Call("GET", path, (READ_CONTACTS, READ_COMPANIES))


def newest_open_deals(contact_id: str) -> Call:
    """The deals on which HubSpot logs an e-mail of this contact."""
    filters = [_filter("associations.contact", "EQ", contact_id), _filter("hs_is_closed", "EQ", "false")]
    return _search(DEALS, [filters], ["dealname"], sorts=["-createdate"], limit=NEWEST_DEALS)


def upload(file: Upload) -> Call:
    """Store a file that only the account's users may open."""
    form = {"options": json.dumps({"access": "PRIVATE"}), "folderPath": UPLOAD_FOLDER, "fileName": file.filename}
    return Call("POST", f"/files/{API_VERSION}/files", (FILES,), form=form, upload=file, creates=True)


def create_email(properties: Mapping[str, str], links: Mapping[int, Sequence[str]]) -> Call:
    """Log an e-mail; ``links``: for each association type the ids."""
    associations = [
        {
            "to": {"id": each},
            "types": [{"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": type_id}],
        }
        for type_id, ids in links.items()
        for each in dict.fromkeys(ids)
    ]
    body = {"properties": dict(properties), "associations": associations}
    return Call("POST", _objects(EMAILS), (WRITE_CONTACTS,), body=body, creates=True)


def millis(at: float) -> str:
    """Seconds since the epoch as the API has them."""
    return str(round(at * 1000))


def _objects(kind: str) -> str:
    return f"/crm/objects/{API_VERSION}/{kind}"


def _filter(name: str, operator: str, value: str) -> dict[str, str]:
    return {"propertyName": name, "operator": operator, "value": value}


def _search(
    kind: str, groups: Iterable[list[dict[str, str]]], properties: list[str], *, sorts: Sequence[str] = (), limit: int
) -> Call:
    body = {
        "filterGroups": [{"filters": filters} for filters in groups],
        "properties": properties,
        "sorts": list(sorts),
        "limit": limit,
        "after": "0",
    }
    return Call("POST", f"{_objects(kind)}/search", _SCOPES[kind], body=body)


def _read(kind: str, ids: Sequence[str], id_property: str = "") -> Call:
    body = {
        "inputs": [{"id": each} for each in ids],
        "properties": _NAMED_BY[kind],
        "propertiesWithHistory": [],
        **({"idProperty": id_property} if id_property else {}),
    }
    return Call("POST", f"{_objects(kind)}/batch/read", _SCOPES[kind], body=body)
