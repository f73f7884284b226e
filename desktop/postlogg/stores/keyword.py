"""Keywords of messages (RFC 9051 section 2.3.2), which mail clients show as tags or labels; and where a folder tells
which of its messages bear one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from postlogg.stores.base import StoredMessage

# What Thunderbird puts an underscore in the place of, and two more that no keyword may have (RFC 9051, "atom").
_REPLACED = str.maketrans(dict.fromkeys(' ()/{%*<>\\"]', "_"))


class Tagged(Protocol):
    """A folder's messages that bear a keyword. For one engine, in one thread."""

    def since(self, keyword: str, cursor: str) -> Iterator[StoredMessage]:
        """Those that bear it and did not when ``cursor`` was written, whenever they came into the folder. With "" none:
        what bears it already is only noted. ``keyword``: as ``keyword_of`` gives it. Raises StoreError, Offline."""
        ...

    @property
    def cursor(self) -> str:
        """After ``since`` is exhausted: what to go on with."""
        ...


def keyword_of(tag: str) -> str:
    """The keyword that Thunderbird makes of a tag's name: in lower case, what is not ASCII in modified UTF-7 (RFC 3501
    section 5.1.3). Keywords are compared without regard to case (RFC 5788 section 2.2). Empty where the name is."""
    name = tag.strip().translate(_REPLACED)
    if not (name.isascii() and name.isprintable()) or "&" in name:
        # it brings all of its library with it, and few names need it
        from imapclient.imap_utf7 import encode  # noqa: PLC0415

        encoded: bytes = encode(name)
        name = encoded.decode("ascii")
    return name.lower()
