"""The kinds of objects: their properties, what a search may ask for, and an object as the API shows it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, String, func, null, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql import case

from postlogg.crm.api import tokens
from postlogg.crm.tables import Base, Company, Contact, Deal, Email, contact_deals

Column = ColumnElement[Any] | InstrumentedAttribute[Any]

_ALWAYS = ("hs_object_id", "createdate", "hs_createdate", "lastmodifieddate", "hs_lastmodifieddate")
_DIRECTIONS = {"sent": "EMAIL", "received": "INCOMING_EMAIL"}
_UNKNOWN_TIME = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True)
class Kind:
    """``columns``: the properties that a search may ask for; ``values``: the properties of an object, the usual ones
    being shown unasked; ``associated``: for a kind in the singular, the condition that an object is linked with an id;
    ``unique``: a property beside the id that names one object."""

    name: str
    type_id: str
    table: type[Base]
    scopes: tuple[str, ...]
    values: Callable[[Any], dict[str, str | None]]
    usual: Sequence[str]
    columns: Mapping[str, Column]
    made: Callable[[Any], datetime] = lambda row: row.created_at
    associated: Mapping[str, Callable[[int], ColumnElement[bool]]] = field(default_factory=dict)
    unique: str = ""

    @property
    def id(self) -> Column:
        """The column of the ids."""
        return self.columns["hs_object_id"]


def shown(kind: Kind, row: Any, wanted: Iterable[str] = ()) -> dict[str, Any]:
    """An object with the properties that were asked for; one that the CRM does not have is null."""
    made = iso(kind.made(row))
    values = {**dict.fromkeys(_ALWAYS, made), "hs_object_id": str(row.id), **kind.values(row)}
    names = dict.fromkeys([*(wanted or kind.usual), "hs_object_id", "createdate", "lastmodifieddate"])
    return {
        "id": str(row.id),
        "properties": {name: values.get(name) for name in names},
        "createdAt": made,
        "updatedAt": made,
        "archived": False,
    }


def iso(at: datetime) -> str:
    """``2026-03-02T09:30:00.000Z``."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def split_name(name: str) -> tuple[str, str]:
    """First name and last name."""
    first, _, last = name.strip().rpartition(" ")
    return (first, last) if first else (last, "")


def _contact(row: Contact) -> dict[str, str | None]:
    first, last = split_name(row.name)
    return {"email": row.address, "firstname": first or None, "lastname": last or None}


def _company(row: Company) -> dict[str, str | None]:
    return {"name": row.name}


def _deal(row: Deal) -> dict[str, str | None]:
    return {"dealname": row.name, "hs_is_closed": "false" if row.is_open else "true"}


def _email(row: Email) -> dict[str, str | None]:
    first, last = split_name(row.sender_name)
    return {
        "hs_timestamp": iso(row.date or row.logged_at),
        "hs_email_subject": row.subject,
        "hs_email_text": row.text,
        "hs_email_html": row.html,
        "hs_email_direction": _DIRECTIONS.get(row.direction),
        "hs_email_status": "SENT",
        "hs_email_message_id": row.message_id or None,
        "hs_email_headers": json.dumps(_headers(row), ensure_ascii=False),
        "hs_email_from_email": row.sender,
        "hs_email_from_firstname": first or None,
        "hs_email_from_lastname": last or None,
        "hs_email_to_email": ";".join(row.to),
        "hs_email_cc_email": ";".join(row.cc),
        "hs_attachment_ids": ";".join(str(file.id) for file in row.attachments) or None,
        "hubspot_owner_id": str(row.user_id) if row.user_id else None,
    }


def _headers(row: Email) -> dict[str, Any]:
    first, last = split_name(row.sender_name)
    to, cc = ([{"email": address} for address in addresses] for addresses in (row.to, row.cc))
    return {"from": {"email": row.sender, "firstName": first, "lastName": last}, "to": to, "cc": cc, "bcc": []}


CONTACTS = Kind(
    "contacts", "0-1", Contact, (tokens.CONTACTS,), _contact, ("email", "firstname", "lastname"),
    {"hs_object_id": Contact.id, "email": Contact.address, "createdate": Contact.created_at,
     "hs_additional_emails": type_coerce(null(), String())},
    unique="email",
)  # fmt: skip
COMPANIES = Kind(
    "companies", "0-2", Company, (tokens.COMPANIES,), _company, ("name",),
    {"hs_object_id": Company.id, "name": Company.name}, made=lambda row: _UNKNOWN_TIME,
)  # fmt: skip
DEALS = Kind(
    "deals", "0-3", Deal, (tokens.DEALS,), _deal, ("dealname",),
    {"hs_object_id": Deal.id, "dealname": Deal.name, "createdate": Deal.created_at,
     "hs_is_closed": case((Deal.is_open, "false"), else_="true")},
    associated={"contact": lambda number: Deal.id.in_(
        select(contact_deals.c.deal_id).where(contact_deals.c.contact_id == number))},
)  # fmt: skip
EMAILS = Kind(
    "emails", "0-49", Email, (tokens.CONTACTS, tokens.EMAILS), _email, ("hs_timestamp", "hs_email_subject"),
    {"hs_object_id": Email.id, "hs_timestamp": func.coalesce(Email.date, Email.logged_at),
     "hs_createdate": Email.logged_at, "hs_email_subject": Email.subject, "hs_email_message_id": Email.message_id,
     "hs_email_from_email": Email.sender},
    made=lambda row: row.logged_at,
    associated={"contact": lambda number: Email.contacts.any(Contact.id == number),
                "company": lambda number: Email.companies.any(Company.id == number),
                "deal": lambda number: Email.deals.any(Deal.id == number)},
)  # fmt: skip
KINDS = {name: kind for kind in (CONTACTS, COMPANIES, DEALS, EMAILS) for name in (kind.name, kind.type_id)}
