"""Passwords and tokens, kept by the operating system's keyring or not at all.

``keyring`` takes whatever backend is installed, also one that writes plain text; here only those are used that keep a
secret secret.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Protocol

SERVICE = "postlogg"


class Secrets(Protocol):
    """Where secrets are kept, by name. Every method raises CredentialError where that place cannot be used."""

    def get(self, name: str) -> str | None:
        """The secret, or None if none is kept under this name."""
        ...

    def put(self, name: str, secret: str) -> None:
        """Keeps the secret, in place of one that was there."""
        ...

    def delete(self, name: str) -> None:
        """Forgets the secret, if there is one."""
        ...


class KeyringSecrets:
    """The keyring of the system. Asking it may show a prompt to unlock it, so do that off the user interface's thread.

    Windows keeps at most 1,280 characters under one name.
    """

    def get(self, name: str) -> str | None:
        """The secret, or None if none is kept under this name."""
        keyrings = _keyrings()
        with keyrings.Translated():
            kept: str | None = keyrings.safe_keyring().get_password(SERVICE, name)
            return kept

    def put(self, name: str, secret: str) -> None:
        """Keeps the secret, in place of one that was there."""
        keyrings = _keyrings()
        with keyrings.Translated():
            keyrings.safe_keyring().set_password(SERVICE, name, secret)

    def delete(self, name: str) -> None:
        """Forgets the secret, if there is one."""
        keyrings = _keyrings()
        with keyrings.Translated():
            backend = keyrings.safe_keyring()
            if backend.get_password(SERVICE, name) is not None:
                backend.delete_password(SERVICE, name)


class MemorySecrets:
    """Kept in memory only, for a session: for the demo, and for a user without a keyring who enters them each time."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """The secret, or None if none is kept under this name."""
        return self._secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        """Keeps the secret, in place of one that was there."""
        self._secrets[name] = secret

    def delete(self, name: str) -> None:
        """Forgets the secret, if there is one."""
        self._secrets.pop(name, None)


def _keyrings() -> ModuleType:
    """Imported when a secret is wanted: a program that has just started wants none."""
    return import_module("postlogg.system.keyrings")
