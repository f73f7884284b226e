"""What of the extension is seen in a real Thunderbird, and a hand that clicks on it."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from tests.support import thunderbird_scripts as scripts
from tests.support.thunderbird import Display, Thunderbird
from tests.support.waiting import until

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "desktop" / "thunderbird"
ID = "postlogg@extensions.postlogg.example"
WIDGET = "postlogg_extensions_postlogg_example"
READING = f"#{WIDGET}-messageDisplayAction-toolbarbutton"
WRITING = f"#{WIDGET}-composeAction-toolbarbutton"
SEND = "#button-send"
PATIENCE = 20.0
ONE_ATTEMPT, ATTEMPTS = 8.0, 4
GREETING = "<p>Dear Kari,</p><p>here is what we talked about.</p>"
PICTURES = os.environ.get("POSTLOGG_SCREENSHOTS", "")


def missing() -> str:
    """What the clicks need and is not there, or an empty text."""
    return ", ".join(name for name in ("xdotool", "openbox") if shutil.which(name) is None)


class WindowManager:
    """Without one, no window has the keyboard and no panel gets a click."""

    def __init__(self, display: Display, home: Path) -> None:
        self._environment = {**os.environ, "DISPLAY": display.name, "HOME": str(home)}

    def __enter__(self) -> Self:
        quiet = subprocess.DEVNULL
        self._process = subprocess.Popen(["openbox"], env=self._environment, stdout=quiet, stderr=quiet)
        until(self._manages, "the window manager", seconds=PATIENCE)
        return self

    def _manages(self) -> bool:
        command = ["xdotool", "get_num_desktops"]
        return subprocess.run(command, env=self._environment, capture_output=True, check=False).returncode == 0

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(10)


@dataclass(frozen=True)
class Face:
    """What a button of the extension shows."""

    label: str = ""
    tooltip: str = ""
    icon: str = ""
    badge: str = ""


@dataclass
class Hand:
    """A user's hand in Thunderbird. Windows: ``main``, ``list``, ``reading``, ``compose``."""

    client: Thunderbird

    def click(self, window: str, selector: str, *, mouse_button: int = 1, shift: bool = False) -> None:
        """Click on an element, once it stands still."""
        x, y = until(lambda: self.client.run(scripts.PLACE, window, selector), f"{selector} in {window}")
        down, up = (["keydown", "shift"], ["keyup", "shift"]) if shift else ([], [])
        self._xdotool("mousemove", str(x), str(y), *down, "click", str(mouse_button), *up)

    def click_in_panel(self, window: str, selector: str) -> None:
        """Click on an element of the panel that a button of the extension has opened."""
        x, y = until(lambda: self.client.run(scripts.PLACE_IN_PANEL, window, selector), f"{selector} in the panel")
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def reads_in_panel(self, window: str, words: str) -> None:
        """Wait until the panel that is open says this."""
        until(lambda: words in str(self.client.run(scripts.WORDS_OF_PANEL, window)), f"'{words}' in the panel")

    def reads_no_more_in_panel(self, window: str, words: str) -> None:
        """Wait until it no longer says this."""
        until(lambda: words not in str(self.client.run(scripts.WORDS_OF_PANEL, window)), f"the end of '{words}'")

    def type(self, words: str) -> None:
        """Write with the keyboard."""
        self._xdotool("type", words)

    def press(self, key: str) -> None:
        """Press a key."""
        self._xdotool("key", key)

    def face(self, window: str, button: str) -> Face:
        """What a button of the extension shows."""
        return Face(**(self.client.run(scripts.FACE, window, button) or {}))

    def has_label(self, window: str, button: str, label: str) -> None:
        """Wait until the button says this."""
        until(lambda: self.face(window, button).label == label, f"'{label}' on the button")

    def shows(self, window: str, button: str, **face: str) -> None:
        """Wait until the button shows this as well: label, tooltip, sign and badge are changed one after the other."""
        wanted = face.items()
        until(lambda: all(getattr(self.face(window, button), name) == value for name, value in wanted), f"{face}")

    def compose(self, *, to: str = "", cc: str = "", subject: str, body: str = GREETING) -> None:
        """Open a compose window with this in it."""
        self.client.run(scripts.COMPOSE, to, cc, subject, body, "rep@lab.example")

    def attach(self, file: Path) -> None:
        """Attach a file to what is written."""
        self.client.run(scripts.ATTACH, str(file))

    def is_writing(self) -> bool:
        """Whether a compose window is open."""
        return bool(self.client.script(scripts.PARTS + "return !!place('compose')"))

    def drop_drafts(self) -> None:
        """Close every compose window without sending what is in it."""
        self.client.script(scripts.DROP_DRAFTS)
        until(lambda: not self.is_writing(), "the window's end")

    def open(self, subject: str) -> None:
        """Show a message of the inbox."""
        self.client.run(scripts.SHOW_FOLDER, "INBOX")
        self._until_seen(
            lambda: self.click("list", f"row:{subject}"),
            lambda: self.client.script(scripts.SHOWN_SUBJECT) == subject,
            f"'{subject}' on the screen",
        )

    def select_up_to(self, subject: str, count: int) -> None:
        """Extend what is selected in the list up to this message, to so many."""
        self._until_seen(
            lambda: self.click("list", f"row:{subject}", shift=True),
            lambda: self.client.script(scripts.SELECTED) == count,
            f"{count} messages selected",
        )

    def choose(self, subject: str, item: str) -> None:
        """Choose an item of the menu that a message of the list has."""
        self.client.run(scripts.WATCH_MENU)

        def point() -> None:
            self.click("list", f"row:{subject}", mouse_button=3)
            self.click("list", f"#mailContext menuitem[label='{item}']")

        self._until_seen(point, lambda: item in self.client.script(scripts.CHOSEN), f"'{item}' chosen")

    def _until_seen(self, deed: Callable[[], None], seen: Callable[[], bool], what: str) -> None:
        """Do it again, as a user would, where nothing comes of it: a list moves under the pointer when a message
        arrives or the pane below it opens."""
        for _ in range(ATTEMPTS - 1):
            deed()
            with contextlib.suppress(AssertionError):
                until(seen, what, seconds=ONE_ATTEMPT)
                return
        deed()
        until(seen, what)

    def open_options(self) -> None:
        """Show the page of the extension in Thunderbird's settings."""
        self.client.run(scripts.OPEN_OPTIONS, ID)

    def close_tab(self) -> None:
        """Close the tab that is shown."""
        self.client.script(scripts.CLOSE_TAB)

    def picture(self, name: str, window: str, height: int = 0) -> None:
        """Photographs of the window, or of so much of its top, light and dark, into the folder that the environment
        names as POSTLOGG_SCREENSHOTS; none where it names none."""
        for suffix in ("-dark", "") if PICTURES else ():
            self.client.run(scripts.THEME, bool(suffix))
            x, y, width, whole = self.client.script(scripts.OUTLINE, window)
            place = f"{width}x{height or whole}+{x}+{y}"
            file = str(Path(PICTURES).resolve() / f"{name}{suffix}.png")
            command = ["import", "-window", "root", "-crop", place, "+repage", "+dither", "-colors", "256", file]
            subprocess.run(command, env=self._environment, check=True, timeout=60)

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True, timeout=30)

    @property
    def _environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.client.display.name}
