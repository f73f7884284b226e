"""Where a folder on a mail server is, written as a path, so that it is named like any other folder.

``imap:/USER@HOST/MAILBOX``, much as RFC 5092 writes it; the parts are percent-encoded, as a mailbox's name may hold
anything. The port follows the host where it is not 993.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote, unquote

from postlogg.model import ImapServer

_DEFAULT_PORT = 993


def folder_path(server: ImapServer, mailbox: str) -> Path:
    """The path of a mailbox, whose name is as text (not in modified UTF-7)."""
    return Path("imap:", account_name(server), _quoted(mailbox))


def mailbox_name(path: Path) -> str:
    """The name of the mailbox that the path is for."""
    return unquote(path.name)


def lies_on(path: Path, server: ImapServer) -> bool:
    """Whether the path is one of this server's."""
    return path.parent == Path("imap:", account_name(server))


def account_name(server: ImapServer) -> str:
    """``USER@HOST``, by which an account is named."""
    port = "" if server.port == _DEFAULT_PORT else f":{server.port}"
    return f"{_quoted(server.username)}@{server.host}{port}"


def _quoted(text: str) -> str:
    # a part that is nothing but dots would mean another folder
    return quote(text, safe=" @") if text.strip(".") else text.replace(".", "%2E")
