"""What the asker knows about the CRM's side."""

from __future__ import annotations

from typing import Protocol


class Party(Protocol):
    """Answers about the CRM's side for one message; None means "not known here", and what is not known passes.

    The CRM knows everything. The desktop knows the user's addresses and his own never-log list.
    """

    def knows_sender(self, address: str) -> bool | None:
        """Whether the address belongs to a user: account address, connected address, alias or team address."""
        ...

    def has_personal_access(self, address: str) -> bool | None:
        """Whether the user who sends from this address has personal e-mail access."""
        ...

    def never_logs(self, address: str) -> bool | None:
        """Whether the address or its domain is on the account's or the sending user's never-log list."""
        ...

    def permanently_deleted(self, address: str) -> bool | None:
        """Whether the address was deleted for good."""
        ...

    def has_legal_basis(self, address: str) -> bool | None:
        """Whether a legal basis is recorded; True as well where the account's privacy settings are off."""
        ...


class Unknown:
    """A party about which nothing is known; a base for those who know a little."""

    def knows_sender(self, address: str) -> bool | None:
        """Not known."""
        return None

    def has_personal_access(self, address: str) -> bool | None:
        """Not known."""
        return None

    def never_logs(self, address: str) -> bool | None:
        """Not known."""
        return None

    def permanently_deleted(self, address: str) -> bool | None:
        """Not known."""
        return None

    def has_legal_basis(self, address: str) -> bool | None:
        """Not known."""
        return None
