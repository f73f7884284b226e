"""Signing in at mail servers with tokens (OAuth 2.0, RFC 6749): the sign-in itself, and tokens from then on.

The password is typed at the provider's own page and never seen here. What lasts, the refresh token, is kept in the
system's keyring and nowhere else.

Its names are imported when they are first asked for: the engine needs tokens, and no web server for a browser.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
_HOMES = {
    "browser": ("sign_in_by_browser",),
    "device": ("sign_in_by_code",),
    "kept": ("forget", "is_signed_in", "keep"),
    "providers": ("Provider", "named_provider", "provider_for"),
    "tokens": ("Tokens",),
}


def __getattr__(name: str) -> object:
    home = next((module for module, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)
