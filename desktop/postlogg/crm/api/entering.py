"""Logging an e-mail through the API, and storing the files that it carries."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from postlogg.crm.api.kinds import COMPANIES, CONTACTS, DEALS, EMAILS, shown
from postlogg.crm.api.multipart import Field
from postlogg.crm.api.problems import Problem, conflict, invalid
from postlogg.crm.api.search import moment
from postlogg.crm.identity import header_key, indexable
from postlogg.crm.tables import Email, StoredAttachment, UploadedFile, User

ROUTE = "api"
_KINDS_BY_TYPE = {198: CONTACTS, 186: COMPANIES, 210: DEALS}
_DIRECTIONS = {"EMAIL": "sent", "INCOMING_EMAIL": "received", "FORWARDED_EMAIL": "received"}
_STATUSES = ("BOUNCED", "FAILED", "SCHEDULED", "SENDING", "SENT", "")
_ACCESS = ("PRIVATE", "PUBLIC_NOT_INDEXABLE", "PUBLIC_INDEXABLE")
# What an e-mail is made of; the people are read from its headers, so the properties that show them cannot be set.
_WRITABLE = frozenset({
    "hs_timestamp", "hubspot_owner_id", "hs_email_direction", "hs_email_status", "hs_email_subject", "hs_email_text",
    "hs_email_html", "hs_attachment_ids", "hs_email_headers", "hs_email_message_id",
})  # fmt: skip

_WITH_KEY = select(Email.id).where(Email.message_key == bindparam("key"))


def create_email(session: Session, body: Mapping[str, Any]) -> dict[str, Any]:
    """Log it with its associations; the object. Raises Problem.

    Where the Message-ID is given it is known by that, as if it had come by SMTP; else by what its headers say, so that
    a blind copy that comes late is known to stand there already.
    """
    said = _properties(body)
    headers = _headers(said.get("hs_email_headers", "{}"))
    sender = _person(headers.get("from"))
    email = Email(
        message_id=_message_id(said.get("hs_email_message_id", "")),
        route=ROUTE,
        direction=_choice(said, "hs_email_direction", _DIRECTIONS),
        sender=sender["email"],
        sender_name=f"{sender['firstName']} {sender['lastName']}".strip(),
        to=[_person(each)["email"] for each in headers.get("to") or ()],
        cc=[_person(each)["email"] for each in headers.get("cc") or ()],
        subject=said.get("hs_email_subject", ""),
        date=_time(said.get("hs_timestamp", "")),
        text=said.get("hs_email_text", ""),
        html=said.get("hs_email_html", ""),
        user_id=_owner(session, said.get("hubspot_owner_id", "")),
        logged_at=datetime.now(UTC),
        attachments=[_attachment(session, each) for each in said.get("hs_attachment_ids", "").split(";") if each],
    )
    if said.get("hs_email_status", "") not in _STATUSES:
        raise invalid("There is no such status.", "INVALID_OPTION", propertyName="hs_email_status")
    email.message_key = _key(session, email)
    session.add(email)
    _associate(session, email, body.get("associations") or [])
    session.flush()
    return shown(EMAILS, email, sorted(_WRITABLE))


def _message_id(text: str) -> str:
    """As a header field has it: with its angle brackets, which the API's clients give or leave out."""
    bare = text.strip().strip("<>")
    return f"<{bare}>" if bare else ""


def _key(session: Session, email: Email) -> str:
    if email.message_id:
        key = indexable(email.message_id)
        if (number := session.scalar(_WITH_KEY, {"key": key})) is not None:
            raise conflict(f"The e-mail is logged already. Existing ID: {number}")
        return key
    key = header_key(email.direction, email.sender, (*email.to, *email.cc), email.subject, email.date)
    taken = not key or session.scalar(_WITH_KEY, {"key": key}) is not None
    return f"{ROUTE}:{uuid.uuid4()}" if taken else key


def _properties(body: Mapping[str, Any]) -> dict[str, str]:
    found = body.get("properties")
    if not isinstance(found, Mapping) or not all(isinstance(value, str) for value in found.values()):
        raise invalid("properties must be an object of texts.", "INVALID_TYPE", propertyName="properties")
    for name in found:
        if name not in _WRITABLE:
            raise invalid(f"The property “{name}” cannot be set.", "READ_ONLY_VALUE", propertyName=str(name))
    return {str(name): str(value) for name, value in found.items()}


