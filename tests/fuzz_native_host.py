"""Damaged and hostile frames through the real native host: an answer each, never its end.

    PYTHONPATH=desktop:. python tests/fuzz_native_host.py [--frames N] [--seed S]

N frames (20,000): requests of every type with fields changed, left out or of another kind, octets flipped, and noise.
Each is followed by a greeting, which has to be answered; every tenth by a damaged message that is to be logged. Now
and then the host is killed in the middle of a frame, and the journal has to be whole. What fails is kept in a file that
is named; the exit status is 1 then.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import random
import sqlite3
import struct
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from tests.native_host.conftest import Home, draft
from tests.support.hostile import corpus, mutated
from tests.support.native_client import NativeClient

PER_HOST = 500
ODD: tuple[Any, ...] = (
    None, True, -1, 0, 2**53, 2**70, 1.5, 1e308, "", "x" * 3000, "\x00", "\u202e", "'\"; DROP TABLE message; --",
    [], {}, [[]], [None], {"id": 1}, ["<a@b>"] * 300, "<a@b>", "Kari <kari@kunde.example>", "log", "accepted",
)  # fmt: skip
SMALL = [raw for raw in corpus() if len(raw) < 4000]
MESSAGE_IDS = [f"<{n}@kunde.example>" for n in range(20)]


def seeds(chance: random.Random) -> list[dict[str, Any]]:
    """One good request of each type."""
    octets = mutated(chance.choice(SMALL), chance)
    number = chance.randint(1, 5)
    return [
        {"type": "hello", "protocol": 1, "version": "1.0"},
        {"type": "status", "messages": [{"message_id": each, "from": "a@b.example", "subject": "x"}
                                        for each in MESSAGE_IDS]},
        {"type": "log", "transfer": number},
        {"type": "withdraw", "message_id": chance.choice(MESSAGE_IDS)},
        {"type": "judge", **draft()},
        {"type": "composed", **draft(), "wish": chance.choice(["log", "leave"])},
        {"type": "sent", "composed": number, "message_id": chance.choice(MESSAGE_IDS), "bcc": chance.random() < 0.5,
         "error": chance.choice(["", "no"]), "transfer": chance.choice([0, number])},
        {"type": "begin", "size": len(octets), "sha256": hashlib.sha256(octets).hexdigest()},
        {"type": "chunk", "transfer": number, "offset": 0, "data": base64.b64encode(octets).decode()},
        {"type": "end", "transfer": number},
        {"type": "outcome", "token": number, "state": "accepted", "message_id": "<9@b>", "note": ""},
    ]  # fmt: skip


def changed(asked: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """The request with one field of another kind, or without it; at times as it is."""
    found = dict(asked)
    name = chance.choice(sorted(found))
    match chance.randrange(6):
        case 0 | 1 | 2:
            return found
        case 3:
            del found[name]
        case 4 if isinstance(found[name], list) and found[name]:
            found[name] = [*found[name], chance.choice(ODD)]
        case _:
            found[name] = chance.choice(ODD)
    return found


def frame(number: int, chance: random.Random) -> bytes:
    """The octets of one."""
    kind = chance.random()
    if kind < 0.05:
        return chance.randbytes(chance.randrange(60))
    name = number if chance.random() < 0.95 else chance.choice(ODD)
    asked = {"id": name, **changed(chance.choice(seeds(chance)), chance)}
    octets = json.dumps(asked).encode()
    if kind < 0.25:
        at = chance.randrange(len(octets))
        octets = octets[:at] + chance.randbytes(chance.randrange(4)) + octets[at + chance.randrange(8) :]
    return octets


def fuzz(home: Home, count: int, chance: random.Random, found: Counter[str]) -> int:
    """So many frames to one host; how many failed."""
    with NativeClient(home.path) as client:
        for number in range(1, count + 1):
            octets = frame(number, chance)
            client.frame(octets)
            try:
                answer = client.answer()
                found[str(answer.get("error", "ok"))] += 1
                good = answer["ok"] is True or (answer["error"] != "internal" and bool(answer["sentence"]))
                client.frame(b'{"id": 1, "type": "hello", "protocol": 1, "version": "1"}')
                good = good and client.answer()["ok"]
                if not number % 10:
                    octets = mutated(chance.choice(SMALL), chance)
                    good = good and client.log(octets)["state"] != "unknown"
            except Exception as error:  # noqa: BLE001
                print(repr(error), file=sys.stderr)
                good = False
            if not good:
                keep(octets)
                return 1
        if chance.random() < 0.5:
            client.write(struct.pack("=I", 4000) + b"{" * chance.randrange(3000))
            client.process.kill()
    return 0


def keep(octets: bytes) -> None:
    """Where it can be looked at."""
    with tempfile.NamedTemporaryFile(prefix="postlogg-fuzz-", suffix=".json", delete=False) as kept:
        kept.write(octets)
    print(f"failed: {kept.name}", file=sys.stderr, flush=True)


def main() -> int:
    """Says what was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--frames", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance, found, failures, begin = random.Random(options.seed), Counter[str](), 0, time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        for _ in range(0, options.frames, PER_HOST):
            failures += fuzz(home, min(PER_HOST, options.frames), chance, found)
        with sqlite3.connect(home.journal_path) as journal:
            whole = journal.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        journal.close()
    taken = time.perf_counter() - begin
    print(
        f"{found.total()} frames in {taken:.0f} s, {failures} failed; the journal is {'whole' if whole else 'BROKEN'}:"
    )
    for code, number in found.most_common():
        print(f"  {number:7} {code}")
    return 1 if failures or not whole else 0


if __name__ == "__main__":
    sys.exit(main())
