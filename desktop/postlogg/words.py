"""The words for reasons, states, events and refusals, in English: what ``wording`` makes sentences of. Data."""

from __future__ import annotations

from postlogg.journal.listing import EventKind
from postlogg.model import Reason, State
from postlogg.requirements import Rule

# With what the reason is about in the place of {detail}; the first form is used where that is not known.
REASONS: dict[Reason, tuple[str, str]] = {
    Reason.SENT_TO_CUSTOMER: ("Sent to a customer", "Sent to a customer: {detail}"),
    Reason.ANSWERS_LOGGED: ("Answers an e-mail that is in the CRM", "Answers an e-mail that is in the CRM"),
    Reason.KNOWN_SENDER: ("From somebody you have logged before", "From somebody you have logged before: {detail}"),
    Reason.ASKED_BY_USER: ("You asked for it", "You asked for it"),
    Reason.ALWAYS_LOG: ("Always logged, as you chose", "Always logged, as you chose: {detail}"),
    Reason.ASK_FIRST: ("You want to be asked first", "You want to be asked first: {detail}"),
    Reason.UNKNOWN_SENDER: ("From somebody you have not logged before", "Not logged before: {detail}"),
    Reason.SWITCHED_OFF: ("Automatic logging was off", "Automatic logging was off"),
    Reason.BEFORE_START: ("Older than Postlogg's start here", "Older than Postlogg's start here"),
    Reason.INBOX_CONNECTED: (
        "The CRM reads your mailbox and logs what you send itself",
        "The CRM reads your mailbox and logs what you send itself",
    ),
    Reason.TOO_OLD: ("Too old to be logged by itself", "Too old to be logged by itself: {detail}"),
    Reason.NOT_MY_ADDRESS: ("Not sent from one of your addresses", "{detail} is not one of your addresses"),
    Reason.NO_RECIPIENT: ("Addressed to nobody", "Addressed to nobody"),
    Reason.ALL_INTERNAL: ("Between colleagues only", "Between colleagues only"),
    Reason.NEVER_LOG: ("On your never-log list", "On your never-log list: {detail}"),
    Reason.NEVER_CONVERSATION: ("You left this conversation out", "You left this conversation out"),
    Reason.LEFT_OUT_BY_USER: ("You left it out when you wrote it", "You left it out when you wrote it"),
    Reason.AUTOMATIC_MAIL: ("Sent by a machine", "Sent by a machine ({detail})"),
    Reason.LIST_MAIL: ("From a mailing list", "From a mailing list ({detail})"),
    Reason.FAILURE_NOTICE: ("A notice about undelivered e-mail", "Your e-mail to {detail} did not arrive"),
    Reason.CRM_NOTICE: ("A notice from the CRM", "A notice from the CRM"),
    Reason.CALENDAR: ("A calendar invitation or answer", "A calendar invitation or answer"),
    Reason.ENCRYPTED: ("Encrypted: the CRM could not read it", "Encrypted: the CRM could not read it"),
    Reason.SENSITIVITY: ("Marked as private", "Marked as {detail}"),
    Reason.DRAFT: ("A draft", "A draft"),
    Reason.SPAM: ("Junk", "Junk"),
    Reason.TRASH: ("Deleted", "Deleted"),
    Reason.OWN_COPY: ("A copy of an e-mail that you sent", "A copy of an e-mail that you sent"),
    Reason.OWN_SUBMISSION: ("Postlogg's own forward to the CRM", "Postlogg's own forward to the CRM"),
    Reason.NO_ADDRESS: ("No address of the CRM is set", "No address of the CRM is set"),
    Reason.REQUIREMENT: ("The CRM would refuse it", "The CRM would refuse it: {detail}"),
    Reason.UNREADABLE: ("It cannot be read", "It cannot be read: {detail}"),
    Reason.BCC_BY_HAND: ("You put the CRM in Bcc yourself", "You put the CRM in Bcc yourself"),
    Reason.FORWARDED_BY_HAND: ("You forwarded it to the CRM yourself", "You forwarded it to the CRM yourself"),
}

STATES: dict[State, str] = {
    State.HELD: "Waits for you",
    State.QUEUED: "On its way",
    State.DEFERRED: "Will be tried again",
    State.ACCEPTED: "Logged",
    State.REJECTED: "Refused",
    State.EXPIRED: "Given up",
    State.FAILED: "Came back",
    State.CONFIRMED: "Logged, confirmed",
    State.WITHDRAWN: "Withdrawn",
}

