"""What the API answered, read leniently: a member that is missing or odd is as good as empty."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from postlogg.confirmation.calls import PRIMARY_COMPANY

Answer = Mapping[str, Any]


def results(answer: Answer) -> list[Answer]:
    """The objects of a list."""
    found = answer.get("results")
    return [each for each in found if isinstance(each, Mapping)] if isinstance(found, list) else []


def identifier(found: Answer) -> str:
    """The id of an object, or an empty text."""
    return str(found.get("id") or "")


def value(found: Answer, name: str) -> str:
    """A property of an object, or an empty text."""
    properties = found.get("properties")
    return str(properties.get(name) or "") if isinstance(properties, Mapping) else ""


def linked(email: Answer, kind: str) -> list[str]:
    """The ids with which an e-mail is associated; ``kind`` is contacts, companies or deals."""
    links = email.get("associations")
    group = links.get(kind) if isinstance(links, Mapping) else None
    ids = [identifier(each) for each in results(group)] if isinstance(group, Mapping) else []
    return list(dict.fromkeys(filter(None, ids)))


def primary_company(answer: Answer) -> str:
    """The id of the company that is a contact's primary one, or an empty text."""
    for found in results(answer):
        types = found.get("associationTypes")
        if isinstance(types, list) and any(
            isinstance(each, Mapping) and each.get("typeId") == PRIMARY_COMPANY for each in types
        ):
            return str(found.get("toObjectId") or "")
    return ""


def contact_name(found: Answer) -> str:
    """How a contact is called; his address where he has no name."""
    name = " ".join(filter(None, (value(found, "firstname"), value(found, "lastname"))))
    return name or value(found, "email")


def moment(text: str) -> float | None:
    """A time as the API writes it (ISO 8601, or milliseconds) in seconds since the epoch, or None."""
    if text.isascii() and text.isdigit():
        return int(text[:16]) / 1000
    try:
        return datetime.fromisoformat(text).timestamp()
    except (ValueError, OverflowError):
        return None
