"""Damaged and hostile messages through the CRM's intake and the desktop's checks: a verdict each, never an exception.

    PYTHONPATH=desktop:. python tests/fuzz_intake.py [--messages N] [--seed S] [--only monsters|mutations]

First the monsters, each in a process of its own: how long it took, and what memory beside its own size (goal: at most 4
times the message, or what is allowed for a small one). Then N mutations (100,000) of the messages of all corpora at
hand. What fails is kept in a file that is named; the exit status is 1 then.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from tests.support.crm_mail import BCC, FORWARD, OLA, sent
from tests.support.hostile import MONSTERS, corpus, mutated

from postlogg import presets
from postlogg.crm import Crm, Delivery, Outcome, open_crm
from postlogg.crm.intake import Incoming, read
from postlogg.model import Route
from postlogg.requirements import Unknown, check, refusals

MEGABYTE = 1024 * 1024
GOAL = 4.0
# What a message of a few megabytes may take whatever its size: the reader's bounds are absolute.
ALLOWANCE = 48 * MEGABYTE
LARGE = 60 * MEGABYTE
AT_ONCE, PER_DATABASE = 50, 5_000

ROUTES = ((Route.BCC, BCC), (Route.FORWARD, FORWARD))
PRESET = presets.load(presets.BUILT_IN)


# --- what becomes of it ---------------------------------------------------------------------------------------


def verdict(raw: bytes, number: int) -> Incoming:
    """The message read for one of the two routes; the desktop's checks have given a verdict."""
    route, address = ROUTES[number % 2]
    incoming = read(raw, Delivery(OLA, address, route), PRESET)
    checks = check(incoming.message, incoming.facts, route, Unknown(), PRESET, incoming.forwarded)
    assert checks
    for stopped in refusals(checks):
        assert stopped.asked
        assert stopped.remedy
    return incoming


def clear(outcome: Outcome) -> str:
    """What became of it, with the reason; an AssertionError where it does not say."""
    assert outcome.outcome in ("logged", "duplicate", "refused")
    assert outcome.outcome != "refused" or (outcome.reason and outcome.sentence and outcome.remedy and outcome.status)
    return f"{outcome.outcome} {outcome.reason}".strip()


def new_crm(folder: Path, name: str) -> Crm:
    """One with a user."""
    crm = open_crm(f"sqlite:///{folder / name}.sqlite")
    crm.add_user(OLA)
    return crm


def mutations(count: int, seed: int, folder: Path) -> tuple[Counter[str], int]:
    """What became of so many mutations, and how many failed."""
    chance, seeds = random.Random(seed), corpus()
    found: Counter[str] = Counter()
    failures = done = 0
    while done < count:
        crm = new_crm(folder, f"mutations-{done}")
        for _ in range(0, min(PER_DATABASE, count - done), AT_ONCE):
            some = [mutated(chance.choice(seeds), chance) for _ in range(min(AT_ONCE, count - done))]
            done += len(some)
            try:
                incoming = [verdict(raw, number) for number, raw in enumerate(some)]
                found.update(map(clear, crm.take_all(incoming)))
            except Exception:  # noqa: BLE001
                failures += _alone(crm, some, found)
        crm.close()
        for path in folder.glob("mutations-*"):
            path.unlink()
        print(f"{done} messages, {failures} failed", file=sys.stderr, flush=True)
    return found, failures


def _alone(crm: Crm, some: list[bytes], found: Counter[str]) -> int:
    """Each in a transaction of its own, to know which it is that fails."""
    failures = 0
    for number, raw in enumerate(some):
        try:
            found.update(map(clear, crm.take_all([verdict(raw, number)])))
        except Exception:  # noqa: BLE001
            failures += 1
            with tempfile.NamedTemporaryFile(prefix="postlogg-fuzz-", suffix=".eml", delete=False) as kept:
                kept.write(raw)
            print(f"failed: {kept.name}\n{traceback.format_exc()}", file=sys.stderr, flush=True)
    return failures


# --- the monsters ---------------------------------------------------------------------------------------------


def _kilobytes(name: str) -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith(name)).split()[1])


def monster(name: str, size: int, folder: Path) -> None:
    """Prints what became of one of them, the time in seconds, its size and the memory beside it in octets."""
    crm = new_crm(folder, "monster")
    crm.take_all([verdict(sent(message_id="<first@acme.example>"), 0)])
    raw = MONSTERS[name](size)
    measured = Path("/proc/self/clear_refs").exists()
    if measured:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    before = _kilobytes("VmRSS") if measured else 0
    begin = time.perf_counter()
    # forward first: what is refused there can still be logged as sent
    outcomes = [clear(crm.take_all([verdict(raw, number)])[0]) for number in (1, 0)]
    took = time.perf_counter() - begin
    grown = (_kilobytes("VmHWM") - before) * 1024 if measured else 0
    crm.close()
    print(json.dumps({"outcomes": outcomes, "seconds": took, "size": len(raw), "memory": grown}))


def monsters(size: int) -> int:
    """Prints a line for each; the number of those that failed."""
    failures = 0
    for name in MONSTERS:
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, __file__, "--monster", name, "--size", str(size), "--folder", folder]
            done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
        if done.returncode:
            failures += 1
            print(f"{name}: FAILED\n{done.stderr}", flush=True)
            continue
        found = json.loads(done.stdout)
        # the message itself is held by who asks; the goal counts it
        times = (found["memory"] + found["size"]) / found["size"]
        fits = found["memory"] + found["size"] <= GOAL * found["size"] + ALLOWANCE
        failures += not fits
        print(
            f"{name}: {', '.join(found['outcomes'])}; {found['size'] / MEGABYTE:.1f} MB in {found['seconds']:.2f} s,"
            f" {times:.1f} times its size in memory{'' if fits else ' TOO MUCH'}",
            flush=True,
        )
    return failures


def main() -> int:
    """Says what was found."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=LARGE, help="of a large monster, in octets")
    parser.add_argument("--only", choices=["monsters", "mutations"])
    parser.add_argument("--monster", help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.monster:
        monster(options.monster, options.size, Path(options.folder))
        return 0
    failures = monsters(options.size) if options.only != "mutations" else 0
    if options.only != "monsters":
        begin = time.perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            found, failed = mutations(options.messages, options.seed, Path(folder))
        failures += failed
        took = time.perf_counter() - begin
        print(f"{options.messages} mutations of {len(corpus())} messages in {took:.0f} s, {failed} failed:")
        for verdict, number in found.most_common():
            print(f"  {number:7} {verdict}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
