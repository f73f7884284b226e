"""Messages as users send them to a CRM's addresses, and a client that hands them over."""

from __future__ import annotations

import base64
import smtplib
from collections.abc import Sequence
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime

OLA = "ola@acme.example"
KARI = "kari@customer.example"
BCC = "1234567@bcc.crm.example"
FORWARD = "1234567@forward.crm.example"
BCC_BY_ADDIN = "1234567+addin@bcc.crm.example"

BLOCK = (
    "---------- Forwarded message ----------\n"
    "From: Kari Nordmann <kari@customer.example>\n"
    "Date: Wed, 3 Nov 2021 15:51:30 +0100\n"
    "Subject: Question\n"
    "To: Ola <ola@acme.example>\n"
    "Cc: Per <per@customer.example>\n"
)


def sent(
    *,
    sender: str = OLA,
    to: str = KARI,
    cc: str = "",
    subject: str = "Offer",
    text: str = "Here is the offer.\n",
    html: str = "<p>Here is the offer.</p>\n",
    files: Sequence[tuple[str, bytes]] = (),
    message_id: str = "<offer-1@acme.example>",
) -> bytes:
    """A message as the user sent it; the CRM is in the envelope alone."""
    mail = _message(sender, to, subject, message_id)
    if cc:
        mail["Cc"] = cc
    mail.set_content(text)
    if html:
        mail.add_alternative(html, subtype="html")
    return _with_files(mail, files)


def forwarded(
    *,
    sender: str = OLA,
    block: str = BLOCK,
    text: str = "Can you deliver by May?\n",
    note: str = "",
    html: bool = True,
    files: Sequence[tuple[str, bytes]] = (),
    message_id: str = "<forward-1@acme.example>",
    subject: str = "Fwd: Question",
) -> bytes:
    """A forward of a message that the user received, with the block of header lines as a mail client writes it."""
    mail = _message(sender, FORWARD, subject, message_id)
    body = "\n".join(filter(None, (note, block))) + "\n" + text
    mail.set_content(body)
    if html:
        escaped = body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>\n")
        mail.add_alternative(f"<html><body>{escaped}</body></html>", subtype="html")
    return _with_files(mail, files)


def _with_files(mail: EmailMessage, files: Sequence[tuple[str, bytes]]) -> bytes:
    """In wire form. A placeholder is put in and replaced, for the standard library is slow with large files."""
    places = [f"{name!r} {number} goes here".encode() for number, (name, _) in enumerate(files)]
    for place, (name, _) in zip(places, files, strict=True):
        mail.add_attachment(place, maintype="application", subtype="pdf", filename=name)
    raw = mail.as_bytes(policy=policy.SMTP)
    for place, (_, octets) in zip(places, files, strict=True):
        encoded = base64.encodebytes(octets).replace(b"\n", b"\r\n")
        raw = raw.replace(base64.encodebytes(place).replace(b"\n", b"\r\n"), encoded or b"\r\n", 1)
    return raw


def _message(sender: str, to: str, subject: str, message_id: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = to
    mail["Subject"] = subject
    mail["Date"] = format_datetime(datetime(2026, 3, 2, 9, 30, tzinfo=UTC))
    if message_id:
        mail["Message-ID"] = message_id
    return mail


def submit(
    address: tuple[str, int],
    raw: bytes,
    *,
    recipient: str = BCC,
    mail_from: str = OLA,
    login: tuple[str, str] | None = None,
    mail_options: Sequence[str] = (),
    rcpt_options: Sequence[str] = (),
) -> tuple[int, str]:
    """Hand a message over by SMTP; gives the reply to its content, or the first reply that refused it."""
    with smtplib.SMTP(*address, timeout=60) as client:
        client.ehlo()
        if login:
            client.login(*login)
        for code, text in (
            client.mail(mail_from, list(mail_options)),
            client.rcpt(recipient, list(rcpt_options)),
        ):
            if code != 250:
                return code, text.decode()
        code, text = client.data(raw)
        return code, text.decode()
