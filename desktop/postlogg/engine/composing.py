"""What the user decided in the window in which he wrote a message, and what becomes of the message by that.

Thunderbird's extension tells it twice, before and after the message is sent, and the folder's watcher finds the copy in
Sent: in whichever order, the message is logged once, or left out.
"""

from __future__ import annotations

from dataclasses import replace

from postlogg.decision import Seen, decide
from postlogg.engine.intake import Intake, age, rules
from postlogg.engine.requests import hand_in
from postlogg.journal import Composed, ComposedMessages, Journal, Switch, Wish
from postlogg.mail.address import canonical
from postlogg.mail.message import key, parse
from postlogg.model import Decision, Direction, FolderKind, MailMessage, Reason, Route, State
from postlogg.settings import Settings


class Composing:
    """Each method is one transaction, or joins the caller's."""

    def __init__(self, journal: Journal) -> None:
        self._journal, self._intake, self._switch = journal, Intake(journal), Switch(journal)
        self._composed = ComposedMessages(journal)

    # what the extension tells

    def begin(self, wish: Wish, draft: MailMessage, now: float) -> int:
        """A message is about to be sent; the number of the decision."""
        with self._journal.transaction():
            self._composed.forget(now)
            sender = draft.sender
            return self._composed.add(wish, sender, draft.to + draft.cc, draft.subject, now) if sender else 0

    def not_sent(self, number: int) -> None:
        """It could not be sent after all."""
        self._composed.drop(number)

    def sent(
        self, number: int, message_id: str, raw: bytes | None, settings: Settings, now: float, *, in_bcc: bool
    ) -> int | None:  # fmt: skip
        """It was sent. ``raw``: the copy in Sent, where there is one. The message's number in the journal, or None
        where the watcher has to find it first."""
        with self._journal.transaction():
            composed = self._composed.get(number)
            self._composed.sent(number, message_id, in_bcc=in_bcc)
            if raw is not None:
                self._composed.drop(number)
                return self._enter(raw, composed.wish if composed else None, settings, now, in_bcc=in_bcc)
            if composed is not None and in_bcc:
                return self._enter_unseen(replace(composed, message_id=message_id), settings, now)
            return None

    def _enter(self, raw: bytes, wish: Wish | None, settings: Settings, now: float, *, in_bcc: bool) -> int | None:
        message, messages = parse(raw), self._intake.messages
        known = messages.located(message.key)
        if in_bcc:
            number = self._sent_to_crm(message, settings, "", "", len(raw), now)
            if known is None:
                messages.keep_original(number, raw)
            return number
        if wish is Wish.LOG:
            return hand_in(self._journal, settings, raw, now)
        if known is not None or wish is None:
            return known.id if known else None
        if self._judged(message, settings, now).route is Route.NONE:
            return None
        return self._intake.enter(message, Direction.SENT, Decision(Route.NONE, Reason.LEFT_OUT_BY_USER), None,
                                  settings=settings, folder="", position="", size=len(raw), now=now)  # fmt: skip

    def _enter_unseen(self, composed: Composed, settings: Settings, now: float) -> int:
        """There is no copy, or it is not at hand: what is known of the message must do."""
        message = _as_message(composed)
        known = self._intake.messages.by_message_id(composed.message_id)
        if known:
            message = replace(message, key=known[0].key)
        return self._sent_to_crm(message, settings, "", "", 0, now)

    # what the watcher finds

    def taken(
        self, message: MailMessage, settings: Settings, *, folder: str, position: str, size: int, now: float
    ) -> bool:  # fmt: skip
        """Whether the copy in Sent that was found is of a message that went to the CRM as well: then it is entered."""
        composed = self._about(message, settings, now)
        if composed is None or not (composed.in_bcc or self._names_crm(composed, message, settings)):
            return False
        self._composed.drop(composed.id)
        self._adopt(composed, message, folder, position, size)
        self._sent_to_crm(message, settings, folder, position, size, now)
        return True

    def wish(self, message: MailMessage, settings: Settings, now: float) -> Wish | None:
        """What the user wants of the message of which this is the copy in Sent. It is asked for once."""
        composed = self._about(message, settings, now)
        if composed is None:
            return None
        self._composed.drop(composed.id)
        return composed.wish

    def _about(self, message: MailMessage, settings: Settings, now: float) -> Composed | None:
        return self._composed.about(message, _crm(settings), now)

    def _names_crm(self, composed: Composed, message: MailMessage, settings: Settings) -> bool:
        """Found before Thunderbird has said that it was sent."""
        return composed.wish is Wish.LOG and canonical(settings.destination.bcc_address) in {
            canonical(mailbox.address) for mailbox in message.bcc
        }

    def _adopt(self, composed: Composed, message: MailMessage, folder: str, position: str, size: int) -> None:
        """What was entered of it before its copy was seen is this message."""
        self._journal.execute(
            "UPDATE OR IGNORE message SET key = ?, date = ?, folder = ?, position = ?, size = ? WHERE key = ?",
            message.key, message.date.timestamp() if message.date else None, folder, position, size,
            _as_message(composed).key,
        )  # fmt: skip

    # both

    def _sent_to_crm(
        self, message: MailMessage, settings: Settings, folder: str, position: str, size: int, now: float
    ) -> int:  # fmt: skip
        """Enter it as logged; a place that is known already stays."""
        known = self._intake.messages.located(message.key)
        if known is not None and self._has_arrived(known.id):
            return known.id
        if known is not None and not folder:
            folder, position = known.folder, known.position
        decision = self._judged(_without_crm(message, settings), settings, now)
        reason = decision.reason if decision.route is Route.BCC else Reason.ASKED_BY_USER
        return self._intake.enter_sent_to_crm(message, reason, settings=settings, folder=folder, position=position,
                                              size=size, now=now)  # fmt: skip

    def _has_arrived(self, number: int) -> bool:
        submission = self._intake.outbox.of_message(number)
        return submission is not None and submission.state in (State.ACCEPTED, State.CONFIRMED)

    def _judged(self, message: MailMessage, settings: Settings, now: float) -> Decision:
        """What would become of it if the user had said nothing."""
        current = rules(settings, capturing=self._switch.is_on(now))
        seen = Seen(Direction.SENT, FolderKind.SENT, age=age(message, now))
        return decide(message, seen, current, self._intake.messages)


def _crm(settings: Settings) -> tuple[str, ...]:
    return tuple(filter(None, (settings.destination.bcc_address, settings.destination.forward_address)))


def _without_crm(message: MailMessage, settings: Settings) -> MailMessage:
    crm = {canonical(address) for address in _crm(settings)}
    return replace(message, bcc=tuple(each for each in message.bcc if canonical(each.address) not in crm))


def _as_message(composed: Composed) -> MailMessage:
    return MailMessage(
        key=key(composed.message_id, composed.sender.address, "", composed.subject),
        message_id=composed.message_id,
        senders=(composed.sender,),
        to=composed.recipients,
        cc=(),
        bcc=(),
        subject=composed.subject,
        date=None,
        in_reply_to=(),
        references=(),
        content_type="text/plain",
        fields=(),
    )
