"""A session bus with a real, unlocked Secret Service (GNOME Keyring), for programs that keep a password there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Self

REQUIRED = ("dbus-daemon", "gnome-keyring-daemon")


class KeyringSession:
    """``environment`` is what a program needs to use this session."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._processes: list[subprocess.Popen[str]] = []
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        runtime = self._home / "run"
        runtime.mkdir(mode=0o700, parents=True)
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
        )
        self._processes.append(bus)
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        self.environment = {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_DATA_HOME": str(self._home / "data"),
        }
        keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True,
            env={**os.environ, **self.environment},
        )  # fmt: skip
        self._processes.append(keyring)
        assert keyring.stdin is not None
        keyring.stdin.write("password of the keyring")
        keyring.stdin.close()
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            process.terminate()
            process.wait(10)
            if process.stdout is not None:
                process.stdout.close()

    def keep(self, name: str, secret: str) -> None:
        """Put a secret into the keyring, through Postlogg's own door to it."""
        code = "import sys; from postlogg.system.secrets import KeyringSecrets as K; K().put(sys.argv[1], sys.argv[2])"
        environment = {**os.environ, **self.environment, "PYTHONPATH": str(Path(__file__).parents[2] / "desktop")}
        subprocess.run([sys.executable, "-c", code, name, secret], env=environment, check=True, timeout=60)


def missing() -> str:
    """What is needed and not there, or an empty text."""
    return ", ".join(name for name in REQUIRED if shutil.which(name) is None)
