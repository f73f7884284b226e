"""The CRM's rules as data: their ids, what each asks, what helps, and the status with which a refusal is spoken.

Source: HubSpot's help article on the BCC and forwarding addresses. Members stand in the order of its rules, so that a
rule's number is its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Rule(StrEnum):
    """A rule's id. Some are requirements that a message may fail, others say what the CRM does with it."""

    # content
    WHOLE_MESSAGE = "whole_message"
    ATTACHMENT_SIZE = "attachment_size"
    CONTENT_SIZE = "content_size"
    ASSOCIATIONS = "associations"
    NEW_CONTACT = "new_contact"
    NO_TRACKING = "no_tracking"
    # who
    PERSONAL_ACCESS = "personal_access"
    SENDER = "sender"
    NEVER_LOG = "never_log"
    DELETED = "deleted"
    LEGAL_BASIS = "legal_basis"
    # forwards
    INDIVIDUAL_MESSAGE = "individual_message"
    HEADER_BLOCK = "header_block"
    BOTH_PARTS = "both_parts"
    LANGUAGE = "language"
    READABLE = "readable"
    NO_CC_CONTACTS = "no_cc_contacts"
    ORIGINAL_SENDER = "original_sender"
    RECEIVED_MESSAGE = "received_message"
    # attribution
    BY_CONNECTED = "by_connected"
    BY_ACCOUNT = "by_account"
    BY_ALIAS = "by_alias"
    BY_SIGN_IN = "by_sign_in"
    BY_TEAM = "by_team"

    @property
    def number(self) -> int:
        """The rule's number, from 1."""
        return list(Rule).index(self) + 1


@dataclass(frozen=True, slots=True)
class Wording:
    """What a rule asks, what helps where it is not met, and the RFC 3463 status of a refusal."""

    asked: str
    remedy: str
    status: str


WORDING: dict[Rule, Wording] = {
    Rule.ATTACHMENT_SIZE: Wording(
        "No attachment is larger than {limit}.",
        "The e-mail is logged without that file; send a link to the file, or add it in the CRM by hand.",
        "5.3.4",
    ),
    Rule.CONTENT_SIZE: Wording(
        "Text and HTML together are no larger than {limit}, attachments not counted.",
        "Shorten the e-mail, or attach what is long as a file.",
        "5.3.4",
    ),
    Rule.ASSOCIATIONS: Wording(
        "There is somebody outside the account to log the e-mail on.",
        "Address the e-mail to a contact in To or Cc; colleagues and the CRM's own addresses are no contacts.",
        "5.6.0",
    ),
    Rule.PERSONAL_ACCESS: Wording(
        "The sending user has personal e-mail access in the CRM.",
        "Ask the CRM's administrator to give you personal e-mail access.",
        "5.7.1",
    ),
    Rule.SENDER: Wording(
        "The From address is a user of the CRM account, a connected personal address, or an alias.",
        "Add the address in the CRM as an alias or a connected address, or send from one that is.",
        "5.7.1",
    ),
    Rule.NEVER_LOG: Wording(
        "The contact's address or domain is not on the never-log list.",
        "Take the address or domain off the never-log list in the CRM, if it should be logged.",
        "5.7.1",
    ),
    Rule.DELETED: Wording(
        "The contact was not permanently deleted from the CRM.",
        "A permanently deleted address is never logged again; nothing needs to be done.",
        "5.7.1",
    ),
    Rule.LEGAL_BASIS: Wording(
        "With privacy settings on, the contact has a legal basis for communication.",
        "Record the legal basis on the contact in the CRM, then log the e-mail again.",
        "5.7.1",
    ),
    Rule.INDIVIDUAL_MESSAGE: Wording(
        "One individual e-mail is forwarded, not other parts of the conversation.",
        "Open the one e-mail that is to be logged and forward it by itself.",
        "5.6.0",
    ),
    Rule.HEADER_BLOCK: Wording(
        "The forwarded-message header (From, Date, Subject, To) stands above the text.",
        "Use the mail client's own Forward command, inline, and leave the header that it writes.",
        "5.6.0",
    ),
    Rule.BOTH_PARTS: Wording(
        "The forward has both an HTML part and a plain-text part.",
        "Let the mail client send forwards as HTML with a plain-text alternative.",
        "5.6.0",
    ),
    Rule.LANGUAGE: Wording(
        "The forwarded-message header is in a language that the CRM reads.",
        "Let the mail client write forwards in English or another language that the CRM supports.",
        "5.6.0",
    ),
    Rule.READABLE: Wording(
        "The forwarded-message header can be read.",
        "Forward with a mail client that the CRM supports, or log the e-mail in the CRM by hand.",
        "5.6.1",
    ),
}
