"""The form in which addresses and domains are compared. Apart from the reading of them, which takes the standard
library's e-mail package."""

from __future__ import annotations

from functools import lru_cache

_MAX_KNOWN = 200


def canonical(address: str) -> str:
    """The form in which two addresses are compared: lower case, the domain in its ASCII form (RFC 5890).

    The local part is case-sensitive by RFC 5321 section 2.4, but no provider in use distinguishes it.
    """
    return (_known if len(address) <= _MAX_KNOWN else _canonical)(address)


def _canonical(address: str) -> str:
    local, at, domain = address.strip().rpartition("@")
    return f"{local.lower()}@{canonical_domain(domain)}" if at else address.strip().lower()


# The same people write all the time.
_known = lru_cache(maxsize=2048)(_canonical)


def forget() -> None:
    """Let go of the addresses that are kept in memory."""
    _known.cache_clear()


def canonical_domain(domain: str) -> str:
    """A domain in lower case ASCII without a closing dot; what has no ASCII form stays as it is."""
    bare = domain.strip().rstrip(".").lower()
    if bare.isascii():
        return bare
    try:
        return bare.encode("idna").decode("ascii")
    except UnicodeError:
        return bare
