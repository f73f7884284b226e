"""``sign-in``: what is needed at the mail servers is asked for once and kept in the keyring."""

from __future__ import annotations

import argparse
import getpass
import sys
import webbrowser
from dataclasses import replace

from postlogg.cli import place
from postlogg.cli.answer import Answer
from postlogg.errors import CredentialError, SettingsError
from postlogg.model import AuthMethod, ImapServer, OAuthClient, SmtpServer
from postlogg.oauth import (
    Provider,
    forget,
    keep,
    named_provider,
    provider_for,
    sign_in_by_browser,
    sign_in_by_code,
)
from postlogg.settings import Settings, save
from postlogg.system import paths
from postlogg.system.secrets import KeyringSecrets, Secrets

Server = SmtpServer | ImapServer


def sign_in(options: argparse.Namespace) -> Answer:
    """``{user, provider, signed_in}``; ``provider`` is null where it is a password that was kept."""
    settings = _with_client(place.settings(), options)
    servers = [server for server in _servers(settings) if options.user in ("", server.username)]
    user = options.user or next((server.username for server in servers), "")
    if not user:
        raise SettingsError("Say as whom to sign in, or configure an account first.")
    servers = [server for server in servers if server.username == user]
    if options.provider or any(server.auth is AuthMethod.OAUTH2 for server in servers):
        return _with_provider(_provider(settings, options.provider, servers), user, options)
    return _with_password(user, [server for server in servers if server.auth is AuthMethod.PASSWORD], options)


def ask_password(user: str, host: str) -> str:
    """At the terminal, unseen; else a line of standard input. Raises CredentialError where there is none."""
    if sys.stdin.isatty():
        password = getpass.getpass(f"Password of {user} at {host}: ")
    else:
        password = sys.stdin.readline().rstrip("\r\n")
    if not password:
        raise CredentialError(f"No password was given for {user} at {host}.")
    return password


def _servers(settings: Settings) -> list[Server]:
    return [*settings.imap, *([settings.sending] if settings.sending else [])]


def _with_client(settings: Settings, options: argparse.Namespace) -> Settings:
    """The client id and secret are written down before they are used, so that no second sign-in asks for them."""
    if not options.client_id:
        return settings
    if not options.provider:
        raise SettingsError("Say with --provider where that client id is registered.")
    earlier = next((each for each in settings.oauth if each.provider == options.provider), None)
    client = replace(earlier or OAuthClient(options.provider), client_id=options.client_id,
                     client_secret=options.client_secret)  # fmt: skip
    others = [each for each in settings.oauth if each.provider != options.provider]
    changed = replace(settings, oauth=(*others, client))
    save(changed, paths.settings_path())
    return changed


def _provider(settings: Settings, name: str, servers: list[Server]) -> Provider:
    if name:
        return named_provider(name, settings.oauth)
    host = next(server.host for server in servers if server.auth is AuthMethod.OAUTH2)
    return provider_for(host, settings.oauth)


def _with_provider(provider: Provider, user: str, options: argparse.Namespace) -> Answer:
    secrets = KeyringSecrets()
    if options.forget:
        forget(provider, user, secrets)
        return _answer(user, provider, signed_in=False)
    grant = sign_in_by_code(provider, _show_code) if options.device else sign_in_by_browser(provider, user, _open)
    keep(provider, user, grant.refresh_token, secrets)
    return _answer(user, provider, signed_in=True)


def _with_password(user: str, servers: list[Server], options: argparse.Namespace) -> Answer:
    if not servers:
        raise SettingsError(f"The settings name no server at which {user} signs in. For OAuth, name the --provider.")
    secrets = KeyringSecrets()
    if options.forget:
        for server in servers:
            secrets.delete(server.secret_name)
        return _answer(user, None, signed_in=False)
    keep_password(servers, ask_password(user, servers[0].host), secrets)
    return _answer(user, None, signed_in=True)


def keep_password(servers: list[Server], password: str, secrets: Secrets) -> None:
    """For each of them."""
    for server in servers:
        secrets.put(server.secret_name, password)


def _answer(user: str, provider: Provider | None, *, signed_in: bool) -> Answer:
    where = f" at {provider.name}" if provider else ""
    words = "is signed in" if signed_in else "is no longer signed in"
    return Answer(
        {"user": user, "provider": provider.id if provider else None, "signed_in": signed_in},
        [f"{user} {words}{where}."],
    )


def _open(url: str) -> None:
    print(f"Your browser opens. If it does not, open this address on this computer:\n{url}", file=sys.stderr)
    webbrowser.open(url)


def _show_code(address: str, code: str) -> None:
    print(f"Open {address} on any device and enter the code {code}.", file=sys.stderr, flush=True)