def _headers(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    lists = (found.get("to", []), found.get("cc", [])) if isinstance(found, dict) else ()
    if not lists or not all(isinstance(each, list) for each in lists):
        raise invalid("The headers must be JSON within a text.", "INVALID_JSON", propertyName="hs_email_headers")
    return dict(found)


def _person(found: Any) -> dict[str, str]:
    values = found if isinstance(found, Mapping) else {}
    return {name: str(values.get(name) or "") for name in ("email", "firstName", "lastName")}


def _choice(said: Mapping[str, str], name: str, known: Mapping[str, str]) -> str:
    written = said.get(name, "EMAIL")
    if written not in known:
        raise invalid(f"There is no option “{written[:50]}”.", "INVALID_OPTION", propertyName=name)
    return known[written]


def _time(text: str) -> datetime:
    try:
        return moment(text)
    except (ValueError, OverflowError, OSError) as error:
        raise invalid("hs_timestamp is needed: milliseconds, or ISO 8601.", "INVALID_DATE",
                      propertyName="hs_timestamp") from error  # fmt: skip


def _owner(session: Session, text: str) -> int | None:
    if text and (not text.isdecimal() or session.get(User, int(text[:18])) is None):
        raise invalid("There is no such owner.", "INVALID_OWNER_ID", propertyName="hubspot_owner_id")
    return int(text) if text else None


def _attachment(session: Session, number: str) -> StoredAttachment:
    file = session.get(UploadedFile, int(number)) if number.isdecimal() and len(number) < 19 else None
    if file is None:
        raise invalid("There is no such file.", "INVALID_FILE_ID", propertyName="hs_attachment_ids")
    return StoredAttachment(
        filename=file.filename, content_type=file.content_type, size=file.size, stored=True, octets=file.octets
    )


def _associate(session: Session, email: Email, associations: Any) -> None:
    if not isinstance(associations, list):
        raise invalid("associations must be a list.", "INVALID_TYPE", propertyName="associations")
    for each in associations:
        kind, number = _link(each)
        row = session.get(kind.table, number)
        if row is None:
            raise invalid(f"There is no object {number} of the kind {kind.name}.", "INVALID_ASSOCIATION")
        rows = getattr(email, kind.name)
        if row not in rows:
            rows.append(row)


def _link(association: Any) -> tuple[Any, int]:
    try:
        number = association["to"]["id"]
        (kind,) = (_KINDS_BY_TYPE[each["associationTypeId"]] for each in association["types"])
        if all(each["associationCategory"] == "HUBSPOT_DEFINED" for each in association["types"]):
            return kind, int(str(number))
    except (KeyError, TypeError, ValueError) as error:
        raise _no_link() from error
    raise _no_link()


def _no_link() -> Problem:
    return invalid("An association has the id of an object and one type, from an e-mail to it.", "INVALID_ASSOCIATION")


def store_file(session: Session, fields: Mapping[str, Field]) -> dict[str, Any]:
    """Store an uploaded file. Raises Problem where a member is missing or odd."""
    file, options = fields.get("file"), fields.get("options")
    if file is None or options is None:
        raise invalid("An upload has a file and options.", "MISSING_MEMBER")
    if ("folderPath" in fields) == ("folderId" in fields):
        raise invalid("An upload has either folderPath or folderId.", "INVALID_FOLDER")
    try:
        access = str(json.loads(options.octets)["access"])
    except (ValueError, KeyError, TypeError) as error:
        raise invalid("options is JSON with the member access.", "INVALID_JSON") from error
    if access not in _ACCESS:
        raise invalid(f"There is no access “{access[:50]}”.", "INVALID_OPTION", propertyName="access")
    name = fields["fileName"].text if "fileName" in fields else file.filename
    return _stored(session, name or "file", file, access)


def _stored(session: Session, name: str, file: Field, access: str) -> dict[str, Any]:
    now = datetime.now(UTC)
    row = UploadedFile(
        filename=name,
        content_type=file.content_type or "application/octet-stream",
        access=access,
        size=len(file.octets),
        octets=file.octets,
        created_at=now,
    )
    session.add(row)
    session.flush()
    at = now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {"id": str(row.id), "name": name, "size": row.size, "access": access, "archived": False,
            "isUsableInContent": True, "createdAt": at, "updatedAt": at}  # fmt: skip
