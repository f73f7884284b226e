"""The refresh token in the keyring. Windows keeps 1,280 characters under a name, and some tokens are longer."""

from __future__ import annotations

from urllib.parse import urlsplit

from postlogg.oauth.providers import Provider
from postlogg.system.secrets import Secrets

_PIECE = 1_200
_MOST_PIECES = 16


def keep(provider: Provider, username: str, refresh_token: str, secrets: Secrets) -> None:
    """In place of an earlier one. Raises CredentialError."""
    pieces = [refresh_token[start : start + _PIECE] for start in range(0, len(refresh_token), _PIECE)]
    for number, piece in enumerate(pieces):
        secrets.put(_name(provider, username, number), piece)
    _delete(provider, username, secrets, len(pieces))


def kept(provider: Provider, username: str, secrets: Secrets) -> str:
    """The refresh token, or an empty text. Raises CredentialError."""
    found = ""
    for number in range(_MOST_PIECES):
        piece = secrets.get(_name(provider, username, number))
        if piece is None:
            break
        found += piece
    return found


def is_signed_in(provider: Provider, username: str, secrets: Secrets) -> bool:
    """Whether there is something to ask for tokens with. Raises CredentialError."""
    return bool(kept(provider, username, secrets))


def forget(provider: Provider, username: str, secrets: Secrets) -> None:
    """As if nobody had signed in. Raises CredentialError."""
    _delete(provider, username, secrets, 0)


def _delete(provider: Provider, username: str, secrets: Secrets, first: int) -> None:
    for number in range(first, _MOST_PIECES):
        name = _name(provider, username, number)
        if secrets.get(name) is None:
            return
        secrets.delete(name)


def _name(provider: Provider, username: str, number: int) -> str:
    """A token that one server gave out is shown to no other."""
    name = f"oauth:{username}@{urlsplit(provider.token_url).netloc}"
    return f"{name}#{number + 1}" if number else name
