"""The account that a token is for, and the two addresses that follow from it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from postlogg.confirmation.answers import Answer

_REGION = re.compile(r"[a-z]{2}\d{1,3}")
_FIRST_REGION = "na1"


@dataclass(frozen=True, slots=True)
class CrmAccount:
    """``number`` is HubSpot's portal id, "0" where it is not known; ``time_zone`` an IANA name, or empty."""

    number: str
    region: str
    time_zone: str


def crm_account(answer: Answer) -> CrmAccount:
    """From the account's details."""
    return CrmAccount(
        str(answer.get("portalId") or "0"),
        str(answer.get("dataHostingLocation") or "").lower(),
        str(answer.get("timeZone") or ""),
    )


def proposed_addresses(account: CrmAccount) -> tuple[str, str]:
    """HubSpot's BCC and forwarding address of the account, as far as its region tells them; else empty texts.

    No rule for them is published: to be proposed, and compared with what HubSpot's settings show.
    """
    known = bool(_REGION.fullmatch(account.region)) and account.number != "0"
    region = "" if account.region == _FIRST_REGION else f"{account.region}."
    at = f"{region}hubspot.com"
    return (f"{account.number}@bcc.{at}", f"{account.number}@forward.{at}") if known else ("", "")


def address_problem(account: CrmAccount, address: str) -> str:
    """What is wrong with an address that was pasted, in a sentence; or an empty text."""
    number = address.partition("@")[0].partition("+")[0].strip()
    if not number.isdecimal() or account.number in ("0", number):
        return ""
    return f"The access token is for account {account.number}, but {address} is the address of account {number}."
