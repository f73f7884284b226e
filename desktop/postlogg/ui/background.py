"""Work that takes time, off the user interface's thread; what comes of it arrives on that thread."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from postlogg import wording
from postlogg.errors import PostloggError

log = logging.getLogger(__name__)
WORKERS = 2
_Result = TypeVar("_Result")


class Background(QObject):
    """Two daemon threads. They are never waited for: a server that does not answer must not keep the program open."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: SimpleQueue[Callable[[], Callable[[], None]]] = SimpleQueue()
        self._started = self._stopped = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self, asker: QObject, work: Callable[[], _Result], done: Callable[[_Result], None],
        failed: Callable[[str], None],
    ) -> None:  # fmt: skip
        """Call ``work`` in a thread, then ``done`` with its result, or ``failed`` with a sentence, in this one; neither
        if ``asker`` is gone by then."""
        unknown = self.tr("Something went wrong that Postlogg does not know.")
        self._start()

        def job() -> Callable[[], None]:
            try:
                result = work()
            except PostloggError as error:
                sentence = wording.sentence_text(str(error))
                return lambda: failed(sentence) if isValid(asker) else None
            except Exception:
                log.exception("Work in the background met an error that it does not know.")
                return lambda: failed(unknown) if isValid(asker) else None
            return lambda: done(result) if isValid(asker) else None

        self._work.put(job)

    def _start(self) -> None:
        if not self._started:
            self._started = True
            for number in range(WORKERS):
                threading.Thread(target=self._toil, name=f"postlogg-background-{number}", daemon=True).start()

    def _toil(self) -> None:
        while True:
            answer = self._work.get()()
            with contextlib.suppress(RuntimeError):  # the windows are gone
                self._arrived.emit(answer)

    def stop(self) -> None:
        """Whatever arrives from now on is dropped: what it is about is closed."""
        self._stopped = True

    @Slot(object)
    def _deliver(self, answer: Callable[[], None]) -> None:
        if not self._stopped:
            answer()
