"""SIGINT and SIGTERM while Qt waits: Python would not see them before its own code runs again."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, QTimer


class EndingSignals(QObject):
    """``leave`` is called in the user interface's thread. On Windows it waits for the next timer of Python's."""

    def __init__(self, leave: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipe: tuple[int, int] | None = None
        for name in ("SIGINT", "SIGTERM"):
            signal.signal(getattr(signal, name), lambda _number, _frame: QTimer.singleShot(0, leave))
        if os.name == "posix":
            self._pipe = os.pipe()
            for end in self._pipe:
                os.set_blocking(end, False)
            signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)
            self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._woken)

    def _woken(self) -> None:
        """Python calls its handlers on the way here."""
        if self._pipe is not None:
            os.read(self._pipe[0], 64)

    def close(self) -> None:
        """Leave the signals to Python again."""
        if self._pipe is not None:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(-1)
            for end in self._pipe:
                os.close(end)
            self._pipe = None
