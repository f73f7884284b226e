"""Whether all is well: from what is known of engine, folders and server to findings with their remedies. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from postlogg import replies

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
FEWEST_ARRIVALS = 20
"""With fewer, nobody knows what an unusual while is."""


_PAUSES = {
    "battery": "Paused: on battery. What waits leaves once the computer is plugged in.",
    "metered": "Paused: on a metered network. What waits leaves on any other.",
}


class Concern(StrEnum):
    """What a finding is about; a face or a monitor may go by it."""

    NOT_SET_UP = "not_set_up"
    ENGINE_STOPPED = "engine_stopped"
    ENGINE_STUCK = "engine_stuck"
    ENGINE_TROUBLE = "engine_trouble"
    SIGN_IN = "sign_in"
    SERVER = "server"
    CONFIRMING = "confirming"
    FOLDER = "folder"
    FOLDER_GAP = "folder_gap"
    DISK = "disk"
    SILENCE = "silence"
    WAITING = "waiting"
    NOT_LOGGED = "not_logged"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not well: a sentence on what, and one on what helps."""

    concern: Concern
    sentence: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Limits:
    """From when on something is worth a finding. Seconds and octets."""

    gap: float = 15 * MINUTE
    waiting: float = DAY
    silence: float = 2 * DAY
    free_octets: int = 200_000_000


