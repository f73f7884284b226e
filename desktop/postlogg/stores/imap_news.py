"""A thread that listens to a mail server, so that nobody else has to wait for it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from postlogg.errors import CredentialError, Offline, StoreError
from postlogg.stores.imap_session import ImapSession

log = logging.getLogger(__name__)

# RFC 2177 wants a new IDLE within 29 minutes; routers on the way forget a silent connection sooner.
IDLE_SECONDS = 9 * 60.0
POLL_SECONDS = 60.0
# After an attempt that failed; the last one is repeated. A refused sign-in is not repeated soon: accounts are locked
# for less.
RETRY = (5.0, 15.0, 60.0)
REFUSED_RETRY = (60.0, 300.0, 900.0)
AGAIN_SECONDS = 5 * 60.0


class News:
    """What is known of a mailbox without asking its server. Written and read by different threads.

    ``problem``: a sentence where the user has to do something. ``every``: seconds after which a mailbox that nobody
    listens to is worth a look, as long as ``server``, which somebody listens to, answers.
    """

    def __init__(self, server: News | None = None, every: float = POLL_SECONDS) -> None:
        self.problem, self.alive = "", False
        self._server, self._every = server, every
        self._due = threading.Event()
        self._asked_at: float | None = None
        self._again_at: float | None = None

    @property
    def reachable(self) -> bool:
        """Whether the server has answered of late."""
        return (self._server or self).alive

    def take(self) -> bool:
        """Whether there may be something new at a server that answers; the answer is given once."""
        now = time.monotonic()
        repeat = self._again_at is not None and now >= self._again_at
        regular = self._server is not None and (self._asked_at is None or now - self._asked_at >= self._every)
        if not self.reachable or not (self._due.is_set() or repeat or regular):
            return False
        self._due.clear()
        self._asked_at, self._again_at = now, None
        return True

    def tell(self) -> None:
        """There may be something new."""
        self._due.set()

    def failed(self) -> None:
        """It could not be read all the same: later."""
        self._again_at = time.monotonic() + AGAIN_SECONDS


class Listener(threading.Thread):
    """Listens to one mailbox over a connection of its own: by IDLE, or where the server does not offer that by looking
    each minute. ``wake`` is set when there is something for the engine to do; one that gets ``keyword`` counts."""

    def __init__(self, session: ImapSession, mailbox: str, wake: Callable[[], None]) -> None:
        super().__init__(name="postlogg-imap", daemon=True)
        self.news, self.keyword = News(), ""
        self._session, self._mailbox, self._wake = session, mailbox, wake
        self._stop_event = threading.Event()

    def run(self) -> None:
        """Until ``stop``."""
        failures = 0
        while not self._stop_event.is_set():
            pauses = RETRY
            try:
                self._listen()
            except Offline:
                log.debug("A mail server cannot be listened to for now.")
            except (StoreError, CredentialError) as error:
                pauses = REFUSED_RETRY
                self._problem(str(error))
            failures = 0 if self.news.alive else failures + 1
            self.news.alive = False
            self._stop_event.wait(pauses[min(failures, len(pauses) - 1)])
        self._session.close()

    def stop(self, timeout: float = 2.0) -> None:
        """Ends it; waits for at most ``timeout`` seconds, as a connection that is being made cannot be ended."""
        self._stop_event.set()
        self._session.interrupt()
        self.join(timeout)

    def _listen(self) -> None:
        """As long as the connection lasts."""
        self._session.examine(self._mailbox)
        self.news.alive = True
        self._problem("")
        self._tell()
        idle = self._session.can_idle
        while not self._stop_event.is_set():
            if idle:
                self._session.idle(IDLE_SECONDS, self.keyword)
            else:
                self._stop_event.wait(POLL_SECONDS)
                self._session.examine(self._mailbox)
            self._tell()

    def _tell(self) -> None:
        self.news.tell()
        self._wake()

    def _problem(self, sentence: str) -> None:
        if sentence != self.news.problem:
            self.news.problem = sentence
            self._wake()
