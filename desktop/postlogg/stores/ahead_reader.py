"""The process that reads a large mbox ahead: ``python -m postlogg.stores.ahead_reader``, started by ``ahead`` alone.

Where the other side falls behind, messages are sent with their header facts; else it works these out itself, so that
neither waits for long. This process ends with the other, because then nobody reads from the pipe.
"""

from __future__ import annotations

import json
import marshal
import os
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from pathlib import Path
from queue import Queue
from typing import Any, BinaryIO

from postlogg.mail.header import Fields
from postlogg.mail.message import parse_section
from postlogg.model import Mailbox, MailMessage
from postlogg.stores.base import StoredMessage
from postlogg.stores.mbox import MboxStore

SIZE = 8
"""Octets of the number before each thing sent, which says how long it is."""

_TOGETHER, _OCTETS = 200, 512 * 1024
# Batches: as many may wait, so that this process works on while the other commits; with as many the other is behind.
_WAITING, _BEHIND = 8, 2

Facts = tuple[Any, ...]
Row = tuple[bytes, int, str, bool, bool, Facts | None]


def send(store: MboxStore, pipe: BinaryIO) -> None:
    """Everything in the store. Raises StoreError."""
    waiting: Queue[bytes] = Queue(_WAITING)
    writer = threading.Thread(target=_write, args=(waiting, pipe), daemon=True)
    writer.start()
    for messages in _together(store.since("")):
        behind = waiting.qsize() >= _BEHIND
        rows = [_row(each, with_facts=behind) for each in messages]
        waiting.put(marshal.dumps((rows, messages[-1].cursor)))
    waiting.put(marshal.dumps(([], "")))
    waiting.put(b"")
    writer.join()


def _write(waiting: Queue[bytes], pipe: BinaryIO) -> None:
    try:
        while octets := waiting.get():
            pipe.write(len(octets).to_bytes(SIZE, "little"))
            pipe.write(octets)
            pipe.flush()
    except OSError:
        os._exit(1)  # nobody reads any more


def _together(messages: Iterator[StoredMessage]) -> Iterator[list[StoredMessage]]:
    several, octets = list[StoredMessage](), 0
    for message in messages:
        several.append(message)
        octets += len(message.section)
        if len(several) >= _TOGETHER or octets >= _OCTETS:
            yield several
            several, octets = [], 0
    if several:
        yield several


def _row(stored: StoredMessage, *, with_facts: bool) -> Row:
    facts = facts_of(parse_section(stored.section)) if with_facts else None
    return stored.section, stored.size, stored.position, stored.deleted, stored.appended, facts


def facts_of(message: MailMessage) -> Facts:
    """All but the fields, in types that ``marshal`` knows."""
    people = [
        [(each.name, each.address) for each in mailboxes]
        for mailboxes in (message.senders, message.to, message.cc, message.bcc)
    ]
    return (message.key, message.message_id, *people, message.subject, _moment(message.date), message.in_reply_to,
            message.references, message.content_type)  # fmt: skip


def message_of(section: bytes, facts: Facts) -> MailMessage:
    """The message again."""
    key, message_id, senders, to, cc, bcc, subject, moment, in_reply_to, references, content_type = facts
    return MailMessage(
        key, message_id, _people(senders), _people(to), _people(cc), _people(bcc), subject,
        _date(*moment) if moment else None, in_reply_to, references, content_type,
        Fields(section),
    )  # fmt: skip


def _people(pairs: list[tuple[str, str]]) -> tuple[Mailbox, ...]:
    return tuple([_person(*pair) for pair in pairs])


# The same people write all the time.
_person = lru_cache(maxsize=2048)(Mailbox)


def _moment(date: datetime | None) -> tuple[int | float, ...] | None:
    offset = date.utcoffset() if date else None
    if date is None or offset is None:
        return None
    return date.year, date.month, date.day, date.hour, date.minute, date.second, offset.total_seconds()


def _date(year: int, month: int, day: int, hour: int, minute: int, second: int, offset: float) -> datetime:
    return datetime(year, month, day, hour, minute, second, 0, _zone(offset))


@lru_cache(maxsize=64)
def _zone(seconds: float) -> timezone:
    return timezone(timedelta(seconds=seconds)) if seconds else UTC


def main() -> None:
    """Read the request, answer it, end."""
    request = json.loads(sys.stdin.buffer.read())
    later = float(request["later"])
    send(MboxStore(Path(request["path"]), lambda: time.time() + later), sys.stdout.buffer)


if __name__ == "__main__":
    main()
