"""Access tokens and their scopes."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from postlogg.crm.account import Crm
from postlogg.crm.api.problems import missing_scopes, unauthenticated
from postlogg.crm.tables import ApiToken
from postlogg.errors import CrmError

CONTACTS, EMAILS, COMPANIES = "crm.objects.contacts.read", "sales-email-read", "crm.objects.companies.read"
DEALS, OWNERS = "crm.objects.deals.read", "crm.objects.owners.read"
WRITE, FILES = "crm.objects.contacts.write", "files"
ALL_SCOPES = (CONTACTS, EMAILS, COMPANIES, DEALS, OWNERS, WRITE, FILES)


def add_token(crm: Crm, name: str, scopes: Sequence[str] = ALL_SCOPES) -> str:
    """A new token, which cannot be shown again. Raises CrmError where there is no such scope."""
    unknown = [scope for scope in scopes if scope not in ALL_SCOPES]
    if unknown:
        raise CrmError(f"There is no scope {unknown[0]}. There are: {', '.join(ALL_SCOPES)}.")
    token = secrets.token_urlsafe(32)
    with crm.transaction() as session:
        session.add(ApiToken(digest=_digest(token), name=name, scopes=list(scopes), created_at=datetime.now(UTC)))
    return token


def require(session: Session, authorization: str, scopes: Sequence[str]) -> None:
    """Raises Problem unless the header field's token has one of the scopes; without any scope named, any token will
    do."""
    scheme, _, token = authorization.strip().partition(" ")
    known = session.get(ApiToken, _digest(token.strip())) if scheme.lower() == "bearer" else None
    if known is None:
        raise unauthenticated()
    if scopes and not set(scopes) & set(known.scopes):
        raise missing_scopes(scopes)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
