"""What is new in a folder that is known: a message appended, a file added, a folder compacted, nothing at all."""

from __future__ import annotations

import os
import random
import statistics
import time
from collections.abc import Callable, Iterator

from tests.benchmarks.ground import Ground, cat, remove
from tests.benchmarks.make_mailboxes import Correspondence, compact, write_maildir, write_mbox
from tests.benchmarks.scans import headers
from tests.benchmarks.table import Goal, Row

from postlogg.stores.base import Store
from postlogg.stores.file_store import FileStore
from postlogg.stores.maildir import MaildirLayout
from postlogg.stores.mbox import MboxStore

SMALL = 1000
DELETED = (1, 100, 3_000, 30_000)
NEWEST = 100


class Clock:
    """The system's clock, put forward: to a store every file has been quiet for so long."""

    ahead = 10.0

    def __call__(self) -> float:
        return time.time() + self.ahead


def seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def appended(ground: Ground) -> Iterator[Row]:
    letters = Correspondence()
    times: dict[int, list[float]] = {}
    for count in (SMALL, ground.messages):
        box = ground.mbox(count)
        size = box.stat().st_size
        for number in range(20):
            cursor = MboxStore(box, Clock()).end()
            write_mbox(box, 1, 10**6 + number, letters)
            store = MboxStore(box, Clock())
            times.setdefault(count, []).append(_found(store, cursor, 1))
            times.setdefault(-count, []).append(_found(store, store.cursor, 0))
        with box.open("r+b") as file:
            file.truncate(size)
    large, small = (statistics.median(times[count]) for count in (ground.messages, SMALL))
    name = f"mbox, {ground.messages:,} messages"
    yield Row(f"{name}: one appended, known", large * 1000, Goal.AT_MOST, 1, " ms", "a new store with an old cursor")
    yield Row(f"{name}: the same beside {SMALL:,} messages", large / small, Goal.AT_MOST, 1.3, "x", "wall time")
    yield Row(
        f"{name}: unchanged", statistics.median(times[-ground.messages]) * 1e6, Goal.AT_MOST, 5, " µs", "wall time"
    )


def _found(store: Store, cursor: str, wanted: int) -> float:
    found = 0

    def look() -> None:
        nonlocal found
        found = sum(1 for _ in store.since(cursor))

    taken = seconds(look)
    if found != wanted:
        raise SystemExit(f"found {found} messages instead of {wanted}")
    return taken


def compacted(ground: Ground) -> Iterator[Row]:
    box = ground.mbox(ground.messages)
    cursor = MboxStore(box, Clock()).end()
    plain = statistics.median(cat(box).wall for _ in range(5))
    scan = statistics.median(seconds(lambda: headers(str(box))) for _ in range(2))
    for deleted in (count for count in DELETED if count * 2 < ground.messages):
        dropped = set(random.Random(deleted).sample(range(ground.messages), deleted))
        smaller = ground.fresh("compacted")
        compact(box, smaller, dropped)
        os.sync()  # or the system still writes it while it is read
        cat(smaller)
        taken = statistics.median(_found(MboxStore(smaller, Clock()), cursor, 0) for _ in range(5))
        remove(smaller)
        name = f"mbox, {ground.messages:,} messages: compaction, {deleted:,} deleted"
        if deleted <= 100:
            yield Row(name, 100 * taken / plain, Goal.AT_MOST, 5, " %", "of cat, wall time; nothing offered again")
        yield Row(name, scan / taken, Goal.AT_LEAST, 5, "x faster", "than a scan, wall time; nothing offered again")

    newest = ground.fresh("compacted")
    deleted = min(NEWEST, ground.messages // 4)
    compact(box, newest, range(ground.messages - deleted, ground.messages))
    os.sync()
    cat(newest)
    offered = 0

    def look() -> None:
        nonlocal offered
        offered = sum(1 for message in MboxStore(newest, Clock()).since(cursor) if not message.appended)

    taken = statistics.median(seconds(look) for _ in range(5))
    remove(newest)
    name, how = (
        f"mbox, {ground.messages:,} messages: compaction, the newest {deleted:,} deleted",
        "than a scan, wall time",
    )
    yield Row(name, scan / taken, Goal.AT_LEAST, 5, "x faster", f"{how}; {offered:,} are offered as by a re-scan")


def delivered(ground: Ground) -> Iterator[Row]:
    """A file that the file system names, beside a listing of the folder."""
    folder, letters = ground.maildir(ground.files), Correspondence()
    listed, named = [], []
    store, told = FileStore(MaildirLayout(), folder, Clock()), FileStore(MaildirLayout(), folder, Clock())
    for each in (store, told):
        _found(each, each.end(), 0)
    for number in range(10**6, 10**6 + 10):
        files = write_maildir(folder, 1, number, letters)
        told.changed(files)
        named.append(_found(told, told.cursor, 1))
        listed.append(_found(store, store.cursor, 1))
        files[0].unlink()
    yield Row(f"maildir, {ground.files:,} files: one delivered, as the file system names it",
              statistics.median(listed) / statistics.median(named), Goal.AT_LEAST, 500, "x faster",
              "than finding it by a listing, wall time")  # fmt: skip
