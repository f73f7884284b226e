"""A user whose e-mail to the CRM comes back: the mail server tells him so in his Inbox."""

from __future__ import annotations

import os
import time
from email.message import EmailMessage
from pathlib import Path

from tests.support.desktop import PATIENCE
from tests.support.mail import BCC, ME, enter, mail, queue
from tests.support.waiting import until

from postlogg.journal import Journal, Messages, Outbox
from postlogg.model import AuthMethod, Folder, FolderKind, Mode, Reply, Security, SmtpServer, StoreFormat
from postlogg.settings import Destination, Settings, save

SUBJECT = "Offer 4711"


def set_up(home: Path) -> Path:
    """Everything that the program asks for, in the files below its home; the Inbox."""
    folders = []
    for name, kind in (("Sent", FolderKind.SENT), ("INBOX", FolderKind.INBOX)):
        (home / name).touch()
        folders.append(Folder(home / name, kind, StoreFormat.MBOX))
    settings = Settings(
        mode=Mode.AUTOMATIC, destination=Destination("builtin", BCC, ""), my_addresses=(ME,), folders=tuple(folders),
        sending=SmtpServer("127.0.0.1", 9, Security.NONE, AuthMethod.NONE), language="en",
    )  # fmt: skip
    save(settings, home / "config" / "settings.toml")
    return folders[1].path


def bounce(journal: Journal, inbox: Path) -> None:
    """An e-mail that was handed over, and now its failure notice; the program runs and has read the folders."""
    raw, now = mail(1, subject=SUBJECT), time.time()
    until(lambda: len(Messages(journal).folders()) == 2, "the first look at the folders", seconds=PATIENCE)
    with journal.transaction():
        messages, outbox = Messages(journal), Outbox(journal)
        number = enter(messages, raw, now=now)
        queue(outbox, number, raw, now=now, due_at=now + 600)
        submission = outbox.of_message(number)
        assert submission is not None
        outbox.accepted(submission, Reply(250, "queued", "2.0.0"), now)
    with inbox.open("ab") as folder:
        folder.write(b"From - Mon Nov 23 12:07:31 2026\r\n" + notice("<1@lab.example>") + b"\r\n")
    past = time.time() - 120
    os.utime(inbox, (past, past))


def notice(message_id: str) -> bytes:
    """A mail server's report that the CRM's address does not exist (RFC 3464)."""
    report = EmailMessage()
    report["From"], report["To"] = "MAILER-DAEMON@lab.example", ME
    report["Subject"], report["Message-ID"] = "Undelivered Mail Returned to Sender", "<notice@lab.example>"
    report["Auto-Submitted"] = "auto-replied"
    status = (
        "Reporting-MTA: dns; mail.lab.example\r\n\r\n"
        f"Final-Recipient: rfc822; {BCC}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 No such user\r\n"
    )
    head = report.as_bytes().replace(b"\n", b"\r\n").rstrip()
    return (
        head
        + (
            '\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
            "--b\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n"
            f"--b\r\nContent-Type: message/delivery-status\r\n\r\n{status}"
            "--b\r\nContent-Type: text/rfc822-headers\r\n\r\n"
            f"Message-ID: {message_id}\r\nSubject: {SUBJECT}\r\n--b--\r\n"
        ).encode()
    )
