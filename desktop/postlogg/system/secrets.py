"""Passwords and tokens, kept by the operating system's keyring or not at all.

``keyring`` takes whatever backend is installed, also one that writes plain text; here only those are used that keep a
secret secret.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Protocol

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import chainer
from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordDeleteError

from postlogg.errors import CredentialError

SERVICE = "postlogg"

_REAL = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)
_REMEDY = {
    "linux": "Install GNOME Keyring or KWallet, or sign in to a desktop session that has one.",
    "darwin": "Open Keychain Access and see to it that the login keychain is there and unlocked.",
    "win32": "See to it that the Windows service “Credential Manager” runs.",
}


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
        with _Translated():
            return _backend().get_password(SERVICE, name)

    def put(self, name: str, secret: str) -> None:
        """Keeps the secret, in place of one that was there."""
        with _Translated():
            _backend().set_password(SERVICE, name, secret)

    def delete(self, name: str) -> None:
        """Forgets the secret, if there is one."""
        with _Translated():
            backend = _backend()
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


def _backend() -> KeyringBackend:
    """The first real backend. Raises CredentialError where there is none."""
    for backend in _candidates(keyring.get_keyring()):
        if _name(backend) in _REAL:
            return backend
    remedy = _REMEDY.get(sys.platform, _REMEDY["linux"])
    raise CredentialError(f"There is no keyring that keeps passwords safe. {remedy}")


def _candidates(found: KeyringBackend) -> Iterator[KeyringBackend]:
    if isinstance(found, chainer.ChainerBackend):
        yield from found.backends
    else:
        yield found


def _name(backend: KeyringBackend) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


class _Translated:
    """Turns what keyrings raise into CredentialError. Their own libraries' errors come through unwrapped at times
    (a D-Bus service that died, a Windows error), so that every ordinary exception counts."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is None or isinstance(error, CredentialError) or not isinstance(error, Exception):
            return
        raise CredentialError(_sentence(error)) from error


def _sentence(error: Exception) -> str:
    match error:
        case KeyringLocked() | InitError():
            return "The keyring is locked. Unlock it (signing in to the desktop usually does) and try again."
        case PasswordDeleteError():
            return "The keyring does not let go of the password. Remove it with the system's own password manager."
        case KeyringError():
            return f"The keyring refused: {str(error) or type(error).__name__}. Unlock it and try again."
    return f"The keyring did not answer ({type(error).__name__}). Sign in to the desktop again."
