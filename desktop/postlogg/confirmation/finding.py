"""Looking for one message in the CRM, in the order of certainty: by its Message-ID, then by contact, time, subject."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from postlogg.confirmation import calls
from postlogg.confirmation.answers import (
    Answer,
    contact_name,
    identifier,
    linked,
    primary_company,
    results,
    value,
)
from postlogg.confirmation.calls import COMPANIES, CONTACTS, DEALS, Call
from postlogg.confirmation.matching import Found, Wanted, matching
from postlogg.errors import ApiError
from postlogg.mail.address import canonical

Ask = Callable[[Call], Answer]
"""``Client.ask``."""


def find(ask: Ask, wanted: Wanted) -> Found | None:
    """The message with its links, or None where the CRM does not show it. Raises what ``ask`` raises."""
    email_id = _by_message_id(ask, wanted) or _by_contact(ask, wanted)
    return links(ask, email_id, wanted.contact) if email_id else None


def links(ask: Ask, email_id: str, contact: str) -> Found:
    """What a logged e-mail is associated with, by name; of several contacts the one with the address ``contact``."""
    email = ask(calls.email_with_links(email_id))
    contacts = _read(ask, CONTACTS, linked(email, "contacts"))
    companies = _read(ask, COMPANIES, linked(email, "companies"))
    deals = _read(ask, DEALS, linked(email, "deals"))
    main = next((each for each in contacts if canonical(value(each, "email")) == canonical(contact)), None)
    main = main or next(iter(contacts), None)
    return Found(
        email_id,
        contact_name(main) if main else "",
        _company(ask, main, companies),
        tuple(value(deal, "dealname") for deal in deals),
    )


def contact_id(ask: Ask, address: str) -> str:
    """The id of the contact with this address, or an empty text."""
    return next((identifier(each) for each in results(ask(calls.contact_with_address(address)))), "")


def _by_message_id(ask: Ask, wanted: Wanted) -> str:
    call = calls.emails_by_message_id(wanted.message_ids)
    if call is None:
        return ""
    try:
        return next((identifier(each) for each in results(ask(call))), "")
    except ApiError:
        # an account whose e-mails do not have this property: the other way remains
        return ""


def _by_contact(ask: Ask, wanted: Wanted) -> str:
    number = contact_id(ask, wanted.contact) if wanted.contact else ""
    return matching(results(ask(calls.emails_of_contact(number, wanted.at))), wanted) if number else ""


def _read(ask: Ask, kind: str, ids: Sequence[str]) -> list[Answer]:
    return results(ask(calls.names(kind, ids))) if ids else []


def _company(ask: Ask, contact: Answer | None, companies: list[Answer]) -> str:
    if contact is not None and len(companies) > 1:
        primary = primary_company(ask(calls.companies_of_contact(identifier(contact))))
        companies = [each for each in companies if identifier(each) == primary] or companies
    return next((value(each, "name") for each in companies), "")
