"""A submission server from what a client's settings say, and those of providers whom clients know by name."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from postlogg.model import AuthMethod, Security, SmtpServer

PROVIDERS = {
    "gmail": SmtpServer("smtp.gmail.com", 465, Security.TLS, AuthMethod.OAUTH2),
    "outlook": SmtpServer("smtp.office365.com", 587, Security.STARTTLS, AuthMethod.OAUTH2),
    "yahoo": SmtpServer("smtp.mail.yahoo.com", 465, Security.TLS, AuthMethod.OAUTH2),
}
_SCHEMES = {"smtp+insecure": Security.NONE, "smtp": Security.STARTTLS, "smtps": Security.TLS}  # the longest first


def port_number(text: str, security: Security) -> int:
    """The port (decimal), or the usual one (RFC 8314) where it is none."""
    clean = text.strip()
    number = int(clean) if clean.isascii() and clean.isdecimal() and len(clean) < 6 else 0
    return number if 0 < number < 65536 else (465 if security is Security.TLS else 587)


def from_url(url: str) -> SmtpServer | None:
    """``smtp[s]://user@host:port``, as the terminal's clients have it; "+plain" and the like say how to sign in. A
    password in it is not taken."""
    try:
        parts = urlsplit(url)
        host, user = parts.hostname or "", unquote(parts.username or "")
        port = str(parts.port or "")
    except ValueError:
        return None
    scheme = next((name for name in _SCHEMES if f"{parts.scheme}+".startswith(f"{name}+")), "")
    if not scheme or not host:
        return None
    security, method = _SCHEMES[scheme], parts.scheme.removeprefix(scheme).removeprefix("+")
    if method == "none" or not user:
        auth = AuthMethod.NONE
    else:
        auth = AuthMethod.OAUTH2 if "oauth" in method else AuthMethod.PASSWORD
    return SmtpServer(host, port_number(port, security), security, auth, user)
