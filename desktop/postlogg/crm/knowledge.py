"""What the CRM knows about the people of messages: its side of the requirements."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, exists, literal, select, union_all

from postlogg.crm.attribution import Attribution
from postlogg.crm.tables import Account, DeletedAddress, LegalBasis, NeverLog, SenderAddress, User, chunks
from postlogg.mail.address import canonical, canonical_domain

# Of a domain name (RFC 1035 section 2.3.4 allows 127); a hostile one must not become thousands of questions.
_MAX_LABELS = 127


_USER, _DELETED, _BASIS, _PRIVACY = "user", "deleted", "basis", "privacy"


def _kind(name: str, value: Any) -> Select[Any]:
    return select(literal(name).label("kind"), value.label("value"))


_ADDRESSES: BindParameter[Any] = bindparam("addresses", expanding=True)
_KNOWN = union_all(
    _kind(_USER, User.address).where(User.address.in_(_ADDRESSES)),
    _kind(_USER, SenderAddress.address).where(SenderAddress.address.in_(_ADDRESSES)),
    _kind(_BASIS, LegalBasis.address).where(LegalBasis.address.in_(_ADDRESSES)),
    _kind(_DELETED, DeletedAddress.digest).where(DeletedAddress.digest.in_(bindparam("digests", expanding=True))),
    _kind(_PRIVACY, literal("")).where(exists().where(Account.privacy)),
)
_NEVER = select(NeverLog.pattern, NeverLog.user_id).where(NeverLog.pattern.in_(bindparam("forms", expanding=True)))


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


class Known:
    """What stands in the database about these addresses; read once for all messages that are taken together."""

    def __init__(self, connection: Connection, addresses: Iterable[str]) -> None:
        asked = sorted({canonical(address) for address in addresses})
        self.facts: set[tuple[str, str]] = set()
        for some in chunks(asked):
            found = connection.execute(_KNOWN, {"addresses": some, "digests": [digest(address) for address in some]})
            self.facts.update((kind, value) for kind, value in found)
        self.never: dict[str, set[int | None]] = {}
        for forms in chunks(sorted({form for address in asked for form in _forms(address)})):
            for pattern, user in connection.execute(_NEVER, {"forms": forms}):
                self.never.setdefault(pattern, set()).add(user)


class Knowledge:
    """A ``requirements.Party`` about one message's people: all of them are among those of ``known``."""

    def __init__(self, known: Known, attribution: Attribution) -> None:
        self._attribution, self._known = attribution, known.facts
        listed_by = {None, *(user.id for user in attribution.senders)}
        self._never = {pattern for pattern, users in known.never.items() if users & listed_by}

    def knows_sender(self, address: str) -> bool:
        """Whether it is an account address, a connected address, an alias or a team address."""
        return (_USER, canonical(address)) in self._known

    def has_personal_access(self, address: str) -> bool:
        """Whether the user whom the message counts for has it; where that is open, whether any of them has."""
        return any(user.personal_access for user in self._attribution.senders) if address else False

    def never_logs(self, address: str) -> bool:
        """Whether it stands on the account's list, or on the sending user's own."""
        return not self._never.isdisjoint(_forms(address))

    def permanently_deleted(self, address: str) -> bool:
        """Whether it was deleted for good."""
        return (_DELETED, digest(address)) in self._known

    def has_legal_basis(self, address: str) -> bool:
        """Whether one is recorded, or privacy is off."""
        return (_PRIVACY, "") not in self._known or (_BASIS, canonical(address)) in self._known
