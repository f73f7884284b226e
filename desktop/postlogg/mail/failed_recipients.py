"""To whom a message was not delivered, from the best source that a notice without a report has."""

from __future__ import annotations

import email
import email.errors
import logging

from flufl.bounce import all_failures

from postlogg.mail.addresses_in_text import addresses
from postlogg.mail.failed_addresses import distinct, mentioned, plainly_failed, spoken_of
from postlogg.mail.notice_parts import Kind
from postlogg.mail.opened_notice import OpenedNotice

_FLUFL_LIMIT = 8 * 1024
_RAISED_BY_FLUFL = (
    AssertionError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
    email.errors.MessageError,
)
"""Its detectors, and the parser it needs, take a From, a character set or a boundary for granted."""

logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL + 1)  # it logs what it raises, with pieces of the mail


def failed_recipients(notice: OpenedNotice) -> tuple[str, ...]:
    """The failed addresses in order; empty where the notice does not tell."""
    return tuple(
        distinct(addresses(notice.header.get("x-failed-recipients")))
        or named_plainly(notice)
        or spoken_of(notice.said, notice.returned_to)
        or _by_flufl(notice)
        or mentioned(notice.named, notice.senders)
        or _only(notice.returned_to)
        or _anybody(notice)
    )


def named_plainly(notice: OpenedNotice) -> list[str]:
    """The addresses that the words list, label or reply to."""
    return plainly_failed(notice.named, notice.senders, notice.returned_to)


def _anybody(notice: OpenedNotice) -> list[str]:
    """Where nobody else is named: those to ask, else the sender, who may have written to himself."""
    named = distinct(name.address for name in notice.named)
    return [address for address in named if address.lower() not in notice.senders] or named


def _only(returned_to: list[str]) -> list[str]:
    found = distinct(returned_to)
    return found if len(found) == 1 else []


def _by_flufl(notice: OpenedNotice) -> list[str]:
    """What flufl.bounce knows of old and rare servers; of the front only, for it takes quadratic time."""
    if Kind.STATUS in notice.kinds:
        return []
    try:
        temporary, permanent = all_failures(email.message_from_bytes(notice.raw[:_FLUFL_LIMIT]))
    except _RAISED_BY_FLUFL:
        return []
    found = sorted(address.decode("utf-8", "replace") for address in temporary | permanent)
    return [address for address in found if "@" in address]
