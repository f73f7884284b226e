"""The engine and the tray over time: how soon news is noticed, what waiting costs, how the windows fare meanwhile."""

from __future__ import annotations

import math
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tests.benchmarks.ground import ROOT, Ground, NotMeasured, alone, ratio
from tests.benchmarks.increments import Clock
from tests.benchmarks.make_mailboxes import ME, Correspondence, as_stored, write_mbox
from tests.benchmarks.table import Goal, Row
from tests.support.waiting import until

from postlogg.engine import Engine
from postlogg.engine.watching import Watch
from postlogg.journal import Journal, Messages
from postlogg.mail.message import parse
from postlogg.model import Folder, FolderKind, Mode, StoreFormat
from postlogg.settings import MAX_AGE_GUARD_DAYS, Destination, Settings, load, save
from postlogg.system.secrets import MemorySecrets

FOLDERS = 50
NEWS = 40
SCAN_SECONDS = 1200.0
QUIET_SECONDS = 0.01
TICK = 1 / os.sysconf("SC_CLK_TCK")
"""Seconds of processor time that the system's own accounts tell apart: what ``ps`` and ``top`` show."""
BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
app = QApplication(["postlogg"])
app.setQuitOnLastWindowClosed(False)
picture = QPixmap(32, 32)
picture.fill(QColor("blue"))
menu = QMenu()
menu.addAction("Quit")
icon = QSystemTrayIcon(QIcon(picture))
icon.setContextMenu(menu)
icon.show()
"""
PROGRAM = """
import sys
from pathlib import Path
import postlogg.ui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSystemTrayIcon
from postlogg.ui.app import Program, make_application
from postlogg.system.secrets import MemorySecrets
# without a desktop there is no tray, and without a tray the program opens its window
QSystemTrayIcon.isSystemTrayAvailable = staticmethod(lambda: True)
app = make_application()
folder = Path(sys.argv[1])
program = Program(folder / "journal.sqlite", folder / "settings.toml", MemorySecrets(), app.quit, home=folder)
program.begin()
"""
FIRST_TICK = "QTimer.singleShot(0, app.quit)\napp.exec()\n"
WAIT = "print('ready', flush=True)\nQTimer.singleShot(600_000, app.quit)\napp.exec()\n"
ENGINE = """
import sys, threading
from pathlib import Path
from postlogg.engine import Engine
from postlogg.engine.thread import SettingsFile
from postlogg.journal import Journal
from postlogg.system.secrets import MemorySecrets
folder = Path(sys.argv[1])
with Journal(folder / "journal.sqlite") as journal:
    engine = Engine(journal, SettingsFile(folder / "settings.toml"), MemorySecrets())
    print("ready", flush=True)
    engine.run(threading.Event(), threading.Event())
