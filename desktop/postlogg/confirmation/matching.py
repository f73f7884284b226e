"""Whether an e-mail in the CRM is the one that was handed over, where its Message-ID does not tell."""

from __future__ import annotations

from dataclasses import dataclass

from postlogg.confirmation.answers import Answer, identifier, moment, value
from postlogg.confirmation.calls import TIME_TOLERANCE_SECONDS
from postlogg.mail.forwarded_subject import Kind, kind, original_subject

_MAX_PREFIXES = 10


@dataclass(frozen=True, slots=True)
class Wanted:
    """A message as the CRM may show it. ``message_ids``: the original's, and the one under which it was submitted;
    ``at``: its date in seconds since the epoch."""

    message_ids: tuple[str, ...]
    contact: str
    subject: str
    at: float


@dataclass(frozen=True, slots=True)
class Found:
    """Where the CRM shows it: the e-mail's id there, the names of contact and company (or empty) and of the deals."""

    id: str
    contact: str = ""
    company: str = ""
    deals: tuple[str, ...] = ()

    @property
    def detail(self) -> str:
        """``Kari Nordmann · Acme AS · 2 deals``."""
        number = len(self.deals)
        deals = f"{number} deal{'s' if number > 1 else ''}" if number else ""
        return " · ".join(filter(None, (self.contact, self.company, deals)))


def matching(emails: list[Answer], wanted: Wanted) -> str:
    """The id of the e-mail with this subject that is nearest in time, within the tolerance; or an empty text."""
    subject = bare_subject(wanted.subject)
    near = [
        (distance, identifier(email))
        for email in emails
        if bare_subject(value(email, "hs_email_subject")) == subject
        and (at := moment(value(email, "hs_timestamp"))) is not None
        and (distance := abs(at - wanted.at)) <= TIME_TOLERANCE_SECONDS
    ]
    return min(near)[1] if near else ""


def bare_subject(subject: str) -> str:
    """The subject without prefixes of replies and forwards in any language, in a form to compare."""
    text = " ".join(subject.split())
    for _ in range(_MAX_PREFIXES):
        match kind(text):
            case Kind.FORWARD | Kind.EITHER:
                text = original_subject(text) or ""
            case Kind.REPLY:
                text = text.replace("：", ":", 1).partition(":")[2].strip()
            case Kind.UNKNOWN:
                break
    return text.casefold()
