"""The extension in a real Thunderbird: packed, installed, its host registered; and a pointer that clicks on it."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.thunderbird import Display, Thunderbird
from tests.support.waiting import until

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "desktop" / "thunderbird"
ID = "postlogg@extensions.postlogg.example"
HOST = "com.postlogg.host"
WIDGET = "postlogg_extensions_postlogg_example"
READING = f"{WIDGET}-messageDisplayAction-toolbarbutton"
WRITING = f"{WIDGET}-composeAction-toolbarbutton"
STANDS_STILL = 3
"""How many looks in a row have to find an element at the same place before it is clicked."""


def missing() -> str:
    """What the clicks need and is not there, or an empty text."""
    return "" if shutil.which("xdotool") else "xdotool"


def pack(target: Path) -> Path:
    """The extension as Thunderbird installs it."""
    with zipfile.ZipFile(target, "w") as archive:
        for file in sorted(SOURCE.rglob("*")):
            if file.is_file() and file.suffix != ".md":
                archive.write(file, file.relative_to(SOURCE))
    return target


def register_host(home: Path, environment: Mapping[str, str]) -> Path:
    """The host as a program of this user's, with the journal that this environment names; its start script."""
    program = home / "postlogg-native-host"
    given = [f"{name}={shlex.quote(value)}" for name, value in environment.items() if os.environ.get(name) != value]
    program.write_text(
        f"#!/bin/sh\nexec env {' '.join(given)} {shlex.quote(sys.executable)} -m postlogg.native_host \"$@\"\n"
    )
    program.chmod(0o755)
    folder = home / ".mozilla" / "native-messaging-hosts"
    folder.mkdir(parents=True, exist_ok=True)
    manifest = {"name": HOST, "description": "Postlogg", "path": str(program), "type": "stdio",
                "allowed_extensions": [ID]}  # fmt: skip
    (folder / f"{HOST}.json").write_text(json.dumps(manifest))
    return program


@dataclass
class Addon:
    """The extension, installed in this client; ``click`` and the like are done with the pointer of this display."""

    client: Thunderbird
    display: Display

    def install(self, file: Path) -> None:
        """Until Thunderbird is ended."""
        marionette = self.client._marionette
        marionette._send_message("Addon:Install", {"path": str(file), "temporary": True}, key="value")

    def click(self, where: str, selector: str, *, button: int = 1, shift: bool = False) -> None:
        """Click on an element of a window of Thunderbird's own, once it stands still."""
        x, y = until(lambda: self._still(where, selector), f"{selector} at its place", seconds=20)
        keys = (["keydown", "shift"], ["keyup", "shift"]) if shift else ([], [])
        self._pointer("mousemove", str(x), str(y), *keys[0], "click", str(button), *keys[1])

    def _still(self, where: str, selector: str) -> tuple[int, int] | None:
        places = {str(self.client.run(_PLACE, where, selector)) for _ in range(STANDS_STILL)}
        place = places.pop()
        return None if places or place == "None" else tuple(map(int, place.strip("[]").split(", ")))  # type: ignore[return-value]

    def _pointer(self, *words: str) -> None:
        environment = {**os.environ, "DISPLAY": self.display.name}
        subprocess.run(["xdotool", *words], env=environment, check=True, timeout=30)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._pointer("key", *keys)

    def button(self, where: str, element: str) -> dict[str, str]:
        """What stands on a button of the extension: label, tooltip, icon, badge."""
        found: dict[str, str] = self.client.run(_FACE, where, element)
        return found or {}

    def compose(self, *, to: str = "", cc: str = "", subject: str, identity: str, body: str = "<p>Hei</p>") -> None:
        """Open a compose window; what is written by hand is written by hand elsewhere."""
        self.client.run(_COMPOSE, to, cc, subject, body, identity)

    def click_in_panel(self, where: str, selector: str) -> None:
        """Click on an element of the panel that a button of the extension has opened."""
        x, y = until(lambda: self.client.run(_PANEL_PLACE, where, selector), f"{selector} in the panel", seconds=20)
        self._pointer("mousemove", str(x), str(y), "click", "1")

    def panel(self, where: str) -> str:
        """The words of the panel that is open, or an empty text."""
        return str(self.client.run(_PANEL_TEXT, where))

    def compose_is_open(self) -> bool:
        return bool(self.client.script(_PARTS + "return !!place('compose')"))

    def open_message(self, subject: str, folder: str = "INBOX") -> None:
        """Show a message of the list by a click on it."""
        self.client.run(_SHOW_FOLDER, folder)
        self.click("list", self.row(subject))

    def row(self, subject: str) -> str:
        """Where the message with this subject stands in the list."""
        return f"row:{subject}"

    def screenshot(self, file: Path) -> None:
        """The whole display."""
        environment = {**os.environ, "DISPLAY": self.display.name}
        subprocess.run(["import", "-window", "root", str(file)], env=environment, check=True, timeout=60)


