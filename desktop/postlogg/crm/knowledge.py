"""What the CRM knows about one message's people: its side of the requirements."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from postlogg.crm.attribution import Attribution
from postlogg.crm.tables import Account, DeletedAddress, LegalBasis, NeverLog, SenderAddress, User
from postlogg.mail.address import canonical, canonical_domain

# Databases limit the number of parameters of a query.
_AT_ONCE = 500

# Of a domain name (RFC 1035 section 2.3.4 allows 127); a hostile one must not become thousands of questions.
_MAX_LABELS = 127


def digest(address: str) -> str:
    """How a permanently deleted address is remembered."""
    return hashlib.sha256(canonical(address).encode("utf-8", "surrogatepass")).hexdigest()


def never_log_form(pattern: str) -> str:
    """A never-log entry as it is kept: an address in comparison form, or a bare domain for all that ends with it."""
    name, _, rest = pattern.strip().rpartition("@")
    return canonical(pattern) if name and name != "*" else canonical_domain(rest.removeprefix("*."))


def _forms(address: str) -> list[str]:
    """The never-log entries that mean this address: itself, its domain and the domains above."""
    domain = canonical(address).rpartition("@")[2]
    labels = domain.split(".")[-_MAX_LABELS:]
    return [canonical(address), *(".".join(labels[at:]) for at in range(len(labels)))]


class Knowledge:
    """A ``requirements.Party`` that answers from the database about the given addresses."""

    def __init__(self, session: Session, attribution: Attribution, addresses: Iterable[str]) -> None:
        asked = sorted({canonical(address) for address in addresses})
        self._attribution = attribution
        self._users = _found(session, select(User.address), User.address, asked)
        self._users |= _found(session, select(SenderAddress.address), SenderAddress.address, asked)
        digests = [digest(address) for address in asked]
        self._deleted = _found(session, select(DeletedAddress.digest), DeletedAddress.digest, digests)
        self._with_basis = _found(session, select(LegalBasis.address), LegalBasis.address, asked)
        self._privacy = bool(session.scalar(select(Account.privacy)))
        senders = [user.id for user in attribution.senders]
        listed = select(NeverLog.pattern).where(or_(NeverLog.user_id.is_(None), NeverLog.user_id.in_(senders)))
        forms = sorted({form for address in asked for form in _forms(address)})
        self._never = _found(session, listed, NeverLog.pattern, forms)

    def knows_sender(self, address: str) -> bool:
        """Whether it is an account address, a connected address, an alias or a team address."""
        return canonical(address) in self._users

    def has_personal_access(self, address: str) -> bool:
        """Whether the user whom the message counts for has it; where that is open, whether any of them has."""
        return any(user.personal_access for user in self._attribution.senders) if address else False

    def never_logs(self, address: str) -> bool:
        """Whether it stands on the account's list, or on the sending user's own."""
        return not self._never.isdisjoint(_forms(address))

    def permanently_deleted(self, address: str) -> bool:
        """Whether it was deleted for good."""
        return digest(address) in self._deleted

    def has_legal_basis(self, address: str) -> bool:
        """Whether one is recorded, or privacy is off."""
        return not self._privacy or canonical(address) in self._with_basis


def _found(session: Session, query: Select[Any], column: InstrumentedAttribute[str], wanted: list[str]) -> set[str]:
    found: set[str] = set()
    for at in range(0, len(wanted), _AT_ONCE):
        found.update(session.scalars(query.where(column.in_(wanted[at : at + _AT_ONCE]))))
    return found
