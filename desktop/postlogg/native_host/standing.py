"""``status``: what became of messages that are shown. ``withdraw``: take one back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from postlogg import wording
from postlogg.journal import Entry, EventKind, Journal, Listing, Messages, Outbox
from postlogg.journal.outbox import RETRYABLE, WITHDRAWABLE
from postlogg.mail.address import canonical, parse_mailboxes
from postlogg.model import Direction, Reason, State
from postlogg.native_host.protocol import Refusal

if TYPE_CHECKING:
    from postlogg.native_host.host import Host

_STATES = {
    State.HELD: "waiting",
    State.QUEUED: "waiting",
    State.DEFERRED: "waiting",
    State.ACCEPTED: "logged",
    State.CONFIRMED: "confirmed",
    State.REJECTED: "failed",
    State.EXPIRED: "failed",
    State.FAILED: "failed",
    State.WITHDRAWN: "not_logged",
}
# Asking for these would change nothing: they are in the CRM already, or cannot go there.
_IN_VAIN = frozenset({
    Reason.BCC_BY_HAND, Reason.FORWARDED_BY_HAND, Reason.OWN_SUBMISSION, Reason.DRAFT, Reason.ENCRYPTED,
    Reason.NO_RECIPIENT, Reason.FAILURE_NOTICE,
})  # fmt: skip
_LONGEST = 500


def status(host: Host, asked: dict[str, Any]) -> dict[str, Any]:
    """A standing for each message, in order."""
    host.words.speak()
    journal = host.files.journal if host.files.is_there() else None
    return {"messages": [_standing(host, journal, each) for each in asked["messages"]]}


def withdraw(host: Host, asked: dict[str, Any]) -> dict[str, Any]:
    """Take back what has not left. Refused where it is not known, or has left."""
    host.words.speak()
    journal, now = host.files.journal, host.files.clock()
    found = known(journal, asked["message_id"])
    if found is None:
        raise Refusal("not_found", "Postlogg does not know this e-mail.")
    with journal.transaction():
        if found.submission is None and found.asked:
            Messages(journal).asked_done(found.message)
        elif found.submission is None or not Outbox(journal).withdraw(found.submission, now):
            raise Refusal("too_late", "Too late: it has left already.")
        Listing(journal).happened(found.message, EventKind.WITHDRAWN, now)
    return of_message(host, journal, found.message)


def known(journal: Journal, message_id: str, sender: str = "", subject: str = "") -> Entry | None:
    """What the journal has of the message with this Message-ID; of several the one that says the same."""
    listing = Listing(journal)
    found = [listing.entry(located.id) for located in Messages(journal).by_message_id(message_id)]
    entries = [entry for entry in found if entry is not None]
    addresses = {canonical(mailbox.address) for mailbox in parse_mailboxes(sender)}
    return max(entries, key=lambda entry: _likeness(entry, addresses, subject), default=None)


def _likeness(entry: Entry, addresses: set[str], subject: str) -> tuple[bool, bool, int]:
    same_sender = entry.direction is Direction.SENT or canonical(entry.contact) in addresses
    return entry.subject == " ".join(subject.split()), same_sender, entry.message


def _standing(host: Host, journal: Journal | None, asked: dict[str, str]) -> dict[str, Any]:
    entry = known(journal, asked["message_id"], asked["from"], asked["subject"]) if journal else None
    if entry is None or journal is None:
        return unknown(host, asked["message_id"])
    return of_entry(entry, host.files.clock(), asked["message_id"])


def of_message(host: Host, journal: Journal, number: int) -> dict[str, Any]:
    """The standing of the message with this number in the journal."""
    entry = Listing(journal).entry(number)
    if entry is None:
        raise Refusal("not_found", "Postlogg does not know this e-mail.")
    return of_entry(entry, host.files.clock(), entry.message_id)


def unknown(host: Host, message_id: str) -> dict[str, Any]:
    """The standing of a message that was never seen."""
    sentence = host.in_words("Postlogg has not seen this e-mail yet.")
    return {"message_id": message_id, "state": "unknown", "sentence": sentence, "can": ["log"]}


def of_entry(entry: Entry, now: float, message_id: str) -> dict[str, Any]:
    """The standing of a message that the journal knows."""
    return {
        "message_id": message_id, "state": _state(entry), "sentence": _sentence(entry, now)[:_LONGEST],
        "can": _can(entry),
    }  # fmt: skip


def _state(entry: Entry) -> str:
    if entry.missing:
        return "failed"
    if entry.state is not None:
        return _STATES[entry.state]
    if entry.asked:
        return "waiting"
    return "logged" if entry.logged else "not_logged"


def _sentence(entry: Entry, now: float) -> str:
    if entry.state is None and not entry.asked and entry.reason is Reason.ASKED_BY_USER:
        entry = replace(entry, state=State.WITHDRAWN)  # asked for, and taken back before the engine saw it
    headline = wording.headline_text(entry, now)
    if entry.state is State.CONFIRMED:
        return wording.confirmed_text(entry) or headline
    if entry.state is State.ACCEPTED and not entry.missing:
        note = wording.note_text(entry, ())
        return f"{wording.state_text(entry.state)}: {note}" if note else headline
    said = wording.server_words(entry) if _state(entry) == "failed" or entry.state is State.DEFERRED else ""
    return f"{headline} ({said})" if said else headline


def _can(entry: Entry) -> list[str]:
    able = {
        "log": entry.state in (State.HELD, State.WITHDRAWN)
        or (entry.state is None and not entry.asked and entry.reason not in _IN_VAIN),
        "withdraw": entry.state in WITHDRAWABLE or (entry.state is None and entry.asked),
        "retry": entry.state in RETRYABLE and entry.state is not State.WITHDRAWN,
    }
    return [name for name, possible in able.items() if possible]
