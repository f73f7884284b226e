"""Signing in at mail servers with tokens (OAuth 2.0, RFC 6749): the sign-in itself, and tokens from then on.

The password is typed at the provider's own page and never seen here. What lasts, the refresh token, is kept in the
system's keyring and nowhere else.
"""

from postlogg.oauth.browser import sign_in_by_browser
from postlogg.oauth.device import sign_in_by_code
from postlogg.oauth.kept import forget, is_signed_in, keep
from postlogg.oauth.providers import Provider, named_provider, provider_for
from postlogg.oauth.tokens import Tokens

__all__ = [
    "Provider",
    "Tokens",
    "forget",
    "is_signed_in",
    "keep",
    "named_provider",
    "provider_for",
    "sign_in_by_browser",
    "sign_in_by_code",
]