@dataclass(frozen=True, slots=True)
class FolderFacts:
    """``read_at``: when it was read to its end last, or None; ``known``: messages seen since the start."""

    name: str
    read_at: float | None
    known: int
    problem: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What there is to judge. Times in seconds since the epoch, None where there was none. ``missing``: what is not set
    up; ``sending_is_credential``: the trouble is the sign-in or the keyring; ``arrivals``: when the last messages were
    seen, newest first; ``free_octets``: None where the system does not say."""

    now: float
    missing: tuple[str, ...]
    running: bool
    round_at: float | None
    engine_trouble: str
    sending_trouble: str
    sending_is_credential: bool
    confirming_trouble: str
    server: str
    server_reached_at: float | None
    folders: tuple[FolderFacts, ...]
    waiting: int
    waiting_since: float | None
    not_logged: int
    arrivals: Sequence[float]
    free_octets: int | None
    paused_for: str = ""
    news: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Health:
    """``pulses``: a sentence for each folder and server on when it was last used; ``notes``: what is as the user chose
    it, and worth knowing; ``news``: what was found on this computer, an account that is not watched for one."""

    findings: tuple[Finding, ...]
    pulses: tuple[str, ...]
    notes: tuple[str, ...] = ()
    news: tuple[str, ...] = ()

    @property
    def well(self) -> bool:
        """Whether there is nothing to see to."""
        return not self.findings


def judge(facts: Facts, limits: Limits = Limits()) -> Health:
    """The findings, the most pressing first."""
    asked = (_set_up, _engine, _sending, _confirming, _folders, _disk, _messages, _silence)
    notes = filter(None, (_PAUSES.get(facts.paused_for),))
    findings = tuple(found for ask in asked for found in ask(facts, limits))
    return Health(findings, tuple(_pulses(facts)), tuple(notes), facts.news)


def _set_up(facts: Facts, limits: Limits) -> Iterator[Finding]:
    for what in facts.missing:
        yield Finding(Concern.NOT_SET_UP, f"Nothing can be logged yet: {what}.", "Open the settings and enter it.")


def _engine(facts: Facts, limits: Limits) -> Iterator[Finding]:
    if facts.engine_trouble:
        remedy = "Mend the settings or the disk; Postlogg goes on by itself within a minute."
        yield Finding(Concern.ENGINE_TROUBLE, facts.engine_trouble, remedy)
    if not _is_old(facts.round_at, facts, limits.gap):
        return
    looked = None if facts.round_at is None else span(facts.now - facts.round_at)
    if not facts.running:
        remedy = "Start Postlogg, or run “postlogg run”."
        last = f"Postlogg is not running; its last look was {looked} ago."
        never = "Postlogg is not running, and has never looked for mail."
        yield Finding(Concern.ENGINE_STOPPED, last if looked else never, remedy)
    else:
        remedy = "If no large message is on its way, end Postlogg and start it again; nothing is lost by that."
        last = f"Postlogg is running, but its last look was {looked} ago."
        never = "Postlogg is running, but has never looked for mail."
        yield Finding(Concern.ENGINE_STUCK, last if looked else never, remedy)


def _sending(facts: Facts, limits: Limits) -> Iterator[Finding]:
    if not facts.sending_trouble:
        return
    advice = replies.explain(None, "", facts.sending_trouble)
    if facts.sending_is_credential:
        known = advice.kind is replies.Kind.SIGN_IN
        remedy = advice.action if known else "Enter the password in the settings, with the keyring unlocked."
        yield Finding(Concern.SIGN_IN, facts.sending_trouble, remedy)
    elif _is_old(facts.waiting_since, facts, limits.gap) and facts.waiting:
        remedy = "Check the internet connection and the outgoing server in the settings; it is tried again by itself."
        yield Finding(Concern.SERVER, facts.sending_trouble, remedy)


def _confirming(facts: Facts, limits: Limits) -> Iterator[Finding]:
    if facts.confirming_trouble:
        remedy = "Check the CRM's access token in the settings; e-mail is logged all the same."
        yield Finding(Concern.CONFIRMING, facts.confirming_trouble, remedy)


def _folders(facts: Facts, limits: Limits) -> Iterator[Finding]:
    for folder in facts.folders:
        if folder.problem:
            remedy = "See that the mail client's folder is there and may be read, or choose the folders again."
            yield Finding(Concern.FOLDER, f"{folder.name}: {folder.problem}", remedy)
        elif not _is_old(facts.round_at, facts, limits.gap) and _is_old(folder.read_at, facts, limits.gap):
            remedy = "See that the mail client's folder is still where it was, and its server can be reached."
            yield Finding(Concern.FOLDER_GAP, _last_read(folder, facts), remedy)


def _disk(facts: Facts, limits: Limits) -> Iterator[Finding]:
    if facts.free_octets is not None and facts.free_octets < limits.free_octets:
        left = f"The disk is nearly full: {facts.free_octets // 1_000_000} MB are left for Postlogg's journal."
        yield Finding(Concern.DISK, left, "Make room on the disk; what waits is kept and goes on then.")


def _messages(facts: Facts, limits: Limits) -> Iterator[Finding]:
    if facts.not_logged:
        remedy = "See “postlogg status --view attention”; each says why, and can be tried again."
        one, more = "One message was not logged.", f"{facts.not_logged:,} messages were not logged."
        yield Finding(Concern.NOT_LOGGED, one if facts.not_logged == 1 else more, remedy)
    has_to_wait = bool(facts.paused_for) or not facts.waiting
    if not has_to_wait and facts.waiting_since is not None and facts.now - facts.waiting_since > limits.waiting:
        oldest = span(facts.now - facts.waiting_since)
        remedy = "See “postlogg status --view waiting” for what the server says; “postlogg retry” tries at once."
        yield Finding(Concern.WAITING, f"A message has been waiting to be handed over for {oldest}.", remedy)


def _silence(facts: Facts, limits: Limits) -> Iterator[Finding]:
    if len(facts.arrivals) < FEWEST_ARRIVALS:
        return
    silence = facts.now - facts.arrivals[0]
    usual = max(newer - older for newer, older in zip(facts.arrivals, facts.arrivals[1:], strict=False))
    if silence > max(limits.silence, 2 * usual):
        said = f"No new mail has been seen for {span(silence)}; so far the longest while was {span(usual)}."
        yield Finding(Concern.SILENCE, said, "See that the mail client runs and fetches mail into the watched folders.")


def _pulses(facts: Facts) -> Iterator[str]:
    """Whole sentences, each with its own plural: they are translated as such."""
    for folder in facts.folders:
        yield _last_read(folder, facts)
    if facts.server and facts.server_reached_at is None:
        yield f"{facts.server} has taken no message yet; {facts.waiting:,} waiting."
    elif facts.server and facts.server_reached_at is not None:
        ago = span(facts.now - facts.server_reached_at)
        yield f"{facts.server} last answered {ago} ago; {facts.waiting:,} waiting."


def _last_read(folder: FolderFacts, facts: Facts) -> str:
    if folder.read_at is None:
        return f"{folder.name} has never been read."
    ago = span(facts.now - folder.read_at)
    if folder.known == 1:
        return f"{folder.name} was last read {ago} ago; one message has come since the start."
    return f"{folder.name} was last read {ago} ago; {folder.known:,} messages have come since the start."


def _is_old(moment: float | None, facts: Facts, limit: float) -> bool:
    return moment is None or facts.now - moment > limit


def span(seconds: float) -> str:
    """A span of time in the largest unit that it fills: ``12 s``, ``4 min``, ``3 h``, ``2 days``."""
    for unit, size in (("days", DAY), ("h", HOUR), ("min", MINUTE)):
        if seconds >= size * (2 if unit == "days" else 1):
            return f"{math.floor(seconds / size)} {unit}"
    return f"{max(0, math.floor(seconds))} s"


def sentences(findings: Iterable[Finding], said: Sequence[str] = ()) -> list[str]:
    """The findings as lines for people, but for those whose sentence was ``said`` already."""
    new = [each for each in findings if each.sentence not in said]
    return [line for each in new for line in (f"✗ {each.sentence}", f"    What helps: {each.remedy}")]
