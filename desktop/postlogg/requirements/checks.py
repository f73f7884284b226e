"""The checks themselves: pure, each rule asked of one message."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from postlogg.mail.message import message_ids
from postlogg.model import Check, Content, Mailbox, MailMessage, Route
from postlogg.presets import Preset
from postlogg.requirements.contacts import candidates, loggable
from postlogg.requirements.party import Party
from postlogg.requirements.rules import WORDING, Rule

if TYPE_CHECKING:
    from postlogg.mail.forwarded import Forwarded

# A further message below the first, as a client writes it that forwards a whole conversation.
_NEXT_IN_CONVERSATION = re.compile(r"^-{8,12}[ \t]*\r?\n(?:From|Fra|Von|De|Från|Da|Van|Od)[ \t]?:", re.MULTILINE)


def check(
    message: MailMessage,
    content: Content,
    route: Route,
    party: Party,
    preset: Preset,
    forwarded: Forwarded | None = None,
) -> tuple[Check, ...]:
    """Every rule that applies to a message on this route, passed or not, in the order of the rules.

    ``forwarded`` is what ``mail.forwarded.read_message`` found in it; it is asked for on the forward route only.
    """
    people = candidates(message, route, party, preset, forwarded)
    asked = [*_content(content, preset), _contact(people, route, forwarded)]
    asked += [*_sender(message, party), *_contacts(people, party)]
    if route is Route.FORWARD:
        asked += _forward(message, content, preset, forwarded)
    return tuple(asked)


def refusals(checks: Iterable[Check]) -> tuple[Check, ...]:
    """The checks for which the CRM does not log the message, the one to name first in front."""
    return tuple(found for found in checks if not found.passed and not found.advice)


def _content(content: Content, preset: Preset) -> Iterator[Check]:
    if preset.max_attachment_octets is not None:
        limit = preset.max_attachment_octets
        large = [file for file in content.attachments if file.size > limit]
        found = ", ".join(f"{file.filename or file.content_type} ({_beside(file.size, limit)})" for file in large[:5])
        largest = max((file.size for file in content.attachments), default=0)
        yield _check(Rule.ATTACHMENT_SIZE, not large, found or f"largest: {_size(largest)}", limit, advice=True)
    if preset.max_content_octets is not None:
        size = content.text_size + content.html_size
        limit = preset.max_content_octets
        yield _check(Rule.CONTENT_SIZE, size <= limit, _beside(size, limit), limit)


def _sender(message: MailMessage, party: Party) -> Iterator[Check]:
    address = message.sender.address if message.sender else ""
    known = party.knows_sender(address) is not False and bool(address)
    yield _check(Rule.SENDER, known, address or "no From address")
    if known:
        access = party.has_personal_access(address)
        yield _check(Rule.PERSONAL_ACCESS, access is not False, _answer(access))


def _contact(people: tuple[Mailbox, ...], route: Route, forwarded: Forwarded | None) -> Check:
    if route is Route.FORWARD and not _original_sender(forwarded):
        # who that is cannot be known: the rules on the header block say why
        return _check(Rule.ASSOCIATIONS, passed=True, found="unknown")
    return _check(Rule.ASSOCIATIONS, bool(people), _addresses(people) or "nobody")


def _contacts(people: tuple[Mailbox, ...], party: Party) -> Iterator[Check]:
    """Rules that are asked of each contact: one who may not be logged leaves the others be."""
    others_left = bool(loggable(people, party))
    objections: tuple[tuple[Rule, Callable[[str], bool]], ...] = (
        (Rule.NEVER_LOG, lambda address: bool(party.never_logs(address))),
        (Rule.DELETED, lambda address: bool(party.permanently_deleted(address))),
        (Rule.LEGAL_BASIS, lambda address: party.has_legal_basis(address) is False),
    )
    for rule, objects in objections:
        hit = tuple(mailbox for mailbox in people if objects(mailbox.address))
        yield _check(rule, not hit, _addresses(hit) or "nobody", advice=others_left)


def _forward(message: MailMessage, content: Content, preset: Preset, forwarded: Forwarded | None) -> Iterator[Check]:
    if preset.header_block:
        there = forwarded is not None and not forwarded.attached
        yield _check(Rule.HEADER_BLOCK, there, _where(forwarded))
    if forwarded is not None:
        sender = _original_sender(forwarded)
        yield _check(Rule.READABLE, bool(sender), sender or "no sender's address in it")
        alone, found = _individual(message, forwarded)
        yield _check(Rule.INDIVIDUAL_MESSAGE, alone, found)
        if preset.languages:
            yield _language(forwarded.languages, preset.languages)
    if preset.both_parts:
        parts = [name for name, there in (("text", content.has_text), ("HTML", content.has_html)) if there]
        yield _check(Rule.BOTH_PARTS, len(parts) == 2, " and ".join(parts) or "neither")


def _original_sender(forwarded: Forwarded | None) -> str:
    address = forwarded.sender.address if forwarded and forwarded.sender else ""
    return address if "@" in address else ""


def _where(forwarded: Forwarded | None) -> str:
    if forwarded is None:
        return "not found"
    return "in an attached file" if forwarded.attached else "found"


def _language(found: frozenset[str], read: tuple[str, ...]) -> Check:
    return _check(Rule.LANGUAGE, not found or not found.isdisjoint(read), ", ".join(sorted(found)) or "not known here")


def _individual(message: MailMessage, forwarded: Forwarded) -> tuple[bool, str]:
    if len(message_ids(message.field("x-forwarded-message-id"))) == 1:
        # the client says which one: what looks like several is that e-mail's own text
        return True, "one e-mail"
    if any(line.startswith(">") for line in (forwarded.note or "").splitlines()):
        return False, "a part further down a conversation"
    if _NEXT_IN_CONVERSATION.search(forwarded.body):
        return False, "several e-mails of a conversation"
    return True, "one e-mail"


def _check(rule: Rule, passed: bool, found: str, limit: int = 0, *, advice: bool = False) -> Check:
    wording = WORDING[rule]
    asked = wording.asked.format(limit=_size(limit))
    return Check(rule.value, passed, asked, found, "" if passed else wording.remedy, advice and not passed)


def _addresses(people: Iterable[Mailbox]) -> str:
    found = [mailbox.address for mailbox in people]
    return ", ".join(found[:5]) + (f" and {len(found) - 5} more" if len(found) > 5 else "")


def _answer(known: bool | None) -> str:
    return {True: "yes", False: "no", None: "not known here"}[known]


def _beside(octets: int, limit: int) -> str:
    """The size, to the octet where it would otherwise look like the limit."""
    return f"{octets} octets" if octets != limit and _size(octets) == _size(limit) else _size(octets)


def _size(octets: int) -> str:
    if octets >= 1024 * 1024:
        return f"{octets / (1024 * 1024):.3g} MB"
    return f"{octets / 1024:.3g} kB" if octets >= 1024 else f"{octets} octets"
