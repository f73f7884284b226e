"""What a user may do with an entry, and the doing of it. Each gives the sentence that tells how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from postlogg.journal import Confirmations, Entry, EventKind
from postlogg.journal.outbox import RETRYABLE, WITHDRAWABLE
from postlogg.mail.address import first_match
from postlogg.model import Reason, State
from postlogg.ui.desk import Desk
from postlogg.wording import sentence_text

# Asking for these would change nothing: they are in the CRM already, or cannot go there.
_IN_VAIN = frozenset({
    Reason.BCC_BY_HAND, Reason.FORWARDED_BY_HAND, Reason.OWN_SUBMISSION, Reason.DRAFT, Reason.ENCRYPTED,
    Reason.NO_RECIPIENT, Reason.FAILURE_NOTICE,
})  # fmt: skip


def can_log(entry: Entry) -> bool:
    """Whether the user may ask for it to be logged (now)."""
    if entry.state is None:
        return not entry.asked and entry.reason not in _IN_VAIN
    return entry.state in (State.HELD, State.WITHDRAWN)


def can_retry(entry: Entry) -> bool:
    """Whether there is something to try again."""
    return entry.state in RETRYABLE and entry.state is not State.WITHDRAWN


def can_withdraw(entry: Entry) -> bool:
    """Whether it may still be here."""
    return entry.state in WITHDRAWABLE or (entry.state is None and entry.asked)


def can_log_by_api(desk: Desk, entry: Entry) -> bool:
    """Whether it is missing in a CRM that is asked."""
    return entry.missing and desk.keeper.settings.destination.confirm


def log(desk: Desk, entry: Entry) -> str:
    """Log this e-mail: a held one leaves at once, any other is asked for."""
    now = desk.clock()
    with desk.journal.transaction():
        if entry.submission is None:
            desk.messages.ask(entry.message, now)
        elif not (desk.outbox.log_now(entry.submission, now) or desk.outbox.retry(entry.submission, now)):
            return _tr("It is on its way already.")
        desk.listing.happened(entry.message, EventKind.ASKED, now)
    desk.written()
    return _tr("It will be logged now.")


def log_by_api(desk: Desk, entry: Entry) -> str:
    """Log it through the CRM's API, unless the CRM shows it after all."""
    now, confirmations = desk.clock(), Confirmations(desk.journal)
    with desk.journal.transaction():
        if entry.submission is None or not confirmations.ask_to_log(entry.submission, now):
            return _tr("There is nothing to log through the API.")
        confirmations.end_rest()
        desk.listing.happened(entry.message, EventKind.ASKED, now)
    desk.written()
    return _tr("It will be logged through the CRM's API.")


def retry(desk: Desk, entry: Entry) -> str:
    """Try to hand it over again."""
    now = desk.clock()
    with desk.journal.transaction():
        if entry.submission is None or not desk.outbox.retry(entry.submission, now):
            return _tr("There is nothing to try again.")
        desk.listing.happened(entry.message, EventKind.RETRIED, now)
    desk.written()
    return _tr("It is being tried again.")


def withdraw(desk: Desk, entry: Entry) -> str:
    """Take it back before it leaves."""
    return withdraw_all(desk, [entry])


def withdraw_all(desk: Desk, entries: Sequence[Entry]) -> str:
    """Take all of them back, those that have not left."""
    now = desk.clock()
    with desk.journal.transaction():
        back = sum(_take_back(desk, entry.message, now) for entry in entries)
    desk.written()
    late = len(entries) - back
    if len(entries) == 1:
        return _tr("Too late: it has left already.") if late else _tr("Withdrawn: it will not be logged.")
    if not back:
        return _tr("Too late: they have left already.")
    words = _tr("{0} withdrawn; too late for {1}, which left already.") if late else _tr("{0} withdrawn.")
    return words.format(back, late)


def _take_back(desk: Desk, message: int, now: float) -> bool:
    """As it stands at this moment, whatever the list still shows."""
    entry = desk.listing.entry(message)
    if entry is None or not (entry.asked or entry.submission):
        return False
    if entry.submission and not desk.outbox.withdraw(entry.submission, now):
        return False
    if entry.asked:
        desk.messages.asked_done(message)
    desk.listing.happened(message, EventKind.WITHDRAWN, now)
    return True


def can_never_log(desk: Desk, entry: Entry, pattern: str) -> bool:
    """Whether the pattern (the contact's address or domain) says something new."""
    return bool(pattern) and "@" in entry.contact and not first_match(entry.contact, desk.keeper.settings.never_log)


def can_allow(desk: Desk, entry: Entry) -> bool:
    """Whether the user's own never-log list is all that stands in the way."""
    return entry.state is None and entry.reason is Reason.NEVER_LOG and entry.detail in desk.keeper.settings.never_log


def allow(desk: Desk, entry: Entry) -> str:
    """Take the address or domain off the never-log list again, and log this e-mail."""
    kept = tuple(pattern for pattern in desk.keeper.settings.never_log if pattern != entry.detail)
    if not desk.keeper.change(never_log=kept):
        return sentence_text(desk.keeper.error)
    return log(desk, entry)


def acknowledge(desk: Desk, entries: list[Entry]) -> None:
    """The user has seen that these were not logged."""
    with desk.journal.transaction():
        for entry in entries:
            if entry.submission is not None:
                desk.outbox.acknowledge(entry.submission)
    desk.written()


def domain_of(entry: Entry) -> str:
    """The contact's domain."""
    return entry.contact.rpartition("@")[2].lower() if "@" in entry.contact else ""


Doing = Callable[[Desk, Entry], str]


def _tr(text: str) -> str:
    return QCoreApplication.translate("doing", text)
