"""How fast notices are read, beside flufl.bounce on the same messages.

    python tests/benchmarks/notices_speed.py [FOLDER]

Both start from the bytes of a message; flufl.bounce needs it parsed by the standard library first. FOLDER holds
``*.eml`` files; by default those of the visible corpus where they are at hand, else the project's own.
"""

from __future__ import annotations

import contextlib
import email
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 5


def main() -> None:
    sys.path.insert(0, str(ROOT / "desktop"))
    from flufl.bounce import all_failures

    from postlogg.mail.delivery_status import read

    def flufl(raw: bytes) -> None:
        with contextlib.suppress(Exception):  # it raises on some ordinary mail
            all_failures(email.message_from_bytes(raw))

    messages = [
        path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") for path in sorted(folder().glob("*.eml"))
    ]
    rounds = [(seconds(read, messages), seconds(flufl, messages)) for _ in range(ROUNDS)]
    ours, theirs = (min(times) for times in zip(*rounds, strict=True))
    notices = [raw for raw in messages if read(raw) is not None]
    ordinary = [raw for raw in messages if read(raw) is None]
    print(f"messages            {len(messages)}")
    print(f"postlogg            {len(messages) / ours:.0f} messages/s")
    print(f"flufl.bounce        {len(messages) / theirs:.0f} messages/s")
    print(f"ratio               {theirs / ours:.2f}")
    print(f"notices, each       {1e6 * seconds(read, notices) / len(notices):.0f} µs")
    print(f"other mail, each    {1e6 * seconds(read, ordinary) / max(1, len(ordinary)):.0f} µs")


def folder() -> Path:
    corpus = ROOT.parent / "shared" / "corpora" / "bounces" / "eml"
    given = [Path(name) for name in sys.argv[1:]]
    return next(path for path in [*given, corpus, ROOT / "tests" / "data" / "notices"] if path.is_dir())


def seconds(reader: Callable[[bytes], object], messages: list[bytes]) -> float:
    started = time.perf_counter()
    for raw in messages:
        reader(raw)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
