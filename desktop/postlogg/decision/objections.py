"""Why a message is not logged, whatever the user wants of the people in it."""

from __future__ import annotations

from collections.abc import Callable

from postlogg.decision.grounds import History, Rules, Seen, counterparts, others
from postlogg.mail.address import canonical, first_match
from postlogg.model import Decision, Direction, FolderKind, MailMessage, Reason, Route, Wish

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


def objection_to(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision | None:
    """The first that stands; where the user asked for the message to be logged, one that binds him too."""
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
    return None if others(message, seen, mine) else _none(Reason.NO_RECIPIENT)


def _never_log(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision | None:
    everybody = (
        [*message.senders, *message.recipients] if rules.veto_whole_message else counterparts(message, seen, rules)
    )
    hits = [first_match(mailbox.address, rules.never_log) for mailbox in everybody]
    vetoed = any(hits) if rules.veto_whole_message else bool(hits) and all(hits)
    return _none(Reason.NEVER_LOG, next(filter(None, hits))) if vetoed else None


def _left_out(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision | None:
    wish = history.conversation_wish(message.conversation)
    return _none(Reason.NEVER_CONVERSATION) if wish is Wish.NEVER else None


def _all_internal(message: MailMessage, seen: Seen, rules: Rules, history: History) -> Decision | None:
    return None if counterparts(message, seen, rules) else _none(Reason.ALL_INTERNAL)


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


def reason_in_body(types: set[str]) -> Reason | None:
    """What these media types of a message and its parts say against logging it."""
    if types.intersection(ENCRYPTED_TYPES):
        return Reason.ENCRYPTED
    return Reason.CALENDAR if types.intersection(CALENDAR_TYPES) else None
