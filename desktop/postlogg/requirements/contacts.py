"""Who a message is logged on: the recipients of a sent message, the original sender of a forwarded one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from postlogg.mail.address import canonical
from postlogg.model import Mailbox, MailMessage, Route
from postlogg.presets import Preset
from postlogg.requirements.party import Party

if TYPE_CHECKING:
    from postlogg.mail.forwarded import Forwarded


def candidates(
    message: MailMessage, route: Route, party: Party, preset: Preset, forwarded: Forwarded | None = None
) -> tuple[Mailbox, ...]:
    """Who could be a contact, each once: nobody of the account, no address of the CRM itself.

    BCC: everybody in To, Cc and Bcc. Forward: the original sender alone, never the people in Cc of the reply.
    """
    if route is Route.FORWARD:
        people: Iterable[Mailbox] = (forwarded.sender,) if forwarded and forwarded.sender else ()
    else:
        people = message.recipients
    once: dict[str, Mailbox] = {}
    for mailbox in people:
        if "@" in mailbox.address and _outside(mailbox, message, party, preset):
            once.setdefault(canonical(mailbox.address), mailbox)
    return tuple(once.values())


def loggable(people: Iterable[Mailbox], party: Party) -> tuple[Mailbox, ...]:
    """Those of ``people`` against whom nothing stands: not never-log, not deleted, not without a legal basis."""
    return tuple(
        mailbox
        for mailbox in people
        if not party.never_logs(mailbox.address)
        and not party.permanently_deleted(mailbox.address)
        and party.has_legal_basis(mailbox.address) is not False
    )


def _outside(mailbox: Mailbox, message: MailMessage, party: Party, preset: Preset) -> bool:
    if message.sender and canonical(mailbox.address) == canonical(message.sender.address):
        return False
    return preset.route(mailbox.address) is Route.NONE and not party.knows_sender(mailbox.address)
