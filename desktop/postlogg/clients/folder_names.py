"""From a folder's name to the name of its file, as Thunderbird makes it."""

from __future__ import annotations

import binascii
import os
import re
from collections.abc import Iterator

# Not allowed in a file name on one system or another; Thunderbird avoids them on all.
_NOT_IN_FILES = re.compile(r'[\x00-\x1f"*/:<>?\\|;#]')
_SHIFTED = re.compile(r"&([A-Za-z0-9+,]*)-")
_DIRECT = re.compile(r"[^\x20-\x7e]+")


def file_names(name: str) -> Iterator[str]:
    """The names under which a folder may lie on disk, the likeliest first."""
    for form in dict.fromkeys((name, encode_utf7(name), decode_utf7(name))):
        yield hashed(form) if _NOT_IN_FILES.search(form) else form


def shown(name: str) -> str:
    """The name for people, also where its octets are no UTF-8: then of the encoding that old clients used most."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return os.fsencode(name).decode("cp1252", "replace")
    return name


def hashed(name: str) -> str:
    """A name that no file can have is cut at the first such character and completed by a hash of the whole."""
    value = 1
    for octet in name.encode("utf-16-le", "surrogatepass"):
        value = (0x63C63CD9 * value + 0x9C39C33D + octet) & 0xFFFFFFFF
    return _NOT_IN_FILES.split(name, maxsplit=1)[0] + f"{value:08x}"


def decode_utf7(name: str) -> str:
    """IMAP's modified UTF-7 (RFC 3501 section 5.1.3) as text; what is not well-formed stays as it is."""
    try:
        return _SHIFTED.sub(_from_base64, name)
    except (ValueError, UnicodeError):
        return name


def encode_utf7(name: str) -> str:
    """Text in IMAP's modified UTF-7. A name in plain ASCII is left alone: it may be encoded already."""
    return name if name.isascii() else _DIRECT.sub(_to_base64, name.replace("&", "&-"))


def _from_base64(match: re.Match[str]) -> str:
    letters = match[1].replace(",", "/")
    octets = binascii.a2b_base64(letters + "=" * (-len(letters) % 4))
    return octets.decode("utf-16-be") if letters else "&"


def _to_base64(match: re.Match[str]) -> str:
    octets = binascii.b2a_base64(match[0].encode("utf-16-be", "replace"), newline=False)
    return "&" + octets.decode("ascii").rstrip("=").replace("/", ",") + "-"
