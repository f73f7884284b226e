"""From Outlook's properties ([MS-OXPROPS]), wherever they are kept, to the message that they are of ([MS-OXCMAIL])."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import IntEnum
from typing import Protocol

from postlogg.errors import StoreError
from postlogg.model import Mailbox
from postlogg.stores.outlook_lzfu import unpack
from postlogg.stores.outlook_mime import NORMAL, File, Item, message
from postlogg.stores.outlook_rtf import unwrap


class Tag(IntEnum):
    """Property identifiers: PidTag… of MS-OXPROPS, without their type."""

    IMPORTANCE = 0x0017
    MESSAGE_CLASS = 0x001A
    SENSITIVITY = 0x0036
    SUBJECT = 0x0037
    CLIENT_SUBMIT_TIME = 0x0039
    SUBJECT_PREFIX = 0x003D
    SENT_REPRESENTING_NAME = 0x0042
    SENT_REPRESENTING_ADDRESS = 0x0065
    TRANSPORT_HEADERS = 0x007D
    RECIPIENT_TYPE = 0x0C15
    SENDER_NAME = 0x0C1A
    SENDER_ADDRESS = 0x0C1F
    DELIVERY_TIME = 0x0E06
    MESSAGE_FLAGS = 0x0E07
    NORMALIZED_SUBJECT = 0x0E1D
    BODY = 0x1000
    RTF_COMPRESSED = 0x1009
    HTML = 0x1013
    INTERNET_MESSAGE_ID = 0x1035
    INTERNET_REFERENCES = 0x1039
    IN_REPLY_TO = 0x1042
    DISPLAY_NAME = 0x3001
    EMAIL_ADDRESS = 0x3003
    ATTACH_DATA = 0x3701
    ATTACH_FILE_NAME = 0x3704
    ATTACH_METHOD = 0x3705
    ATTACH_LONG_FILE_NAME = 0x3707
    ATTACH_MIME_TAG = 0x370E
    ATTACH_CONTENT_ID = 0x3712
    SMTP_ADDRESS = 0x39FE
    INTERNET_CODEPAGE = 0x3FDE
    MESSAGE_CODEPAGE = 0x3FFD
    SENDER_SMTP_ADDRESS = 0x5D01
    SENT_REPRESENTING_SMTP_ADDRESS = 0x5D02
    ATTACHMENT_HIDDEN = 0x7FFE


class Properties(Protocol):
    """Those of a message, a recipient or an attachment. What is missing is empty or None."""

    def text(self, tag: Tag) -> str: ...  # noqa: D102 - the types say all

    def octets(self, tag: Tag) -> bytes: ...  # noqa: D102

    def number(self, tag: Tag, missing: int = 0) -> int: ...  # noqa: D102

    def moment(self, tag: Tag) -> datetime | None: ...  # noqa: D102


class AttachmentProperties(Properties, Protocol):
    """Those of an attachment."""

    def embedded(self) -> MessageProperties | None:
        """The message that is attached, where it is kept as properties itself."""
        ...


class MessageProperties(Properties, Protocol):
    """Those of a message, with what belongs to it."""

    def recipients(self) -> Iterable[Properties]: ...  # noqa: D102

    def attachments(self) -> Iterable[AttachmentProperties]: ...  # noqa: D102


DEEPEST = 10
"""How many messages may be attached within one another."""

DRAFT = "This is a draft: only e-mail that was sent or received can be logged."
NOT_MAIL = "This is an appointment, a contact or something else that Outlook keeps, but not an e-mail."
PROTECTED = "This e-mail is protected by rights management: only Outlook can read it, and the CRM could not."

_MAIL = ("IPM", "IPM.NOTE", "")
_PROTECTED, _PROTECTED_TYPE = "IPM.NOTE.RPMSG", "application/x-microsoft-rpmsg-message"
_SMIME = "IPM.NOTE.SMIME"
_UNSENT = 0x8
_BY_VALUE, _EMBEDDED = 1, 5
_TO, _CC, _BCC = 1, 2, 3
_KIND = 0xF  # the other bits of a recipient's type tell of delivery


def whole_message(properties: MessageProperties) -> bytes:
    """The message in wire form. Raises StoreError where it is none that could be logged."""
    _refuse(properties)
    return message(item(properties))


def item(properties: MessageProperties, depth: int = 0) -> Item:
    """What a message is made of."""
    everybody = list(properties.recipients())
    people = [(each.number(Tag.RECIPIENT_TYPE) & _KIND, _recipient(each)) for each in everybody]
    text, html = _bodies(properties)
    return Item(
        headers=properties.text(Tag.TRANSPORT_HEADERS),
        message_id=properties.text(Tag.INTERNET_MESSAGE_ID),
        author=_person(properties, _AUTHOR, everybody) or _person(properties, _SENDER, everybody) or _NOBODY,
        sender=_person(properties, _SENDER, everybody) or _NOBODY,
        to=[mailbox for kind, mailbox in people if kind == _TO],
        cc=[mailbox for kind, mailbox in people if kind == _CC],
        bcc=[mailbox for kind, mailbox in people if kind == _BCC],
        subject=_subject(properties),
        sent_at=properties.moment(Tag.CLIENT_SUBMIT_TIME) or properties.moment(Tag.DELIVERY_TIME),
        in_reply_to=properties.text(Tag.IN_REPLY_TO),
        references=properties.text(Tag.INTERNET_REFERENCES),
        importance=properties.number(Tag.IMPORTANCE, NORMAL),
        sensitivity=properties.number(Tag.SENSITIVITY),
        text=text,
        html=html,
        files=list(_files(properties, depth)),
        smime=properties.text(Tag.MESSAGE_CLASS).upper().startswith(_SMIME),
    )


def _refuse(properties: MessageProperties) -> None:
    kind = properties.text(Tag.MESSAGE_CLASS).upper()
    if kind.startswith(_PROTECTED):
        raise StoreError(PROTECTED)
    if kind not in _MAIL and not kind.startswith(("IPM.NOTE.", "REPORT.IPM.NOTE")):
        raise StoreError(NOT_MAIL)
    # what came over the wire was sent, whatever its flags say
    if properties.number(Tag.MESSAGE_FLAGS) & _UNSENT and not properties.text(Tag.TRANSPORT_HEADERS).strip():
        raise StoreError(DRAFT)
    if any(each.text(Tag.ATTACH_MIME_TAG).lower() == _PROTECTED_TYPE for each in properties.attachments()):
        raise StoreError(PROTECTED)


# Name, then the address in the order of preference: Exchange keeps another kind of address than the internet's.
_Tags = tuple[Tag, Tag, Tag]
_AUTHOR = (Tag.SENT_REPRESENTING_NAME, Tag.SENT_REPRESENTING_SMTP_ADDRESS, Tag.SENT_REPRESENTING_ADDRESS)
_SENDER = (Tag.SENDER_NAME, Tag.SENDER_SMTP_ADDRESS, Tag.SENDER_ADDRESS)
_RECIPIENT = (Tag.DISPLAY_NAME, Tag.SMTP_ADDRESS, Tag.EMAIL_ADDRESS)
_NOBODY = Mailbox("", "")


def _person(properties: Properties, tags: _Tags, everybody: Iterable[Properties]) -> Mailbox | None:
    """None where no internet address is known. Of one of Exchange's own it is, where the person is a recipient too."""
    if found := _address(properties, tags):
        return Mailbox(properties.text(tags[0]), found)
    own = properties.text(tags[-1]).lower()
    same = (each for each in everybody if own and each.text(Tag.EMAIL_ADDRESS).lower() == own)
    return next(
        (Mailbox(properties.text(tags[0]), found) for each in same if (found := _address(each, _RECIPIENT))), None
    )


