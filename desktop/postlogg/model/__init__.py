"""The nouns, in the order in which a message meets them: account, message, decision, submission."""

from __future__ import annotations

from postlogg.model.account import (
    WATCHED,
    Account,
    AuthMethod,
    Folder,
    FolderKind,
    Identity,
    ImapServer,
    OAuthClient,
    Security,
    SmtpServer,
    StoreFormat,
    path_at,
    place_of,
)
from postlogg.model.decision import Check, Decision, Mode, Reason, Route, Wish
from postlogg.model.message import Attachment, Content, Direction, Mailbox, MailMessage
from postlogg.model.submission import Envelope, Notice, Reply, State

__all__ = [
    "WATCHED",
    "Account",
    "Attachment",
    "AuthMethod",
    "Check",
    "Content",
    "Decision",
    "Direction",
    "Envelope",
    "Folder",
    "FolderKind",
    "Identity",
    "ImapServer",
    "MailMessage",
    "Mailbox",
    "Mode",
    "Notice",
    "OAuthClient",
    "Reason",
    "Reply",
    "Route",
    "Security",
    "SmtpServer",
    "State",
    "StoreFormat",
    "Wish",
    "path_at",
    "place_of",
]
