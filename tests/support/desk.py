"""A user's desk: Sent and Inbox on disk, a submission server, a journal, and an engine with a clock to put forward."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from tests.support.mail import BCC, FORWARD, ME

from postlogg.engine import Engine
from postlogg.journal import Entry, Event, Journal, Listing, View
from postlogg.mail.message import parse
from postlogg.model import Folder, FolderKind, Mode, SmtpServer, StoreFormat
from postlogg.settings import Destination, Settings
from postlogg.system.secrets import MemorySecrets

SEPARATOR = b"From - Mon Nov 23 12:07:31 2026\r\n"


def append(path: Path, raw: bytes) -> None:
    """Add a message to an mbox as the client does: separator, mboxrd quoting, a closing empty line."""
    with path.open("ab") as file:
        file.write(SEPARATOR + re.sub(rb"(?m)^(>*From )", rb">\1", raw) + b"\r\n")


@dataclass
class Desk:
    """``undo_seconds`` is 0 unless a test sets it. ``put_forward`` moves the clock that everything goes by."""

    path: Path
    server: SmtpServer | None
    settings: Settings = field(default_factory=Settings)
    ahead: float = 0.0
    secrets: MemorySecrets = field(default_factory=MemorySecrets)

    def __post_init__(self) -> None:
        self.path.mkdir(parents=True, exist_ok=True)
        self.sent, self.inbox = self.path / "Sent", self.path / "INBOX"
        self.settings = Settings(
            mode=Mode.AUTOMATIC,
            destination=Destination("builtin", BCC, FORWARD),
            my_addresses=(ME,),
            internal_domains=("lab.example",),
            never_log=("mamma@hjemme.example",),
            folders=(
                Folder(self.inbox, FolderKind.INBOX, StoreFormat.MBOX),
                Folder(self.sent, FolderKind.SENT, StoreFormat.MBOX),
            ),
            sending=self.server,
            undo_seconds=0,
            age_guard_days=3650,
        )
        self.journal = Journal(self.path / "journal.sqlite")
        self.listing = Listing(self.journal)
        self.restart()

    def __enter__(self) -> Self:
        self.engine.observe()
        return self

    def __exit__(self, *_: object) -> None:
        self.journal.close()

    def restart(self) -> None:
        """A new engine on the same journal."""
        self.engine = Engine(self.journal, lambda: self.settings, self.secrets, self.now)

    def now(self) -> float:
        return time.time() + self.ahead

    def put_forward(self, seconds: float) -> None:
        self.ahead += seconds

    def choose(self, **changes: object) -> None:
        """Change settings, as the dialog does."""
        self.settings = replace(self.settings, **changes)  # type: ignore[arg-type]

    def send(self, raw: bytes) -> None:
        """The user sent it; a copy lies in Sent."""
        append(self.sent, raw)

    def receive(self, raw: bytes) -> None:
        append(self.inbox, raw)

    def round(self) -> None:
        """A round after what was written has settled."""
        self.put_forward(61)
        self.engine.round()

    def entry(self, raw: bytes) -> Entry:
        """The list's line for this message."""
        key = parse(raw).key
        return next(entry for entry in self.listing.entries(View.ALL, limit=10_000) if entry.key == key)

    def history(self, raw: bytes) -> list[Event]:
        return self.listing.history(self.entry(raw).message)