def _address(properties: Properties, tags: _Tags) -> str:
    """At times the name is one."""
    name, *addresses = tags
    for tag in (*addresses, name):
        address = properties.text(tag).strip().strip("'<>")
        if "@" in address and not address.startswith("/") and not any(char.isspace() for char in address):
            return address
    return ""


def _recipient(properties: Properties) -> Mailbox:
    return Mailbox(properties.text(Tag.DISPLAY_NAME), _address(properties, _RECIPIENT))


def _subject(properties: Properties) -> str:
    """Outlook may put how long the prefix is in front of it, in two characters."""
    whole = properties.text(Tag.SUBJECT)
    whole = whole[2:] if whole.startswith("\x01") else whole
    return whole or properties.text(Tag.SUBJECT_PREFIX) + properties.text(Tag.NORMALIZED_SUBJECT)


def _bodies(properties: Properties) -> tuple[str, str]:
    """Text and HTML; where one is kept as RTF alone it is taken from there."""
    text, html = properties.text(Tag.BODY), properties.text(Tag.HTML)
    if html:
        return text, html
    wrapped = unwrap(unpack(properties.octets(Tag.RTF_COMPRESSED)))
    return text or wrapped.text, wrapped.html


def _files(properties: MessageProperties, depth: int) -> Iterator[File]:
    """Those that lie in the message; one that is only referred to does not."""
    for each in properties.attachments():
        found = each.embedded() if each.number(Tag.ATTACH_METHOD) == _EMBEDDED else None
        if found is not None and depth < DEEPEST:
            within = item(found, depth + 1)
            name = within.subject or _name(each) or "message"
            yield File(f"{name}.eml", "", "", message(within), message=True)
        elif each.number(Tag.ATTACH_METHOD) == _BY_VALUE:
            content_id = each.text(Tag.ATTACH_CONTENT_ID).strip("<> ")
            hidden = bool(each.number(Tag.ATTACHMENT_HIDDEN))
            yield File(_name(each), each.text(Tag.ATTACH_MIME_TAG), content_id, each.octets(Tag.ATTACH_DATA), hidden)


def _name(attachment: Properties) -> str:
    return (
        attachment.text(Tag.ATTACH_LONG_FILE_NAME)
        or attachment.text(Tag.ATTACH_FILE_NAME)
        or attachment.text(Tag.DISPLAY_NAME)
    )
