"""A desktop session of its own: display, session bus, tray and notification daemon, and a pointer to click with."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.support.waiting import until

WIDTH, HEIGHT, ICON = 1280, 860, 32
NEEDED = ("Xvfb", "xdotool", "dbus-daemon", "dunst", "dunstctl")
PATIENCE = 20.0


@dataclass(frozen=True)
class Desktop:
    """``environment`` is what a program of this session is started with; ``place`` is where the tray has its icon."""

    environment: dict[str, str]
    ending: ExitStack
    place: tuple[int, int] = (WIDTH - ICON // 2, HEIGHT - ICON // 2)

    def start(self, command: Sequence[str]) -> subprocess.Popen[bytes]:
        """A program of the session, stopped with it."""
        return _start(self.ending, command, env=self.environment)

    def is_ready(self) -> bool:
        """Whether the notification daemon answers."""
        return self._run("dunstctl", "is-paused").strip() == "false"

    def icon(self) -> bool:
        """Whether the program's icon is docked in the tray."""
        return bool(self.xdotool("search", "--onlyvisible", "--class", "postlogg").split())

    def windows(self, name: str) -> list[str]:
        """The visible windows whose title is this."""
        return self.xdotool("search", "--onlyvisible", "--name", f"^{name}$").split()

    def visible(self) -> set[str]:
        """Every visible window, menus among them."""
        return set(self.xdotool("search", "--onlyvisible", ".*").split())

    def click(self, mouse_button: int = 1) -> None:
        """Click the icon in the tray."""
        self.xdotool("mousemove", *map(str, self.place), "click", str(mouse_button))

    def open_menu(self) -> None:
        """Click the icon with the other button until its menu is there: a tray that has just been given the icon may
        still move it."""
        before = self.visible()

        def opened() -> bool:
            self.click(3)
            end = time.monotonic() + 2
            while time.monotonic() < end:
                if self.visible() - before:
                    return True
                time.sleep(0.1)
            return False

        until(opened, "the menu", seconds=PATIENCE)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.xdotool("key", key)

    def notifications(self) -> int:
        """How many the daemon shows at this moment."""
        return int(self._run("dunstctl", "count", "displayed").strip() or 0)

    def told(self) -> str:
        """What it has shown, after taking it away."""
        self._run("dunstctl", "close-all")
        return self._run("dunstctl", "history")

    def xdotool(self, *words: str) -> str:
        """What xdotool prints."""
        return self._run("xdotool", *words)

    def _run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, timeout=30)
        return done.stdout


@contextmanager
def desktop(home: Path) -> Iterator[Desktop]:
    """The session, with a tray that takes the icon's window in (XEmbed); skips the test where a program that it needs
    is not installed."""
    with ExitStack() as ending:
        session = Desktop(surroundings(ending, home, "trayer"), ending)
        tray = ["trayer", "--edge", "bottom", "--align", "right", "--widthtype", "pixel", "--width", "100"]
        session.start([*tray, "--height", str(ICON)])
        until(session.is_ready, "a notification daemon", seconds=PATIENCE)
        yield session


def surroundings(ending: ExitStack, home: Path, *trays: str) -> dict[str, str]:
    """Display, bus and notification daemon, without a tray yet: the environment to start a program in. Skips the test
    where they, or the programs of the tray, are not installed."""
    missing = [name for name in (*NEEDED, *trays) if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    display = _told(ending, "-displayfd", ["Xvfb", "-screen", "0", f"{WIDTH}x{HEIGHT}x24"])
    environment = {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "LANGUAGE": "en"}
    environment["PYTHONPATH"] = os.pathsep.join(entry for entry in sys.path if entry)
    environment["POSTLOGG_HOME"] = str(home)
    environment["XDG_CONFIG_HOME"] = str(home / "desktop")  # what the bus starts is told too
    bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile"]
    address = _told(ending, "--print-address", bus, equals=True, env=environment)
    environment["DBUS_SESSION_BUS_ADDRESS"] = address
    _start(ending, ["dunst"], env=environment)
    return environment


def _told(
    ending: ExitStack, option: str, command: list[str], *, equals: bool = False, env: dict[str, str] | None = None
) -> str:
    """What a program writes into the pipe that this option names."""
    reading, writing = os.pipe()
    named = [f"{option}={writing}"] if equals else [option, str(writing)]
    _start(ending, [*command, *named], pass_fds=(writing,), env=env)
    os.close(writing)
    with os.fdopen(reading) as told:
        return told.readline().strip()


def _start(ending: ExitStack, command: Sequence[str], **options: object) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    process: subprocess.Popen[bytes] = subprocess.Popen(command, stdout=quiet, stderr=quiet, **options)  # type: ignore[call-overload]
    ending.callback(_stop, process)
    return process


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
