"""What reading an mbox costs, as ratios to cat and to the standard library in the same round, and what memory it takes.

    PYTHONPATH=desktop:. python tests/benchmarks/mailbox_scan.py [--messages 4000] [--rounds 5] [--stdlib]

``scan`` reads every message's header section with its cursor; ``appended`` is what one new message costs a new store
with an old cursor, in the box and in one of a hundredth of its size; ``unchanged`` is another look at the same folder.
Scans are compared by processor time. Goals: a scan at most 30 times cat and, in a box of 20,000 messages or more, at
most a seventh of mailbox.mbox with email; an appended message at most 1 ms, and 1.5 times that in the small box; at
most 40 MB of memory. Exit code 1 if one is missed.
"""

from __future__ import annotations

import argparse
import mailbox
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.support.mailbox import Clock, Mbox, letter

from postlogg.stores.mbox import MboxStore

LARGE_ENOUGH = 20_000
SLICE = 1000
LINE = "Thank you for the offer, we look at it next week and come back to you with our answer.\n"
FILE_LINE = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3\n"
ROUTE = [
    f"Received: from mx{n}.sender.example (mx{n}.sender.example [192.0.2.{n}])\r\n\tby mail.customer.example (Postfix) "
    f"with ESMTPS id 9E02B25A93{n}\r\n\tfor <rep@sender.example>; Mon, 23 Nov 2026 12:05:1{n} +0000 (UTC)"
    for n in range(4)
]
KEY = "DKIM-Signature: v=1; a=rsa-sha256; d=sender.example; s=mail;\r\n\tb=" + "MIIBIjANBgkqhkiG9w0BAQEF" * 12


def messages(count: int, first: int = 0) -> Iterator[bytes]:
    """Letters of 9 kB in the median with 2 kB of header fields; one of a hundred has a file of up to 2 MB."""
    dice = random.Random(first)
    for number in range(first, first + count):
        body = LINE * min(2000, int(dice.lognormvariate(4.4, 0.8)))
        if dice.random() < 0.01:
            body += "\n" + FILE_LINE * dice.randint(100, 26_000)
        yield letter(number, body, [*ROUTE, KEY])


def fill(path: Path, count: int) -> None:
    for first in range(0, count, SLICE):
        Mbox(path).append_all(messages(min(SLICE, count - first), first))


def scan(path: Path) -> int:
    return sum(1 for message in MboxStore(path, Clock()).since("") if message.header)


def standard(path: Path) -> int:
    box = mailbox.mbox(path, create=False)
    return sum(1 for message in box if message["Message-ID"])


WAYS: dict[str, Callable[[Path], int]] = {"scan": scan, "stdlib": standard}


def in_own_process(way: str, path: Path) -> tuple[float, float]:
    """Seconds of processor time without the start of Python, and the peak of the memory in MB."""
    done = subprocess.run([sys.executable, __file__, "--way", way, str(path)], capture_output=True, check=True)
    seconds, peak = done.stdout.split()
    return float(seconds), float(peak)


def measure(way: str, path: Path) -> None:
    begin = time.process_time()
    WAYS[way](path)
    seconds = time.process_time() - begin
    print(seconds, peak_memory() / 1e6)


def peak_memory() -> int:
    """Octets. On Linux ru_maxrss remembers the parent's memory as well."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) * 1024
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def cat(path: Path) -> float:
    begin = time.process_time()
    with path.open("rb", buffering=0) as file:
        while file.read(1024 * 1024):
            pass
    return time.process_time() - begin


def appended(path: Path, number: int) -> tuple[float, float]:
    """Seconds for one new message, first by a new store with an old cursor, then for a look at what did not change."""
    cursor = MboxStore(path, Clock()).end()
    Mbox(path).append(letter(number))
    store = MboxStore(path, Clock())
    begin = time.perf_counter()
    new = sum(1 for _ in store.since(cursor))
    middle = time.perf_counter()
    again = sum(1 for _ in store.since(store.cursor))
    end = time.perf_counter()
    if (new, again) != (1, 0):
        raise SystemExit(f"found {new} and {again} messages instead of 1 and 0")
    return middle - begin, end - middle


def compare(count: int, rounds: int, *, with_standard: bool) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        large, small = Path(folder) / "large", Path(folder) / "small"
        fill(large, count)
        fill(small, max(40, count // 100))
        print(f"{count} messages, {large.stat().st_size / 1e6:.0f} MB; {rounds} rounds, medians")
        rows = [one_round(large, small, number, with_standard=with_standard) for number in range(rounds)]
    middle = {name: statistics.median(row[name] for row in rows) for name in rows[0]}
    for name, value in middle.items():
        print(f"  {name:32} {value:10.2f}")
    return all(
        (
            middle["scan / cat"] <= 30,
            middle.get("stdlib / scan", 7) >= 7 or count < LARGE_ENOUGH,
            middle["appended, ms"] <= 1.0,
            middle["appended, large / small"] <= 1.5,
            middle["scan, peak MB"] <= 40,
        )
    )


def one_round(large: Path, small: Path, number: int, *, with_standard: bool) -> dict[str, float]:
    plain = cat(large)
    seconds, peak = in_own_process("scan", large)
    row = {"scan / cat": seconds / plain, "scan, peak MB": peak}
    if with_standard:
        other, other_peak = in_own_process("stdlib", large)
        row |= {"stdlib / scan": other / seconds, "stdlib, peak MB": other_peak}
    pairs = [(appended(large, 10**6 + n), appended(small, 10**6 + n)) for n in range(number * 20, number * 20 + 20)]
    big, little = ([statistics.median(pair[i][j] for pair in pairs) for j in (0, 1)] for i in (0, 1))
    return row | {
        "appended, ms": big[0] * 1000,
        "appended, large / small": big[0] / little[0],
        "unchanged, us": big[1] * 1e6,
    }


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--messages", type=int, default=4000)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--stdlib", action="store_true", help="compare with mailbox.mbox as well: slow")
    options.add_argument("--way", nargs=2, metavar=("WAY", "PATH"), help="one reading, in a process of its own")
    chosen = options.parse_args()
    if chosen.way:
        measure(chosen.way[0], Path(chosen.way[1]))
    else:
        sys.exit(0 if compare(chosen.messages, chosen.rounds, with_standard=chosen.stdlib) else 1)


if __name__ == "__main__":
    main()
