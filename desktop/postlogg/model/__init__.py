"""The nouns, in the order in which a message meets them: account, message, decision, submission.

They are imported when they are first asked for: making their classes takes longer than many a program's start needs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
_HOMES = {
    "account": (
        "WATCHED",
        "Account",
        "AuthMethod",
        "Folder",
        "FolderKind",
        "Identity",
        "ImapServer",
        "OAuthClient",
        "Security",
        "SmtpServer",
        "StoreFormat",
        "path_at",
        "place_of",
    ),
    "decision": ("Check", "Decision", "Mode", "Reason", "Route", "Wish"),
    "message": ("Attachment", "Content", "Direction", "Mailbox", "MailMessage"),
    "submission": ("Envelope", "Notice", "Reply", "State"),
}


def __getattr__(name: str) -> object:
    home = next((module for module, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)
