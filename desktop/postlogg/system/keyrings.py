"""The system's keyrings: which of them keep a secret secret, and what they say when they cannot be used."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import chainer
from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordDeleteError

from postlogg.errors import CredentialError

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


def safe_keyring() -> KeyringBackend:
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


class Translated:
    """Turns what keyrings raise into CredentialError. Their own libraries' errors come through unwrapped at times
    (a D-Bus service that died, a Windows error), so that every ordinary exception counts."""

    def __enter__(self) -> None:
        """Only what is raised inside matters."""

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