"""


def settings(folders: list[Folder]) -> Settings:
    return Settings(
        mode=Mode.AUTOMATIC, destination=Destination("builtin", "log@crm.example", "forward@crm.example"),
        my_addresses=(ME,), folders=tuple(folders), undo_seconds=0, age_guard_days=MAX_AGE_GUARD_DAYS,
    )  # fmt: skip


def lay(folder: Path, count: int = FOLDERS) -> list[Folder]:
    """So many watched folders, each in a directory of its own, and the settings that name them."""
    folders = []
    for number in range(count):
        place = folder / "mail" / str(number)
        place.mkdir(parents=True)
        write_mbox(place / "Sent", 20, 0, _letters())
        folders.append(Folder(place / "Sent", FolderKind.SENT, StoreFormat.MBOX))
    save(settings(folders), folder / "settings.toml")
    return folders


# how soon news is noticed


def noticed(ground: Ground) -> Iterator[Row]:
    """From the return of the write to the event, to the row in the queue, and to the same after a compaction."""
    folder = ground.fresh("noticed")
    folders = lay(folder)
    count = 8 if ground.short else NEWS
    events = _events(folders[0].path, count)
    yield Row("a message on disk: to the event, 95th of 100", events[-1 - len(events) // 20] * 1000, Goal.AT_MOST, 5,
              " ms", f"{count} times, {FOLDERS} folders watched, wall time")  # fmt: skip
    with Journal(folder / "journal.sqlite") as journal, _engine(journal, folders):
        known = sorted(_queued(folder, folders[0].path, number) for number in range(max(3, count // 4)))
        _replaced(folders[0].path)
        compacted = sorted(_queued(folder, folders[0].path, number + 100) for number in range(max(3, count // 4)))
    how = "worst of the turns, wall time; the store waits 0.5 s for a message to be whole"
    yield Row("a message on disk: settled and queued", known[-1], Goal.AT_MOST, 1, " s", how)
    yield Row("the same, right after a compaction", compacted[-1], Goal.AT_MOST, 1, " s", how)


def _events(box: Path, count: int) -> list[float]:
    wake = threading.Event()
    times = []
    with Watch(wake) as watch:
        watch.follow([Folder(box, FolderKind.SENT, StoreFormat.MBOX)])
        for number in range(count):
            time.sleep(0.05)
            wake.clear()
            written = _append(box, 1000 + number)
            if not wake.wait(10):
                raise SystemExit("a change was not noticed")
            times.append(time.perf_counter() - written)
    return sorted(times)


def _append(box: Path, number: int) -> float:
    octets = as_stored(_letters().letter(number), number)
    with box.open("ab", buffering=0) as file:
        file.write(octets)
        return time.perf_counter()


def _letters() -> Correspondence:
    if not _LETTERS:
        _LETTERS.append(Correspondence(2, sent=True, share_with_files=0))
    return _LETTERS[0]


_LETTERS: list[Correspondence] = []


def _replaced(box: Path) -> None:
    """As a compaction leaves it: another file in its place, without the first message."""
    octets = box.read_bytes()
    fresh = box.with_name("nstmp")
    fresh.write_bytes(octets[octets.index(b"\nFrom - ") + 1 :])
    fresh.replace(box)


def _queued(folder: Path, box: Path, number: int) -> float:
    wanted = parse(_letters().letter(5000 + number).content).message_id
    with Journal(folder / "journal.sqlite") as journal:
        written = _append(box, 5000 + number)
        while not journal.value("SELECT 1 FROM submission WHERE message_id = ?", wanted):
            if time.perf_counter() > written + 10:
                raise SystemExit("a message was not queued")
            time.sleep(0.005)
        return time.perf_counter() - written


@contextmanager
def _engine(journal: Journal, folders: list[Folder]) -> Iterator[None]:
    """In a thread of its own, with its own connection; first rounds are over."""
    stop, wake = threading.Event(), threading.Event()
    ready = threading.Event()

    def work() -> None:
        with Journal(journal.path) as own:
            engine = Engine(own, lambda: settings(folders), MemorySecrets())
            engine.observe()
            ready.set()
            engine.run(stop, wake)

    thread = threading.Thread(target=work)
    thread.start()
    ready.wait(30)
    time.sleep(0.5)
    try:
        yield
    finally:
        stop.set()
        wake.set()
        thread.join()


# what waiting costs


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a process costs that waits: processor seconds in 60 seconds, wake-ups a second of all threads, and the MB
    that it alone has written to."""

    cpu: float
    wakes: float
    private: float


def idle(ground: Ground) -> Iterator[Row]:
    folder = ground.fresh("idle")
    folders = lay(folder)
    for each in folders:
        os.utime(each.path, (time.time() - 3600,) * 2)  # what was written in the last moments is looked at once more
    with Journal(folder / "journal.sqlite") as journal:
        Engine(journal, lambda: settings(folders), MemorySecrets(), Clock()).observe()
    how = f"{FOLDERS} folders watched for {ground.idle_seconds:.0f} s"
    engine = _watched([sys.executable, "-c", ENGINE, str(folder)], ground.idle_seconds)
    yield Row("idle, engine alone: processor time in 60 s", engine.cpu, Goal.AT_MOST, 0.03, " s", how)
    yield Row("idle, engine alone: wake-ups a second", engine.wakes, Goal.AT_MOST, 1, "", f"{how}; all threads")
    with ThreadPoolExecutor(2) as pool:
        sides = [[sys.executable, "-c", BARE + WAIT], [sys.executable, "-c", PROGRAM + WAIT, str(folder)]]
        bare, tray = pool.map(lambda command: _watched(command, ground.idle_seconds), sides)
    yield Row("idle, tray: processor time in 60 s", tray.cpu, Goal.AT_MOST, 0.03, " s", how)
    yield Row("idle, tray: wake-ups a second", tray.wakes, Goal.AT_MOST, 1, "", f"{how}; all threads")
    both = f"both for {ground.idle_seconds:.0f} s at the same time"
    yield Row("idle, tray: processor time beside a bare PySide6 tray, in clock ticks", beside(tray.cpu, bare.cpu),
              Goal.AT_MOST, 2, "x", f"{told_beside(tray.cpu, bare.cpu)}; {both}")  # fmt: skip
    name, pages = "idle, tray: memory more than a bare PySide6 tray", "private dirty pages"
    yield Row(name, tray.private - bare.private, Goal.AT_MOST, 25, " MB", pages)
    box = ground.mbox(ground.messages)
    _add_unread(folder, box)
    tray = _watched([sys.executable, "-c", PROGRAM + WAIT, str(folder)], 2, lambda: _count(folder) >= ground.messages)
    yield Row(f"{name}, after a scan of {ground.messages:,} messages", tray.private - bare.private, Goal.AT_MOST, 25,
              " MB", pages)  # fmt: skip


def beside(cpu: float, bare: float) -> float:
    """The ratio of two processor times, seconds, each in whole ticks of the system's accounts and at least one: what is
    below a tick cannot be told from another program's nothing there, and a ratio to nothing says nothing."""
    return max(1, math.ceil(cpu / TICK)) / max(1, math.ceil(bare / TICK))


