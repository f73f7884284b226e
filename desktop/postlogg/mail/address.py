"""Mailboxes and domains: reading them from a header field, and comparing them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from email.utils import formataddr, getaddresses
from functools import lru_cache

from postlogg.mail import canonical as comparing
from postlogg.mail.canonical import canonical, canonical_domain
from postlogg.mail.encoded_words import decode
from postlogg.model import Mailbox

__all__ = ["MAX_FIELD", "canonical", "canonical_domain", "decode", "display", "first_match", "header_form", "matches",
           "narrowness", "parse_mailboxes"]  # fmt: skip

# A field longer than this is cut: nobody has ten thousand recipients, and the reader must stay linear.
MAX_FIELD = 512 * 1024

# Nearly every mailbox there is: a bare address, or one in angle brackets behind plain words or a quoted name. The
# standard library reads it no differently, in ten times the time.
_WORD, _ADDRESS = r"[\w=?+!/*-]++", r"[\w.+=-]++@[\w.-]++"
_PLAIN = re.compile(
    rf' ?(?:(?:(?:"(?P<quoted>[^"\\]*+)"|(?P<words>{_WORD}(?: {_WORD})*+)) ?)?<(?P<address>{_ADDRESS})>'
    rf"|(?P<bare>{_ADDRESS}))(?:,|\Z)",
    re.ASCII,
)
_MAX_KNOWN = 200
_NO_DOMAIN = re.compile(r"[\s\x00-\x1f]")


def parse_mailboxes(text: str) -> tuple[Mailbox, ...]:
    """The mailboxes of an address field (RFC 5322 section 3.4), groups flattened. Never raises; what has no ``@`` is
    left out."""
    return (_known_field if len(text) <= _MAX_KNOWN else _parse_field)(text)


def _parse_field(text: str) -> tuple[Mailbox, ...]:
    value = text[:MAX_FIELD].replace("\r", "").replace("\n", "")
    pairs = _plain_pairs(value)
    if pairs is None:
        pairs = [(name, clean) for name, address in _any_pairs(value) if (clean := _addr_spec(address))]
    return tuple([
        (_known if len(name) + len(address) <= _MAX_KNOWN else _mailbox)(name, address) for name, address in pairs
    ])  # fmt: skip


def _mailbox(name: str, address: str) -> Mailbox:
    return Mailbox(decode(name), address)


# The same people write all the time: a folder has far fewer of them than messages.
_known = lru_cache(maxsize=2048)(_mailbox)
_known_field = lru_cache(maxsize=2048)(_parse_field)


def forget() -> None:
    """Let go of the mailboxes and addresses that are kept in memory: after many messages they are of little use."""
    _known.cache_clear()
    _known_field.cache_clear()
    comparing.forget()


def _plain_pairs(value: str) -> list[tuple[str, str]] | None:
    """Names and addresses, or None where one of them is not of the plain kind."""
    pairs, at = list[tuple[str, str]](), 0
    while at < len(value):
        match = _PLAIN.match(value, at)
        if match is None:
            return None
        pairs.append((match["quoted"] or match["words"] or "", match["address"] or match["bare"]))
        at = match.end()
    return pairs


def _any_pairs(value: str) -> list[tuple[str, str]]:
    # strict=False where Python knows it: a hostile field must yield what it can, not nothing at all
    return getaddresses([value], strict=False) if _HAS_STRICT else getaddresses([value])


def _has_strict() -> bool:
    try:
        getaddresses([""], strict=False)
    except TypeError:
        return False
    return True


_HAS_STRICT = _has_strict()


def _addr_spec(text: str) -> str:
    address = decode(text).strip().strip("<>").strip()
    local, at, domain = address.rpartition("@")
    if not at or not local or not domain or _NO_DOMAIN.search(domain):
        return ""
    return address


def matches(address: str, pattern: str) -> bool:
    """Whether an address is meant by ``pattern``: an address, or a domain (``acme.example``, ``@acme.example``,
    ``*.acme.example``) with its subdomains."""
    wanted = pattern.strip()
    name, _, rest = wanted.rpartition("@")
    if name and name != "*":
        return canonical(address) == canonical(wanted)
    domain = canonical_domain(rest.removeprefix("*."))
    found = canonical_domain(address.rpartition("@")[2]) if "@" in address else ""
    return bool(domain) and (found == domain or found.endswith("." + domain))


def narrowness(pattern: str) -> int:
    """How few are meant by a pattern of ``matches``: an address is narrower than any domain, a longer domain than the
    one it lies in."""
    name, _, domain = pattern.strip().rpartition("@")
    return MAX_FIELD if name and name != "*" else len(canonical_domain(domain.removeprefix("*.")))


def first_match(address: str, patterns: Iterable[str]) -> str:
    """The first pattern that means the address, or an empty text."""
    return next((pattern for pattern in patterns if matches(address, pattern)), "")


def display(mailbox: Mailbox) -> str:
    """``"Name" <address>`` in Unicode, as people write it; a double quote within the name becomes a single one."""
    name = mailbox.name.replace('"', "'").strip()
    if not name:
        return mailbox.address
    return f'"{name}" <{mailbox.address}>' if any(c in name for c in ",;:@()<>[].\\") else f"{name} <{mailbox.address}>"


def header_form(mailbox: Mailbox) -> str:
    """The mailbox as it stands in a header field: RFC 2047 where the name is not ASCII."""
    return formataddr((mailbox.name, mailbox.address)) if mailbox.address.isascii() else display(mailbox)
