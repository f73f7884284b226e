"""The message with which an account's settings are tried out."""

from __future__ import annotations

from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import make_msgid

from postlogg.errors import PermanentFailure
from postlogg.model import Mailbox
from postlogg.submission.commands import check_address

_TEXT = """\
This message was sent by Postlogg to try out the settings of an account.

It has come this far, so the mail server took it and delivered it. There is nothing to answer.
"""


def test_message(sender: Mailbox, recipient: str, now: datetime) -> bytes:
    """A short message in wire form, with a Message-ID of its own. ``now`` is aware.

    Raises PermanentFailure where one of the addresses cannot stand in a header field.
    """
    message = EmailMessage(policy=SMTP if (sender.address + recipient).isascii() else SMTPUTF8)
    message["Subject"] = "Postlogg: a test message"
    message["From"] = _address(sender)
    message["To"] = _address(Mailbox("", recipient))
    message["Date"] = now
    message["Message-ID"] = make_msgid(domain=sender.domain if sender.domain.isascii() else "postlogg.invalid")
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(_TEXT)
    return message.as_bytes()


def _address(mailbox: Mailbox) -> Address:
    check_address(mailbox.address)
    try:
        name = "".join(char for char in mailbox.name if char.isprintable())
        return Address(name, addr_spec=mailbox.address)
    except (ValueError, MessageError) as error:
        raise PermanentFailure(f"“{mailbox.address}” is not an e-mail address that can send or get mail.") from error
