"""What a face may ask for: to log a message it has the bytes of, or to be told what would become of it."""

from __future__ import annotations

from postlogg.decision import Seen
from postlogg.engine.intake import Intake, age, judge, rules
from postlogg.journal import EventKind, Journal, Listing, Messages
from postlogg.mail.address import canonical
from postlogg.mail.message import parse
from postlogg.model import Decision, Direction, Folder, FolderKind, MailMessage, Reason, Route
from postlogg.settings import Settings
from postlogg.stores.base import StoredMessage


def direction_of(message: MailMessage, settings: Settings) -> Direction:
    """Sent when it is from one of the user's addresses, else received."""
    mine = {canonical(address) for address in settings.my_addresses}
    sent = any(canonical(mailbox.address) in mine for mailbox in message.senders)
    return Direction.SENT if sent else Direction.RECEIVED


def hand_in(journal: Journal, settings: Settings, raw: bytes, now: float) -> int:
    """The user wants this message logged. Its number; a message that is known is not entered again.

    The engine does the rest, at its next round.
    """
    messages, message = Messages(journal), parse(raw)
    with journal.transaction():
        known = messages.located(message.key)
        if known is None:
            decision = Decision(Route.NONE, Reason.ASKED_BY_USER)
            direction = direction_of(message, settings)
            number = messages.record(message, direction, decision, folder="", position="", size=len(raw), now=now)
            messages.keep_original(number, raw)
            Listing(journal).happened(number, EventKind.FOUND, now)
        else:
            number = known.id
        Listing(journal).happened(number, EventKind.ASKED, now)
        messages.ask(number, now)
    return number


def ask(
    intake: Intake, stored: StoredMessage, message: MailMessage, folder: Folder, settings: Settings, now: float
) -> None:
    """The user wants this message logged that lies in a folder. The caller holds the transaction.

    The engine does the rest in the same round.
    """
    messages, listing, path = intake.messages, intake.listing, folder.place
    known = messages.located(message.key)
    if known is None or known.reason is Reason.OWN_COPY:
        direction = Direction.SENT if folder.kind is FolderKind.SENT else direction_of(message, settings)
        number = messages.record(message, direction, Decision(Route.NONE, Reason.ASKED_BY_USER), folder=path,
                                 position=stored.position, size=stored.size, now=now)  # fmt: skip
    else:
        number = known.id
        messages.lies(number, path, stored.position)
    if known is None:
        listing.happened(number, EventKind.FOUND, now, path)
    listing.happened(number, EventKind.ASKED, now)
    messages.ask(number, now)


def explain(raw: bytes, direction: Direction | None, settings: Settings, history: Messages, now: float) -> Decision:
    """What would become of a message if it were found now, and why. Nothing is written, nothing leaves."""
    message = parse(raw)
    seen = Seen(direction or direction_of(message, settings), age=age(message, now))
    return judge(raw, message, seen, rules(settings, capturing=True), settings, history, now)[0]
