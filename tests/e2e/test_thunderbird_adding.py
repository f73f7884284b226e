"""The button comes into Thunderbird as a user brings it there: out of Postlogg's settings, dragged by the pointer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

import pytest
from tests.support import thunderbird, thunderbird_addon
from tests.support.lab import ROOT
from tests.support.mail_servers import MailServers
from tests.support.thunderbird import Display, Thunderbird, make_profile
from tests.support.thunderbird_addon import WindowManager
from tests.support.waiting import until

# the driver's own libraries warn
pytestmark = [pytest.mark.e2e, pytest.mark.timeout(240), pytest.mark.filterwarnings("ignore::DeprecationWarning")]

# a notification takes no click in its first moments
NO_DELAY = 'user_pref("security.notification_enable_delay", 0);\nuser_pref("security.dialog_enable_delay", 0);\n'
WINDOW = "const w = Services.wm.getMostRecentWindow('mail:3pane');"
OPEN_ADDONS = WINDOW + "w.openAddonsMgr('addons://list/extension'); return 1"
IS_OPEN = WINDOW + "return w.gTabmail.currentTabInfo.browser?.contentDocument?.readyState == 'complete'"
CONFIRM = (
    WINDOW
    + """
const box = w.document.querySelector('popupnotification')?.button?.getBoundingClientRect();
return box?.width ? [Math.round(w.mozInnerScreenX + box.x + box.width / 2),
                     Math.round(w.mozInnerScreenY + box.y + box.height / 2)] : null
"""
)
ON_THE_PAGE = 500, 300
STEPS = 12


class Settings:
    """Postlogg's settings window, and a pointer."""

    def __init__(self, said: TextIO, environment: dict[str, str]) -> None:
        self._environment, self.said = environment, dict[str, Any]()
        threading.Thread(target=self._listen, args=(said,), daemon=True).start()

    def _listen(self, said: TextIO) -> None:
        for line in said:
            self.said = json.loads(line)

    def reaches(self, stage: str) -> str:
        """Wait until it has come so far; what it says."""
        until(lambda: self.said.get("stage") == stage, stage, seconds=40)
        return str(self.said["words"])

    def pointer(self, *actions: object) -> None:
        subprocess.run(["xdotool", *map(str, actions)], env=self._environment, check=True, timeout=20)

    def drag(self, start: list[int], end: tuple[int, int]) -> None:
        """As a hand does it, in small steps."""
        self.pointer("mousemove", *start, "mousedown", 1)
        for step in range(1, STEPS + 1):
            way = [a + (b - a) * step // STEPS for a, b in zip(start, end, strict=True)]
            self.pointer("mousemove", *way, "sleep", 0.1)
        self.pointer("mouseup", 1)


@contextmanager
def settings_on(display: Display, home: Path) -> Iterator[Settings]:
    environment = {
        **os.environ, "HOME": str(home), "POSTLOGG_HOME": str(home / "postlogg"), "DISPLAY": display.name,
        "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "desktop"))),
    }  # fmt: skip
    for name in ("WAYLAND_DISPLAY", "XDG_CONFIG_HOME"):
        environment.pop(name, None)
    command = [sys.executable, "-m", "tests.support.settings_window"]
    with (home / "settings.log").open("wb") as log:
        window = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=log, text=True)
    assert window.stdout is not None
    try:
        yield Settings(window.stdout, environment)
    finally:
        window.terminate()
        window.wait(20)
        window.stdout.close()


def test_the_button_is_dragged_into_thunderbird_and_connects(servers: MailServers, tmp_path: Path) -> None:
    if lacking := thunderbird.missing() or thunderbird_addon.missing():
        pytest.skip(f"needs {lacking}")
    profile = make_profile(tmp_path, servers)
    with (profile / "prefs.js").open("a") as prefs:
        prefs.write(NO_DELAY)
    with (
        Display() as display,
        WindowManager(display, tmp_path),
        Thunderbird(profile, tmp_path, display) as client,
        settings_on(display, tmp_path) as settings,
    ):
        assert settings.reaches("ABSENT").startswith("Not added.")
        client.script(OPEN_ADDONS)
        until(lambda: client.script(IS_OPEN), "the add-ons page")
        settings.pointer("mousemove", *settings.said["add"], "click", 1)
        settings.reaches("TO_INSTALL")
        settings.drag(settings.said["file"], ON_THE_PAGE)
        place = until(lambda: client.script(CONFIRM), "Thunderbird's question", seconds=20)
        settings.pointer("mousemove", *place, "click", 1)
        assert settings.reaches("CONNECTED").startswith("Connected: version ")
