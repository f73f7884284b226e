"""What the host has open: the journal, and the settings as they stand."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from postlogg.errors import JournalError
from postlogg.journal.file import Journal
from postlogg.journal.schema import SCHEMA_VERSION
from postlogg.native_host.protocol import Refusal
from postlogg.settings.glance import Glance, glance
from postlogg.system import paths

if TYPE_CHECKING:
    from postlogg.settings import Settings

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
        self._version = 0
        self._stamp: tuple[int, int] | None = None
        self._glance: Glance | None = None
        self._settings: Settings | None = None

    @property
    def glance(self) -> Glance:
        """The settings as they stand now, as far as they are asked for first. Raises SettingsError."""
        self._follow()
        if self._glance is None:
            self._glance = glance(self._settings_path)
        return self._glance

    @property
    def settings(self) -> Settings:
        """The settings as they stand now. Raises SettingsError."""
        from postlogg.settings import load  # noqa: PLC0415 - for the first answer a glance is enough

        self._follow()
        if self._settings is None:
            self._settings = load(self._settings_path)
        return self._settings

    def _follow(self) -> None:
        """Read them again once their file has changed."""
        try:
            stat = self._settings_path.stat()
            stamp = (stat.st_mtime_ns, stat.st_ino)
        except OSError:
            stamp = (0, 0)
        if stamp != self._stamp:
            self._glance = self._settings = None
            self._stamp = stamp

    @property
    def journal(self) -> Journal:
        """The journal. Raises JournalError."""
        if self._journal is not None and self._journal.value("PRAGMA user_version") != SCHEMA_VERSION:
            self.close()
        if self._journal is None:
            self._journal = Journal(self.journal_path, busy_seconds=BUSY_SECONDS)
            self._version = self._journal.data_version()
        return self._journal

    def is_there(self) -> bool:
        """Whether there is a journal, or reason to begin one. Raises SettingsError."""
        return self.journal_path.exists() or self.glance.is_set_up

    def has_changed(self) -> bool:
        """Whether somebody else has written to the journal since this was last asked. Raises JournalError."""
        known = self._version
        if self._journal is not None:
            self._version = self._journal.data_version()
        return self._version != known

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
