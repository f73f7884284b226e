"""Logging a message through the API, where the CRM does not show it: the e-mail, its files, and what it is about."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from postlogg.confirmation import calls
from postlogg.confirmation.answers import identifier, primary_company, results
from postlogg.confirmation.calls import EMAIL_TO_COMPANY, EMAIL_TO_CONTACT, EMAIL_TO_DEAL, Upload, millis
from postlogg.confirmation.finding import Ask, contact_id
from postlogg.errors import ApiError, ApiRefused, TokenRefused
from postlogg.mail.body import AttachedFile
from postlogg.model import Direction, Mailbox

BAD_REQUEST = 400
MESSAGE_ID = "hs_email_message_id"
_DIRECTIONS = {Direction.SENT: "EMAIL", Direction.RECEIVED: "INCOMING_EMAIL"}


@dataclass(frozen=True, slots=True)
class Letter:
    """A message to be logged. ``message_id``: under which the CRM's mail server would know it, or empty; ``people``:
    the addresses on whose contacts it is logged, the first one above all; ``owner``: the user's address; ``at``:
    seconds since the epoch."""

    message_id: str
    direction: Direction
    sender: Mailbox
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    subject: str
    at: float
    text: str
    html: str
    files: tuple[AttachedFile, ...]
    people: tuple[str, ...]
    owner: str


def links_for(ask: Ask, letter: Letter) -> dict[int, list[str]]:
    """With what the e-mail is associated: contacts, their primary companies, their newest open deals.

    Raises ApiError where nobody in it is a contact: none is made, for the CRM may have had its reasons.
    """
    contacts = _contacts(ask, letter.people)
    if not contacts:
        raise ApiError(f"The CRM has no contact {', '.join(letter.people)}: add it there, then log the e-mail again.")
    companies = [primary_company(ask(calls.companies_of_contact(each))) for each in contacts]
    deals = [identifier(deal) for each in contacts for deal in results(ask(calls.newest_open_deals(each)))]
    return {
        EMAIL_TO_CONTACT: contacts,
        EMAIL_TO_COMPANY: list(filter(None, companies)),
        EMAIL_TO_DEAL: deals,
    }


def enter(ask: Ask, letter: Letter, links: dict[int, list[str]]) -> str:
    """Log it; the e-mail's id in the CRM. A file that is uploaded before this fails stays there, seen by users only."""
    owner = _owner(ask, letter.owner)
    files = [identifier(ask(calls.upload(_upload(file)))) for file in letter.files]
    said = properties(letter, owner, files)
    try:
        return identifier(ask(calls.create_email(said, links)))
    except ApiRefused as error:
        if error.status != BAD_REQUEST or MESSAGE_ID not in said:
            raise
    # an account in which that property cannot be set: without it the e-mail is found by contact, time and subject
    del said[MESSAGE_ID]
    return identifier(ask(calls.create_email(said, links)))


def properties(letter: Letter, owner: str, files: Iterable[str]) -> dict[str, str]:
    """What the e-mail says, as the API has it; ``owner`` and ``files`` are ids, an empty one is left out."""
    said = {
        "hs_timestamp": millis(letter.at),
        "hs_email_direction": _DIRECTIONS[letter.direction],
        "hs_email_status": "SENT",
        MESSAGE_ID: letter.message_id,
        "hs_email_subject": letter.subject,
        "hs_email_text": letter.text,
        "hs_email_html": letter.html,
        "hs_email_headers": json.dumps(headers(letter), ensure_ascii=False),
        "hubspot_owner_id": owner,
        "hs_attachment_ids": ";".join(filter(None, files)),
    }
    return {name: each for name, each in said.items() if each}


def headers(letter: Letter) -> dict[str, object]:
    """From, To and Cc as members of ``hs_email_headers``."""
    sender = _person(letter.sender)
    to, cc = ([_person(each) for each in people] for people in (letter.to, letter.cc))
    return {"from": sender, "sender": sender, "to": to, "cc": cc, "bcc": []}


def _person(mailbox: Mailbox) -> dict[str, str]:
    first, _, last = mailbox.name.strip().rpartition(" ")
    named = {"firstName": first or last, "lastName": last if first else ""}
    return {"email": mailbox.address, **{key: name for key, name in named.items() if name}}


def _contacts(ask: Ask, people: Sequence[str]) -> list[str]:
    if not people:
        return []
    found = [identifier(each) for each in results(ask(calls.contacts_by_address(people)))]
    return found or [each for each in (contact_id(ask, people[0]),) if each]


def _owner(ask: Ask, address: str) -> str:
    """The owner's id; an e-mail can do without, so a token may as well."""
    try:
        return next((identifier(each) for each in results(ask(calls.owner(address)))), "") if address else ""
    except TokenRefused:
        return ""


def _upload(file: AttachedFile) -> Upload:
    return Upload(file.filename or "attachment", file.content_type, file.read())
