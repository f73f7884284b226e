"""Sets of UIDs as IMAP writes them (RFC 9051 section 9, sequence-set), for commands and cursors."""

from __future__ import annotations

from collections.abc import Collection


def folded(uids: Collection[int]) -> str:
    """A sequence-set (RFC 9051): ``1:3,7``."""
    runs: list[list[int]] = []
    for uid in sorted(uids):
        if runs and uid == runs[-1][1] + 1:
            runs[-1][1] = uid
        else:
            runs.append([uid, uid])
    return ",".join(f"{first}:{last}" if last > first else str(first) for first, last in runs)


def unfolded(text: str) -> set[int]:
    """What ``folded`` wrote. Raises ValueError for anything else."""
    uids: set[int] = set()
    for run in text.split(",") if text else ():
        first, _, last = run.partition(":")
        uids.update(range(int(first), int(last or first) + 1))
    return uids
