"""The soak in its short form; the whole of it is a command: ``python tests/soak/soak.py``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SOAK = Path(__file__).with_name("soak.py")


def test_every_message_ends_as_it_should_over_a_flaky_server() -> None:
    finished = subprocess.run([sys.executable, str(SOAK), "--short"], capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    assert "needlessly: 0; in a wrong state: 0" in finished.stdout
