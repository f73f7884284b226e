"""By what an e-mail is known, so that it stands in the CRM once: its Message-ID, or else what its header says."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime

from postlogg.crm.tables import storable
from postlogg.mail.address import canonical

# PostgreSQL indexes at most some 2,700 octets.
MAX_KEY = 2000
_MAX_CHARACTERS = 1200


def indexable(key: str) -> str:
    """A Message-ID as it stands in the database, which can index it: one in thousands of octets as its digest."""
    octets = key.encode("utf-8", "replace")
    return storable(key)[:_MAX_CHARACTERS] if len(octets) <= MAX_KEY else _digest("sha256", octets)


def header_key(direction: str, sender: str, people: Iterable[str], subject: str, date: datetime | None) -> str:
    """What an e-mail is known by that was entered without its Message-ID; empty where it has no sender or no date.

    The date counts to the second and not within a tolerance: of two short e-mails with one subject that were sent
    within a minute, both belong in the CRM. ``people`` are those of To and Cc, in any order; ``date`` is aware.
    """
    if not sender or date is None:
        return ""
    facts = (
        direction, canonical(sender), str(int(date.timestamp())), " ".join(subject.split()),
        *sorted(set(map(canonical, people))),
    )  # fmt: skip
    return _digest("header", "\0".join(facts).encode("utf-8", "replace"))


def _digest(kind: str, octets: bytes) -> str:
    return f"{kind}:{hashlib.sha256(octets).hexdigest()}"
