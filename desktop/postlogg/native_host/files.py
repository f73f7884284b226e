"""What the host has open: the journal, and the settings as they stand."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from postlogg.errors import JournalError
from postlogg.journal import Journal
from postlogg.journal.schema import SCHEMA_VERSION
from postlogg.native_host.protocol import Refusal
from postlogg.settings import Settings, load
from postlogg.system import paths

BUSY_SECONDS = 1.0
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class Files:
    """Of one connection. The journal is opened when it is first needed, and again after it failed."""

    def __init__(
        self, journal_path: Path | None = None, settings_path: Path | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:  # fmt: skip
        self.journal_path = journal_path or paths.journal_path()
        self._settings_path = settings_path or paths.settings_path()
        self.clock = clock
        self._journal: Journal | None = None
        self._settings, self._stamp = Settings(), (0, 0)

    @property
    def settings(self) -> Settings:
        """As they stand now. Raises SettingsError."""
        try:
            stat = self._settings_path.stat()
            stamp = (stat.st_mtime_ns, stat.st_ino)
        except OSError:
            stamp = (0, 0)
        if stamp != self._stamp:
            self._settings = load(self._settings_path)
            self._stamp = stamp
        return self._settings

    @property
    def journal(self) -> Journal:
        """The journal. Raises JournalError."""
        if self._journal is not None and self._journal.value("PRAGMA user_version") != SCHEMA_VERSION:
            self.close()
        if self._journal is None:
            self._journal = Journal(self.journal_path, busy_seconds=BUSY_SECONDS)
        return self._journal

    def is_there(self) -> bool:
        """Whether there is a journal, or reason to begin one. Raises SettingsError."""
        return self.journal_path.exists() or self.is_set_up()

    @property
    def is_open(self) -> bool:
        """Whether the journal is open."""
        return self._journal is not None

    def is_set_up(self) -> bool:
        """Whether there is an address of the CRM. Raises SettingsError."""
        destination = self.settings.destination
        return bool(destination.bcc_address or destination.forward_address)

    def failed(self, error: JournalError) -> Refusal:
        """What the extension is told; the next request finds the journal opened anew."""
        cause = error.__cause__
        if isinstance(cause, sqlite3.Error) and (getattr(cause, "sqlite_errorcode", 0) & 0xFF) in _BUSY:
            return Refusal("busy", "Postlogg's journal is in use by somebody else at this moment: try again.")
        self.close()
        return Refusal("unavailable", str(error))

    def close(self) -> None:
        """Let go of the journal."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None
