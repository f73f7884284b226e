"""The program on a real X display with a real tray, clicked with a real pointer."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

pytestmark = pytest.mark.e2e

WIDTH, HEIGHT, ICON = 1280, 860, 32
NEEDED = ("Xvfb", "trayer", "xdotool")
PATIENCE = 20.0


@pytest.fixture
def display(tmp_path: Path) -> Iterator[dict[str, str]]:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    with ExitStack() as ending:
        reading, writing = os.pipe()
        screen = f"{WIDTH}x{HEIGHT}x24"
        _start(ending, ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen], pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        environment["PYTHONPATH"] = os.pathsep.join(entry for entry in sys.path if entry)
        environment["POSTLOGG_HOME"] = str(tmp_path)
        tray = ["trayer", "--edge", "bottom", "--align", "right", "--widthtype", "pixel", "--width", "100"]
        _start(ending, [*tray, "--height", str(ICON)], env=environment)
        yield environment


def test_a_click_on_the_tray_opens_the_list_and_a_signal_ends_it(
    display: dict[str, str], settings_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "config").mkdir(mode=0o700)
    settings_path.rename(tmp_path / "config" / "settings.toml")
    command = [sys.executable, "-m", "postlogg.ui.app"]
    with ExitStack() as ending:
        program = _start(ending, command, env=display)
        assert _until(lambda: _icon_is_there(display))
        assert not _windows(display)
        _click(display)
        assert _until(lambda: _windows(display))
        second = subprocess.run(command, env=display, timeout=PATIENCE, check=False, capture_output=True)
        assert second.returncode == 0
        began = time.monotonic()
        program.send_signal(signal.SIGTERM)
        assert program.wait(PATIENCE) == 0
        assert time.monotonic() - began < 2.5  # it looks at signals once a second


def _start(ending: ExitStack, command: list[str], **options: object) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdout=quiet, stderr=quiet, **options)  # type: ignore[call-overload]
    ending.callback(_stop, process)
    assert isinstance(process, subprocess.Popen)
    return process


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(PATIENCE)


def _windows(environment: dict[str, str]) -> list[str]:
    return _xdotool(environment, "search", "--onlyvisible", "--name", "^Postlogg$").split()


def _icon_is_there(environment: dict[str, str]) -> bool:
    return bool(_xdotool(environment, "search", "--onlyvisible", "--class", "postlogg").split())


def _click(environment: dict[str, str]) -> None:
    _xdotool(environment, "mousemove", str(WIDTH - ICON // 2), str(HEIGHT - ICON // 2), "click", "1")


def _xdotool(environment: dict[str, str], *words: str) -> str:
    done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=False)
    return done.stdout


def _until(condition: Callable[[], object]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True
