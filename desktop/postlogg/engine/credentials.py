"""With what the user signs in at a mail server: the password from the keyring, or an access token."""

from __future__ import annotations

import threading
from collections.abc import Callable

from postlogg import oauth, submission
from postlogg.errors import CredentialError
from postlogg.model import AuthMethod, ImapServer, SmtpServer
from postlogg.settings import Settings
from postlogg.system.secrets import Secrets


class Credentials:
    """Keeps access tokens for as long as they are good. May be used by several threads at once."""

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets
        self._lock = threading.Lock()
        self._tokens: dict[tuple[oauth.Provider, str], oauth.Tokens] = {}

    def password(self, server: SmtpServer | ImapServer) -> str:
        """Raises CredentialError where the keyring has none."""
        password = self.kept_password(server)
        if password is None:
            raise CredentialError(f"The password for {server.host} is not in the keyring: enter it in the settings.")
        return password

    def kept_password(self, server: SmtpServer | ImapServer) -> str | None:
        """The password, or None where the keyring has none. Raises CredentialError where there is no keyring."""
        return self._secrets.get(server.secret_name)

    def token(self, server: SmtpServer | ImapServer, settings: Settings) -> submission.TokenReader:
        """Raises CredentialError where nobody is known who gives out tokens for the server."""
        provider = oauth.provider_for(server.host, settings.oauth)
        with self._lock:
            key = (provider, server.username)
            if key not in self._tokens:
                self._tokens[key] = oauth.Tokens(provider, server.username, self._secrets)
            return self._tokens[key]

    def secret(self, server: ImapServer, settings: Settings) -> Callable[[bool], str]:
        """The password or the token, read anew each time; the argument says whether the last token was refused."""
        if server.auth is AuthMethod.OAUTH2:
            return lambda renew: self.token(server, settings)(renew=renew)
        return lambda _: self.password(server)
