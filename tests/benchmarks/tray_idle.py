"""What the tray program costs while nothing happens, beside a bare PySide6 tray program in the same session:

    python tests/benchmarks/tray_idle.py [--seconds 60] [--json]

Prints CPU time, wake-ups of all threads, and memory of both, and their ratios. The bare program shows an icon with a
menu and waits. CPU times are compared in whole ticks of the system's accounts, at least one each (``awake.beside``):
the bare program does nothing at all. Linux only.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]

from tests.benchmarks.awake import BARE, WAIT, beside, counted  # noqa: E402
from tests.support.desktop import Desktop, desktop  # noqa: E402
from tests.support.waiting import until  # noqa: E402

from postlogg.model import AuthMethod, Folder, FolderKind, Security, SmtpServer, StoreFormat  # noqa: E402
from postlogg.settings import Destination, Settings, save  # noqa: E402

SETTLE = 8.0


@dataclass(frozen=True)
class Cost:
    """Over the time that was watched: CPU time of all threads in ms a minute, their wake-ups a second, and
    memory in MB: what the process alone has written to (private dirty pages), and its proportional share (PSS)."""

    cpu_ms_per_minute: float
    wakeups_per_second: float
    memory_mb: float
    pss_mb: float


def main() -> int:
    """Measure both and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    bare, postlogg = measure(options.seconds)
    figures = {"bare": asdict(bare), "postlogg": asdict(postlogg), **ratios(bare, postlogg)}
    if options.json:
        print(json.dumps(figures))
    else:
        print("\n".join(f"{name}: {value}" for name, value in figures.items()))
    return 0


def ratios(bare: Cost, postlogg: Cost) -> dict[str, float]:
    """Postlogg's cost by the bare program's."""
    return {
        "cpu_ratio": beside(postlogg.cpu_ms_per_minute / 1000, bare.cpu_ms_per_minute / 1000),
        "memory_more_mb": round(postlogg.memory_mb - bare.memory_mb, 1),
    }


def measure(seconds: float) -> tuple[Cost, Cost]:
    """The bare program and Postlogg, side by side, each in a session of its own."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as ending:
        home = Path(folder)
        _configure(home)
        found = []
        for name, command in (("bare", ["-c", BARE + WAIT]), ("postlogg", ["-m", "postlogg.ui.app"])):
            session = ending.enter_context(desktop(home / name))
            found.append(_started(session, command))
        time.sleep(SETTLE)
        before = [_counted(pid) for pid in found]
        began = time.monotonic()
        time.sleep(seconds)
        lasted = time.monotonic() - began
        after = [_counted(pid) for pid in found]
        costs = [_cost(pid, *pair, lasted) for pid, *pair in zip(found, before, after, strict=True)]
    return costs[0], costs[1]


def _started(session: Desktop, command: list[str]) -> int:
    pid = session.start([sys.executable, *command]).pid
    until(session.icon, "an icon in the tray")
    return pid


def _configure(home: Path) -> None:
    """Two watched folders, a CRM and an account, as a user has them who has set everything up."""
    folders = []
    for name, kind in (("Sent", FolderKind.SENT), ("INBOX", FolderKind.INBOX)):
        (home / name).touch()
        folders.append(Folder(home / name, kind, StoreFormat.MBOX))
    settings = Settings(
        destination=Destination("hubspot", "123456@bcc.hubspot.com", "123456@forward.hubspot.com"),
        my_addresses=("ann@acme.example",), folders=tuple(folders), language="en",
        sending=SmtpServer("127.0.0.1", 9, Security.NONE, AuthMethod.NONE),
    )  # fmt: skip
    save(settings, home / "postlogg" / "config" / "settings.toml")
    (home / "bare").mkdir()


def _counted(pid: int) -> tuple[float, int]:
    """CPU time in ms, and how often a thread has slept."""
    seconds, slept = counted(pid)
    return seconds * 1000, slept


def _cost(pid: int, before: tuple[float, int], after: tuple[float, int], seconds: float) -> Cost:
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    kilobytes = {name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in rollup[1:])}
    return Cost(
        round((after[0] - before[0]) * 60 / seconds, 2),
        round((after[1] - before[1]) / seconds, 2),
        round(kilobytes["Private_Dirty"] / 1024, 1),
        round(kilobytes["Pss"] / 1024, 1),
    )


if __name__ == "__main__":
    sys.exit(main())
