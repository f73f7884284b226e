"""A Thunderbird profile on disk, as Thunderbird 153 writes it: one IMAP account whose folders are mbox files."""

from __future__ import annotations

import json
import os
import re
import sys
import threading
import time
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from postlogg.model import Direction, Mailbox, SmtpServer

_FROM_LINE = re.compile(rb"^(>*From )", re.MULTILINE)
_STATUS = b"X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\n"
_FOLDERS = {Direction.RECEIVED: "INBOX", Direction.SENT: "Sent"}


class Profile:
    """The user's folders below a home directory. Appends as the mail client does, from any thread."""

    def __init__(self, home: Path, identities: Iterable[Mailbox], smtp: SmtpServer) -> None:
        people = tuple(identities)
        self._lock = threading.Lock()
        base = _base(home)
        self.path = base / "Profiles" / "demo.default"
        self._host = f"imap.{people[0].domain}"
        self._account = self.path / "ImapMail" / self._host
        self._account.mkdir(parents=True)
        (base / "profiles.ini").write_text(_PROFILES_INI, encoding="utf-8")
        (self.path / "prefs.js").write_text(_prefs(people, smtp, self._host), encoding="utf-8")
        for name in _FOLDERS.values():
            (self._account / name).touch(mode=0o600)
            (self._account / f"{name}.msf").touch(mode=0o600)

    def folder(self, direction: Direction) -> Path:
        """The mbox file of Inbox (received) or Sent."""
        return self._account / _FOLDERS[direction]

    def store(self, message: bytes, direction: Direction, now: datetime) -> None:
        """Append a message (CRLF line ends). What comes from the server gets the status lines, a Sent copy does not."""
        separator = f"From - {now:%a %b %d %H:%M:%S %Y}\r\n".encode("ascii")
        status = _STATUS if direction is Direction.RECEIVED else b""
        with self._lock, self.folder(direction).open("ab") as mbox:
            mbox.write(separator + status + _FROM_LINE.sub(rb">\1", message) + b"\r\n")

    def age(self, seconds: float) -> None:
        """Let the folders look as if they had last been written to so long ago."""
        then = time.time() - seconds
        for direction in Direction:
            os.utime(self.folder(direction), (then, then))


def _base(home: Path) -> Path:
    if sys.platform == "darwin":
        return home / "Library" / "Thunderbird"
    return home / "AppData" / "Roaming" / "Thunderbird" if sys.platform == "win32" else home / ".thunderbird"


_PROFILES_INI = """[Profile0]
Name=default
IsRelative=1
Path=Profiles/demo.default
Default=1

[General]
StartWithLastProfile=1
Version=2
"""


def _prefs(identities: tuple[Mailbox, ...], smtp: SmtpServer, host: str) -> str:
    user = quote(identities[0].address, safe="")
    ids = [f"id{number}" for number, _ in enumerate(identities, 1)]
    prefs: dict[str, str | int | bool] = {
        "mail.accountmanager.accounts": "account1",
        "mail.accountmanager.defaultaccount": "account1",
        "mail.account.account1.server": "server1",
        "mail.account.account1.identities": ",".join(ids),
        "mail.server.server1.type": "imap",
        "mail.server.server1.hostname": host,
        "mail.server.server1.name": identities[0].address,
        "mail.server.server1.userName": identities[0].address,
        "mail.server.server1.directory-rel": f"[ProfD]ImapMail/{host}",
        "mail.server.server1.storeContractID": "@mozilla.org/msgstore/berkeleystore;1",
        "mail.smtpservers": "smtp1",
        "mail.smtp.defaultserver": "smtp1",
        "mail.smtpserver.smtp1.type": "smtp",
        "mail.smtpserver.smtp1.hostname": smtp.host,
        "mail.smtpserver.smtp1.port": smtp.port,
        "mail.smtpserver.smtp1.username": smtp.username,
        "mail.smtpserver.smtp1.authMethod": 1,
        "mail.smtpserver.smtp1.try_ssl": 0,
    }
    for name, mailbox in zip(ids, identities, strict=True):
        prefs |= {
            f"mail.identity.{name}.fullName": mailbox.name,
            f"mail.identity.{name}.useremail": mailbox.address,
            f"mail.identity.{name}.valid": True,
            f"mail.identity.{name}.smtpServer": "smtp1",
            f"mail.identity.{name}.fcc_folder": f"imap://{user}@{host}/Sent",
        }
    return "".join(f"user_pref({json.dumps(key)}, {json.dumps(value)});\n" for key, value in prefs.items())
