"""The native host: how long Thunderbird waits for its first answer, and for those that follow."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from tests.benchmarks.ground import ROOT, Ground, ratio
from tests.benchmarks.line import fill
from tests.benchmarks.make_mailboxes import ME
from tests.benchmarks.table import Goal, Row
from tests.support.native_client import COMMAND, NativeClient

from postlogg.journal import Journal
from postlogg.model import Mode
from postlogg.settings import Destination, Settings, save

BARE = """
import json, struct, sys
while head := sys.stdin.buffer.read(4):
    asked = json.loads(sys.stdin.buffer.read(struct.unpack("=I", head)[0]))
    octets = json.dumps({**asked, "ok": True}).encode()
    sys.stdout.buffer.write(struct.pack("=I", len(octets)) + octets)
    sys.stdout.buffer.flush()
"""
TIMES = 7
DRAFT = {
    "from": ME, "to": ["Kari Nordmann <p1@acme.example>"], "cc": [], "bcc": [], "subject": "Offer", "text_size": 900,
    "html_size": 2000, "attachments": [], "in_reply_to": "", "references": [],
}  # fmt: skip


def native_host(ground: Ground) -> Iterator[Row]:
    """Each time a new process, as Thunderbird starts it; then one that goes on."""
    home = ground.fresh("native-host")
    _settings(home)
    pairs = [(_first_answer(COMMAND, home), _first_answer([sys.executable, "-c", BARE], home))
             for _ in range(ground.rounds * TIMES)]  # fmt: skip
    yield Row("native host: from its start to its first answer", ratio(pairs), Goal.AT_MOST, 3, "x",
              "wall time / a bare Python that echoes")  # fmt: skip
    yield Row("the same in milliseconds", 1000 * statistics.median(ours for ours, _ in pairs), Goal.AT_MOST, 150,
              " ms", "wall time")  # fmt: skip
    with Journal(home / "data" / "journal.sqlite") as journal:
        fill(journal.path, ground.entries)
    with NativeClient(home) as client:
        client.done("judge", **DRAFT)
        asked = [{"message_id": f"<{n}@known.example>", "from": "", "subject": ""} for n in range(1, 201)]
        name = f"{ground.entries:,} entries in the journal"
        yield Row(f"the verdict on a draft, {name}", _median(client, "judge", **DRAFT), Goal.AT_MOST, 50, " ms",
                  "wall time")  # fmt: skip
        yield Row(f"what became of 200 messages, {name}", _median(client, "status", messages=asked), Goal.AT_MOST, 250,
                  " ms", "wall time")  # fmt: skip


def _settings(home: Path) -> None:
    settings = Settings(mode=Mode.AUTOMATIC, my_addresses=(ME,))
    crm = Destination("builtin", "log@crm.example", "forward@crm.example")
    save(replace(settings, destination=crm), home / "config" / "settings.toml")
    (home / "data").mkdir(mode=0o700)
    Journal(home / "data" / "journal.sqlite").close()


def _first_answer(command: Sequence[str], home: Path) -> float:
    """Seconds, the start of the process included."""
    paths = os.pathsep.join((str(ROOT / "desktop"), str(ROOT)))
    begin = time.perf_counter()
    with NativeClient(home, command=command, PYTHONPATH=paths) as client:
        client.done("hello", protocol=1, version="1")
        return time.perf_counter() - begin


def _median(client: NativeClient, kind: str, **fields: object) -> float:
    """Milliseconds."""
    taken = []
    for _ in range(TIMES):
        begin = time.perf_counter()
        client.done(kind, **fields)
        taken.append(1000 * (time.perf_counter() - begin))
    return statistics.median(taken)
