"""What becomes of a message: decide(message, seen, rules, history) -> Decision with its reason. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Protocol

from postlogg.mail.address import canonical, first_match, matches, narrowness
from postlogg.model import Check, Decision, Direction, FolderKind, Mailbox, MailMessage, Mode, Reason, Route, Wish

# In a header field's text, and as a message's or a part's media type. An opaque S/MIME signature counts as encrypted:
# no CRM reads it.
SENSITIVE = ("private", "personal", "company-confidential")
LIST_FIELDS = ("list-id", "list-post", "list-unsubscribe")
AUTOMATIC_PRECEDENCE = ("bulk", "junk", "auto_reply")
ENCRYPTED_TYPES = (
    "multipart/encrypted",
    "application/pkcs7-mime",
    "application/x-pkcs7-mime",
    "application/pgp-encrypted",
)
CALENDAR_TYPES = ("text/calendar", "application/ics")
REPORT_TYPES = ("multipart/report", "message/delivery-status", "message/disposition-notification")
CLIENT_DRAFT_FIELDS = ("x-mozilla-draft-info",)

# An explicit wish of the user does not lift these: the message is in the CRM already, cannot go there, or must not.
BINDING = frozenset({
    Reason.NEVER_LOG, Reason.DRAFT, Reason.ENCRYPTED, Reason.NO_RECIPIENT, Reason.NO_ADDRESS, Reason.OWN_SUBMISSION,
    Reason.BCC_BY_HAND, Reason.FORWARDED_BY_HAND, Reason.NOT_MY_ADDRESS, Reason.UNREADABLE, Reason.REQUIREMENT,
})  # fmt: skip


class History(Protocol):
    """What the decision asks of the past. The journal answers."""

    def is_logged(self, message_ids: Iterable[str]) -> bool:
        """Whether one of these messages is in the CRM or on its way there."""
        ...

    def has_logged_person(self, address: str) -> bool:
        """Whether mail with this person is in the CRM or on its way there."""
        ...

    def conversation_wish(self, message_ids: Iterable[str]) -> Wish | None:
        """What the user wants of the conversation that one of these messages is in."""
        ...

    def is_own_submission(self, message_id: str) -> bool:
        """Whether Postlogg itself made this message."""
        ...

    def was_forwarded_by_hand(self, message_id: str) -> bool:
        """Whether the user forwarded this message to the CRM himself."""
        ...


@dataclass(frozen=True, slots=True)
class Rules:
    """The user's choices, as far as they decide. ``now`` and ``age_guard`` bound what is logged unasked;
    ``inbox_connected``: the CRM logs what is sent by itself."""

    mode: Mode
    capturing: bool
    bcc_address: str
    forward_address: str
    my_addresses: tuple[str, ...]
    internal_domains: tuple[str, ...]
    never_log: tuple[str, ...]
    veto_whole_message: bool
    age_guard: timedelta
    forward_answers: bool
    forward_known_senders: bool
    inbox_connected: bool = False
    always_log: tuple[str, ...] = ()
    ask_first: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """Where and how a message was seen. ``age`` is None for a message without a date; ``asked``: the user wants it
    logged; ``before_start``: it lay there before the folder was first read."""

    direction: Direction
    kind: FolderKind = FolderKind.OTHER
    deleted: bool = False
    asked: bool = False
    before_start: bool = False
    age: timedelta | None = None


def decide(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision:
    """The decision from the header section alone; ``reconsider`` adds what the body says.

    What the user wants of the conversation goes before what he wants of a person, that before what he wants of a
    domain, and that before the mode; the never-log list goes before all. Among several people one who is to be asked
    about outweighs one who is always logged: careful beats eager.
    """
    objection = _objection(message, seen, rules, history)
    if objection is not None:
        return objection
    reason = _reason(message, seen, rules, history)
    route = Route.BCC if seen.direction is Direction.SENT else Route.FORWARD
    if not (rules.bcc_address if route is Route.BCC else rules.forward_address):
        return Decision(Route.NONE, Reason.NO_ADDRESS)
    if seen.asked:
        return Decision(route, Reason.ASKED_BY_USER)
    wish = _wish(message, seen, rules, history)
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
    reason = _body_reason(types)
    if reason and (reason in BINDING or decision.reason is not Reason.ASKED_BY_USER):
        return Decision(Route.NONE, reason)
    failed = next((check for check in checks if not check.passed and not check.advice), None)
    if failed is not None:
        return Decision(Route.NONE, Reason.REQUIREMENT, detail=failed.id, checks=checks)
    return replace(decision, checks=checks)


def _body_reason(types: set[str]) -> Reason | None:
    if types.intersection(ENCRYPTED_TYPES):
        return Reason.ENCRYPTED
    return Reason.CALENDAR if types.intersection(CALENDAR_TYPES) else None


def _objection(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision | None:
    for ask in _OBJECTIONS:
        found = ask(message, seen, rules, history)
        if found is not None and (found.reason in BINDING or not seen.asked):
            return found
    return None


def _none(reason: Reason, detail: str = "") -> Decision:
    return Decision(Route.NONE, reason, detail=detail)


def _place(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision | None:
    if seen.kind is FolderKind.DRAFTS or any(message.field(name) for name in CLIENT_DRAFT_FIELDS):
        return _none(Reason.DRAFT)
    if seen.kind is FolderKind.TRASH or seen.deleted:
        return _none(Reason.TRASH)
    flagged = message.field("x-spam-flag").lower().startswith("yes") or message.field(
        "x-spam-status"
    ).lower().startswith("yes")
    return _none(Reason.SPAM) if seen.kind is FolderKind.JUNK or flagged else None


def _in_the_crm(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision | None:
    if history.is_own_submission(message.message_id):
        return _none(Reason.OWN_SUBMISSION)
    if seen.direction is Direction.RECEIVED:
        return _none(Reason.FORWARDED_BY_HAND) if history.was_forwarded_by_hand(message.message_id) else None
    addressed = {canonical(mailbox.address) for mailbox in message.recipients}
    if rules.forward_address and canonical(rules.forward_address) in addressed:
        return _none(Reason.FORWARDED_BY_HAND)
    return _none(Reason.BCC_BY_HAND) if rules.bcc_address and canonical(rules.bcc_address) in addressed else None


def _people(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision | None:
    mine = {canonical(address) for address in rules.my_addresses}
    own = any(canonical(mailbox.address) in mine for mailbox in message.senders)
    if seen.direction is Direction.RECEIVED and own:
        return _none(Reason.OWN_COPY)
    if seen.direction is Direction.SENT and not own:
        return _none(Reason.NOT_MY_ADDRESS, message.sender.address if message.sender else "")
    return None if _others(message, seen, mine) else _none(Reason.NO_RECIPIENT)


def _others(message: MailMessage, seen: Seen, mine: set[str]) -> list[Mailbox]:
    """The people the message is with: never the user himself."""
    people = message.recipients if seen.direction is Direction.SENT else message.senders
    return [mailbox for mailbox in people if canonical(mailbox.address) not in mine]


def _never_log(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision | None:
    everybody = (
        [*message.senders, *message.recipients] if rules.veto_whole_message else _counterparts(message, seen, rules)
    )
    hits = [first_match(mailbox.address, rules.never_log) for mailbox in everybody]
    vetoed = any(hits) if rules.veto_whole_message else bool(hits) and all(hits)
    return _none(Reason.NEVER_LOG, next(filter(None, hits))) if vetoed else None


def _counterparts(message: MailMessage, seen: Seen, rules: Rules) -> list[Mailbox]:
    mine = {canonical(address) for address in rules.my_addresses}
    return [mailbox for mailbox in _others(message, seen, mine) if not _internal(mailbox, rules)]


def _internal(mailbox: Mailbox, rules: Rules) -> bool:
    return any(matches(mailbox.address, domain) for domain in rules.internal_domains)


def _left_out(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision | None:
    wish = history.conversation_wish(message.conversation)
    return _none(Reason.NEVER_CONVERSATION) if wish is Wish.NEVER else None


def _all_internal(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision | None:
    return None if _counterparts(message, seen, rules) else _none(Reason.ALL_INTERNAL)


def _machine(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision | None:
    if any(message.field(name) for name in LIST_FIELDS) or message.field("precedence").lower() == "list":
        return _none(Reason.LIST_MAIL)
    automatic = message.field("auto-submitted").partition(";")[0].strip().lower() not in ("", "no")
    bulk = message.field("precedence").strip().lower() in AUTOMATIC_PRECEDENCE
    answer = (
        bool(message.field("x-autoreply") or message.field("x-autorespond")) or message.field("return-path") == "<>"
    )
    if automatic or bulk or answer or message.content_type in REPORT_TYPES:
        return _none(Reason.AUTOMATIC_MAIL)
    return None


def _kind(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision | None:
    if message.content_type in ENCRYPTED_TYPES:
        return _none(Reason.ENCRYPTED)
    if message.content_type in CALENDAR_TYPES or "calendarmessage" in message.field("content-class").lower():
        return _none(Reason.CALENDAR)
    sensitivity = message.field("sensitivity").strip().lower()
    return _none(Reason.SENSITIVITY, sensitivity) if sensitivity in SENSITIVE else None


_Objection = Callable[[MailMessage, Seen, Rules, History], Decision | None]
# In this order: what is already in the CRM is said before anything else, a person's veto before the rest.
_OBJECTIONS: tuple[_Objection, ...] = (
    _place,
    _in_the_crm,
    _people,
    _never_log,
    _left_out,
    _all_internal,
    _machine,
    _kind,
)


def _reason(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Reason:
    if seen.direction is Direction.SENT:
        return Reason.SENT_TO_CUSTOMER
    if rules.forward_answers and history.is_logged((*message.in_reply_to, *message.references)):
        return Reason.ANSWERS_LOGGED
    if rules.forward_known_senders and message.sender and history.has_logged_person(message.sender.address):
        return Reason.KNOWN_SENDER
    return Reason.UNKNOWN_SENDER


@dataclass(frozen=True, slots=True)
class _Wished:
    """``pattern``: the person or the domain that it is about; empty for a conversation."""

    wish: Wish
    pattern: str = ""


def _wish(message: MailMessage, seen: Seen, rules: Rules, history: History) -> _Wished | None:
    """What the user wants of this message apart from the mode; None where he has not said."""
    of_all = history.conversation_wish(message.conversation)
    if of_all is not None:
        return _Wished(of_all)
    each = [_of_person(mailbox, rules) for mailbox in _counterparts(message, seen, rules)]
    said = [wished for wished in each if wished is not None]
    return next((wished for wished in said if wished.wish is Wish.ASK), next(iter(said), None))


def _of_person(mailbox: Mailbox, rules: Rules) -> _Wished | None:
    """The narrowest pattern decides; of two that are equally narrow, the one that asks."""
    if first_match(mailbox.address, rules.never_log):
        return None  # the others in the message decide
    choices = ((Wish.ASK, rules.ask_first), (Wish.ALWAYS, rules.always_log))
    meant = [_Wished(wish, each) for wish, patterns in choices for each in patterns if matches(mailbox.address, each)]
    return max(meant, key=lambda wished: narrowness(wished.pattern), default=None)


def _unasked(reason: Reason, seen: Seen, rules: Rules, wish: _Wished | None) -> Reason | None:
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
