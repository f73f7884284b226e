"""``run``: the engine without a window."""

from __future__ import annotations

import argparse
import time
from contextlib import closing

from postlogg.cli import place, stopping
from postlogg.cli.answer import Answer
from postlogg.cli.checking import problems
from postlogg.engine import Engine, EngineThread
from postlogg.errors import JournalError
from postlogg.following import Follower
from postlogg.journal import Journal, Listing, Switch, View
from postlogg.system import native_manifest, paths
from postlogg.system.lock import ProcessLock
from postlogg.system.secrets import KeyringSecrets


def run(options: argparse.Namespace) -> Answer:
    """``{counts: {all, attention, waiting, logged, not_logged}, problems: [...]}``, as it stands when the engine stops.

    With SIGINT or SIGTERM it stops after the message in hand; a second one stops it at once, and what it had in hand
    is taken up again by the next.
    """
    place.settings()
    native_manifest.repair()
    if options.once:
        with place.journal() as journal:
            if not round_unless_running(journal):
                raise _running_already()
    else:
        _run_until_told()
    return _summary()


def round_unless_running(journal: Journal) -> bool:
    """One round of observing and submitting; False, and nothing done, where an engine is at work."""
    lock = ProcessLock(paths.lock_path(paths.journal_path()))
    if not lock.acquire():
        return False
    try:
        with closing(Engine(journal, place.settings, KeyringSecrets(), time.time)) as engine:
            engine.round()
    finally:
        lock.release()
    return True


def _run_until_told() -> None:
    settings = paths.settings_path()
    engine = EngineThread(paths.journal_path(), settings, KeyringSecrets(), lambda: Follower(settings))
    if engine.viewer_only:
        raise _running_already()
    stopping.on_signal(lambda: engine.stop(timeout=0))
    engine.start()
    while engine.is_alive():
        # with a time-out, so that the signal is seen on Windows as well
        engine.join(1.0)


def _running_already() -> JournalError:
    return JournalError("Another Postlogg is already at work on this journal.")


def _summary() -> Answer:
    with place.journal() as journal:
        counts = {str(view): Listing(journal).count(view) for view in View}
        found = problems(Switch(journal))
    text = f"Logged: {counts['logged']}; waiting: {counts['waiting']}; not logged: {counts['not_logged']}."
    return Answer({"counts": counts, "problems": found}, [text, *(f"Problem: {problem}" for problem in found)])
