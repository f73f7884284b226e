"""What becomes of a message: decide(message, seen, rules, history) -> Decision with its reason. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from postlogg.decision.grounds import History, Rules, Seen
from postlogg.decision.objections import BINDING, objection_to, reason_in_body
from postlogg.decision.wished import Wished, wished
from postlogg.model import Check, Decision, Direction, MailMessage, Mode, Reason, Route, Wish


def decide(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision:
    """The decision from the header section alone; ``reconsider`` adds what the body says.

    What the user wants of the conversation goes before what he wants of a person, that before what he wants of a
    domain, and that before the mode; the never-log list goes before all. Among several people one who is to be asked
    about outweighs one who is always logged: careful beats eager.
    """
    objection = objection_to(message, seen, rules, history)
    if objection is not None:
        return objection
    reason = _reason(message, seen, rules, history)
    route = Route.BCC if seen.direction is Direction.SENT else Route.FORWARD
    if not (rules.bcc_address if route is Route.BCC else rules.forward_address):
        return Decision(Route.NONE, Reason.NO_ADDRESS)
    if seen.asked:
        return Decision(route, Reason.ASKED_BY_USER)
    wish = wished(message, seen, rules, history)
    unasked = _unasked(reason, seen, rules, wish)
    if unasked is not None:
        return Decision(Route.NONE, unasked)
    if wish is None:
        return Decision(route, reason, held=rules.mode is Mode.ASK)
    asks = wish.wish is Wish.ASK
    return Decision(route, Reason.ASK_FIRST if asks else Reason.ALWAYS_LOG, held=asks, detail=wish.pattern)


def reconsider(decision: Decision, media_types: Iterable[str], checks: tuple[Check, ...]) -> Decision:
    """The decision once the body has been read: encrypted or calendar parts, and the CRM's requirements."""
    if decision.route is Route.NONE:
        return decision
    types = set(media_types)
    reason = reason_in_body(types)
    if reason and (reason in BINDING or decision.reason is not Reason.ASKED_BY_USER):
        return Decision(Route.NONE, reason)
    failed = next((check for check in checks if not check.passed and not check.advice), None)
    if failed is not None:
        return Decision(Route.NONE, Reason.REQUIREMENT, detail=failed.id, checks=checks)
    return replace(decision, checks=checks)


def _reason(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Reason:
    if seen.direction is Direction.SENT:
        return Reason.SENT_TO_CUSTOMER
    if rules.forward_answers and history.is_logged((*message.in_reply_to, *message.references)):
        return Reason.ANSWERS_LOGGED
    if rules.forward_known_senders and message.sender and history.has_logged_person(message.sender.address):
        return Reason.KNOWN_SENDER
    return Reason.UNKNOWN_SENDER


def _unasked(reason: Reason, seen: Seen, rules: Rules, wish: Wished | None) -> Reason | None:
    """Why a message that could be logged is only offered."""
    if seen.before_start:
        return Reason.BEFORE_START
    if seen.age is not None and seen.age > rules.age_guard:
        return Reason.TOO_OLD
    if reason is Reason.UNKNOWN_SENDER and wish is None:
        return Reason.UNKNOWN_SENDER
    if rules.inbox_connected and seen.direction is Direction.SENT:
        return Reason.INBOX_CONNECTED
    off = rules.mode is Mode.OFF and wish is None
    return Reason.SWITCHED_OFF if off or not rules.capturing else None
