"""Reading whole folders: what a first look at an mbox or a maildir costs beside cat, and beside other readers."""

from __future__ import annotations

import importlib.util
import mailbox
import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from io import FileIO
from itertools import pairwise
from pathlib import Path

from tests.benchmarks.ground import Ground, NotMeasured, alone, cat, ratio, remove, run
from tests.benchmarks.table import Goal, Row

from postlogg.engine.slices import Slices
from postlogg.journal import Journal, Messages
from postlogg.mail.message import parse_section
from postlogg.model import Decision, Direction, Folder, FolderKind, MailMessage, Reason, Route, StoreFormat
from postlogg.stores import wire
from postlogg.stores.ahead import read_ahead
from postlogg.stores.base import StoredMessage
from postlogg.stores.maildir import MaildirLayout
from postlogg.stores.mbox_file import MboxFile
from postlogg.stores.opening import open_store

LATER = 3600.0
PIECE, OVERLAP = 256 * 1024, 64
FILE = re.compile(rb"\nContent-(?:[Dd]isposition:\s{1,9}attachment|[Tt]ype: message/rfc822)")
FIELDS = re.compile(
    rb"\n(From|To|[Cc][Cc]|Subject|Date|Message-I[Dd]|MESSAGE-ID|Content-[Tt]ype):([^\n]*+(?:\n[ \t][^\n]*+)*+)"
)


def stored(path: str) -> Iterator[StoredMessage]:
    """Every message of a folder; to this clock all have been written long ago."""
    kind = StoreFormat.MAILDIR if Path(path).is_dir() else StoreFormat.MBOX
    return open_store(Folder(Path(path), FolderKind.INBOX, kind), lambda: time.time() + LATER).since("")


def headers(path: str) -> int:
    return sum(1 for message in stored(path) if message.header)


def raw(path: str) -> list[int]:
    """Seven raw fields of each message, and how many messages carry a file, with what the stores find messages with."""
    count = with_files = 0
    for pieces in (_in_mbox if Path(path).is_file() else _in_maildir)(Path(path)):
        first = next(pieces)
        count += bool(FIELDS.findall(first[: wire.header_end(first, 1)]))
        with_files += bool(FILE.search(first) or any(map(FILE.search, pieces)))
    return [count, with_files]


def _in_mbox(path: Path) -> Iterator[Iterator[bytes]]:
    with MboxFile(path) as box:
        for start, end in box.spans():
            yield _pieces(box.read, start, end)


def _in_maildir(path: Path) -> Iterator[Iterator[bytes]]:
    for _, name in MaildirLayout().files(path):
        with FileIO(name) as file:
            yield iter((b"\n" + file.read(),))


def _pieces(read: Callable[[int, int], bytes], start: int, end: int) -> Iterator[bytes]:
    """They overlap, by what a field's beginning may take."""
    for begin in range(start, end, PIECE):
        yield read(begin, min(PIECE + OVERLAP, end - begin))


def decoded(path: str) -> int:
    """The header facts of each, in slices as the engine has them, and nothing kept of them."""
    count, slices = 0, Slices()
    for each in stored(path):
        if slices.add(each):
            count += len([parse_section(each.section) for each in slices.take()])
    return count + len([parse_section(each.section) for each in slices.take()])


def entered(path: str) -> int:
    """Decoded, and each a row of the journal, in slices as the engine has them."""
    return _enter_all(path, ((each, None) for each in stored(path)))


def entered_by_two(path: str) -> int:
    """The same, with a second process that reads ahead."""
    return _enter_all(path, read_ahead(Path(path), LATER))


def _enter_all(path: str, found: Iterable[tuple[StoredMessage, MailMessage | None]]) -> int:
    with tempfile.TemporaryDirectory() as folder, Journal(Path(folder) / "journal.sqlite") as journal:
        messages, decision = Messages(journal), Decision(Route.NONE, Reason.BEFORE_START)
        slices, parsed, count = Slices(), list[MailMessage | None](), 0

        def enter() -> int:
            with journal.transaction():
                for each, message in zip(slices.take(), parsed, strict=True):
                    messages.record(message or parse_section(each.section), Direction.RECEIVED, decision, folder=path,
                                    position=each.position, size=each.size, now=time.time())  # fmt: skip
            entered = len(parsed)
            parsed.clear()
            return entered

        for each, message in found:
            parsed.append(message)
            if slices.add(each):
                count += enter()
        return count + enter()


def standard(path: str) -> int:
    """The standard library's mailbox, which parses with its email package."""
    box: mailbox.Mailbox = (
        mailbox.Maildir(path, create=False) if Path(path).is_dir() else mailbox.mbox(path, create=False)
    )
    return sum(1 for message in box if message["From"] and message.get_payload() is not None)


def fast_mail_parser(path: str) -> int:
    """A parser in Rust, in its mode without bodies. It splits no mbox, so that is done here in the simplest way."""
    from fast_mail_parser import parse_email

    octets = Path(path).read_bytes()
    begin = [0, *(match.start() + 1 for match in re.finditer(rb"\nFrom - ", octets)), len(octets)]
    view = memoryview(octets)
    messages = (bytes(view[octets.index(b"\n", start) + 1 : end]) for start, end in pairwise(begin))
    return sum(1 for message in messages if parse_email(message, mode="metadata"))


