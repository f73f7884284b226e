"""`postlogg crm serve` in a process of its own, on a port that it keeps when it is started again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Self

from tests.support.waiting import until

ROOT = Path(__file__).resolve().parents[2]


class CrmProcess:
    """Used as a context; ``options``: further ones of ``crm serve``."""

    def __init__(self, database: str, *options: str) -> None:
        self._command = [sys.executable, "-m", "postlogg", "crm", "serve", "--json", "--database", database, *options]
        self._process: subprocess.Popen[str] | None = None
        self.port = 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def address(self) -> tuple[str, int]:
        return "127.0.0.1", self.port

    def start(self) -> None:
        """Returns as soon as it listens."""
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
        command = [*self._command, "--port", str(self.port)]
        self._process = subprocess.Popen(command, env=environment, text=True, stdout=subprocess.PIPE)
        assert self._process.stdout
        said = ""
        while not said.endswith("}\n"):
            line = self._process.stdout.readline()
            assert line, "crm serve ended"
            said += line
        self.port = int(json.loads(said)["port"])

    def stop(self) -> None:
        """As an administrator stops it."""
        assert self._end(signal.SIGTERM) == 0

    def kill(self) -> None:
        """As a power failure does."""
        assert self._end(signal.SIGKILL) == -signal.SIGKILL

    def _end(self, number: int) -> int:
        process = self._process
        assert process
        assert process.stdout
        process.send_signal(number)
        status = until(lambda: process.poll() is not None and (process.returncode,), "the end of crm serve", seconds=30)
        process.stdout.close()
        return int(status[0])
