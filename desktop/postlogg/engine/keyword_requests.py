"""A keyword that a message is given asks for it to be logged, as a folder for requests does: from any mail client that
has tags, and whenever the message came."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from postlogg.engine.intake import Intake
from postlogg.engine.requests import ask
from postlogg.journal import Journal, Located, Switch
from postlogg.mail.message import parse_section
from postlogg.model import Folder, FolderKind, Reason, State
from postlogg.settings import Settings
from postlogg.stores.base import StoredMessage
from postlogg.stores.keyword import Tagged, keyword_of

FOLDERS = (FolderKind.SENT, FolderKind.INBOX)
"""The kinds of folders in which a keyword counts."""

SLICE = 50
"""Messages taken in one transaction."""

_LOGGED = (State.QUEUED, State.DEFERRED, State.ACCEPTED, State.CONFIRMED)
_BY_HAND = (Reason.BCC_BY_HAND, Reason.FORWARDED_BY_HAND)


class KeywordRequests:
    """Takes what bears the keyword of the settings. ``clock``: seconds since the epoch.

    What bore it when this was first looked at asks for nothing; each message asks once, also when the folder's server
    numbers its messages anew.
    """

    def __init__(self, journal: Journal, intake: Intake, switch: Switch, clock: Callable[[], float]) -> None:
        self._journal, self._intake, self._switch, self._clock = journal, intake, switch, clock

    def look(self, folder: Folder, tagged: Tagged | None, settings: Settings) -> None:
        """Ask for what was given the keyword in this folder. Raises StoreError, Offline."""
        if tagged is None or folder.kind not in FOLDERS:
            return
        keyword, name = keyword_of(settings.request_tag), f"keyword {folder.place}"
        fact = self._switch.fact(name)
        before, _, noted = fact.partition(" ")
        cursor = noted if before == keyword else ""
        following = self._take_all(folder, tagged, keyword, cursor, settings) if keyword else ""
        if following != cursor or before != keyword:
            self._switch.set_fact(name, f"{keyword} {following}" if following else "")

    def _take_all(self, folder: Folder, tagged: Tagged, keyword: str, cursor: str, settings: Settings) -> str:
        """How far was looked. What is not noted because this ends early is found again, and asks once all the same."""
        waiting: list[StoredMessage] = []
        for stored in tagged.since(keyword, cursor):
            waiting.append(stored)
            if len(waiting) == SLICE:
                self._take(waiting, folder, settings)
                waiting = []
        self._take(waiting, folder, settings)
        return tagged.cursor

    def _take(self, slice_: Sequence[StoredMessage], folder: Folder, settings: Settings) -> None:
        if slice_:
            with self._journal.transaction():
                for stored in slice_:
                    self._take_one(stored, folder, settings, self._clock())

    def _take_one(self, stored: StoredMessage, folder: Folder, settings: Settings, now: float) -> None:
        message = parse_section(stored.section)
        name = f"keyword asked {message.key}"
        if stored.deleted or self._switch.fact(name):
            return
        self._switch.set_fact(name, str(now))
        known = self._intake.messages.located(message.key)
        if known is None or not self._is_logged(known):
            ask(self._intake, stored, message, folder, settings, now)

    def _is_logged(self, known: Located) -> bool:
        """Then somebody tagged what is in the CRM, as Thunderbird's button does if it is told to."""
        submission = self._intake.outbox.of_message(known.id)
        return known.reason in _BY_HAND or (submission is not None and submission.state in _LOGGED)
