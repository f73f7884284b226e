"""Submission to Postfix' smtp-sink over one connection, beside Postfix' smtp-source in the same round."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.ground import Ground, NotMeasured, alone
from tests.benchmarks.submission_speed import (
    growth_in_megabytes,
    message,
    seconds,
    sink,
    with_postlogg,
    with_smtp_source,
)
from tests.benchmarks.table import Goal, Row

SIZES = (("10 kB", 10_000, 1000, 1.0), ("25 MB", 25_000_000, 4, 0.9))


def submission(ground: Ground) -> Iterator[Row]:
    if shutil.which("smtp-sink") is None or shutil.which("smtp-source") is None:
        raise NotMeasured("smtp-sink and smtp-source (postfix) are not installed")
    for name, size, many, goal in SIZES:
        count = max(1, many // 50) if ground.short else many
        file = ground.fresh("submitted")
        file.write_bytes(message(size))
        with sink() as port:
            with_postlogg(port, file, 2)
            both = [(seconds(with_smtp_source, port, file, count), seconds(with_postlogg, port, file, count))
                    for _ in range(2 * ground.rounds)]  # fmt: skip
        best = min(theirs for theirs, _ in both) / min(ours for _, ours in both)
        yield Row(f"submission of {name}", best, Goal.AT_LEAST, goal, "x",
                  "the speed of smtp-source, best of the rounds, wall time")  # fmt: skip
    small, large = ground.fresh("small"), ground.fresh("large")
    small.write_bytes(message(10_000))
    large.write_bytes(message(50_000_000))
    yield Row("submission of 50 MB: memory", alone(growth, small, large).answer, Goal.AT_MOST, 3, " MB",
              "VmHWM, beside that of a small message")  # fmt: skip


def growth(small: str, large: str) -> float:
    with sink() as port:
        return growth_in_megabytes(port, Path(small), Path(large))
