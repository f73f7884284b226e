"""Playing the story, and comparing what became of each message with what must."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from postlogg.crm import Crm, LoggedEmail
from postlogg.demo.stage import POLL_SECONDS, Stage
from postlogg.demo.story import Expected, Scene
from postlogg.journal import Entry, EventKind, Journal, Listing, Messages
from postlogg.model import Reason, Route, State

PATIENCE_SECONDS = 60.0
STILL_SECONDS = 5.0
"""How long an outcome is waited for at most, and how long where nothing happens any more."""

_ON_THE_WAY = (State.HELD, State.QUEUED, State.DEFERRED)


@dataclass(frozen=True, slots=True)
class Row:
    """A message with what was expected and what came. ``problems``: in what they differ, a few words each."""

    scene: Scene
    outcome: Expected
    entry: Entry | None
    problems: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether it ended as expected."""
        return not self.problems


class Performance:
    """Plays a story on a stage. ``slow``: each message is awaited before the next arrives, for who looks on.

    ``journal`` is a connection of the thread in which the story is played.
    """

    def __init__(self, stage: Stage, journal: Journal, *, slow: bool = False) -> None:
        self._stage, self._journal, self._slow = stage, journal, slow
        self._messages, self._listing = Messages(journal), Listing(journal)
        self._played: list[Scene] = []

    def play(self, going_on: Callable[[], bool] = lambda: True) -> None:
        """Let every message arrive, and wait until each has its outcome; ends early once ``going_on()`` is false."""
        for scene in self._stage.story.scenes:
            if scene.earlier:
                continue
            self._wait_for_turn(scene, going_on)
            self._stage.arrive(scene)
            self._played.append(scene)
            if scene.log:
                self._log(scene, going_on)
        self._wait(self._all_as_expected, going_on)

    def _wait_for_turn(self, scene: Scene, going_on: Callable[[], bool]) -> None:
        """A message about an earlier one comes when that has found its place."""
        origin = scene.answers or scene.forwards
        if self._slow:
            self._wait(self._all_settled, going_on)
        elif origin:
            self._wait(lambda: self._settled(self._stage.story.scene(origin)), going_on)

    def rows(self) -> list[Row]:
        """Every message with what became of it so far, in the journal and in the CRM."""
        emails = logged(self._stage.crm)
        return [self._row(scene, emails) for scene in self._stage.story.scenes]

    def _all_as_expected(self) -> bool:
        """As far as the journal says; what it calls accepted stands in the CRM already."""
        pairs = ((scene.expect, _outcome(self._entry(scene))) for scene in self._stage.story.scenes)
        return all(not list(_differences(replace(expect, contacts=(), files=()), came)) for expect, came in pairs)

    def _log(self, scene: Scene, going_on: Callable[[], bool]) -> None:
        self._wait(lambda: self._entry(scene) is not None, going_on)
        entry = self._entry(scene)
        if entry is not None:
            self._ask(entry.message)

    def _ask(self, number: int) -> None:
        now = time.time()
        with self._journal.transaction():
            self._messages.ask(number, now)
            self._listing.happened(number, EventKind.ASKED, now)
        self._stage.wake_engine()

    def _entry(self, scene: Scene) -> Entry | None:
        """What the journal says of it; None while it is not known."""
        found = self._messages.by_message_id(scene.message_id)
        return self._listing.entry(found[0].id) if found else None

    def _all_settled(self) -> bool:
        return all(map(self._settled, self._played))

    def _settled(self, scene: Scene) -> bool:
        entry = self._entry(scene)
        return scene.earlier or (entry is not None and not entry.asked and entry.state not in _ON_THE_WAY)

    def _wait(self, done: Callable[[], bool], going_on: Callable[[], bool]) -> None:
        """Until it is done; or until nothing is on its way any more and the journal has been still for a while."""
        version = -1
        began = still_since = time.monotonic()
        while going_on() and time.monotonic() - began < PATIENCE_SECONDS:
            if (found := self._journal.data_version()) != version:
                version, still_since = found, time.monotonic()
                if done():
                    return
            elif time.monotonic() - still_since > STILL_SECONDS and self._all_settled():
                return
            time.sleep(POLL_SECONDS)

    def _row(self, scene: Scene, emails: Iterable[LoggedEmail]) -> Row:
        entry = self._entry(scene)
        # a forward stands for what it carries
        meant = self._stage.story.scene(scene.forwards) if scene.forwards else scene
        copies = [email for email in emails if (email.direction, email.subject) == (meant.direction, meant.subject)]
        outcome = _outcome(entry, copies)
        return Row(scene, outcome, entry, tuple(_differences(scene.expect, outcome)))


def logged(crm: Crm) -> list[LoggedEmail]:
    """Every e-mail in the CRM, each once."""
    found = {email.id: email for contact in crm.contacts() for email in crm.timeline(contact.address)}
    return list(found.values())


def _outcome(entry: Entry | None, copies: Iterable[LoggedEmail] = ()) -> Expected:
    route, reason = (entry.route, entry.reason) if entry else (Route.NONE, None)
    state, status = (entry.state, entry.reply_status) if entry else (None, "")
    refused = state in (State.REJECTED, State.FAILED, State.EXPIRED)
    contacts = sorted(contact for email in copies for contact in email.contacts)
    files = sorted(file.filename for email in copies for file in email.attachments if file.stored)
    return Expected(route, reason, state, status if refused else "", tuple(contacts), tuple(files))


def _differences(expected: Expected, outcome: Expected) -> Iterable[str]:
    for name in Expected.__slots__:
        wanted, got = getattr(expected, name), getattr(outcome, name)
        if wanted != got:
            yield f"{name}: {_words(wanted)} was expected, {_words(got)} came"


def _words(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(value) or "nothing"
    return str(value) if isinstance(value, (Reason, Route, State)) or value else "nothing"
