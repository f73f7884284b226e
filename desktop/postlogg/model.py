"""The nouns, in the order in which a message meets them: account, folder, message, decision, submission, outcome."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Direction(StrEnum):
    """Seen from the user: mail he sent, or mail he received."""

    SENT = "sent"
    RECEIVED = "received"


class Mode(StrEnum):
    """What happens to a message that belongs in the CRM."""

    OFF = "off"
    ASK = "ask"
    AUTOMATIC = "automatic"


class Wish(StrEnum):
    """What the user wants of all e-mail with a person, at a domain, or in a conversation."""

    ALWAYS = "always"
    NEVER = "never"
    ASK = "ask"


class Route(StrEnum):
    """By which of the CRM's two addresses a message is logged, if at all."""

    BCC = "bcc"
    FORWARD = "forward"
    NONE = "none"


class State(StrEnum):
    """Where a submission stands. HELD waits for the user or for the end of the undo window; ACCEPTED means a 2yz
    reply of the mail server; CONFIRMED means that the CRM itself shows the message."""

    HELD = "held"
    QUEUED = "queued"
    DEFERRED = "deferred"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    EXPIRED = "expired"
    FAILED = "failed"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"


class Reason(StrEnum):
    """Why a message is logged, or why not. A face words the code."""

    # logged
    SENT_TO_CUSTOMER = "sent_to_customer"
    ANSWERS_LOGGED = "answers_logged"
    KNOWN_SENDER = "known_sender"
    ASKED_BY_USER = "asked_by_user"
    ALWAYS_LOG = "always_log"
    ASK_FIRST = "ask_first"
    # offered: not logged unless the user says so
    UNKNOWN_SENDER = "unknown_sender"
    SWITCHED_OFF = "switched_off"
    TOO_OLD = "too_old"
    BEFORE_START = "before_start"
    INBOX_CONNECTED = "inbox_connected"
    # left out
    NOT_MY_ADDRESS = "not_my_address"
    NO_RECIPIENT = "no_recipient"
    ALL_INTERNAL = "all_internal"
    NEVER_LOG = "never_log"
    NEVER_CONVERSATION = "never_conversation"
    LEFT_OUT_BY_USER = "left_out_by_user"
    AUTOMATIC_MAIL = "automatic_mail"
    LIST_MAIL = "list_mail"
    FAILURE_NOTICE = "failure_notice"
    CRM_NOTICE = "crm_notice"
    CALENDAR = "calendar"
    ENCRYPTED = "encrypted"
    SENSITIVITY = "sensitivity"
    DRAFT = "draft"
    SPAM = "spam"
    TRASH = "trash"
    OWN_COPY = "own_copy"
    OWN_SUBMISSION = "own_submission"
    NO_ADDRESS = "no_address"
    REQUIREMENT = "requirement"
    UNREADABLE = "unreadable"
    # in the CRM already, by the user's own hand
    BCC_BY_HAND = "bcc_by_hand"
    FORWARDED_BY_HAND = "forwarded_by_hand"


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
class Mailbox:
    """A mailbox (RFC 5322 section 3.4): display name (decoded, may be empty) and addr-spec as written."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """The domain in lower case, or an empty text."""
        return self.address.rpartition("@")[2].lower() if "@" in self.address else ""


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


@dataclass(frozen=True, slots=True)
class Account:
    """An account of a mail client as found on disk. ``problems``: sentences on what cannot be read, and the remedy."""

    id: str
    client: str
    label: str
    identities: tuple[Identity, ...]
    folders: tuple[Folder, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MailMessage:
    """The header facts of a message (RFC 5322). Message-IDs are with their angle brackets; ``date`` is aware, or None.

    ``key`` identifies the message wherever it lies (see ``mail.message.key``); ``fields`` has every header field as
    (lower-case name, unfolded undecoded value), in order.
    """

    key: str
    message_id: str
    senders: tuple[Mailbox, ...]
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    bcc: tuple[Mailbox, ...]
    subject: str
    date: datetime | None
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    content_type: str
    fields: tuple[tuple[str, str], ...]

    @property
    def sender(self) -> Mailbox | None:
        """The first mailbox of From."""
        return self.senders[0] if self.senders else None

    @property
    def recipients(self) -> tuple[Mailbox, ...]:
        """Everybody in To, Cc and Bcc."""
        return self.to + self.cc + self.bcc

    @property
    def conversation(self) -> tuple[str, ...]:
        """The Message-IDs of the conversation, as far as the message names them: the one that it began with first, its
        own last (RFC 5322 section 3.6.4)."""
        return tuple(dict.fromkeys(filter(None, (*self.references, *self.in_reply_to, self.message_id))))

    def field(self, name: str) -> str:
        """The first value of the field, or an empty text."""
        wanted = name.lower()
        return next((value for field, value in self.fields if field == wanted), "")


@dataclass(frozen=True, slots=True)
class Attachment:
    """An attachment's file name (decoded) and its size in octets after the transfer encoding is undone."""

    filename: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Content:
    """What a CRM's rules ask of a message's body. Sizes in octets of the decoded text; attachments not counted."""

    text_size: int
    html_size: int
    has_text: bool
    has_html: bool
    attachments: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """One requirement of the CRM, asked of one message. ``advice`` does not prevent logging."""

    id: str
    passed: bool
    asked: str
    found: str
    remedy: str = ""
    advice: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a message, and why. ``held``: waits for the user; ``detail``: what the reason is about."""

    route: Route
    reason: Reason
    held: bool = False
    detail: str = ""
    checks: tuple[Check, ...] = ()


@dataclass(frozen=True, slots=True)
class Envelope:
    """RFC 5321 section 2.3.1, with RFC 3461's ENVID. One recipient: the CRM."""

    mail_from: str
    rcpt_to: str
    envelope_id: str


@dataclass(frozen=True, slots=True)
class Reply:
    """An SMTP reply (RFC 5321 section 4.2), ``enhanced`` its RFC 3463 status or an empty text."""

    code: int
    text: str
    enhanced: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A failure (or delay) notice. ``permanent`` is None where the notice does not say; ``message_id`` is the
    original's, with angle brackets as quoted, or an empty text; ``status`` is RFC 3463."""

    is_failure: bool
    recipients: tuple[str, ...] = ()
    status: str = ""
    permanent: bool | None = None
    message_id: str = ""
    diagnostic: str = ""
    envelope_id: str = ""
    delayed: bool = False
