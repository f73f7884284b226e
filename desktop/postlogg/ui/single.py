"""One tray program for one journal: a second start raises the first one's window."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore  # for what the first one does not need: a class is made when it is first asked for
from PySide6.QtCore import QObject, Signal

from postlogg.system.lock import ProcessLock
from postlogg.system.paths import tray_lock_path

if TYPE_CHECKING:
    from postlogg.ui.doorbell import Doorbell

_DOORBELL = "postlogg.ui.doorbell"  # imported when it is wanted: the network's part of Qt is not needed for the icon


class SingleInstance(QObject):
    """``raised``: a second start asks for the window."""

    raised = Signal()

    def __init__(self, journal_path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = str(journal_path.absolute()).encode()
        self._lock = ProcessLock(tray_lock_path(journal_path))
        self._bell: Doorbell | None = None

    def is_first(self) -> bool:
        """Whether this one is the first; if not, the first one's window has been asked for."""
        if self._lock.acquire():
            return True
        import_module(_DOORBELL).ring(self._name())
        return False

    def listen(self) -> None:
        """From now on, take notice of a second start."""
        bell: Doorbell = import_module(_DOORBELL).Doorbell(self._name(), self)
        bell.rung.connect(self.raised)
        self._bell = bell

    def _name(self) -> str:
        kind = QtCore.QCryptographicHash
        digest = kind.hash(self._place, kind.Algorithm.Sha256).toHex().toStdString()
        return f"postlogg-{digest[:24]}"

    def close(self) -> None:
        """The next one is the first."""
        if self._bell is not None:
            self._bell.close()
        self._lock.release()
