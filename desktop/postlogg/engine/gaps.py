"""What belongs in the CRM by the user's rules and was never logged: found in the folders, and asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from postlogg.engine.rehearsal import Judged, counted, rehearse, require_address
from postlogg.engine.trail import Trail
from postlogg.journal import EventKind, Journal, Listing, Messages, Outbox
from postlogg.journal.messages import correspondent
from postlogg.mail.address import canonical
from postlogg.model import Decision, Mailbox, MailMessage, Mode, Reason, Route, State
from postlogg.settings import Settings
from postlogg.system.secrets import Secrets

PER_MINUTE = 20
"""A mail server that is handed much more at once takes it for spam."""

_UNDER_WAY = (State.HELD, State.QUEUED, State.DEFERRED, State.ACCEPTED, State.CONFIRMED)
_BY_HAND = (Reason.BCC_BY_HAND, Reason.FORWARDED_BY_HAND)


@dataclass(frozen=True, slots=True)
class Person:
    """Whom missing e-mails are with; the newest of them first."""

    mailbox: Mailbox
    gaps: tuple[Judged, ...]


def find_gaps(
    journal: Journal, settings: Settings, secrets: Secrets, since: datetime, *,
    progress: Callable[[int], None] = lambda looked_at: None, stopped: Callable[[], bool] = lambda: False,
) -> list[Judged]:  # fmt: skip
    """The e-mails from ``since`` on that the rules would log and that are not in the CRM or on their way there.

    ``progress`` is told now and then how many were looked at; what was found until it is ``stopped`` is the answer.
    Stopped, or ended by anything else, it goes on from there when it is begun again with the same settings and
    ``since``. Raises PostloggError where no folder is watched, or one cannot be read.
    """
    require_address(settings)
    automatic = replace(settings, mode=Mode.AUTOMATIC)
    trail = Trail(journal, automatic, secrets, since)
    left = counted(trail.followed(), progress, stopped, trail.looked_at)
    judged = rehearse(left, automatic, journal, since, logged=trail.gaps,
                      is_done=lambda message: message.key in trail.settled or _is_done(journal, message))  # fmt: skip
    try:
        for each in judged:
            trail.add(each)
    finally:
        trail.save()
    if trail.is_at_its_end:
        trail.finish()
    return [each for each in trail.gaps if not _is_done(journal, each.message)]


def by_person(gaps: Iterable[Judged]) -> list[Person]:
    """Grouped by whom they are with; who has the most comes first."""
    people: dict[str, list[Judged]] = {}
    for gap in gaps:
        people.setdefault(canonical(whom(gap).address), []).append(gap)
    grouped = [Person(whom(each[0]), tuple(sorted(each, key=_moment, reverse=True))) for each in people.values()]
    return sorted(grouped, key=lambda person: (-len(person.gaps), person.mailbox.address))


def ask_for(journal: Journal, gaps: Sequence[Judged], now: float, *, per_minute: int = PER_MINUTE) -> list[int]:
    """The user wants these logged, the oldest first and so many a minute; the engine does it when the time of each has
    come. Their numbers."""
    with journal.transaction():
        ordered = sorted(gaps, key=_moment)
        return [_ask(journal, gap, now + 60.0 * (place // per_minute), now) for place, gap in enumerate(ordered)]


def whom(gap: Judged) -> Mailbox:
    """Whom the e-mail is with."""
    return correspondent(gap.message, gap.direction)[0]


def _ask(journal: Journal, gap: Judged, at: float, now: float) -> int:
    messages, found = Messages(journal), gap.found
    known = messages.located(gap.message.key)
    if known is not None:
        number = known.id
    else:
        decision = Decision(Route.NONE, Reason.ASKED_BY_USER)
        number = messages.record(gap.message, gap.direction, decision, folder=found.where, position=found.position,
                                 size=found.size, now=now)  # fmt: skip
        Listing(journal).happened(number, EventKind.FOUND, now, found.where)
    Listing(journal).happened(number, EventKind.ASKED, now)
    messages.ask(number, at)
    return number


def _is_done(journal: Journal, message: MailMessage) -> bool:
    """In the CRM, on its way there, or asked for already."""
    known = Messages(journal).located(message.key)
    if known is None:
        return False
    entry, submission = Listing(journal).entry(known.id), Outbox(journal).of_message(known.id)
    asked = entry is not None and entry.asked
    return asked or known.reason in _BY_HAND or (submission is not None and submission.state in _UNDER_WAY)


def _moment(gap: Judged) -> float:
    return gap.message.date.timestamp() if gap.message.date else 0.0
