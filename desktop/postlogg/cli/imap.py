"""``configure --imap``: an account that is read from its mail server."""

from __future__ import annotations

import argparse

from postlogg.cli import place
from postlogg.cli.signing_in import ask_password, keep_password
from postlogg.clients.imap import account_id, configured, look
from postlogg.engine.credentials import Credentials
from postlogg.errors import CredentialError, SettingsError
from postlogg.journal import Messages
from postlogg.model import Account, AuthMethod, ImapServer, Security, SmtpServer
from postlogg.oauth import is_signed_in, provider_for
from postlogg.settings import Settings
from postlogg.stores.imap_session import ImapSession
from postlogg.system.secrets import KeyringSecrets, Secrets


def looked_up(options: argparse.Namespace, settings: Settings) -> tuple[ImapServer, Account]:
    """The account that the options describe, as its server shows it; a password that was asked for is then kept.

    Raises SettingsError, CredentialError, StoreError.
    """
    server, smtp = _imap_server(options), _smtp_server(options) or settings.sending
    addresses = options.addresses or ([server.username] if "@" in server.username else list(settings.my_addresses))
    if not addresses:
        raise SettingsError("Say with --address which e-mail address the account has.")
    secrets = KeyringSecrets()
    asked = _asked_password(server, secrets)
    secret = Credentials(secrets).secret(server, settings)
    with ImapSession(server, secret if asked is None else lambda _: asked) as session:
        account = look(session, addresses, smtp)
    if asked is not None:
        sending = [smtp] if smtp and (smtp.auth, smtp.username) == (AuthMethod.PASSWORD, server.username) else []
        keep_password([server, *sending], asked, secrets)
    return server, account


def known(settings: Settings) -> list[Account]:
    """The accounts of this kind in the settings, with what the engine and the keyring say about them."""
    if not settings.imap:
        return []
    with place.journal() as journal:
        states = {state.path: state.problem for state in Messages(journal).folders()}
    found = []
    for server, account in zip(settings.imap, configured(settings), strict=True):
        said = [problem for folder in account.folders if (problem := states.get(folder.place, ""))]
        problems = dict.fromkeys([*account.problems, *_sign_in_problem(server, settings), *said])
        found.append(Account(account.id, account.client, account.label, account.identities, account.folders,
                             tuple(problems)))  # fmt: skip
    return found


def chosen_servers(settings: Settings, accounts: list[Account], *new: ImapServer) -> tuple[ImapServer, ...]:
    """The servers of the accounts that were chosen, and no others."""
    ids = {account.id for account in accounts}
    return tuple(dict.fromkeys(server for server in (*settings.imap, *new) if account_id(server) in ids))


def _asked_password(server: ImapServer, secrets: Secrets) -> str | None:
    if server.auth is not AuthMethod.PASSWORD or secrets.get(server.secret_name) is not None:
        return None
    return ask_password(server.username, server.host)


def _sign_in_problem(server: ImapServer, settings: Settings) -> list[str]:
    secrets = KeyringSecrets()
    try:
        if server.auth is AuthMethod.OAUTH2:
            provider = provider_for(server.host, settings.oauth)
            missing = not is_signed_in(provider, server.username, secrets)
        else:
            missing = secrets.get(server.secret_name) is None
    except CredentialError as error:
        return [str(error)]
    return [f"{server.username} is not signed in at {server.host}: use “postlogg sign-in”."] if missing else []


def _imap_server(options: argparse.Namespace) -> ImapServer:
    host, port = options.imap
    if not options.user:
        raise SettingsError("Say with --user as whom to sign in at the mail server.")
    security = Security(options.imap_security or (Security.STARTTLS if port == 143 else Security.TLS))
    default = 993 if security is Security.TLS else 143
    return ImapServer(host, port or default, security, AuthMethod(options.auth), options.user)


def _smtp_server(options: argparse.Namespace) -> SmtpServer | None:
    if options.smtp is None:
        return None
    host, port = options.smtp
    security = Security(options.smtp_security or (Security.TLS if port == 465 else Security.STARTTLS))
    default = 465 if security is Security.TLS else 587
    return SmtpServer(host, port or default, security, AuthMethod(options.auth), options.user)
