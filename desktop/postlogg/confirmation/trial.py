"""Trying out an access token before it is kept: whose account it is for, and what that says about the addresses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from postlogg.confirmation.account import CrmAccount, address_problem, proposed_addresses
from postlogg.confirmation.client import Client


@dataclass(frozen=True, slots=True)
class Tried:
    """``bcc_address`` and ``forward_address`` are proposals, to be compared with what the CRM shows, or empty;
    ``problems``: sentences on the addresses that are set."""

    account: CrmAccount
    bcc_address: str
    forward_address: str
    problems: tuple[str, ...]


def try_token(url: str, token: str, addresses: Iterable[str]) -> Tried:
    """Ask the API at ``url`` for the token's account. Raises what ``Client.ask`` raises."""
    with Client(url, token) as client:
        account = client.account()
    problems = (address_problem(account, address) for address in addresses if address)
    return Tried(account, *proposed_addresses(account), tuple(filter(None, problems)))