def mbox(ground: Ground) -> Iterator[Row]:
    box, name, how = ground.mbox(ground.messages), f"mbox, {ground.messages:,} messages", "processor time / cat"
    cat(box)
    ways = raw, headers, decoded, entered
    rounds = [(cat(box), *(alone(way, box) for way in ways)) for _ in range(ground.rounds)]
    _same_count(ground.messages, rounds[0][1].answer[0], *(each.answer for each in rounds[0][2:]))
    beside_cat = [ratio((each[way].cpu, each[0].cpu) for each in rounds) for way in (1, 2, 3, 4)]
    yield Row(f"{name}: raw header facts, attachments seen", beside_cat[0], Goal.AT_MOST, 20, "x", how)
    yield Row(f"{name}: as the engine reads it", beside_cat[1], Goal.AT_MOST, 20, "x",
              f"{how}; header sections in wire form, each with its resume point")  # fmt: skip
    yield Row(f"{name}: decoded", beside_cat[2], Goal.AT_MOST, 40, "x", how)
    yield Row(f"{name}: decoded, and rows of the journal", beside_cat[3], Goal.AT_MOST, 40, "x", how)
    peak = max(each.peak for row in rounds for each in row[1:])
    yield Row(f"{name}: peak memory", peak, Goal.AT_MOST, 40, " MB", "VmHWM of the four")


def mbox_by_two(ground: Ground) -> Iterator[Row]:
    if (os.cpu_count() or 1) < 2:
        raise NotMeasured("two processes need two processors")
    box, name = ground.mbox(ground.messages), f"mbox, {ground.messages:,} messages"
    rounds = [(alone(entered_by_two, box), alone(entered, box)) for _ in range(min(3, ground.rounds))]
    _same_count(ground.messages, rounds[0][0].answer, rounds[0][1].answer)
    yield Row(f"{name}: the same on two processes", ratio((two.wall, one.wall) for two, one in rounds), Goal.AT_MOST,
              0.6, "x", "wall time / that of one")  # fmt: skip
    yield Row(f"{name}: the same in the process that decides", ratio((two.cpu, one.cpu) for two, one in rounds),
              Goal.AT_MOST, 0.6, "x", "processor time / that of one alone")  # fmt: skip


def mbox_peers(ground: Ground) -> Iterator[Row]:
    box, name = ground.mbox(ground.sample), f"mbox, {ground.sample:,} messages"
    rounds = [(alone(standard, box).cpu, alone(raw, box).cpu) for _ in range(min(3, ground.rounds))]
    yield Row(f"{name}: beside mailbox.mbox", ratio(rounds), Goal.AT_LEAST, 20, "x faster",
              "processor time, raw facts and attachments")  # fmt: skip
    if importlib.util.find_spec("fast_mail_parser") is None:
        raise NotMeasured("fast-mail-parser is not installed")
    rounds = [(alone(raw, box).cpu, alone(fast_mail_parser, box).cpu) for _ in range(ground.rounds)]
    yield Row(f"{name}: beside fast-mail-parser (Rust)", ratio(rounds), Goal.AT_MOST, 0.8, "x",
              "processor time; its mode without bodies")  # fmt: skip


def maildir(ground: Ground) -> Iterator[Row]:
    folder, name = ground.maildir(ground.files), f"maildir, {ground.files:,} files"
    alone(headers, folder)
    rounds = [
        (alone(standard, folder), alone(raw, folder), alone(headers, folder)) for _ in range(min(2, ground.rounds))
    ]
    _same_count(ground.files, rounds[0][1].answer[0], rounds[0][2].answer)
    how = "x faster", "processor time"
    yield Row(f"{name}: raw facts, beside mailbox.Maildir", ratio((each[0].cpu, each[1].cpu) for each in rounds),
              Goal.AT_LEAST, 11, *how)  # fmt: skip
    yield Row(f"{name}: as the engine reads it, beside mailbox.Maildir",
              ratio((each[0].cpu, each[2].cpu) for each in rounds), Goal.AT_LEAST, 11, *how)  # fmt: skip
    if shutil.which("mu") is None:
        raise NotMeasured("mu (maildir-utils) is not installed")
    index = ground.fresh("mu")
    run(["mu", "init", "--quiet", f"--muhome={index}", f"--maildir={folder}"])
    theirs = run(["mu", "index", "--quiet", f"--muhome={index}"])
    remove(index)
    yield Row(f"{name}: raw facts, beside mu index", theirs.cpu / rounds[-1][1].cpu, Goal.AT_LEAST, 15, "x faster",
              "processor time, one round; mu makes a full-text index, too")  # fmt: skip


def _same_count(wanted: int, *found: int) -> None:
    if set(found) != {wanted}:
        raise SystemExit(f"found {found} instead of {wanted} messages")
