"""Where mail comes from and which server it goes out by: an account with its folders and identities."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote_from_bytes, unquote_to_bytes

if TYPE_CHECKING:
    from postlogg.model.message import Mailbox

_URI = "file://"


class FolderKind(StrEnum):
    """What a folder is used for (RFC 6154 special-use names where there is one). REQUEST: what lies there asks to be
    logged."""

    INBOX = "inbox"
    SENT = "sent"
    JUNK = "junk"
    DRAFTS = "drafts"
    TRASH = "trash"
    REQUEST = "request"
    OTHER = "other"


WATCHED = (FolderKind.SENT, FolderKind.INBOX, FolderKind.JUNK, FolderKind.REQUEST)
"""The kinds of folders that are read, in this order: an answer may refer to what was just sent."""


class StoreFormat(StrEnum):
    """How messages lie in a folder: on disk, or on a mail server (IMAP)."""

    MBOX = "mbox"
    MAILDIR = "maildir"
    MH = "mh"
    MH_CACHE = "mh_cache"
    EML = "eml"
    EMLX = "emlx"
    EVOLUTION_CACHE = "evolution_cache"
    GEARY = "geary"
    OUTLOOK = "outlook"
    IMAP = "imap"


class Security(StrEnum):
    """How a connection to the submission server is protected (RFC 8314)."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"


class AuthMethod(StrEnum):
    """How the user signs in at the submission server."""

    NONE = "none"
    PASSWORD = "password"  # noqa: S105 - a method's name, no secret
    OAUTH2 = "oauth2"


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """A submission server (RFC 6409) as the mail client has it."""

    host: str
    port: int
    security: Security = Security.STARTTLS
    auth: AuthMethod = AuthMethod.PASSWORD
    username: str = ""

    @property
    def secret_name(self) -> str:
        """Under which name the password stands in the keyring."""
        return f"smtp:{self.username}@{self.host}"


@dataclass(frozen=True, slots=True)
class ImapServer:
    """A mail server whose folders are read (RFC 9051), for who keeps no mail on this computer."""

    host: str
    port: int = 993
    security: Security = Security.TLS
    auth: AuthMethod = AuthMethod.PASSWORD
    username: str = ""

    @property
    def secret_name(self) -> str:
        """Under which name the password stands in the keyring."""
        return f"imap:{self.username}@{self.host}"


@dataclass(frozen=True, slots=True)
class OAuthClient:
    """As what Postlogg is registered at a provider of sign-in (RFC 6749 section 2), by the user or by the packager.

    ``provider`` names one that Postlogg knows; what is not given here is as it is there. ``scopes`` are what a token is
    asked for, ``hosts`` the mail servers that take it. ``client_secret`` is one that a provider hands out to programs
    on people's own computers and does not count as secret (RFC 8252 section 8.5).
    """

    provider: str
    client_id: str = ""
    client_secret: str = ""
    authorize_url: str = ""
    token_url: str = ""
    device_url: str = ""
    scopes: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Identity:
    """A sender's address of an account. An alias is simply one more. ``always_bcc``: the client adds these itself."""

    mailbox: Mailbox
    smtp: SmtpServer | None = None
    sent_folder: Path | None = None
    always_bcc: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder: the mbox file, the maildir's folder, or where it is on a mail server (``stores.imap_name``).
    ``account``: the id of the account it was found in, by which it is found again when the client moves it."""

    path: Path
    kind: FolderKind
    format: StoreFormat
    label: str = ""
    account: str = field(default="", compare=False)

    @property
    def place(self) -> str:
        """The path as a text that every file and database can hold, see ``path_at``."""
        return place_of(self.path)


def place_of(path: Path) -> str:
    """A file's name may hold octets that are no text; then it is written as a URI (RFC 8089)."""
    text = str(path)
    try:
        text.encode()
    except UnicodeEncodeError:
        return _URI + quote_from_bytes(os.fsencode(path))
    return text


def path_at(place: str) -> Path:
    """The path that ``place_of`` has written."""
    return Path(os.fsdecode(unquote_to_bytes(place.removeprefix(_URI))) if place.startswith(_URI) else place)


@dataclass(frozen=True, slots=True)
class Account:
    """An account of a mail client as found on disk. ``problems``: sentences on what cannot be read, and the remedy."""

    id: str
    client: str
    label: str
    identities: tuple[Identity, ...]
    folders: tuple[Folder, ...]
    problems: tuple[str, ...] = ()
