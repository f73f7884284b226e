"""The engine is woken by what happens on disk, also where the folder was not there before."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.support.waiting import until
from watchdog.observers.api import ObservedWatch
from watchdog.utils.bricks import SkipRepeatsQueue

from postlogg.engine import Engine
from postlogg.engine.thread import SettingsFile
from postlogg.engine.watching import Watch
from postlogg.journal import Journal, Switch
from postlogg.model import Folder, FolderKind, StoreFormat
from postlogg.settings import Settings, save
from postlogg.system.secrets import MemorySecrets

PATIENCE = 10.0
SOON, CALM = 0.5, 0.7


@pytest.fixture
def wake():
    return threading.Event()


def woken(wake: threading.Event) -> bool:
    """Whether it was woken, ready for the next time."""
    found = wake.wait(PATIENCE)
    wake.clear()
    return found


def test_an_mbox_that_appears_grows_and_is_replaced(tmp_path: Path, wake: threading.Event) -> None:
    box = tmp_path / "Sent"
    with Watch(wake) as watch:
        watch.follow([Folder(box, FolderKind.SENT, StoreFormat.MBOX)])
        box.write_bytes(b"From ")
        assert woken(wake)
        with box.open("ab") as file:
            file.write(b"x")
        assert woken(wake)
        (tmp_path / "new").write_bytes(b"From ")
        (tmp_path / "new").replace(box)
        assert woken(wake)


def test_a_maildir_is_followed_from_its_first_day(tmp_path: Path, wake: threading.Event) -> None:
    box = tmp_path / "account" / "INBOX"
    folder = Folder(box, FolderKind.INBOX, StoreFormat.MAILDIR)
    with Watch(wake) as watch:
        watch.follow([folder])
        for step in (box.parent, box, box / "cur"):
            step.mkdir()
            assert woken(wake), f"{step.name} was made"
            watch.follow([folder])
        wake.clear()
        (box / "cur" / "1.eml").write_bytes(b"Subject: x\r\n\r\n")
        assert woken(wake)


def test_reading_wakes_nobody(tmp_path: Path, wake: threading.Event) -> None:
    box = tmp_path / "Sent"
    box.write_bytes(b"From ")
    with Watch(wake) as watch:
        watch.follow([Folder(box, FolderKind.SENT, StoreFormat.MBOX)])
        box.read_bytes()
        box.write_bytes(b"From x")
        assert woken(wake), "the write, which comes after the reading"
        box.read_bytes()
        (tmp_path / "other").mkdir()  # a last event, so that the reading's would have come before it
        assert woken(wake)


# what others write into the journal


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Callable[[], int]]:
    """An engine at work whose next look of its own is a minute away; tells how many rounds it has begun."""
    rounds, stop, wake = list[float](), threading.Event(), threading.Event()
    settings = tmp_path / "config" / "settings.toml"
    save(Settings(), settings)

    def work() -> None:
        with Journal(tmp_path / "data" / "journal.sqlite") as journal:
            Engine(journal, SettingsFile(settings), MemorySecrets(), before=lambda _: rounds.append(time.monotonic()),
                   files=(settings,)).run(stop, wake)  # fmt: skip

    thread = threading.Thread(target=work)
    thread.start()
    until(lambda: rounds and time.monotonic() - rounds[-1] > CALM, "an engine that has nothing to do", step=0.01)
    yield lambda: len(rounds)
    stop.set()
    wake.set()
    thread.join(PATIENCE)


def test_a_command_of_another_process_is_taken_up_at_once(engine: Callable[[], int], tmp_path: Path) -> None:
    command = (
        "import sys, time; from pathlib import Path; from postlogg.journal import Journal, Switch\n"
        "with Journal(Path(sys.argv[1])) as journal:\n"
        "    for line in sys.stdin:\n"
        "        Switch(journal).turn(line == 'on\\n'); print(time.monotonic(), flush=True)\n"
    )
    journal = tmp_path / "data" / "journal.sqlite"
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen([sys.executable, "-c", command, str(journal)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True, env=paths) as other:  # fmt: skip
        assert other.stdin is not None
        assert other.stdout is not None
        for word in ("off", "on", "off"):
            before = engine()
            other.stdin.write(f"{word}\n")
            other.stdin.flush()
            written = float(other.stdout.readline())
            until(lambda before=before: engine() > before, "a round", seconds=PATIENCE, step=0.005)  # type: ignore[misc]
            assert time.monotonic() - written < SOON
        other.stdin.close()


def test_settings_that_are_edited_by_hand_begin_a_round(engine: Callable[[], int], tmp_path: Path) -> None:
    before, settings = engine(), tmp_path / "config" / "settings.toml"
    settings.write_text(settings.read_text("utf-8") + "\n# mine\n", "utf-8")
    until(lambda: engine() > before, "a round", seconds=PATIENCE, step=0.005)


def test_an_engine_does_not_wake_itself(tmp_path: Path, wake: threading.Event) -> None:
    """Not by what it commits, and not where the mail lies beside the journal."""
    with Journal(tmp_path / "journal.sqlite") as own, Watch(wake, own) as watch:
        watch.follow([Folder(tmp_path / "Sent", FolderKind.SENT, StoreFormat.MBOX)])
        until(lambda: watch.hears, "the bell", seconds=PATIENCE, step=0.005)
        wake.clear()
        Switch(own).turn(on=False)
        (tmp_path / "Sent").write_bytes(b"From ")  # a last event, so that its own would have come before it
        assert woken(wake)
        assert set(watch.changed()) <= {tmp_path / "Sent", tmp_path}
        heard = own.told_at
        with Journal(own.path) as other:
            Switch(other).turn(on=True)
        assert woken(wake)
        assert own.bell.stat().st_mtime_ns != heard


def test_a_directory_in_anothers_place_is_watched_anew(tmp_path: Path, wake: threading.Event) -> None:
    home = tmp_path / "mail"
    home.mkdir()
    folders = (Folder(home / "Sent", FolderKind.SENT, StoreFormat.MBOX),)
    with Watch(wake) as watch:
        watch.follow(folders)
        home.rename(tmp_path / "old")
        home.mkdir()
        watch.follow(folders)
        wake.clear()
        (home / "Sent").write_bytes(b"From ")
        assert woken(wake)
        assert home / "Sent" in watch.changed()


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
def test_what_comes_while_a_watch_ends_is_not_told_as_an_error(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    from watchdog.observers.inotify import InotifyEmitter

    watch = ObservedWatch(str(tmp_path), recursive=False)
    InotifyEmitter(SkipRepeatsQueue(), watch).queue_events(0)  # as after its end
    assert caplog.records == []
