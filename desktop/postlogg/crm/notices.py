"""The CRM's notices: delivery status notifications as RFC 3464 has them, in a multipart/report (RFC 6522)."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime, make_msgid
from textwrap import fill

from postlogg.crm.intake import REFUSED, Delivery, Outcome
from postlogg.mail.message import header_section, parse

# As much of the original's header as helps to know it again.
MAX_RETURNED = 64 * 1024


def notice(raw: bytes, delivery: Delivery, outcome: Outcome, domain: str, now: datetime) -> bytes:
    """The notice on a message that was not logged, was logged without a file, or (asked for) was logged; in wire form.

    It goes to the envelope sender, from the null reverse-path. The reason's id stands in ``X-Postlogg-Reason``.
    """
    message_id = make_msgid(domain=domain)
    boundary = f"=_notice_{message_id[1:].partition('@')[0]}"
    original = parse(raw[:MAX_RETURNED])
    header = [
        f"From: CRM Mail System <mailer-daemon@{domain}>",
        f"To: {delivery.mail_from}",
        f"Subject: {_subject(outcome)}",
        f"Date: {format_datetime(now)}",
        f"Message-ID: {message_id}",
        *([f"In-Reply-To: {original.message_id}", f"References: {original.message_id}"] if original.message_id else []),
        "Auto-Submitted: auto-replied",
        f"X-Postlogg-Reason: {outcome.reason}",
        "MIME-Version: 1.0",
        f'Content-Type: multipart/report; report-type=delivery-status; boundary="{boundary}"',
    ]
    parts = (
        ("text/plain; charset=utf-8", _explanation(outcome, original.subject).encode("utf-8", "replace")),
        ("message/delivery-status", _status(delivery, outcome, domain, now).encode("utf-8", "replace")),
        ("text/rfc822-headers", _returned_header(raw)),
    )
    lines = ["\r\n".join(header).encode("utf-8", "replace"), b""]
    for content_type, body in parts:
        encoding = b"7bit" if body.isascii() else b"8bit"
        lines += [b"--" + boundary.encode(), b"Content-Type: " + content_type.encode()]
        lines += [b"Content-Transfer-Encoding: " + encoding, b"", body]
    return b"\r\n".join([*lines, b"--" + boundary.encode() + b"--", b""])


def _subject(outcome: Outcome) -> str:
    if outcome.complete:
        return "Logged in the CRM"
    return "Logged without a file" if outcome.too_large else "Not logged in the CRM"


def _diagnosis(outcome: Outcome) -> str:
    verdict = "A file is not logged" if outcome.too_large else "Not logged"
    return f"{outcome.status} {verdict} ({outcome.reason}). Required: {outcome.sentence}"


def _explanation(outcome: Outcome, subject: str) -> str:
    what = "was not logged" if outcome.outcome == REFUSED else "was logged"
    files = ", ".join(f"{file.filename or file.content_type} ({file.size} octets)" for file in outcome.too_large)
    sentences = [f"Your e-mail “{' '.join(subject.split())}” {what} in the CRM{files and f', without {files}'}."]
    sentences += [f"Required: {outcome.sentence}"] if outcome.reason else []
    sentences += [outcome.remedy] if outcome.remedy else []
    return "\r\n\r\n".join(fill(sentence, 76).replace("\n", "\r\n") for sentence in sentences) + "\r\n"


def _status(delivery: Delivery, outcome: Outcome, domain: str, now: datetime) -> str:
    message = [
        *([f"Original-Envelope-Id: {delivery.envelope_id}"] if delivery.envelope_id else []),
        f"Reporting-MTA: dns; {domain}",
        f"Arrival-Date: {format_datetime(now)}",
    ]
    recipient = [
        *([f"Original-Recipient: {delivery.original_recipient}"] if delivery.original_recipient else []),
        f"Final-Recipient: rfc822; {delivery.rcpt_to}",
        f"Action: {'delivered' if outcome.complete else 'failed'}",
        f"Status: {outcome.status}",
        *([] if outcome.complete else [f"Diagnostic-Code: smtp; 550 {_diagnosis(outcome)}"]),
    ]
    return "\r\n".join([*message, "", *recipient, ""])


def reply(outcome: Outcome) -> str:
    """The outcome as an SMTP reply with its enhanced status code (RFC 3463), in one ASCII line."""
    if outcome.outcome == REFUSED:
        return f"550 {_diagnosis(outcome)}"
    return f"250 2.6.0 {outcome.sentence or 'Logged'}"


def _returned_header(raw: bytes) -> bytes:
    lines = header_section(raw[:MAX_RETURNED]).replace(b"\r\n", b"\n").split(b"\n")
    return b"\r\n".join(line[:990] for line in lines if line.strip()) + b"\r\n"
