"""The commands that open a window. Faces do not import one another: the window is asked for by its name, and only when
it is wanted, so that nothing else of the command line needs Qt."""

from __future__ import annotations

import argparse
import threading
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module

from postlogg.cli.answer import Answer
from postlogg.demo.performance import Performance, Row, logged
from postlogg.demo.stage import Stage
from postlogg.journal import Journal


def tray(options: argparse.Namespace) -> Answer:
    """Start the tray program; returns when it is left."""
    return Answer(status=int(import_module("postlogg.ui.app").main() or 0))


def demo(stage: Stage) -> list[Row]:
    """Play the story beside a window that shows it, until that is closed. What became of each message when the story
    was over; nothing if the window was closed before."""
    closed = threading.Event()
    with ThreadPoolExecutor(1, "postlogg-story") as pool:
        story = pool.submit(_play, stage, closed)
        try:
            import_module("postlogg.ui.demo_window").show_demo(
                stage.journal_path, stage.settings_path, lambda: logged(stage.crm), finished=story.done
            )
        finally:
            closed.set()
    return story.result()


def _play(stage: Stage, closed: threading.Event) -> list[Row]:
    with Journal(stage.journal_path) as journal:
        performance = Performance(stage, journal, slow=True)
        performance.play(lambda: not closed.is_set())
        return [] if closed.is_set() else performance.rows()
