"""The message within a forward, whichever mail client made it and in whichever language."""

from __future__ import annotations

from dataclasses import dataclass, replace

from postlogg.mail.body import Body
from postlogg.mail.body import body as body_of
from postlogg.mail.forwarded_find import Found, find
from postlogg.mail.forwarded_mailboxes import written_mailbox, written_mailboxes
from postlogg.mail.forwarded_page import from_html, from_text, shown_text
from postlogg.mail.forwarded_subject import Kind, original_subject
from postlogg.mail.forwarded_subject import kind as subject_kind
from postlogg.mail.forwarded_text import note, original_body
from postlogg.mail.message import message_ids, parse
from postlogg.mail.phrases import Label, languages
from postlogg.model import Mailbox, MailMessage


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A forwarded message as far as the forward tells. ``date`` is the text as written, in the client's language;
    ``note``: what the forwarder wrote above; ``message_id`` with its angle brackets, or empty. ``languages`` (ISO 639):
    those in which the block's labels may be, empty where they are not known; ``attached``: it is a file, not within the
    text."""

    sender: Mailbox | None
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    subject: str | None
    date: str | None
    body: str
    note: str | None
    message_id: str = ""
    languages: frozenset[str] = frozenset()
    attached: bool = False


def read(body: str, *, subject: str | None = None, kind: str = "text") -> Forwarded | None:
    """The outermost message that the body forwards, or None: a reply, or nothing of the sort. Never raises.

    ``subject``: the forwarding message's own, which tells a forward from a reply where the client writes both alike;
    ``kind``: "text" or "html".
    """
    page = from_html(body) if kind == "html" else from_text(body)
    found = find(page, subject_kind(subject))
    if found is None:
        return None
    text = original_body(page, found)
    above = note(page, found)
    if found.attribution is not None:
        by = found.attribution
        return Forwarded(by.sender, (), (), original_subject(subject), by.date, text, above)
    return _with_block(found, subject, text, above)


def _with_block(found: Found, subject: str | None, text: str, above: str | None) -> Forwarded:
    values = found.block.values if found.block else {}
    ids = message_ids(values.get(Label.MESSAGE_ID, ""))
    return Forwarded(
        sender=written_mailbox(values.get(Label.FROM, "")),
        to=written_mailboxes(values.get(Label.TO, "")),
        cc=written_mailboxes(values.get(Label.CC, "")),
        subject=values[Label.SUBJECT] if Label.SUBJECT in values else original_subject(subject),
        date=values.get(Label.DATE) or None,
        body=text,
        note=above,
        message_id=ids[0] if ids else "",
        languages=languages(found.block.words if found.block else ()),
    )


def read_message(raw: bytes) -> Forwarded | None:
    """The message that a whole message (RFC 5322) forwards: within its text or HTML, else as the first attached message
    (message/rfc822). None: a reply, a failure notice, or nothing of the sort. Never raises."""
    outer = parse(raw)
    said = body_of(raw)
    found = _inline(said, outer.subject) or _attached(said, outer)
    if found is None or found.message_id:
        return found
    ids = message_ids(outer.field("x-forwarded-message-id"))
    return replace(found, message_id=ids[0] if ids else "")


def _inline(said: Body, subject: str) -> Forwarded | None:
    """What the parts tell; the fuller one counts, the text where both tell as much."""
    readings = ((said.text, "text"), (said.html, "html"))
    found = [one for text, kind in readings if text and (one := read(text, subject=subject, kind=kind))]
    return max(found, key=_completeness, default=None)


def _completeness(found: Forwarded) -> tuple[bool, int, int]:
    addresses = sum(bool(mailbox.address) for mailbox in (*found.to, *found.cc))
    return bool(found.sender and found.sender.address), addresses, bool(found.subject) + bool(found.date)


def _attached(said: Body, outer: MailMessage) -> Forwarded | None:
    """The first attached message. Clients add lines of their own above its header (X-Mozilla-Status): they are fields
    like others."""
    attached = next((file for file in said.attachments if file.content_type == "message/rfc822"), None)
    if attached is None or outer.content_type == "multipart/report":
        return None
    if subject_kind(outer.subject) is Kind.REPLY and not outer.field("x-forwarded-message-id"):
        return None
    raw = attached.read().lstrip(b"\r\n")
    message, original = parse(raw), body_of(raw)
    if not message.fields:
        return None
    return Forwarded(
        sender=message.sender,
        to=message.to,
        cc=message.cc,
        subject=message.subject,
        date=message.field("date") or None,
        body=(original.text or shown_text(original.html)).strip("\r\n"),
        note=_said_above(said),
        message_id=message.message_id,
        attached=True,
    )


def _said_above(said: Body) -> str | None:
    return (said.text.strip() and said.text.strip("\r\n")) or shown_text(said.html).strip() or None