HEADLINES: dict[State, str] = {
    State.HELD: "Waits for you to say whether it is logged",
    State.QUEUED: "On its way to the CRM",
    State.DEFERRED: "Not handed over yet; it will be tried again",
    State.ACCEPTED: "Logged: the mail server accepted it for the CRM",
    State.REJECTED: "Not logged: the mail server refused it",
    State.EXPIRED: "Not logged: given up after five days of trying",
    State.FAILED: "Not logged: it came back with a failure notice",
    State.CONFIRMED: "Logged: the CRM shows it",
    State.WITHDRAWN: "Not logged: you withdrew it",
}

EVENTS: dict[EventKind, tuple[str, str]] = {
    EventKind.FOUND: ("Handed in", "Found in {detail}"),
    EventKind.DECIDED: ("Decided", "Decided: {detail}"),
    EventKind.ASKED: ("You asked for it to be logged", "You asked for it to be logged"),
    EventKind.HELD: ("Waits a moment, so that it can be withdrawn", "Waits a moment, so that it can be withdrawn"),
    EventKind.QUEUED: ("Queued for the CRM", "Queued: {detail}"),
    EventKind.HANDED_OVER: ("Handed to the mail server", "Handed to {detail}"),
    EventKind.ACCEPTED: ("Accepted by the mail server", "Accepted by the mail server: {detail}"),
    EventKind.DEFERRED: ("Not taken this time", "Not taken this time: {detail}"),
    EventKind.REJECTED: ("Refused by the mail server", "Refused: {detail}"),
    EventKind.EXPIRED: ("Given up after five days", "Given up after five days: {detail}"),
    EventKind.WITHDRAWN: ("Withdrawn before it left", "Withdrawn: {detail}"),
    EventKind.RETRIED: ("You asked for another try", "Tried again: {detail}"),
    EventKind.FAILED: ("A failure notice came", "A failure notice came: {detail}"),
    EventKind.DELAYED: ("Delayed on its way", "Delayed on its way: {detail}"),
    EventKind.NOT_FOUND: ("The e-mail is no longer where it was found", "Not found: {detail}"),
    EventKind.CONFIRMED: ("The CRM shows it", "The CRM shows it: {detail}"),
    EventKind.UNCONFIRMED: ("Not found in the CRM after a day", "Not found in the CRM: {detail}"),
    EventKind.CRM_SAID: ("The CRM sent a notice about it", "The CRM says: {detail}"),
    EventKind.CONTACT_BOUNCED: ("It did not reach everybody", "It did not reach {detail}"),
    EventKind.ADDED_AT_SENDING: ("Thunderbird sent it with the CRM in Bcc", "Thunderbird sent it with the CRM in Bcc"),
    EventKind.LOGGED_BY_API: ("Logged through the CRM's API", "Logged through the CRM's API: {detail}"),
}

# What the engine notes in fewer words than a sentence has.
NOTES: dict[EventKind, str] = {
    EventKind.CRM_SAID: "Logged without attachment",
    EventKind.ADDED_AT_SENDING: "Thunderbird sent it with the CRM in Bcc",
}

# What is amiss where the CRM would refuse a message, by the requirement that it does not meet.
REFUSALS: dict[str, str] = {
    Rule.ATTACHMENT_SIZE: "an attachment is too large",
    Rule.CONTENT_SIZE: "its text is too large",
    Rule.ASSOCIATIONS: "nobody in it can be a contact",
    Rule.PERSONAL_ACCESS: "you have no personal e-mail access there",
    Rule.SENDER: "the CRM does not know the From address",
    Rule.NEVER_LOG: "the contact is on its never-log list",
    Rule.DELETED: "the contact was permanently deleted there",
    Rule.LEGAL_BASIS: "no legal basis is recorded for the contact",
    Rule.INDIVIDUAL_MESSAGE: "it holds several e-mails",
    Rule.HEADER_BLOCK: "the header of the forwarded e-mail is missing",
    Rule.BOTH_PARTS: "it needs a text and an HTML part",
    Rule.LANGUAGE: "it does not read this language",
    Rule.READABLE: "the header of the forwarded e-mail cannot be read",
}

# What a requirement may find, where that is no address and no size.
FINDINGS = (
    "HTML", "a part further down a conversation", "found", "in an attached file", "largest", "neither",
    "no From address", "no sender's address in it", "no", "nobody", "not found", "not known here", "one e-mail",
    "several e-mails of a conversation", "text", "text and HTML", "unknown", "yes",
)  # fmt: skip

# How a size is written, by the unit in which a station gives it.
UNITS = {"MB": "{number} MB", "kB": "{number} kB", "octets": "{number} bytes"}
