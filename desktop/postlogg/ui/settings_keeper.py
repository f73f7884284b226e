"""The settings as the windows see them: changed through here, saved at once, read again when edited by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from postlogg.errors import SettingsError
from postlogg.settings import Settings, load, save


class SettingsKeeper(QObject):
    """``error`` is one sentence while the file says something that cannot be meant; nothing is written meanwhile."""

    changed = Signal()

    def __init__(self, path: Path, wake: Callable[[], None] = lambda: None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path, self._wake = path, wake
        self.settings, self.error = Settings(), ""
        self._stamp: tuple[int, int] | None = None
        self.reread()

    def change(self, **fields: Any) -> bool:
        """Change these fields of Settings and save. False when the file is wrong or cannot be written."""
        self.reread()
        if self.error:
            return False
        return self.put(replace(self.settings, **fields))

    def put(self, settings: Settings) -> bool:
        """Put these settings in the place of the present ones."""
        if settings == self.settings:
            return True
        try:
            save(settings, self.path)
        except SettingsError as error:
            self.error = str(error)
            self.changed.emit()
            return False
        self.settings, self._stamp = settings, self._file_stamp()
        self.changed.emit()
        self._wake()
        return True

    def reread(self) -> None:
        """Look whether the file has changed, and read it if so."""
        stamp = self._file_stamp()
        if stamp == self._stamp:
            return
        before, self._stamp = (self.settings, self.error), stamp
        try:
            self.settings, self.error = load(self.path), ""
        except SettingsError as error:
            self.error = str(error)
        if (self.settings, self.error) != before:
            self.changed.emit()

    def _file_stamp(self) -> tuple[int, int]:
        try:
            stat = self.path.stat()
        except OSError:
            return (0, 0)
        return (stat.st_mtime_ns, stat.st_ino)
