# ruff: noqa: E501 - a table
"""Invented e-mail in a real journal, entered through the journal's own methods."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from pathlib import Path

from tests.support.desk import append

from postlogg.journal import EventKind, Journal, Listing, Messages, Outbox
from postlogg.mail.message import parse
from postlogg.model import Check, Decision, Direction, Envelope, Reason, Reply, Route, State
from postlogg.requirements import WORDING, Rule

ME = ("Berit Nordahl", "berit@fjordtech.example")
CRM = "4711@bcc.crm.example"
HOST = "smtp.fjordtech.example"
SENT, INBOX = (
    "/home/berit/.thunderbird/fjord/ImapMail/imap.fjordtech.example/Sent",
    "/home/berit/.thunderbird/fjord/ImapMail/imap.fjordtech.example/INBOX",
)
FAILURE = "550 5.7.1 <berit@fjordtech.example>: sender is not a user of this account"


@dataclass(frozen=True)
class Mail:
    """One invented e-mail: how long ago in seconds, with whom, and what became of it."""

    ago: float
    direction: Direction
    name: str
    address: str
    subject: str
    reason: Reason
    state: State | None = None
    detail: str = ""
    others: int = 0
    due_in: float | None = None
    words: str = ""


S, R = Direction.SENT, Direction.RECEIVED
H = 3600.0
MAILS = (
    Mail(4, S, "Ingrid Solberg", "ingrid@nordlys.example", "Revised quote, spring delivery", Reason.SENT_TO_CUSTOMER, State.HELD, due_in=7),
    Mail(340, R, "Tomasz Wilk", "t.wilk@baltic-rope.example", "Re: Sample lengths", Reason.ANSWERS_LOGGED, State.CONFIRMED),
    Mail(900, S, "Aiko Tanaka", "aiko@hanami.example", "Contract draft v3", Reason.SENT_TO_CUSTOMER, State.FAILED, words=FAILURE),
    Mail(1500, S, "Tomasz Wilk", "t.wilk@baltic-rope.example", "Sample lengths", Reason.SENT_TO_CUSTOMER, State.CONFIRMED, others=2),
    Mail(2100, R, "Marco Bianchi", "marco@velabianca.example", "Do you ship to Genoa?", Reason.UNKNOWN_SENDER),
    Mail(3 * H, S, "Lars Dahl", "lars@fjordtech.example", "Lunch on Thursday?", Reason.ALL_INTERNAL),
    Mail(4 * H, R, "Chandler Weekly", "news@weekly.example", "This week in rigging", Reason.LIST_MAIL, detail="List-Id"),
    Mail(5 * H, S, "Fatima El Amrani", "fatima@atlas-marine.example", "Invoice 2291 and delivery note", Reason.SENT_TO_CUSTOMER, State.DEFERRED, due_in=540, words="450 4.2.1 Mailbox busy, try again later"),
    Mail(6 * H, S, "Ingrid Solberg", "ingrid@nordlys.example", "Minutes of our call", Reason.SENT_TO_CUSTOMER, State.ACCEPTED),
    Mail(7 * H, R, "Ingrid Solberg", "ingrid@nordlys.example", "Re: Minutes of our call", Reason.ANSWERS_LOGGED, State.ACCEPTED),
    Mail(26 * H, S, "Dr. Okafor", "okafor@clinic.example", "Test results", Reason.NEVER_LOG, detail="clinic.example"),
    Mail(27 * H, S, "Henk de Vries", "henk@windmolen.example", "Site visit in May", Reason.BCC_BY_HAND),
    Mail(29 * H, R, "Calendar", "calendar@nordlys.example", "Invitation: kick-off", Reason.CALENDAR),
    Mail(30 * H, S, "Sofia Lindqvist", "sofia@granit.example", "Brochure and price list", Reason.SENT_TO_CUSTOMER, State.WITHDRAWN),
    Mail(52 * H, R, "Henk de Vries", "henk@windmolen.example", "Re: Site visit in May", Reason.KNOWN_SENDER, State.CONFIRMED),
    Mail(55 * H, S, "Pavel Horák", "pavel@moravia-steel.example", "Drawings, 48 MB", Reason.REQUIREMENT, detail="content_size"),
    Mail(76 * H, S, "Aiko Tanaka", "aiko@hanami.example", "Contract draft v2", Reason.SENT_TO_CUSTOMER, State.CONFIRMED),
    Mail(78 * H, R, "Aiko Tanaka", "aiko@hanami.example", "Re: Contract draft v2", Reason.ANSWERS_LOGGED, State.CONFIRMED),
    Mail(200 * H, S, "Grace Mbeki", "grace@capeline.example", "Introduction", Reason.SENT_TO_CUSTOMER, State.CONFIRMED),
)  # fmt: skip


def fill(journal: Journal, now: float, mails: tuple[Mail, ...] = MAILS) -> list[int]:
    """Enter them, the oldest first; their numbers in the order given."""
    with journal.transaction():
        numbers = {mail: _enter(journal, mail, now) for mail in reversed(mails)}
    return [numbers[mail] for mail in mails]


def mailbox(path: Path, now: float, direction: Direction, mails: tuple[Mail, ...] = MAILS) -> None:
    """The same as a mail client has them: those of one direction as an mbox."""
    for mail in reversed(mails):
        if mail.direction is direction:
            append(path, _raw(mail, now - mail.ago))


def many(journal: Journal, count: int, now: float) -> None:
    """Many e-mails of no interest, a minute apart, in one statement."""
    journal.execute(
        "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?)"
        " INSERT INTO message (key, message_id, direction, folder, position, contact, contact_name, subject, date, size,"
        " seen_at, route, reason) SELECT 'key ' || i, '<' || i || '@acme.example>', 'sent', 'Sent', '0',"
        " 'p' || i || '@acme.example', 'Person ' || i, 'Matter ' || i, ? - 60 * i, 900, ? - 60 * i, 'none',"
        " 'all_internal' FROM n",
        count, now, now,
    )  # fmt: skip


PER_WEEK = (3, 5, 4, 7, 6, 9, 8, 12, 10, 11, 14, 6)
_LEFT_OUT = (Reason.ALL_INTERNAL, Reason.LIST_MAIL, Reason.UNKNOWN_SENDER, Reason.LIST_MAIL, Reason.NEVER_LOG)


def quarter(journal: Journal, now: float) -> None:
    """Twelve weeks of e-mail, of which the CRM was asked, with what was left out; this week's the last."""
    week = 7 * 24 * H
    mails = [
        Mail(back * week + 600 * n, S, "Ingrid Solberg", f"n{back}.{n}@nordlys.example", f"Offer {back}-{n}",
             Reason.SENT_TO_CUSTOMER, State.ACCEPTED if n % 9 == 8 else State.CONFIRMED)
        for back, count in enumerate(reversed(PER_WEEK)) for n in range(count)
    ]  # fmt: skip
    for n in range(31):
        mails.append(Mail(n * 40 * H, R, "Weekly", f"w{n}@weekly.example", f"News {n}", _LEFT_OUT[n * n % 5]))
    mails.append(Mail(9000, S, "Henk de Vries", "henk@windmolen.example", "Site visit in May", Reason.BCC_BY_HAND))
    mails.append(
        Mail(90 * H, S, "Aiko", "aiko@hanami.example", "Terms", Reason.SENT_TO_CUSTOMER, State.FAILED, words=FAILURE)
    )
    fill(journal, now, tuple(mails))
    journal.execute(
        "INSERT INTO confirmation (submission, accepted_at) SELECT id, changed_at - 20 - 7 * (id % 23) FROM submission"
    )


