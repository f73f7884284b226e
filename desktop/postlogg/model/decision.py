"""What becomes of a message, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Mode(StrEnum):
    """What happens to a message that belongs in the CRM."""

    OFF = "off"
    ASK = "ask"
    AUTOMATIC = "automatic"


class Wish(StrEnum):
    """What the user wants of all e-mail with a person, at a domain, or in a conversation."""

    ALWAYS = "always"
    NEVER = "never"
    ASK = "ask"


class Route(StrEnum):
    """By which of the CRM's two addresses a message is logged, if at all."""

    BCC = "bcc"
    FORWARD = "forward"
    NONE = "none"


class Reason(StrEnum):
    """Why a message is logged, or why not. A face words the code."""

    # logged
    SENT_TO_CUSTOMER = "sent_to_customer"
    ANSWERS_LOGGED = "answers_logged"
    KNOWN_SENDER = "known_sender"
    ASKED_BY_USER = "asked_by_user"
    ALWAYS_LOG = "always_log"
    ASK_FIRST = "ask_first"
    # offered: not logged unless the user says so
    UNKNOWN_SENDER = "unknown_sender"
    SWITCHED_OFF = "switched_off"
    TOO_OLD = "too_old"
    BEFORE_START = "before_start"
    INBOX_CONNECTED = "inbox_connected"
    # left out
    NOT_MY_ADDRESS = "not_my_address"
    NO_RECIPIENT = "no_recipient"
    ALL_INTERNAL = "all_internal"
    NEVER_LOG = "never_log"
    NEVER_CONVERSATION = "never_conversation"
    LEFT_OUT_BY_USER = "left_out_by_user"
    AUTOMATIC_MAIL = "automatic_mail"
    LIST_MAIL = "list_mail"
    FAILURE_NOTICE = "failure_notice"
    CRM_NOTICE = "crm_notice"
    CALENDAR = "calendar"
    ENCRYPTED = "encrypted"
    SENSITIVITY = "sensitivity"
    DRAFT = "draft"
    SPAM = "spam"
    TRASH = "trash"
    OWN_COPY = "own_copy"
    OWN_SUBMISSION = "own_submission"
    NO_ADDRESS = "no_address"
    REQUIREMENT = "requirement"
    UNREADABLE = "unreadable"
    # in the CRM already, by the user's own hand
    BCC_BY_HAND = "bcc_by_hand"
    FORWARDED_BY_HAND = "forwarded_by_hand"


@dataclass(frozen=True, slots=True)
class Check:
    """One requirement of the CRM, asked of one message. ``advice`` does not prevent logging."""

    id: str
    passed: bool
    asked: str
    found: str
    remedy: str = ""
    advice: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a message, and why. ``held``: waits for the user; ``detail``: what the reason is about."""

    route: Route
    reason: Reason
    held: bool = False
    detail: str = ""
    checks: tuple[Check, ...] = ()
