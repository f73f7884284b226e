"""What the user wants of a conversation, of a person or of a domain."""

from __future__ import annotations

from dataclasses import dataclass

from postlogg.decision.grounds import History, Rules, Seen, counterparts
from postlogg.mail.address import first_match, matches, narrowness
from postlogg.model import Mailbox, MailMessage, Wish


@dataclass(frozen=True, slots=True)
class Wished:
    """``pattern``: the person or the domain that it is about; empty for a conversation."""

    wish: Wish
    pattern: str = ""


def wished(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Wished | None:
    """What the user wants of this message apart from the mode; None where he has not said."""
    of_all = history.conversation_wish(message.conversation)
    if of_all is not None:
        return Wished(of_all)
    each = [_of_person(mailbox, rules) for mailbox in counterparts(message, seen, rules)]
    said = [wished for wished in each if wished is not None]
    return next((wished for wished in said if wished.wish is Wish.ASK), next(iter(said), None))


def _of_person(mailbox: Mailbox, rules: Rules) -> Wished | None:
    """The narrowest pattern decides; of two that are equally narrow, the one that asks."""
    if first_match(mailbox.address, rules.never_log):
        return None  # the others in the message decide
    choices = ((Wish.ASK, rules.ask_first), (Wish.ALWAYS, rules.always_log))
    meant = [Wished(wish, each) for wish, patterns in choices for each in patterns if matches(mailbox.address, each)]
    return max(meant, key=lambda wished: narrowness(wished.pattern), default=None)
