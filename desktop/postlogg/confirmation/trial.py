"""Trying out an access token before it is kept: whose account it is for, and what that says about the addresses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from postlogg.confirmation import calls
from postlogg.confirmation.account import CrmAccount, address_problem, proposed_addresses
from postlogg.confirmation.calls import COMPANIES, Call
from postlogg.confirmation.client import Client
from postlogg.confirmation.finding import Ask
from postlogg.errors import ApiError, TokenRefused

# Nobody has it (RFC 2606 section 2).
_NOBODY = "nobody@postlogg.invalid"
_SOME_TIME = 1_600_000_000.0


@dataclass(frozen=True, slots=True)
class Tried:
    """``bcc_address`` and ``forward_address`` are proposals, to be compared with what the CRM shows, or empty;
    ``problems``: sentences on the addresses that are set; ``missing``: the scopes that reading asks for in vain."""

    account: CrmAccount
    bcc_address: str
    forward_address: str
    problems: tuple[str, ...]
    missing: tuple[str, ...] = ()


def try_token(url: str, token: str, addresses: Iterable[str]) -> Tried:
    """Ask the API at ``url`` for the token's account. Raises what ``Client.ask`` raises."""
    with Client(url, token) as client:
        account = client.account()
        missing = tuple(dict.fromkeys(scope for call in _readings() for scope in _missing(client.ask, call)))
    problems = (address_problem(account, address) for address in addresses if address)
    return Tried(account, *proposed_addresses(account), tuple(filter(None, problems)), missing)


def _readings() -> tuple[Call, ...]:
    """One for each thing that confirming reads; they find nothing."""
    email = calls.emails_of_contact("0", _SOME_TIME)
    return (calls.contact_with_address(_NOBODY), email, calls.names(COMPANIES, ["0"]), calls.newest_open_deals("0"),
            calls.owner(_NOBODY))  # fmt: skip


def _missing(ask: Ask, call: Call) -> tuple[str, ...]:
    try:
        ask(call)
    except TokenRefused as error:
        return error.missing
    except ApiError:  # what it does not find it may refuse; the token was accepted
        return ()
    return ()
