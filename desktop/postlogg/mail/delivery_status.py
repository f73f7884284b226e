"""Reads delivery-failure notices: reports (RFC 3464) and the notices of servers that send none."""

from __future__ import annotations

import html
import re

from postlogg.mail import delivery_prose as prose
from postlogg.mail.delivery_report import Report, read_report
from postlogg.mail.failed_addresses import Rank, distinct
from postlogg.mail.failed_recipients import failed_recipients, named_plainly
from postlogg.mail.machine_sent import (
    HeaderSection,
    MachineSent,
    has_null_path,
    header_section,
    is_answer,
    is_impersonal,
    machine_sent,
)
from postlogg.mail.notice_parts import Kind, parts, window
from postlogg.mail.opened_notice import OpenedNotice, open_notice
from postlogg.mail.returned_message import bracketed, labelled_message_id, message_id
from postlogg.mail.smtp_reply import enhanced_statuses, has_reply, most_telling
from postlogg.model import Notice

_AT_ONCE = 600
_MESSAGE_ID = re.compile(r"<[^<>\s@]{1,500}@[^<>\s]{1,490}>")


def read(raw: bytes) -> Notice | None:
    """The notice that the message is, or None where it is none. Never raises, whatever the bytes.

    ``permanent`` is True where delivery was given up. Complaints (RFC 5965), read receipts (RFC 8098) and automatic
    replies are no notices; a report of success is one with ``is_failure`` False.
    """
    header = header_section(raw)
    sent = machine_sent(header)
    if sent is MachineSent.NO:
        return None
    notice = open_notice(raw, header, sent)
    if Kind.COMPLAINT in notice.kinds or (Kind.RECEIPT in notice.kinds and not _rejects(notice)):
        return None
    return _from_report(notice) or _from_prose(notice)


def quoted_message_ids(raw: bytes) -> frozenset[str]:
    """Every msg-id (RFC 5322 section 3.6.4), with angle brackets, in the raw or decoded text of a notice."""
    header = header_section(raw)
    texts = [raw[: header.end].decode("utf-8", "replace"), window(raw, header.end).decode("utf-8", "replace")]
    texts += [html.unescape(part.text) for part in parts(raw, header)]
    return frozenset(found for text in texts for found in _MESSAGE_ID.findall(text))


def _rejects(notice: OpenedNotice) -> bool:
    """A rejection by a user's filter comes as a disposition notification (RFC 5429 section 2.1.2)."""
    return "automatic-action" in notice.report.lower() and "rejected" in notice.words


def _from_report(notice: OpenedNotice) -> Notice | None:
    for text in (notice.report, *((notice.said, notice.text) if notice.daemon else ())):
        report = read_report(text)
        if report.recipients:
            return _told_by_report(notice, report)
    return None


def _told_by_report(notice: OpenedNotice, report: Report) -> Notice:
    original, envelope_id = _original_id(notice, report), report.envelope_id
    failed = [recipient for recipient in report.recipients if recipient.failed]
    if not failed:
        return Notice(is_failure=False, message_id=original, envelope_id=envelope_id)
    acted = any(recipient.action for recipient in failed)
    delayed = all(recipient.delayed for recipient in failed) if acted else _tells_delay(notice)
    codes = [code for recipient in failed for code in recipient.statuses]
    return Notice(
        is_failure=True,
        recipients=tuple(distinct(filter(None, (it.address for it in failed)))) or failed_recipients(notice),
        status=most_telling(codes + enhanced_statuses(notice.said)),
        permanent=not delayed,
        message_id=original,
        diagnostic=next((it.diagnostic for it in failed if it.diagnostic), "") or prose.reason(notice.said),
        envelope_id=envelope_id,
        delayed=delayed,
    )


def _from_prose(notice: OpenedNotice) -> Notice | None:
    if not (_tells_daemon(notice) if notice.daemon else _tells_other(notice)):
        return None
    recipients = failed_recipients(notice)
    delayed = _tells_delay(notice)
    return Notice(
        is_failure=True,
        recipients=recipients,
        status=most_telling(enhanced_statuses(notice.said)),
        permanent=not delayed,
        message_id=_original_id(notice),
        diagnostic=prose.reason(notice.said, next((it for it in notice.named if it.address in recipients), None)),
        delayed=delayed,
    )


def _tells_daemon(notice: OpenedNotice) -> bool:
    """A mail server need not say much: the returned message is enough in a language that is not known here."""
    if is_answer(notice.header):
        return prose.tells_failure(notice.words)
    words = f"{notice.header.subject} {notice.words}"
    if prose.tells_failure(words) and not (prose.tells_success(words) and prose.is_neutral(words)):
        return True
    if _tells_delay(notice) and named_plainly(notice):
        return True
    return (notice.returned != "" or has_reply(notice.said)) and not prose.tells_success(notice.words)


def _tells_other(notice: OpenedNotice) -> bool:
    """Everybody else has to say it plainly and at once, and to show what it is about: parcels are not delivered too,
    and people tell each other of mail that failed."""
    at_once, returned = notice.words[:_AT_ONCE], notice.returned != ""
    by_subject = prose.says_plainly(notice.header.subject)
    if notice.sent is MachineSent.POSSIBLE:
        office = is_impersonal(notice.header.get("from")) and Kind.ORIGINAL not in notice.kinds
        told = prose.tells_failure(at_once) or (by_subject and returned and office)
    else:
        bounced = has_null_path(notice.header) and has_reply(notice.said) and prose.says_why(at_once)
        told = by_subject or bounced or (returned and prose.says_plainly(at_once))
    return told and (returned or _opens_with_failure(notice))


def _opens_with_failure(notice: OpenedNotice) -> bool:
    """Whether it comes to the point at once, and shows a reply or whom it is about; from what may be a person, at the
    very beginning and with the address on a line of its own."""
    impersonal = is_impersonal(notice.header.get("from")) or has_null_path(notice.header)
    opening = prose.opening(notice.said, 2 if impersonal else 1)
    least = Rank.ADDRESSED if impersonal else Rank.LISTED
    named = any(it.rank <= least and it.address.lower() not in notice.senders for it in notice.named)
    return (named or (impersonal and has_reply(notice.said))) and (prose.tells_failure(opening) or has_reply(opening))


def _tells_delay(notice: OpenedNotice) -> bool:
    return prose.tells_delay(notice.header.subject, notice.words)


def _original_id(notice: OpenedNotice, report: Report | None = None) -> str:
    known = report.original_message_id if report else ""
    return (
        message_id(notice.returned)
        or (bracketed(known) if known else "")
        or labelled_message_id(notice.said)
        or _answered(notice.header)
    )


def _answered(header: HeaderSection) -> str:
    """Some servers send a notice as the answer to the message (Google, Exchange)."""
    found = _MESSAGE_ID.findall(header.get("in-reply-to")) or _MESSAGE_ID.findall(header.get("references"))
    return found[-1] if found else ""
