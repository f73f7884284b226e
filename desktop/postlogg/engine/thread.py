"""The engine in a thread of its own, beside a face or without one."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from postlogg.errors import JournalError, SettingsError
from postlogg.journal import Journal
from postlogg.settings import Settings, load
from postlogg.system.lock import ProcessLock
from postlogg.system.paths import lock_path
from postlogg.system.secrets import Secrets

if TYPE_CHECKING:
    from postlogg.engine.engine import Engine

log = logging.getLogger(__name__)
AGAIN_SECONDS = 60.0


def _nothing(_journal: Journal) -> None:
    pass


class SettingsFile:
    """The settings, read again when their file has changed. Raises SettingsError as ``settings.load`` does."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp: tuple[int, int] | None = None
        self._settings = Settings()

    def __call__(self) -> Settings:
        """The settings as they stand now."""
        try:
            stat = self._path.stat()
            stamp = (stat.st_mtime_ns, stat.st_ino)
        except FileNotFoundError:
            stamp = (0, 0)
        except OSError as error:
            raise SettingsError(f"The settings file {self._path.name} cannot be read: {error}.") from error
        if stamp != self._stamp:
            self._settings, self._stamp = load(self._path), stamp
        return self._settings


class EngineThread(threading.Thread):
    """An engine in its own thread with its own journal connection. ``viewer_only``: another process runs one.
    ``trouble``: why the journal cannot be opened, or an empty text. ``before`` makes what ``Engine`` calls before each
    round."""

    def __init__(
        self, journal_path: Path, settings_path: Path, secrets: Secrets,
        before: Callable[[], Callable[[Journal], None]] = lambda: _nothing,
    ) -> None:  # fmt: skip
        super().__init__(name="postlogg-engine", daemon=True)
        self._journal_path, self._settings_path, self._secrets = journal_path, settings_path, secrets
        self._before = before
        self._stop_event, self._wake_event = threading.Event(), threading.Event()
        self._lock = ProcessLock(lock_path(journal_path))
        self.viewer_only = not self._lock.acquire()
        self.trouble = ""

    def run(self) -> None:
        """Runs until ``stop``."""
        if self.viewer_only:
            return
        try:
            before = self._before()
            while not self._stop_event.is_set():
                self._run_engine(before)
        finally:
            self._lock.release()

    def _run_engine(self, before: Callable[[Journal], None]) -> None:
        """Until it is stopped, or the journal cannot be opened; then again after a minute."""
        # imported here, in its own thread: it brings the libraries of every station with it
        kind: type[Engine] = import_module("postlogg.engine.engine").Engine
        try:
            with Journal(self._journal_path) as journal:
                engine = kind(journal, SettingsFile(self._settings_path), self._secrets, before=before,
                              files=(self._settings_path,))  # fmt: skip
                self.trouble = ""
                engine.run(self._stop_event, self._wake_event)
        except JournalError as error:
            if self.trouble != str(error):
                log.error("%s", error)
            self.trouble = str(error)
            self._stop_event.wait(AGAIN_SECONDS)

    def wake(self) -> None:
        """Begin a round now."""
        self._wake_event.set()

    def stop(self, timeout: float = 2.0) -> bool:
        """End after the message in hand; whether it ended within ``timeout`` seconds. What it had in hand is not lost:
        the next engine takes it up again."""
        self._stop_event.set()
        self._wake_event.set()
        if self.is_alive():
            self.join(timeout)
        return not self.is_alive()
