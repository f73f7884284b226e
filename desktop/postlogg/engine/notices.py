"""A failure notice -> the submission it is about, matched by what was sent, not by parsing alone."""

from __future__ import annotations

from postlogg.journal import Outbox, Submission
from postlogg.mail.address import canonical
from postlogg.mail.delivery_status import quoted_message_ids
from postlogg.model import Notice

# A notice without any id is taken for a submission of its recipient within this time (RFC 5321 section 4.5.4.1: a queue
# gives up after four to five days).
WINDOW_SECONDS = 5.5 * 24 * 3600


def find(notice: Notice, raw: bytes, outbox: Outbox, now: float) -> Submission | None:
    """The submission that a notice is about, or None where it is about something else.

    A late BCC keeps the original's Message-ID, so a customer's bounce quotes it as well: without our envelope id, the
    failed recipient must be the CRM's address.
    """
    if notice.envelope_id and (found := outbox.by_envelope_id(notice.envelope_id)):
        return found
    ids = {notice.message_id, *quoted_message_ids(raw)} - {""}
    for submission in outbox.by_message_ids(ids):
        if _concerns(notice, submission):
            return submission
    if ids or len(notice.recipients) != 1:
        return None
    recent = outbox.accepted_between(notice.recipients[0], now - WINDOW_SECONDS, now + 60)
    return recent[0] if len(recent) == 1 else None


def _concerns(notice: Notice, submission: Submission) -> bool:
    failed = {canonical(address) for address in notice.recipients}
    return canonical(submission.envelope.rcpt_to) in failed
