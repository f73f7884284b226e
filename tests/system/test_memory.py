from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from postlogg.system.memory import give_back

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
THREADS = """
import sys, threading
from postlogg.system.memory import share
if sys.argv[1] == "shared":
    share()
met, done = threading.Barrier(5), threading.Event()
def work():
    kept = bytearray(100_000)
    met.wait()
    done.wait()
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
met.wait()
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmSize")))
done.set()
"""


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


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_threads_share_one_place() -> None:
    # glibc reserves 64 MB of addresses for each place that a thread has for itself
    assert _addresses("apart") - _addresses("shared") > 64_000


def _addresses(way: str) -> int:
    done = subprocess.run([sys.executable, "-c", THREADS, way], capture_output=True, text=True, check=True, timeout=60,
                          env={"PYTHONPATH": str(DESKTOP)})  # fmt: skip
    return int(done.stdout)
