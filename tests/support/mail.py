"""Messages for tests, and a journal with some in it."""

from __future__ import annotations

from postlogg.journal import Messages, Outbox
from postlogg.mail.message import parse
from postlogg.model import Decision, Direction, Envelope, Reason, Route

ME = "rep@lab.example"
CUSTOMER = "kari@kunde.example"
BCC = "1234567@bcc.crm.example"
FORWARD = "1234567@forward.crm.example"


def mail(
    number: int | str, *, sender: str = ME, to: str = CUSTOMER, subject: str = "", body: str = "Hei", **more: str
) -> bytes:
    """A small message in wire form; ``more`` are further header fields (``in_reply_to=...``)."""
    fields = {
        "From": sender,
        "To": to,
        "Subject": subject or f"Message {number}",
        "Date": "Mon, 23 Nov 2026 09:15:00 +0100",
        "Message-ID": f"<{number}@{sender.rpartition('@')[2].rstrip('>')}>",
        **{name.replace("_", "-").title(): value for name, value in more.items()},
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"{head}\r\n{body}\r\n".encode()


def enter(messages: Messages, raw: bytes, reason: Reason = Reason.SENT_TO_CUSTOMER, *, now: float = 1000.0) -> int:
    """Record a message as found in a folder; its number."""
    message = parse(raw)
    direction = Direction.SENT if message.sender and message.sender.address == ME else Direction.RECEIVED
    decision = Decision(Route.BCC if direction is Direction.SENT else Route.FORWARD, reason)
    return messages.record(message, direction, decision, folder="/mail/Sent", position="0", size=len(raw), now=now)


def queue(
    outbox: Outbox, number: int, raw: bytes, *, now: float = 1000.0, due_at: float | None = 1000.0, held: bool = False
) -> None:
    """Put a message's submission into the outbox."""
    message = parse(raw)
    envelope = Envelope(ME, BCC, f"env-{number}")
    outbox.add(number, "crm", Route.BCC, envelope, message.message_id, raw, now=now, due_at=due_at, held=held)
