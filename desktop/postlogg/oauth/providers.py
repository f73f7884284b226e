"""Who gives out tokens for which mail server. Data: oauth.toml, and what the user's settings add."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from functools import cache

from postlogg.errors import CredentialError
from postlogg.model import OAuthClient
from postlogg.system.paths import resource


@dataclass(frozen=True, slots=True)
class Provider:
    """An authorization server (RFC 6749 section 1.1) and as what Postlogg is registered there.

    ``device_url`` is empty where signing in by a code (RFC 8628) is not offered; ``parameters`` go into the
    authorization request; ``redirect_host`` is how this computer is written in the redirect URI (RFC 8252 section 7.3).
    """

    id: str
    name: str
    authorize_url: str = ""
    token_url: str = ""
    device_url: str = ""
    scopes: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    parameters: tuple[tuple[str, str], ...] = ()
    redirect_host: str = "127.0.0.1"
    client_id: str = ""
    client_secret: str = ""


def provider_for(host: str, clients: Iterable[OAuthClient]) -> Provider:
    """Who gives out tokens for the mail server.

    Raises CredentialError where that is not known, or Postlogg is not registered there.
    """
    wanted = host.lower().rstrip(".")
    for provider in _all(clients):
        if wanted in provider.hosts:
            return _registered(provider)
    raise CredentialError(
        f"It is not known who gives out tokens for {host}: use a password, or name the provider and its addresses in"
        " the settings."
    )


def named_provider(provider_id: str, clients: Iterable[OAuthClient]) -> Provider:
    """The provider of that id. Raises CredentialError as ``provider_for`` does."""
    every = _all(clients)
    found = next((provider for provider in every if provider.id == provider_id), None)
    if found is None:
        known = ", ".join(provider.id for provider in every)
        raise CredentialError(f"There is no sign-in provider called “{provider_id}”. Known ones are: {known}.")
    return _registered(found)


def _all(clients: Iterable[OAuthClient]) -> list[Provider]:
    """The user's first."""
    known = _known()
    own = [_with_client(known.get(client.provider, Provider(client.provider, client.provider)), client)
           for client in clients]  # fmt: skip
    return own + [provider for provider in known.values() if provider.id not in {each.id for each in own}]


def _with_client(provider: Provider, client: OAuthClient) -> Provider:
    given = {name: value for name, value in asdict(client).items() if value and name not in ("provider", "hosts")}
    hosts = tuple(host.lower().rstrip(".") for host in client.hosts)
    return replace(provider, hosts=provider.hosts + hosts, **given)


def _registered(provider: Provider) -> Provider:
    if not provider.client_id:
        raise CredentialError(
            f"Postlogg is not registered at {provider.name}: register it there as a desktop program, or ask the"
            " administrator to, and enter the client id."
        )
    if not provider.authorize_url or not provider.token_url:
        raise CredentialError(f"The settings do not say where one signs in at {provider.name}.")
    return provider


@cache
def _known() -> dict[str, Provider]:
    tables = tomllib.loads(resource("oauth.toml").read_text(encoding="utf-8"))
    return {provider_id: _provider(provider_id, **table) for provider_id, table in tables.items()}


def _provider(
    provider_id: str, *, scopes: list[str], hosts: list[str], parameters: dict[str, str] | None = None, **texts: str
) -> Provider:
    return Provider(
        provider_id, scopes=tuple(scopes), hosts=tuple(hosts), parameters=tuple((parameters or {}).items()), **texts
    )
