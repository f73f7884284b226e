"""What a user may type into an address field, as it is kept, or a sentence on what is amiss."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from postlogg.mail.address import canonical_domain, parse_mailboxes


@dataclass(frozen=True, slots=True)
class Checked:
    """``value`` as it is kept; ``problem`` is one sentence, or empty."""

    value: str = ""
    problem: str = ""


Check = Callable[[str], Checked]


def address(text: str) -> Checked:
    """One e-mail address; a name before it is taken away."""
    found = parse_mailboxes(text)
    if len(found) > 1:
        return Checked(problem=_tr("One address at a time, please."))
    bare = found[0].address if found else ""
    if not bare or " " in bare or not _is_domain(bare.rpartition("@")[2]):
        return Checked(problem=_tr("“{0}” is not an e-mail address.").format(text.strip()))
    return Checked(bare)


def domain(text: str) -> Checked:
    """A domain; an @ or *. in front is taken away."""
    bare = canonical_domain(text.strip().removeprefix("@").removeprefix("*."))
    if "@" in bare:
        return Checked(problem=_tr("“{0}” is an address; only what follows the @ belongs here.").format(text.strip()))
    if not _is_domain(bare) or "." not in bare:
        return Checked(problem=_tr("“{0}” is not a domain such as acme.example.").format(text.strip()))
    return Checked(bare)


def address_or_domain(text: str) -> Checked:
    """An address, or a domain with everybody in it."""
    local, at, _ = text.strip().rpartition("@")
    return address(text) if at and local not in ("", "*") else domain(text)


def _is_domain(text: str) -> bool:
    labels = canonical_domain(text).split(".")
    return len(text) <= 253 and all(
        0 < len(label) <= 63
        and not label.startswith("-")
        and not label.endswith("-")
        and all(char.isalnum() or char in "-_" for char in label)
        for label in labels
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("validation", text)
