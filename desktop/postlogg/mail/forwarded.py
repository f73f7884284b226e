"""The message within a forward, whichever mail client made it and in whichever language."""

from __future__ import annotations

from dataclasses import dataclass

from postlogg.mail.forwarded_find import Found, find, note, original_body
from postlogg.mail.forwarded_mailboxes import written_mailbox, written_mailboxes
from postlogg.mail.forwarded_page import from_html, from_text
from postlogg.mail.forwarded_subject import kind as subject_kind
from postlogg.mail.forwarded_subject import original_subject
from postlogg.mail.message import message_ids
from postlogg.mail.phrases import Label
from postlogg.model import Mailbox


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A forwarded message as far as the forward tells. ``date`` is the text as written, in the client's language;
    ``note``: what the forwarder wrote above; ``message_id`` with its angle brackets, or empty."""

    sender: Mailbox | None
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    subject: str | None
    date: str | None
    body: str
    note: str | None
    message_id: str = ""


def read(body: str, *, subject: str | None = None, kind: str = "text") -> Forwarded | None:
    """The outermost message that the body forwards, or None: a reply, or nothing of the sort. Never raises.

    ``subject``: the forwarding message's own, which tells a forward from a reply where the client writes both alike;
    ``kind``: "text" or "html".
    """
    page = from_html(body) if kind == "html" else from_text(body)
    found = find(page, subject_kind(subject, body))
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
    )
