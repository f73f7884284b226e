"""One e-mail in a file of its own: as it went over the wire (``.eml``), or as Outlook saves it (``.msg``)."""

from __future__ import annotations

import re
from pathlib import Path

from postlogg.errors import StoreError
from postlogg.mail.message import crlf
from postlogg.stores.compound_file import SIGNATURE
from postlogg.stores.msg_properties import NOT_A_MESSAGE, properties
from postlogg.stores.outlook_properties import whole_message

SUFFIXES = (".eml", ".msg")
"""What such files are called."""

LIMIT = 256 * 1024 * 1024
"""The longest one that is read: beyond that no mail server takes it."""

TOO_LONG = "This file is too large for an e-mail: no mail server takes one of more than 256 MB."

_BEGINS_AS_MAIL = re.compile(rb"(?:From |[!-9;-~]{1,100}:)")


def read_file(path: Path) -> bytes:
    """The message in wire form. Raises StoreError where the file cannot be read or holds none that could be logged."""
    try:
        octets = _octets(path)
    except OSError as error:
        raise unreadable(path, error) from error
    if octets.startswith(SIGNATURE):
        return from_msg(octets)
    if path.suffix.lower() == ".msg" and not _BEGINS_AS_MAIL.match(octets):
        raise StoreError(NOT_A_MESSAGE)
    return crlf(octets)


def unreadable(path: Path, error: OSError) -> StoreError:
    """What the operating system says about a file that the user named."""
    return StoreError(f"The file {path} cannot be read: {error.strerror or error}.")


def from_msg(octets: bytes) -> bytes:
    """The message that a ``.msg`` file holds, in wire form. Raises StoreError where it is damaged, a draft, protected,
    or no e-mail."""
    return whole_message(properties(octets))


def _octets(path: Path) -> bytes:
    with path.open("rb") as file:
        octets = file.read(LIMIT + 1)
    if len(octets) > LIMIT:
        raise StoreError(TOO_LONG)
    return octets
