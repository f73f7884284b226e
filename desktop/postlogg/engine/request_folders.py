"""Folders in which a message, by lying there, asks to be logged: a request from any mail client."""

from __future__ import annotations

from datetime import timedelta

from postlogg.engine.intake import Intake, age
from postlogg.engine.requests import ask, direction_of
from postlogg.journal import Switch
from postlogg.model import Decision, Folder, MailMessage, Reason, Route
from postlogg.settings import Settings
from postlogg.stores.base import StoredMessage

AGAIN_SECONDS = 600.0
"""A client may store one copy twice within seconds; what comes once more after this is asked for once more."""


class RequestFolders:
    """Takes what lies in them. The caller holds the transaction."""

    def __init__(self, intake: Intake, switch: Switch) -> None:
        self._intake, self._switch = intake, switch

    def was_read(self, folder: Folder) -> bool:
        """Whether the folder was read to its end before, so that whatever is unknown has come since."""
        return bool(self._switch.fact(_read(folder)))

    def read(self, folder: Folder) -> None:
        """The folder was read to its end."""
        if not self.was_read(folder):
            self._switch.set_fact(_read(folder), "1")

    def take(
        self, stored: StoredMessage, message: MailMessage, folder: Folder, settings: Settings, now: float
    ) -> bool:  # fmt: skip
        """Ask for a message that has come, or lay there at the first reading and is no older than the age guard. One
        that is known already, from Sent or the Inbox, is asked for; what was asked for once is not asked for again
        because the folder is read again. Whether the message was not known."""
        if stored.deleted:
            return False
        name = f"request {message.key}"
        noted = self._switch.fact(name)
        if noted and not (stored.appended and now - float(noted) > AGAIN_SECONDS):
            return False
        is_wanted = bool(noted) or self.was_read(folder) or _is_young(message, settings, now)
        self._switch.set_fact(name, str(now))
        return self._enter(stored, message, folder, settings, now, is_wanted=is_wanted)

    def _enter(
        self, stored: StoredMessage, message: MailMessage, folder: Folder, settings: Settings, now: float, *,
        is_wanted: bool,
    ) -> bool:  # fmt: skip
        known = self._intake.messages.located(message.key)
        if is_wanted:
            ask(self._intake, stored, message, folder, settings, now)
        elif known is None:
            self._intake.enter(
                message, direction_of(message, settings), Decision(Route.NONE, Reason.TOO_OLD), None, settings=settings,
                folder=folder.place, position=stored.position, size=stored.size, now=now,
            )  # fmt: skip
        return known is None


def _read(folder: Folder) -> str:
    return f"requests read {folder.place}"


def _is_young(message: MailMessage, settings: Settings, now: float) -> bool:
    found = age(message, now)
    return found is not None and found <= timedelta(days=settings.age_guard_days)