def _enter(journal: Journal, mail: Mail, now: float) -> int:
    at = now - mail.ago
    message = parse(_raw(mail, at))
    decision = Decision(_route(mail), mail.reason, detail=mail.detail, checks=_checks(mail))
    folder = SENT if mail.direction is S else INBOX
    number = Messages(journal).record(message, mail.direction, decision, folder=folder, position="0", size=4100, now=at)
    listing = Listing(journal)
    listing.happened(number, EventKind.FOUND, at, folder)
    listing.happened(number, EventKind.DECIDED, at, f"{mail.reason} {mail.detail}".strip())
    if mail.state is not None:
        _submit(journal, mail, number, message.message_id, at, now)
    return number


def _submit(journal: Journal, mail: Mail, number: int, message_id: str, at: float, now: float) -> None:
    outbox, listing = Outbox(journal), Listing(journal)
    due = None if mail.due_in is None else now + mail.due_in
    envelope = Envelope(ME[1], CRM, f"env-{number}")
    held = mail.state is State.HELD
    outbox.add(number, "hubspot", _route(mail), envelope, message_id, b"x", now=at, due_at=due or at + 10, held=held)
    listing.happened(number, EventKind.HELD, at, "")
    submission = outbox.of_message(number)
    assert submission is not None
    reply = Reply(250, "Ok: queued as 4F2A91", "2.0.0")
    if mail.state is State.WITHDRAWN:
        outbox.withdraw(submission.id, at + 4)
        listing.happened(number, EventKind.WITHDRAWN, at + 4)
    elif mail.state is State.DEFERRED:
        outbox.deferred(submission, Reply(450, "Mailbox busy, try again later", "4.2.1"), "", at + 12, due or now)
        listing.happened(number, EventKind.DEFERRED, at + 12, mail.words)
    elif mail.state is State.REJECTED:
        outbox.rejected(submission, Reply(550, mail.words.removeprefix("550 5.7.1 "), "5.7.1"), "", at + 12)
        listing.happened(number, EventKind.REJECTED, at + 12, mail.words)
    elif not held:
        outbox.accepted(submission, reply, at + 12)
        listing.happened(number, EventKind.HANDED_OVER, at + 11, HOST)
        listing.happened(number, EventKind.ACCEPTED, at + 12, f"{reply.code} {reply.text}")
    if mail.state is State.FAILED:
        outbox.failed(submission.id, "5.7.1", mail.words, at + 95)
        listing.happened(number, EventKind.FAILED, at + 95, mail.words)
    if mail.state is State.CONFIRMED:
        journal.execute("UPDATE submission SET state = 'confirmed' WHERE id = ?", submission.id)
        listing.happened(number, EventKind.CONFIRMED, at + 70)