_PARTS = """
const place = where => {
  const main = Services.wm.getMostRecentWindow("mail:3pane");
  const pane = main?.document.getElementById("tabmail")?.currentAbout3Pane;
  if (where == "list") return pane;
  if (where == "reading") return pane?.messageBrowser?.contentWindow;
  if (where == "compose") return Services.wm.getMostRecentWindow("msgcompose");
  return main;
};
const element = (view, selector) => {
  if (!selector.startsWith("row:")) return view.document.querySelector(selector);
  const rows = [...view.document.querySelectorAll("#threadTree [is^=thread-]")];
  return rows.find(row => row.textContent.includes(selector.slice(4)));
};
"""

_PLACE = (
    _PARTS
    + """
const [where, selector] = arguments;
const view = place(where), found = view && element(view, selector);
if (!found) return null;
const box = found.getBoundingClientRect();
if (!box.width || !box.height) return null;
await pause(40);
return [Math.round(view.mozInnerScreenX + box.x + Math.min(box.width / 2, 90)),
        Math.round(view.mozInnerScreenY + box.y + box.height / 2)];
"""
)

_FACE = (
    _PARTS
    + """
const button = place(arguments[0])?.document.getElementById(arguments[1]);
if (!button) return null;
return {label: button.getAttribute("label") ?? "", tooltip: button.getAttribute("tooltiptext") ?? "",
        style: button.getAttribute("style") ?? "", badge: button.getAttribute("badge") ?? ""};
"""
)

_SHOW_FOLDER = """
const folder = await until("the folder", () => server().rootFolder.containsChildNamed(arguments[0])
  ? server().rootFolder.getChildNamed(arguments[0]) : null);
const pane = Services.wm.getMostRecentWindow("mail:3pane").document.getElementById("tabmail").currentAbout3Pane;
pane.displayFolder(folder.URI);
"""

_COMPOSE = """
const [to, cc, subject, body, address] = arguments;
const before = new Set(Services.wm.getEnumerator("msgcompose"));
const fields = Cc["@mozilla.org/messengercompose/composefields;1"].createInstance(Ci.nsIMsgCompFields);
const params = Cc["@mozilla.org/messengercompose/composeparams;1"].createInstance(Ci.nsIMsgComposeParams);
Object.assign(fields, { to, cc, subject, body });
params.type = Ci.nsIMsgCompType.New;
params.format = Ci.nsIMsgCompFormat.HTML;
params.identity = MailServices.accounts.allIdentities.find(identity => identity.email == address);
params.composeFields = fields;
MailServices.compose.OpenComposeWindowWithParams(null, params);
await until("a compose window", () => [...Services.wm.getEnumerator("msgcompose")].find(each =>
  !before.has(each) && each.gMsgCompose?.editor && each.document.readyState == "complete" && !each.gWindowLocked
  && each.composeEditorReady !== false));
"""

# A panel's document lives in another process; a frame script goes there.
_PANEL = (
    _PARTS
    + """
const inPanel = async (where, code) => {
  const view = where == "reading" ? place("main") : place(where);
  const browser = [...view.document.querySelectorAll("browser.webextension-popup-browser")].find(each =>
    each.getBoundingClientRect().width > 50);
  if (!browser?.messageManager) return null;
  const name = "test:" + Math.random();
  const answer = new Promise(resolve => browser.messageManager.addMessageListener(name, m => resolve(m.data)));
  const script = `sendAsyncMessage("${name}", (() => { ${code} })())`;
  browser.messageManager.loadFrameScript("data:," + encodeURIComponent(script), false);
  return Promise.race([answer, pause(3000).then(() => null)]);
};
"""
)

_PANEL_PLACE = (
    _PANEL
    + """
const [where, selector] = arguments;
const spot = () => inPanel(where, `
  const found = content.document.querySelector(${JSON.stringify(selector)}), box = found?.getBoundingClientRect();
  if (!box?.width) return null;
  return [Math.round(content.mozInnerScreenX + box.x + box.width / 2),
          Math.round(content.mozInnerScreenY + box.y + box.height / 2)];`);
const before = await spot();
await pause(120);
const after = await spot();
return before && String(before) == String(after) ? after : null;
"""
)

_PANEL_TEXT = (
    _PANEL
    + """
return (await inPanel(arguments[0], "return content.document.body.innerText")) ?? "";
"""
)
