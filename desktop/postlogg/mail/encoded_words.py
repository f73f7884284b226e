"""Encoded words in header fields (RFC 2047)."""

from __future__ import annotations

import re
from binascii import a2b_base64, a2b_qp
from email.errors import HeaderParseError
from email.header import decode_header

# Encoded words beyond this stay as they are: the standard library's decoder takes time with the square of their number.
MAX_ENCODED = 32 * 1024

# Nearly all there are: a run of words in one charset, each whole and well formed, with plain text before it at most.
# The standard library reads them no differently, in four times the time.
_CHARSET, _BASE64 = r"[\w-]++", r"[A-Za-z0-9+/]*+={0,2}+"
_QUOTED = r"[!-<>@-~]*+(?:=[0-9A-Fa-f]{2}[!-<>@-~]*+)*+"
_ONE = rf"=\?{_CHARSET}\?(?:[Bb]\?{_BASE64}|[Qq]\?{_QUOTED})\?="
_RUN = re.compile(rf"{_ONE}(?:[ \t]*+{_ONE})*+", re.ASCII)
_WORD = re.compile(rf"=\?({_CHARSET})\?(?:[Bb]\?({_BASE64})|[Qq]\?({_QUOTED}))\?=", re.ASCII)


def decode(text: str) -> str:
    """Unfold a header field's value and decode its encoded words. Never raises."""
    unfolded = text.replace("\r", "").replace("\n", "")
    if "=?" not in unfolded[:MAX_ENCODED]:
        return unfolded.strip()
    plain = _decode_plain(unfolded)
    return _decode_any(unfolded) if plain is None else plain


def _decode_plain(text: str) -> str | None:
    """None where it is not of the plain kind."""
    at = text.index("=?")
    before = text[:at]
    if len(text) > MAX_ENCODED or not (before.isascii() and before.isprintable()):
        return None
    one = _WORD.fullmatch(text, at)  # nearly always so; two patterns take longer
    words = [one.groups("")] if one else _WORD.findall(text, at) if _RUN.fullmatch(text, at) else []
    charset = words[0][0] if words else ""
    octets = b""
    for other, base64, quoted in words:
        if len(base64) % 4 or other != charset:
            return None
        octets += a2b_base64(base64) if base64 else a2b_qp(quoted, header=True)
    return (before + _text(octets, charset)).strip() if words else None


def _decode_any(text: str) -> str:
    try:
        words = decode_header(text[:MAX_ENCODED])
        parts = (part if isinstance(part, str) else _text(part, charset or "utf-8") for part, charset in words)
        return ("".join(parts) + text[MAX_ENCODED:]).strip()
    except (HeaderParseError, ValueError, IndexError):
        return text.strip()


def _text(octets: bytes, charset: str) -> str:
    try:
        return octets.decode(charset, "replace")
    except (LookupError, UnicodeError):
        return octets.decode("utf-8", "replace")
