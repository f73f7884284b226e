"""The crash matrix in its short form; the whole of it is a command: ``python tests/crash/matrix.py``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

MATRIX = Path(__file__).with_name("matrix.py")


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_a_kill_at_any_step_loses_nothing_and_repeats_nothing_in_the_crm() -> None:
    finished = subprocess.run([sys.executable, str(MATRIX), "--short"], capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    *_, together, kills = finished.stdout.splitlines()
    assert int(kills.split()[0]) >= 20
    assert together.split()[2:4] == ["0", "0"]
