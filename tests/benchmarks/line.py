"""The whole line, from the disk to the server's reply in the journal; and the forward of a large message."""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.ground import Ground, alone, cat, forget_peak, peak_memory, ratio, remove
from tests.benchmarks.increments import Clock
from tests.benchmarks.make_mailboxes import ME, Correspondence, write_mbox
from tests.benchmarks.submission_speed import sink
from tests.benchmarks.table import Goal, Row

from postlogg.engine import Engine
from postlogg.journal import Journal
from postlogg.mail.forward import build
from postlogg.model import AuthMethod, Folder, FolderKind, Mailbox, Mode, Security, SmtpServer, StoreFormat
from postlogg.settings import MAX_AGE_GUARD_DAYS, Destination, Settings
from postlogg.system.secrets import MemorySecrets

FEW = 10_000
LARGE = 30_000_000
PIECE = 16_384
KNOWN = """
WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
INSERT INTO message (key, message_id, direction, folder, position, contact, contact_name, subject, date, size, seen_at,
    route, reason)
SELECT '<' || n || '@known.example> 0011223344556677', '<' || n || '@known.example>', 'received', 'INBOX', n,
    'p' || (n % 5000) || '@acme.example', 'Person ' || (n % 5000), 'Letter ' || n, n, 9000, n, 'none', 'unknown_sender'
FROM number
"""
AROUND = (
    "INSERT INTO participant SELECT id, contact FROM message",
    "INSERT INTO event (message, at, kind) SELECT id, seen_at, 'found' FROM message",
    "INSERT INTO event (message, at, kind, detail) SELECT id, seen_at, 'decided', reason FROM message",
    "INSERT INTO submission (message, destination, route, state, envelope_id, mail_from, rcpt_to, message_id, size,"
    " created_at, changed_at) SELECT id, 'builtin', 'bcc', 'accepted', 'e' || id, 'a@b.example', 'log@crm.example',"
    " message_id, size, seen_at, seen_at FROM message WHERE id % 2",
)


def line(ground: Ground) -> Iterator[Row]:
    """Messages of the user's to customers, each logged by a late BCC."""
    rates, beside = [], []
    for _ in range(min(3, ground.rounds)):
        rates.append(_rate(ground, ground.line, FEW if not ground.short else 100))
    yield Row(f"{ground.line:,} small messages: from the disk to accepted and recorded", statistics.median(rates),
              Goal.AT_LEAST, 500, " a second", "wall time, synchronous = FULL, smtp-sink on loopback")  # fmt: skip
    part = ground.line // 5
    for _ in range(min(3, ground.rounds)):
        beside.append((_rate(ground, part, FEW if not ground.short else 100), _rate(ground, part, ground.entries)))
    yield Row(f"the same with {ground.entries:,} entries in the journal", ratio(beside), Goal.AT_MOST, 1.3, "x",
              "of the time with few entries")  # fmt: skip


def _rate(ground: Ground, count: int, entries: int) -> float:
    """Messages a second."""
    folder = ground.fresh("line")
    folder.mkdir()
    box = folder / "Sent"
    with sink() as port, Journal(folder / "journal.sqlite") as journal:
        fill(journal.path, entries)
        settings = _settings(box, port)
        engine = Engine(journal, lambda: settings, MemorySecrets(), Clock())
        engine.observe()
        write_mbox(box, count, 0, Correspondence(3, sent=True, share_with_files=0))
        begin = time.perf_counter()
        engine.observe()
        while engine.submit():
            pass
        taken = time.perf_counter() - begin
        accepted = int(journal.value("SELECT count(*) FROM submission WHERE reply_code = 250"))
    remove(folder)
    if accepted < count * 0.9:
        raise SystemExit(f"{accepted} of {count} messages were accepted")
    return accepted / taken


def fill(path: Path, entries: int) -> None:
    with sqlite3.connect(path) as database:
        database.execute(KNOWN, (entries,))
        for statement in AROUND:
            database.execute(statement)
    database.close()


def _settings(box: Path, port: int) -> Settings:
    return Settings(
        mode=Mode.AUTOMATIC, destination=Destination("builtin", "log@crm.example", "forward@crm.example"),
        my_addresses=(ME,), folders=(Folder(box, FolderKind.SENT, StoreFormat.MBOX),), undo_seconds=0,
        age_guard_days=MAX_AGE_GUARD_DAYS, sending=SmtpServer("127.0.0.1", port, Security.NONE, AuthMethod.NONE),
    )  # fmt: skip


def forward(ground: Ground) -> Iterator[Row]:
    """A received message with text, HTML and a large file."""
    message = ground.fresh("large.eml")
    appended(message, large(LARGE))
    rounds = [(alone(built, message).answer, cat(message)) for _ in range(ground.rounds)]
    name = f"a forward of {LARGE / 1e6:.0f} MB"
    yield Row(f"{name}: built", ratio((ours["seconds"], theirs.cpu) for ours, theirs in rounds), Goal.AT_MOST, 8, "x",
              "processor time / cat")  # fmt: skip
    yield Row(f"{name}: memory beside the message", max(ours["growth"] for ours, _ in rounds), Goal.AT_MOST, 12, " MB",
              "VmHWM")  # fmt: skip


def appended(path: Path, octets: bytes) -> None:
    """As a client writes what it fetches: in small pieces, which the page cache of some kernels keeps apart."""
    with path.open("wb", buffering=0) as file:
        for begin in range(0, len(octets), PIECE):
            file.write(octets[begin : begin + PIECE])


def large(size: int) -> bytes:
    """A letter with a file in base64."""
    letter = Correspondence(share_with_files=0).letter(1).content
    head, _, body = letter.partition(b"\r\nContent-Type:")
    line = b"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3\r\n"
    return b"".join((
        head, b'\r\nContent-Type: multipart/mixed; boundary="outer"\r\n\r\n--outer\r\nContent-Type:', body,
        b'\r\n--outer\r\nContent-Type: application/pdf; name="large.pdf"\r\nContent-Transfer-Encoding: base64\r\n'
        b'Content-Disposition: attachment; filename="large.pdf"\r\n\r\n', line * (size // len(line)),
        b"\r\n--outer--\r\n",
    ))  # fmt: skip


def built(path: str) -> dict[str, float]:
    """Seconds of processor time and growth in MB, for a message that is in memory."""
    raw = Path(path).read_bytes()
    small = large(10_000)
    me, now = Mailbox("", ME), datetime.now(UTC)
    build(small, sender=me, recipient="forward@crm.example", date=now)
    before, begin = forget_peak(), time.process_time()
    forward = build(raw, sender=me, recipient="forward@crm.example", date=now)
    taken = time.process_time() - begin
    growth = peak_memory() - before
    if sum(map(len, forward.pieces)) < len(raw):
        raise SystemExit("the forward lacks something")
    return {"seconds": taken, "growth": growth}