def told_beside(cpu: float, bare: float) -> str:
    """What ``beside`` has compared."""
    return (
        f"{cpu * 1000:.1f} ms and {bare * 1000:.1f} ms in 60 s by the scheduler's count; compared in whole ticks of "
        f"the system's accounts ({TICK * 1000:.0f} ms), at least one each"
    )


def _add_unread(folder: Path, box: Path) -> None:
    """A folder that is known, and of which nothing has been read."""
    unread = Folder(box, FolderKind.INBOX, StoreFormat.MBOX)
    known = load(folder / "settings.toml")
    save(replace(known, folders=(*known.folders, unread)), folder / "settings.toml")
    with Journal(folder / "journal.sqlite") as journal:
        Messages(journal).begin_folder(str(box), "", 0)


def _count(folder: Path) -> int:
    with Journal(folder / "journal.sqlite") as journal:
        return int(journal.value("SELECT count(*) FROM message"))


def _watched(command: list[str], seconds: float, settled: Callable[[], bool] = lambda: True) -> Waiting:
    """``settled``: from when on it has nothing to do."""
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=said, env=_environment())
        assert process.stdout is not None
        try:
            if process.stdout.readline() != b"ready\n":
                process.wait()
                said.seek(0)
                raise NotMeasured(f"the program did not start: {said.read().decode().strip().rpartition(chr(10))[2]}")
            until(settled, "an end of the scan", seconds=SCAN_SECONDS)
            until(lambda: _is_quiet(process.pid), "an end of the work")
            before = counted(process.pid)
            time.sleep(seconds)
            after = counted(process.pid)
            private = _private(process.pid)
        finally:
            process.kill()
            process.wait()
            process.stdout.close()
    return Waiting((after[0] - before[0]) * 60 / seconds, (after[1] - before[1]) / seconds, private)


def _is_quiet(pid: int) -> bool:
    """Its first work is done: it has hardly worked for two seconds."""
    before = counted(pid)[0]
    time.sleep(2)
    return counted(pid)[0] - before < QUIET_SECONDS


def counted(pid: int) -> tuple[float, int]:
    """Processor seconds, and how often its threads have slept."""
    tasks = list(Path(f"/proc/{pid}/task").iterdir())
    cpu = sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9
    return cpu, sum(_number(task / "status", "voluntary_ctxt_switches") for task in tasks)


def _private(pid: int) -> float:
    return _number(Path(f"/proc/{pid}/smaps_rollup"), "Private_Dirty") / 1000


def _number(file: Path, name: str) -> int:
    lines = file.read_text().splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith(f"{name}:")), 0)


def _environment() -> dict[str, str]:
    paths = os.pathsep.join((str(ROOT / "desktop"), str(ROOT)))
    return {**os.environ, "PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"}


# how the windows fare


def started(ground: Ground) -> Iterator[Row]:
    folder = ground.fresh("started")
    lay(folder, 2)
    rounds = []
    for _ in range(3 if ground.short else 9):
        bare = _lasted([sys.executable, "-c", BARE + FIRST_TICK])
        rounds.append((_lasted([sys.executable, "-c", PROGRAM + FIRST_TICK, str(folder)]), bare))
    yield Row("start to the first tick of the event loop", ratio(rounds), Goal.AT_MOST, 1.6, "x",
              "of a bare PySide6 tray, processor time of the process, its end included")  # fmt: skip


def _lasted(command: list[str]) -> float:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_environment())
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise NotMeasured("the windows did not start")
    return used.ru_utime + used.ru_stime


def lateness(ground: Ground) -> Iterator[Row]:
    """A timer of 10 ms in Qt's thread, while the engine's thread reads a whole folder and enters what it finds."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    cost = alone(late, ground.mbox(ground.sample), 1 if ground.short else 20)
    yield Row("a timer in the window's thread during a scan: late, 99th of 100", cost.answer, Goal.AT_MOST, 5, " ms",
              "wall time; the scan in the engine's thread")  # fmt: skip


def late(path: str, seconds: str) -> float:
    """Milliseconds."""
    from PySide6.QtCore import QElapsedTimer, Qt, QTimer
    from tests.benchmarks.scans import entered

    from postlogg.ui.app import make_application

    app = make_application()
    lates: list[float] = []
    clock, timer = QElapsedTimer(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def tick() -> None:
        lates.append(clock.nsecsElapsed() / 1e6 - 10)
        clock.start()

    timer.timeout.connect(tick)
    scan = threading.Thread(target=_again(lambda: entered(path)), daemon=True)
    QTimer.singleShot(int(float(seconds) * 1000), app.quit)
    scan.start()
    clock.start()
    timer.start(10)
    app.exec()
    _STOP.set()
    scan.join()
    return sorted(lates)[-1 - len(lates) // 100]


_STOP = threading.Event()


def _again(work: Callable[[], object]) -> Callable[[], None]:
    def repeated() -> None:
        while not _STOP.is_set():
            work()

    return repeated
