"""The window with its list: how long it takes to open, with few and with many entries."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.ground import Ground, alone, ratio
from tests.benchmarks.table import Goal, Row

FEW, MANY = 1_000, 100_000
TURNS = 15


def opening(ground: Ground) -> Iterator[Row]:
    """Both in turns in one process, which has opened each once before."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    few, many = (10, 200) if ground.short else (FEW, MANY)
    turns = alone(opened, few, many, 3 if ground.short else TURNS).answer
    how = "from the making of the window to its list painted, wall time"
    seconds = statistics.median(one for one, _ in turns)
    yield Row(f"the list opens with {many:,} entries", seconds, Goal.AT_MOST, 1, " s", how)
    yield Row(f"the list opens: {many:,} entries beside {few:,}", ratio(turns), Goal.AT_MOST, 1.5, "x", how)


def opened(few: str, many: str, turns: str) -> list[tuple[float, float]]:
    """Seconds with many entries and with few, of each turn."""
    from postlogg.ui.app import make_application

    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        large, small = (_opener(Path(folder) / count, int(count)) for count in (many, few))
        for open_ in (large, small):
            open_()
        found = [(large(), small()) for _ in range(int(turns))]
        app.processEvents()
    return found


def _opener(folder: Path, count: int) -> Callable[[], float]:
    from PySide6.QtWidgets import QApplication
    from tests.ui import invented

    from postlogg.journal import Journal
    from postlogg.settings import Settings, save
    from postlogg.system.secrets import MemorySecrets
    from postlogg.ui.desk import lay
    from postlogg.ui.main_window import MainWindow

    save(Settings(), folder / "settings.toml")
    with Journal(folder / "journal.sqlite") as journal:
        invented.many(journal, count, time.time())
    desk = lay(folder / "journal.sqlite", folder / "settings.toml", MemorySecrets(), home=folder)

    def opened_once() -> float:
        began = time.perf_counter()
        window = MainWindow(desk)
        window.show()
        QApplication.processEvents()
        window.list.grab()
        lasted = time.perf_counter() - began
        window.close()
        window.deleteLater()
        end = time.monotonic() + 0.4  # what it reads afterwards in the background is not the next one's
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.02)
        return lasted

    return opened_once
