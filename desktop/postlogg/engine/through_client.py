"""Forwards that the mail client sends with its own account, so that Postlogg needs to know no password."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from postlogg.engine.intake import Intake
from postlogg.engine.outcomes import Outcomes
from postlogg.journal import EventKind, Handed, Journal, Submission
from postlogg.journal.handed import CLIENT
from postlogg.mail.address import canonical, display
from postlogg.mail.body import AttachedFile, body
from postlogg.mail.message import message_ids, parse
from postlogg.model import Decision, Direction, MailMessage, Reason, Route, State
from postlogg.settings import Settings

# Header fields that say which message it carries; Thunderbird takes no others than such.
_CARRIED = ("X-Forwarded-Message-Id",)
PATIENCE_SECONDS = 60.0

NOT_RUNNING = "It waits for Thunderbird, which sends it as soon as it runs with Postlogg's extension."
NO_ACCOUNT = "Thunderbird cannot send it again unchanged: choose a sending account, or use the button as you write."
NOT_TOLD = "Thunderbird did not say whether it was sent, and there is no copy in Sent."


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A forward in the pieces in which a client takes it. ``number``: its submission's."""

    number: int
    sender: str
    to: str
    subject: str
    headers: dict[str, str]
    html: str
    attachments: tuple[AttachedFile, ...]


class ThroughClient:
    """Each method is one transaction, or joins the caller's. ``clock``: seconds since the epoch."""

    def __init__(self, journal: Journal, clock: Callable[[], float]) -> None:
        self._journal, self._clock = journal, clock
        self._intake, self._handed, self._outcomes = Intake(journal), Handed(journal), Outcomes(journal, clock)

    # for who speaks to the client

    def hand_over(self) -> Outgoing | None:
        """The next forward, which the client has in hand from now on; None where there is none."""
        with self._journal.transaction():
            now, submission = self._clock(), self._handed.due(self._clock())
            if submission is None or not self._handed.claim(submission, now):
                return None
            self._intake.listing.happened(submission.message, EventKind.HANDED_OVER, now, CLIENT)
        with self._intake.outbox.content(submission) as content:
            return _outgoing(submission, content.read(submission.size))

    def put_down(self, number: int) -> None:
        """The client did not get it whole, so that it cannot have sent it."""
        submission = self._handed.in_hand(number)
        if submission is not None:
            self._intake.outbox.release(submission)

    def outcome(self, number: int, state: State, message_id: str, note: str) -> None:
        """What the client says became of it, also where it says so late."""
        with self._journal.transaction():
            submission = self._handed.in_hand(number)
            if state is State.ACCEPTED:
                self._sent(submission or self._intake.outbox.get(number), message_id)
            elif submission is not None and state is State.REJECTED:
                self._outcomes.rejected(submission, None, note)
            elif submission is not None:
                self._outcomes.deferred(submission, None, note)

    def _sent(self, submission: Submission | None, message_id: str) -> None:
        if submission is None or submission.route is not Route.FORWARD:
            return
        self._handed.bears(submission.id, message_id)
        if submission.state in (State.HELD, State.QUEUED, State.DEFERRED):
            self._outcomes.accepted(submission, None)

    # for the engine

    def taken(
        self, message: MailMessage, settings: Settings, *, folder: str, position: str, size: int, now: float
    ) -> bool:  # fmt: skip
        """Whether what was found in Sent is a forward that the client had in hand: then it was sent, also where the
        client has not said so, and is entered as Postlogg's own."""
        address = canonical(settings.destination.forward_address)
        if not address or address not in {canonical(mailbox.address) for mailbox in message.to}:
            return False
        of_late = self._handed.of_late(now)
        submission = next((each for each in of_late if self._carries(message, each)), None)
        if submission is None:
            return False
        with self._journal.transaction():
            self._sent(submission, message.message_id)
            self._intake.enter(message, Direction.SENT, Decision(Route.NONE, Reason.OWN_SUBMISSION), None,
                               settings=settings, folder=folder, position=position, size=size, now=now)  # fmt: skip
        return True

    def _carries(self, message: MailMessage, submission: Submission) -> bool:
        original = self._intake.listing.entry(submission.message)
        if original is None:
            return False
        carried = message_ids(message.field(_CARRIED[0]))
        if carried and original.message_id:
            return carried == (original.message_id,)
        return message.subject.split() == f"Fwd: {original.subject}".split()

    def settle(self) -> None:
        """What the client said nothing about until its lease ended, and no copy of which was found in Sent, was not
        sent as far as anybody knows. Call it after the folders have been read."""
        for submission in self._handed.lapsed(self._clock()):
            self._outcomes.deferred(submission, None, NOT_TOLD)

    def explain(self, settings: Settings) -> None:
        """Say of what waits for the client, and of what the client cannot send, why it waits."""
        now = self._clock()
        self._handed.explain(Route.FORWARD, NOT_RUNNING, now, since=now - PATIENCE_SECONDS)
        if settings.sending is None:
            self._handed.explain(Route.BCC, NO_ACCOUNT, now, since=now)


def _outgoing(submission: Submission, content: bytes) -> Outgoing:
    message, said = parse(content), body(content)
    sender = display(message.sender) if message.sender else submission.envelope.mail_from
    headers = {name: value for name in _CARRIED if (value := message.field(name))}
    return Outgoing(submission.id, sender, submission.envelope.rcpt_to, message.subject, headers, said.html,
                    said.attachments)  # fmt: skip
