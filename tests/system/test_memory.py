from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from postlogg.system.memory import give_back


def _private() -> int:
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Private_Dirty:"))


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_what_is_free_between_what_is_used_goes_back() -> None:
    blocks = [os.urandom(60_000) for _ in range(1000)]
    kept = blocks[::10]
    del blocks
    before = _private()
    give_back()
    assert before - _private() > 20_000
    assert len(kept) == 100
