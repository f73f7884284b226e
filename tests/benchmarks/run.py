"""Every figure in one table: the work, what was measured, the goal, and whether it is met.

    python tests/benchmarks/run.py [--short] [--only NAME ...] [--markdown] [--folder FOLDER]

In full it takes about half an hour and 12 GB below FOLDER (default: the system's folder for temporary files), which
are removed afterwards; ``--short`` takes a minute and small folders, for which the goals were not made.
``--markdown`` writes installer/BENCHMARKS.md and the README's table. What a benchmark needs and is not there (mu,
smtp-source, fast-mail-parser) leaves out a row and is named. Linux only. Exit code 1 if a goal is missed, in full.
"""

from __future__ import annotations

import argparse
import compileall
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]

from tests.benchmarks import awake, handing_over, increments, line, native_host, opening, scans  # noqa: E402
from tests.benchmarks.ground import Ground, NotMeasured  # noqa: E402
from tests.benchmarks.table import Row, between_marks, brief, markdown, text  # noqa: E402

EVERY: dict[str, Callable[[Ground], Iterator[Row]]] = {
    "mbox": scans.mbox,
    "mbox-by-two": scans.mbox_by_two,
    "mbox-peers": scans.mbox_peers,
    "maildir": scans.maildir,
    "appended": increments.appended,
    "delivered": increments.delivered,
    "compacted": increments.compacted,
    "noticed": awake.noticed,
    "idle": awake.idle,
    "lateness": awake.lateness,
    "started": awake.started,
    "opening": opening.opening,
    "submission": handing_over.submission,
    "line": line.line,
    "forward": line.forward,
    "native-host": native_host.native_host,
}
NEEDED = 12_000_000_000
SHORT = {"messages": 400, "sample": 200, "files": 200, "entries": 2000, "line": 200, "rounds": 2, "idle_seconds": 1.0}


def measure(ground: Ground, names: list[str]) -> tuple[list[Row], list[str]]:
    """The rows, and what could not be measured."""
    rows, rest = list[Row](), list[str]()
    for name in names:
        try:
            for row in EVERY[name](ground):
                rows.append(row)
                print(text([row]), flush=True)
        except NotMeasured as missing:
            rest.append(str(missing))
            print(f"         {missing}", flush=True)
    return rows, rest


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--short", action="store_true")
    options.add_argument("--only", nargs="+", choices=EVERY, default=list(EVERY), metavar="NAME", help=", ".join(EVERY))
    options.add_argument("--markdown", action="store_true")
    options.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    chosen = options.parse_args()
    if chosen.markdown and (chosen.short or chosen.only != list(EVERY)):
        options.error("--markdown writes the whole table, in full: leave out --short and --only")
    if not chosen.short and shutil.disk_usage(chosen.folder).free < NEEDED:
        raise SystemExit(f"{chosen.folder} has less than {NEEDED / 1e9:.0f} GB left: choose another with --folder")
    # as installers do: a Python that is told to write no bytecode would compile every module at each start
    compileall.compile_dir(ROOT / "desktop" / "postlogg", quiet=1)
    with tempfile.TemporaryDirectory(prefix="postlogg-benchmarks-", dir=chosen.folder) as folder:
        ground = Ground(Path(folder), short=chosen.short, **(SHORT if chosen.short else {}))
        rows, rest = measure(ground, chosen.only)
    if chosen.markdown:
        (ROOT / "installer" / "BENCHMARKS.md").write_text(markdown(rows, rest), encoding="utf-8")
        page = (ROOT / "README.md").read_text("utf-8")
        (ROOT / "README.md").write_text(between_marks(page, brief(rows)), encoding="utf-8")
    return 0 if chosen.short or all(row.met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
