from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from postlogg.system.lock import ProcessLock

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
HOLD = """
import sys
from pathlib import Path
from postlogg.system.lock import ProcessLock
lock = ProcessLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "engine.lock"


def _other(path: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(DESKTOP)}
    command = [sys.executable, "-c", HOLD, str(path)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)


def test_one_of_two_has_it(path: Path) -> None:
    first, second = ProcessLock(path), ProcessLock(path)
    assert first.holder() is None
    assert first.acquire()
    assert first.acquire()
    assert not second.acquire()
    assert first.holder() == second.holder() == os.getpid()
    first.release()
    first.release()
    assert second.holder() is None
    assert second.acquire()
    second.release()


def test_as_a_context(path: Path) -> None:
    with ProcessLock(path) as lock, ProcessLock(path) as late:
        assert lock.is_held
        assert not late.is_held
    assert not lock.is_held


def test_another_process_has_it_until_it_is_killed(path: Path) -> None:
    with _other(path) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        lock = ProcessLock(path)
        assert lock.holder() == other.pid
        assert not lock.acquire()
        other.kill()
        other.wait(10)
        assert lock.holder() is None
        assert lock.acquire()
    assert path.read_bytes() == str(os.getpid()).encode()
    lock.release()


@pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX matter")
def test_the_file_is_private(path: Path) -> None:
    with ProcessLock(path):
        assert path.stat().st_mode & 0o777 == 0o600


def test_asking_who_has_it_keeps_nobody_from_taking_it(path: Path) -> None:
    path.write_bytes(b"rubbish")
    with ProcessLock(path) as probe:
        watcher = ProcessLock(path)
        assert watcher.holder() == os.getpid()
        path.write_bytes(b"")
        assert watcher.holder() == 0
        assert probe.is_held
