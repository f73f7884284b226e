"""Work that takes time, off the user interface's thread; what comes of it arrives on that thread."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from itertools import count
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from postlogg.errors import PostloggError

log = logging.getLogger(__name__)
WORKERS = 2
UNKNOWN = "?"
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class _Job:
    asker: QObject
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[str], None]


class Background(QObject):
    """Two daemon threads. They are never waited for: a server that does not answer must not keep the program open.

    Who asks is known in the user interface's thread alone: a thread that held the last reference to a window would take
    it apart, which crashes Qt.
    """

    _arrived = Signal(int, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: SimpleQueue[tuple[int, Callable[[], Any]]] = SimpleQueue()
        self._jobs: dict[int, _Job] = {}
        self._numbers = count()
        self._started = self._stopped = False
        self._arrived.connect(self._deliver)  # queued: it is emitted in other threads

    def run(
        self, asker: QObject, work: Callable[[], _Result], done: Callable[[_Result], None],
        failed: Callable[[str], None],
    ) -> None:  # fmt: skip
        """Call ``work`` in a thread, then ``done`` with its result, or ``failed`` with a sentence, in this one; neither
        if ``asker`` is gone by then."""
        self._start()
        number = next(self._numbers)
        self._jobs[number] = _Job(asker, work, done, failed)
        self._work.put((number, work))

    def _start(self) -> None:
        if not self._started:
            self._started = True
            for number in range(WORKERS):
                threading.Thread(target=self._toil, name=f"postlogg-background-{number}", daemon=True).start()

    def _toil(self) -> None:
        while True:
            number, work = self._work.get()
            outcome = _outcome(work)
            del work
            with contextlib.suppress(RuntimeError):  # the windows are gone
                self._arrived.emit(number, *outcome)
            del outcome

    def stop(self) -> None:
        """Whatever arrives from now on is dropped: what it is about is closed."""
        self._stopped = True

    @Slot(int, object, str)
    def _deliver(self, number: int, result: object, sentence: str) -> None:
        job = self._jobs.pop(number)
        if self._stopped or not isValid(job.asker):
            return
        if sentence == UNKNOWN:
            job.failed(self.tr("Something went wrong that Postlogg does not know."))
        elif sentence:
            # imported when it is wanted: nothing fails in a program that has just started
            job.failed(import_module("postlogg.wording").sentence_text(sentence))
        else:
            job.done(result)


def _outcome(work: Callable[[], Any]) -> tuple[object, str]:
    """The result, or a sentence."""
    try:
        return work(), ""
    except PostloggError as error:
        return None, str(error) or UNKNOWN
    except Exception:
        log.exception("Work in the background met an error that it does not know.")
        return None, UNKNOWN