def _route(mail: Mail) -> Route:
    if mail.state is None:
        return Route.NONE
    return Route.BCC if mail.direction is S else Route.FORWARD


def _checks(mail: Mail) -> tuple[Check, ...]:
    if mail.state is None and mail.reason is not Reason.REQUIREMENT:
        return ()
    rules = (Rule.ATTACHMENT_SIZE, Rule.CONTENT_SIZE, Rule.SENDER, Rule.ASSOCIATIONS, Rule.NEVER_LOG)
    return tuple(
        Check(rule, rule != mail.detail, WORDING[rule].asked.format(limit="50 MB" if rule is Rule.ATTACHMENT_SIZE else "2 MB"),
              "3.1 MB" if rule == mail.detail else "met", WORDING[rule].remedy if rule == mail.detail else "")
        for rule in rules
    )  # fmt: skip


def _raw(mail: Mail, at: float) -> bytes:
    message = EmailMessage()
    them = formataddr((mail.name, mail.address))
    others = [f"colleague{n}@{mail.address.rpartition('@')[2]}" for n in range(mail.others)]
    sender, recipient = (formataddr(ME), ", ".join([them, *others])) if mail.direction is S else (them, formataddr(ME))
    message["From"], message["To"], message["Subject"] = sender, recipient, mail.subject
    message["Date"] = format_datetime(datetime.fromtimestamp(at, UTC))
    message["Message-ID"] = f"<{int(mail.ago)}.{mail.address.replace('@', '.')}@fjordtech.example>"
    return message.as_bytes()
