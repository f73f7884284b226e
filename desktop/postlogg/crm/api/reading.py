"""Reading what is known by its id: one object with its links, several at once, the links alone; account and owners."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from postlogg.crm.api.kinds import EMAILS, KINDS, Kind, iso, shown, split_name
from postlogg.crm.api.problems import invalid, not_found
from postlogg.crm.tables import Account, ContactCompany, User, contact_deals
from postlogg.mail.address import canonical

MAX_INPUTS = 100
PRIMARY_COMPANY, ANY_COMPANY, CONTACT_TO_DEAL = 1, 279, 4
EMAIL_LINKS = {"contacts": 198, "companies": 186, "deals": 210}
"""For each kind the association type from an e-mail."""
_REGION = "na1"
_UNKNOWN_TIME = "1970-01-01T00:00:00.000Z"

Link = tuple[int, list[tuple[int, str]]]
"""The other object's id, and the association's types: number and label."""


def details(session: Session) -> dict[str, Any]:
    """The account. Its number is 0 where it is not made of digits, for the API has a number there."""
    number = session.scalars(select(Account.number)).one()
    return {
        "portalId": int(number) if number.isdecimal() else 0,
        "accountType": "STANDARD",
        "timeZone": "UTC",
        "companyCurrency": "EUR",
        "additionalCurrencies": [],
        "utcOffset": "+00:00",
        "utcOffsetMilliseconds": 0,
        "uiDomain": "localhost",
        "dataHostingLocation": _REGION,
    }


def owners(session: Session, email: str) -> dict[str, Any]:
    """The account's users; with ``email`` the one with that address."""
    query = select(User).order_by(User.id)
    rows = session.scalars(query.where(User.address == canonical(email)) if email else query)
    return {"results": [_owner(row) for row in rows]}


def _owner(row: User) -> dict[str, Any]:
    first, last = split_name(row.name)
    return {
        "id": str(row.id), "userId": row.id, "userIdIncludingInactive": row.id, "type": "PERSON",
        "email": row.address, "firstName": first, "lastName": last, "archived": False,
        "createdAt": _UNKNOWN_TIME, "updatedAt": _UNKNOWN_TIME,
    }  # fmt: skip


def one(session: Session, kind: Kind, name: str, query: Mapping[str, str]) -> dict[str, Any]:
    """An object with the properties and the associations that the query names. Raises Problem."""
    row = _row(session, kind, name, query.get("idProperty", ""))
    if row is None:
        raise not_found(f"There is no object {name[:50]} of the kind {kind.name}.")
    wanted = [each for each in query.get("associations", "").split(",") if each]
    found = {to: _associated(session, kind, row.id, to) for to in wanted}
    associations = {to: {"results": each} for to, each in found.items() if each}
    properties = [each for each in query.get("properties", "").split(",") if each]
    return {**shown(kind, row, properties), **({"associations": associations} if associations else {})}


def _associated(session: Session, kind: Kind, number: int, to: str) -> list[dict[str, str]]:
    label = f"{kind.name[:-1]}_to_{_kind(to).name}"
    return [{"id": str(other), "type": label} for other, _ in links(session, kind, number, _kind(to))]


def several(session: Session, kind: Kind, body: Mapping[str, Any]) -> tuple[dict[str, Any], bool]:
    """The objects of a batch, and whether each was found. Raises Problem."""
    inputs = body.get("inputs")
    if not isinstance(inputs, list) or not 0 < len(inputs) <= MAX_INPUTS:
        raise invalid(f"A batch has one to {MAX_INPUTS} inputs.", "INVALID_INPUTS")
    names = [str(each.get("id")) for each in inputs if isinstance(each, Mapping)]
    by, wanted = str(body.get("idProperty") or ""), [str(name) for name in body.get("properties") or ()]
    rows = {name: _row(session, kind, name, by) for name in dict.fromkeys(names)}
    missing = [name for name, row in rows.items() if row is None]
    errors = [{"status": "error", "category": "OBJECT_NOT_FOUND", "message": "Some objects were not found.",
               "context": {"ids": missing}}]  # fmt: skip
    now = iso(datetime.now(UTC))
    answer = {
        "status": "COMPLETE",
        "results": [shown(kind, row, wanted) for row in rows.values() if row is not None],
        "startedAt": now,
        "completedAt": now,
        **({"numErrors": 1, "errors": errors} if missing else {}),
    }
    return answer, not missing


def _row(session: Session, kind: Kind, name: str, id_property: str) -> Any:
    if id_property not in ("", "hs_object_id", kind.unique):
        raise invalid(f"“{id_property}” does not name one object.", "INVALID_ID_PROPERTY", propertyName=id_property)
    if id_property and id_property == kind.unique:
        return session.scalar(select(kind.table).where(kind.columns[kind.unique] == canonical(name)))
    return session.get(kind.table, int(name)) if name.isdecimal() and len(name) < 19 else None


def linked_page(session: Session, kind: Kind, name: str, to: str) -> dict[str, Any]:
    """The links of one object to those of another kind, with their types. Raises Problem."""
    row = _row(session, kind, name, "")
    if row is None:
        raise not_found(f"There is no object {name[:50]} of the kind {kind.name}.")
    return {
        "results": [
            {
                "toObjectId": str(other),
                "associationTypes": [
                    {"category": "HUBSPOT_DEFINED", "typeId": number, "label": label} for number, label in types
                ],
            }
            for other, types in links(session, kind, row.id, _kind(to))
        ]
    }


def links(session: Session, kind: Kind, number: int, to: Kind) -> Sequence[Link]:
    """The links that the CRM has between these kinds; between others there are none."""
    match kind, to:
        case (Kind(name="contacts"), Kind(name="companies")):
            return _companies_of(session, number)
        case (Kind(name="contacts"), Kind(name="deals")):
            query = select(contact_deals.c.deal_id).where(contact_deals.c.contact_id == number)
            return [(other, [(CONTACT_TO_DEAL, "")]) for other in session.scalars(query)]
        case (Kind(name="emails"), _) if to.name in EMAIL_LINKS:
            email = session.get_one(EMAILS.table, number)
            return [(row.id, [(EMAIL_LINKS[to.name], "")]) for row in getattr(email, to.name)]
    return []


def _companies_of(session: Session, number: int) -> Sequence[Link]:
    rows = session.scalars(select(ContactCompany).where(ContactCompany.contact_id == number))
    primary = [(PRIMARY_COMPANY, "Primary")]
    return [(row.company_id, [*(primary if row.is_primary else []), (ANY_COMPANY, "")]) for row in rows]


def _kind(name: str) -> Kind:
    found = KINDS.get(name)
    if found is None:
        raise invalid(f"There is no kind of objects called “{name[:50]}”.", "INVALID_OBJECT_TYPE")
    return found
