"""The engine itself: rounds of observing and submitting, woken by the file system, the clock, or a face."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection
from contextlib import closing, suppress
from pathlib import Path

from postlogg.engine.confirming import Confirmer
from postlogg.engine.credentials import Credentials
from postlogg.engine.folders import Folders
from postlogg.engine.observing import Observer
from postlogg.engine.pausing import Pausing
from postlogg.engine.submitting import Submitter
from postlogg.engine.watching import Watch
from postlogg.errors import JournalError, PostloggError
from postlogg.journal import Journal, Messages, Outbox, Switch
from postlogg.mail import address
from postlogg.settings import Settings
from postlogg.system.memory import give_back
from postlogg.system.power import Power
from postlogg.system.secrets import Secrets

log = logging.getLogger(__name__)

RESCAN_SECONDS = 60.0
SETTLE_SECONDS = 0.6
POLL_SECONDS = 2.0
"""How long what another process has written into the journal may lie there, where no event tells of it; each look is a
wake-up."""
RETRY_SECONDS = 2.0
BEAT_SECONDS = 300.0
"""How often it is written down that nothing has happened; each time wakes the disk."""
TELL_SECONDS = 1.0
LONG_SECONDS = 1.0
"""What a round leaves behind that took longer is let go of."""
TROUBLE = "engine_trouble"
ROUND_AT = "engine_round_at"


class Engine:
    """Joins the stations. Holds one connection to the journal: use it in the thread that made it. ``before`` is called
    before each round of ``run``, and may change what the settings say. ``files``: a change of these begins a round."""

    def __init__(
        self, journal: Journal, settings: Callable[[], Settings], secrets: Secrets,
        clock: Callable[[], float] = time.time, before: Callable[[Journal], None] | None = None,
        power: Power | None = None, files: Collection[Path] = (),
    ) -> None:  # fmt: skip
        self._journal, self._settings, self._clock, self._before = journal, settings, clock, before
        self._stop, self._wake = threading.Event(), threading.Event()
        credentials = Credentials(secrets)
        self._folders = Folders(credentials, clock)
        self._observer = Observer(journal, self._folders, clock, self._stopped)
        pausing = Pausing(journal, clock, power or Power())
        self._submitter = Submitter(journal, self._observer, credentials, clock, pausing, self._stopped)
        self._confirmer = Confirmer(journal, self._observer, secrets, clock, self._stopped)
        self._switch, self._said = Switch(journal), ""
        self._files, self._beat_at, self._beat_changes = files, 0.0, -1
        Outbox(journal).unclaim_all()

    def observe(self) -> None:
        """Read every watched folder once, and take up what the user asked for."""
        self._observer.observe(self._settings())

    def submit(self) -> bool:
        """Hand over what is due; whether anything was tried."""
        return self._submitter.submit(self._settings())

    def confirm(self) -> bool:
        """Ask the CRM about what it should show by now; whether anything was asked."""
        return self._confirmer.confirm(self._settings())

    def round(self) -> float:
        """Observe, submit and confirm; the seconds after which the next round is worth while."""
        self.observe()
        tried = self.submit()
        asked = self.confirm()
        now = self._clock()
        self._beat(now)
        wait = SETTLE_SECONDS if self._observer.pending else RESCAN_SECONDS
        settings = self._settings()
        for station, busy in ((self._submitter, tried), (self._confirmer, asked)):
            next_due = station.next_due(settings)
            if next_due is not None:
                # what is due and cannot be tried, for want of a server, is no reason to spin
                wait = min(wait, max(next_due - now, 0.0 if busy else RETRY_SECONDS))
        return wait

    def close(self) -> None:
        """Let go of the connections to mail servers that a round has made; ``run`` does so by itself."""
        self._folders.close()

    def _beat(self, now: float) -> None:
        if self._journal.changes == self._beat_changes and 0 <= now - self._beat_at < BEAT_SECONDS:
            return
        with self._journal.transaction():
            Messages(self._journal).folders_read(self._observer.readable, now)
            self._switch.set_fact(ROUND_AT, str(now))
        self._beat_at, self._beat_changes = now, self._journal.changes

    def _stopped(self) -> bool:
        return self._stop.is_set()

    def run(self, stop: threading.Event, wake: threading.Event) -> None:
        """Rounds until ``stop`` is set, which also ends a round after the message in hand. A journal that another
        connection wrote to, a change in a watched folder, and ``wake`` each begin one at once."""
        self._stop, self._wake = stop, wake
        self._journal.tell_seconds = TELL_SECONDS
        with Watch(wake, self._journal, self._files) as watch, closing(self):
            while not stop.is_set():
                began, version = time.monotonic(), self._data_version()
                wait = self._guarded_round(watch)
                if time.monotonic() - began > LONG_SECONDS:
                    self._slim()
                self._journal.tell()
                self._idle(wait, version, watch)

    def _guarded_round(self, watch: Watch) -> float:
        try:
            if self._before is not None:
                self._before(self._journal)
            watch.follow(self._settings().folders)
            self._folders.follow(self._settings(), self._wake.set)
            self._folders.changed(watch.changed())
            wait = self.round()
            self._well()
        except PostloggError as error:
            return self._trouble(str(error))
        except Exception:
            log.exception("The engine met an error that it does not know.")
            return self._trouble("Postlogg met an error that it does not know; it tries again in a minute.")
        return wait

    def _slim(self) -> None:
        """A long round has read much, and the next ones are short."""
        with suppress(JournalError):
            self._journal.shrink()
        address.forget()
        give_back()

    def _well(self) -> None:
        self._said = ""
        if self._switch.fact(TROUBLE):
            self._switch.set_fact(TROUBLE, "")

    def _trouble(self, sentence: str) -> float:
        try:
            self._switch.set_fact(TROUBLE, sentence)
        except JournalError:
            # then nobody can read it there
            if sentence != self._said:
                log.error("%s", sentence)
            self._said = sentence
        return RESCAN_SECONDS

    def _idle(self, seconds: float, version: int | None, watch: Watch) -> None:
        """``version``: the journal's before the round, so that what others wrote meanwhile is taken up too."""
        end = time.monotonic() + seconds
        while not self._stop.is_set() and (left := end - time.monotonic()) > 0:
            # asked each time: the first round may be over before the bell is heard
            poll = left if watch.hears else min(left, POLL_SECONDS)
            if self._data_version() != version or self._wake.wait(poll):
                break
        self._wake.clear()

    def _data_version(self) -> int | None:
        try:
            return self._journal.data_version()
        except JournalError:
            return None
