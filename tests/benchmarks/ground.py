"""Where benchmarks work: the mailboxes, made once a run, and processes of their own with what they cost."""

from __future__ import annotations

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks.make_mailboxes import write_maildir, write_mbox

ROOT = Path(__file__).resolve().parents[2]


class NotMeasured(Exception):
    """Something that is needed is not on this machine."""


@dataclass(frozen=True, slots=True)
class Cost:
    """``cpu`` and ``wall`` in seconds, ``peak`` in MB; ``answer`` is what the function gave."""

    cpu: float
    wall: float
    peak: float
    answer: Any = None


@dataclass
class Ground:
    """``messages``: in the large mbox; ``sample``: in the one that slow readers are compared on; ``files``: in the
    maildir; ``rounds``: of each pair."""

    folder: Path
    messages: int = 300_000
    sample: int = 20_000
    files: int = 100_000
    entries: int = 1_000_000
    line: int = 10_000
    rounds: int = 5
    idle_seconds: float = 60.0
    short: bool = False
    _made: dict[str, Path] = field(default_factory=dict)

    def mbox(self, count: int) -> Path:
        """An mbox of so many messages, the same at each call."""
        return self._once(f"mbox-{count}", lambda path: write_mbox(path, count))

    def maildir(self, count: int) -> Path:
        """A maildir of so many files."""
        return self._once(f"maildir-{count}", lambda path: write_maildir(path, count))

    def fresh(self, name: str) -> Path:
        """A path of that name with nothing there."""
        path = self.folder / name
        remove(path)
        return path

    def _once(self, name: str, make: Callable[[Path], object]) -> Path:
        if name not in self._made:
            path = self.folder / name
            if not path.exists():
                make(path.with_name(f"{name}.part"))
                path.with_name(f"{name}.part").rename(path)
            self._made[name] = path
        return self._made[name]


def remove(path: Path) -> None:
    """A file or a folder, if it is there."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def run(command: list[str], **options: Any) -> Cost:
    """Another program, with what it cost. Its memory counts no image of this process."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1000)


def cat(path: Path) -> Cost:
    """The limit: the octets, and nothing done with them."""
    return run(["cat", str(path)])


def alone(function: Callable[..., Any], *arguments: object) -> Cost:
    """The function in a process of its own; its cost without the start of Python. Arguments become texts."""
    target = f"{function.__module__}:{function.__name__}"
    paths = os.pathsep.join((str(ROOT / "desktop"), str(ROOT), os.environ.get("PYTHONPATH", "")))
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.ground", target, *map(str, arguments)],
        capture_output=True, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": paths}, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{target} failed:\n{done.stderr}")
    return Cost(**json.loads(done.stdout.splitlines()[-1]))


def peak_memory() -> float:
    """MB that this process has had at most. On Linux ru_maxrss remembers the parent's memory as well."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1000
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def forget_peak() -> float:
    """Measure growth from here; MB held at this moment."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return peak_memory()


def ratio(pairs: Iterable[tuple[float, float]]) -> float:
    """The median of the rounds' ratios."""
    return statistics.median(one / other for one, other in pairs)


def _main() -> None:
    module, _, name = sys.argv[1].partition(":")
    function = getattr(__import__(module, fromlist=[name]), name)
    cpu, wall = time.process_time(), time.perf_counter()
    answer = function(*sys.argv[2:])
    cost = Cost(time.process_time() - cpu, time.perf_counter() - wall, peak_memory(), answer)
    print(json.dumps({"cpu": cost.cpu, "wall": cost.wall, "peak": cost.peak, "answer": cost.answer}))


if __name__ == "__main__":
    _main()
